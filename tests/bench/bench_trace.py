#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Times measures from trace files against vectorised numpy in the same run, and holds the memory of a trace of 50 GB.

    python3 bench_trace.py BUILD/bin/bench_trace [--folder TMP] [--languages 204] [--layers 48] [--only divergence]

divergence    204 languages x 48 layers x 997 sequences x 128 experts from a file of 5 GB that was just written (warm cache); numpy reads the same arrays
              with h5py, two layers of them, and its time is scaled to all layers
reference     15 languages: the table of each new reference, without intervals
coactivation  1,000,000 tokens of one layer
memory        50 GB (sparse: the per-token arrays are holes, which read as zeros): every measure, largest resident size

Writes up to 5.5 GB into --folder and removes it. Needs numpy and h5py."""
import argparse
import json
import pathlib
import subprocess
import tempfile
import time

import h5py
import numpy as np


def text(value):
    data = value.encode()
    return np.array(data if data else b"\0", dtype=h5py.string_dtype("utf-8", max(len(data), 1)))


def make_trace(path, languages, layers, sequences, tokens, experts, top_k, logits, rng, index=None, codes=None):
    """pooled_softmax, pooled_topk (the same) and, if given, the first layer's top-k are written; everything else stays a hole. The first language is
    the reference."""
    codes = codes or [f"l{n:03}" for n in range(languages)]
    with h5py.File(path, "w", libver=("earliest", "v108")) as file:
        names = ["writer", "created", "model_name", "model_family", "model_config_sha256", "model_weights_fingerprint", "model_tokenizer_sha256",
                 "numerics_dtype", "numerics_device", "numerics_torch_version", "corpus_kind", "corpus_fingerprint", "corpus_name", "plan", "shard"]
        for name, value in {**{name: "" for name in names}, "reference_language": codes[0], "score_function": "softmax"}.items():
            file.attrs.create(name, text(value), dtype=text(value).dtype)
        for name, value in {"schema_version": 1, "k": top_k, "E": experts, "model_layers": layers, "chat": 0}.items():
            file.attrs[name] = np.int64(value)
        file.attrs["moe_layers"] = np.arange(layers, dtype="<i4")
        group = file.create_group("languages")
        pooled = rng.gamma(0.3, size=(sequences + languages + layers, experts)).astype("<f4")
        pooled /= pooled.sum(axis=-1, keepdims=True)
        for n in range(languages):
            one = group.create_group(codes[n])
            one.attrs["layers_complete"] = np.int64(layers)
            one.create_dataset("token_ids", data=np.arange(tokens, dtype="<i4") % 5000)
            one.create_dataset("sequence_offsets", data=np.linspace(0, tokens, sequences + 1).astype("<i8"))
            one.create_dataset("row_keys", data=np.array([b"%06d" % i for i in range(sequences)], dtype=h5py.string_dtype("utf-8", 6)))

            def reserve(name, dtype, rows, columns):
                size = np.dtype(dtype).itemsize * columns
                plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
                plist.set_chunk((1, max(1, min(rows, 32768, (4 << 20) // size)), columns))
                plist.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
                plist.set_fill_time(h5py.h5d.FILL_TIME_NEVER)
                space = h5py.h5s.create_simple((layers, rows, columns))
                return h5py.Dataset(h5py.h5d.create(one.id, name.encode(), h5py.h5t.py_create(np.dtype(dtype)), space, plist))

            chosen = reserve("topk_index", "u1", tokens, top_k)
            if index is not None and n == 0:
                chosen[0] = index
            reserve("topk_weight", "<f2", tokens, top_k)
            softmax = reserve("pooled_softmax", "<f4", sequences, experts)
            for layer in range(layers):
                softmax[layer] = pooled[n + layer : n + layer + sequences]
            topk = reserve("pooled_topk", "<f4", sequences, experts)
            if logits:
                for layer in range(layers):
                    topk[layer] = pooled[n + layer : n + layer + sequences]
            reserve("hits", "<u4", sequences, experts)
            if logits:
                reserve("router_logits", "<f2", tokens, experts)


def run(program, trace, *words):
    return json.loads(subprocess.run([program, trace, *map(str, words)], check=True, capture_output=True, text=True).stdout)


def entropy(p):
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = p * np.log(p)
    return -np.nan_to_num(terms, copy=False).sum(axis=-1)


def numpy_layer(file, codes, layer, counts):
    """Divergence from the first language, then the intervals of all cells as one matrix product."""
    start = time.perf_counter()
    p = file[f"languages/{codes[0]}/pooled_softmax"][layer].astype(np.float64)
    p_entropy = entropy(p)
    cells = []
    for code in codes[1:]:
        q = file[f"languages/{code}/pooled_softmax"][layer].astype(np.float64)
        mean = (p_entropy + entropy(q)) / 2
        cells.append((entropy((p + q) / 2) - mean) / np.maximum(np.log(p.shape[-1]) - mean, 1e-6))
    cells = np.stack(cells, axis=1)
    middle = time.perf_counter()
    np.percentile(counts @ cells / len(cells), [2.5, 97.5], axis=0)
    return cells.mean(axis=0), middle - start, time.perf_counter() - middle


def bench_divergence(options, folder, rng):
    trace = folder / "wide.isogloss.h5"
    make_trace(trace, options.languages, options.layers, 997, 997, 128, 8, False, rng)
    run(options.program, trace, "divergence", 0)  # warms the cache
    ours = run(options.program, trace, "divergence", 10000)
    counts = np.stack([np.bincount(row, minlength=997) for row in rng.integers(0, 997, (10000, 997))]).astype(np.float64)
    with h5py.File(trace, locking=False) as file:
        codes = sorted(file["languages"])
        runs = [numpy_layer(file, codes, layer, counts) for layer in range(2)]
    theirs, their_intervals = (options.layers / 2 * sum(r[i] for r in runs) for i in (1, 2))
    difference = np.abs(np.array(ours["first_layer"]) - runs[0][0]).max()
    more = ours["with_intervals"] - ours["divergence"]
    print(f"divergence {options.languages} x {options.layers} x 997 x 128 from the file: {ours['divergence']:.2f} s, numpy {theirs:.2f} s, "
          f"ratio {theirs / ours['divergence']:.1f}; largest difference {difference:.1e}")
    print(f"10,000 resamples of {options.languages * options.layers} cells: {more:.2f} s more, numpy {their_intervals:.2f} s, "
          f"ratio {their_intervals / more:.1f}; {ours['peak_bytes'] / 1e6:.0f} MB")
    trace.unlink()
    if difference > 1e-9:
        raise SystemExit("the two disagree")


def bench_reference(options, folder, rng):
    trace = folder / "fifteen.isogloss.h5"
    make_trace(trace, 15, options.layers, 997, 997, 128, 8, False, rng)
    run(options.program, trace, "reference")
    ours = run(options.program, trace, "reference")
    print(f"new reference, 15 languages x {options.layers} layers: from the file {np.median(ours['from_file']) * 1000:.0f} ms; once all pairs are known "
          f"({ours['all_pairs']:.1f} s), at most {max(ours['from_pairs']) * 1000:.2f} ms")
    trace.unlink()


def bench_coactivation(options, folder, rng):
    trace = folder / "tokens.isogloss.h5"
    index = np.argsort(rng.random((1000000, 128), dtype=np.float32), axis=1)[:, :8].astype("u1")
    make_trace(trace, 1, 1, 100, 1000000, 128, 8, False, rng, index)
    run(options.program, trace, "coactivation")
    ours = run(options.program, trace, "coactivation")
    with h5py.File(trace, locking=False) as file:
        start = time.perf_counter()
        chosen = file["languages/l000/topk_index"][0]
        dense = np.zeros((len(chosen), 128), np.float32)
        np.put_along_axis(dense, chosen.astype(np.int64), 1, axis=1)
        count = dense.T @ dense
        theirs = time.perf_counter() - start
    print(f"co-activation of 1,000,000 tokens: {ours['seconds']:.2f} s, numpy {theirs:.2f} s, ratio {theirs / ours['seconds']:.1f}")
    trace.unlink()
    if not np.array_equal(np.array(ours["count"]).reshape(128, 128), count.astype(np.int64)):
        raise SystemExit("the two disagree")


def bench_memory(options, folder, rng):
    trace = folder / "large.isogloss.h5"
    make_trace(trace, 15, 48, 997, 271000, 128, 8, True, rng)
    stat = trace.stat()
    ours = run(options.program, trace, "everything")
    peak = ours.pop("peak_bytes")
    print(f"trace of {stat.st_size / 1e9:.1f} GB ({stat.st_blocks * 512 / 1e9:.1f} GB on the disk): at most {peak / 1e6:.0f} MB; seconds: " +
          ", ".join(f"{name} {seconds:.1f}" for name, seconds in ours.items()))
    trace.unlink()
    if peak > 1e9:
        raise SystemExit("more than 1 GB")


def main():
    benches = {"divergence": bench_divergence, "reference": bench_reference, "coactivation": bench_coactivation, "memory": bench_memory}
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--folder")
    parser.add_argument("--languages", type=int, default=204)
    parser.add_argument("--layers", type=int, default=48)
    parser.add_argument("--only", choices=benches)
    options = parser.parse_args()
    for name, bench in benches.items():
        if options.only in (None, name):
            with tempfile.TemporaryDirectory(dir=options.folder) as folder:
                bench(options, pathlib.Path(folder), np.random.default_rng(0))


if __name__ == "__main__":
    main()
