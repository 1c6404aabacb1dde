# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes expected.safetensors: what transformers computes for the demo's checkpoint, f32, on one dev line of every language; in the format that `isogloss-cli parity --reference` reads. Run again when the weights change.

transformers 4.57.6, torch 2.9.1, safetensors 0.8.0: python make_expected.py
"""

from pathlib import Path

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, AutoTokenizer, __version__

HERE = Path(__file__).resolve().parent
DEMO = HERE.parents[1] / "resources" / "demo"
ROW = 7


@torch.no_grad()
def main():
    model = AutoModelForCausalLM.from_pretrained(DEMO / "model", dtype=torch.float32, attn_implementation="eager").eval()
    tokenizer = AutoTokenizer.from_pretrained(DEMO / "model")
    texts = [path.read_text(encoding="utf-8").splitlines()[ROW] for path in sorted((DEMO / "corpus" / "dev").iterdir())]
    tokens, offsets, router = [], [0], [[] for _ in range(model.config.num_hidden_layers)]
    for text in texts:
        ids = tokenizer(text).input_ids
        result = model(torch.tensor([ids]), output_router_logits=True)
        for layer, logits in zip(router, result.router_logits):
            layer.append(logits)
        tokens += ids
        offsets.append(len(tokens))
    tensors = {"token_ids": torch.tensor(tokens, dtype=torch.int32), "offsets": torch.tensor(offsets)}
    for index, layer in enumerate(router):
        logits = torch.cat(layer)
        weight, chosen = torch.softmax(logits, -1).topk(model.config.num_experts_per_tok)
        tensors |= {f"router_logits/{index}": logits, f"index/{index}": chosen.to(torch.int32), f"weight/{index}": weight / weight.sum(-1, keepdim=True)}
    save_file(tensors, str(HERE / "expected.safetensors"), metadata={"transformers": __version__, "row": str(ROW)})


if __name__ == "__main__":
    main()
