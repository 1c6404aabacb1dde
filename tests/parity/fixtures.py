# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixtures: at least two per family, which between them exercise every branch of its configuration."""
import dataclasses

import torch
from minimax_m2 import MiniMaxM2Config, MiniMaxM2ForCausalLM
from transformers import (DeepseekV2Config, DeepseekV2ForCausalLM, DeepseekV3Config, DeepseekV3ForCausalLM, Dots1Config, Dots1ForCausalLM,
                          Ernie4_5_MoeConfig, Ernie4_5_MoeForCausalLM, Glm4MoeConfig, Glm4MoeForCausalLM, GptOssConfig, GptOssForCausalLM,
                          GraniteMoeConfig, GraniteMoeForCausalLM, HunYuanMoEV1Config, HunYuanMoEV1ForCausalLM, MixtralConfig, MixtralForCausalLM,
                          OlmoeConfig, OlmoeForCausalLM, PhimoeConfig, PhimoeForCausalLM, Qwen2MoeConfig, Qwen2MoeForCausalLM, Qwen3MoeConfig,
                          Qwen3MoeForCausalLM)

LONG, SHORT = [1, 2, 7, 13, 13, 33], [1, 2, 3, 7, 7, 20]


@dataclasses.dataclass
class Fixture:
    model_class: type
    config: object
    seed: int
    dtype: torch.dtype = torch.bfloat16
    lengths: list = dataclasses.field(default_factory=lambda: SHORT)
    shard: str = "1GB"
    fused: bool = False      # all experts of a layer in two tensors
    version_5: bool = False  # keys of transformers 5
    fp8_block: int = 0
    mxfp4: bool = False
    tokenizer: bool = False
    chat: bool = False
    changes: dict = dataclasses.field(default_factory=dict)  # keys of config.json that are added, replaced, or removed (None)


def older():
    """Those that tests of the engine and the window use too: with a tokenizer."""
    return {
        "olmoe_gqa": Fixture(OlmoeForCausalLM, OlmoeConfig(
            vocab_size=300, hidden_size=60, intermediate_size=14, num_hidden_layers=4, num_attention_heads=6, num_key_value_heads=3, num_experts=11,
            num_experts_per_tok=3, norm_topk_prob=True, clip_qkv=1.25, rms_norm_eps=1e-5, rope_theta=500.0, tie_word_embeddings=True,
            attention_bias=True, eos_token_id=256, pad_token_id=1, max_position_embeddings=1024),
            seed=1, lengths=LONG, shard="90KB", tokenizer=True),
        "olmoe_flagship": Fixture(OlmoeForCausalLM, OlmoeConfig(
            vocab_size=280, hidden_size=40, intermediate_size=12, num_hidden_layers=3, num_attention_heads=4, num_experts=12, num_experts_per_tok=4,
            norm_topk_prob=False, tie_word_embeddings=False, eos_token_id=256, pad_token_id=1, max_position_embeddings=1024),
            seed=2, dtype=torch.float32, lengths=LONG, tokenizer=True),
        "qwen3_moe_dense_layers": Fixture(Qwen3MoeForCausalLM, Qwen3MoeConfig(
            vocab_size=280, hidden_size=48, intermediate_size=72, moe_intermediate_size=16, num_hidden_layers=6, num_attention_heads=4,
            num_key_value_heads=2, head_dim=24, num_experts=12, num_experts_per_tok=3, norm_topk_prob=True, decoder_sparse_step=2,
            mlp_only_layers=[3], rope_theta=1000000.0, tie_word_embeddings=False, max_position_embeddings=1024),
            seed=3, lengths=LONG, tokenizer=True, chat=True),
        "qwen3_moe_version_5": Fixture(Qwen3MoeForCausalLM, Qwen3MoeConfig(
            vocab_size=272, hidden_size=48, intermediate_size=64, moe_intermediate_size=16, num_hidden_layers=3, num_attention_heads=8,
            num_key_value_heads=2, head_dim=16, num_experts=16, num_experts_per_tok=4, norm_topk_prob=False, rope_theta=10000000.0,
            tie_word_embeddings=True, max_position_embeddings=1024, eos_token_id=[256, 3]),
            seed=4, lengths=LONG, fused=True, version_5=True, tokenizer=True),
    }


