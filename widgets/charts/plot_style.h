// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QFont>
#include <QRectF>
#include <QVector>

#include <memory>
#include <vector>

class QCPPainter;
class QCustomPlot;
class QPainter;

namespace isogloss {

/// An empty plot in the chart's look: no frame, hairline grid, numbers in the secondary colour. It is painted by `draw_plot`, never shown as a
/// widget.
std::unique_ptr<QCustomPlot> make_plot(const QFont& font, const Theme& theme);
/// Numbers of the left axis, with a grid line each; `with_sign` writes + and − before them.
void set_value_ticks(QCustomPlot& plot, const QVector<double>& ticks, bool with_sign);
/// Whole numbers of the bottom axis.
void set_index_ticks(QCustomPlot& plot, const QVector<double>& ticks);
/// Paints `plot` so that its axis rectangle is `frame` (rounded to whole units), inside `area`.
void draw_plot(QCustomPlot& plot, QCPPainter& painter, const QRectF& area, const QRectF& frame);

/// The mark of a category: seven shapes, full and then hollow, so that categories are told apart without their colours.
void draw_category_mark(QPainter& painter, QPointF centre, double radius, int category, const QColor& colour, const QColor& ground);

/// 0, step, 2·step …, and always the last index; the step is a power of two (as counts of layers and experts are) that leaves `room` between labels.
QVector<double> index_ticks(int count, double unit, double room);

/// Moves `sorted` places (rising) so that neighbours are at least `spacing` apart and, if they fit, all within [low, high]: as little as it takes, in
/// the sense of least squares.
void spread_apart(std::vector<double>& sorted, double spacing, double low, double high);

/// Digits that the ticks need.
int tick_digits(const QVector<double>& ticks);

} // namespace isogloss
