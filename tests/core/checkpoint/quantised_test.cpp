// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/quantised.h"

#include <QtTest>

#include <cmath>
#include <cstdint>
#include <vector>

using namespace isogloss;

class QuantisedTest : public QObject {
    Q_OBJECT

    static float e4m3(std::uint8_t code) {
        float value = 0;
        f8_e4m3_to_f32(&code, &value, 1);
        return value;
    }

private slots:
    void e4m3_values() {
        QCOMPARE(e4m3(0x00), 0.0f);
        QVERIFY(std::signbit(e4m3(0x80)));
        QCOMPARE(e4m3(0x01), std::ldexp(1.0f, -9)); // the smallest subnormal
        QCOMPARE(e4m3(0x07), std::ldexp(7.0f, -9));
        QCOMPARE(e4m3(0x08), std::ldexp(1.0f, -6)); // the smallest normal
        QCOMPARE(e4m3(0x38), 1.0f);
        QCOMPARE(e4m3(0xbc), -1.5f);
        QCOMPARE(e4m3(0x7e), 448.0f); // the largest: no infinities
        QVERIFY(std::isnan(e4m3(0x7f)) && std::isnan(e4m3(0xff)));
    }
    void mxfp4_low_half_first() {
        std::vector<std::uint8_t> blocks(32, 0);
        blocks[0] = 0x72;  // elements 0 and 1: codes 2 and 7
        blocks[1] = 0xf9;  // −0.5 and −6
        blocks[15] = 0x50; // the last of the first group: code 5
        blocks[16] = 0x01;
        const std::vector<std::uint8_t> scales{128, 126};
        std::vector<float> out(64, 77.0f);
        mxfp4_to_f32(blocks.data(), scales.data(), out.data(), 2);
        QCOMPARE(out[0], 2.0f);
        QCOMPARE(out[1], 12.0f);
        QCOMPARE(out[2], -1.0f);
        QCOMPARE(out[3], -12.0f);
        QCOMPARE(out[31], 6.0f);
        QCOMPARE(out[32], 0.25f);
        QCOMPARE(out[33], 0.0f);
    }
    void a_checkpoint_counts_elements_not_bytes() {
        const std::filesystem::path models = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models";
        QCOMPARE(Checkpoint(models / "gpt_oss_mxfp4").parameters(), std::int64_t(54166));
        QCOMPARE(Checkpoint(models / "deepseek_v3_fp8").parameters(), std::int64_t(30856));
    }
    void mxfp4_ends_of_the_scale() {
        const std::vector<std::uint8_t> blocks(16, 0x22);
        std::vector<float> out(32);
        for (const auto& [scale, expected] : {std::pair<std::uint8_t, float>{0, std::ldexp(1.0f, -127)}, {254, std::ldexp(1.0f, 127)}}) {
            mxfp4_to_f32(blocks.data(), &scale, out.data(), 1);
            QCOMPARE(out[5], expected);
        }
    }
};

QTEST_GUILESS_MAIN(QuantisedTest)
#include "quantised_test.moc"
