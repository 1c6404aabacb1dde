// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/correlation.h"
#include "core/analysis/holm.h"
#include "tests/core/analysis/reference.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <numeric>

using namespace isogloss;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<double> numbers(const nlohmann::json& list) { return list.get<std::vector<double>>(); }

/// expected: r, p, low, high
bool same(const Correlation& found, const nlohmann::json& expected) {
    return tests::close(found.r, expected[0], 1e-9) && tests::close(found.p, expected[1], 1e-9) && tests::close(found.low, expected[2], 1e-9) &&
           tests::close(found.high, expected[3], 1e-9);
}

/// The table of make_statistics.py: layer 4 is not complete in one language, the last two languages have no accuracy.
DivergenceTable divergences(const nlohmann::json& expected) {
    DivergenceTable table;
    table.trace = "made.isogloss.h5";
    table.reference = "eng_Latn";
    for (int layer = 0; layer < 7; ++layer)
        table.layers.push_back(layer * 2 + 1);
    for (const auto& row : expected["divergence"]) {
        table.languages.push_back("l" + std::to_string(table.languages.size()));
        for (const double cell : row)
            table.mean.push_back(cell);
    }
    table.mean[3 * 7 + 4] = missing;
    return table;
}

} // namespace

class CorrelationTest : public QObject {
    Q_OBJECT
    const nlohmann::json expected_ = tests::statistics();
    QTemporaryDir folder_;

    std::filesystem::path file(const std::string& text) const {
        const std::filesystem::path path = folder_.filePath("accuracies.csv").toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    QString refusal(const std::string& text, const std::string& column = {}) const {
        try {
            read_accuracy_csv(file(text), column);
        } catch (const AnalysisError& error) {
            return error.what();
        }
        return "accepted";
    }

private slots:
    void coefficients_are_scipys() {
        for (const auto& one : expected_["correlation"]) {
            const auto x = numbers(one["x"]), y = numbers(one["y"]), z = numbers(one["z"]);
            QVERIFY(same(pearson(x, y, 0.95), one["pearson"]));
            QVERIFY(same(spearman(x, y, 0.95), one["spearman"]));
            QVERIFY(same(partial_correlation(x, y, z, 0.95), one["partial"]));
        }
    }

    void what_is_not_defined_is_nan() {
        const std::vector<double> constant{2, 2, 2, 2, 2}, rising{1, 2, 3, 4, 6}, other{3, 1, 4, 1, 5};
        QVERIFY(std::isnan(pearson(constant, rising, 0.95).r));
        QVERIFY(std::isnan(spearman(rising, constant, 0.95).p));
        QVERIFY(std::isnan(partial_correlation(rising, other, rising, 0.95).r)); // nothing is left once the covariate is the variable
        const Correlation exact = pearson(rising, rising, 0.95);
        QCOMPARE(exact.r, 1.0);
        QCOMPARE(exact.p, 0.0);
        QCOMPARE(exact.low, 1.0);
        const std::vector<double> three{1, 2, 4}, values{2, 1, 3};
        QVERIFY(std::isfinite(pearson(three, values, 0.95).p) && std::isnan(pearson(three, values, 0.95).low));
        QVERIFY_EXCEPTION_THROWN(pearson(three, rising, 0.95), std::invalid_argument);
    }

    void properties_on_random_numbers() {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            std::vector<double> x, y, turned;
            for (std::uint64_t i = 0; i < 4 + seed % 20; ++i) {
                x.push_back(static_cast<double>(counter_draw(seed, 2 * i) % 1000));
                y.push_back(static_cast<double>(counter_draw(seed, 2 * i + 1) % 7));
                turned.push_back(-3 * x.back() + 5);
            }
            const Correlation r = pearson(x, y, 0.9), rho = spearman(x, y, 0.9);
            if (std::isnan(r.r))
                continue;
            QVERIFY(r.low <= r.r && r.r <= r.high && r.low >= -1 && r.high <= 1 && r.p >= 0 && r.p <= 1);
            QVERIFY(rho.low <= rho.r && rho.r <= rho.high);
            VERIFY_CLOSE(pearson(y, x, 0.9).r, r.r, 1e-12);
            VERIFY_CLOSE(pearson(turned, y, 0.9).r, -r.r, 1e-12);
            VERIFY_CLOSE(spearman(turned, y, 0.9).r, -rho.r, 1e-12);
            const std::vector<double> ranks = mean_ranks(y);
            VERIFY_CLOSE(std::accumulate(ranks.begin(), ranks.end(), 0.0), static_cast<double>(y.size() * (y.size() + 1)) / 2, 1e-9);
        }
    }

