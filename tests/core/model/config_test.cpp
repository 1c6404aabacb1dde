// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/config.h"

#include "core/model/families/family.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

using namespace isogloss;

namespace {

const char* qwen = R"({"architectures": ["Qwen3MoeForCausalLM"], "model_type": "qwen3_moe", "hidden_size": 2048, "num_hidden_layers": 6,
  "num_attention_heads": 32, "num_key_value_heads": 4, "head_dim": 128, "vocab_size": 151936, "intermediate_size": 6144,
  "moe_intermediate_size": 768, "num_experts": 128, "num_experts_per_tok": 8, "norm_topk_prob": true, "rope_theta": 1000000,
  "torch_dtype": "bfloat16", "rms_norm_eps": 1e-06, "max_position_embeddings": 40960, "eos_token_id": 151645, "rope_scaling": null)";

const char* olmoe = R"({"architectures": ["OlmoeForCausalLM"], "model_type": "olmoe", "hidden_size": 2048, "num_hidden_layers": 16,
  "num_attention_heads": 16, "vocab_size": 50304, "intermediate_size": 1024, "num_experts": 64, "num_experts_per_tok": 8,
  "clip_qkv": null, "torch_dtype": "bfloat16", "eos_token_id": 50279, "tie_word_embeddings": false)";

const char* gpt_oss = R"({"architectures": ["GptOssForCausalLM"], "model_type": "gpt_oss", "hidden_size": 2880, "num_hidden_layers": 24,
  "num_attention_heads": 64, "num_key_value_heads": 8, "head_dim": 64, "vocab_size": 201088, "intermediate_size": 2880, "num_local_experts": 32,
  "num_experts_per_tok": 4, "experts_per_token": 4, "rms_norm_eps": 1e-05, "rope_theta": 150000, "max_position_embeddings": 131072,
  "sliding_window": 128, "attention_bias": true, "hidden_act": "silu", "swiglu_limit": 7.0, "quantization_config": {"quant_method": "mxfp4"},
  "rope_scaling": {"beta_fast": 32.0, "beta_slow": 1.0, "factor": 32.0, "original_max_position_embeddings": 4096, "rope_type": "yarn", "truncate": false})";

const char* deepseek = R"({"architectures": ["DeepseekV3ForCausalLM"], "model_type": "deepseek_v3", "hidden_size": 7168, "num_hidden_layers": 61,
  "num_attention_heads": 128, "num_key_value_heads": 128, "vocab_size": 129280, "intermediate_size": 18432, "moe_intermediate_size": 2048,
  "n_routed_experts": 256, "n_shared_experts": 1, "num_experts_per_tok": 8, "n_group": 8, "topk_group": 4, "routed_scaling_factor": 2.5,
  "norm_topk_prob": true, "first_k_dense_replace": 3, "q_lora_rank": 1536, "kv_lora_rank": 512, "qk_nope_head_dim": 128, "qk_rope_head_dim": 64,
  "v_head_dim": 128, "max_position_embeddings": 163840, "scoring_func": "sigmoid", "topk_method": "noaux_tc",
  "quantization_config": {"quant_method": "fp8", "weight_block_size": [128, 128]},
  "rope_scaling": {"type": "yarn", "factor": 40, "beta_fast": 32, "beta_slow": 1, "mscale": 1.0, "mscale_all_dim": 1.0, "original_max_position_embeddings": 4096})";

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    void write(const std::string& text) const { std::ofstream(folder() / "config.json") << text; }
    /// The keys of `base` and then `more`; a repeated key takes the later value.
    ModelConfig load(const std::string& base, const std::string& more) const {
        write(base + (more.empty() ? "" : ", " + more) + "}");
        return load_model_config(folder());
    }
    void refused(const std::string& text, const QStringList& words) const {
        write(text);
        try {
            load_model_config(folder());
        } catch (const ModelError& error) {
            for (const QString& word : words)
                QVERIFY2(QString::fromUtf8(error.what()).contains(word), error.what());
            return;
        }
        QFAIL("the configuration was accepted");
    }

