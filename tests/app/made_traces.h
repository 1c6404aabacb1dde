// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/files.h"
#include "app/window/main_window.h"
#include "core/analysis/bootstrap.h"
#include "tests/core/analysis/trace_maker.h"

#include <QString>
#include <QTest>

/// Small traces of one made model for tests of the window; none needs an engine.
namespace isogloss::tests {

inline constexpr int made_layers = 6, made_experts = 12;

/// Languages part in the first and last layers and meet between; `shift` makes another run of the same texts.
inline void write_trace(const QString& file, std::uint64_t shift = 0) {
    constexpr int sequences = 40;
    TraceMaker maker(made_experts, made_layers);
    std::vector<std::string> keys;
    for (int s = 0; s < sequences; ++s)
        keys.push_back("row" + std::to_string(s));
    for (const char* code : {"eng_Latn", "fra_Latn", "hin_Deva", "arb_Arab", "swh_Latn"})
        maker.add(code, keys, std::vector<int>(sequences, 12));
    TraceWriter writer = TraceWriter::create(to_path(file), maker.header, maker.languages, false);
    for (int layer = 0; layer < made_layers; ++layer)
        for (std::size_t n = 0; n < maker.languages.size(); ++n)
            maker.write_layer(writer, n, layer, [&](int l, int s, int t) {
                const auto draw = counter_draw(shift * 7919 + n * 100 + static_cast<std::uint64_t>(l), static_cast<std::uint64_t>(s * 50 + t)) >> 33;
                const bool apart = n > 0 && static_cast<int>(draw % 100) < 20 * std::abs(2 * l - made_layers + 1) / 2 + 4 * static_cast<int>(n);
                return static_cast<int>(draw % 5) + (apart ? 3 + static_cast<int>(n) : 0);
            });
}

inline bool open_trace(MainWindow& window, const QString& file) {
    window.resize(1280, 800);
    window.show();
    window.open_path(file);
    return QTest::qWaitForWindowExposed(&window) &&
           QTest::qWaitFor([&] { return window.trace_view().trace() == file && window.trace_view().complete() && window.trace_view().scores(); },
                           60000);
}

} // namespace isogloss::tests
