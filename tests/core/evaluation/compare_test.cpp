// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/compare.h"

#include "core/evaluation/csv.h"
#include "tests/core/evaluation/reference.h"

#include <QTest>

using namespace isogloss;

namespace {

ItemResult answer(const std::string& key, bool correct) {
    return {.key = key,
            .prediction = correct ? 0 : 1,
            .target = 0,
            .log_likelihoods = correct ? std::vector<double>{-1, -2} : std::vector<double>{-2, -1}};
}

/// The two languages of the reference's "paired" block, before or after.
EvaluationResult answers_of(const nlohmann::json& paired, const char* side) {
    EvaluationResult result;
    result.task = "belebele";
    for (std::size_t l = 0; l < 2; ++l) {
        LanguageResult language{l == 0 ? "eng_Latn" : "hin_Deva", {}, {}};
        for (std::size_t i = 0; i < 60; ++i)
            language.items.push_back(answer(std::to_string(paired["keys"][l][i].get<int>()), paired[side][l][i].get<int>() == 1));
        result.languages.push_back(std::move(language));
    }
    return result;
}

EvaluationResult losses_of(const nlohmann::json& losses, const char* nats) {
    EvaluationResult result;
    result.task = "loss";
    LanguageResult language{"eng_Latn", {}, {}};
    for (std::size_t i = 0; i < 50; ++i)
        language.losses.push_back({"row" + std::to_string(i), losses[nats][i].get<double>(), losses["tokens"][i].get<std::int64_t>(),
                                   losses["bytes"][i].get<std::int64_t>()});
    result.languages.push_back(std::move(language));
    return result;
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT
    const nlohmann::json reference_ = tests::reference();
private slots:
    void mcnemar_is_scipys() {
        for (const auto& row : reference_["mcnemar"]) {
            const double found = mcnemar_exact(row[0].get<std::int64_t>(), row[1].get<std::int64_t>());
            for (const std::size_t source : {2, 3}) { // statsmodels, scipy
                const double expected = row[source].get<double>();
                VERIFY_CLOSE(found, expected, 1e-10 * expected);
            }
        }
    }

    void holm_is_statsmodels() {
        for (const auto& row : reference_["holm"]) {
            const std::vector<double> found = holm(row[0].get<std::vector<double>>());
            for (std::size_t i = 0; i < found.size(); ++i)
                VERIFY_CLOSE(found[i], row[1][i].get<double>(), 1e-14);
        }
        const std::vector<double> with_gap = holm({0.01, std::nan(""), 0.04});
        VERIFY_CLOSE(with_gap[0], 0.02, 1e-15);
        QVERIFY(std::isnan(with_gap[1]));
        VERIFY_CLOSE(with_gap[2], 0.04, 1e-15);
        QVERIFY(holm({}).empty());
    }

    void accuracy_is_numpys() {
        const auto& paired = reference_["paired"];
        const Accuracy found = accuracy(answers_of(paired, "before").languages[0], {});
        VERIFY_CLOSE(found.low, paired["accuracy_interval"][0].get<double>(), 1e-12);
        VERIFY_CLOSE(found.high, paired["accuracy_interval"][1].get<double>(), 1e-12);
        VERIFY_CLOSE(found.standard_error, paired["standard_error"].get<double>(), 1e-14);
        QCOMPARE(found.n, 60);
        QVERIFY(std::isnan(accuracy({}, {}).value));
        LanguageResult one;
        one.items.push_back(answer("a", true));
        QCOMPARE(accuracy(one, {}).value, 1.0);
        QVERIFY(std::isnan(accuracy(one, {}).standard_error) && std::isnan(accuracy(one, {}).low));
    }

    void loss_is_numpys() {
        const auto& losses = reference_["losses"];
        const MeanLoss found = mean_loss(losses_of(losses, "nats").languages[0], {});
        double nats = 0;
        std::int64_t tokens = 0, bytes = 0;
        for (std::size_t i = 0; i < 50; ++i) {
            nats += losses["nats"][i].get<double>();
            tokens += losses["tokens"][i].get<std::int64_t>();
            bytes += losses["bytes"][i].get<std::int64_t>();
        }
        QCOMPARE(found.tokens, tokens);
        QCOMPARE(found.bytes, bytes);
        VERIFY_CLOSE(found.per_token, nats / static_cast<double>(tokens), 1e-13);
        VERIFY_CLOSE(found.per_byte, nats / static_cast<double>(bytes), 1e-13);
        VERIFY_CLOSE(found.per_token_low, losses["per_token"][0].get<double>(), 1e-12);
        VERIFY_CLOSE(found.per_token_high, losses["per_token"][1].get<double>(), 1e-12);
        VERIFY_CLOSE(found.per_byte_low, losses["per_byte"][0].get<double>(), 1e-12);
        VERIFY_CLOSE(found.per_byte_high, losses["per_byte"][1].get<double>(), 1e-12);
        QVERIFY(std::isnan(mean_loss({}, {}).per_byte));
    }

    void runs_are_compared_item_by_item() {
        const auto& paired = reference_["paired"];
        const Comparison found = compare(answers_of(paired, "before"), answers_of(paired, "after"), {});
        QCOMPARE(found.languages.size(), std::size_t{2});
        std::size_t changed = 0;
        for (std::size_t l = 0; l < 2; ++l) {
            const LanguageComparison& row = found.languages[l];
            std::int64_t gained = 0, lost = 0, before = 0, after = 0;
            for (std::size_t i = 0; i < 60; ++i) {
                const int was = paired["before"][l][i].get<int>(), is = paired["after"][l][i].get<int>();
                gained += was < is;
                lost += was > is;
                before += was;
                after += is;
            }
            changed += static_cast<std::size_t>(gained + lost);
            QCOMPARE(row.n, 60);
            QCOMPARE(row.gained, gained);
            QCOMPARE(row.lost, lost);
            VERIFY_CLOSE(row.before, static_cast<double>(before) / 60, 1e-14);
            VERIFY_CLOSE(row.after, static_cast<double>(after) / 60, 1e-14);
            VERIFY_CLOSE(row.difference, static_cast<double>(after - before) / 60, 1e-14);
            VERIFY_CLOSE(row.low, paired["intervals"][l][0].get<double>(), 1e-12);
            VERIFY_CLOSE(row.high, paired["intervals"][l][1].get<double>(), 1e-12);
            QCOMPARE(row.mcnemar_p, mcnemar_exact(gained, lost));
            QVERIFY(row.holm_p >= row.mcnemar_p);
        }
        QCOMPARE(found.flips.size(), changed);
        QCOMPARE(found.overall.n, 120);
        QCOMPARE(found.overall.gained, found.languages[0].gained + found.languages[1].gained);
        VERIFY_CLOSE(found.overall.low, paired["overall_interval"][0].get<double>(), 1e-12);
        VERIFY_CLOSE(found.overall.high, paired["overall_interval"][1].get<double>(), 1e-12);
        VERIFY_CLOSE(found.overall.mcnemar_p, paired["overall_p"].get<double>(), 1e-12);
        const std::string csv = comparison_csv(found);
        QCOMPARE(std::count(csv.begin(), csv.end(), '\n'), 2 + 3);
    }

    void losses_are_compared_as_ratios() {
        const auto& losses = reference_["losses"];
        const Comparison found = compare(losses_of(losses, "nats"), losses_of(losses, "after"), {});
        VERIFY_CLOSE(found.languages[0].low, losses["difference"][0].get<double>(), 1e-12);
        VERIFY_CLOSE(found.languages[0].high, losses["difference"][1].get<double>(), 1e-12);
        QVERIFY(std::isnan(found.languages[0].mcnemar_p) && std::isnan(found.languages[0].holm_p) && std::isnan(found.overall.mcnemar_p));
        QVERIFY(found.flips.empty());
        const Comparison same = compare(losses_of(losses, "nats"), losses_of(losses, "nats"), {});
        QCOMPARE(same.overall.difference, 0.0);
        QCOMPARE(same.overall.low, 0.0);
    }

    void only_shared_items_count() {
        EvaluationResult before, after;
        before.task = after.task = "belebele";
        before.languages = {{"eng_Latn", {answer("a", true), answer("b", false), answer("c", true)}, {}}, {"deu_Latn", {answer("a", true)}, {}}};
        after.languages = {{"hin_Deva", {answer("a", true)}, {}}, {"eng_Latn", {answer("c", false), answer("b", true), answer("x", true)}, {}}};
        const Comparison found = compare(before, after, {});
        QCOMPARE(found.languages.size(), std::size_t{1});
        QCOMPARE(found.languages[0].n, 2);
        QCOMPARE(found.languages[0].gained, 1);
        QCOMPARE(found.languages[0].lost, 1);
        QCOMPARE(found.flips[0].key, "b");
        QCOMPARE(found.flips[0].after, 0);
    }

    void refuses_what_cannot_be_compared() {
        EvaluationResult before, after;
        before.task = after.task = "belebele";
        before.languages = {{"eng_Latn", {answer("a", true)}, {}}};
        after.languages = {{"eng_Latn", {answer("b", true)}, {}}};
        const auto refused = [&] { return tests::sentence_of<EvaluationError>([&] { compare(before, after, {}); }); };
        QVERIFY2(refused().find("share no item") != std::string::npos, refused().c_str());
        after.languages[0].items[0] = answer("a", true);
        after.languages[0].items[0].target = 1;
        QVERIFY2(refused().find("target") != std::string::npos, refused().c_str());
        after.task = "loss";
        QVERIFY2(refused().find("loss") != std::string::npos, refused().c_str());
    }
};

QTEST_GUILESS_MAIN(CompareTest)
#include "compare_test.moc"
