// SPDX-License-Identifier: GPL-3.0-or-later
// Weights on devices, with the CPU in the part of each.
#include "core/engine/device_weights.h"

#include "core/model/layer_weights.h"

#include <QtTest>

#include <stdexcept>

using namespace isogloss;

namespace {

const std::filesystem::path folder = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models" / "deepseek_v3_groups";

/// The layers of a model, several times over so that there are enough to stream.
struct Model {
    Model() : config(load_model_config(folder)), checkpoint(folder) {
        for (int time = 0; time < 3; ++time)
            for (int layer = 0; layer < config.layers; ++layer)
                layers.push_back(layer_weights(checkpoint, config, layer, compute));
        for (LayerWeights& layer : layers) {
            sizes.push_back(device_bytes(layer, at::kFloat));
            expected.emplace_back();
            for_each_stored(layer, [&](const StoredWeight& weight) {
                Buffer own;
                expected.back().push_back(weight_tensor(weight, at::kFloat, compute, own).clone());
            });
        }
    }
    bool is_there(int layer) const {
        std::size_t at = 0;
        bool there = true;
        for_each_stored(layers[static_cast<std::size_t>(layer)], [&](const StoredWeight& weight) {
            there = there && weight.resident.defined() && at::equal(weight.resident, expected[static_cast<std::size_t>(layer)][at]);
            ++at;
        });
        return there;
    }
    ModelConfig config;
    Checkpoint checkpoint;
    Compute compute = aten_compute(at::kFloat, at::kCPU);
    std::vector<LayerWeights> layers;
    std::vector<std::uint64_t> sizes;
    std::vector<std::vector<at::Tensor>> expected;
};

} // namespace

class DeviceWeightsTest : public QObject {
    Q_OBJECT
private slots:
    void layers_are_there_when_they_are_entered() {
        Model model;
        const std::uint64_t largest = *std::ranges::max_element(model.sizes);
        const auto count = static_cast<int>(model.layers.size());
        for (const std::vector<std::uint64_t>& room :
             {std::vector<std::uint64_t>{1ull << 30}, {2 * largest}, {3 * largest, 2 * largest}, {4 * largest, 1ull << 30}}) {
            const Placement placement = place_layers(model.sizes, 0, room);
            const auto stay = std::ranges::count(placement.resident, true);
            DeviceWeights weights(model.layers, placement, std::vector<at::Device>(room.size(), at::kCPU), at::kFloat, [](int) {});
            for (int pass = 0; pass < 3; ++pass) {
                for (int layer = 0; layer < count; ++layer) {
                    weights.enter(layer);
                    QVERIFY2(model.is_there(layer), qPrintable(QString::number(layer)));
                    weights.leave(layer);
                    QVERIFY(!model.is_there(layer));
                }
            }
            // What stays is copied once; what does not, once per pass, but for the two that are still in their places.
            const auto copied = static_cast<std::int64_t>(stay + 3 * (count - stay));
            QVERIFY2(weights.copies() <= copied && weights.copies() >= copied - 4 * streaming_slots,
                     qPrintable(QStringLiteral("%1 of %2").arg(weights.copies()).arg(copied)));
        }
    }
    void any_order_will_do() {
        Model model;
        const std::uint64_t largest = *std::ranges::max_element(model.sizes);
        const auto count = static_cast<int>(model.layers.size());
        const Placement placement = place_layers(model.sizes, 0, std::vector<std::uint64_t>{2 * largest, 3 * largest});
        DeviceWeights weights(model.layers, placement, std::vector<at::Device>(2, at::kCPU), at::kFloat, [](int) {});
        for (int step = 0; step < 200; ++step) { // sweeps that are cancelled, and begin anywhere
            const int layer = (step * 7 + step * step) % count;
            weights.enter(layer);
            QVERIFY(model.is_there(layer));
            if (step % 3 != 0)
                weights.leave(layer);
        }
    }
    void what_copying_throws_reaches_the_caller() {
        Model model;
        bool fails = true;
        DeviceWeights weights(model.layers, place_layers(model.sizes, 0, std::vector<std::uint64_t>{1ull << 30}), {at::kCPU}, at::kFloat, [&](int) {
            if (fails)
                throw std::runtime_error("no");
        });
        QVERIFY_EXCEPTION_THROWN(weights.enter(0), std::runtime_error);
        fails = false;
        weights.enter(0);
        QVERIFY(model.is_there(0));
    }
};

QTEST_GUILESS_MAIN(DeviceWeightsTest)
#include "device_weights_test.moc"