private slots:
    void olmoe_flagship() {
        const ModelConfig c = load(olmoe, "");
        QCOMPARE(c.family, std::string("olmoe"));
        QCOMPARE(c.head_dim, 128);
        QCOMPARE(c.kv_heads, 16);
        QCOMPARE(c.experts, 64);
        QCOMPARE(c.expert_intermediate, 1024);
        QCOMPARE(c.norm_eps, 1e-5);
        QCOMPARE(c.clip_qkv, 0.0);
        QVERIFY(!c.router.normalise);
        QCOMPARE(c.query_key_norm, QueryKeyNorm::WholeProjection);
        QCOMPARE(c.moe_layers.size(), std::size_t(16));
        QCOMPARE(c.eos_ids, std::vector<int>{50279});
        QCOMPARE(c.stored_dtype, std::string("bfloat16"));
        QCOMPARE(c.routed_shape().experts, 64);
    }
    void qwen_flagship() {
        const ModelConfig c = load(qwen, "");
        QCOMPARE(c.head_dim, 128);
        QCOMPARE(c.rotary.theta, 1e6);
        QVERIFY(c.router.normalise);
        QCOMPARE(c.query_key_norm, QueryKeyNorm::PerHead);
        QCOMPARE(c.moe_layers.size(), std::size_t(6));
        const LayerTensorNames names = family_of(c).layer_tensors(c, 3);
        QCOMPARE(names.router, std::string("model.layers.3.mlp.gate"));
        QCOMPARE(names.experts, std::string("model.layers.3.mlp.experts"));
    }
    void qwen_dense_layers() {
        const ModelConfig c = load(qwen, R"("decoder_sparse_step": 2, "mlp_only_layers": [3])");
        QCOMPARE(c.moe_layers, (std::vector<int>{1, 5}));
        QVERIFY(!c.is_moe(3) && c.is_moe(5));
        QCOMPARE(family_of(c).layer_tensors(c, 3).dense_up, std::string("model.layers.3.mlp.up_proj"));
    }
    void gpt_oss_flagship() {
        const ModelConfig c = load(gpt_oss, "");
        QCOMPARE(c.quantisation, Quantisation::Mxfp4);
        QCOMPARE(c.window(0), 128);
        QCOMPARE(c.window(1), 0);
        QCOMPARE(c.top_k, 4);
        QVERIFY(c.attention_sinks && c.router_bias && c.expert_bias && c.output_bias);
        QCOMPARE(c.router.score, ScoreFunction::SoftmaxOfSelected);
        QVERIFY(std::abs(c.rotary.magnitude - 1.3465735902799727) < 1e-12);
        QVERIFY(!c.rotary.truncate);
    }
    void deepseek_flagship() {
        const ModelConfig c = load(deepseek, "");
        QVERIFY(c.latent_attention());
        QCOMPARE(c.head_dim, 192);
        QCOMPARE(c.value_dim, 128);
        QCOMPARE(c.moe_layers.front(), 3);
        QCOMPARE(c.moe_layers.size(), std::size_t(58));
        QCOMPARE(c.shared.intermediate, 2048);
        QVERIFY(std::abs(c.softmax_scale() - 0.1352337789) < 1e-9); // with yarn's magnitude squared
        QCOMPARE(c.rotary.magnitude, 1.0);
        QCOMPARE(c.rotary.dim, 64);
        QCOMPARE(c.rotary.pairing, RotaryPairing::Interleaved);
        QCOMPARE(c.router.groups_kept, 4);
        QCOMPARE(c.router.weight_scale, 2.5);
        QCOMPARE(std::string(c.distribution_name()), std::string("sigmoid_normalised"));
        QCOMPARE(family_of(c).layer_tensors(c, 60).shared_up, std::string("model.layers.60.mlp.shared_experts.up_proj"));
        QVERIFY(family_of(c).layer_tensors(c, 2).router.empty());
    }
    void scaling_under_rope_parameters() {
        const ModelConfig c = load(qwen, R"("rope_parameters": {"rope_type": "yarn", "factor": 4.0, "rope_theta": 5000.0,
            "original_max_position_embeddings": 10240})");
        QCOMPARE(c.rotary.theta, 5000.0);
        QCOMPARE(c.rotary.scaling, RotaryScaling::Yarn);
        QVERIFY(std::abs(c.rotary.magnitude - (0.1 * std::log(4.0) + 1)) < 1e-12);
        // An older rope_scaling replaces it; its base then comes from where it is given.
        QCOMPARE(load(qwen, R"("rope_parameters": {"rope_type": "yarn", "rope_theta": 77.0}, "rope_scaling": {"type": "linear", "factor": 2})")
                     .rotary.theta,
                 77.0);
    }
    void every_family_is_listed_when_another_is_refused() {
        for (const char* name : {"olmoe", "qwen3_moe", "gpt_oss", "phimoe", "mixtral", "qwen2_moe", "deepseek_v2", "deepseek_v3", "glm4_moe",
                                 "granitemoe", "dots1", "minimax_m2", "ernie4_5_moe", "hunyuan_v1_moe"})
            refused(R"({"model_type": "jamba", "architectures": ["JambaForCausalLM"]})", {"jamba", "JambaForCausalLM", name});
    }
    void version_5_keys() {
        std::string text = qwen;
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"\"num_experts\"", "\"num_local_experts\""},
                                       {"\"rope_theta\": 1000000,", ""},
                                       {"\"torch_dtype\"", "\"dtype\""}})
            text.replace(text.find(from), from.size(), to);
        const ModelConfig c = load(text, R"("rope_parameters": {"rope_type": "default", "rope_theta": 10000000})");
        QCOMPARE(c.experts, 128);
        QCOMPARE(c.rotary.theta, 1e7);
        QCOMPARE(c.stored_dtype, std::string("bfloat16"));
    }
    void an_end_token_may_be_a_list() { QCOMPARE(load(qwen, R"("eos_token_id": [1, 2])").eos_ids, (std::vector<int>{1, 2})); }

    void the_name_is_the_folder_or_the_hub_id() {
        const std::filesystem::path snapshot = folder() / "models--Qwen--Qwen3-30B-A3B" / "snapshots" / "0123abcd";
        std::filesystem::create_directories(snapshot);
        std::ofstream(snapshot / "config.json") << qwen << "}";
        QCOMPARE(load_model_config(snapshot).name, std::string("Qwen/Qwen3-30B-A3B"));
        const std::filesystem::path plain = folder() / "my-model";
        std::filesystem::create_directories(plain);
        std::ofstream(plain / "config.json") << qwen << "}";
        QCOMPARE(load_model_config(plain / "").name, std::string("my-model"));
    }

    void refusals() {
        refused(R"({"model_type": "llama", "architectures": ["LlamaForCausalLM"]})",
                {"model_type", "llama", "LlamaForCausalLM", "olmoe", "qwen3_moe"});
        refused("{}", {"model_type", "no model_type"});
        refused("[1, 2]", {"JSON object"});
        refused("{\"model_type\": ", {"config.json", "JSON"});
        refused(std::string(qwen) + R"(, "rope_scaling": {"type": "mrope"}})", {"rope_type", "mrope", "yarn"});
        refused(std::string(qwen) + R"(, "rope_scaling": {"type": "longrope", "short_factor": [1]}})", {"short_factor", "64"});
        refused(std::string(qwen) + R"(, "rope_scaling": [1]})", {"rope_scaling", "object"});
        refused(std::string(qwen) + R"(, "partial_rotary_factor": 0.5})", {"partial_rotary_factor"});
        refused(std::string(qwen) + R"(, "rope_parameters": {"full_attention": {"rope_theta": 1}, "sliding_attention": {"rope_theta": 2}}})",
                {"sliding_attention"});
        refused(std::string(qwen) + R"(, "num_experts": 4})", {"num_experts_per_tok", "4", "8"});
        refused(std::string(qwen) + R"(, "num_key_value_heads": 5})", {"num_key_value_heads", "32", "5"});
        refused(std::string(qwen) + R"(, "hidden_size": -1})", {"hidden_size", "-1"});
        refused(std::string(qwen) + R"(, "hidden_size": 18446744073709551615})", {"hidden_size"});
        refused(std::string(qwen) + R"(, "vocab_size": "many"})", {"vocab_size", "many"});
        refused(std::string(qwen) + R"(, "head_dim": 127})", {"head_dim", "even", "127"});
        refused(std::string(qwen) + R"(, "mlp_only_layers": [0, 1, 2, 3, 4, 5]})", {"routed layer"});
        refused(std::string(qwen) + R"(, "mlp_only_layers": [-1]})", {"mlp_only_layers"});
        refused(std::string(qwen) + R"(, "use_sliding_window": true})", {"use_sliding_window"});
        refused(std::string(qwen) + R"(, "hidden_act": "gelu"})", {"hidden_act", "gelu"});
        refused(std::string(qwen) + R"(, "quantization_config": {"quant_method": "awq"}})", {"quantization_config", "awq", "fp8"});
        refused(std::string(qwen) + R"(, "quantization_config": {"quant_method": "fp8", "weight_block_size": [0, 1]}})", {"weight_block_size"});
        refused(std::string(deepseek) + R"(, "n_group": 7})", {"n_group", "256", "7"});
        refused(std::string(deepseek) + R"(, "topk_group": 9})", {"topk_group", "9"});
        refused(std::string(deepseek) + R"(, "scoring_func": "softmax"})", {"scoring_func", "sigmoid"});
        refused(std::string(gpt_oss) + R"(, "layer_types": ["full_attention"]})", {"layer_types", "24", "1 items"});
        refused(std::string(gpt_oss) + R"(, "sliding_window": 0})", {"sliding_window", "0"});
        refused(std::string(qwen) + R"(, "rms_norm_eps": "small"})", {"rms_norm_eps"});
        refused(std::string(olmoe) + R"(, "clip_qkv": -2})", {"clip_qkv", "-2"});
    }
    void a_folder_without_config_says_what_is_missing() {
        QTemporaryDir empty;
        try {
            load_model_config(empty.path().toStdString());
            QFAIL("an empty folder was accepted");
        } catch (const ModelError& error) {
            QVERIFY(QString::fromUtf8(error.what()).contains("config.json"));
        }
    }
};

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