SMALL = {"vocab_size": 61, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
         "max_position_embeddings": 1024, "pad_token_id": 1, "bos_token_id": 1, "eos_token_id": 2}
YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16, "beta_fast": 2.0, "beta_slow": 0.25}


def softmax_families():
    longrope = {"type": "longrope", "short_factor": [1.0, 1.1, 1.3, 2.0], "long_factor": [1.5, 2.0, 4.0, 9.0], "short_mscale": 1.2, "long_mscale": 1.4,
                "original_max_position_embeddings": 6}
    return {
        "mixtral_window": Fixture(MixtralForCausalLM, MixtralConfig(
            **SMALL, intermediate_size=10, num_local_experts=6, num_experts_per_tok=2, sliding_window=4, rope_theta=100.0), seed=11,
            dtype=torch.float16),
        "mixtral_version_5": Fixture(MixtralForCausalLM, MixtralConfig(
            **{**SMALL, "num_attention_heads": 6, "num_key_value_heads": 3}, head_dim=6, intermediate_size=9, num_local_experts=7,
            num_experts_per_tok=3, sliding_window=None, tie_word_embeddings=True, rope_theta=50.0), seed=12, fused=True, version_5=True),
        "qwen2_moe_shared": Fixture(Qwen2MoeForCausalLM, Qwen2MoeConfig(
            **SMALL, intermediate_size=20, moe_intermediate_size=9, shared_expert_intermediate_size=18, num_experts=8, num_experts_per_tok=3,
            norm_topk_prob=False, rope_theta=1e4), seed=13),
        "qwen2_moe_dense_layers": Fixture(Qwen2MoeForCausalLM, Qwen2MoeConfig(
            **{**SMALL, "num_hidden_layers": 4, "hidden_size": 24}, intermediate_size=20, moe_intermediate_size=7, shared_expert_intermediate_size=12,
            num_experts=7, num_experts_per_tok=2, norm_topk_prob=True, decoder_sparse_step=1, mlp_only_layers=[0, 2], tie_word_embeddings=True),
            seed=14, dtype=torch.float32),
        "phimoe_longrope": Fixture(PhimoeForCausalLM, PhimoeConfig(
            **SMALL, intermediate_size=12, num_local_experts=8, num_experts_per_tok=2, rope_theta=1e4, rope_scaling=longrope, attention_bias=True,
            lm_head_bias=True, router_jitter_noise=0.05), seed=15),
        "phimoe_window": Fixture(PhimoeForCausalLM, PhimoeConfig(
            **SMALL, intermediate_size=12, num_local_experts=6, num_experts_per_tok=2, rope_theta=1e3, sliding_window=5, attention_bias=False,
            lm_head_bias=False, router_jitter_noise=0.01, tie_word_embeddings=True), seed=16),
        "granitemoe_multipliers": Fixture(GraniteMoeForCausalLM, GraniteMoeConfig(
            **SMALL, intermediate_size=10, num_local_experts=8, num_experts_per_tok=3, embedding_multiplier=3.0, attention_multiplier=0.2,
            residual_multiplier=0.4, logits_scaling=6.0, tie_word_embeddings=True, attention_bias=True), seed=17),
        "granitemoe_plain": Fixture(GraniteMoeForCausalLM, GraniteMoeConfig(
            **{**SMALL, "hidden_size": 24, "num_key_value_heads": 4}, intermediate_size=7, num_local_experts=6, num_experts_per_tok=2,
            attention_multiplier=0.5), seed=18, version_5=True),
        "gpt_oss_bf16": Fixture(GptOssForCausalLM, GptOssConfig(
            **{**SMALL, "num_hidden_layers": 3, "hidden_size": 24}, head_dim=16, intermediate_size=10, num_local_experts=6, num_experts_per_tok=2,
            sliding_window=5, rope_theta=100.0, rope_scaling={**YARN, "truncate": False}, tie_word_embeddings=False, swiglu_limit=1.5),
            seed=19, changes={"max_position_embeddings": 64}),
        "gpt_oss_mxfp4": Fixture(GptOssForCausalLM, GptOssConfig(
            **{**SMALL, "num_key_value_heads": 1}, head_dim=8, intermediate_size=32, num_local_experts=7, num_experts_per_tok=3, sliding_window=3,
            layer_types=["full_attention", "sliding_attention"], rope_theta=300.0, rope_scaling={**YARN, "factor": 64.0}),
            seed=20, mxfp4=True, version_5=True, changes={"quantization_config": {"quant_method": "mxfp4"}}),
        "hunyuan_alpha": Fixture(HunYuanMoEV1ForCausalLM, HunYuanMoEV1Config(
            **SMALL, head_dim=10, intermediate_size=10, num_experts=8, moe_topk=3, rope_scaling={"type": "dynamic", "alpha": 50.0, "factor": 1.0},
            tie_word_embeddings=True), seed=21),
        "hunyuan_lists": Fixture(HunYuanMoEV1ForCausalLM, HunYuanMoEV1Config(
            **{**SMALL, "num_key_value_heads": 4}, head_dim=8, intermediate_size=9, num_experts=6, moe_topk=2, attention_bias=True), seed=22,
            changes={"num_experts": [6, 6], "moe_topk": [2, 2], "num_shared_expert": [1, 1]}),
        "ernie_bias": Fixture(Ernie4_5_MoeForCausalLM, Ernie4_5_MoeConfig(
            **{**SMALL, "num_hidden_layers": 3}, intermediate_size=18, moe_intermediate_size=8, moe_num_experts=8, moe_k=3, moe_num_shared_experts=2,
            moe_layer_start_index=1, rope_theta=1e3, tie_word_embeddings=True), seed=23),
        "ernie_interval": Fixture(Ernie4_5_MoeForCausalLM, Ernie4_5_MoeConfig(
            **{**SMALL, "num_hidden_layers": 5, "hidden_size": 24}, intermediate_size=14, moe_intermediate_size=6, moe_num_experts=7, moe_k=2,
            moe_num_shared_experts=0, moe_layer_start_index=0, moe_layer_interval=2, moe_layer_end_index=3, rope_theta=200.0,
            tie_word_embeddings=False), seed=24, version_5=True),
    }


