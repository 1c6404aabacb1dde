// SPDX-License-Identifier: GPL-3.0-or-later
// The AVX-512 products against sums in f64, in every shape that has edges: rows that fill no group, outputs that fill no tile, odd numbers of steps.
#include "core/model/packed_products.h"

#include <QtTest>

#include <cmath>
#include <random>

using namespace isogloss;
using kernels::Bf16;

namespace {

std::vector<float> random_values(std::int64_t n, unsigned seed) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal;
    std::vector<float> values(static_cast<std::size_t>(n));
    for (float& v : values)
        v = normal(generator);
    return values;
}

template <class T> std::vector<T> as(const std::vector<float>& values) {
    if constexpr (std::is_same_v<T, float>)
        return values;
    else {
        std::vector<Bf16> out(values.size());
        kernels::narrow(values.data(), out.data(), static_cast<std::int64_t>(values.size()));
        return out;
    }
}

double wide(float value) { return value; }
double wide(Bf16 value) { return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16); }

/// Operands of one product, and what it should be.
template <class X, class W> struct Case {
    std::int64_t rows, inner, outputs;
    std::vector<X> x;      ///< [rows, inner]
    std::vector<W> weight; ///< [outputs, inner]
    std::vector<float> bias;
    std::vector<X> packed;

    Case(std::int64_t n, std::int64_t width, std::int64_t count_of_outputs, unsigned seed = 1)
        : rows(n), inner(width), outputs(count_of_outputs), x(as<X>(random_values(rows * inner, seed))),
          weight(as<W>(random_values(outputs * inner, seed + 1))), bias(random_values(outputs, seed + 2)),
          packed(static_cast<std::size_t>(kernels::groups_of(rows) * 16 * inner)) {
        for (std::int64_t g = 0; g < kernels::groups_of(rows); ++g) {
            const X* of[16] = {};
            const std::int64_t count = std::min<std::int64_t>(16, rows - 16 * g);
            for (std::int64_t i = 0; i < count; ++i)
                of[i] = x.data() + (16 * g + i) * inner;
            kernels::pack_group(of, count, inner, packed.data() + g * 16 * inner);
        }
    }
    kernels::PackedRows<X> packed_rows() const { return {packed.data(), rows, inner}; }
    kernels::WeightRows<W> weight_rows() const { return {weight.data(), inner, bias.data(), 1}; }
    double expected(std::int64_t row, std::int64_t output) const {
        double sum = bias[static_cast<std::size_t>(output)];
        for (std::int64_t i = 0; i < inner; ++i)
            sum += wide(x[static_cast<std::size_t>(row * inner + i)]) * wide(weight[static_cast<std::size_t>(output * inner + i)]);
        return sum;
    }
    double tolerance() const { return 1e-5 * std::sqrt(static_cast<double>(inner)) + 1e-6; }
};

double silu(double value) { return value / (1 + std::exp(-value)); }

std::vector<const Bf16*> addresses(const std::vector<Bf16>& rows, std::int64_t inner) {
    std::vector<const Bf16*> of;
    for (std::size_t at = 0; at < rows.size(); at += static_cast<std::size_t>(inner))
        of.push_back(rows.data() + at);
    return of;
}

} // namespace

#define VERIFY_CLOSE(found, wanted, tolerance)                                                                                                       \
    QVERIFY2(std::abs(static_cast<double>(found) - (wanted)) <= (tolerance),                                                                         \
             qPrintable(QStringLiteral("row %1, output %2: %3, expected %4").arg(row).arg(output).arg(static_cast<double>(found)).arg(wanted)))

class PackedProductsTest : public QObject {
    Q_OBJECT

