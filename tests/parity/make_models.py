#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small random checkpoints of tests/parity/models and what the reference implementation computes with them.

    python3 make_models.py [--out FOLDER] [NAME…]

Needs torch, safetensors and exactly the transformers version below (later ones return probabilities where this one returns router logits; where this
one is wrong, reference.py says so and puts it right). The files are committed: run this only to change them. Layout of each folder: config.json, the
weights, a byte tokenizer where another test wants one, and expected.safetensors with, for the packed sequences `token_ids` [T], `offsets` [S+1]:
  <plan>/router_logits/<layer> [T, E]    raw, before the plan        <plan>/steered_logits/<layer> [T, E] after it (with a selection bias: score + bias)
  <plan>/index/<layer> [T, k]            chosen, by falling weight   <plan>/weight/<layer> [T, k] effective
  <plan>/margin/<layer> [T]              distance to another choice  <plan>/hidden/<layer> [T, H] output of a layer; under a plan only at `rows`
  none/logits [R, V]                     of packed positions `rows` [R]
The plans beside it are <plan>.plan.json; plan "none" has no file. Metadata: transformers version. bf16_agreement.json beside OUT says, for each model and layer,
for which share of the tokens of `many_sequences` the reference in bf16 chose the experts that it chose in f32.
"""
import argparse
import json
import pathlib
import shutil

import torch
import transformers
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers

import fixtures
import storage
from reference import agreement, correct, routing_of, run
from steering import plans_for

REFERENCE = "4.57.6"
HERE = pathlib.Path(__file__).resolve().parent
LOGIT_ROWS_EVERY = 5
NO_PLAN = {"rule": "soft", "edits": []}
ROUTERS = ("mlp.gate.weight", "block_sparse_moe.gate.weight", "router.weight", "router.layer.weight", "gate.wg.weight")


def spread_weights(model, generator):
    """Random weights under which routing, norms and attention all matter: no dead direction, no expert that always wins."""
    named = list(model.named_parameters()) + [(name, value) for name, value in model.named_buffers() if name.endswith("e_score_correction_bias")]
    for name, parameter in named:
        noise = torch.randn(parameter.shape, generator=generator)
        if name.endswith("e_score_correction_bias"):
            values = (0.15 if "moe_statics" not in name else 0.03) * noise
        elif "bias" in name:
            values = 0.3 * noise
        elif "norm" in name:
            values = 1.0 + 0.2 * noise
        elif name.endswith(ROUTERS):
            values = 1.5 * noise / parameter.shape[1] ** 0.5
        elif "embed" in name or name.endswith("sinks"):
            values = noise
        elif name.endswith("_linear.weight"):
            values = noise / parameter.shape[2] ** 0.5
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


def many_sequences(vocabulary):
    """64 sequences of 40 ids by a rule that the test repeats: enough choices to compare how often bf16 changes one."""
    return [[(i * i * 31 + i * 7919 + 17) % vocabulary for i in range(s * 40, s * 40 + 40)] for s in range(64)]


def keep_f32(model):
    """What published checkpoints keep in f32 beside bf16 weights."""
    for name, value in list(model.named_parameters()) + list(model.named_buffers()):
        if name.endswith(("e_score_correction_bias", "gate.wg.weight")) or name.endswith("gate.weight") and "Ernie" in type(model).__name__:
            value.data = value.data.float()


def store(folder, fixture):
    """Rewrites the weights that save_pretrained wrote as the fixture wants them; what quantised weights stand for is what the reference has to see."""
    weights = folder / "model.safetensors"
    if fixture.fp8_block or fixture.mxfp4:
        return storage.quantise_fp8(load_file(weights), fixture.fp8_block) if fixture.fp8_block else storage.quantise_mxfp4(load_file(weights))
    if fixture.fused:
        rename = storage.as_version_5 if fixture.config.model_type in ("mixtral", "minimax_m2") else storage.fuse_experts
        return rename(load_file(weights)), None
    return None, None


def make(folder, fixture):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    config, generator = fixture.config, torch.Generator().manual_seed(fixture.seed)
    config.dtype = fixture.dtype
    config._attn_implementation = "eager"
    model = fixture.model_class(config).eval()
    spread_weights(model, generator)
    model.to(fixture.dtype)
    with torch.random.fork_rng():
        keep_f32(model)
    model.save_pretrained(folder, max_shard_size=fixture.shard)
    (folder / "generation_config.json").unlink(missing_ok=True)
    stored, exact = store(folder, fixture)
    if exact is not None:
        save_file(exact, folder / "model.safetensors", {"format": "pt"})
    # Read back, as a user would: casting a model in memory would also round the rotary frequencies.
    model = correct(fixture.model_class.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval())
    model_bf16 = correct(fixture.model_class.from_pretrained(folder, dtype=torch.bfloat16, attn_implementation="eager").eval())
    if stored is not None:
        save_file(stored, folder / "model.safetensors", {"format": "pt"})
    storage.spell_config(folder / "config.json", fixture.version_5, fixture.changes)
    if fixture.tokenizer:
        write_tokenizer(folder, fixture.chat)

    lengths = fixture.lengths
    sequences = [torch.randint(0, config.vocab_size, (length,), generator=generator).tolist() for length in lengths]
    sequences[4] = list(sequences[3])  # equal sequences must be routed alike wherever they lie in the batch
    offsets = torch.tensor([0] + lengths).cumsum(0)
    rows = torch.arange(0, int(offsets[-1]), LOGIT_ROWS_EVERY)
    moe_layers = [i for i, layer in enumerate(model.model.layers) if routing_of(layer, model.config) is not None]
    last = f"hidden/{config.num_hidden_layers - 1}"
    plain = run(model, sequences, NO_PLAN)
    expected = {"token_ids": torch.tensor(sum(sequences, []), dtype=torch.int32), "offsets": offsets.to(torch.int64), "rows": rows}
    expected.update({f"none/{name}": value for name, value in plain.items() if not name.startswith(("steered", "logits"))})
    expected["none/logits"] = plain["logits"][rows].contiguous()
    for name, plan in plans_for(moe_layers).items():
        (folder / f"{name}.plan.json").write_text(json.dumps(plan) + "\n")
        steered = run(model, sequences, plan)
        keep = ("index", "weight", "margin") + tuple(f"steered_logits/{edit['layer']}" for edit in plan["edits"])
        expected.update({f"{name}/{key}": value for key, value in steered.items() if key.startswith(keep)})
        expected[f"{name}/{last}"] = steered[last][rows].contiguous()
    many = many_sequences(config.vocab_size)
    shares = agreement(run(model, many, NO_PLAN), run(model_bf16, many, NO_PLAN))
    save_file(expected, folder / "expected.safetensors", {"transformers": REFERENCE})
    for path in folder.iterdir():
        path.chmod(0o644)
    size = sum(path.stat().st_size for path in folder.iterdir())
    used = torch.cat([plain[f"index/{layer}"].flatten() for layer in moe_layers]).bincount()
    margin = min(plain[f"margin/{layer}"].min().item() for layer in moe_layers)
    print(f"{folder.name}: {size / 1000:.0f} kB, layers {moe_layers}, bf16 agreement {min(shares.values()):.4f} and more, expert use {used.min()}..{used.max()}, margin {margin:.1e}")
    return {layer: round(share, 6) for layer, share in shares.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=pathlib.Path, default=HERE / "models")
    parser.add_argument("names", nargs="*", help="only these")
    arguments = parser.parse_args()
    if transformers.__version__ != REFERENCE:
        raise SystemExit(f"transformers {REFERENCE} is needed, {transformers.__version__} is installed")
    torch.set_num_threads(1)
    table = arguments.out.parent / "bf16_agreement.json"
    shares = json.loads(table.read_text()) if table.exists() else {}
    for name, fixture in fixtures.all_fixtures().items():
        if not arguments.names or name in arguments.names:
            shares[name] = make(arguments.out / name, fixture)
    table.write_text("{\n" + ",\n".join(f"  {json.dumps(name)}: {json.dumps(shares[name])}" for name in sorted(shares)) + "\n}\n")


if __name__ == "__main__":
    main()
