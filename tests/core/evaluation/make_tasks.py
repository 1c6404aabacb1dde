#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the fixtures of Global-MMLU and of a user's own task, and tasks.json: their prompts as lm-evaluation-harness's templates render them with
Jinja, and the log-likelihoods of tests/parity/models/olmoe_flagship under transformers.

  global_mmlu/{test,dev}/{en,hi}.jsonl   invented rows with the published columns
  own/{test,dev}.../eng_Latn.csv         a task with a template: own/template.json

Needs torch, transformers 4.57, tokenizers, jinja2."""
import csv
import json
import pathlib

import jinja2
import torch
from tokenizers import Tokenizer
from transformers import OlmoeForCausalLM

HERE = pathlib.Path(__file__).resolve().parent
MODEL = HERE.parents[1] / "parity" / "models" / "olmoe_flagship"
# The doc_to_text of lm-evaluation-harness's global_mmlu tasks.
TEMPLATE = "{{question.strip()}}\nA. {{option_a}}\nB. {{option_b}}\nC. {{option_c}}\nD. {{option_d}}\nAnswer:"
LETTERS = ["A", "B", "C", "D"]
ROWS = {
    "en": [("anatomy/test/0", "anatomy", "STEM", " Which bone is longest?\n", ["Femur", " Tibia ", "Ulna", "Rib"], "A"),
           ("virology/test/0", "virology", "Medical", "What is {a} virus?", ["A cell", "An RNA or DNA\nparticle", "A salt", "A plant"], "B"),
           ("nutrition/test/0", "nutrition", "Medical", "\u3000Vitamin C is in?\u00a0", ["Oranges", "Salt", "Water", "Sand"], "A"),
           ("world_religions/test/3", "world_religions", "Humanities", "Who?", ["1", "2", "3", "4"], "D")],
    "hi": [("anatomy/test/0", "anatomy", "STEM", "सबसे लंबी हड्डी?", ["फीमर", "टिबिया", "अल्ना", "पसली"], "A"),
           ("virology/test/0", "virology", "Medical", "विषाणु क्या है?", ["कोशिका", "कण", "नमक", "पौधा"], "B"),
           ("nutrition/test/0", "nutrition", "Medical", "विटामिन सी?", ["संतरा", "नमक", "पानी", "रेत"], "A"),
           ("world_religions/test/3", "world_religions", "Humanities", "कौन?", ["१", "२", "३", "४"], "D")]}
DEV = {
    "en": [("virology/dev/0", "virology", "Medical", "Flu is a?", ["Virus", "Fungus", "Worm", "Gene"], "A"),
           ("nutrition/dev/0", "nutrition", "Medical", "Bread is?", ["Fat", "Starch", "Salt", "Iron"], "B"),
           ("anatomy/dev/0", "anatomy", "STEM", "Ribs are in the?", ["Leg", "Arm", "Chest", "Head"], "C")],
    "hi": [("virology/dev/0", "virology", "Medical", "फ्लू है?", ["विषाणु", "कवक", "कृमि", "जीन"], "A"),
           ("nutrition/dev/0", "nutrition", "Medical", "रोटी है?", ["वसा", "स्टार्च", "नमक", "लोहा"], "B"),
           ("anatomy/dev/0", "anatomy", "STEM", "पसलियाँ?", ["पैर", "बाँह", "छाती", "सिर"], "C")]}
OWN = [["r1", " Two plus two? ", "four", "five and more", "six", "four", "sums"], ["r2", 'Say "no", {x}', "no,\nno", "yes", "perhaps", "yes", "words"],
       ["r3", "नौ?", "नौ", "दस", "आठ", "आठ", "sums"]]
OWN_DEV = [["d1", "One plus one?", "two", "three", "one", "two", "sums"]]
COLUMNS = ["id", "ask", "first", "second", "third", "right", "kind"]
OWN_TEMPLATE = {"schema": 1, "kind": "multiple_choice", "prompt": "{{ask}} {ask|strip}\nReply: ", "choices": ["{first}", "{second}", "{third}"],
                "delimiter": "", "target": "right", "target_is": "text", "key": "id", "group": "kind", "normalise": "characters"}


def record(row):
    key, subject, category, question, options, answer = row
    return {"sample_id": key, "subject": subject, "subject_category": category, "question": question,
            **{f"option_{letter.lower()}": option for letter, option in zip(LETTERS, options)}, "answer": answer, "required_knowledge": None,
            "time_sensitive": "-", "culture": "[]", "is_annotated": False}


def write_fixtures():
    for split, rows in (("test", ROWS), ("dev", DEV)):
        (HERE / "global_mmlu" / split).mkdir(parents=True, exist_ok=True)
        for language, list_ in rows.items():
            (HERE / "global_mmlu" / split / f"{language}.jsonl").write_text(
                "".join(json.dumps(record(row), ensure_ascii=False) + "\n" for row in list_))
        (HERE / "own" / split).mkdir(parents=True, exist_ok=True)
    for split, rows in (("test", OWN), ("dev", OWN_DEV)):
        with open(HERE / "own" / split / "eng_Latn.csv", "w", newline="") as file:
            csv.writer(file).writerows([COLUMNS, *rows])
    (HERE / "own" / "template.json").write_text(json.dumps(OWN_TEMPLATE, indent=1) + "\n")


def log_likelihood(model, tokenizer, context, continuation):
    own = tokenizer.encode(context, add_special_tokens=False).ids
    ids = tokenizer.encode(context + continuation, add_special_tokens=False).ids
    assert len(ids) > len(own) and len(ids) <= 1024
    with torch.no_grad():
        log_p = torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), dim=-1)
    return sum(float(log_p[place - 1, ids[place]]) for place in range(len(own), len(ids)))


def mmlu_context(row, language, shots, group):
    template = jinja2.Environment(keep_trailing_newline=True).from_string(TEMPLATE)
    doc = record(row)
    examples = [record(example) for example in DEV[language] if record(example)[group] == doc[group]][:shots]
    return "".join(template.render(**example) + " " + example["answer"] + "\n\n" for example in examples) + template.render(**doc)


def own_prompt(row):
    return "{ask} " + row[1].strip() + "\nReply: "


def own_requests(row, shots):
    examples = "".join(own_prompt(example) + example[5] + "\n\n" for example in OWN_DEV[:shots])
    context = examples + own_prompt(row)
    space = context[len(context.rstrip()):]  # the harness moves it to the continuation
    return context.rstrip(), [space + choice for choice in row[2:5]]


def main():
    write_fixtures()
    model = OlmoeForCausalLM.from_pretrained(MODEL, dtype=torch.float32).eval()
    tokenizer = Tokenizer.from_file(str(HERE / "letters" / "tokenizer.json"))
    out = {"global_mmlu": {}, "choice": {}}
    for task, group in (("global_mmlu", "subject_category"), ("global_mmlu_full", "subject")):
        for shots in (0, 2):
            for language, code in (("en", "eng_Latn"), ("hi", "hin_Deva")):
                contexts = [mmlu_context(row, language, shots, group) for row in ROWS[language]]
                out["global_mmlu"][f"{task} {shots} {code}"] = [
                    {"key": row[0], "group": row[1], "context": context, "target": LETTERS.index(row[5]),
                     "scores": [log_likelihood(model, tokenizer, context, " " + letter) for letter in LETTERS]}
                    for row, context in zip(ROWS[language], contexts)]
    for shots in (0, 1):
        items = []
        for row in OWN:
            context, continuations = own_requests(row, shots)
            scores = [log_likelihood(model, tokenizer, context, text) for text in continuations]
            by_length = [score / len(choice) for score, choice in zip(scores, row[2:5])]
            items.append({"key": row[0], "group": row[6], "context": context, "continuations": continuations, "target": row[2:5].index(row[5]),
                          "scores": scores, "prediction": max(range(3), key=lambda i: by_length[i])})
        out["choice"][str(shots)] = items
    (HERE / "tasks.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
