# SPDX-License-Identifier: GPL-3.0-or-later
"""The Qwen3-MoE forward pass for training: the experts run as one grouped product per layer, tokens sorted by expert, with a hand-written backward."""

import math

import torch
import torch.nn.functional as F
from torch import nn

CONFIG = {
    "architectures": ["Qwen3MoeForCausalLM"], "model_type": "qwen3_moe", "vocab_size": 4096, "hidden_size": 128, "intermediate_size": 256, "num_hidden_layers": 8,
    "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 32, "hidden_act": "silu", "max_position_embeddings": 1024, "initializer_range": 0.02, "rms_norm_eps": 1e-6,
    "use_cache": True, "tie_word_embeddings": True, "rope_theta": 10000.0, "rope_scaling": None, "attention_bias": False, "use_sliding_window": False, "sliding_window": None,
    "max_window_layers": 8, "attention_dropout": 0.0, "decoder_sparse_step": 1, "moe_intermediate_size": 64, "num_experts_per_tok": 2, "num_experts": 16, "norm_topk_prob": True,
    "output_router_logits": False, "router_aux_loss_coef": 0.01, "mlp_only_layers": [], "bos_token_id": None, "eos_token_id": 0, "pad_token_id": 0,
}


class Experts(torch.autograd.Function):
    """y[n] = Σ_j weight[n,j] · down_e(silu(gate_e x[n]) ⊙ up_e x[n]) with e = index[n,j]; gate_up [E,2I,H], down [E,H,I]."""

    @staticmethod
    def forward(ctx, x, index, weight, gate_up, down):
        count, top = index.shape
        width = down.shape[2]
        order = torch.argsort(index.reshape(-1), stable=True)
        rows = order // top
        bounds = [0] + torch.cumsum(torch.bincount(index.reshape(-1), minlength=gate_up.shape[0]), 0).tolist()
        gathered = x[rows]
        hidden = x.new_empty(count * top, 2 * width)
        for e in range(gate_up.shape[0]):
            torch.mm(gathered[bounds[e]:bounds[e + 1]], gate_up[e].t(), out=hidden[bounds[e]:bounds[e + 1]])
        active = F.silu(hidden[:, :width]) * hidden[:, width:]
        out = torch.empty_like(gathered)
        for e in range(gate_up.shape[0]):
            torch.mm(active[bounds[e]:bounds[e + 1]], down[e].t(), out=out[bounds[e]:bounds[e + 1]])
        scale = weight.reshape(-1)[order].unsqueeze(1)
        ctx.save_for_backward(order, rows, gathered, hidden, active, out, scale, gate_up, down)
        ctx.bounds, ctx.shape = bounds, (count, top)
        return torch.zeros_like(x).index_add_(0, rows, out * scale)

    @staticmethod
    def backward(ctx, grad):
        order, rows, gathered, hidden, active, out, scale, gate_up, down = ctx.saved_tensors
        bounds, (count, top) = ctx.bounds, ctx.shape
        width = down.shape[2]
        grad = grad[rows]
        grad_weight = torch.empty_like(scale.squeeze(1))
        grad_weight[order] = (grad * out).sum(1)
        grad = grad * scale
        grad_active, grad_x = torch.empty_like(active), torch.empty_like(gathered)
        grad_gate_up, grad_down = torch.empty_like(gate_up), torch.empty_like(down)
        for e in range(gate_up.shape[0]):
            s = slice(bounds[e], bounds[e + 1])
            torch.mm(grad[s], down[e], out=grad_active[s])
            torch.mm(grad[s].t(), active[s], out=grad_down[e])
        gate, up = hidden[:, :width], hidden[:, width:]
        sigmoid = torch.sigmoid(gate)
        silu = gate * sigmoid
        grad_hidden = torch.cat([grad_active * up * (sigmoid + silu * (1 - sigmoid)), grad_active * silu], 1)
        for e in range(gate_up.shape[0]):
            s = slice(bounds[e], bounds[e + 1])
            torch.mm(grad_hidden[s], gate_up[e], out=grad_x[s])
            torch.mm(grad_hidden[s].t(), gathered[s], out=grad_gate_up[e])
        return grad.new_zeros(count, gathered.shape[1]).index_add_(0, rows, grad_x), None, grad_weight.reshape(count, top), grad_gate_up, grad_down


def normalise(x, weight):
    return F.rms_norm(x, (x.shape[-1],), weight, CONFIG["rms_norm_eps"])