def sigmoid_families():
    latent = {"kv_lora_rank": 12, "qk_nope_head_dim": 6, "qk_rope_head_dim": 8, "v_head_dim": 10}
    deep_yarn = {**YARN, "mscale": 0.707, "mscale_all_dim": 0.707}
    three = {**SMALL, "num_hidden_layers": 3, "num_key_value_heads": 4}
    return {
        "deepseek_v2_lite": Fixture(DeepseekV2ForCausalLM, DeepseekV2Config(
            **three, **latent, q_lora_rank=None, intermediate_size=20, moe_intermediate_size=8, n_routed_experts=8, n_shared_experts=2,
            num_experts_per_tok=3, first_k_dense_replace=1, topk_method="greedy", n_group=1, topk_group=1, routed_scaling_factor=1.0,
            norm_topk_prob=False, rope_theta=100.0, rope_scaling=dict(deep_yarn)), seed=31, changes={"max_position_embeddings": 64}),
        "deepseek_v2_groups": Fixture(DeepseekV2ForCausalLM, DeepseekV2Config(
            **{**three, "num_hidden_layers": 2}, **latent, q_lora_rank=14, intermediate_size=20, moe_intermediate_size=7, n_routed_experts=12,
            n_shared_experts=1, num_experts_per_tok=3, first_k_dense_replace=0, topk_method="group_limited_greedy", n_group=4, topk_group=2,
            routed_scaling_factor=16.0, norm_topk_prob=False, attention_bias=True), seed=32),
        "deepseek_v3_groups": Fixture(DeepseekV3ForCausalLM, DeepseekV3Config(
            **three, **latent, q_lora_rank=14, intermediate_size=20, moe_intermediate_size=8, n_routed_experts=12, n_shared_experts=1,
            num_experts_per_tok=4, first_k_dense_replace=1, n_group=4, topk_group=2, routed_scaling_factor=2.5, norm_topk_prob=True,
            rope_theta=100.0, rope_scaling={**YARN, "mscale": 1.0, "mscale_all_dim": 1.0}), seed=33, version_5=True, fused=True,
            changes={"max_position_embeddings": 64}),
        "deepseek_v3_fp8": Fixture(DeepseekV3ForCausalLM, DeepseekV3Config(
            **{**three, "num_hidden_layers": 2}, **latent, q_lora_rank=None, intermediate_size=20, moe_intermediate_size=9, n_routed_experts=8,
            n_shared_experts=2, num_experts_per_tok=3, first_k_dense_replace=0, n_group=1, topk_group=1, routed_scaling_factor=1.0,
            norm_topk_prob=False, rope_interleave=False, rope_scaling=None), seed=34, fp8_block=16,
            changes={"quantization_config": {"quant_method": "fp8", "fmt": "e4m3", "weight_block_size": [16, 16]}}),
        "glm4_moe_partial": Fixture(Glm4MoeForCausalLM, Glm4MoeConfig(
            **{**SMALL, "num_hidden_layers": 3}, head_dim=12, intermediate_size=18, moe_intermediate_size=8, n_routed_experts=8, n_shared_experts=1,
            num_experts_per_tok=3, first_k_dense_replace=1, routed_scaling_factor=1.0, norm_topk_prob=True, use_qk_norm=False, attention_bias=True,
            partial_rotary_factor=0.5), seed=35),
        "glm4_moe_groups": Fixture(Glm4MoeForCausalLM, Glm4MoeConfig(
            **SMALL, head_dim=8, intermediate_size=18, moe_intermediate_size=7, n_routed_experts=9, n_shared_experts=2, num_experts_per_tok=2,
            first_k_dense_replace=0, routed_scaling_factor=2.5, norm_topk_prob=False, use_qk_norm=True, n_group=3, topk_group=1,
            partial_rotary_factor=0.25), seed=36, version_5=True, dtype=torch.float32),
        "dots1_window": Fixture(Dots1ForCausalLM, Dots1Config(
            **{**SMALL, "num_hidden_layers": 3}, intermediate_size=18, moe_intermediate_size=8, n_routed_experts=8, n_shared_experts=1,
            num_experts_per_tok=3, first_k_dense_replace=1, routed_scaling_factor=2.5, norm_topk_prob=True, sliding_window=4, max_window_layers=2),
            seed=37),
        "dots1_bias": Fixture(Dots1ForCausalLM, Dots1Config(
            **SMALL, intermediate_size=18, moe_intermediate_size=7, n_routed_experts=6, n_shared_experts=2, num_experts_per_tok=2,
            first_k_dense_replace=0, norm_topk_prob=False, attention_bias=True, sliding_window=None, tie_word_embeddings=True), seed=38),
        "minimax_m2_fp8": Fixture(MiniMaxM2ForCausalLM, MiniMaxM2Config(
            **SMALL, head_dim=12, rotary_dim=6, intermediate_size=9, num_local_experts=8, num_experts_per_tok=3, rope_theta=1e3), seed=39, fp8_block=16,
            changes={"partial_rotary_factor": None, "scoring_func": "sigmoid", "use_qk_norm": True,
                     "quantization_config": {"quant_method": "fp8", "weight_block_size": [16, 16]}}),
        "minimax_m2_version_5": Fixture(MiniMaxM2ForCausalLM, MiniMaxM2Config(
            **{**SMALL, "num_key_value_heads": 4}, head_dim=8, rotary_dim=8, intermediate_size=7, num_local_experts=6, num_experts_per_tok=2,
            rope_theta=50.0, tie_word_embeddings=True), seed=40, fused=True, version_5=True),
    }


def all_fixtures():
    return {**older(), **softmax_families(), **sigmoid_families()}
