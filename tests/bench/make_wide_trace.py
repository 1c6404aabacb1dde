#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a trace as wide as traces get, for bench_window: every language of the registry x 94 layers x 997 sequences x 128 experts.

    python3 make_wide_trace.py OUT.isogloss.h5 [--languages 204] [--layers 94] [--sequences 997]

The pooled distributions, 10 GB of them, are written; so are the first layer's choices of twelve languages and the counts of three, for the views of experts
and tokens. The rest are holes, which read as zeros. Needs numpy and h5py."""
import argparse
import json
import pathlib

import h5py
import numpy as np

from bench_trace import make_trace

REGISTRY = pathlib.Path(__file__).parents[2] / "resources" / "languages.json"


def add_choices(path, codes, rng):
    with h5py.File(path, "r+", locking=False) as file:
        for n, code in enumerate(codes[:12]):
            group = file["languages"][code]
            chosen = np.argsort(rng.random((group["topk_index"].shape[1], 128), dtype=np.float32), axis=1)[:, :8]
            group["topk_index"][0] = chosen.astype("u1")
            group["topk_weight"][0] = np.full(chosen.shape, 0.125, "<f2")
            for layer in range(group["hits"].shape[0] if n < 3 else 0):
                group["hits"][layer] = rng.binomial(30, rng.beta(0.5, 7, size=128), size=group["hits"].shape[1:])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--languages", type=int, default=204)
    parser.add_argument("--layers", type=int, default=94)
    parser.add_argument("--sequences", type=int, default=997)
    options = parser.parse_args()
    codes = [language["code"] for language in json.loads(REGISTRY.read_text())]
    codes.remove("eng_Latn")
    codes = ["eng_Latn", *codes[: options.languages - 1]]
    make_trace(options.out, len(codes), options.layers, options.sequences, options.sequences * 30, 128, 8, False, np.random.default_rng(0), codes=codes)
    add_choices(options.out, codes, np.random.default_rng(1))
    size = options.out.stat()
    print(f"{options.out}: {len(codes)} languages x {options.layers} layers, {size.st_blocks * 512 / 1e9:.1f} GB on the disk")


if __name__ == "__main__":
    main()
