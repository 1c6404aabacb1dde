// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's trained checkpoint against the reference implementation (make_expected.py): token ids, router logits, chosen experts, weights.
#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/engine/layer_sweep.h"
#include "core/text/tokenizer.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <sstream>

using namespace isogloss;

namespace {

const std::filesystem::path source(ISOGLOSS_SOURCE_DIR);
const std::filesystem::path demo = source / "resources/demo";

template <class T> std::vector<T> read(const SafetensorsFile& file, const std::string& name) {
    const TensorView& view = file.tensors().at(name);
    std::vector<T> values(view.bytes / sizeof(T));
    std::memcpy(values.data(), view.data, view.bytes);
    return values;
}

struct Collected : SweepSink {
    struct Layer {
        std::vector<float> logits, weight;
        std::vector<std::int32_t> index;
    };
    std::map<int, Layer> layers;

    void routing(const LayerRouting& r) override {
        Layer& layer = layers[r.layer];
        layer.logits.insert(layer.logits.end(), r.router_logits, r.router_logits + r.tokens * r.experts);
        layer.weight.insert(layer.weight.end(), r.topk_weight, r.topk_weight + r.tokens * r.top_k);
        layer.index.insert(layer.index.end(), r.topk_index, r.topk_index + r.tokens * r.top_k);
    }
};

double largest_difference(const std::vector<float>& a, const std::vector<float>& b) {
    double largest = a.size() == b.size() ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return largest;
}

double spread(const std::vector<float>& values) {
    double sum = 0, squares = 0;
    for (const float v : values) {
        sum += v;
        squares += static_cast<double>(v) * v;
    }
    const double n = static_cast<double>(values.size());
    return std::sqrt(squares / n - sum / n * sum / n);
}

} // namespace

class DemoParityTest : public QObject {
    Q_OBJECT
private slots:
    void token_ids_of_every_language() {
        const SafetensorsFile expected(source / "tests/demo/expected.safetensors");
        const Tokenizer tokenizer = Tokenizer::load(demo / "model");
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::directory_iterator(demo / "corpus/dev"))
            files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        std::vector<std::int32_t> ids;
        for (const auto& file : files) {
            std::istringstream lines(read_file(file, 1 << 20));
            std::string line;
            for (int row = 0; row <= std::stoi(expected.metadata().at("row")); ++row)
                std::getline(lines, line);
            const auto more = tokenizer.encode(line);
            ids.insert(ids.end(), more.begin(), more.end());
        }
        QVERIFY(files.size() >= 13);
        QVERIFY(ids == read<std::int32_t>(expected, "token_ids"));
    }

    void routing_of_every_layer() {
        const SafetensorsFile expected(source / "tests/demo/expected.safetensors");
        PackedSequences packed;
        packed.token_ids = read<std::int32_t>(expected, "token_ids");
        packed.offsets = read<std::int64_t>(expected, "offsets");
        EngineOptions options;
        options.dtype = ComputeType::F32;
        options.device = "cpu";
        options.threads = 2;
        const auto engine = make_layer_sweep(demo / "model", options);
        Collected result;
        SweepRequest request;
        request.sequences = packed;
        engine->sweep(request, result, {}, {});

        QCOMPARE(result.layers.size(), 8u);
        std::size_t tokens = 0, agree = 0;
        double smallest_margin = std::numeric_limits<double>::infinity();
        for (const auto& [layer, got] : result.layers) {
            const std::string at = "/" + std::to_string(layer);
            const auto logits = read<float>(expected, "router_logits" + at);
            const auto index = read<std::int32_t>(expected, "index" + at);
            const double relative = largest_difference(got.logits, logits) / spread(logits);
            QVERIFY2(relative < 1e-4, qPrintable(QString("layer %1: %2 of the spread").arg(layer).arg(relative)));
            QVERIFY(largest_difference(got.weight, read<float>(expected, "weight" + at)) < 1e-4);
            for (std::size_t t = 0; t < packed.token_ids.size(); ++t) {
                std::vector<float> row(logits.begin() + static_cast<std::ptrdiff_t>(t) * 16,
                                       logits.begin() + static_cast<std::ptrdiff_t>(t + 1) * 16);
                std::sort(row.begin(), row.end(), std::greater<>());
                const double margin = static_cast<double>(row[1]) - row[2];
                smallest_margin = std::min(smallest_margin, margin);
                const bool same = got.index[2 * t] == index[2 * t] && got.index[2 * t + 1] == index[2 * t + 1];
                QVERIFY2(same || margin < 1e-5, qPrintable(QString("layer %1, token %2, tie margin %3").arg(layer).arg(t).arg(margin)));
                ++tokens;
                agree += same;
            }
        }
        qInfo("chosen experts agree for %zu of %zu; smallest tie margin %.1e", agree, tokens, smallest_margin);
    }
};

QTEST_GUILESS_MAIN(DemoParityTest)
#include "demo_parity_test.moc"
