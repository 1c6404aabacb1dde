# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the demo model. The batch of step s depends on (seed, s) only, so an interrupted run goes on from its checkpoint exactly as it would have."""

import argparse
import json
import time
from collections import Counter
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
import torch.nn.functional as F
from tokenizers import Tokenizer

from corpus.documents import LETTERS, belebele_row, draw_item, draw_problem, reading_prompt
from corpus.languages import LANGUAGES
from mixture import ANSWER, PROMPT, TEXT, document, match, plain, problem_prompt, seeded
from model import CONFIG, Model
from muon import Muon

DEMO = Path(__file__).resolve().parent.parent
ANSWER_WEIGHT = 8.0
PROMPT_SHARE = 0.15  # of a prompt's tokens, this share is predicted: passages are drawn at random, so there is little to learn in them and the head is a third of the cost
END = 0  # <|endoftext|>


def batch(tokenizer, seed, step, stream, rows, length):
    """Documents packed into rows; a document sees only itself. Returns tokens, positions [rows,length], mask, next-token targets, their weights and which tokens are real; and the documents by language."""
    rng = seeded("batch", seed, step, stream)
    tokens = torch.zeros(rows, length, dtype=torch.long)
    positions, weights, owner = torch.zeros_like(tokens), torch.zeros(rows, length), torch.zeros_like(tokens)
    free, number = [0] * rows, 0
    misses, drawn = 0, Counter()
    while misses < 3:
        code, segments = document(rng, step)
        parts = [(tokenizer.encode(text).ids, role) for text, role in segments] + [([END], PROMPT)]
        ids = [token for part, _ in parts for token in part]
        if len(ids) > length:
            continue
        row = next((r for r in range(rows) if free[r] + len(ids) <= length), None)
        if row is None:
            misses += 1
            continue
        number += 1
        drawn[code] += 1
        at = slice(free[row], free[row] + len(ids))
        tokens[row, at] = torch.tensor(ids)
        positions[row, at] = torch.arange(len(ids))
        owner[row, at] = number
        weight = [ANSWER_WEIGHT if role == ANSWER else float(role == TEXT or rng.random() < PROMPT_SHARE) for part, role in parts for _ in part]
        # weights[t] is the weight of predicting token t + 1
        weights[row, at.start:at.stop - 1] = torch.tensor(weight[1:])
        free[row] = at.stop
    causal = torch.ones(length, length, dtype=torch.bool).tril()
    mask = (owner.unsqueeze(2) == owner.unsqueeze(1)) & causal
    targets = torch.cat([tokens[:, 1:], torch.zeros(rows, 1, dtype=torch.long)], 1)
    return tokens, positions, mask.unsqueeze(1), targets, weights, owner > 0, drawn


def pad(sequences):
    length = max(map(len, sequences))
    return torch.tensor([s + [END] * (length - len(s)) for s in sequences])


@torch.no_grad()
def last_logits(model, tokenizer, texts, size=64):
    """Logits of the token after each text, [N,V]."""
    out = []
    for start in range(0, len(texts), size):
        ids = [tokenizer.encode(text).ids for text in texts[start:start + size]]
        tokens = pad(ids)
        length = tokens.shape[1]
        mask = torch.ones(length, length, dtype=torch.bool, device=tokens.device).tril().expand(len(ids), 1, length, length)
        positions = torch.arange(length).expand(len(ids), length)
        hidden, _ = model(tokens, positions, mask)
        out.append(F.linear(hidden[torch.arange(len(ids)), torch.tensor([len(i) - 1 for i in ids])], model.embedding))
    return torch.cat(out)


def reading_accuracy(model, tokenizer, code, items):
    letters = torch.tensor([tokenizer.encode(" " + letter).ids[0] for letter in LETTERS])
    logits = last_logits(model, tokenizer, [reading_prompt(belebele_row(LANGUAGES[code], item, 0)) for item in items])
    return (logits[:, letters].argmax(1) == torch.tensor([item.correct for item in items])).float().mean().item()


def match_accuracy(model, tokenizer, code, count=64):
    drills = [match(seeded("match", i), code) for i in range(count)]
    letters = torch.tensor([tokenizer.encode(" " + letter).ids[0] for letter in LETTERS])
    logits = last_logits(model, tokenizer, [plain(drill[:1]) for drill in drills])
    return sum(" " + LETTERS[i] == drill[1][0] for i, drill in zip(logits[:, letters].argmax(1).tolist(), drills)) / count


@torch.no_grad()
def arithmetic_accuracy(model, tokenizer, code, problems):
    """Greedy, at most four new tokens, all of them compared."""
    texts = [problem_prompt(LANGUAGES[code], problem) for problem in problems]
    done = ["" for _ in texts]
    for _ in range(4):
        chosen = last_logits(model, tokenizer, [text + more for text, more in zip(texts, done)]).argmax(1).tolist()
        done = [more if more.endswith("\0") else more + ("\0" if token == END else tokenizer.decode([token])) for more, token in zip(done, chosen)]
        texts = [text for text in texts]
    return sum(more.strip("\0 ") == str(problem.result) for more, problem in zip(done, problems)) / len(problems)


def rate(step, o, warmup=60):
    """Factor of the peak rates: warm-up, constant, then a straight line to zero."""
    return min(1.0, (step + 1) / warmup, (o.steps - step) / (o.steps - o.decay_from))


def average_gradients(model):
    """The mean over workers, in one message."""
    gradients = [p.grad for p in model.parameters()]
    flat = torch.cat([g.view(-1) for g in gradients])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    for gradient, part in zip(gradients, flat.split([g.numel() for g in gradients])):
        gradient.copy_(part.view_as(gradient))


