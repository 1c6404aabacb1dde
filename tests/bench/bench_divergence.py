#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times bench_divergence against vectorised numpy on the same arrays in the same run, and checks that both give the same numbers.

    python3 bench_divergence.py BUILD/bin/bench_divergence [--layers 48] [--numpy-layers 1] [--resamples 1000]

Pooled arrays of 204 languages, 997 sequences and 128 experts, as a FLORES-200 dev trace of Qwen3-30B-A3B has them in each of its 48 layers; the same
arrays stand for every layer. numpy's time for one layer is multiplied by the number of layers. Needs numpy."""
import argparse
import json
import pathlib
import subprocess
import tempfile
import time

import numpy as np


def entropy(p):
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = p * np.log(p)
    return -np.nan_to_num(terms, copy=False).sum(axis=-1)


def divergence(p, p_entropy, q):
    mean = (p_entropy + entropy(q)) / 2
    return (entropy((p + q) / 2) - mean) / np.maximum(np.log(p.shape[-1]) - mean, 1e-6)


def numpy_layer(pooled, counts):
    start = time.perf_counter()
    p = pooled[0].astype(np.float64)
    p_entropy = entropy(p)
    cells = np.stack([divergence(p, p_entropy, q.astype(np.float64)) for q in pooled[1:]], axis=1)
    middle = time.perf_counter()
    means = counts @ cells / len(cells)
    low, _ = np.percentile(means, [2.5, 97.5], axis=0)
    return cells.mean(axis=0), middle - start, time.perf_counter() - middle, low


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--languages", type=int, default=204)
    parser.add_argument("--sequences", type=int, default=997)
    parser.add_argument("--experts", type=int, default=128)
    parser.add_argument("--layers", type=int, default=48)
    parser.add_argument("--numpy-layers", type=int, default=1)
    parser.add_argument("--resamples", type=int, default=1000)
    options = parser.parse_args()

    rng = np.random.default_rng(0)
    pooled = rng.gamma(0.3, size=(options.languages, options.sequences, options.experts)).astype(np.float32)
    pooled /= pooled.sum(axis=-1, keepdims=True)
    draws = rng.integers(0, options.sequences, (options.resamples, options.sequences))
    counts = np.stack([np.bincount(row, minlength=options.sequences) for row in draws]).astype(np.float64)
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "pooled.f32"
        pooled.tofile(file)
        sizes = [options.languages, options.sequences, options.experts, options.layers, options.resamples]
        ours = json.loads(subprocess.run([options.program, file, *map(str, sizes)], check=True, capture_output=True, text=True).stdout)
    runs = [numpy_layer(pooled, counts) for _ in range(options.numpy_layers)]
    scale = options.layers / options.numpy_layers
    numpy_divergence, numpy_interval = scale * sum(run[1] for run in runs), scale * sum(run[2] for run in runs)
    difference = np.abs(np.array(ours["means"]) - runs[0][0]).max()
    print(f"{options.languages} languages x {options.layers} layers x {options.sequences} sequences x {options.experts} experts, {options.resamples} resamples")
    print(f"divergence  ours {ours['divergence_seconds']:.2f} s  numpy {numpy_divergence:.2f} s  ratio {numpy_divergence / ours['divergence_seconds']:.1f}")
    print(f"intervals   ours {ours['interval_seconds']:.2f} s  numpy {numpy_interval:.2f} s  ratio {numpy_interval / ours['interval_seconds']:.1f}")
    print(f"largest difference of a mean: {difference:.1e}")
    if difference > 1e-9:
        raise SystemExit("the two disagree")


if __name__ == "__main__":
    main()
