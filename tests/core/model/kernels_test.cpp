// SPDX-License-Identifier: GPL-3.0-or-later
// The vectorised loops against the same formulas written plainly in f64.
#include "core/model/kernels.h"

#include <QtTest>

#include <bit>
#include <cmath>
#include <random>

using namespace isogloss;
using kernels::Bf16;

namespace {

std::vector<float> random_values(std::size_t n, unsigned seed, float scale = 1.0f) {
    std::mt19937 generator(seed);
    std::normal_distribution<float> normal(0, scale);
    std::vector<float> values(n);
    for (float& v : values)
        v = normal(generator);
    return values;
}

float wide(Bf16 value) { return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16); }

std::vector<Bf16> narrowed(const std::vector<float>& values) {
    std::vector<Bf16> out(values.size());
    kernels::narrow(values.data(), out.data(), static_cast<std::int64_t>(values.size()));
    return out;
}

/// Causal attention of one head as the formula says; `window` keys, with one more logit if there is a sink.
std::vector<double> plain_attention(const std::vector<float>& q, const std::vector<float>& k, const std::vector<float>& v, std::size_t length,
                                    std::size_t dim, std::size_t stride, double scale, std::size_t window = 1u << 30, double sink = -1e300) {
    std::vector<double> out(length * dim, 0.0);
    for (std::size_t i = 0; i < length; ++i) {
        std::vector<double> p(i + 1);
        double sum = std::exp(sink);
        for (std::size_t j = i + 1 > window ? i + 1 - window : 0; j <= i; ++j) {
            double dot = 0;
            for (std::size_t d = 0; d < dim; ++d)
                dot += static_cast<double>(q[i * stride + d]) * static_cast<double>(k[j * stride + d]);
            sum += p[j] = std::exp(dot * scale);
        }
        for (std::size_t j = 0; j <= i; ++j) {
            for (std::size_t d = 0; d < dim; ++d)
                out[i * dim + d] += p[j] / sum * static_cast<double>(v[j * stride + d]);
        }
    }
    return out;
}

} // namespace

class KernelsTest : public QObject {
    Q_OBJECT

private slots:
    void narrow_rounds_to_nearest_even() {
        const std::vector<std::pair<std::uint32_t, Bf16>> cases{{0x3f800000u, 0x3f80}, {0x3f808000u, 0x3f80}, // half way, even below
                                                                {0x3f818000u, 0x3f82},                        // half way, even above
                                                                {0x3f808001u, 0x3f81}, {0xbf808001u, 0xbf81}, {0x7f7fffffu, 0x7f80},
                                                                {0x7f800000u, 0x7f80}, {0x00000000u, 0x0000}, {0x80000000u, 0x8000}};
        for (const auto& [bits, expected] : cases) {
            const float value = std::bit_cast<float>(bits);
            Bf16 out = 0;
            kernels::narrow(&value, &out, 1);
            QCOMPARE(out, expected);
        }
        const float nan = std::bit_cast<float>(0x7f800001u);
        Bf16 out = 0;
        kernels::narrow(&nan, &out, 1);
        QVERIFY(std::isnan(wide(out)));
    }

    void rms_norm_matches_its_formula() {
        for (const std::size_t width : {1u, 7u, 64u, 1000u}) {
            const auto x = random_values(width, 1, 3.0f);
            const auto w = random_values(width, 2);
            double squares = 0;
            for (const float v : x)
                squares += static_cast<double>(v) * static_cast<double>(v);
            const double scale = 1 / std::sqrt(squares / static_cast<double>(width) + 1e-5);
            std::vector<float> out(width);
            std::vector<Bf16> rounded(width);
            kernels::rms_norm(x.data(), w.data(), 1e-5f, static_cast<std::int64_t>(width), out.data());
            kernels::rms_norm(x.data(), w.data(), 1e-5f, static_cast<std::int64_t>(width), rounded.data());
            for (std::size_t i = 0; i < width; ++i) {
                const double exact = static_cast<double>(x[i]) * scale * static_cast<double>(w[i]);
                QVERIFY(std::abs(static_cast<double>(out[i]) - exact) <= 1e-5 * std::abs(exact) + 1e-7);
                QVERIFY(std::abs(static_cast<double>(wide(rounded[i])) - exact) <= 0.0041 * std::abs(exact) + 1e-7);
            }
        }
    }

