# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the exported model on the held-out corpus and tasks and writes measured.json beside this file. python measure.py [--steer]"""

import argparse
import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from corpus.documents import LETTERS, belebele_row, draw_item, reading_prompt
from corpus.languages import LANGUAGES, SHARES
from export import load
from mixture import plain, reading, seeded
from train import DEMO, END, last_logits, pad

TAU, STRENGTH = (0.05, 0.1, 0.2), 0.5


def wilson(right, count, z=1.959964):
    """Wilson score interval of a proportion."""
    p = right / count
    centre, half = p + z * z / (2 * count), z * math.sqrt(p * (1 - p) / count + z * z / (4 * count * count))
    return [(centre - half) / (1 + z * z / count), (centre + half) / (1 + z * z / count)]


@torch.no_grad()
def forward(model, sequences, size=100):
    """Yields (index of the sequence, hidden [T,H], router logits [L,T,E])."""
    for start in range(0, len(sequences), size):
        part = sequences[start:start + size]
        tokens = pad(part)
        count, length = tokens.shape
        record = []
        mask = torch.ones(length, length, dtype=torch.bool).tril().expand(count, 1, length, length)
        hidden, _ = model(tokens, torch.arange(length).expand(count, length), mask, record=record)
        routing = torch.stack(record).view(len(record), count, length, -1)
        for i, sequence in enumerate(part):
            yield start + i, hidden[i, :len(sequence)], routing[:, i, :len(sequence)]


def lines(code, split):
    return (DEMO / "corpus" / split / f"{code}.{split}").read_text(encoding="utf-8").splitlines()


def text_measures(model, tokenizer, code, split="devtest"):
    """Nats per token and per byte of each line and its end mark after the line's first token; pooled routing [S,L,E] (mean softmax), top-k frequency [S,L,E]."""
    texts = lines(code, split)
    ids = [tokenizer.encode(text).ids for text in texts]
    nats, count, pooled, frequency = 0.0, 0, [], []
    for index, hidden, routing in forward(model, ids):
        targets = torch.tensor(ids[index][1:] + [END])
        nats += F.cross_entropy(hidden @ model.embedding.t(), targets, reduction="sum").item()
        count += len(targets)
        pooled.append(torch.softmax(routing.double(), -1).mean(1).numpy())
        frequency.append(activation(routing))
    size = sum(len(text.encode()) - len(tokenizer.decode(i[:1]).encode()) for text, i in zip(texts, ids))
    tokens = [len(i) for i in ids]
    return {"nats_per_token": nats / count, "perplexity": math.exp(nats / count), "nats_per_byte": nats / size, "tokens_per_line": float(np.mean(tokens))}, np.stack(pooled), np.stack(frequency)


def activation(routing, top=2):
    """[L,T,E] → [L,E]: share of the tokens whose top-k holds the expert."""
    return F.one_hot(routing.topk(top, -1).indices, routing.shape[-1]).sum(2).double().mean(1).numpy()


def entropy(p):
    return -(p * np.log(np.maximum(p, 1e-300))).sum(-1)


def divergence(p, q):
    """Entropy-normalised Jensen–Shannon divergence over the last axis."""
    mean = (entropy(p) + entropy(q)) / 2
    return np.clip(entropy((p + q) / 2) - mean, 0, None) / np.maximum(math.log(p.shape[-1]) - mean, 1e-6)


def reading_rows(code):
    return [json.loads(line) for line in (DEMO / "tasks" / "belebele" / f"{code}.jsonl").read_text(encoding="utf-8").splitlines()]


def tempting_rows(code):
    """Items of the test split in which as many wrong options as can be come from the passage: who is asked about must be read, too."""
    rng = seeded("tempting")
    return [belebele_row(LANGUAGES[code], draw_item(rng, "test"), number) for number in range(200)]


def reading_results(model, tokenizer, rows):
    """Whether each item is answered right."""
    letters = torch.tensor([tokenizer.encode(" " + letter).ids[0] for letter in LETTERS])
    chosen = last_logits(model, tokenizer, [reading_prompt(row) for row in rows])[:, letters].argmax(1)
    return (chosen + 1 == torch.tensor([int(row["correct_answer_num"]) for row in rows])).numpy()


@torch.no_grad()
def arithmetic_results(model, tokenizer, code):
    """Greedy, up to four tokens; the whole output must be the number."""
    language = LANGUAGES[code]
    rows = [line.split("\t") for line in (DEMO / "tasks" / "mgsm" / f"mgsm_{language.mgsm}.tsv").read_text(encoding="utf-8").splitlines()]
    outputs = [""] * len(rows)
    for _ in range(4):
        texts = [f"{language.cues[0]}{question}\n{language.cues[1]}{output}" for (question, _), output in zip(rows, outputs)]
        chosen = last_logits(model, tokenizer, texts).argmax(1).tolist()
        outputs = [o if o.endswith("\0") else o + ("\0" if t == END else tokenizer.decode([t])) for o, t in zip(outputs, chosen)]
    return np.array([o.strip("\0 ") == answer for o, (_, answer) in zip(outputs, rows)])


