// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a plan against its definition, token by token, on a trace of a real (small) model, and on traces made so that it must refuse.
#include "core/analysis/divergence.h"
#include "core/analysis/plan_preview.h"
#include "core/trace/writer.h"
#include "tests/core/analysis/reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

using namespace isogloss;

namespace {

/// Two languages, two layers, E = 6, k = 2; the choices are the two largest logits unless `corrected`.
std::filesystem::path made_trace(const std::filesystem::path& file, bool logits, bool corrected, const std::string& plan = {}) {
    TraceHeader header;
    header.writer = "test";
    header.created = "2025-11-23T00:00:00Z";
    header.model_name = "made";
    header.model_family = "olmoe";
    header.weights_fingerprint = "f";
    header.dtype = "f32";
    header.device = "cpu";
    header.corpus_kind = "table";
    header.reference_language = "eng_Latn";
    header.score_function = "softmax";
    header.top_k = 2;
    header.experts = 6;
    header.model_layers = 3;
    header.moe_layers = {0, 2};
    header.has_router_logits = logits;
    header.plan_json = plan;
    std::vector<TraceLanguage> languages(2);
    std::mt19937 random(5);
    const auto draw = [&] { return static_cast<float>(static_cast<int>(random() % 2001) - 1000) / 256; }; // exact as half floats
    for (std::size_t l = 0; l < 2; ++l) {
        languages[l].code = l == 0 ? "eng_Latn" : "hin_Deva";
        languages[l].row_keys = {"a", "b"};
        languages[l].sequence_offsets = {0, 40, 100};
        languages[l].token_ids.assign(100, 7);
    }
    TraceWriter writer = TraceWriter::create(file, header, languages, false);
    for (int m = 0; m < 2; ++m)
        for (std::size_t l = 0; l < 2; ++l) {
            std::vector<float> values(100 * 6), weight(100 * 2, 0.5F), pooled(2 * 6, 0.0F);
            std::vector<std::int32_t> index;
            std::vector<std::uint32_t> hits(2 * 6, 0);
            for (std::size_t t = 0; t < 100; ++t) {
                std::vector<int> order{0, 1, 2, 3, 4, 5};
                for (std::size_t e = 0; e < 6; ++e)
                    values[t * 6 + e] = draw();
                const auto score = [&](int e) { return values[t * 6 + static_cast<std::size_t>(e)] + (corrected && e == 5 ? 4.0F : 0.0F); };
                std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return score(a) > score(b); });
                for (std::size_t j = 0; j < 2; ++j) {
                    index.push_back(order[j]);
                    const std::size_t at = (t < 40 ? 0U : 6U) + static_cast<std::size_t>(order[j]);
                    ++hits[at];
                    pooled[at] += 0.5F / (t < 40 ? 40 : 60);
                }
            }
            TraceWriter::Slice slice;
            slice.language = l;
            slice.moe_index = m;
            slice.tokens = 100;
            slice.sequences = 2;
            slice.topk_index = index;
            slice.topk_weight = weight;
            if (logits)
                slice.router_logits = values;
            slice.pooled_softmax = pooled;
            slice.pooled_topk = pooled;
            slice.hits = hits;
            writer.write(slice);
            writer.complete_layer(l, m);
        }
    writer.close();
    return file;
}

std::set<std::size_t> largest(std::vector<float> row, std::size_t k) {
    std::set<std::size_t> chosen;
    while (chosen.size() < k) {
        const auto best = static_cast<std::size_t>(std::max_element(row.begin(), row.end()) - row.begin()); // the first of equals
        chosen.insert(best);
        row[best] = -1e30F;
    }
    return chosen;
}

} // namespace

class PlanPreviewTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path path(const char* name) const { return folder_.filePath(name).toStdString(); }