    void heads_are_normalised_clipped_and_rotated() {
        constexpr int heads = 3, dim = 6;
        const auto in = random_values(heads * dim, 3, 2.0f);
        const auto weight = random_values(heads * dim, 4);
        const std::vector<float> cosine{0.5f, 0.8f, 1.0f}, sine{0.6f, -0.6f, 0.0f};
        for (const QueryKeyNorm norm : {QueryKeyNorm::None, QueryKeyNorm::PerHead, QueryKeyNorm::WholeProjection}) {
            std::vector<float> out(heads * dim);
            kernels::prepare_heads(in.data(), {heads, dim, norm, weight.data(), 1e-6f, 0.7f, 0, dim}, cosine.data(), sine.data(), out.data());
            for (std::size_t h = 0; h < heads; ++h) {
                double squares = 0;
                const std::size_t first = norm == QueryKeyNorm::WholeProjection ? 0 : h * dim;
                const std::size_t count = norm == QueryKeyNorm::WholeProjection ? heads * dim : dim;
                for (std::size_t i = first; i < first + count; ++i)
                    squares += static_cast<double>(in[i]) * static_cast<double>(in[i]);
                const double scale = 1 / std::sqrt(squares / static_cast<double>(count) + 1e-6);
                std::vector<double> x(dim);
                for (std::size_t i = 0; i < dim; ++i) {
                    const auto w = static_cast<double>(weight[norm == QueryKeyNorm::WholeProjection ? h * dim + i : i]);
                    const double value =
                        norm == QueryKeyNorm::None ? static_cast<double>(in[h * dim + i]) : static_cast<double>(in[h * dim + i]) * scale * w;
                    x[i] = std::clamp(value, -0.7, 0.7);
                }
                for (std::size_t i = 0; i < dim / 2; ++i) {
                    const double c = static_cast<double>(cosine[i]), s = static_cast<double>(sine[i]);
                    QVERIFY(std::abs(static_cast<double>(out[h * dim + i]) - (x[i] * c - x[i + 3] * s)) < 1e-5);
                    QVERIFY(std::abs(static_cast<double>(out[h * dim + i + 3]) - (x[i + 3] * c + x[i] * s)) < 1e-5);
                }
            }
        }
    }

    void silu_matches_its_formula_even_far_out() {
        std::vector<float> gate{-200, -90, -20, -1, -1e-6f, 0, 0.5f, 3, 30, 200};
        const std::vector<float> original = gate;
        const auto up = random_values(gate.size(), 5);
        kernels::silu_times(gate.data(), up.data(), static_cast<std::int64_t>(gate.size()));
        for (std::size_t i = 0; i < gate.size(); ++i) {
            const auto g = static_cast<double>(original[i]);
            const double exact = g / (1 + std::exp(-g)) * static_cast<double>(up[i]);
            QVERIFY(std::abs(static_cast<double>(gate[i]) - exact) <= 2e-6 * std::abs(exact) + 1e-30);
        }
    }

