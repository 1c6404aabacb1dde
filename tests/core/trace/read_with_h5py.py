#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads traces with h5py and numpy and nothing but the facts of docs/trace-format.md, and checks what that page promises. Exit status 77: h5py is missing."""
import json
import sys

try:
    import h5py
    import numpy as np
except ImportError as missing:
    print(f"skipped: {missing} (Debian: python3-h5py)")
    sys.exit(77)

TEXTS = (
    "writer created model_name model_family model_config_sha256 model_tokenizer_sha256 model_weights_fingerprint numerics_dtype numerics_device "
    "numerics_torch_version corpus_kind corpus_name corpus_fingerprint reference_language plan score_function"
).split()


def text(attributes, name):
    whole = bytes(attributes[name])
    part = 2
    while f"{name}_{part}" in attributes:
        whole += bytes(attributes[f"{name}_{part}"])
        part += 1
    return whole.decode()


def check_stored(dataset, shape, kind):
    assert dataset.shape == shape, (dataset.name, dataset.shape, shape)
    assert dataset.dtype == np.dtype(kind), (dataset.name, dataset.dtype, kind)
    assert not dataset.compression and not dataset.shuffle and not dataset.fletcher32, dataset.name
    if len(shape) == 3 and 0 not in shape:
        assert dataset.chunks[0] == 1 and dataset.chunks[1] <= 32768 and dataset.chunks[2] == shape[2], (dataset.name, dataset.chunks)
    elif len(shape) == 1:
        assert dataset.chunks is None, dataset.name


def mean_per_sequence(values, offsets):
    return np.stack([values[a:b].mean(axis=0) if b > a else np.zeros(values.shape[1]) for a, b in zip(offsets[:-1], offsets[1:])])


def check_layer(group, layer, offsets, experts):
    index = group["topk_index"][layer].astype(int)
    weight = group["topk_weight"][layer].astype(np.float64)
    assert index.max(initial=0) < experts and (weight >= 0).all()
    assert all(len(set(row)) == len(row) for row in index)
    share = np.zeros((len(index), experts))
    np.put_along_axis(share, index, weight / weight.sum(axis=1, keepdims=True), axis=1)
    chosen = np.zeros((len(index), experts), dtype=int)
    np.put_along_axis(chosen, index, 1, axis=1)
    pooled = group["pooled_topk"][layer].astype(np.float64)
    expected = mean_per_sequence(share, offsets)
    assert np.all(np.abs(pooled - expected) <= 1e-3 * np.maximum(pooled, expected) + 1e-5)
    counts = np.stack([chosen[a:b].sum(axis=0) for a, b in zip(offsets[:-1], offsets[1:])])
    assert np.array_equal(group["hits"][layer], counts)
    sums = group["pooled_softmax"][layer].sum(axis=1, dtype=np.float64)
    assert np.all(np.abs(sums - (np.diff(offsets) > 0)) <= 1e-5)
    if "router_logits" in group:
        logits = group["router_logits"][layer].astype(np.float64)
        assert np.isfinite(logits).all()
        # The first choice has the largest logit, as far as halves tell.
        assert np.all(np.take_along_axis(logits, index[:, :1], axis=1)[:, 0] >= logits.max(axis=1) - 2e-3 * np.abs(logits).max(axis=1))


def check(path):
    with h5py.File(path, "r") as file:
        attributes = file.attrs
        assert attributes["schema_version"] == 1
        header = {name: text(attributes, name) for name in TEXTS}
        if header["plan"]:
            json.loads(header["plan"])
        experts, k, layers = int(attributes["E"]), int(attributes["k"]), attributes["moe_layers"]
        assert layers.dtype == np.dtype("<i4") and np.all(np.diff(layers) > 0) and layers[-1] < attributes["model_layers"]
        complete = 0
        for code, group in file["languages"].items():
            done = int(group.attrs["layers_complete"])
            tokens, sequences, lm = len(group["token_ids"]), len(group["row_keys"]), len(layers)
            offsets = group["sequence_offsets"][:]
            assert offsets[0] == 0 and offsets[-1] == tokens and np.all(np.diff(offsets) >= 0) and len(offsets) == sequences + 1
            keys = [key.decode() for key in group["row_keys"]]
            assert len(set(keys)) == sequences
            check_stored(group["token_ids"], (tokens,), "<i4")
            check_stored(group["sequence_offsets"], (sequences + 1,), "<i8")
            check_stored(group["topk_index"], (lm, tokens, k), "u1" if experts <= 256 else "<u2")
            check_stored(group["topk_weight"], (lm, tokens, k), "<f2")
            check_stored(group["pooled_softmax"], (lm, sequences, experts), "<f4")
            check_stored(group["pooled_topk"], (lm, sequences, experts), "<f4")
            check_stored(group["hits"], (lm, sequences, experts), "<u4")
            if "router_logits" in group:
                check_stored(group["router_logits"], (lm, tokens, experts), "<f2")
            for layer in range(done):
                check_layer(group, layer, offsets, experts)
            complete += done
        print(f"{path}: {len(file['languages'])} languages, {complete} layers as the page promises")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        check(name)
