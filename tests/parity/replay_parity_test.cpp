// SPDX-License-Identifier: GPL-3.0-or-later
// Forced experts in every family: a run's own choice gives the same bytes, and the choice of a masked run gives, in the model without the mask, what
// the reference implementation computed with it wherever the weights depend on the chosen experts alone.
#include "core/checkpoint/checkpoint.h"
#include "core/engine/layer_sweep.h"
#include "core/steering/plan.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <numeric>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

template <class T> std::vector<T> read(const SafetensorsFile& file, const std::string& name) {
    const TensorView& view = file.tensors().at(name);
    std::vector<T> values(view.bytes / sizeof(T));
    std::memcpy(values.data(), view.data, view.bytes);
    return values;
}

/// What a sweep hands out, by MoE index.
class Run final : public SweepSink, public ForcedExperts {
public:
    struct Layer {
        std::vector<float> raw, probabilities, weight;
        std::vector<std::int32_t> index;
        bool operator==(const Layer&) const = default;
    };
    std::map<int, Layer> layers;
    std::vector<float> last_hidden, logit_rows;

    Run(Engine& engine, const SafetensorsFile& expected, const SteeringPlan& plan, const ForcedExperts* forced) : config_(engine.config()) {
        SweepRequest request;
        request.sequences.token_ids = read<std::int32_t>(expected, "token_ids");
        request.sequences.offsets = read<std::int64_t>(expected, "offsets");
        request.plan = plan;
        request.forced = forced;
        request.want_hidden = true;
        request.keep_checkpoints = request.use_checkpoints = true; // must not let a free run's states into a forced one
        request.head.tokens = read<std::int64_t>(expected, "rows");
        request.head.full_logits = true;
        engine.sweep(request, *this, {}, {});
    }
    void routing(const LayerRouting& r) override {
        Layer& layer = layers[r.moe_index];
        append(layer.raw, r.router_logits, r.tokens * r.experts);
        append(layer.probabilities, r.probabilities, r.tokens * r.experts);
        append(layer.weight, r.topk_weight, r.tokens * r.top_k);
        append(layer.index, r.topk_index, r.tokens * r.top_k);
    }
    void hidden(int layer, std::int64_t, std::int64_t tokens, const float* values) override {
        if (layer == config_.layers - 1)
            append(last_hidden, values, tokens * config_.hidden_size);
    }
    void logits(std::int64_t, std::int64_t rows, const float* values) override { append(logit_rows, values, rows * config_.vocab_size); }
    void experts(int moe_index, std::span<std::int32_t> index) const override {
        const std::vector<std::int32_t>& own = layers.at(moe_index).index;
        QCOMPARE(index.size(), own.size());
        std::copy(own.begin(), own.end(), index.begin());
    }

private:
    template <class T> static void append(std::vector<T>& to, const T* from, std::int64_t count) { to.insert(to.end(), from, from + count); }
    const ModelConfig& config_;
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
    const auto n = static_cast<double>(values.size());
    return std::sqrt(squares / n - sum / n * sum / n);
}

/// Whether a token's weights follow from the logits of its chosen experts alone, so that a mask on others does not reach them.
bool weighs_the_chosen_alone(const RouterRule& rule) {
    return rule.selection_bias || rule.score == ScoreFunction::SoftmaxOfSelected || (rule.score == ScoreFunction::Softmax && rule.normalise);
}

} // namespace

class ReplayParityTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<Engine> open(const std::filesystem::path& folder) {
        EngineOptions options;
        options.dtype = ComputeType::F32;
        options.device = "cpu";
        options.threads = 2;
        options.memory_bytes = 1ull << 30;
        return make_layer_sweep(folder, options);
    }

