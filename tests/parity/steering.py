# SPDX-License-Identifier: GPL-3.0-or-later
"""The steering rules and the plans of the fixtures."""
import torch


def steer(logits, rule, edits):
    """The rules of docs/steering.md on logits or selection scores [T, E], written from the formulas; all bounds are those before any edit."""
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


def plans_for(moe_layers):
    first, last = moe_layers[0], moe_layers[-1]

    def edit(layer, expert, action, strength=0.5):
        return {"layer": layer, "expert": expert, "action": action, "strength": strength}
    both = [edit(first, 1, "promote"), edit(first, 3, "promote", 0.75), edit(last, 2, "suppress", 1.0), edit(last, 0, "promote", 0.25)]
    plans = {rule: {"schema": 1, "rule": rule, "edits": both} for rule in ("soft", "hard", "logsoftmax", "scaled_abs")}
    plans["mask"] = {"schema": 1, "rule": "mask", "edits": [edit(first, 0, "suppress"), edit(last, 5, "suppress")]}
    return plans
