// SPDX-License-Identifier: GPL-3.0-or-later
// Mutated plans: accepted ones say the same when written and read again, all others are refused in a sentence that names the file. Deterministic.
#include "core/steering/plan.h"
#include "tests/mutation.h"

#include <QElapsedTimer>
#include <QTest>

using namespace isogloss;

namespace {

constexpr int rounds = 20000;
constexpr qint64 longest_ms = 5000;
const std::string good =
    R"({"schema":1,"model":{"name":"m","fingerprint":"f00"},"rule":"soft","edits":[{"layer":3,"expert":7,"action":"promote","strength":0.25},{"layer":4,"expert":0,"action":"suppress"}],"note":"n"})";
const std::vector<std::string> words = {"9223372036854775808",
                                        "-1",
                                        "1e999",
                                        "0.5",
                                        "null",
                                        "[",
                                        "{",
                                        "}",
                                        "]",
                                        ",",
                                        R"("layer":)",
                                        R"("hard")",
                                        R"("\ud800")",
                                        "\xC3",
                                        "[[[[[[[[[[[[",
                                        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{",
                                        "true",
                                        "\"",
                                        "\\",
                                        "2147483648",
                                        "//",
                                        "NaN"};

} // namespace

class PlanFuzzTest : public QObject {
    Q_OBJECT
private slots:
    void mutated() {
        const RoutedShape shape{{3, 4}, 8, 2, "f00", "m"};
        int accepted = 0, refused = 0;
        for (int i = 0; i < rounds; ++i) {
            const std::string text = test::mutated(good, static_cast<unsigned>(i), words);
            QElapsedTimer timer;
            timer.start();
            try {
                const SteeringPlan plan = parse_plan(text, "some.plan.json");
                ++accepted;
                QCOMPARE(parse_plan(plan_json(plan), "again"), plan);
                check_plan(plan, shape, "some.plan.json");
                std::vector<float> logits(8, 0.5F);
                for (const PlanEdit& edit : plan.edits)
                    steer_logits(logits, plan.rule, {&edit, 1});
            } catch (const PlanError& error) {
                QVERIFY2(QByteArray(error.what()).contains("some.plan.json"), error.what());
                ++refused;
            }
            QVERIFY2(timer.elapsed() < longest_ms, text.c_str());
        }
        QVERIFY2(accepted > 50 && refused > 1000, qPrintable(QString("%1 accepted, %2 refused").arg(accepted).arg(refused)));
    }
    void deep_nesting_is_refused() {
        for (const std::string& opening : {std::string("["), std::string("{\"edits\":")}) {
            std::string text = "{\"schema\":1,\"rule\":\"soft\",\"edits\":";
            for (int i = 0; i < 100000; ++i)
                text += opening;
            QVERIFY_EXCEPTION_THROWN(parse_plan(text, "deep"), PlanError);
        }
    }
};

QTEST_GUILESS_MAIN(PlanFuzzTest)
#include "plan_fuzz_test.moc"
