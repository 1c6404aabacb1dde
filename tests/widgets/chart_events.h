// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "synthetic.h"

#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>

/// What tests of charts share: a small table and the user's mouse.
namespace isogloss {

inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Three languages, six layers of which layer 0 is dense. Row and column means differ.
inline std::shared_ptr<DivergenceTable> small_table() {
    auto table = std::make_shared<DivergenceTable>();
    table->reference = "eng_Latn";
    table->languages = {"fra_Latn", "hin_Deva", "zho_Hans"};
    table->layers = {1, 2, 3, 4, 5};
    table->mean = {.10, .05, .04, .05, .10, //
                   .60, .30, .10, .30, .50, //
                   .40, .20, .05, .08, nan};
    for (const double value : table->mean) {
        table->low.push_back(value - .01);
        table->high.push_back(value + .01);
    }
    table->n = {100, 100, 100};
    table->bootstrap = {.95, 1000, 1};
    return table;
}

template <typename Widget> void show(Widget& chart, QSize size = {800, 440}) {
    chart.resize(size);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
}

/// Notches of a mouse's wheel; positive = away from the user.
inline void turn_wheel(QWidget& chart, QPointF at, int notches, Qt::KeyboardModifiers keys) {
    for (int i = 0; i < std::abs(notches); ++i) {
        QWheelEvent event(at, chart.mapToGlobal(at), {}, {0, notches > 0 ? 120 : -120}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&chart, &event);
    }
}

inline void drag(QWidget& chart, QPoint from, QPoint to) {
    QTest::mousePress(&chart, Qt::LeftButton, {}, from);
    // A pointer passes through the middle; both moves arrive before the release.
    QTest::mouseMove(&chart, (from + to) / 2);
    QTest::mouseMove(&chart, to);
    QMouseEvent move(QEvent::MouseMove, to, chart.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, to);
}

inline void move_to(QWidget& chart, QPointF at) {
    QMouseEvent move(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &move);
}

/// True if the two pictures differ anywhere inside `rect`.
inline bool differ(const QImage& a, const QImage& b, QRect rect) { return a.copy(rect) != b.copy(rect); }

} // namespace isogloss
