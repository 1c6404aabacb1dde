// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/config.h"

#include "core/model/families/family.h"

#include <QTemporaryDir>
#include <QtTest>

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
        QVERIFY(!c.norm_topk_prob);
        QCOMPARE(c.query_key_norm, QueryKeyNorm::WholeProjection);
        QCOMPARE(c.moe_layers.size(), std::size_t(16));
        QCOMPARE(c.eos_ids, std::vector<int>{50279});
        QCOMPARE(c.stored_dtype, std::string("bfloat16"));
        QCOMPARE(c.routed_shape().experts, 64);
    }
    void qwen_flagship() {
        const ModelConfig c = load(qwen, "");
        QCOMPARE(c.head_dim, 128);
        QCOMPARE(c.rope_theta, 1e6);
        QVERIFY(c.norm_topk_prob);
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
    void version_5_keys() {
        std::string text = qwen;
        for (const auto& [from, to] : {std::pair<std::string, std::string>{"\"num_experts\"", "\"num_local_experts\""},
                                       {"\"rope_theta\": 1000000,", ""},
                                       {"\"torch_dtype\"", "\"dtype\""}})
            text.replace(text.find(from), from.size(), to);
        const ModelConfig c = load(text, R"("rope_parameters": {"rope_type": "default", "rope_theta": 10000000})");
        QCOMPARE(c.experts, 128);
        QCOMPARE(c.rope_theta, 1e7);
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
        refused(std::string(qwen) + R"(, "rope_scaling": {"type": "yarn", "factor": 4}})", {"rope_scaling", "yarn"});
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
        refused(std::string(qwen) + R"(, "quantization_config": {"quant_method": "fp8"}})", {"quantization_config"});
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
