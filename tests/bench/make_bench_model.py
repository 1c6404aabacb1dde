#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a random OLMoE or Qwen3-MoE checkpoint of any size for bench_engine. The weights mean nothing; sizes and layout are a real model's.

    python3 make_bench_model.py OUT [--family olmoe|qwen3_moe] [--layers 4] [--hidden 2048] [--experts 64] [--top-k 8] [--inner 1024] [--vocabulary 50304]

Needs numpy only. Weights are bf16, one file.
"""
import argparse
import json
import pathlib
import struct

import numpy


def tensors(a):
    """Name, shape and standard deviation of every tensor, in file order."""
    head = 128
    query, key = a.heads * head, a.kv_heads * head
    linear = lambda name, out, inner: (name + ".weight", (out, inner), inner ** -0.5)
    norm = lambda name, width: (name + ".weight", (width,), None)
    yield "model.embed_tokens.weight", (a.vocabulary, a.hidden), 1.0
    for layer in range(a.layers):
        prefix = f"model.layers.{layer}."
        for name, out, inner in (("q", query, a.hidden), ("k", key, a.hidden), ("v", key, a.hidden), ("o", a.hidden, query)):
            yield linear(f"{prefix}self_attn.{name}_proj", out, inner)
        whole = a.family == "olmoe"
        yield norm(prefix + "self_attn.q_norm", query if whole else head)
        yield norm(prefix + "self_attn.k_norm", key if whole else head)
        yield norm(prefix + "input_layernorm", a.hidden)
        yield norm(prefix + "post_attention_layernorm", a.hidden)
        yield linear(prefix + "mlp.gate", a.experts, a.hidden)
        for e in range(a.experts):
            yield linear(f"{prefix}mlp.experts.{e}.gate_proj", a.inner, a.hidden)
            yield linear(f"{prefix}mlp.experts.{e}.up_proj", a.inner, a.hidden)
            yield linear(f"{prefix}mlp.experts.{e}.down_proj", a.hidden, a.inner)
    yield norm("model.norm", a.hidden)
    yield linear("lm_head", a.vocabulary, a.hidden)


def config(a):
    common = {"hidden_size": a.hidden, "num_hidden_layers": a.layers, "num_attention_heads": a.heads, "num_key_value_heads": a.kv_heads,
              "vocab_size": a.vocabulary, "num_experts": a.experts, "num_experts_per_tok": a.top_k, "max_position_embeddings": 40960,
              "torch_dtype": "bfloat16", "hidden_act": "silu", "tie_word_embeddings": False}
    if a.family == "olmoe":
        return {"architectures": ["OlmoeForCausalLM"], "model_type": "olmoe", "intermediate_size": a.inner, **common}
    return {"architectures": ["Qwen3MoeForCausalLM"], "model_type": "qwen3_moe", "intermediate_size": 3 * a.hidden, "moe_intermediate_size": a.inner,
            "head_dim": 128, "norm_topk_prob": True, "rope_theta": 1000000, **common}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--family", choices=("olmoe", "qwen3_moe"), default="olmoe")
    for name, value in (("layers", 4), ("hidden", 2048), ("experts", 64), ("top-k", 8), ("inner", 1024), ("vocabulary", 50304), ("heads", 16), ("kv-heads", 16)):
        parser.add_argument("--" + name, type=int, default=value)
    a = parser.parse_args()
    a.out.mkdir(parents=True, exist_ok=True)
    (a.out / "config.json").write_text(json.dumps(config(a), indent=2) + "\n")
    header, offset = {}, 0
    for name, shape, _ in tensors(a):
        size = 2 * int(numpy.prod(shape))
        header[name] = {"dtype": "BF16", "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 64)
    generator = numpy.random.default_rng(1)
    pool = generator.standard_normal(1 << 20, dtype=numpy.float32)  # drawn once, rolled for each tensor
    with open(a.out / "model.safetensors", "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        for index, (_, shape, deviation) in enumerate(tensors(a)):
            count = int(numpy.prod(shape))
            values = numpy.ones(count, numpy.float32) if deviation is None else numpy.resize(numpy.roll(pool, 977 * index), count) * numpy.float32(deviation)
            (values.view(numpy.uint32) >> 16).astype("<u2").tofile(file)
    print(f"{a.out}: {offset / 1e9:.2f} GB")


if __name__ == "__main__":
    main()
