// SPDX-License-Identifier: GPL-3.0-or-later
// Router logits, chosen experts, weights, hidden states and logits against what the reference implementation computed (make_models.py).
#include "core/base/files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/engine/layer_sweep.h"
#include "core/steering/plan.h"

#include <QtTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>

using namespace isogloss;

namespace {

const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";

/// The folders of tests/parity/models.
std::vector<std::string> all_models() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(models))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// expected.safetensors of one model.
class Expected {
public:
    explicit Expected(const std::filesystem::path& folder) : file_(folder / "expected.safetensors") {}
    template <class T> std::vector<T> read(const std::string& name) const {
        const TensorView& view = file_.tensors().at(name);
        std::vector<T> values(view.bytes / sizeof(T));
        std::memcpy(values.data(), view.data, view.bytes);
        return values;
    }
    bool has(const std::string& name) const { return file_.tensors().contains(name); }
    PackedSequences sequences() const {
        PackedSequences packed;
        packed.token_ids = read<std::int32_t>("token_ids");
        packed.offsets = read<std::int64_t>("offsets");
        return packed;
    }

private:
    SafetensorsFile file_;
};

/// Everything a sweep hands out.
class Collected : public SweepSink {
public:
    struct Layer {
        std::vector<float> raw, steered, probabilities, weight;
        std::vector<std::int32_t> index;
    };
    std::map<int, Layer> layers;
    std::map<int, std::vector<float>> hidden_states;
    std::vector<float> logit_rows, log_probability;
    int experts = 0, top_k = 0;

    void routing(const LayerRouting& r) override {
        experts = r.experts;
        top_k = r.top_k;
        Layer& layer = layers[r.layer];
        append(layer.raw, r.router_logits, r.tokens * r.experts);
        append(layer.steered, r.steered_logits, r.tokens * r.experts);
        append(layer.probabilities, r.probabilities, r.tokens * r.experts);
        append(layer.weight, r.topk_weight, r.tokens * r.top_k);
        append(layer.index, r.topk_index, r.tokens * r.top_k);
    }
    void hidden(int layer, std::int64_t, std::int64_t tokens, const float* values) override {
        const std::int64_t width = width_;
        append(hidden_states[layer], values, tokens * width);
    }
    void logits(std::int64_t, std::int64_t rows, const float* values) override { append(logit_rows, values, rows * vocabulary_); }
    void log_probabilities(std::int64_t, std::span<const float> values) override {
        append(log_probability, values.data(), static_cast<std::int64_t>(values.size()));
    }
    Collected(std::int64_t width, std::int64_t vocabulary) : width_(width), vocabulary_(vocabulary) {}

private:
    template <class T> static void append(std::vector<T>& to, const T* from, std::int64_t count) { to.insert(to.end(), from, from + count); }
    std::int64_t width_, vocabulary_;
};

double largest_difference(const std::vector<float>& a, const std::vector<float>& b) {
    if (a.size() != b.size())
        return std::numeric_limits<double>::infinity();
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    return largest;
}

/// Standard deviation of all values below a mask's −1e9.
double spread(const std::vector<float>& values) {
    double sum = 0, squares = 0, n = 0;
    for (const float v : values) {
        if (v < -1e8f)
            continue;
        sum += v;
        squares += static_cast<double>(v) * v;
        ++n;
    }
    return std::sqrt(std::max(0.0, squares / n - sum / n * sum / n));
}

std::vector<std::int32_t> sorted_row(const std::vector<std::int32_t>& index, std::size_t t, int k) {
    std::vector<std::int32_t> row(index.begin() + static_cast<std::ptrdiff_t>(t) * k, index.begin() + static_cast<std::ptrdiff_t>(t + 1) * k);
    std::sort(row.begin(), row.end());
    return row;
}

/// As `many_sequences` of make_models.py.
PackedSequences many_sequences(std::int64_t vocabulary) {
    PackedSequences packed;
    for (std::int64_t s = 0; s < 64; ++s) {
        std::vector<std::int32_t> ids;
        for (std::int64_t i = s * 40; i < s * 40 + 40; ++i)
            ids.push_back(static_cast<std::int32_t>((i * i * 31 + i * 7919 + 17) % vocabulary));
        packed.add(ids);
    }
    return packed;
}

