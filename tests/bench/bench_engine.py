#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the engine against the reference implementation on the same checkpoint in the same run: one table, and JSON with --json.

    python3 bench_engine.py BUILD/bin/bench_engine [--folder TMP] [--layers 4] [--sentences 200] [--reference-sentences 64] [--dtype bf16] [--only prefill,growth,...] [--json OUT]

The checkpoint has the OLMoE-1B-7B shape with --layers of its 16 layers and random weights (3.8 GB for 4 layers, 14 GB for 16), made in --folder if it is
not there yet and left there. Sentences have the lengths of FLORES: log-normal, median 45 tokens.

prefill   tokens/s with the routing of every token kept, against transformers with router logits: one sentence per pass, and its best padded batch
          (on the first --reference-sentences, as its rate does not depend on their number)
single    the same for one sentence alone
growth    tokens x1, x2, x4, x8
memory    with --budget (else a third of the weights) against all weights in memory; peak resident size against budget and estimate
restart   a re-evaluation from later and later layers against a whole pass
decode    tokens/s at 1 and 32 places against the time memory needs for the weights that a step touches
start     seconds until the command line answers `info` (needs --cli)

Needs numpy; prefill and single also torch and transformers (python -m venv; pip install torch transformers).
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent


def sentences(count, vocabulary, seed=1):
    rng = np.random.default_rng(seed)
    lengths = np.clip(np.exp(rng.normal(np.log(45), 0.4, count)), 8, 200).astype(int)
    return [rng.integers(10, vocabulary, n).tolist() for n in lengths]


