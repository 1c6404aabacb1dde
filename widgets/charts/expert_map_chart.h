// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/steering/plan.h"
#include "widgets/charts/chart.h"

#include <QImage>
#include <QPointer>

#include <memory>
#include <vector>

namespace isogloss {

class Selection;

/// Layer × expert map of one language: each expert's share of the tokens, or its difference from the reference language. A click selects, with Ctrl
/// it adds an expert of the same layer, a double click promotes.
class ExpertMapChart : public Chart {
    Q_OBJECT
public:
    enum class Mode { Difference, Share };
    struct Data {
        std::shared_ptr<const std::vector<ExpertScore>> scores; ///< of every routed layer that is complete
        QString language, reference;
        int model_layers = 0, experts = 0, top_k = 0;
        std::vector<int> moe_layers = {}; ///< true ids: the others are dense; empty = not known
    };
    explicit ExpertMapChart(Selection* selection, QWidget* parent = nullptr);

    void set_data(const Data& data); ///< without scores: empty
    void set_mode(Mode mode);
    void set_plan(const SteeringPlan& plan);
    QRectF cell_rect(int layer, int expert) const; ///< in the widget
    double value(int layer, int expert) const;     ///< NaN where the layer is dense or not complete
    const Data& data() const { return data_; }

    bool has_data() const override { return data_.scores && !data_.scores->empty(); }
    double height_for(double width, const QFont& font) const override;

signals:
    void promote_requested(int layer, int expert);  ///< double click, Enter or P
    void suppress_requested(int layer, int expert); ///< S
    void remove_requested(int layer, int expert);   ///< Delete; a double click or its own key on a steered expert

protected:
    bool paints_directly() const override { return true; } ///< the cells are kept
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    struct Cell {
        int layer = -1, expert = -1;
        bool operator==(const Cell&) const = default;
    };
    Frame frame(const QRectF& area, const QFont& font) const;
    Cell cell_at(QPointF position) const;
    const ExpertScore* score(int layer, int expert) const;
    QColor colour(double value, const Theme& theme) const;
    const QImage& cell_image(const Frame& at, double gap, const Theme& theme) const; ///< on the screen
    void draw_axes(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_colour_bar(QCPPainter& painter, const Frame& at, const Theme& theme) const;
    void choose(Cell cell, bool add = false);
    const PlanEdit* edit_of(Cell cell) const;
    bool rests(const PlanEdit& edit) const; ///< in the language that is shown
    void request(Action action, Cell cell);

    QPointer<Selection> selection_;
    Data data_;
    std::vector<const ExpertScore*> by_cell_; ///< [layers, E], null where there is none
    Mode mode_ = Mode::Difference;
    SteeringPlan plan_;
    double largest_ = 1;
    mutable QImage kept_cells_; ///< until the data are others
    Cell hover_;
};

} // namespace isogloss
