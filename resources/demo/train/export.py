# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a training state as a Hugging Face checkpoint (bf16) and, with --check, compares it with transformers. python export.py STATE [--check]"""

import argparse
import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from model import CONFIG, Model

FOLDER = Path(__file__).resolve().parent.parent / "model"


def export(state):
    model = Model()
    model.load_state_dict(torch.load(state, map_location="cpu")["model"])
    save_file({name: tensor.to(torch.bfloat16).clone() for name, tensor in model.tensors().items()}, str(FOLDER / "model.safetensors"), metadata={"format": "pt"})
    (FOLDER / "model.safetensors").chmod(0o644)
    (FOLDER / "config.json").write_text(json.dumps(CONFIG | {"torch_dtype": "bfloat16", "transformers_version": "4.57.6"}, indent=2, sort_keys=True) + "\n")
    (FOLDER / "generation_config.json").write_text(json.dumps({"do_sample": False, "eos_token_id": [0, 2], "pad_token_id": 0, "transformers_version": "4.57.6"}, indent=2) + "\n")


def load(folder=FOLDER):
    """The exported weights, in f32, in the training program's own model."""
    model = Model()
    stored = load_file(str(folder / "model.safetensors"))
    state = {"embedding": stored["model.embed_tokens.weight"], "norm": stored["model.norm.weight"]}
    for i in range(CONFIG["num_hidden_layers"]):
        p, q = f"model.layers.{i}.", f"layers.{i}."
        expert = lambda part: torch.stack([stored[f"{p}mlp.experts.{e}.{part}_proj.weight"] for e in range(CONFIG["num_experts"])])
        state |= {q + "attention_norm": stored[p + "input_layernorm.weight"], q + "mlp_norm": stored[p + "post_attention_layernorm.weight"],
                  q + "q_norm": stored[p + "self_attn.q_norm.weight"], q + "k_norm": stored[p + "self_attn.k_norm.weight"],
                  q + "qkv": torch.cat([stored[f"{p}self_attn.{part}_proj.weight"] for part in "qkv"]), q + "output": stored[p + "self_attn.o_proj.weight"],
                  q + "router": stored[p + "mlp.gate.weight"], q + "gate_up": torch.cat([expert("gate"), expert("up")], 1), q + "down": expert("down")}
    model.load_state_dict({name: tensor.float() for name, tensor in state.items()})
    return model.eval()


@torch.no_grad()
def check():
    """Greatest difference of next-token and router logits from transformers, f32, on lines of four languages."""
    from transformers import AutoModelForCausalLM, AutoTokenizer

    reference = AutoModelForCausalLM.from_pretrained(FOLDER, dtype=torch.float32).eval()
    tokenizer = AutoTokenizer.from_pretrained(FOLDER)
    model, worst = load(), 0.0
    for code in ("eng_Latn", "rus_Cyrl", "hin_Deva", "jpn_Jpan"):
        ids = tokenizer((FOLDER.parent / "corpus" / "dev" / f"{code}.dev").read_text(encoding="utf-8")[:300], return_tensors="pt").input_ids
        expected = reference(ids, output_router_logits=True)
        length, record = ids.shape[1], []
        mask = torch.ones(length, length, dtype=torch.bool).tril().view(1, 1, length, length)
        hidden, _ = model(ids, torch.arange(length).unsqueeze(0), mask, record=record)
        worst = max(worst, (hidden @ model.embedding.t() - expected.logits).abs().max().item(), *((a - b).abs().max().item() for a, b in zip(record, expected.router_logits)))
    return worst


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("state", type=Path)
    a.add_argument("--check", action="store_true")
    o = a.parse_args()
    export(o.state)
    if o.check:
        print(f"greatest difference from transformers: {check():.2e}")