    void table_is_numpys() {
        const auto& expected = expected_["table"];
        AccuracyTable accuracies;
        for (int n = 9; n >= 0; --n) { // by name, not by place
            accuracies.languages.push_back("l" + std::to_string(n));
            accuracies.accuracy.push_back(expected["accuracy"][static_cast<std::size_t>(n)]);
        }
        CorrelationOptions options;
        options.permutations = expected["permutations"];
        const CorrelationTable table = correlate(divergences(expected), accuracies, numbers(expected["tokens"]), options);
        QCOMPARE(table.languages.size(), std::size_t{10});
        QCOMPARE(table.left_out, (std::vector<std::string>{"l10", "l11"}));
        for (std::size_t i = 0; i < expected["layers"].size(); ++i) {
            const LayerCorrelation& layer = table.layers[expected["layers"][i].get<std::size_t>()];
            const auto& one = expected["cases"][i];
            QVERIFY(same(layer.pearson, one["pearson"]));
            QVERIFY(same(layer.spearman, one["spearman"]));
            QVERIFY(same(layer.partial, one["partial"]));
            QCOMPARE(layer.pearson.n, 10);
            VERIFY_CLOSE(layer.holm_p, expected["holm"][i].get<double>(), 1e-9);
            VERIFY_CLOSE(layer.permutation_p, expected["own"][i].get<double>(), 1e-12);
            VERIFY_CLOSE(layer.family_p, expected["family"][i].get<double>(), 1e-12);
            VERIFY_CLOSE(layer.null_low, expected["null"][i][0].get<double>(), 1e-9);
            VERIFY_CLOSE(layer.null_high, expected["null"][i][1].get<double>(), 1e-9);
        }
        QVERIFY(std::isnan(table.layers[4].pearson.r) && std::isnan(table.layers[4].holm_p) && std::isnan(table.layers[4].permutation_p));
        const std::string csv = correlation_csv(table);
        QVERIFY2(csv.find("\n9,,,,,,,,,,,,,,,,,,10\n") != std::string::npos, csv.c_str());
        QVERIFY2(csv.find(" n=10 ") != std::string::npos && csv.find(" seed=20251123") != std::string::npos, csv.c_str());
        accuracies.languages.resize(2);
        accuracies.accuracy.resize(2);
        QVERIFY_EXCEPTION_THROWN(correlate(divergences(expected), accuracies, {}, options), AnalysisError);
    }

    void shuffles_are_permutations_as_documented() {
        const auto& shuffles = expected_["table"]["first_shuffles"];
        for (std::size_t s = 0; s < shuffles.size(); ++s)
            QCOMPARE(permutation(10, 20251123, s), shuffles[s].get<std::vector<std::size_t>>());
    }

    void holm_keeps_order_and_leaves_nan() {
        const std::vector<double> corrected = holm({0.01, missing, 0.04, 0.03});
        VERIFY_CLOSE(corrected[0], 0.03, 1e-15);
        QVERIFY(std::isnan(corrected[1]));
        VERIFY_CLOSE(corrected[2], 0.06, 1e-15);
        VERIFY_CLOSE(corrected[3], 0.06, 1e-15);
    }

    void tokens_of_the_small_trace() {
        const TraceReader trace(tests::small_trace());
        const auto means = tokens_per_sequence(trace, {"hin_Deva"});
        VERIFY_CLOSE(means[0], 189.0 / 24, 1e-12);
    }

    void accuracies_from_csv() {
        const AccuracyTable table = read_accuracy_csv(
            file("\xEF\xBB\xBF# made elsewhere\r\ncode,n,\"accuracy\"\r\n\"hin_Deva\",900,0.757\r\nbam_Latn,900,\r\n\r\nfra_Latn,900,9.1e-1"));
        QCOMPARE(table.languages, (std::vector<std::string>{"hin_Deva", "fra_Latn"}));
        QCOMPARE(table.accuracy, (std::vector<double>{0.757, 0.91}));
        QCOMPARE(*table.find("fra_Latn"), 0.91);
        QVERIFY(table.find("bam_Latn") == nullptr);
        QCOMPARE(read_accuracy_csv(file("language,belebele\na,1\n")).accuracy, std::vector<double>{1});
        QCOMPARE(read_accuracy_csv(file("language,a,b\nx,1,2\n"), "b").accuracy, std::vector<double>{2});
    }

    void bad_csv_is_refused_with_its_line() {
        QVERIFY2(refusal("").contains("no line"), qPrintable(refusal("")));
        QVERIFY(refusal("tongue,accuracy\n").contains("line 1"));
        QVERIFY(refusal("language,a,b\nx,1,2\n").contains("a column accuracy"));
        QVERIFY(refusal("language,a,b\nx,1,2\n", "c").contains("a column c"));
        QVERIFY(refusal("language,accuracy\nx,1\ny,1,2\n").contains("line 3"));
        QVERIFY(refusal("language,accuracy\nx,one\n").contains("\"one\""));
        QVERIFY(refusal("language,accuracy\nx,nan\n").contains("line 2"));
        QVERIFY(refusal("language,accuracy\nx,1e999\n").contains("line 2"));
        QVERIFY(refusal("language,accuracy\nx,1\nx,2\n").contains("\"x\" again"));
        QVERIFY(refusal("language,accuracy\n\"x,1\n").contains("quotes"));
        QVERIFY_EXCEPTION_THROWN(read_accuracy_csv(folder_.filePath("none.csv").toStdString()), InputError);
    }
};

QTEST_GUILESS_MAIN(CorrelationTest)
#include "correlation_test.moc"
