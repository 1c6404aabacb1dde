#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes small.isogloss.h5 with h5py and numpy alone, from docs/trace-format.md: what Isogloss's reader and measures are tested on was not written by Isogloss.

4 languages, 8 layers of which 0 and 3 are dense, 16 experts, top-2, 24 sequences of 1 to 20 tokens. Each language drifts from English in its own way, so that
divergences differ by language and layer. Prints the file's name and size."""
import os
import sys

import h5py
import numpy as np

SEED = 20251123
LANGUAGES = {"eng_Latn": 0.0, "deu_Latn": 0.4, "hin_Deva": 1.0, "zho_Hans": 1.6}
LAYERS, DENSE, EXPERTS, TOP_K, SEQUENCES = 8, (0, 3), 16, 2, 24
MOE_LAYERS = [layer for layer in range(LAYERS) if layer not in DENSE]


def text(value):
    data = value.encode()
    return np.array(data if data else b"\0", dtype=h5py.string_dtype("utf-8", max(len(data), 1)))


def softmax(logits):
    shifted = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def route(logits):
    """Top-2 by logit, lower id first on ties; weights are the chosen probabilities, not renormalised (as OLMoE does)."""
    scores = softmax(logits.astype(np.float64))
    index = np.argsort(-logits, axis=-1, kind="stable")[..., :TOP_K]
    return scores, index, np.take_along_axis(scores, index, axis=-1)


def pool(values, offsets):
    return np.stack([values[:, a:b].mean(axis=1) for a, b in zip(offsets[:-1], offsets[1:])], axis=1)


def add_language(languages, code, drift, rng, bases, topics):
    lengths = rng.integers(1, 21, size=SEQUENCES)
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype("<i8")
    tokens = int(offsets[-1])
    sequence_of = np.repeat(np.arange(SEQUENCES), lengths)
    accent = rng.normal(size=(len(MOE_LAYERS), 1, EXPERTS)) * drift * np.linspace(1.5, 0.3, len(MOE_LAYERS))[:, None, None]
    logits = (bases[:, None, :] + topics[:, sequence_of] + accent + 0.7 * rng.normal(size=(len(MOE_LAYERS), tokens, EXPERTS))).astype("<f2")
    scores, index, weight = route(logits)
    chosen = np.zeros(scores.shape)
    np.put_along_axis(chosen, index, weight / weight.sum(axis=-1, keepdims=True), axis=-1)

    group = languages.create_group(code)
    group.attrs["layers_complete"] = np.int64(len(MOE_LAYERS))

    def put(name, values, dtype):
        chunks = (1,) + values.shape[1:] if values.ndim == 3 else None
        group.create_dataset(name, data=values.astype(dtype), chunks=chunks, track_times=False)

    put("token_ids", rng.integers(0, 50, size=tokens), "<i4")
    put("sequence_offsets", offsets, "<i8")
    keys = [f"row-{i + 1}".encode() for i in range(SEQUENCES)]
    group.create_dataset("row_keys", data=np.array(keys, dtype=h5py.string_dtype("utf-8", max(map(len, keys)))), track_times=False)
    put("topk_index", index, "u1")
    put("topk_weight", weight, "<f2")
    put("pooled_softmax", pool(scores, offsets), "<f4")
    put("pooled_topk", pool(chosen, offsets), "<f4")
    put("hits", np.stack([(chosen[:, a:b] > 0).sum(axis=1) for a, b in zip(offsets[:-1], offsets[1:])], axis=1), "<u4")
    put("router_logits", logits, "<f2")


def main(path):
    rng = np.random.default_rng(SEED)
    bases = rng.normal(size=(len(MOE_LAYERS), EXPERTS))
    topics = rng.normal(size=(len(MOE_LAYERS), SEQUENCES, EXPERTS))
    with h5py.File(path, "w", libver=("earliest", "v108")) as file:
        attributes = file.attrs
        attributes["schema_version"] = np.int64(1)
        texts = {
            "writer": "make_small_trace.py",
            "created": "2025-11-23T00:00:00Z",
            "model_name": "small",
            "model_family": "olmoe",
            "model_config_sha256": "",
            "model_weights_fingerprint": "",
            "model_tokenizer_sha256": "",
            "numerics_dtype": "f32",
            "numerics_device": "cpu",
            "numerics_torch_version": "",
            "corpus_kind": "synthetic",
            "corpus_fingerprint": "",
            "corpus_name": "small",
            "reference_language": "eng_Latn",
            "plan": "",
            "score_function": "softmax",
            "shard": "",
        }
        for name, value in texts.items():
            attributes.create(name, text(value), dtype=text(value).dtype)
        attributes["k"] = np.int64(TOP_K)
        attributes["E"] = np.int64(EXPERTS)
        attributes["model_layers"] = np.int64(LAYERS)
        attributes["moe_layers"] = np.array(MOE_LAYERS, dtype="<i4")
        attributes["chat"] = np.int64(0)
        languages = file.create_group("languages")
        for code, drift in LANGUAGES.items():
            add_language(languages, code, drift, rng, bases, topics)
    print(os.path.basename(path), os.path.getsize(path), "bytes")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "small.isogloss.h5"))