private slots:
    void families_data() {
        QTest::addColumn<QString>("model");
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(models))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        for (const std::string& name : names)
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    void families() {
        QFETCH(QString, model);
        const std::filesystem::path folder = models / model.toStdString();
        const SafetensorsFile expected(folder / "expected.safetensors");
        const auto engine = open(folder);
        const RouterRule& rule = engine->config().router;

        const Run free(*engine, expected, {}, nullptr);
        const Run again(*engine, expected, {}, &free);
        QVERIFY(again.layers == free.layers && again.last_hidden == free.last_hidden && again.logit_rows == free.logit_rows);

        const SteeringPlan mask = load_plan(folder / "mask.plan.json");
        const Run masked(*engine, expected, mask, nullptr);
        const Run own(*engine, expected, mask, &masked);
        QVERIFY(own.layers == masked.layers && own.last_hidden == masked.last_hidden && own.logit_rows == masked.logit_rows);

        const Run replayed(*engine, expected, {}, &masked);
        std::int64_t moved = 0;
        for (const auto& [m, layer] : replayed.layers) {
            QVERIFY(layer.index == masked.layers.at(m).index);
            moved += layer.index != free.layers.at(m).index;
        }
        QVERIFY2(moved > 0, "the mask changes no choice: the comparison would prove nothing");
        // Raw logits are the model's own up to the first forced choice that matters.
        QVERIFY(replayed.layers.at(0).raw == free.layers.at(0).raw && replayed.layers.at(0).probabilities == free.layers.at(0).probabilities);
        if (weighs_the_chosen_alone(rule)) {
            const int last = engine->config().layers - 1, width = engine->config().hidden_size;
            const auto reference = read<float>(expected, "mask/hidden/" + std::to_string(last));
            std::vector<float> shown;
            for (const std::int64_t row : read<std::int64_t>(expected, "rows"))
                shown.insert(shown.end(), replayed.last_hidden.begin() + row * width, replayed.last_hidden.begin() + (row + 1) * width);
            QVERIFY2(largest_difference(shown, reference) / spread(reference) < 1e-4,
                     qPrintable(QString::number(largest_difference(shown, reference))));
        } else if (rule.score == ScoreFunction::Softmax) {
            for (const auto& [m, layer] : replayed.layers)
                for (std::size_t i = 0; i < layer.index.size(); ++i) {
                    const std::size_t token = i / static_cast<std::size_t>(rule.top_k);
                    const float p = layer.probabilities[token * static_cast<std::size_t>(rule.experts) + static_cast<std::size_t>(layer.index[i])];
                    QVERIFY(std::abs(static_cast<double>(layer.weight[i]) - static_cast<double>(p) * rule.weight_scale) < 1e-6);
                }
        } else {
            QVERIFY(rule.score == ScoreFunction::SparseMixer); // its weights: router_test
            QVERIFY(std::ranges::all_of(replayed.layers, [](const auto& layer) {
                return std::ranges::all_of(layer.second.weight, [](float w) { return w > 0 && w <= 1; });
            }));
        }
    }

    void damaged_choices_are_refused() {
        class Constant final : public ForcedExperts {
        public:
            explicit Constant(std::vector<std::int32_t> row) : row_(std::move(row)) {}
            void experts(int, std::span<std::int32_t> index) const override {
                for (std::size_t i = 0; i < index.size(); ++i)
                    index[i] = row_[i % row_.size()];
            }

        private:
            std::vector<std::int32_t> row_;
        };
        const std::filesystem::path folder = models / "olmoe_gqa";
        const SafetensorsFile expected(folder / "expected.safetensors");
        const auto engine = open(folder);
        std::vector<std::int32_t> row(static_cast<std::size_t>(engine->config().top_k));
        std::iota(row.begin(), row.end(), 0);
        Run(*engine, expected, {}, nullptr);
        const Constant good(row);
        Run(*engine, expected, {}, &good);
        for (const std::int32_t wrong : {-1, engine->config().experts, row.front()}) {
            row.back() = wrong;
            const Constant bad(row);
            QVERIFY_THROWS_EXCEPTION(EngineError, Run(*engine, expected, {}, &bad));
        }
    }
};

QTEST_GUILESS_MAIN(ReplayParityTest)
#include "replay_parity_test.moc"
