#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small random checkpoints of tests/parity/models and what the reference implementation computes with them.

    python3 make_models.py [--out FOLDER]

Needs torch, safetensors and exactly the transformers version below (later ones return probabilities where this one returns router logits). The files
are committed: run this only to change them. Layout of each folder: config.json, the weights, a byte tokenizer, and
expected.safetensors with, for the packed sequences `token_ids` [T], `offsets` [S+1]:
  <plan>/router_logits/<layer> [T, E]    raw, before the plan        <plan>/steered_logits/<layer> [T, E] after it
  <plan>/index/<layer> [T, k]            chosen, by falling weight   <plan>/weight/<layer> [T, k] effective
  <plan>/hidden/<layer> [T, H]           output of a layer           <plan>/logits [R, V] of packed positions `rows` [R]
The plans beside it are <plan>.plan.json; plan "none" has no file. Metadata: transformers version, and how often bf16
chose the experts of f32 on `many_sequences`.
"""
import argparse
import json
import pathlib
import shutil

import torch
import transformers
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers
from transformers import OlmoeConfig, OlmoeForCausalLM, Qwen3MoeConfig, Qwen3MoeForCausalLM

REFERENCE = "4.57.6"
HERE = pathlib.Path(__file__).resolve().parent
LENGTHS = [1, 2, 7, 13, 13, 33]
LOGIT_ROWS_EVERY = 5


def spread_weights(model, generator):
    """Random weights under which routing, norms and attention all matter: no dead direction, no expert that always wins."""
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        if "norm" in name:
            values = 1.0 + 0.2 * noise
        elif name.endswith("mlp.gate.weight"):
            values = 1.5 * noise / parameter.shape[1] ** 0.5
        elif "bias" in name:
            values = 0.3 * noise
        elif "embed" in name:
            values = noise
        else:
            values = noise / parameter.shape[1] ** 0.5
        with torch.no_grad():
            parameter.copy_(values)


def write_tokenizer(folder, chat):
    """A byte-level tokenizer without merges: every UTF-8 text becomes its bytes, ids 0 to 255, and <|endoftext|> is 256. The real pipelines are
    compared with the reference in tests/core/text; here a checkpoint only has to be whole."""
    tokenizer = Tokenizer(models.BPE(vocab={symbol: i for i, symbol in enumerate(sorted(pre_tokenizers.ByteLevel.alphabet()))}, merges=[]))
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(["<|endoftext|>"] + (["<|im_start|>", "<|im_end|>"] if chat else []))
    tokenizer.save(str(folder / "tokenizer.json"))
    if chat:
        template = ("{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] + '<|im_end|>' + '\\n' }}{% endfor %}"
                    "{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}")
        (folder / "tokenizer_config.json").write_text(json.dumps({"chat_template": template}, indent=2) + "\n")


def steer(logits, rule, edits):
    """The rules of docs/steering.md on logits [T, E], written from the formulas; all bounds are those before any edit."""
    z = logits.double()
    spread = z.std(dim=-1, unbiased=False)
    if rule == "logsoftmax":
        z = torch.log_softmax(z, dim=-1)
    high, low = z.max(dim=-1).values, z.min(dim=-1).values
    step_up = torch.clamp(high.abs() * 1e-6, min=1e-3)
    step_down = torch.clamp(low.abs() * 1e-6, min=1e-3)
    promoted = sum(edit["action"] == "promote" for edit in edits)
    suppressed = len(edits) - promoted
    out = z.clone()
    for edit in edits:
        e, sign = edit["expert"], 1 if edit["action"] == "promote" else -1
        if rule == "soft":
            out[:, e] = z[:, e] + sign * edit["strength"] * spread
        elif rule == "scaled_abs":
            out[:, e] = z[:, e] + sign * edit["strength"] * z[:, e].abs()
        elif rule == "mask":
            out[:, e] = -1e9
        elif rule == "logsoftmax":
            out[:, e] = high + 0.01 if sign > 0 else low - 0.01
        elif sign > 0:
            out[:, e] = high + promoted * step_up
            promoted -= 1
        else:
            out[:, e] = low - suppressed * step_down
            suppressed -= 1
    return out.to(logits.dtype)


def run(model, sequences, plan):
    """Every tensor of the list above for one plan."""
    config = model.config
    k, renormalise = config.num_experts_per_tok, config.norm_topk_prob
    edits = {}
    for edit in plan["edits"]:
        edits.setdefault(edit["layer"], []).append(edit)
    found = {}

    def at_gate(layer):
        def hook(_module, _inputs, logits):
            steered = steer(logits, plan["rule"], edits[layer]) if layer in edits else logits
            weight, index = torch.topk(torch.softmax(steered.float(), dim=-1), k, dim=-1)
            if renormalise:
                weight = weight / weight.sum(dim=-1, keepdim=True)
            for name, value in (("router_logits", logits), ("steered_logits", steered), ("weight", weight)):
                found.setdefault(f"{name}/{layer}", []).append(value.float().clone())
            found.setdefault(f"index/{layer}", []).append(index.to(torch.int32))
            return steered
        return hook

    def after_layer(layer):
        def hook(_module, _inputs, output):
            hidden = output[0] if isinstance(output, tuple) else output
            found.setdefault(f"hidden/{layer}", []).append(hidden[0].float().clone())
        return hook

    hooks = []
    for number, layer in enumerate(model.model.layers):
        hooks.append(layer.register_forward_hook(after_layer(number)))
        if hasattr(layer.mlp, "gate"):
            hooks.append(layer.mlp.gate.register_forward_hook(at_gate(number)))
    with torch.no_grad():
        for sequence in sequences:
            logits = model(input_ids=torch.tensor([sequence]), use_cache=False).logits[0].float()
            found.setdefault("logits", []).append(logits)
    for hook in hooks:
        hook.remove()
    joined = {name: torch.cat(parts).contiguous() for name, parts in found.items()}
    joined["logits"] = joined["logits"][::LOGIT_ROWS_EVERY].contiguous()
    return joined


def many_sequences(vocabulary):
    """64 sequences of 40 ids by a rule that the test repeats: enough choices to compare how often bf16 changes one."""
    return [[(i * i * 31 + i * 7919 + 17) % vocabulary for i in range(s * 40, s * 40 + 40)] for s in range(64)]


def agreement(a, b):
    """Share of (token, layer) whose sets of chosen experts are equal."""
    same = total = 0
    for name in a:
        if name.startswith("index/"):
            same += (a[name].sort(dim=-1).values == b[name].sort(dim=-1).values).all(dim=-1).sum().item()
            total += a[name].shape[0]
    return same / total


def plans_for(config, moe_layers):
    first, last = moe_layers[0], moe_layers[-1]
    def edit(layer, expert, action, strength=0.5):
        return {"layer": layer, "expert": expert, "action": action, "strength": strength}
    both = [edit(first, 1, "promote"), edit(first, 3, "promote", 0.75), edit(last, 2, "suppress", 1.0), edit(last, 0, "promote", 0.25)]
    plans = {rule: {"schema": 1, "rule": rule, "edits": both} for rule in ("soft", "hard", "logsoftmax", "scaled_abs")}
    plans["mask"] = {"schema": 1, "rule": "mask", "edits": [edit(first, 0, "suppress"), edit(last, 5, "suppress")]}
    return plans


def fuse_experts(tensors, config):
    """Experts in two tensors per layer, as transformers 5 keeps them in memory and may store them."""
    out = {name: value for name, value in tensors.items() if ".experts." not in name}
    for layer in range(config.num_hidden_layers):
        prefix = f"model.layers.{layer}.mlp.experts"
        if f"{prefix}.0.gate_proj.weight" not in tensors:
            continue
        parts = [[tensors[f"{prefix}.{e}.{name}_proj.weight"] for e in range(config.num_experts)] for name in ("gate", "up", "down")]
        out[f"{prefix}.gate_up_proj"] = torch.stack([torch.cat(pair) for pair in zip(parts[0], parts[1])])
        out[f"{prefix}.down_proj"] = torch.stack(parts[2])
    return out


def spell_config(path, version_5):
    """The keys of transformers up to 4, or those that transformers 5 writes instead."""
    config = json.loads(path.read_text())
    if version_5:
        config["rope_parameters"] = {"rope_type": "default", "rope_theta": config.pop("rope_theta")}
        config.pop("rope_scaling", None)
        config["num_local_experts"] = config.pop("num_experts")
    else:
        config["torch_dtype"] = config.pop("dtype")
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")


def make(folder, model_class, config, dtype, seed, shard="1GB", fused=False, version_5=False, chat=False):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    generator = torch.Generator().manual_seed(seed)
    config.dtype = dtype
    model = model_class(config).eval()
    spread_weights(model, generator)
    model.to(dtype).save_pretrained(folder, max_shard_size=shard)
    (folder / "generation_config.json").unlink(missing_ok=True)
    # Read back, as a user would: casting a model in memory would also round the rotary frequencies.
    model = model_class.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    model_bf16 = model_class.from_pretrained(folder, dtype=torch.bfloat16, attn_implementation="eager").eval()
    if fused:
        weights = folder / "model.safetensors"
        save_file(fuse_experts(load_file(weights), config), weights, {"format": "pt"})
    spell_config(folder / "config.json", version_5)
    write_tokenizer(folder, chat)

    sequences = [torch.randint(0, config.vocab_size, (length,), generator=generator).tolist() for length in LENGTHS]
    sequences[4] = list(sequences[3])  # equal sequences must be routed alike wherever they lie in the batch
    offsets = torch.tensor([0] + LENGTHS).cumsum(0)
    moe_layers = [i for i, layer in enumerate(model.model.layers) if hasattr(layer.mlp, "gate")]
    plain = run(model, sequences, {"rule": "soft", "edits": []})
    expected = {"token_ids": torch.tensor(sum(sequences, []), dtype=torch.int32), "offsets": offsets.to(torch.int64),
                "rows": torch.arange(0, int(offsets[-1]), LOGIT_ROWS_EVERY)}
    expected.update({f"none/{name}": value for name, value in plain.items() if not name.startswith("steered")})
    for name, plan in plans_for(config, moe_layers).items():
        (folder / f"{name}.plan.json").write_text(json.dumps(plan) + "\n")
        steered = run(model, sequences, plan)
        keep = ("index", "weight") + tuple(f"steered_logits/{edit['layer']}" for edit in plan["edits"])
        expected.update({f"{name}/{key}": value for key, value in steered.items() if key.startswith(keep)})
        expected[f"{name}/hidden/{config.num_hidden_layers - 1}"] = steered[f"hidden/{config.num_hidden_layers - 1}"]
    many = many_sequences(config.vocab_size)
    nothing = {"rule": "soft", "edits": []}
    share = agreement(run(model, many, nothing), run(model_bf16, many, nothing))
    save_file(expected, folder / "expected.safetensors", {"transformers": REFERENCE, "bf16_agreement": f"{share:.6f}"})
    for path in folder.iterdir():
        path.chmod(0o644)
    size = sum(path.stat().st_size for path in folder.iterdir())
    used = torch.cat([plain[f"index/{layer}"].flatten() for layer in moe_layers]).bincount()
    print(f"{folder.name}: {size / 1000:.0f} kB, layers {moe_layers}, bf16 agreement {share:.4f}, expert use {used.min()}..{used.max()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "models")
    out = parser.parse_args().out
    if transformers.__version__ != REFERENCE:
        raise SystemExit(f"transformers {REFERENCE} is needed, {transformers.__version__} is installed")
    torch.set_num_threads(1)
    eager = {"attn_implementation": "eager"}

    make(out / "olmoe_gqa", OlmoeForCausalLM,
         OlmoeConfig(vocab_size=300, hidden_size=60, intermediate_size=14, num_hidden_layers=4, num_attention_heads=6, num_key_value_heads=3,
                     num_experts=11, num_experts_per_tok=3, norm_topk_prob=True, clip_qkv=1.25, rms_norm_eps=1e-5, rope_theta=500.0,
                     tie_word_embeddings=True, attention_bias=True, eos_token_id=256, pad_token_id=1, max_position_embeddings=1024, **eager),
         torch.bfloat16, seed=1, shard="90KB")
    make(out / "olmoe_flagship", OlmoeForCausalLM,
         OlmoeConfig(vocab_size=280, hidden_size=40, intermediate_size=12, num_hidden_layers=3, num_attention_heads=4, num_experts=12,
                     num_experts_per_tok=4, norm_topk_prob=False, tie_word_embeddings=False, eos_token_id=256, pad_token_id=1,
                     max_position_embeddings=1024, **eager),
         torch.float32, seed=2)
    make(out / "qwen3_moe_dense_layers", Qwen3MoeForCausalLM,
         Qwen3MoeConfig(vocab_size=280, hidden_size=48, intermediate_size=72, moe_intermediate_size=16, num_hidden_layers=6, num_attention_heads=4,
                        num_key_value_heads=2, head_dim=24, num_experts=12, num_experts_per_tok=3, norm_topk_prob=True, decoder_sparse_step=2,
                        mlp_only_layers=[3], rope_theta=1000000.0, tie_word_embeddings=False, max_position_embeddings=1024, **eager),
         torch.bfloat16, seed=3, chat=True)
    make(out / "qwen3_moe_version_5", Qwen3MoeForCausalLM,
         Qwen3MoeConfig(vocab_size=272, hidden_size=48, intermediate_size=64, moe_intermediate_size=16, num_hidden_layers=3, num_attention_heads=8,
                        num_key_value_heads=2, head_dim=16, num_experts=16, num_experts_per_tok=4, norm_topk_prob=False, rope_theta=10000000.0,
                        tie_word_embeddings=True, max_position_embeddings=1024, eos_token_id=[256, 3], **eager),
         torch.bfloat16, seed=4, fused=True, version_5=True)


if __name__ == "__main__":
    main()