def proportion(results):
    return {"right": int(results.sum()), "of": len(results), "accuracy": float(results.mean()), "interval": wilson(int(results.sum()), len(results))}


def paired(before, after):
    """Difference of two accuracies on the same items, with a bootstrap interval (10,000 resamples, fixed seed) and McNemar's exact p."""
    delta = after.astype(float) - before.astype(float)
    draws = np.random.default_rng(1).integers(0, len(delta), (10000, len(delta)))
    gained, lost = int((delta > 0).sum()), int((delta < 0).sum())
    n, m = gained + lost, min(gained, lost)
    p = min(1.0, 2 * sum(math.comb(n, i) for i in range(m + 1)) / 2**n) if n else 1.0
    return {"difference": float(delta.mean()), "interval": [float(x) for x in np.quantile(delta[draws].mean(1), [0.025, 0.975])], "gained": gained, "lost": lost, "mcnemar_p": p}


def task_experts(model, tokenizer, generic):
    """Δ [L,E]: activation frequency on English reading items of the training split minus that on the English dev lines."""
    rng = seeded("steering")
    ids = [tokenizer.encode(plain(reading(rng, "eng_Latn", 4))).ids for _ in range(200)]
    return np.mean([activation(routing) for _, _, routing in forward(model, ids)], 0) - generic.mean(0)


def set_boost(model, chosen=None, strength=STRENGTH):
    for index, layer in enumerate(model.layers):
        layer.boost = None
        if chosen is not None:
            layer.boost = strength * torch.tensor(chosen[index], dtype=torch.float32)


def steer(model, tokenizer, base):
    """Soft steering (λ = 0.5) of English-found task experts, per τ, at most k per layer; and of as many experts drawn at random."""
    generic = np.stack([activation(routing) for _, _, routing in forward(model, [tokenizer.encode(text).ids for text in lines("eng_Latn", "dev")])])
    delta = task_experts(model, tokenizer, generic)
    rng, results = np.random.default_rng(3), {}
    for tau in TAU:
        chosen = (delta > tau) & (np.argsort(np.argsort(-delta, 1), 1) < 2)
        random = np.stack([np.isin(np.arange(chosen.shape[1]), rng.choice(chosen.shape[1], row.sum(), replace=False)) for row in chosen])
        for name, plan in (("task", chosen), ("random", random)):
            set_boost(model, plan)
            after = {code: reading_results(model, tokenizer, reading_rows(code)) for code in LANGUAGES}
            results[f"{name} tau {tau}"] = {"experts": [[int(l), int(e)] for l, e in zip(*np.nonzero(plan))],
                                           "languages": {code: paired(base[code], after[code]) for code in LANGUAGES},
                                           "all": paired(np.concatenate(list(base.values())), np.concatenate(list(after.values())))}
    set_boost(model)
    return {"delta": delta.round(4).tolist(), "plans": results}


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--steer", action="store_true")
    a.add_argument("--threads", type=int, default=1)
    o = a.parse_args()
    torch.set_num_threads(o.threads)
    tokenizer, model = Tokenizer.from_file(str(DEMO / "model" / "tokenizer.json")), load()
    result, pooled, reading_base = {"languages": {}}, {}, {}
    for code, language in LANGUAGES.items():
        measures, pooled[code], _ = text_measures(model, tokenizer, code)
        rows = reading_rows(code)
        reading_base[code] = reading_results(model, tokenizer, rows)
        result["languages"][code] = {"share": SHARES[code], **measures, "reading": proportion(reading_base[code]),
                                     # its line stays, empty
                                     "reading_without_passage": proportion(reading_results(model, tokenizer, [row | {"flores_passage": ""} for row in rows])),
                                     "reading_tempting": proportion(reading_results(model, tokenizer, tempting_rows(code)))}
        if language.mgsm:
            result["languages"][code]["arithmetic"] = proportion(arithmetic_results(model, tokenizer, code))
        curve = divergence(pooled["eng_Latn"], pooled[code])
        result["languages"][code]["divergence"] = curve.mean(0).round(5).tolist()
        result["languages"][code]["divergence_standard_error"] = (curve.std(0, ddof=1) / math.sqrt(len(curve))).round(5).tolist()
        print(code, json.dumps(result["languages"][code]), flush=True)
    if o.steer:
        result["steering"] = steer(model, tokenizer, reading_base)
        print(json.dumps({name: plan["all"] for name, plan in result["steering"]["plans"].items()}))
    (Path(__file__).resolve().parent / "measured.json").write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