    void attention_matches_its_formula_data() {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("dim");
        for (const int length : {0, 1, 2, 3, 4, 5, 31, 32, 33, 70, 131}) {
            for (const int dim : {2, 10, 16, 24, 128})
                QTest::addRow("%d x %d", length, dim) << length << dim;
        }
    }
    void attention_matches_its_formula() {
        QFETCH(int, length);
        QFETCH(int, dim);
        const std::size_t stride = static_cast<std::size_t>(dim) * 2 + 3; // heads lie beside others
        const auto n = static_cast<std::size_t>(length);
        const auto q = random_values(n * stride + 1, 6);
        const auto k = random_values(n * stride + 1, 7);
        const auto v = random_values(n * stride + 1, 8);
        const double scale = 1 / std::sqrt(static_cast<double>(dim));
        const auto exact = plain_attention(q, k, v, n, static_cast<std::size_t>(dim), stride, scale);
        std::vector<float> out(n * stride + 1, 77.0f);
        std::vector<Bf16> rounded(n * stride + 1);
        const auto s = static_cast<std::int64_t>(stride);
        kernels::causal_attention({q.data(), s}, {k.data(), s}, {v.data(), s}, length, {dim, dim, static_cast<float>(scale)}, out.data(), s);
        kernels::causal_attention({q.data(), s}, {k.data(), s}, {v.data(), s}, length, {dim, dim, static_cast<float>(scale)}, rounded.data(), s);
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t d = 0; d < static_cast<std::size_t>(dim); ++d) {
                QVERIFY(std::abs(static_cast<double>(out[i * stride + d]) - exact[i * static_cast<std::size_t>(dim) + d]) < 1e-5);
                QVERIFY(std::abs(static_cast<double>(wide(rounded[i * stride + d])) - exact[i * static_cast<std::size_t>(dim) + d]) < 2e-2);
            }
            QCOMPARE(out[i * stride + static_cast<std::size_t>(dim)], 77.0f); // nothing beyond the head
        }
    }

    void windows_and_sinks_match_their_formula() {
        for (const std::int64_t length : {1, 5, 40, 70, 131}) {
            for (const std::int64_t window : {1, 3, 32, 33, 64, 200}) {
                constexpr int dim = 10;
                const auto n = static_cast<std::size_t>(length * dim);
                const auto q = random_values(n, 21), k = random_values(n, 22), v = random_values(n, 23);
                kernels::AttentionHead head{dim, dim, 0.3f};
                head.window = window;
                head.has_sink = true;
                head.sink = 1.5f;
                std::vector<float> out(n);
                kernels::causal_attention({q.data(), dim}, {k.data(), dim}, {v.data(), dim}, length, head, out.data(), dim);
                const auto exact = plain_attention(q, k, v, static_cast<std::size_t>(length), dim, dim, static_cast<double>(0.3f),
                                                   static_cast<std::size_t>(window), 1.5);
                for (std::size_t i = 0; i < n; ++i)
                    QVERIFY(std::abs(static_cast<double>(out[i]) - exact[i]) < 1e-5);
            }
        }
    }

    void values_may_be_narrower_than_keys() {
        constexpr std::int64_t length = 9;
        constexpr int dim = 6, value_dim = 3;
        const auto q = random_values(length * dim, 24), k = random_values(length * dim, 25);
        auto v = random_values(length * dim, 26);
        std::vector<float> narrow;
        for (std::size_t i = 0; i < v.size(); ++i)
            if (i % dim < value_dim)
                narrow.push_back(v[i]);
        std::vector<float> out(length * value_dim);
        kernels::causal_attention({q.data(), dim}, {k.data(), dim}, {narrow.data(), value_dim}, length, {dim, value_dim, 0.4f}, out.data(),
                                  value_dim);
        const auto exact = plain_attention(q, k, v, length, dim, dim, static_cast<double>(0.4f));
        for (std::size_t i = 0; i < out.size(); ++i)
            QVERIFY(std::abs(static_cast<double>(out[i]) - exact[i / value_dim * dim + i % value_dim]) < 1e-5);
    }

    void layer_norm_matches_its_formula() {
        const auto x = random_values(50, 27, 2.0f), weight = random_values(50, 28), bias = random_values(50, 29);
        std::vector<float> out(50);
        kernels::layer_norm(x.data(), weight.data(), bias.data(), 1e-5f, 50, out.data());
        double mean = 0, variance = 0;
        for (const float value : x)
            mean += static_cast<double>(value) / 50;
        for (const float value : x)
            variance += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean) / 50;
        for (std::size_t i = 0; i < 50; ++i) {
            const double exact =
                (static_cast<double>(x[i]) - mean) / std::sqrt(variance + 1e-5) * static_cast<double>(weight[i]) + static_cast<double>(bias[i]);
            QVERIFY(std::abs(static_cast<double>(out[i]) - exact) < 1e-5);
        }
    }

    void part_of_a_head_turns_in_neighbouring_pairs() {
        constexpr int dim = 8;
        const auto in = random_values(dim, 30);
        const std::vector<float> cosine{0.6f, -0.8f}, sine{0.8f, 0.6f};
        kernels::HeadPreparation how;
        how.heads = 1;
        how.dim = dim;
        how.rotary_first = 3;
        how.rotary_dim = 4;
        how.pairing = RotaryPairing::Interleaved;
        std::vector<float> out(dim);
        kernels::prepare_heads(in.data(), how, cosine.data(), sine.data(), out.data());
        for (const std::size_t i : {0u, 1u, 2u, 7u})
            QCOMPARE(out[i], in[i]);
        for (const std::size_t i : {0u, 1u}) {
            const float a = in[3 + 2 * i], b = in[4 + 2 * i];
            QVERIFY(std::abs(out[3 + 2 * i] - (a * cosine[i] - b * sine[i])) < 1e-6f);
            QVERIFY(std::abs(out[4 + 2 * i] - (a * sine[i] + b * cosine[i])) < 1e-6f);
        }
    }

    void clamped_swiglu_matches_its_formula() {
        const std::vector<float> both{9.0f, 9.0f, -9.0f, -9.0f, 0.5f, -0.25f};
        std::vector<float> out(3);
        kernels::clamped_swiglu(both.data(), 7.0f, 3, out.data());
        for (std::size_t i = 0; i < 3; ++i) {
            const double gate = std::min(static_cast<double>(both[2 * i]), 7.0), up = std::clamp(static_cast<double>(both[2 * i + 1]), -7.0, 7.0);
            QVERIFY(std::abs(static_cast<double>(out[i]) - (up + 1) * gate / (1 + std::exp(-1.702 * gate))) < 1e-5);
        }
    }

    void products_of_few_rows_match_their_formula() {
        for (const std::int64_t inner : {1, 15, 16, 40, 67}) {
            for (const std::int64_t rows : {1, 2, 3, 4, 7, 9, 17}) {
                constexpr std::int64_t outputs = 11;
                const auto x = random_values(static_cast<std::size_t>(rows * inner), 11);
                const auto weight = random_values(static_cast<std::size_t>(outputs * inner), 12);
                const auto half = narrowed(weight);
                std::vector<float> from_f32(static_cast<std::size_t>(rows * outputs), 7.0f), from_bf16 = from_f32;
                std::vector<Bf16> rounded(from_f32.size()), rounded_f32(from_f32.size());
                std::vector<float> packed(x.size()), pairs(x.size());
                kernels::pack_rows(x.data(), rows, inner, kernels::WeightKind::F32, packed.data());
                kernels::pack_rows(x.data(), rows, inner, kernels::WeightKind::BF16, pairs.data());
                for (const auto& [first, last] : {std::pair<std::int64_t, std::int64_t>{0, 5}, {5, 11}}) { // as two threads would
                    kernels::few_rows_product(packed.data(), rows, inner, weight.data(), {first, last, outputs}, from_f32.data());
                    kernels::few_rows_product(pairs.data(), rows, inner, half.data(), {first, last, outputs}, from_bf16.data());
                    kernels::few_rows_product(pairs.data(), rows, inner, half.data(), {first, last, outputs}, rounded.data());
                    kernels::few_rows_product(packed.data(), rows, inner, weight.data(), {first, last, outputs}, rounded_f32.data());
                }
                for (std::int64_t r = 0; r < rows; ++r) {
                    for (std::int64_t o = 0; o < outputs; ++o) {
                        double exact = 0, exact_half = 0;
                        for (std::int64_t i = 0; i < inner; ++i) {
                            const auto v = static_cast<double>(x[static_cast<std::size_t>(r * inner + i)]);
                            exact += v * static_cast<double>(weight[static_cast<std::size_t>(o * inner + i)]);
                            exact_half += v * static_cast<double>(wide(half[static_cast<std::size_t>(o * inner + i)]));
                        }
                        const auto at = static_cast<std::size_t>(r * outputs + o);
                        QVERIFY(std::abs(static_cast<double>(from_f32[at]) - exact) < 1e-5);
                        QVERIFY(std::abs(static_cast<double>(from_bf16[at]) - exact_half) < 1e-5);
                        QCOMPARE(rounded[at], narrowed({from_bf16[at]})[0]);
                        QCOMPARE(rounded_f32[at], narrowed({from_f32[at]})[0]);
                    }
                }
            }
        }
    }

    void log_sum_exp_parts() {
        const auto x = random_values(5000, 9, 10.0f);
        const float top = kernels::largest(x.data(), 5000);
        QCOMPARE(top, *std::max_element(x.begin(), x.end()));
        double exact = 0;
        for (const float v : x)
            exact += std::exp(static_cast<double>(v) - static_cast<double>(top));
        QVERIFY(std::abs(kernels::sum_exp(x.data(), 5000, top) - exact) < 1e-6 * exact);
    }

    void rows_are_added_with_their_weight() {
        const auto row = random_values(37, 10);
        std::vector<float> out(37, 1.0f), from_bf16(37, 1.0f);
        const auto half = narrowed(row);
        kernels::add_scaled(out.data(), row.data(), 0.25f, 37);
        kernels::add_scaled(from_bf16.data(), half.data(), 0.25f, 37);
        for (std::size_t i = 0; i < 37; ++i) {
            QVERIFY(std::abs(out[i] - (1.0f + 0.25f * row[i])) < 1e-6f);
            QVERIFY(std::abs(from_bf16[i] - (1.0f + 0.25f * wide(half[i]))) < 1e-6f);
        }
    }
};

QTEST_GUILESS_MAIN(KernelsTest)
#include "kernels_test.moc"
