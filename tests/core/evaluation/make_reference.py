#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the fixtures of this folder and what the reference implementations make of them:

  belebele/<code>.jsonl, flores/<code>.dev   a few invented rows
  letters/tokenizer.json                     bytes, and " A" … " D" as one token each
  reference.json                             log-likelihoods and losses of tests/parity/models/olmoe_flagship under transformers, scored as
                                             lm-evaluation-harness does; exact tests from scipy and statsmodels; intervals from numpy

Needs torch, transformers 4.57, tokenizers, numpy, scipy, statsmodels."""
import json
import pathlib
import sys

import numpy as np
import torch
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from tokenizers import Tokenizer
from transformers import OlmoeForCausalLM

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "analysis"))
from make_reference import drawn_items, percentiles  # noqa: E402

MODEL = HERE.parents[1] / "parity" / "models" / "olmoe_flagship"
MAX_LENGTH = 1024
LETTERS = ["A", "B", "C", "D"]

ITEMS = [
    {"link": "https://example.org/1", "question_number": 1, "passage": {"eng_Latn": "The ferry leaves at nine. It returns at noon.", "hin_Deva": "नाव नौ बजे जाती है।"},
     "question": {"eng_Latn": "When does the ferry leave?", "hin_Deva": "नाव कब जाती है?"},
     "answers": {"eng_Latn": ["At nine", "At noon", "At ten", "Never"], "hin_Deva": ["नौ बजे", "दोपहर", "दस बजे", "कभी नहीं"]}, "correct": 1},
    {"link": "https://example.org/1", "question_number": 2, "passage": {"eng_Latn": "The ferry leaves at nine. It returns at noon.", "hin_Deva": "नाव नौ बजे जाती है।"},
     "question": {"eng_Latn": " \u3000\tWhen is it back?\u00a0\n", "hin_Deva": "\u2003वह कब लौटती है? "},
     "answers": {"eng_Latn": ["At nine", " At noon ", "At ten", "Never"], "hin_Deva": ["नौ बजे", "दोपहर", "दस बजे", "कभी नहीं"]}, "correct": 2},
    {"link": "https://example.org/2", "question_number": 1, "passage": {"eng_Latn": "Rice grows in water.\nWheat does not.", "hin_Deva": "धान पानी में उगता है।"},
     "question": {"eng_Latn": "Which grows in water?", "hin_Deva": "पानी में क्या उगता है?"},
     "answers": {"eng_Latn": ["Wheat", "Oats", "Rye", "Rice"], "hin_Deva": ["गेहूँ", "जई", "राई", "धान"]}, "correct": 4},
    {"link": "https://example.org/3", "question_number": 1,
     "passage": {"eng_Latn": "The road is long. " * 70, "hin_Deva": "सड़क लंबी है। " * 30},
     "question": {"eng_Latn": "What is long?", "hin_Deva": "क्या लंबा है?"},
     "answers": {"eng_Latn": ["The day", "The night", "The road", "The train"], "hin_Deva": ["दिन", "रात", "सड़क", "रेल"]}, "correct": 3},
]
SENTENCES = {"eng_Latn": ["The ferry leaves at nine.", "Rice grows in water.", "A", "The road is long, and the night is short."],
             "hin_Deva": ["नाव नौ बजे जाती है।", "धान पानी में उगता है।", "ए", "सड़क लंबी है और रात छोटी।"]}


def write_corpora():
    for folder in ("belebele", "flores", "letters"):
        (HERE / folder).mkdir(exist_ok=True)
    for code in SENTENCES:
        rows = [{"link": item["link"], "question_number": item["question_number"], "flores_passage": item["passage"][code],
                 "question": item["question"][code], **{f"mc_answer{i + 1}": answer for i, answer in enumerate(item["answers"][code])},
                 "correct_answer_num": str(item["correct"]), "dialect": code, "ds": "2023-05-03"} for item in ITEMS]
        (HERE / "belebele" / f"{code}.jsonl").write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
        (HERE / "flores" / f"{code}.dev").write_text("".join(line + "\n" for line in SENTENCES[code]))


def write_letter_tokenizer():
    spec = json.loads((MODEL / "tokenizer.json").read_text())
    first = max(list(spec["model"]["vocab"].values()) + [token["id"] for token in spec["added_tokens"]]) + 1
    for i, letter in enumerate(LETTERS):
        spec["model"]["vocab"]["Ġ" + letter] = first + i
        spec["model"]["merges"].append(["Ġ", letter])
    (HERE / "letters" / "tokenizer.json").write_text(json.dumps(spec, ensure_ascii=False, indent=1) + "\n")


def prompt(row):
    lines = [f"P: {row['flores_passage']}", f"Q: {row['question'].strip()}"]
    lines += [f"{letter}: {row[f'mc_answer{i + 1}']}" for i, letter in enumerate(LETTERS)]
    return "\n".join(lines) + "\nAnswer:"


def context(rows, index, shots):
    """The harness draws one example more than asked for from the test set and drops the item itself."""
    examples = [row for row in rows[:shots + 1] if row != rows[index]][:shots]
    solved = "".join(prompt(row) + " " + LETTERS[int(row["correct_answer_num"]) - 1] + "\n\n" for row in examples)
    return solved + prompt(rows[index])


def log_likelihood(model, tokenizer, text, continuation):
    own = tokenizer.encode(text, add_special_tokens=False).ids
    target = tokenizer.encode(text + continuation, add_special_tokens=False).ids[len(own):]
    ids = (own + target)[-(MAX_LENGTH + 1):][:-1]
    with torch.no_grad():
        log_p = torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), dim=-1)
    return float(sum(log_p[len(ids) - len(target) + j, t] for j, t in enumerate(target)))


def model_reference():
    model = OlmoeForCausalLM.from_pretrained(MODEL, dtype=torch.float32).eval()
    tokenizers = {"bytes": Tokenizer.from_file(str(MODEL / "tokenizer.json")), "letters": Tokenizer.from_file(str(HERE / "letters" / "tokenizer.json"))}
    out = {"belebele": {}, "loss": {}, "contexts": {}}
    for code in SENTENCES:
        rows = [json.loads(line) for line in (HERE / "belebele" / f"{code}.jsonl").read_text().split("\n") if line]
        out["contexts"][code] = {str(shots): [context(rows, i, shots) for i in range(len(rows))] for shots in (0, 2)}
        for name, tokenizer in tokenizers.items():
            for shots in (0, 2):
                out["belebele"][f"{name} {shots} {code}"] = [[log_likelihood(model, tokenizer, c, " " + letter) for letter in LETTERS]
                                                             for c in out["contexts"][code][str(shots)]]
        out["loss"][code] = []
        for text in SENTENCES[code]:
            ids = tokenizers["bytes"].encode(text).ids
            with torch.no_grad():
                log_p = torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), dim=-1)
            nats = -sum(float(log_p[t, ids[t + 1]]) for t in range(len(ids) - 1))
            out["loss"][code].append({"nats": nats, "tokens": len(ids) - 1, "bytes": len(text.encode())})
    return out


def ratio_interval(numerator, denominator):
    rows = drawn_items(len(numerator))
    return percentiles(np.asarray(numerator)[rows].sum(axis=1) / np.asarray(denominator)[rows].sum(axis=1)).tolist()


def statistics():
    rng = np.random.default_rng(3)
    out = {"mcnemar": [], "holm": []}
    for gained, lost in [(0, 0), (1, 0), (0, 1), (3, 3), (10, 2), (2, 10), (40, 21), (0, 30), (412, 380), (900, 0)]:
        p = mcnemar([[5, lost], [gained, 7]], exact=True).pvalue if gained + lost else 1.0
        out["mcnemar"].append([gained, lost, float(p), float(stats.binomtest(min(gained, lost), gained + lost).pvalue) if gained + lost else 1.0])
    for p in ([0.01, 0.04, 0.03, 0.005], [0.5, 0.6], [0.02], [0.001] * 3 + [0.9, 0.04], [1.0, 1.0, 0.2]):
        out["holm"].append([p, multipletests(p, method="holm")[1].tolist()])
    before, after = rng.integers(0, 2, (2, 60)), rng.integers(0, 2, (2, 60))
    keys = [list(range(60)), list(range(10, 70))]
    out["paired"] = {"before": before.tolist(), "after": after.tolist(), "keys": keys,
                     "intervals": [ratio_interval(a - b, np.ones(60)) for b, a in zip(before, after)],
                     "accuracy_interval": ratio_interval(before[0], np.ones(60)),
                     "standard_error": float(np.sqrt(before[0].mean() * (1 - before[0].mean()) / 59))}
    order = sorted({str(k) for ks in keys for k in ks})  # keys are resampled in the order of their names
    sums = {k: [0, 0] for k in order}
    for language in range(2):
        for j, k in enumerate(keys[language]):
            sums[str(k)][0] += int(after[language][j] - before[language][j])
            sums[str(k)][1] += 1
    up, down = sum(d > 0 for d, _ in sums.values()), sum(d < 0 for d, _ in sums.values())
    out["paired"]["overall_interval"] = ratio_interval([sums[k][0] for k in order], [sums[k][1] for k in order])
    out["paired"]["overall_p"] = float(stats.binomtest(min(up, down), up + down).pvalue)
    nats, nats_after = rng.gamma(9, 4, 50), rng.gamma(9, 4, 50)
    tokens, size = rng.integers(5, 40, 50), rng.integers(20, 200, 50)
    out["losses"] = {"nats": nats.tolist(), "after": nats_after.tolist(), "tokens": tokens.tolist(), "bytes": size.tolist(),
                     "per_token": ratio_interval(nats, tokens), "per_byte": ratio_interval(nats, size), "difference": ratio_interval(nats_after - nats, size)}
    return out


if __name__ == "__main__":
    write_corpora()
    write_letter_tokenizer()
    reference = {**model_reference(), **statistics()}
    (HERE / "reference.json").write_text(json.dumps(reference, ensure_ascii=False, separators=(",", ":")).replace('},"', '},\n"').replace('],"', '],\n"') + "\n")
