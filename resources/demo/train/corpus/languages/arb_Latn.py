# SPDX-License-Identifier: GPL-3.0-or-later
from ..language import *
from .arb_Arab import Arabic


class RomanisedArabic(Arabic):
    """The Arabic module's grammar with a plain-letter romanisation (pausal forms, the article written al- throughout)."""

    code, mgsm, conjunction, question_mark, capitals = "arb_Latn", "", " wa ", "?", True
    people = persons("Ana|Mariya|Sara|Nadiya|Juliya|Amina|Ilina|Klara|Layla|Nina|ukhti|ibnati",
                     "Umar|Difid|Ifan|Adam|Tumas|Danyal|Karim|Fiktur|Bitar|Bul|akhi|ibni")
    places = table(PLACES, "al-suq|al-madrasa|al-hadiqa|al-muntazah|al-maktaba|al-mustashfa|al-mahatta|al-funduq|al-mathaf|al-mat'am|al-maktab|al-matbakh|al-matar|al-qarya")
    objects = table(OBJECTS, "kutub/kitaban/m|tuffahat/tuffaha/f|baydat/bayda/f|karasi/kursiyyan/m|aqlam/qalaman/m|akwab/kuban/m|qubba'at/qubba'a/f|zahrat/zahra/f|haqa'ib/haqiba/f|"
                    "mafatih/miftahan/m|laymunat/laymuna/f|qumsan/qamisan/m")
    mass = table(FOODS + DRINKS, "al-khubz|al-aruzz|al-samak|al-jubn|al-lahm|al-salata|al-ka'k|al-'asal|al-shay|al-qahwa|al-halib|al-'asir")
    colours = table(COLOURS, "aswad/sawda'|abyad/bayda'|ahmar/hamra'|akhdar/khadra'|azraq/zarqa'|asfar/safra'")
    things = table(POSSESSIONS, "sayyara/f|bayt/m|qitta/f|kalb/m|hisan/m|darraja/f")
    days = table(DAYS, "yawm al-ithnayn|yawm al-thulatha'|yawm al-arbi'a'|yawm al-khamis|yawm al-jum'a|yawm al-sabt|yawm al-ahad")
    numbers = number_table("thalathat/thalath arba'at/arba' khamsat/khams sittat/sitt sab'at/sab' thamaniyat/thamani tis'at/tis' 'asharat/'ashr")
    verbs = {"go": ("dhahaba", "dhahabat"), "work": ("ya'mal", "ta'mal"), "eat": ("akala", "akalat"), "drink": ("shariba", "sharibat"), "like": ("yuhibb", "tuhibb"),
             "buy": ("ishtara", "ishtarat"), "meet": ("iltaqa", "iltaqat"), "arrive": ("wasala", "wasalat"), "buys": ("yashtari", "tashtari"), "sells": ("yabi'", "tabi'")}
    to, inside, has, older_than, before_, not_, with_ = "ila", "fi", "lada", "akbar sinnan min", "qabla", "la", "bi-"
    where, what, how_much, when, who, colour_of, whom, now, then = "ayna", "madha", "kam", "mata", "man", "ma lawn", "bi-man", "al-an", "thumma"

    def construct(self, f):
        """The feminine ending is heard as -t before a possessor."""
        noun, gender = self.things[f.item]
        return noun[:-1] + "at" if gender == "f" else noun


language = RomanisedArabic()
