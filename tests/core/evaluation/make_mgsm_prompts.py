#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes mgsm_prompts.json: what lm-evaluation-harness shows a model in mgsm, with and without worked examples, from the files in mgsm/. Its templates, in
words: of an example the question as it stands, a line break, the cue; then the target delimiter (empty in direct, a space in the others) and answer[n:], where
n = len(the language's step-by-step cue) + 1 in every variant; an empty line after it. Of the question itself: question word, space, question, line break,
cue. The harness shuffles the examples; we take them in their order."""
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
WORDS = {  # question word, cue of direct, cue of native_cot
    "eng_Latn": ("en", "Question:", "Answer:", "Step-by-Step Answer:"),
    "deu_Latn": ("de", "Frage:", "Antwort:", "Schritt-für-Schritt-Antwort:"),
    "zho_Hans": ("zh", "问题：", "Answer:", "逐步解答:"),
}
prompts = {}
for code, (short, word, direct, native) in WORDS.items():
    tests = [line.split("\t")[0] for line in (HERE / "mgsm" / f"mgsm_{short}.tsv").read_text().splitlines()]
    train = [json.loads(line) for line in (HERE / "mgsm/train" / f"{short}.jsonl").read_text().splitlines()]
    for task, cue, delimiter in (("mgsm_direct", direct, ""), ("mgsm_en_cot", WORDS["eng_Latn"][3], " "), ("mgsm_native_cot", native, " ")):
        for shots in (0, 1, 2):
            examples = "".join(f"{row['question']}\n{cue}{delimiter}{row['answer'][len(native) + 1:]}\n\n" for row in train[:shots])
            prompts[f"{task} {shots} {code}"] = [f"{examples}{word} {question}\n{cue}" for question in tests]
(HERE / "mgsm_prompts.json").write_text(json.dumps(prompts, ensure_ascii=False, indent=0) + "\n")
