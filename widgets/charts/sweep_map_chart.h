// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"
#include "widgets/charts/sweep_outcome.h"

namespace isogloss {

/// What a sweep found so far: one row for each rule, threshold and band, one column for each strength; the colour is the difference over all
/// languages from the run without a plan. Hatched = not run yet; a cell without experts is empty. A dot marks an interval that leaves zero out. A
/// click (or the arrow keys) chooses the line whose dose-response curve is shown.
class SweepMapChart : public Chart {
    Q_OBJECT
public:
    explicit SweepMapChart(QWidget* parent = nullptr);
    void set_rows(SweepRows rows);
    int line() const { return line_; } ///< chosen, an index of `sweep_lines`; −1 = none
    void set_line(int line);
    QRectF cell_rect(int line, int column) const; ///< in the widget

    double height_for(double width, const QFont& font) const override;
    bool has_data() const override { return rows_ && !rows_->empty(); }
    QSize sizeHint() const override { return {360, 240}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

signals:
    void line_chosen(int line);

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
    const SweepRow* row(std::size_t line, std::size_t column, int control = 0) const;
    QString label(const SweepLine& line) const;
    QStringList read_out(std::size_t line, std::size_t column) const;
    std::pair<int, int> cell_at(QPointF position) const;

    SweepRows rows_;
    std::vector<SweepLine> lines_;
    std::vector<double> strengths_; ///< columns; NaN = rules without one
    double largest_ = 0;
    int line_ = -1;
    std::pair<int, int> hover_{-1, -1};
};

} // namespace isogloss
