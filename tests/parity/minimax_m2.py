# SPDX-License-Identifier: GPL-3.0-or-later
"""MiniMax-M2, which transformers 4.57.6 does not have, as a variant of its Mixtral: norms over the whole query and key projections before the heads are
split, only the first `rotary_dim` elements of a head rotated, sigmoid scores, experts chosen by score + bias, weights renormalised."""
import torch
from torch import nn
from transformers import MixtralConfig, MixtralForCausalLM
from transformers.models.mixtral import modeling_mixtral as mixtral


class MiniMaxM2Config(MixtralConfig):
    model_type = "minimax_m2"

    def __init__(self, rotary_dim=None, **others):
        super().__init__(**others)
        self.rotary_dim = rotary_dim
        if rotary_dim is not None:
            self.partial_rotary_factor = rotary_dim / self.head_dim  # what the reference's rotary table goes by


class Attention(mixtral.MixtralAttention):
    def __init__(self, config, layer_idx):
        super().__init__(config, layer_idx)
        self.q_norm = mixtral.MixtralRMSNorm(config.num_attention_heads * self.head_dim, eps=config.rms_norm_eps)
        self.k_norm = mixtral.MixtralRMSNorm(config.num_key_value_heads * self.head_dim, eps=config.rms_norm_eps)

    def forward(self, hidden_states, position_embeddings, attention_mask, **_others):
        shape = (*hidden_states.shape[:-1], -1, self.head_dim)
        query = self.q_norm(self.q_proj(hidden_states)).view(shape).transpose(1, 2)
        key = self.k_norm(self.k_proj(hidden_states)).view(shape).transpose(1, 2)
        value = self.v_proj(hidden_states).view(shape).transpose(1, 2)
        turned = position_embeddings[0].shape[-1]
        rotated = mixtral.apply_rotary_pos_emb(query[..., :turned], key[..., :turned], *position_embeddings)
        query, key = (torch.cat([part, whole[..., turned:]], -1) for part, whole in zip(rotated, (query, key)))
        out, weights = mixtral.eager_attention_forward(self, query, key, value, attention_mask, self.scaling)
        return self.o_proj(out.reshape(*hidden_states.shape[:-1], -1)), weights


class SparseMoe(mixtral.MixtralSparseMoeBlock):
    def __init__(self, config):
        super().__init__(config)
        self.e_score_correction_bias = nn.Parameter(torch.zeros(self.num_experts))

    def edited(self, choice):
        """Where a steering plan acts."""
        return choice

    def forward(self, hidden_states):
        x = hidden_states.view(-1, self.hidden_dim)
        logits = self.gate(x)
        scores = torch.sigmoid(logits.float())
        chosen = torch.topk(self.edited(scores + self.e_score_correction_bias.float()), self.top_k, dim=-1).indices
        weights = scores.gather(1, chosen)
        weights = (weights / weights.sum(-1, keepdim=True)).to(x.dtype)
        out = torch.zeros_like(x)
        for e, expert in enumerate(self.experts):
            token, place = torch.where(chosen == e)
            out.index_add_(0, token, expert(x[token]) * weights[token, place, None])
        return out.view(hidden_states.shape), logits


class MiniMaxM2ForCausalLM(MixtralForCausalLM):
    config_class = MiniMaxM2Config

    def __init__(self, config):
        super().__init__(config)
        for number, layer in enumerate(self.model.layers):
            layer.self_attn = Attention(config, number)
            layer.block_sparse_moe = SparseMoe(config)