Collected routing_of(Engine& engine, const PackedSequences& sequences) {
    Collected sink(engine.config().hidden_size, engine.config().vocab_size);
    SweepRequest request;
    request.sequences = sequences;
    engine.sweep(request, sink, {}, {});
    return sink;
}

EngineOptions options(ComputeType dtype, Kernels kernels = Kernels::Own) {
    EngineOptions o;
    o.dtype = dtype;
    o.kernels = kernels;
    o.device = "cpu";
    o.threads = 2;
    o.memory_bytes = 2ull << 30;
    return o;
}

} // namespace

class ForwardParityTest : public QObject {
    Q_OBJECT

    static void add_models() {
        QTest::addColumn<QString>("model");
        for (const std::string& name : all_models())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }
    static void add_models_and_kernels() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("own");
        for (const std::string& name : all_models())
            for (const bool own : {true, false})
                QTest::addRow("%s%s", name.c_str(), own ? "" : " aten") << QString::fromStdString(name) << own;
    }
    static Collected sweep(Engine& engine, const Expected& expected, const SteeringPlan& plan) {
        Collected sink(engine.config().hidden_size, engine.config().vocab_size);
        SweepRequest request;
        request.sequences = expected.sequences();
        request.plan = plan;
        request.want_hidden = true;
        request.head.tokens = expected.read<std::int64_t>("rows");
        request.head.full_logits = true;
        engine.sweep(request, sink, {}, {});
        return sink;
    }
    /// Chosen experts and weights of one layer under a plan ("none" without one): equal for every token whose margin is above 1e-5. Counts the tokens
    /// of all layers.
    static void compare_choice(const Collected::Layer& ours, const Expected& expected, const std::string& plan, int layer, int k,
                               std::int64_t& tokens, std::int64_t& same, double& smallest) {
        const std::string at = "/" + std::to_string(layer);
        const auto index = expected.read<std::int32_t>(plan + "/index" + at);
        const auto weight = expected.read<float>(plan + "/weight" + at);
        const auto read = expected.read<float>(plan + "/margin" + at);
        const std::vector<double> margins(read.begin(), read.end());
        QCOMPARE(ours.index.size(), index.size());
        QCOMPARE(margins.size() * static_cast<std::size_t>(k), index.size());
        for (std::size_t t = 0; t < margins.size(); ++t) {
            const bool equal = sorted_row(ours.index, t, k) == sorted_row(index, t, k);
            QVERIFY2(equal || margins[t] <= 1e-5, qPrintable(QStringLiteral("token %1: other experts at margin %2").arg(t).arg(margins[t])));
            ++tokens;
            same += equal;
            smallest = std::min(smallest, margins[t]);
        }
        if (same == tokens)
            QVERIFY2(largest_difference(ours.weight, weight) < 1e-4, qPrintable(QString::number(largest_difference(ours.weight, weight))));
    }
    /// Rows `rows` of a hidden state [T, H].
    static std::vector<float> rows_of(const std::vector<float>& hidden, const std::vector<std::int64_t>& rows, int width) {
        std::vector<float> out;
        for (const std::int64_t row : rows)
            out.insert(out.end(), hidden.begin() + row * width, hidden.begin() + (row + 1) * width);
        return out;
    }

