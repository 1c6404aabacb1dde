// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/divergence.h"
#include "core/analysis/token_routing.h"
#include "tests/core/analysis/reference.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace isogloss;

namespace {

/// Straight from the definition, in bits.
double divergence_of(const std::vector<double>& p, const std::vector<double>& q) {
    double sum = 0;
    for (std::size_t e = 0; e < p.size(); ++e) {
        const double m = (p[e] + q[e]) / 2;
        if (p[e] > 0)
            sum += p[e] * std::log2(p[e] / m) / 2;
        if (q[e] > 0)
            sum += q[e] * std::log2(q[e] / m) / 2;
    }
    return sum;
}

} // namespace

class TokenRoutingTest : public QObject {
    Q_OBJECT
    const TraceReader trace_{tests::small_trace()};

private slots:
    void tokens_are_those_of_the_row() {
        const auto languages = trace_.languages();
        const std::string reference = trace_.header().reference_language;
        const auto k = static_cast<std::size_t>(trace_.header().top_k), experts = static_cast<std::size_t>(trace_.header().experts);
        for (std::int64_t row = 0; row < 3; ++row)
            for (int layer = 0; layer < trace_.layers_complete(); ++layer) {
                std::vector<std::string> codes;
                for (const auto& language : languages)
                    codes.push_back(language.code);
                const auto routing = token_routing(trace_, codes, reference, row, layer);
                QCOMPARE(routing.size(), languages.size());
                const std::size_t base = trace_.language_index(reference);
                const auto pooled = trace_.pooled(base, layer, Weighting::TopK);
                const std::vector<double> mean(pooled.begin() + row * static_cast<std::int64_t>(experts),
                                               pooled.begin() + (row + 1) * static_cast<std::int64_t>(experts));
                for (std::size_t l = 0; l < routing.size(); ++l) {
                    const TokenRouting& got = routing[l];
                    const auto offsets = trace_.sequence_offsets(l);
                    const auto first = static_cast<std::size_t>(offsets[static_cast<std::size_t>(row)]);
                    QCOMPARE(got.language, codes[l]);
                    QCOMPARE(got.size(), static_cast<std::size_t>(offsets[static_cast<std::size_t>(row) + 1]) - first);
                    const auto ids = trace_.token_ids(l);
                    const auto index = trace_.topk_index(l, layer);
                    const auto weight = trace_.topk_weight(l, layer);
                    for (std::size_t t = 0; t < got.size(); ++t) {
                        QCOMPARE(got.ids[t], ids[first + t]);
                        std::vector<double> p(experts, 0.0);
                        double sum = 0;
                        for (std::size_t j = 0; j < k; ++j) {
                            QCOMPARE(got.experts[t * k + j], index[(first + t) * k + j]);
                            QCOMPARE(got.weights[t * k + j], weight[(first + t) * k + j]);
                            sum += got.weights[t * k + j];
                        }
                        for (std::size_t j = 0; j < k; ++j)
                            p[got.experts[t * k + j]] = got.weights[t * k + j] / sum;
                        QVERIFY(std::abs(got.divergence[t] - divergence_of(p, mean)) < 1e-6);
                        QVERIFY(got.divergence[t] >= 0 && got.divergence[t] <= 1);
                    }
                    if (trace_.header().has_router_logits) {
                        const auto logits = trace_.router_logits(l, layer, static_cast<std::int64_t>(first), static_cast<std::int64_t>(got.size()));
                        for (std::size_t t = 0; t < got.size(); ++t) {
                            std::vector<float> rest(logits.begin() + static_cast<std::ptrdiff_t>(t * experts),
                                                    logits.begin() + static_cast<std::ptrdiff_t>((t + 1) * experts));
                            std::sort(rest.begin(), rest.end(), std::greater<>());
                            QCOMPARE(got.margin[t], rest[k - 1] - rest[k]);
                        }
                    } else {
                        QVERIFY(got.margin.empty());
                    }
                }
            }
    }

    void a_row_that_is_not_there_is_named() {
        const std::string reference = trace_.header().reference_language;
        QVERIFY_EXCEPTION_THROWN(token_routing(trace_, {reference}, reference, -1, 0), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(token_routing(trace_, {reference}, reference, 1'000'000, 0), AnalysisError);
        QVERIFY_EXCEPTION_THROWN(token_routing(trace_, {"xyz_Latn"}, reference, 0, 0), InputError);
    }
};

QTEST_GUILESS_MAIN(TokenRoutingTest)
#include "token_routing_test.moc"
