# SPDX-License-Identifier: GPL-3.0-or-later
"""Muon: momentum whose matrices are orthogonalised before the step (Jordan et al. 2024), scaled so that one rate serves it and AdamW (Liu et al. 2025, arXiv 2502.16982)."""

import torch
import torch.distributed as dist

# Coefficients of the quintic Newton–Schulz iteration as published with Muon.
A, B, C = 3.4445, -4.7750, 2.0315


def orthogonalise(batch, iterations=4):
    """Nearest semi-orthogonal matrices, roughly: [N,R,C] → [N,R,C] with singular values near 1."""
    wide = batch.shape[1] <= batch.shape[2]
    x = batch if wide else batch.transpose(1, 2)
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(iterations):
        gram = torch.bmm(x, x.transpose(1, 2))
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=B, alpha=C), x, beta=A)
    return x if wide else x.transpose(1, 2)


def orthogonalise_shared(batch):
    """As `orthogonalise`, each worker doing its share of the matrices."""
    workers = dist.get_world_size() if dist.is_initialized() else 1
    if workers == 1 or batch.shape[0] % workers:
        return orthogonalise(batch)
    parts = [torch.empty_like(part) for part in batch.chunk(workers)]
    dist.all_gather(parts, orthogonalise(batch.chunk(workers)[dist.get_rank()]).contiguous())
    return torch.cat(parts)


class Muon(torch.optim.Optimizer):
    """Parameters are stacks of matrices: `views` gives the [N,R,C] shape in which each is orthogonalised."""

    def __init__(self, parameters, views, lr, momentum=0.95, weight_decay=0.1):
        super().__init__([{"params": list(parameters)}], {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})
        self.views = views

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            stacks = {}
            for parameter, view in zip(group["params"], self.views):
                buffer = self.state[parameter].setdefault("momentum", torch.zeros_like(parameter))
                buffer.lerp_(parameter.grad, 1 - group["momentum"])
                stacks.setdefault(view[1:], []).append((parameter, parameter.grad.lerp(buffer, group["momentum"]).view(view)))
            for shape, members in stacks.items():
                updates = orthogonalise_shared(torch.cat([update for _, update in members])).split([update.shape[0] for _, update in members])
                scale = 0.2 * max(shape) ** 0.5
                for (parameter, _), update in zip(members, updates):
                    parameter.mul_(1 - group["lr"] * group["weight_decay"]).add_(update.reshape(parameter.shape), alpha=-group["lr"] * scale)
