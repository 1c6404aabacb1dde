#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes generations.json: what the reference's greedy `generate` (key-value cache on) continues some prompts with on the small checkpoints, without a
plan, and with one plan of each checkpoint on all tokens, on the prompt's only and on generated ones only. Each prompt runs alone. A continuation ends
where the gap between the two largest logits is too small for two programs to agree on.

Needs torch and transformers 4.57.6; run it in this folder."""
import json
import pathlib

import torch
from reference import correct
from steering import steer
from transformers import AutoModelForCausalLM, GenerationConfig

HERE = pathlib.Path(__file__).resolve().parent
MODELS = ["olmoe_flagship", "olmoe_gqa", "qwen3_moe_dense_layers", "mixtral_window", "gpt_oss_bf16", "deepseek_v2_lite", "qwen2_moe_shared"]
PLANNED = {"olmoe_flagship": "soft", "qwen3_moe_dense_layers": "hard", "qwen2_moe_shared": "logsoftmax"}
NEW = 24
CLOSE = 2e-3
PROMPTS = [[5], [7, 11, 13, 17, 19, 23, 29], [2] * 9 + [31, 8], list(range(3, 45)), [40, 9, 40, 9, 33]]


def gates(model):
    for name, module in model.named_modules():
        if name.endswith(".mlp.gate") and isinstance(module, torch.nn.Linear):
            yield int(name.split(".layers.")[1].split(".")[0]), module


def continue_greedily(model, prompt, plan, where):
    """Token by token through the cache, as generate() does; checked against it where there is no plan."""
    seen = {"generated": False}
    hooks = []
    for layer, module in gates(model) if plan else ():
        edits = [edit for edit in plan["edits"] if edit["layer"] == layer]

        def hook(_module, _inputs, output, edits=edits):
            applies = where == "all" or (where == "generated") == seen["generated"]
            return steer(output, plan["rule"], edits) if edits and applies else output
        hooks.append(module.register_forward_hook(hook))
    ids, cache, out = torch.tensor([prompt]), None, []
    with torch.no_grad():
        while len(out) < NEW:
            step = model(input_ids=ids, past_key_values=cache, use_cache=True)
            cache, logits = step.past_key_values, step.logits[0, -1].float()
            best = logits.topk(2).values
            if float(best[0] - best[1]) < CLOSE:
                break
            out.append(int(logits.argmax()))
            ids = torch.tensor([[out[-1]]])
            seen["generated"] = True
    for hook in hooks:
        hook.remove()
    return out


def main():
    torch.set_num_threads(1)
    result = {}
    for name in MODELS:
        folder = HERE / "models" / name
        model = correct(AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval())
        greedy = GenerationConfig(do_sample=False, max_new_tokens=NEW, pad_token_id=0, eos_token_id=-1, use_cache=True)
        entry = {"none": []}
        for prompt in PROMPTS:
            out = continue_greedily(model, prompt, None, "all")
            with torch.no_grad():
                whole = model.generate(torch.tensor([prompt]), attention_mask=torch.ones(1, len(prompt), dtype=torch.long), generation_config=greedy)
            assert whole[0, len(prompt):len(prompt) + len(out)].tolist() == out, name
            entry["none"].append(out)
        if name in PLANNED:
            plan = json.loads((folder / f"{PLANNED[name]}.plan.json").read_text())
            for where in ("all", "prompt", "generated"):
                entry[where] = [continue_greedily(model, prompt, plan, where) for prompt in PROMPTS]
            entry["plan"] = PLANNED[name]
        result[name] = entry
        print(name, [len(out) for out in entry["none"]], flush=True)
    text = json.dumps({"prompts": PROMPTS, "models": result})
    (HERE / "generations.json").write_text(text.replace('"models"', '\n"models"').replace(', "', ',\n"') + "\n")


if __name__ == "__main__":
    main()
