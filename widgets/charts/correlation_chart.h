// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/language_picker.h"
#include "widgets/charts/name_places.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace isogloss {

class Selection;

/// Divergence against accuracy over languages, and what the two are made of.
struct CorrelationData {
    CorrelationTable table;
    DivergenceTable divergence; ///< the languages of `table` and perhaps others
};
enum class Coefficient { Pearson, Spearman };
const Correlation& chosen(const LayerCorrelation& layer, Coefficient coefficient);

/// One layer: each language at its divergence and accuracy, with its code; the least-squares line. A click selects the language, a rubber
/// band those in it.
class CorrelationScatter : public Chart {
    Q_OBJECT
public:
    explicit CorrelationScatter(Selection* selection, QWidget* parent = nullptr);
    void set_data(std::shared_ptr<const CorrelationData> correlation);
    void set_coefficient(Coefficient coefficient);
    int layer() const;                        ///< the selected one; without, that of the largest |r|; −1 = none
    QPointF point(const QString& code) const; ///< in the widget
    std::vector<QRectF> name_boxes() const;   ///< where the names of points stand, in the widget
    bool has_data() const override { return data_ != nullptr; }
    QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area, const QFont& font) const;
    std::size_t column() const;              ///< of `layer`
    std::vector<double> divergences() const; ///< of the languages, in this layer
    /// As many as have room, those whose points are farthest from the line first.
    NamePlaces names(const Frame& at, const QRectF& area) const;
    void draw_names(QPainter& painter, const Frame& at, const QRectF& area, const Theme& theme) const;
    LanguagePicker::Points points() const;
    double reach() const; ///< of a point, in pixels

    QPointer<Selection> selection_;
    LanguagePicker picker_;
    std::shared_ptr<const CorrelationData> data_;
    std::vector<std::size_t> row_; ///< of the divergences, by language of the table
    Coefficient coefficient_ = Coefficient::Pearson;
    int hover_ = -1;
};

/// r by layer with its interval and the permutation null as a band. A click selects the layer.
class CorrelationLayers : public Chart {
    Q_OBJECT
public:
    explicit CorrelationLayers(Selection* selection, QWidget* parent = nullptr);
    void set_data(std::shared_ptr<const CorrelationData> correlation);
    void set_coefficient(Coefficient coefficient);
    QPointF point(int layer) const; ///< in the widget
    bool has_data() const override { return data_ && !data_->table.layers.empty(); }
    QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;
    void draw_overlay(QPainter& painter, const Theme& theme) const override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Frame;
    Frame frame(const QRectF& area, const QFont& font) const;
    int layer_at(QPointF position) const; ///< index, −1 = none

    QPointer<Selection> selection_;
    std::shared_ptr<const CorrelationData> data_;
    Coefficient coefficient_ = Coefficient::Pearson;
    int hover_ = -1;
};

/// language,layer,divergence,accuracy
std::string scatter_csv(const CorrelationData& data, int layer);

} // namespace isogloss
