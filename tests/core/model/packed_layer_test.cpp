// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/packed_layer.h"

#include "core/model/layer_weights.h"

#include <QtTest>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

at::Tensor filled_block(const PackedLayout& layout, at::ScalarType dtype) {
    at::Tensor block = at::empty({layout.elements}, at::TensorOptions().dtype(dtype));
    const auto size = static_cast<std::int64_t>(c10::elementSize(dtype));
    for (const PackedLayout::Piece& piece : layout.pieces)
        convert_weight(*piece.weight, dtype, static_cast<std::byte*>(block.data_ptr()) + piece.offset * size);
    return block;
}

} // namespace

class PackedLayerTest : public QObject {
    Q_OBJECT
private slots:
    void every_weight_is_a_part_of_the_block_data() {
        QTest::addColumn<QString>("model");
        // Plain, fused, FP8, MXFP4, stored the other way round, with latent attention and shared experts.
        for (const char* name : {"olmoe_flagship", "qwen3_moe_version_5", "minimax_m2_fp8", "gpt_oss_mxfp4", "gpt_oss_bf16", "deepseek_v3_fp8",
                                 "qwen2_moe_shared", "granitemoe_plain"})
            QTest::newRow(name) << name;
    }
    void every_weight_is_a_part_of_the_block() {
        QFETCH(QString, model);
        const std::filesystem::path folder = models / model.toStdString();
        const ModelConfig config = load_model_config(folder);
        const Checkpoint checkpoint(folder);
        for (const at::ScalarType dtype : {at::kFloat, at::kBFloat16}) {
            const Compute compute = aten_compute(dtype, at::kCPU);
            for (int index = 0; index < config.layers; ++index) {
                LayerWeights layer = layer_weights(checkpoint, config, index, compute);
                std::vector<at::Tensor> expected;
                for_each_stored(layer, [&](const StoredWeight& weight) {
                    Buffer own;
                    expected.push_back(weight_tensor(weight, dtype, compute, own).clone());
                });
                const PackedLayout layout = packed_layout(layer);
                const at::Tensor block = filled_block(layout, dtype);
                use_block(layer, layout, block);
                std::size_t at = 0;
                for_each_stored(layer, [&](const StoredWeight& weight) {
                    QVERIFY(weight.resident.storage().data() == block.storage().data());
                    QVERIFY2(at::equal(weight.resident, expected[at++]), weight.name.c_str());
                });
                QCOMPARE(at, layout.pieces.size());
                if (layer.routed) {
                    QCOMPARE(layer.stack.gate_up.size(0), config.experts);
                    for (std::size_t e = 0; e < layer.experts.size(); ++e) {
                        const GatedWeights& expert = layer.experts[e];
                        const at::Tensor both =
                            expert.up.data == nullptr ? expert.gate.resident : at::cat({expert.gate.resident, expert.up.resident});
                        QVERIFY(at::equal(layer.stack.gate_up[static_cast<std::int64_t>(e)], both));
                        QVERIFY(at::equal(layer.stack.down[static_cast<std::int64_t>(e)], expert.down.resident));
                    }
                    QCOMPARE(layer.stack.gate_bias.defined(), config.expert_bias);
                }
                forget_block(layer);
                for_each_stored(layer, [](const StoredWeight& weight) { QVERIFY(!weight.resident.defined()); });
                QVERIFY(!layer.stack.gate_up.defined());
            }
        }
    }
};

QTEST_GUILESS_MAIN(PackedLayerTest)
#include "packed_layer_test.moc"
