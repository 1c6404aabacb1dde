// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace isogloss {

// Names that charts draw by the hundred, in every frame: finding their glyphs takes longer than drawing them, so it is done once for a text in a
// font.

/// How wide `text` is in `font`, on one line.
double kept_width(const QFont& font, const QString& text);
/// One line in the painter's font and pen, in the middle of the height of `box`, at its left, middle or right (`Qt::AlignLeft`, `AlignHCenter`,
/// `AlignRight`); what is wider than the box is elided. Where text must stay text (PDF, SVG) it is written as such.
void draw_kept_text(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& text);
/// The same from a baseline on, whole.
void draw_kept_text(QPainter& painter, QPointF baseline, const QString& text);

} // namespace isogloss