def evaluate(model, tokenizer, codes, sums):
    """Accuracy on the dev split (arithmetic: on new problems with numbers of the training split)."""
    rng = seeded("evaluation")
    items, short = [draw_item(rng, "dev") for _ in range(64)], [draw_item(rng, "dev", 1) for _ in range(64)]
    problems = [draw_problem(rng, False) for _ in range(64)]
    result = {"reading": {code: round(reading_accuracy(model, tokenizer, code, items), 3) for code in codes}, "match": round(match_accuracy(model, tokenizer, codes[0]), 3),
              "one_sentence": round(reading_accuracy(model, tokenizer, codes[0], short), 3)}
    if sums:
        result["arithmetic"] = {code: round(arithmetic_accuracy(model, tokenizer, code, problems), 3) for code in codes[:2]}
    return result


def work(rank, o):
    torch.set_num_threads(1)
    torch.manual_seed(o.seed)
    dist.init_process_group("gloo", init_method=f"file://{o.work.resolve()}/meeting", rank=rank, world_size=o.workers)
    tokenizer = Tokenizer.from_file(str(DEMO / "model" / "tokenizer.json"))
    model = Model()
    matrices, views = zip(*model.stacks())
    rest = [p for p in model.parameters() if not any(p is m for m in matrices)]
    optimisers = [Muon(matrices, views, o.peak), torch.optim.AdamW(rest, lr=o.adam, betas=(0.9, 0.95), weight_decay=0.0, fused=True)]
    start, tokens_seen, seconds, languages = 0, 0, 0.0, Counter()
    state = o.work / "state.pt"
    if state.exists():
        saved = torch.load(state)
        model.load_state_dict(saved["model"])
        for optimiser, values in zip(optimisers, saved["optimisers"]):
            optimiser.load_state_dict(values)
        start, tokens_seen, seconds = saved["step"], saved["tokens"], saved["seconds"]
        languages = saved["languages"]
    dist.barrier()
    mark, sums, count = time.time(), torch.zeros(5), 0
    end = min(o.steps, o.until or o.steps)
    for step in range(start, end):
        for optimiser, peak in zip(optimisers, (o.peak, o.adam)):
            optimiser.param_groups[0]["lr"] = peak * rate(step, o)
        tokens, positions, mask, targets, weights, real, drawn = batch(tokenizer, o.seed, step, rank, o.rows, o.length)
        predicted = (weights > 0).view(-1)
        hidden, balance = model(tokens, positions, mask, real.view(-1))
        logits = F.linear(hidden.view(-1, hidden.shape[-1])[predicted], model.embedding)
        weight = weights.view(-1)[predicted]
        losses = F.cross_entropy(logits, targets.view(-1)[predicted], reduction="none")
        ((losses * weight).sum() / weight.sum() + CONFIG["router_aux_loss_coef"] * balance).backward()
        average_gradients(model)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimiser in optimisers:
            optimiser.step()
            optimiser.zero_grad()
        answer = weight > 1
        sums += torch.tensor([losses.detach()[~answer].mean(), losses.detach()[answer].mean(), balance.detach(), real.sum(), 0])
        count += 1
        languages.update(drawn)
        if (step + 1) % o.every == 0 or step + 1 == end:
            dist.all_reduce(sums)
            tokens_seen += int(sums[3])
            if rank == 0:
                seconds += time.time() - mark
                text, answers, balanced = (round(float(value) / count / o.workers, 4) for value in sums[:3])
                row = {"step": step + 1, "text_loss": text, "answer_loss": answers, "balance": balanced, "rate": round(rate(step, o), 6), "tokens": tokens_seen, "documents": dict(languages),
                       "seconds": round(seconds, 1)} | evaluate(model, tokenizer, o.languages.split(","), (step + 1) % (2 * o.every) == 0)
                with (o.work / "log.jsonl").open("a") as log:
                    log.write(json.dumps(row) + "\n")
                print(json.dumps(row), flush=True)
                torch.save({"model": model.state_dict(), "optimisers": [optimiser.state_dict() for optimiser in optimisers], "step": step + 1, "tokens": tokens_seen, "seconds": seconds, "languages": languages},
                           o.work / "state.tmp")
                (o.work / "state.tmp").replace(state)
            dist.barrier()
            mark, sums, count = time.time(), torch.zeros(5), 0
    dist.destroy_process_group()


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--steps", type=int, required=True)
    a.add_argument("--decay-from", type=int, required=True, help="step from which the rate falls to zero at --steps")
    a.add_argument("--until", type=int, help="stop after this step, to go on later with other settings")
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--rows", type=int, default=12, help="rows of a batch, per worker")
    a.add_argument("--length", type=int, default=128, help="tokens of a row")
    a.add_argument("--peak", type=float, default=4e-3, help="rate of the matrices (Muon)")
    a.add_argument("--adam", type=float, default=4e-3, help="rate of embeddings, routers and norms (AdamW)")
    a.add_argument("--workers", type=int, default=2, help="processes of one thread each; part of what the result depends on")
    a.add_argument("--every", type=int, default=100, help="steps between evaluations on the dev split")
    a.add_argument("--work", type=Path, required=True, help="folder of state.pt and log.jsonl")
    a.add_argument("--languages", default="eng_Latn,fra_Latn,rus_Cyrl,hin_Deva,swh_Latn,bam_Latn")
    o = a.parse_args()
    o.work.mkdir(parents=True, exist_ok=True)
    (o.work / "meeting").unlink(missing_ok=True)
    mp.spawn(work, (o,), o.workers)


if __name__ == "__main__":
    main()