class Layer(nn.Module):
    def __init__(self, c):
        super().__init__()
        hidden, heads, kv, size, experts, width = (c[k] for k in ("hidden_size", "num_attention_heads", "num_key_value_heads", "head_dim", "num_experts", "moe_intermediate_size"))
        self.heads, self.kv, self.size, self.top = heads, kv, size, c["num_experts_per_tok"]
        new = lambda *shape: nn.Parameter(torch.randn(shape) * 0.06)
        self.attention_norm, self.mlp_norm = nn.Parameter(torch.ones(hidden)), nn.Parameter(torch.ones(hidden))
        self.q_norm, self.k_norm = nn.Parameter(1.3 * torch.ones(size)), nn.Parameter(1.3 * torch.ones(size))
        self.qkv, self.output = new((heads + 2 * kv) * size, hidden), new(hidden, heads * size)
        self.router, self.gate_up, self.down = new(experts, hidden), new(experts, 2 * width, hidden), new(experts, hidden, width)
        self.boost = None  # [E], only for measuring: what soft steering adds to the router logits, in standard deviations of the token's logits
        depth = 1 / math.sqrt(2 * c["num_hidden_layers"])
        self.output.data *= depth
        self.down.data *= depth

    def mix(self, x, rotary, mask):
        """Attention and the router: the residual stream, the experts' input [N,H], router logits and probabilities [N,E], weights and indices of the chosen [N,k]."""
        batch, length, hidden = x.shape
        q, k, v = F.linear(normalise(x, self.attention_norm), self.qkv).view(batch, length, -1, self.size).split([self.heads, self.kv, self.kv], 2)
        q, k = rotate(normalise(q, self.q_norm), rotary).transpose(1, 2), rotate(normalise(k, self.k_norm), rotary).transpose(1, 2)
        group = self.heads // self.kv
        k, v = k.repeat_interleave(group, 1), v.transpose(1, 2).repeat_interleave(group, 1)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(batch, length, -1)
        x = x + F.linear(y, self.output)
        flat = normalise(x, self.mlp_norm).view(-1, hidden)
        logits = F.linear(flat, self.router)
        if self.boost is not None:
            logits = logits + self.boost * logits.std(-1, correction=0, keepdim=True)
        probability = torch.softmax(logits, -1)
        weight, index = probability.topk(self.top, -1)
        weight = weight / weight.sum(-1, keepdim=True)
        return x, flat, logits, probability, weight, index

    def forward(self, x, rotary, mask, real):
        x, flat, logits, probability, weight, index = self.mix(x, rotary, mask)
        x = x + Experts.apply(flat, index, weight, self.gate_up, self.down).view_as(x)
        # Load balance (Switch Transformer, eq. 4): E · Σ_e share_e · mean probability_e, over real tokens.
        real = real / real.sum()
        share = real.new_zeros(logits.shape[1]).index_add_(0, index.reshape(-1), real.repeat_interleave(self.top) / self.top)
        return x, logits.shape[1] * (share * (real @ probability)).sum(), logits


def rotate(x, rotary):
    cosine, sine = rotary
    first, second = x.chunk(2, -1)
    return x * cosine + torch.cat([-second, first], -1) * sine


class Model(nn.Module):
    def __init__(self, config=CONFIG):
        super().__init__()
        self.config = config
        self.embedding = nn.Parameter(torch.randn(config["vocab_size"], config["hidden_size"]) * 0.02)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config["num_hidden_layers"]))
        self.norm = nn.Parameter(torch.ones(config["hidden_size"]))

    def forward(self, tokens, positions, mask, real=None, record=None):
        """tokens, positions [B,T]; mask [B,1,T,T] bool or None; real [B·T], 0 for padding; returns (hidden [B,T,H] after the final norm, load-balancing loss).
        `record` may be a list that takes each layer's router logits [B·T,E]."""
        real = torch.ones(tokens.numel(), device=tokens.device) if real is None else real.float()
        size = self.config["head_dim"]
        angle = positions.float().unsqueeze(-1) * self.config["rope_theta"] ** (-torch.arange(0, size, 2, device=tokens.device).float() / size)
        angle = torch.cat([angle, angle], -1).unsqueeze(2)
        rotary = angle.cos(), angle.sin()
        x, balance = F.embedding(tokens, self.embedding), 0.0
        for layer in self.layers:
            x, layer_balance, logits = layer(x, rotary, mask, real)
            balance = balance + layer_balance
            if record is not None:
                record.append(logits)
        return normalise(x, self.norm), balance / len(self.layers)

    def stacks(self):
        """The matrices that Muon steps, with the shape [N,R,C] in which each is orthogonalised."""
        width, hidden = self.config["moe_intermediate_size"], self.config["hidden_size"]
        for layer in self.layers:
            yield layer.qkv, (1, *layer.qkv.shape)
            yield layer.output, (1, *layer.output.shape)
            yield layer.gate_up, (2 * layer.gate_up.shape[0], width, hidden)
            yield layer.down, tuple(layer.down.shape)

    def tensors(self):
        """The weights under Qwen3-MoE's names."""
        heads, kv = self.config["num_attention_heads"] * self.config["head_dim"], self.config["num_key_value_heads"] * self.config["head_dim"]
        width = self.config["moe_intermediate_size"]
        named = {"model.embed_tokens.weight": self.embedding, "model.norm.weight": self.norm}
        for i, layer in enumerate(self.layers):
            p = f"model.layers.{i}."
            q, k, v = layer.qkv.split([heads, kv, kv])
            named |= {p + "input_layernorm.weight": layer.attention_norm, p + "post_attention_layernorm.weight": layer.mlp_norm, p + "self_attn.q_proj.weight": q,
                      p + "self_attn.k_proj.weight": k, p + "self_attn.v_proj.weight": v, p + "self_attn.o_proj.weight": layer.output,
                      p + "self_attn.q_norm.weight": layer.q_norm, p + "self_attn.k_norm.weight": layer.k_norm, p + "mlp.gate.weight": layer.router}
            for e in range(self.config["num_experts"]):
                named |= {f"{p}mlp.experts.{e}.gate_proj.weight": layer.gate_up[e, :width], f"{p}mlp.experts.{e}.up_proj.weight": layer.gate_up[e, width:],
                          f"{p}mlp.experts.{e}.down_proj.weight": layer.down[e]}
        return {name: tensor.detach().contiguous() for name, tensor in named.items()}
