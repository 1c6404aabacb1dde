// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the heatmap's rows, how they move into it, and the tree beside them.
#include "core/text/languages.h"
#include "widgets/charts/heatmap_layout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isogloss {

void HeatmapChart::set_order(Order order) {
    const std::vector<double> stood = rows_stand();
    order_ = order;
    sort_rows();
    move_rows(stood);
    redraw();
    emit rows_changed();
}

void HeatmapChart::set_rows(const std::optional<QStringList>& codes) {
    if (codes == given_rows_)
        return;
    given_rows_ = codes;
    refresh();
}

QStringList HeatmapChart::shown_codes() const {
    QStringList codes;
    for (const Row& row : rows_)
        codes << row.code;
    return codes;
}

std::vector<double> HeatmapChart::rows_stand() const {
    std::vector<double> stand(names_.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < rows_.size(); ++i)
        stand[rows_[i].row] = place(static_cast<int>(i));
    return stand;
}

void HeatmapChart::move_rows(const std::vector<double>& stood) {
    moving_.stop();
    moved_ = 1;
    std::vector<double> before;
    bool moved = false;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const std::size_t row = rows_[i].row;
        before.push_back(row < stood.size() ? stood[row] : std::numeric_limits<double>::quiet_NaN());
        moved = moved || before.back() != static_cast<double>(i);
    }
    // Rows that come or go have no way to show.
    const auto shown_before = std::ranges::count_if(stood, [](double at) { return !std::isnan(at); });
    const bool same =
        shown_before == static_cast<std::ptrdiff_t>(before.size()) && std::ranges::none_of(before, [](double at) { return std::isnan(at); });
    if (!moved || !same || !isVisible() || !motion_allowed() || view_.rows > 0)
        return;
    places_before_ = std::move(before);
    moved_ = 0;
    moving_.start();
}

double HeatmapChart::place(int row) const { return moved_ >= 1 ? row : row + (1 - moved_) * (places_before_[static_cast<std::size_t>(row)] - row); }

void HeatmapChart::sort_rows() {
    tree_ = {};
    const auto by = [&](auto key) { std::stable_sort(rows_.begin(), rows_.end(), [&](const Row& a, const Row& b) { return key(a) < key(b); }); };
    const auto language = [](const Row& row) { return find_language(row.code.toStdString()); };
    // A language that is not in the registry comes last.
    const auto name = [&](const Row& row) { return language(row) ? language(row)->english : "\x7f" + row.code.toStdString(); };
    if (given_rows_) {
        by([&](const Row& row) { return given_rows_->indexOf(row.code); });
        order_of_rows_.clear();
        for (const Row& row : rows_)
            order_of_rows_.push_back(row.row);
        return;
    }
    switch (order_) {
    case Order::MeanDivergence:
        by([](const Row& row) { return std::isnan(row.mean) ? std::numeric_limits<double>::infinity() : -std::abs(row.mean); });
        break;
    case Order::Similarity:
        by([](const Row& row) { return row.row; });
        sort_by_similarity();
        break;
    case Order::Name:
        by(name);
        break;
    case Order::Family:
        by([&](const Row& row) { return std::make_pair(language(row) ? language(row)->family : std::string("\x7f"), name(row)); });
        break;
    case Order::ResourceClass:
        by([&](const Row& row) { return std::make_pair(language(row) ? -language(row)->resource_class : 2, name(row)); });
        break;
    case Order::AsGiven:
        by([](const Row& row) { return row.row; });
        break;
    }
    order_of_rows_.clear();
    for (const Row& row : rows_)
        order_of_rows_.push_back(row.row);
}

void HeatmapChart::sort_by_similarity() {
    // Rows without a value are like no other: they come last.
    const auto empty = std::stable_partition(rows_.begin(), rows_.end(), [](const Row& row) { return !std::isnan(row.mean); });
    const auto n = static_cast<std::size_t>(empty - rows_.begin());
    const auto width = static_cast<std::size_t>(model_layers_);
    std::vector<double> distance(n * n), values;
    for (std::size_t a = 0; a < n; ++a)
        for (int layer = 0; layer < model_layers_; ++layer)
            values.push_back(value(rows_[a].row, layer));
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = a + 1; b < n; ++b) {
            double sum = 0;
            int layers = 0;
            for (std::size_t layer = 0; layer < width; ++layer)
                if (const double apart = std::abs(values[a * width + layer] - values[b * width + layer]); !std::isnan(apart)) {
                    sum += apart;
                    ++layers;
                }
            distance[a * n + b] = layers > 0 ? sum / layers : largest_;
        }
    }
    const std::vector<Row> given(rows_.begin(), empty);
    tree_ = average_linkage(distance, n);
    std::ranges::transform(tree_.leaf_order, rows_.begin(), [&](std::size_t leaf) { return given[leaf]; });
}

void HeatmapChart::draw_tree(QPainter& painter, const Layout& at, const Theme& theme) const {
    // The tree belongs to rows that stand still.
    if (at.tree.isEmpty() || moved_ < 1)
        return;
    const std::size_t leaves = tree_.leaf_order.size();
    std::vector<QPointF> node(leaves + tree_.merges.size());
    for (std::size_t place = 0; place < leaves; ++place)
        node[tree_.leaf_order[place]] = {at.tree.left(), at.row_y(static_cast<double>(place) + 0.5)};
    const double highest = std::max(tree_.merges.back().distance, 1e-12);
    painter.save();
    painter.setClipRect(at.tree.adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing, at.vector);
    painter.setPen(QPen(theme.secondary, 1));
    for (std::size_t i = 0; i < tree_.merges.size(); ++i) {
        const ClusterMerge& merge = tree_.merges[i];
        const QPointF a = node[merge.a], b = node[merge.b];
        const double x = at.snap(at.tree.left() + merge.distance / highest * at.tree.width());
        painter.drawPolyline(QPolygonF{a, {x, a.y()}, {x, b.y()}, b});
        node[leaves + i] = {x, (a.y() + b.y()) / 2};
    }
    painter.restore();
}

} // namespace isogloss
