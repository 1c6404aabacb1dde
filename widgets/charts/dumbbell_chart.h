// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/compare.h"
#include "widgets/charts/chart.h"

#include <QPointer>

#include <limits>
#include <utility>
#include <vector>

namespace isogloss {

class Selection;

/// Before ○ and after ● of each language, with the interval of the difference around ●, sorted by gain; grey where the interval holds zero. A row
/// with an empty code, all languages together, stands last under a rule.
class DumbbellChart : public Chart {
    Q_OBJECT
public:
    struct Row {
        QString code;
        double before = 0, after = 0, difference = 0, low = 0, high = 0; ///< NaN low and high = no interval: grey
        qint64 n = 0;
    };
    /// How values are written and which direction is good.
    struct Style {
        QString unit;            ///< "nats per byte", "accuracy": the name of the axis
        double factor = 1;       ///< of all numbers shown: 100 for points
        int digits = 3;          ///< of the differences on the right
        QString difference_unit; ///< "points"; empty = the axis' own
        bool lower_is_better = false;
        bool neutral = false; ///< neither direction is good: no gain and loss colours
        /// What values can be: shares lie between 0 and 1. The axis shows nothing else, and an interval that passes an end is drawn up to it.
        double least = -std::numeric_limits<double>::infinity(), most = std::numeric_limits<double>::infinity();
    };
    explicit DumbbellChart(Selection* selection, QWidget* parent = nullptr);
    void set_rows(std::vector<Row> rows, const Style& style);
    /// Accuracy in per cent and points, or loss in nats per byte.
    void set_comparison(const Comparison& comparison);
    const std::vector<Row>& rows() const { return rows_; } ///< top first
    QRectF row_rect(const QString& code) const;            ///< in the widget; empty if there is none
    std::pair<double, double> axis_range() const;          ///< values at the left and the right end of the plot in the widget
    QStringList read_out(const Row& row) const;            ///< what hover says of a row

    double height_for(double width, const QFont& font) const override;
    bool has_data() const override { return !rows_.empty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area, const QFont& font) const;
    double gain(const Row& row) const { return style_.lower_is_better ? -row.difference : row.difference; }
    bool certain(const Row& row) const { return row.low > 0 || row.high < 0; }
    QColor colour(const Row& row, const Theme& theme) const;
    void draw_row(QPainter& painter, const Frame& at, int place, const Theme& theme) const;
    int row_at(QPointF at) const;
    void hover(int row);

    QPointer<Selection> selection_;
    std::vector<Row> rows_;
    Style style_;
    int hover_ = -1;
};

} // namespace isogloss
