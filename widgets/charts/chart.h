// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace isogloss {

/// A chart that paints itself into any rectangle: the same code draws the window and the figure of the paper.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    /// Draws everything but hover and focus. `vector` asks for shapes instead of pixels. The painter's font is the chart's.
    virtual void draw(QPainter& painter, const QRectF& area, const Theme& theme, bool vector) const = 0;
    /// Height ÷ width that suits the data.
    virtual double aspect() const { return 0.6; }
    /// False while there is nothing to show; the chart then says what to do.
    virtual bool has_data() const = 0;
    void set_empty_text(const QString& text);

signals:
    /// A right click or the menu key on something: the window opens its menu there.
    void menu_requested(const QPoint& global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// What lies over the data on the screen only: hover, focus.
    virtual void draw_overlay(QPainter&, const Theme&) const {}
    QString empty_text_;
};

/// "hin_Deva" → "हिन्दी"; a code that no language has stays as it is.
QString native_name(const QString& code);

/// 0.0834 → ".083" in tables of shares, "0.083" elsewhere; enough digits and no more.
QString short_number(double value, int digits = 3);

/// Round axis ticks for [low, high], about `count` of them.
QVector<double> axis_ticks(double low, double high, int count);

/// Marks of a steered expert: ▲ promoted, ▼ suppressed. Drawn, not written: fonts differ.
void draw_steer_mark(QPainter& painter, QPointF centre, double size, bool promoted, const Theme& theme);

/// A quiet box with lines of text near `at`, kept inside `area`.
void draw_read_out(QPainter& painter, const QRectF& area, QPointF at, const QStringList& lines, const Theme& theme);

} // namespace isogloss
