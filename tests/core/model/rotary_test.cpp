// SPDX-License-Identifier: GPL-3.0-or-later
// Rotary frequencies against published values and against their formulas.
#include "core/model/rotary.h"

// Qt last: torch has a member called `slots`.
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace isogloss;

namespace {

std::vector<double> values(const at::Tensor& tensor) {
    const at::Tensor flat = tensor.contiguous();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

bool close(double a, double b, double relative) { return std::abs(a - b) <= relative * std::abs(b); }

} // namespace

class RotaryTest : public QObject {
    Q_OBJECT

private slots:
    void yarn_of_gpt_oss() {
        // openai/gpt-oss-20b: 64 of 64 elements, base 150000, factor 32 over 4096 positions, bounds not rounded to whole dimensions.
        RotaryConfig config;
        config.theta = 150000;
        config.dim = 64;
        config.scaling = RotaryScaling::Yarn;
        config.factor = 32;
        config.original_length = 4096;
        config.truncate = false;
        const auto frequencies = values(rotary_frequencies(config, false));
        QCOMPARE(frequencies.size(), std::size_t(32));
        const std::vector<std::pair<std::size_t, double>> published{{0, 1},
                                                                    {1, .689044306},
                                                                    {8, .0508132748},
                                                                    {9, .0317056962},
                                                                    {12, .00679495949},
                                                                    {16, 4.56483919e-4},
                                                                    {17, 1.29318701e-4},
                                                                    {18, 3.83088124e-5},
                                                                    {31, 3.02351143e-7}};
        for (const auto& [i, value] : published)
            QVERIFY2(close(frequencies[i], value, 2e-6), qPrintable(QStringLiteral("%1: %2, not %3").arg(i).arg(frequencies[i]).arg(value)));
    }
    void yarn_rounds_its_bounds_outwards() {
        // DeepSeek: dimensions up to 10 keep their frequency, from 23 on they are divided by the factor.
        RotaryConfig config;
        config.dim = 64;
        config.scaling = RotaryScaling::Yarn;
        config.factor = 40;
        config.original_length = 4096;
        const auto frequencies = values(rotary_frequencies(config, false));
        for (const std::size_t i : {0u, 10u})
            QVERIFY(close(frequencies[i], std::pow(10000.0, -static_cast<double>(i) / 32), 1e-6));
        QVERIFY(frequencies[11] < 0.99 * std::pow(10000.0, -11.0 / 32));
        QVERIFY(close(frequencies[23], std::pow(10000.0, -23.0 / 32) / 40, 1e-6));
        QVERIFY(frequencies[22] > 1.01 * std::pow(10000.0, -22.0 / 32) / 40);
    }
    void llama3_keeps_short_waves_and_stretches_long_ones() {
        RotaryConfig config;
        config.theta = 500000;
        config.dim = 128;
        config.scaling = RotaryScaling::Llama3;
        config.factor = 8;
        config.original_length = 8192;
        const auto frequencies = values(rotary_frequencies(config, false));
        bool blended = false;
        for (std::size_t i = 0; i < 64; ++i) {
            const double plain = std::pow(500000.0, -static_cast<double>(i) / 64), wave = 2 * std::numbers::pi / plain;
            if (wave < 8192.0 / 4)
                QVERIFY(close(frequencies[i], plain, 2e-6));
            else if (wave > 8192.0)
                QVERIFY(close(frequencies[i], plain / 8, 2e-6));
            else {
                const double share = (8192.0 / wave - 1) / 3;
                QVERIFY(close(frequencies[i], (1 - share) * plain / 8 + share * plain, 2e-6));
                blended = true;
            }
        }
        QVERIFY(blended);
    }
    void longrope_chooses_by_the_length_of_the_text() {
        RotaryConfig config;
        config.dim = 4;
        config.scaling = RotaryScaling::LongRope;
        config.original_length = 6;
        config.short_factor = {1, 2};
        config.long_factor = {2, 8};
        config.magnitude = 1.5;
        config.long_magnitude = 3;
        RotaryTable table(config);
        table.extend(8);
        const auto of_short = values(table.of_text(6).sine), of_long = values(table.of_text(7).sine);
        for (std::size_t position = 0; position < 8; ++position) {
            QVERIFY(std::abs(of_short[2 * position + 1] - 1.5 * std::sin(static_cast<double>(position) * 0.01 / 2)) < 1e-6);
            QVERIFY(std::abs(of_long[2 * position] - 3 * std::sin(static_cast<double>(position) / 2)) < 1e-6);
        }
    }
    void linear_divides() {
        RotaryConfig config;
        config.dim = 4;
        config.scaling = RotaryScaling::Linear;
        config.factor = 4;
        QVERIFY(close(values(rotary_frequencies(config, false))[1], 0.01 / 4, 1e-6));
    }
};

QTEST_GUILESS_MAIN(RotaryTest)
#include "rotary_test.moc"
