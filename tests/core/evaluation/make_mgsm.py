#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes mgsm.json: tricky outputs, and what lm-evaluation-harness's patterns (mgsm: strict-match and flexible-extract) and its exact_match with
ignore_case and ignore_punctuation make of them, with Python's re and str.translate."""
import json
import pathlib
import re
import string

HERE = pathlib.Path(__file__).resolve().parent
FLEXIBLE = re.compile(r"(-?[$0-9.,]{2,})|(-?[0-9]+)")
STRICT = {"eng_Latn": r"The answer is (\-?[0-9\.\,]+)", "deu_Latn": r"Die Antwort lautet (\-?[0-9\.\,]+)", "fra_Latn": r"La réponse est (\-?[0-9\.\,]+)",
          "rus_Cyrl": r"Ответ — (\-?[0-9\.\,]+)", "jpn_Jpan": r"答えは(\-?[0-9\.\,]+)です。", "zho_Hans": r"答案是 (\-?[0-9\.\,]+)。",
          "tha_Thai": r"คำตอบคือ (\-?[0-9\.\,]+)", "hin_Deva": r"The answer is (\-?[0-9\.\,]+)"}
OUTPUTS = [
    ("eng_Latn", "The answer is 18.", "18"), ("eng_Latn", "18", "18"), ("eng_Latn", "He has 3 + 4 = 7 apples. The answer is 7", "7"),
    ("eng_Latn", "The answer is -5", "5"), ("eng_Latn", "It costs $1,000.", "1000"), ("eng_Latn", "2.5", "25"), ("eng_Latn", "", "3"),
    ("eng_Latn", "no number", "3"), ("eng_Latn", "...", "3"), ("eng_Latn", "The answer is .", "3"), ("eng_Latn", "7-8", "8"), ("eng_Latn", "7 - 8", "8"),
    ("eng_Latn", "--9", "9"), ("eng_Latn", "5.", "5"), ("eng_Latn", "x5y", "5"), ("eng_Latn", "$5", "5"), ("eng_Latn", "$", "5"), ("eng_Latn", "-", "5"),
    ("eng_Latn", "-$40", "40"), ("eng_Latn", "the answer is 12", "12"), ("eng_Latn", "The answer is 12,000, and 3 more.", "12000"),
    ("eng_Latn", "The answer is 4. The answer is 5.", "4"), ("eng_Latn", "The answer is many. The answer is 6.", "6"), ("eng_Latn", "1,2,3", "3"),
    ("eng_Latn", "10 %", "10"), ("eng_Latn", "1e3", "1000"), ("eng_Latn", "3/4", "4"), ("eng_Latn", "٣ is 3", "3"), ("eng_Latn", "1 000", "1000"),
    ("deu_Latn", "Die Antwort lautet 1.250,50", "1250.5"), ("deu_Latn", "2,5", "2.5"), ("fra_Latn", "La réponse est 15 €.", "15"),
    ("rus_Cyrl", "Ответ — 8.", "8"), ("jpn_Jpan", "答えは18です。", "18"), ("jpn_Jpan", "答えは18個です。", "18"), ("jpn_Jpan", "答えは1です。答えは18です。", "18"),
    ("zho_Hans", "答案是 18。", "18"), ("zho_Hans", "答案是18。", "18"), ("zho_Hans", "答案是 18", "18"), ("tha_Thai", "คำตอบคือ 20 บาท", "20"),
    ("hin_Deva", "उत्तर 36 है", "36"), ("hin_Deva", "उत्तर ३६ है", "36"), ("hin_Deva", "The answer is 36", "36")]


def flexible(output):
    matches = FLEXIBLE.findall(output)
    return next(part for part in matches[-1] if part) if matches else "[invalid]"


def strict(code, output):
    match = re.findall(STRICT[code], output)
    return match[0] if match else "[invalid]"


def exact(answer, target):
    plain = [text.lower().translate(str.maketrans("", "", string.punctuation)) for text in (answer, target)]
    return plain[0] == plain[1]


rows = [{"code": code, "output": output, "target": target, "flexible": flexible(output), "strict": strict(code, output),
         "exact_flexible": exact(flexible(output), target), "exact_strict": exact(strict(code, output), target)} for code, output, target in OUTPUTS]
(HERE / "mgsm.json").write_text(json.dumps(rows, ensure_ascii=False, indent=0) + "\n")
