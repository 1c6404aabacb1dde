// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/classical_scaling.h"
#include "core/analysis/dendrogram.h"
#include "core/analysis/divergence.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/language_picker.h"
#include "widgets/charts/name_places.h"

#include <QPointer>

#include <memory>

namespace isogloss {

class Selection;

/// Every language against every other, in one layer: distances, their clusters, and their map in the plane.
struct LanguagePairs {
    PairwiseTable table;
    Dendrogram clusters; ///< of the languages, by average linkage
    Scaling map;         ///< classical scaling in two dimensions
    QString reference;
};

/// Language × language divergence of a layer, ordered by the dendrogram above it. A click selects the two languages, with Ctrl it adds them.
class PairsChart : public Chart {
    Q_OBJECT
public:
    explicit PairsChart(Selection* selection, QWidget* parent = nullptr);
    void set_pairs(std::shared_ptr<const LanguagePairs> pairs);
    /// The right end of the colours, for several layers on one scale; 0 = the largest value of these.
    void set_scale(double largest);
    /// As one of several panels: each cell's value in it, where there is room; the layer as a heading instead of the dendrogram.
    void set_panel(bool panel);
    QRectF cell_rect(const QString& row, const QString& column) const; ///< in the widget
    bool has_data() const override { return pairs_ && pairs_->table.languages.size() > 1; }
    double height_for(double width, const QFont& font) const override;

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
    void choose(std::pair<int, int> cell, bool add); ///< the languages of places
    std::size_t count() const { return pairs_->table.languages.size(); }
    std::size_t language_at(std::size_t place) const { return pairs_->clusters.leaf_order[place]; }
    QString code(std::size_t place) const { return QString::fromStdString(pairs_->table.languages[language_at(place)]); }
    double distance(std::size_t row, std::size_t column) const; ///< of places
    QString name(std::size_t place) const { return label_of(code(place), code(place)); }
    double scale() const { return scale_ > 0 ? scale_ : largest_; }
    void draw_values(QPainter& painter, const Frame& at, const Theme& theme) const;
    void draw_tree(QPainter& painter, const Frame& at, const Theme& theme) const;
    std::pair<int, int> cell_at(QPointF position) const;

    QPointer<Selection> selection_;
    std::shared_ptr<const LanguagePairs> pairs_;
    double largest_ = 1, scale_ = 0;
    bool panel_ = false;
    std::pair<int, int> hover_{-1, -1}; ///< places: row, column
};

/// The same distances as a map: what lies close is routed alike. A click selects a language, a rubber band those in it.
class LanguageMapChart : public Chart {
    Q_OBJECT
public:
    explicit LanguageMapChart(Selection* selection, QWidget* parent = nullptr);
    void set_pairs(std::shared_ptr<const LanguagePairs> pairs);
    QPointF point(const QString& code) const; ///< in the widget
    std::vector<QRectF> name_boxes() const;   ///< where the names of points stand, in the widget
    bool has_data() const override { return pairs_ && pairs_->table.languages.size() > 2; }

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
    NamePlaces names(const Frame& at, const QRectF& area) const; ///< as many as have room
    LanguagePicker::Points points() const;

    QPointer<Selection> selection_;
    LanguagePicker picker_;
    std::shared_ptr<const LanguagePairs> pairs_;
    int hover_ = -1;
};

} // namespace isogloss