class Bench:
    def __init__(self, a):
        self.a = a
        self.rows, self.results = [], {}
        self.model = a.folder / f"olmoe-{a.layers}"
        if not (self.model / "model.safetensors").exists():
            subprocess.run([sys.executable, HERE / "make_bench_model.py", self.model, "--layers", str(a.layers)], check=True)
        self.vocabulary = json.loads((self.model / "config.json").read_text())["vocab_size"]
        self.weights = (self.model / "model.safetensors").stat().st_size

    def engine(self, mode, texts, *options):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(texts, file)
            file.flush()
            run = subprocess.run([self.a.program, mode, self.model, file.name, "--dtype", self.a.dtype, *map(str, options)], capture_output=True, text=True,
                                 env={**os.environ, "GOMP_SPINCOUNT": "20000"})  # as the program sets it for itself
        if run.returncode:
            sys.exit(run.stderr)
        return json.loads(run.stdout)

    def say(self, name, text, **values):
        self.rows.append((name, text))
        self.results.setdefault(name, []).append(values)
        print(f"{name:<9} {text}", flush=True)

    def reference(self):
        """The model and a function (texts, batch size) → tokens per second, padding not counted."""
        import torch
        import transformers
        transformers.logging.set_verbosity_error()
        torch.set_num_threads(self.threads)
        dtype = torch.float32 if self.a.dtype == "f32" else torch.bfloat16
        model = transformers.AutoModelForCausalLM.from_pretrained(self.model, dtype=dtype)
        model.eval()

        @torch.inference_mode()
        def rate(texts, size):
            order = sorted(texts, key=len) if size > 1 else texts  # the fairest batches: like lengths together
            kept = []
            start = time.perf_counter()
            for first in range(0, len(order), size):
                part = order[first:first + size]
                longest = max(map(len, part))
                ids = torch.tensor([text + [0] * (longest - len(text)) for text in part])
                mask = torch.tensor([[1] * len(text) + [0] * (longest - len(text)) for text in part])
                out = model(input_ids=ids, attention_mask=mask, output_router_logits=True, use_cache=False, logits_to_keep=1)
                kept += [torch.topk(torch.softmax(layer.float(), -1), 8) for layer in out.router_logits]
            return sum(map(len, texts)) / (time.perf_counter() - start)
        self.versions = {"torch": torch.__version__, "transformers": transformers.__version__}
        return rate

    def prefill(self):
        texts = sentences(self.a.sentences, self.vocabulary)
        ours = self.engine("sweep", texts)
        self.threads = ours["threads"]
        rate = self.reference()
        some = texts[:self.a.reference_sentences]
        rate(some[:4], 1)
        one = rate(some, 1)
        padded = {size: rate(some, size) for size in (8, 16, 32, 64) if size <= len(some)}
        best = max(padded, key=padded.get)
        self.say("prefill", f"{ours['tokens']} tokens: {ours['tokens_per_second']:.0f} tokens/s; reference one by one {one:.0f} (ratio {ours['tokens_per_second'] / one:.2f}), "
                 f"in batches of {best} {padded[best]:.0f} (ratio {ours['tokens_per_second'] / padded[best]:.2f}); {ours['useful_gflops']:.0f} useful GFLOP/s, "
                 f"{100 * ours['share_of_ceiling']:.0f} % of {ours['ceiling_gflops']:.0f} (1024-row products)", ours=ours, one_by_one=one, padded=padded, versions=self.versions)
        text = [max(texts, key=len)]
        alone = self.engine("sweep", text, "--rounds", 10)
        other = max(rate(text, 1) for _ in range(10))
        self.say("single", f"{alone['tokens']} tokens: {alone['tokens_per_second']:.0f} tokens/s; reference {other:.0f} (ratio {alone['tokens_per_second'] / other:.2f})",
                 ours=alone, reference=other)

    def growth(self):
        base = None
        for factor in (1, 2, 4, 8):
            found = self.engine("sweep", sentences(self.a.sentences // 2 * factor, self.vocabulary), "--rounds", 2 if factor < 8 else 1)
            base = base or found
            self.say("growth", f"x{factor}: {found['tokens']} tokens, {found['seconds']:.2f} s, time per token {found['seconds'] / found['tokens'] * base['tokens'] / base['seconds']:.2f} of x1, "
                     f"peak {found['peak_resident_bytes'] / 1e9:.2f} GB, estimated {found['estimated_bytes'] / 1e9:.2f} GB ({found['estimated_bytes'] / found['grown_bytes']:.2f} of what was grown)", **found)

    def memory(self):
        texts = sentences(max(self.a.sentences, 200), self.vocabulary)
        whole = self.engine("sweep", texts, "--memory", 2 * self.weights)
        budget = self.a.budget or max(self.weights // 3, 3 * self.weights // self.a.layers)
        tight = self.engine("sweep", texts, "--memory", budget)
        self.say("memory", f"budget {budget / 1e9:.2f} GB of {self.weights / 1e9:.2f} GB weights: {100 * tight['tokens_per_second'] / whole['tokens_per_second']:.0f} % of the resident rate, "
                 f"grown by {tight['grown_bytes'] / 1e9:.2f} GB, estimated {tight['estimated_bytes'] / 1e9:.2f} GB; resident run grown by {whole['grown_bytes'] / 1e9:.2f} GB, "
                 f"estimated {whole['estimated_bytes'] / 1e9:.2f} GB", resident=whole, streamed=tight, budget=budget)

    def restart(self):
        found = self.engine("restart", sentences(self.a.sentences, self.vocabulary))
        for row in found["restarts"]:
            self.say("restart", f"first steered layer {row['first_steered_layer']}: started at {row['started_at_layer']}, {100 * row['time_share']:.0f} % of a whole pass, "
                     f"{100 * row['remaining_share']:.0f} % of the layers remain", **row)

    def decode(self):
        for places in (1, 32):
            found = self.engine("decode", sentences(places, self.vocabulary), "--places", places, "--new", 32)
            self.say("decode", f"{places} places: {found['tokens_per_second']:.1f} tokens/s, {100 * found['share_of_bandwidth']:.0f} % of the bound by reading weights at "
                     f"{found['bandwidth_bytes_per_second'] / 1e9:.1f} GB/s", **found)

    def start(self):
        if not self.a.cli:
            return
        times = []
        for _ in range(5):
            begin = time.perf_counter()
            subprocess.run([self.a.cli, "info", self.model], check=True, capture_output=True)
            times.append(time.perf_counter() - begin)
        self.say("start", f"isogloss-cli info: {min(times):.2f} s", seconds=min(times))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "isogloss-bench")
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--sentences", type=int, default=200)
    parser.add_argument("--reference-sentences", type=int, default=64)
    parser.add_argument("--dtype", choices=("bf16", "f32"), default="bf16")
    parser.add_argument("--only", default="prefill,growth,memory,restart,decode,start")
    parser.add_argument("--budget", type=int, help="bytes of the memory part; else a third of the weights, at least three layers")
    parser.add_argument("--cli", type=pathlib.Path)
    parser.add_argument("--json", type=pathlib.Path)
    a = parser.parse_args()
    bench = Bench(a)
    for part in a.only.split(","):
        getattr(bench, part)()
    if a.json:
        a.json.write_text(json.dumps(bench.results, indent=1) + "\n")


if __name__ == "__main__":
    main()
