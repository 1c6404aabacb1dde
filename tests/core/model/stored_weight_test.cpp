// SPDX-License-Identifier: GPL-3.0-or-later
// Weights as they lie in a checkpoint: FP8 with block scales, MXFP4, transposed; and those that cannot be used.
#include "core/model/tensor.h"

#include <QTemporaryDir>
#include <QtTest>

#include <bit>
#include <cmath>
#include <fstream>

using namespace isogloss;

namespace {

struct Entry {
    std::string name, type;
    std::vector<std::int64_t> shape;
    std::string bytes;
};

/// A checkpoint folder of these tensors.
void write(const std::filesystem::path& folder, const std::vector<Entry>& entries) {
    std::string header = "{", data;
    for (const Entry& entry : entries) {
        std::string shape;
        for (const std::int64_t extent : entry.shape)
            shape += (shape.empty() ? "" : ",") + std::to_string(extent);
        header += (header.size() > 1 ? "," : "") +
                  ("\"" + entry.name + "\":{\"dtype\":\"" + entry.type + "\",\"shape\":[" + shape + "],\"data_offsets\":[") +
                  std::to_string(data.size()) + "," + std::to_string(data.size() + entry.bytes.size()) + "]}";
        data += entry.bytes;
    }
    header += "}";
    std::ofstream file(folder / "model.safetensors", std::ios::binary);
    for (int i = 0; i < 8; ++i)
        file.put(static_cast<char>(header.size() >> (8 * i) & 0xff));
    file << header << data;
}

std::string floats(const std::vector<float>& values) { return {reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float)}; }

Compute compute_in(at::ScalarType type) {
    Compute compute;
    compute.dtype = type;
    return compute;
}

std::vector<float> read(const StoredWeight& weight) {
    Buffer scratch;
    const at::Tensor tensor = weight_tensor(weight, at::kFloat, compute_in(at::kFloat), scratch).contiguous();
    return {tensor.data_ptr<float>(), tensor.data_ptr<float>() + tensor.numel()};
}

} // namespace

class StoredWeightTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    std::filesystem::path folder() const { return folder_.path().toStdString(); }
    template <class Use> void refused(const std::vector<Entry>& entries, Use use, const QStringList& words) const {
        write(folder(), entries);
        const Checkpoint checkpoint(folder());
        try {
            use(checkpoint);
        } catch (const CheckpointError& error) {
            for (const QString& word : words)
                QVERIFY2(QString::fromUtf8(error.what()).contains(word), error.what());
            return;
        }
        QFAIL("the weight was accepted");
    }

private slots:
    void fp8_blocks_may_be_cut_at_the_edges() {
        // 3 × 5 in blocks of 2 × 3: every element is 1, so each shows its block's scale.
        write(folder(), {{"w", "F8_E4M3", {3, 5}, std::string(15, 0x38)}, {"w_scale_inv", "F32", {2, 2}, floats({1, 2, 3, 4})}});
        const Checkpoint checkpoint(folder());
        const StoredWeight weight = stored_weight(checkpoint, "w", {3, 5}, {2, 3});
        QCOMPARE(read(weight), (std::vector<float>{1, 1, 1, 2, 2, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4}));
        QVERIFY(!weight.in_place(compute_in(at::kFloat)));
        QCOMPARE(weight.bytes(), std::uint64_t(15));
        QCOMPARE(weight.scale_bytes(), std::uint64_t(16));
    }
    void mxfp4_matrices_of_all_experts() {
        std::string blocks(2 * 3 * 16, 0x22), scales(2 * 3, 127);
        blocks[16 * 4] = 0x43; // expert 1, row 1: 1.5 and 2
        scales[5] = static_cast<char>(129);
        write(folder(), {{"e_blocks", "U8", {2, 3, 1, 16}, blocks}, {"e_scales", "U8", {2, 3, 1}, scales}});
        const Checkpoint checkpoint(folder());
        const auto values = read(matrix_of(stored_mxfp4(checkpoint, "e", 2, 3, 32), 1, 0, 3));
        QCOMPARE(values.size(), std::size_t(96));
        QCOMPARE(values[0], 1.0f);
        QCOMPARE(values[32], 1.5f);
        QCOMPARE(values[33], 2.0f);
        QCOMPARE(values[64], 4.0f);
    }
    void a_transposed_matrix_is_used_as_the_others() {
        write(folder(), {{"w", "F32", {1, 2, 3}, floats({1, 2, 3, 4, 5, 6})}});
        const Checkpoint checkpoint(folder());
        StoredWeight stacked = stored_weight(checkpoint, "w", {1, 2, 3});
        stacked.transposed = true;
        const StoredWeight matrix = matrix_of(stacked, 0, 0, 2);
        QCOMPARE(matrix.shape, (std::vector<std::int64_t>{3, 2}));
        QCOMPARE(read(matrix), (std::vector<float>{1, 4, 2, 5, 3, 6}));
        const at::Tensor x = at::ones({1, 2});
        at::Tensor out = at::empty({1, 3});
        LinearScratch scratch;
        linear(x, matrix, {}, out, cpu_compute(at::kFloat), scratch);
        QCOMPARE(out.data_ptr<float>()[2], 9.0f);
    }
    void quantised_weights_become_bf16() {
        write(folder(), {{"w", "F8_E4M3", {1, 2}, std::string("\x38\xbc")}, {"w_scale_inv", "F32", {1, 1}, floats({0.3f})}});
        const Checkpoint checkpoint(folder());
        Buffer scratch;
        const at::Tensor tensor = weight_tensor(stored_weight(checkpoint, "w", {1, 2}), at::kBFloat16, compute_in(at::kBFloat16), scratch);
        QVERIFY(std::abs(tensor[0][1].item<float>() + 0.45f) < 0.002f);
    }
    void what_cannot_be_used_is_named() {
        const Entry codes{"w", "F8_E4M3", {2, 2}, std::string(4, 0x38)};
        const auto use = [](const Checkpoint& checkpoint) { stored_weight(checkpoint, "w", {2, 2}); };
        refused({codes}, use, {"w_scale_inv", "none"});
        refused({codes, {"w_scale_inv", "F32", {2, 1}, floats({1, 1})}}, use, {"w_scale_inv", "[1, 1]", "[2, 1]"});
        refused({codes, {"w_scale_inv", "BF16", {1, 1}, "ab"}}, use, {"w_scale_inv", "F32", "BF16"});
        refused({{"w", "I32", {2, 2}, std::string(16, 0)}}, use, {"I32", "BF16"});
        const auto groups = [](const Checkpoint& checkpoint) { stored_mxfp4(checkpoint, "e", 1, 1, 32); };
        refused({{"e_blocks", "U8", {1, 1, 1, 16}, std::string(16, 0)}}, groups, {"e_scales"});
        refused({{"e_blocks", "U8", {1, 1, 1, 8}, std::string(8, 0)}}, groups, {"e_blocks", "[1, 1, 1, 16]"});
        refused({{"e_blocks", "I8", {1, 1, 1, 16}, std::string(16, 0)}}, groups, {"U8", "I8"});
        refused({codes}, [](const Checkpoint& checkpoint) { stored_mxfp4(checkpoint, "e", 1, 1, 40); }, {"32", "40"});
    }
};

QTEST_GUILESS_MAIN(StoredWeightTest)
#include "stored_weight_test.moc"