private slots:
    void f32_data() { add_models_and_kernels(); }
    void f32() {
        QFETCH(QString, model);
        QFETCH(bool, own);
        const std::filesystem::path folder = models / model.toStdString();
        const Expected expected(folder);
        const auto engine = make_layer_sweep(folder, options(ComputeType::F32, own ? Kernels::Own : Kernels::Aten));
        const Collected ours = sweep(*engine, expected, {});
        QCOMPARE(ours.layers.size(), engine->config().moe_layers.size());
        std::int64_t tokens = 0, same = 0;
        double margin = 1e9, worst = 0;
        for (const auto& [layer, routing] : ours.layers) {
            const std::string at = std::to_string(layer);
            const auto logits = expected.read<float>("none/router_logits/" + at);
            const double difference = largest_difference(routing.raw, logits) / spread(logits);
            worst = std::max(worst, difference);
            QVERIFY2(difference < 1e-4,
                     qPrintable(QStringLiteral("layer %1: router logits differ by %2 of their spread").arg(layer).arg(difference)));
            QVERIFY(routing.raw == routing.steered);
            compare_choice(routing, expected, "none", layer, ours.top_k, tokens, same, margin);
        }
        for (const auto& [layer, values] : ours.hidden_states) {
            const auto reference = expected.read<float>("none/hidden/" + std::to_string(layer));
            const double difference = largest_difference(values, reference) / spread(reference);
            QVERIFY2(difference < 1e-4,
                     qPrintable(QStringLiteral("layer %1: hidden states differ by %2 of their spread").arg(layer).arg(difference)));
        }
        const auto logits = expected.read<float>("none/logits");
        QVERIFY(largest_difference(ours.logit_rows, logits) < 1e-3);
        qInfo("%s f32%s: %.4f %% of %lld choices equal, smallest tie margin %.2e, router logits within %.1e of their spread, logits within %.1e",
              qPrintable(model), own ? "" : " aten", 100.0 * static_cast<double>(same) / static_cast<double>(tokens), static_cast<long long>(tokens),
              margin, worst, largest_difference(ours.logit_rows, logits));
    }

    void bf16_agrees_as_often_as_the_reference_data() { add_models_and_kernels(); }
    void bf16_agrees_as_often_as_the_reference() {
        QFETCH(QString, model);
        QFETCH(bool, own);
        const std::filesystem::path folder = models / model.toStdString();
        const auto narrow = make_layer_sweep(folder, options(ComputeType::BF16, own ? Kernels::Own : Kernels::Aten));
        const auto wide = make_layer_sweep(folder, options(ComputeType::F32)); // chooses as the reference in f32: see above
        const PackedSequences sequences = many_sequences(narrow->config().vocab_size);
        const Collected ours = routing_of(*narrow, sequences);
        const Collected truth = routing_of(*wide, sequences);
        const nlohmann::json all = nlohmann::json::parse(read_file(models.parent_path() / "bf16_agreement.json", 1 << 20));
        const nlohmann::json& reference = all.at(model.toStdString());
        QCOMPARE(ours.layers.size(), reference.size());
        for (const auto& [layer, routing] : ours.layers) {
            const auto& index = truth.layers.at(layer).index;
            const std::size_t tokens = index.size() / static_cast<std::size_t>(ours.top_k);
            std::size_t same = 0;
            for (std::size_t t = 0; t < tokens; ++t)
                same += sorted_row(routing.index, t, ours.top_k) == sorted_row(index, t, ours.top_k) ? 1 : 0;
            const double share = static_cast<double>(same) / static_cast<double>(tokens);
            const auto theirs = reference.at(std::to_string(layer)).get<double>();
            const QString found = QStringLiteral("%1 bf16%6, layer %2: %3 % of %4 choices as in f32; the reference in bf16: %5 %")
                                      .arg(model)
                                      .arg(layer)
                                      .arg(100 * share, 0, 'f', 2)
                                      .arg(tokens)
                                      .arg(100 * theirs, 0, 'f', 2)
                                      .arg(own ? "" : " aten");
            qInfo("%s", qPrintable(found));
            // Both round at other places, so the two shares differ by chance: up to three standard deviations of the difference of two such samples.
            const double chance = 3 * std::sqrt(2 * theirs * (1 - theirs) / static_cast<double>(tokens));
            QVERIFY2(share >= std::min(0.99, theirs - chance), qPrintable(found));
        }
    }

    void plans_data() {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<bool>("own");
        for (const std::string& model : all_models()) {
            for (const char* plan : {"soft", "hard", "logsoftmax", "scaled_abs", "mask"})
                for (const bool own : {true, false})
                    QTest::addRow("%s %s%s", model.c_str(), plan, own ? "" : " aten") << QString::fromStdString(model) << plan << own;
        }
    }
    void plans() {
        QFETCH(QString, model);
        QFETCH(QString, plan);
        QFETCH(bool, own);
        const std::filesystem::path folder = models / model.toStdString();
        const Expected expected(folder);
        const auto engine = make_layer_sweep(folder, options(ComputeType::F32, own ? Kernels::Own : Kernels::Aten));
        const std::filesystem::path plan_file = folder / (plan.toStdString() + ".plan.json");
        const SteeringPlan steering = load_plan(plan_file);
        check_plan(steering, engine->config().routed_shape(), plan_file.string());
        const Collected ours = sweep(*engine, expected, steering);
        std::int64_t tokens = 0, same = 0, moved = 0;
        double margin = 1e9;
        for (const auto& [layer, routing] : ours.layers) {
            const std::string at = plan.toStdString() + "/";
            const auto index = expected.read<std::int32_t>(at + "index/" + std::to_string(layer));
            const std::string logits_name = at + "steered_logits/" + std::to_string(layer);
            // Layers without edits keep no logits of their own in the fixture.
            const auto logits = expected.has(logits_name) ? expected.read<float>(logits_name) : routing.steered;
            double worst = 0;
            for (std::size_t i = 0; i < logits.size(); ++i)
                worst = std::max(worst, std::abs(static_cast<double>(routing.steered[i]) - logits[i]));
            QVERIFY2(worst / spread(logits) < 1e-4, qPrintable(QStringLiteral("layer %1: steered logits differ by %2").arg(layer).arg(worst)));
            compare_choice(routing, expected, plan.toStdString(), layer, ours.top_k, tokens, same, margin);
            moved += index != expected.read<std::int32_t>("none/index/" + std::to_string(layer));
        }
        QVERIFY2(moved > 0, "the plan changes no choice: the comparison would prove nothing");
        const int last = engine->config().layers - 1;
        const auto hidden = expected.read<float>(plan.toStdString() + "/hidden/" + std::to_string(last));
        const auto shown = rows_of(ours.hidden_states.at(last), expected.read<std::int64_t>("rows"), engine->config().hidden_size);
        QVERIFY2(largest_difference(shown, hidden) / spread(hidden) < 1e-4, qPrintable(QString::number(largest_difference(shown, hidden))));
        qInfo("%s %s%s: %.4f %% of %lld choices equal, smallest tie margin %.2e", qPrintable(model), qPrintable(plan), own ? "" : " aten",
              100.0 * static_cast<double>(same) / static_cast<double>(tokens), static_cast<long long>(tokens), margin);
    }

    void the_head_gives_log_probabilities() {
        const std::filesystem::path folder = models / "qwen3_moe_version_5";
        const Expected expected(folder);
        const auto engine = make_layer_sweep(folder, options(ComputeType::F32));
        const int vocabulary = engine->config().vocab_size;
        Collected sink(engine->config().hidden_size, vocabulary);
        SweepRequest request;
        request.sequences = expected.sequences();
        request.head.tokens = expected.read<std::int64_t>("rows");
        request.head.candidate_offsets.push_back(0);
        for (std::size_t r = 0; r < request.head.tokens.size(); ++r) {
            for (std::int32_t id : {0, static_cast<std::int32_t>(r), vocabulary - 1})
                request.head.candidates.push_back(id);
            request.head.candidate_offsets.push_back(static_cast<std::int64_t>(request.head.candidates.size()));
        }
        engine->sweep(request, sink, {}, {});
        const auto logits = expected.read<float>("none/logits");
        QCOMPARE(sink.log_probability.size(), request.head.candidates.size());
        for (std::size_t c = 0; c < request.head.candidates.size(); ++c) {
            const float* row = logits.data() + (c / 3) * static_cast<std::size_t>(vocabulary);
            double sum = 0;
            for (int v = 0; v < vocabulary; ++v)
                sum += std::exp(static_cast<double>(row[v]));
            QVERIFY(std::abs(static_cast<double>(row[request.head.candidates[c]]) - std::log(sum) - static_cast<double>(sink.log_probability[c])) <
                    1e-4);
        }
    }
};

QTEST_GUILESS_MAIN(ForwardParityTest)
#include "forward_parity_test.moc"
