# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which checkpoints are stored: experts apart or in one tensor, keys of transformers 4 or 5, FP8 blocks, MXFP4."""
import json
import re

import torch

E2M1 = torch.tensor([0, 0.5, 1, 1.5, 2, 3, 4, 6, -0.0, -0.5, -1, -1.5, -2, -3, -4, -6])
EXPERT = re.compile(r"(.*\.experts)\.(\d+)\.(gate_proj|up_proj|down_proj|w1|w2|w3)\.weight$")


def fuse_experts(tensors):
    """Experts in two tensors per layer, as transformers 5 keeps them in memory and may store them."""
    out, parts = {}, {}
    for name, value in tensors.items():
        found = EXPERT.match(name)
        if found:
            part = {"w1": "gate_proj", "w3": "up_proj", "w2": "down_proj"}.get(found[3], found[3])
            parts.setdefault(found[1], {}).setdefault(part, {})[int(found[2])] = value
        else:
            out[name] = value
    for prefix, by_part in parts.items():
        stacked = {part: torch.stack([by_part[part][e] for e in range(len(by_part[part]))]) for part in by_part}
        out[f"{prefix}.gate_up_proj"] = torch.cat([stacked["gate_proj"], stacked["up_proj"]], dim=1).contiguous()
        out[f"{prefix}.down_proj"] = stacked["down_proj"]
    return out


def as_version_5(tensors):
    """Mixtral's modules under the names that transformers 5 gives them in memory."""
    return {name.replace("block_sparse_moe", "mlp"): value for name, value in fuse_experts(tensors).items()}


def fp8_blocks(weight, block):
    """E4M3 codes and the scale of each block of `block` × `block`, and the values that they stand for."""
    rows, columns = weight.shape
    scales = torch.empty(-(-rows // block), -(-columns // block))
    codes, exact = torch.empty(rows, columns, dtype=torch.float8_e4m3fn), torch.empty(rows, columns)
    for i in range(scales.shape[0]):
        for j in range(scales.shape[1]):
            part = (slice(i * block, (i + 1) * block), slice(j * block, (j + 1) * block))
            scales[i, j] = weight[part].float().abs().max() / 448.0
            codes[part] = (weight[part].float() / scales[i, j]).to(torch.float8_e4m3fn)
            exact[part] = codes[part].float() * scales[i, j]
    return codes, scales, exact


def quantise_fp8(tensors, block):
    """(what is stored, what it stands for): every linear layer but embedding, head and router."""
    stored, exact = {}, {}
    for name, value in tensors.items():
        keep = value.dim() != 2 or not name.endswith("_proj.weight") and not EXPERT.match(name) and "kv_a_proj" not in name
        if keep:
            stored[name] = exact[name] = value
            continue
        stored[name], stored[name + "_scale_inv"], exact[name] = fp8_blocks(value, block)
    return stored, exact


def mxfp4_groups(weight):
    """[..., rows, columns] → blocks [..., rows, columns/32, 16], scales [..., rows, columns/32] and the values that they stand for."""
    groups = weight.float().unflatten(-1, (-1, 32))
    scales = torch.ceil(torch.log2(groups.abs().amax(-1) / 6.0)).clamp(-127, 127)
    scaled = groups / torch.exp2(scales).unsqueeze(-1)
    codes = (scaled.unsqueeze(-1) - E2M1).abs().argmin(-1)
    exact = (E2M1[codes] * torch.exp2(scales).unsqueeze(-1)).flatten(-2)
    pairs = codes.unflatten(-1, (16, 2))
    return (pairs[..., 0] | pairs[..., 1] << 4).to(torch.uint8), (scales + 127).to(torch.uint8), exact


def quantise_mxfp4(tensors):
    stored, exact = {}, {}
    for name, value in tensors.items():
        if not name.endswith(("experts.gate_up_proj", "experts.down_proj")):
            stored[name] = exact[name] = value
            continue
        blocks, scales, values = mxfp4_groups(value.transpose(-1, -2))
        stored[name + "_blocks"], stored[name + "_scales"] = blocks.contiguous(), scales.contiguous()
        exact[name] = values.transpose(-1, -2).contiguous()
    return stored, exact


def spell_config(path, version_5, changes):
    """The keys of transformers up to 4, or those that transformers 5 writes instead; then `changes` (None removes a key)."""
    config = json.loads(path.read_text())
    if version_5:
        rope = config.pop("rope_scaling", None) or {"rope_type": "default"}
        config["rope_parameters"] = {"rope_theta": config.pop("rope_theta"), **{key: value for key, value in rope.items() if key != "type"}}
        if config["model_type"] == "qwen3_moe":
            config["num_local_experts"] = config.pop("num_experts")
        if "partial_rotary_factor" in config:
            config["rope_parameters"]["partial_rotary_factor"] = config.pop("partial_rotary_factor")
    else:
        config["torch_dtype"] = config.pop("dtype")
    for key, value in changes.items():
        config.pop(key, None)
        if value is not None:
            config[key] = value
    path.write_text(json.dumps(config, indent=2, sort_keys=True) + "\n")
