# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the reference implementation and takes down what its routers do, also under a steering plan.

Where transformers 4.57.6 is known to be wrong, it is put right here:
- DeepSeek-V2: the softmax lacks yarn's magnitude squared (corrected upstream in July 2026; the models' own code and DeepSeek's have it);
- DeepSeek-V3, GLM-4.5, dots.llm1: experts outside the chosen groups are masked with 0 instead of minus infinity (corrected upstream in April 2026),
  so that an expert with a negative selection score inside a chosen group would lose to one outside;
- GPT-OSS: the limit of the clamped SwiGLU is 7 whatever `swiglu_limit` in config.json says.
"""
import contextlib
import types
from unittest import mock

import torch
import torch.nn.functional as F

from steering import steer


class Routing:
    """One routed layer: `gate` is the module whose linear layer gives the logits; `kind` how its scores become a choice."""

    def __init__(self, gate, kind, top_k, renormalise=False, scale=1.0, groups=(1, 1), statics=None, jitter=0.01):
        self.gate, self.kind, self.top_k, self.renormalise, self.scale = gate, kind, top_k, renormalise, scale
        self.groups, self.statics, self.jitter = groups, statics, jitter

    @property
    def bias(self):
        holder = self.statics or self.gate
        return holder.e_score_correction_bias.float().reshape(-1) if self.kind in ("sigmoid_bias", "softmax_bias") else None


def routing_of(layer, config):
    """The routed part of a decoder layer, or None if the layer is dense."""
    family, k = config.model_type, config.num_experts_per_tok if hasattr(config, "num_experts_per_tok") else None
    block = getattr(layer, "block_sparse_moe", None) or layer.mlp
    if family == "granitemoe":
        return Routing(block.router.layer, "selected", k)
    if family == "gpt_oss":
        return Routing(block.router, "selected", k)
    if family == "hunyuan_v1_moe":
        return Routing(block.gate.wg, "softmax", block.top_k, renormalise=True)
    if not hasattr(block, "gate"):
        return None
    if family == "phimoe":
        return Routing(block.gate, "sparsemixer", k, jitter=config.router_jitter_noise)
    if family == "ernie4_5_moe":
        return Routing(block.gate, "softmax_bias", config.moe_k, renormalise=True, statics=block.moe_statics)
    if family == "minimax_m2":
        return Routing(block.gate, "sigmoid_bias", k, renormalise=True, statics=block)
    if family in ("deepseek_v3", "glm4_moe", "dots1"):
        return Routing(block.gate, "sigmoid_bias", k, config.norm_topk_prob, config.routed_scaling_factor, (config.n_group, config.topk_group))
    if family == "deepseek_v2":
        groups = (config.n_group, config.topk_group) if config.topk_method == "group_limited_greedy" else (1, 1)
        return Routing(block.gate, "softmax", k, False, config.routed_scaling_factor, groups)
    renormalise = True if family == "mixtral" else config.norm_topk_prob
    return Routing(block.gate, "softmax", k, renormalise)


def gap(values, k):
    """Distance between the k-th and the next of the values that can be chosen at all."""
    ordered = values.sort(dim=-1, descending=True).values
    if k >= ordered.shape[-1]:
        return torch.full(ordered.shape[:-1], torch.inf)
    return ordered[..., k - 1] - ordered[..., k]


def within_groups(choice, groups, kind):
    """Selection scores with minus infinity outside the best groups, and how far the groups are from another choice."""
    count, kept = groups
    if count == 1:
        return choice, torch.full(choice.shape[:1], torch.inf)
    parts = choice.view(choice.shape[0], count, -1)
    score = parts.topk(2, dim=-1).values.sum(-1) if kind == "sigmoid_bias" else parts.max(-1).values
    mask = torch.zeros_like(score).scatter_(1, score.topk(kept, dim=-1).indices, 1).bool()
    return parts.masked_fill(~mask.unsqueeze(-1), -torch.inf).reshape(choice.shape), gap(score, kept)


def sparsemixer(logits, jitter):
    """Phi-3.5-MoE at inference: index [T, 2], weight [T, 2], distance to another choice or another set of kept experts."""
    index, weight, margins = [], [], []
    round_scores = logits
    for _ in range(2):
        best, chosen = round_scores.max(dim=-1, keepdim=True)
        ratio = (best - logits) / logits.abs().clamp(min=best)
        kept = round_scores.masked_fill(ratio > 2 * jitter, -torch.inf)
        index.append(chosen)
        weight.append(torch.softmax(kept, dim=-1).gather(-1, chosen))
        margins += [gap(round_scores, 1), (ratio - 2 * jitter).abs().min(dim=-1).values]
        round_scores = round_scores.scatter(-1, chosen, -torch.inf)
    return torch.cat(index, -1), torch.cat(weight, -1), torch.stack(margins).min(0).values


def chosen_by(routing, logits, edited):
    """What a router makes of `logits` [T, E]: the edited values, index, weight, margin. `edited` applies the plan."""
    if routing.bias is None:
        logits = edited(logits)
    if routing.kind == "sparsemixer":
        return (logits, *sparsemixer(logits.float(), routing.jitter))
    scores = torch.sigmoid(logits.float()) if routing.kind == "sigmoid_bias" else torch.softmax(logits.float(), -1)
    choice = logits.float() if routing.bias is None else edited(scores + routing.bias)
    allowed, group_gap = within_groups(choice, routing.groups, routing.kind)
    index = allowed.topk(routing.top_k, dim=-1).indices
    if routing.kind == "selected":
        weight = torch.softmax(logits.gather(-1, index).float(), -1)
    else:
        weight = scores.gather(-1, index)
        if routing.renormalise:
            weight = weight / weight.sum(-1, keepdim=True)
    return (logits if routing.bias is None else choice), index, weight * routing.scale, torch.minimum(gap(allowed, routing.top_k), group_gap)


def steered_gate(routing, layer, plan_edits, rule, found):
    """Replaces what the gate's forward computes with by the steered logits; the rest of the reference's own code goes on with them."""
    def edited(values):
        return steer(values, rule, plan_edits) if plan_edits else values

    def take_down(logits):
        changed, index, weight, margin = chosen_by(routing, logits, edited)
        for name, value in (("router_logits", logits), ("steered_logits", changed if plan_edits else logits), ("weight", weight), ("margin", margin)):
            found.setdefault(f"{name}/{layer}", []).append(value.float().clone())
        found.setdefault(f"index/{layer}", []).append(index.to(torch.int32))
        return logits if routing.bias is not None else changed

    plain = routing.gate.forward
    linear = F.linear

    def forward(*arguments):
        with mock.patch.object(F, "linear", lambda x, weight, bias=None: take_down(linear(x, weight, bias))):
            return plain(*arguments)
    return forward, edited


@contextlib.contextmanager
def watched(model, plan, found):
    edits = {}
    for edit in plan["edits"]:
        edits.setdefault(edit["layer"], []).append(edit)
    undo = []

    def replace(holder, name, value):
        undo.append((holder, name, holder.__dict__.get(name)))
        holder.__dict__[name] = value

    def after_layer(layer):
        def hook(_module, _inputs, output):
            hidden = output[0] if isinstance(output, tuple) else output
            hidden = hidden[0] if hidden.dim() == 3 else hidden
            found.setdefault(f"hidden/{layer}", []).append(hidden.float().clone())
        return hook

    hooks = []
    for number, layer in enumerate(model.model.layers):
        hooks.append(layer.register_forward_hook(after_layer(number)))
        routing = routing_of(layer, model.config)
        if routing is None:
            continue
        forward, edited = steered_gate(routing, number, edits.get(number, []), plan["rule"], found)
        replace(routing.gate, "forward", forward)
        if routing.kind == "softmax_bias":
            replace(routing.statics, "forward", lambda scores, r=routing, e=edited: e(scores + r.bias))
        elif hasattr(routing.gate, "get_topk_indices"):
            def indices(_self, scores, r=routing, e=edited):
                allowed, _ = within_groups(e(scores + r.bias), r.groups, r.kind)
                return allowed.topk(r.top_k, dim=-1).indices
            replace(routing.gate, "get_topk_indices", types.MethodType(indices, routing.gate))
        elif model.config.model_type == "minimax_m2":
            replace(routing.statics, "edited", edited)
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for holder, name, value in reversed(undo):
            if value is None:
                del holder.__dict__[name]
            else:
                holder.__dict__[name] = value


def correct(model):
    """What 4.57.6 does not take from config.json."""
    if model.config.model_type == "gpt_oss":
        for layer in model.model.layers:
            layer.mlp.experts.limit = getattr(model.config, "swiglu_limit", 7.0)
    rope = model.config.rope_scaling if model.config.model_type == "deepseek_v2" else None
    if rope and rope.get("mscale_all_dim"):
        magnitude = 0.1 * rope["mscale_all_dim"] * torch.log(torch.tensor(float(rope["factor"]), dtype=torch.float64)).item() + 1.0
        for layer in model.model.layers:
            layer.self_attn.scaling *= magnitude * magnitude
    return model


def run(model, sequences, plan):
    """{name: tensor} of all sequences, laid end to end."""
    found = {}
    with torch.no_grad(), watched(model, plan, found):
        for sequence in sequences:
            logits = model(input_ids=torch.tensor([sequence]), use_cache=False).logits[0].float()
            found.setdefault("logits", []).append(logits)
    return {name: torch.cat(parts).contiguous() for name, parts in found.items()}


def agreement(a, b):
    """By layer, the share of tokens whose sets of chosen experts are equal."""
    return {name.removeprefix("index/"): (a[name].sort(dim=-1).values == b[name].sort(dim=-1).values).all(dim=-1).double().mean().item()
            for name in a if name.startswith("index/")}