private slots:
    void shares_are_those_of_the_definition() {
        const TraceReader trace(made_trace(path("plain.isogloss.h5"), true, false));
        for (const Rule rule : {Rule::Soft, Rule::Hard, Rule::LogSoftmax, Rule::ScaledAbs}) {
            SteeringPlan plan;
            plan.rule = rule;
            plan.edits = {{2, 4, Action::Promote, 0.7}, {2, 1, Action::Suppress, 1.5}, {0, 3, Action::Promote, 0.4}};
            const PlanPreview preview = preview_plan(trace, plan, 0, {});
            QVERIFY((preview.layers == std::vector<int>{0, 2}));
            for (std::size_t l = 0; l < 2; ++l)
                for (std::size_t i = 0; i < 2; ++i) {
                    const auto logits = trace.router_logits(l, static_cast<int>(i));
                    std::vector<PlanEdit> edits;
                    for (const PlanEdit& edit : plan.edits)
                        if (edit.layer == preview.layers[i])
                            edits.push_back(edit);
                    int tokens = 0, choices = 0;
                    for (std::size_t t = 0; t < 100; ++t) {
                        std::vector<float> row(logits.begin() + static_cast<std::ptrdiff_t>(t * 6),
                                               logits.begin() + static_cast<std::ptrdiff_t>(t * 6 + 6));
                        const auto before = largest(row, 2);
                        steer_logits(row, rule, edits);
                        const auto after = largest(row, 2);
                        int gone = 0;
                        for (const std::size_t e : before)
                            gone += after.contains(e) ? 0 : 1;
                        tokens += gone > 0 ? 1 : 0;
                        choices += gone;
                    }
                    QCOMPARE(preview.at(preview.tokens_changed, l, i), tokens / 100.0);
                    QCOMPARE(preview.at(preview.choices_changed, l, i), choices / 200.0);
                    QVERIFY(tokens > 0);
                }
        }
    }

    void scope_is_kept() {
        const TraceReader trace(made_trace(path("scope.isogloss.h5"), true, false));
        SteeringPlan plan;
        plan.rule = Rule::Hard;
        plan.edits = {{0, 3, Action::Promote, 0.5}, {2, 4, Action::Promote, 0.5}};
        plan.scope.layers = {1, 2};
        plan.scope.languages = {"hin_Deva"};
        const PlanPreview preview = preview_plan(trace, plan, 0, {});
        QVERIFY(preview.layers == std::vector<int>{2});
        QVERIFY(std::isnan(preview.at(preview.tokens_changed, 0, 0)));
        QVERIFY(preview.at(preview.tokens_changed, 1, 0) > 0.2);
        QVERIFY(preview_plan(trace, {}, 0, {}).layers.empty());
    }

    void whole_sequences_are_looked_at_until_there_are_enough() {
        const TraceReader trace(made_trace(path("few.isogloss.h5"), true, false));
        SteeringPlan plan;
        plan.edits = {{0, 3, Action::Promote, 0.5}};
        QVERIFY((preview_plan(trace, plan, 1, {}).tokens == std::vector<std::int64_t>{40, 40}));
        QVERIFY((preview_plan(trace, plan, 41, {}).tokens == std::vector<std::int64_t>{100, 100}));
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY_EXCEPTION_THROWN(preview_plan(trace, plan, 0, cancel), Cancelled);
    }

    void where_it_would_not_be_true_it_says_so() {
        SteeringPlan plan;
        plan.edits = {{0, 3, Action::Promote, 0.5}};
        const auto says = [&](const std::filesystem::path& file, const char* part) {
            try {
                preview_plan(TraceReader(file), plan, 0, {});
            } catch (const AnalysisError& error) {
                QVERIFY2(std::string(error.what()).find(part) != std::string::npos, error.what());
                return;
            }
            QFAIL(part);
        };
        says(made_trace(path("without.isogloss.h5"), false, false), "no router logits");
        says(made_trace(path("corrected.isogloss.h5"), true, true), "largest logits");
        says(made_trace(path("steered.isogloss.h5"), true, false, plan_json(plan)), "made with a plan");
    }
};

QTEST_APPLESS_MAIN(PlanPreviewTest)
#include "plan_preview_test.moc"
