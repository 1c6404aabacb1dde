# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the demo with their shares of the training text; share 0 = never seen in training."""

from . import arb_Arab, arb_Latn, bam_Latn, deu_Latn, eng_Latn, fra_Latn, hin_Deva, jpn_Jpan, rus_Cyrl, spa_Latn, swh_Latn, tha_Thai, tur_Latn, zho_Hans

SHARES = {
    "eng_Latn": 0.50, "fra_Latn": 0.09, "deu_Latn": 0.08, "spa_Latn": 0.08, "zho_Hans": 0.06, "rus_Cyrl": 0.05, "jpn_Jpan": 0.04, "arb_Arab": 0.03, "tur_Latn": 0.024,
    "hin_Deva": 0.02, "tha_Thai": 0.015, "swh_Latn": 0.007, "arb_Latn": 0.004, "bam_Latn": 0.0,
}

LANGUAGES = {module.language.code: module.language for module in (eng_Latn, fra_Latn, deu_Latn, spa_Latn, zho_Hans, rus_Cyrl, jpn_Jpan, arb_Arab, tur_Latn, hin_Deva, tha_Thai,
                                                                  swh_Latn, arb_Latn, bam_Latn)}