    template <class X, class W> void products(std::int64_t rows, std::int64_t inner, std::int64_t outputs) {
        const Case<X, W> one(rows, inner, outputs);
        std::vector<float> out(static_cast<std::size_t>(rows * outputs), -1);
        // Two ranges, as threads have them.
        const std::int64_t middle = outputs / 2 / kernels::output_step * kernels::output_step;
        kernels::packed_product(one.packed_rows(), one.weight_rows(), {0, middle, outputs}, out.data());
        kernels::packed_product(one.packed_rows(), one.weight_rows(), {middle, outputs, outputs}, out.data());
        std::vector<Bf16> narrow(out.size());
        kernels::packed_product(one.packed_rows(), one.weight_rows(), {0, outputs, outputs}, narrow.data());
        const std::vector<Bf16> rounded = as<Bf16>(out);
        QVERIFY(narrow == rounded);

        // Added to rows in another order, with weights.
        std::vector<std::int64_t> to;
        std::vector<float> scale;
        for (std::int64_t row = 0; row < rows; ++row) {
            to.push_back(rows - 1 - row);
            scale.push_back(0.25f * static_cast<float>(row + 1));
        }
        std::vector<float> added(out.size(), 1);
        kernels::added_product(one.packed_rows(), one.weight_rows(), {0, outputs, outputs}, {added.data(), outputs, to.data(), scale.data(), 0});
        for (std::int64_t row = 0; row < rows; ++row)
            for (std::int64_t output = 0; output < outputs; ++output) {
                const double wanted = one.expected(row, output);
                VERIFY_CLOSE(out[static_cast<std::size_t>(row * outputs + output)], wanted, one.tolerance());
                const double weight = scale[static_cast<std::size_t>(row)];
                VERIFY_CLOSE(added[static_cast<std::size_t>((rows - 1 - row) * outputs + output)], 1 + weight * wanted,
                             weight * one.tolerance() + 1e-6);
            }
    }

    template <class X, class W> void gated(std::int64_t rows, std::int64_t inner, std::int64_t outputs, bool clamped) {
        const Case<X, W> gate(rows, inner, outputs), other(rows, inner, outputs, 7);
        const kernels::GateFunction function{clamped, 1.5f};
        std::vector<X> out(static_cast<std::size_t>(kernels::groups_of(rows) * 16 * outputs));
        const kernels::WeightRows<W> up = other.weight_rows();
        const std::int64_t middle = outputs / 2 / kernels::gated_step * kernels::gated_step;
        kernels::gated_product(gate.packed_rows(), gate.weight_rows(), up, function, {0, middle, outputs}, out.data());
        kernels::gated_product(gate.packed_rows(), gate.weight_rows(), up, function, {middle, outputs, outputs}, out.data());
        constexpr std::int64_t pair = sizeof(X) == 2 ? 2 : 1;
        for (std::int64_t row = 0; row < rows; ++row)
            for (std::int64_t output = 0; output < outputs; ++output) {
                double up_value = other.bias[static_cast<std::size_t>(output)];
                for (std::int64_t i = 0; i < inner; ++i)
                    up_value +=
                        wide(gate.x[static_cast<std::size_t>(row * inner + i)]) * wide(other.weight[static_cast<std::size_t>(output * inner + i)]);
                double wanted = silu(gate.expected(row, output)) * up_value;
                if (clamped) {
                    const double g = std::min(gate.expected(row, output), 1.5);
                    wanted = (std::min(std::max(up_value, -1.5), 1.5) + 1) * g / (1 + std::exp(-1.702 * g));
                }
                const auto at = static_cast<std::size_t>(row / 16 * 16 * outputs + output / pair * pair * 16 + row % 16 * pair + output % pair);
                VERIFY_CLOSE(wide(out[at]), wanted, sizeof(X) == 2 ? std::abs(wanted) / 256 + 1e-4 : 1e-4 * (1 + std::abs(wanted)));
            }
    }

private slots:
    void initTestCase() {
        if (!kernels::can_multiply(kernels::ProductKind::F32))
            QSKIP("this processor has no AVX-512");
    }

