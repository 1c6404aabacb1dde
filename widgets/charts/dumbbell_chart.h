// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

#include <QPointer>

#include <vector>

namespace isogloss {

class Selection;

/// Before ○ and after ● of each language, with the interval of the difference, sorted by gain; grey where the interval holds zero.
class DumbbellChart : public Chart {
    Q_OBJECT
public:
    struct Row {
        QString code;
        double before = 0, after = 0, difference = 0, low = 0, high = 0;
        qint64 n = 0;
    };
    /// How values are written and which direction is good.
    struct Style {
        QString unit;      ///< "nats per byte", "accuracy"
        double factor = 1; ///< of the differences on the right: 100 for points
        int digits = 3;    ///< of the differences
        bool lower_is_better = false;
        bool neutral = false; ///< neither direction is good: no gain and loss colours
    };
    explicit DumbbellChart(Selection* selection, QWidget* parent = nullptr);
    void set_rows(std::vector<Row> rows, const Style& style);

    void draw(QPainter& painter, const QRectF& area, const Theme& theme, bool vector) const override;
    double aspect() const override;
    bool has_data() const override { return !rows_.empty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double row_height(const QFont& font) const;
    int row_at(QPointF at) const;
    QPointer<Selection> selection_;
    std::vector<Row> rows_;
    Style style_;
    int hover_ = -1;
};

} // namespace isogloss
