// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/divergence.h"
#include "widgets/charts/chart.h"
#include "widgets/selection.h"

#include <QPointer>

#include <memory>

class QCustomPlot;

namespace isogloss {

/// Divergence by layer of the selected languages (of the three that tell most while none is selected), with interval bands, θ and the noise floor.
class CurvesChart : public Chart {
    Q_OBJECT
public:
    explicit CurvesChart(Selection* selection, QWidget* parent = nullptr);

    void set_table(std::shared_ptr<const DivergenceTable> table, int model_layers);
    /// The same languages before a plan, drawn thin.
    void set_before(std::shared_ptr<const DivergenceTable> table);
    /// Languages that are drawn.
    QStringList shown_languages() const;
    int layer_at(QPointF position) const; ///< routed layer nearest to a place in the widget, −1 = none
    QPointF position_of(int layer, double value) const;

    void draw(QPainter& painter, const QRectF& area, const Theme& theme, bool vector) const override;
    double aspect() const override { return 0.62; }
    bool has_data() const override { return table_ && !table_->languages.empty(); }
    QSize sizeHint() const override { return {420, 260}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void build(QCustomPlot& plot, const QFont& font, const Theme& theme) const;
    double top() const;
    double line_threshold() const;

    QPointer<Selection> selection_;
    std::shared_ptr<const DivergenceTable> table_, before_;
    int model_layers_ = 0;
    int hover_layer_ = -1, press_layer_ = -1;
    bool dragging_ = false;
    mutable QRectF plot_area_; ///< of the last drawing on the screen
};

} // namespace isogloss
