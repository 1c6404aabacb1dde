// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/compare.h"
#include "widgets/charts/chart.h"

#include <QPointer>

#include <memory>

namespace isogloss {

class Selection;

/// A forest plot of a comparison: the difference of each language with its interval, sorted by difference, grey where the interval holds zero; all
/// languages together last, as a diamond. Accuracies are shown in per cent and points, losses in nats per byte. A click selects the language.
class ForestChart : public Chart {
    Q_OBJECT
public:
    explicit ForestChart(Selection* selection, QWidget* parent = nullptr);
    void set_comparison(std::shared_ptr<const Comparison> comparison);
    const std::vector<LanguageComparison>& rows() const { return rows_; } ///< top first
    QRectF row_rect(const QString& code) const;                           ///< in the widget; empty if there is none

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
    QColor colour(const LanguageComparison& row, const Theme& theme) const;
    void draw_row(QPainter& painter, const Frame& at, int place, const Theme& theme) const;
    QString name(const LanguageComparison& row) const;
    QStringList read_out(const LanguageComparison& row) const;
    int row_at(QPointF at) const;
    void hover(int row);
    double factor() const { return loss_ ? 1 : 100; }
    int digits() const { return loss_ ? 3 : 1; }

    QPointer<Selection> selection_;
    std::vector<LanguageComparison> rows_;
    bool loss_ = false;
    double level_ = 0.95;
    int hover_ = -1;
};

} // namespace isogloss