    void products_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("inner");
        QTest::addColumn<int>("outputs");
        QTest::newRow("one row") << 1 << 64 << 16;
        QTest::newRow("a group") << 16 << 32 << 16;
        QTest::newRow("edges everywhere") << 37 << 70 << 43;
        QTest::newRow("short") << 50 << 2 << 5;
        QTest::newRow("several blocks") << 350 << 1024 << 50;
    }
    void products() {
        QFETCH(int, rows);
        QFETCH(int, inner);
        QFETCH(int, outputs);
        products<float, float>(rows, inner, outputs);
        products<float, Bf16>(rows, inner, outputs);
        if (kernels::can_multiply(kernels::ProductKind::Bf16Pairs))
            products<Bf16, Bf16>(rows, inner, outputs);
    }

    void gated_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("inner");
        QTest::addColumn<int>("outputs");
        QTest::newRow("a group") << 16 << 32 << 16;
        QTest::newRow("edges everywhere") << 35 << 46 << 22;
        QTest::newRow("one row") << 1 << 128 << 10;
    }
    void gated() {
        QFETCH(int, rows);
        QFETCH(int, inner);
        QFETCH(int, outputs);
        for (const bool clamped : {false, true}) {
            gated<float, float>(rows, inner, outputs, clamped);
            gated<float, Bf16>(rows, inner, outputs, clamped);
            if (kernels::can_multiply(kernels::ProductKind::Bf16Pairs))
                gated<Bf16, Bf16>(rows, inner, outputs, clamped);
        }
    }

    void a_row_does_not_depend_on_its_neighbours() {
        const Case<float, Bf16> all(53, 96, 40);
        std::vector<float> out(53 * 40), alone(40);
        kernels::packed_product(all.packed_rows(), all.weight_rows(), {0, 40, 40}, out.data());
        for (const std::int64_t row : {0, 15, 16, 47, 52}) {
            std::vector<float> packed(16 * 96);
            const float* of[16] = {all.x.data() + row * 96};
            kernels::pack_group(of, 1, 96, packed.data());
            kernels::packed_product(kernels::PackedRows<float>{packed.data(), 1, 96}, all.weight_rows(), {0, 40, 40}, alone.data());
            QVERIFY(std::equal(alone.begin(), alone.end(), out.begin() + row * 40));
        }
    }

    void few_rows_are_the_same() {
        if (!kernels::can_multiply(kernels::ProductKind::Bf16Pairs))
            QSKIP("this processor does not multiply bf16");
        for (std::int64_t rows = 1; rows <= kernels::most_dot_rows; ++rows)
            for (const auto& [inner, outputs] : {std::pair<std::int64_t, std::int64_t>{64, 32}, {70, 22}, {2, 5}}) {
                const Case<Bf16, Bf16> one(rows, inner, outputs);
                const std::vector<const Bf16*> of = addresses(one.x, inner);
                const kernels::DotRows x{of.data(), rows, inner};
                std::vector<float> dots(static_cast<std::size_t>(rows * outputs)), added(dots.size(), 1);
                kernels::stored_dots(x, one.weight_rows(), {0, outputs, outputs}, dots.data());
                std::vector<Bf16> narrow(dots.size());
                kernels::stored_dots(x, one.weight_rows(), {0, outputs, outputs}, narrow.data());
                QVERIFY(narrow == as<Bf16>(dots));
                kernels::added_dots(x, one.weight_rows(), {0, outputs, outputs}, {added.data(), outputs, nullptr, nullptr, 2});
                for (std::int64_t row = 0; row < rows; ++row)
                    for (std::int64_t output = 0; output < outputs; ++output) {
                        const double wanted = one.expected(row, output);
                        VERIFY_CLOSE(dots[static_cast<std::size_t>(row * outputs + output)], wanted, one.tolerance());
                        VERIFY_CLOSE(added[static_cast<std::size_t>(row * outputs + output)], 1 + 2 * wanted, 2 * one.tolerance() + 1e-6);
                    }
                // gate and up alternate in one matrix
                if (outputs % 2 != 0)
                    continue;
                const std::int64_t half = outputs / 2;
                kernels::WeightRows<Bf16> gate{one.weight.data(), 2 * inner, one.bias.data(), 2},
                    up{one.weight.data() + inner, 2 * inner, one.bias.data() + 1, 2};
                std::vector<Bf16> out(static_cast<std::size_t>(rows * half));
                kernels::gated_dots(x, gate, up, {}, {0, half, half}, out.data());
                for (std::int64_t row = 0; row < rows; ++row)
                    for (std::int64_t output = 0; output < half; ++output) {
                        const double wanted = silu(one.expected(row, 2 * output)) * one.expected(row, 2 * output + 1);
                        VERIFY_CLOSE(wide(out[static_cast<std::size_t>(row * half + output)]), wanted, std::abs(wanted) / 256 + 1e-4);
                    }
            }
    }
};

QTEST_APPLESS_MAIN(PackedProductsTest)
#include "packed_products_test.moc"
