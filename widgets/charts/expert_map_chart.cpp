// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/expert_map_chart.h"

#include "widgets/charts/colour_bar.h"
#include "widgets/charts/plot_style.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int right_middle = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
} // namespace

/// Where the cells lie: layers from left to right, experts from top to bottom.
struct ExpertMapChart::Frame {
    QRectF cells, caption, bar;
    QFont small;
    double line = 0, column = 0, row = 0;
    bool vector = false;
    QRectF cell(int layer, int expert) const { return {cells.left() + layer * column, cells.top() + expert * row, column, row}; }
};

ExpertMapChart::ExpertMapChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Experts by layer"));
    setAccessibleDescription(
        tr("The arrow keys move the selected expert; P or Enter promotes it, S suppresses it, Delete takes it out of the plan."));
    set_empty_text(tr("Click a language in the heatmap: its experts in all layers are shown here."));
    connect(this, &Chart::redrawn, this, [this] { kept_cells_ = {}; });
    if (selection_)
        connect(selection_, &Selection::changed, this, [this](Selection::Parts parts) {
            if (parts & (Selection::Expert | Selection::Layer))
                update();
        });
}

void ExpertMapChart::set_data(const Data& data) {
    data_ = data;
    by_cell_.assign(static_cast<std::size_t>(data.model_layers) * static_cast<std::size_t>(data.experts), nullptr);
    if (data.scores)
        for (const ExpertScore& score : *data.scores)
            if (score.layer < data.model_layers && score.expert < data.experts)
                by_cell_[static_cast<std::size_t>(score.layer) * static_cast<std::size_t>(data.experts) + static_cast<std::size_t>(score.expert)] =
                    &score;
    hover_ = {};
    set_mode(mode_);
}

void ExpertMapChart::set_mode(Mode mode) {
    mode_ = mode;
    largest_ = 1e-9;
    for (const ExpertScore* score : by_cell_)
        if (score)
            largest_ = std::max(largest_, mode_ == Mode::Difference ? std::abs(score->difference) : score->target);
    redraw();
}

void ExpertMapChart::set_plan(const SteeringPlan& plan) {
    plan_ = plan;
    update();
}

const ExpertScore* ExpertMapChart::score(int layer, int expert) const {
    if (layer < 0 || layer >= data_.model_layers || expert < 0 || expert >= data_.experts || by_cell_.empty())
        return nullptr;
    return by_cell_[static_cast<std::size_t>(layer) * static_cast<std::size_t>(data_.experts) + static_cast<std::size_t>(expert)];
}

double ExpertMapChart::value(int layer, int expert) const {
    const ExpertScore* found = score(layer, expert);
    return !found ? std::numeric_limits<double>::quiet_NaN() : mode_ == Mode::Difference ? found->difference : found->target;
}

QColor ExpertMapChart::colour(double value, const Theme& theme) const {
    return mode_ == Mode::Difference ? theme.difference(value / largest_) : theme.magnitude(value / largest_);
}

double ExpertMapChart::height_for(double width, const QFont& font) const {
    const double line = QFontMetricsF(font).height();
    return std::clamp(data_.experts * line * 0.9 + line * 5, line * 12, width * 1.2);
}

ExpertMapChart::Frame ExpertMapChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    const double labels = QFontMetricsF(out.small).horizontalAdvance("0000") + out.line * 1.6;
    out.cells =
        QRectF(QPointF(area.left() + labels, area.top() + out.line * 0.8), QPointF(area.right() - out.line * 0.8, area.bottom() - out.line * 4.2));
    out.column = out.cells.width() / std::max(1, data_.model_layers);
    out.row = out.cells.height() / std::max(1, data_.experts);
    const double below = out.cells.bottom() + out.line * 1.9, width = std::min(out.line * 13, out.cells.width() * 0.4);
    out.bar = QRectF(out.cells.right() - width, below, width, out.line * 0.6);
    out.caption = QRectF(QPointF(out.cells.left(), below - out.line * 0.2), QPointF(out.bar.left() - out.line, below + out.line * 0.8));
    return out;
}

/// Whole pixels: no seams, no blur.
const QImage& ExpertMapChart::cell_image(const Frame& at, double gap, const Theme& theme) const {
    const double pixel = devicePixelRatioF();
    const auto edges = [&](double unit, int count) {
        std::vector<int> places;
        for (int i = 0; i <= count; ++i)
            places.push_back(static_cast<int>(std::lround(i * unit * pixel)));
        return places;
    };
    const std::vector<int> columns = edges(at.column, data_.model_layers), rows = edges(at.row, data_.experts);
    const int between = static_cast<int>(std::lround(gap * pixel));
    const QSize size(std::max(1, columns.back()), std::max(1, rows.back()));
    if (kept_cells_.size() == size && kept_cells_.devicePixelRatio() == pixel)
        return kept_cells_;
    QImage& image = kept_cells_;
    image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixel);
    const bool both_ways = mode_ == Mode::Difference;
    const ShadeTable shades([&](double share) { return both_ways ? theme.difference(2 * share - 1) : theme.magnitude(share); });
    image.fill(Qt::transparent);
    std::vector<QRgb> line(static_cast<std::size_t>(image.width()));
    for (int expert = 0; expert < data_.experts; ++expert) {
        for (int layer = 0; layer < data_.model_layers; ++layer) {
            const double shown = value(layer, expert);
            const auto first = line.begin() + columns[static_cast<std::size_t>(layer)],
                       end = line.begin() + columns[static_cast<std::size_t>(layer) + 1];
            std::fill(first, std::max(first, end - between),
                      std::isnan(shown) ? QRgb(0) : shades.at(both_ways ? (shown / largest_ + 1) / 2 : shown / largest_));
            std::fill(std::max(first, end - between), end, QRgb(0));
        }
        for (int y = rows[static_cast<std::size_t>(expert)]; y < rows[static_cast<std::size_t>(expert) + 1] - between; ++y)
            std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    return image;
}

void ExpertMapChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    Frame at = frame(area, painter.font());
    at.vector = painter.modes().testFlag(QCPPainter::pmVectorized);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, at.vector);
    painter.setPen(Qt::NoPen);
    const double gap = at.row > 6 && at.column > 6 ? 1 : 0, under = at.vector && gap == 0 ? 0.35 : 0;
    for (int layer = 0; layer < data_.model_layers; ++layer) {
        if (!score(layer, 0)) {
            const QRectF column(at.cells.left() + layer * at.column, at.cells.top(), at.column, at.cells.height());
            if (!data_.moe_layers.empty() && std::ranges::find(data_.moe_layers, layer) == data_.moe_layers.end())
                painter.fillRect(column, theme.hairline);
            else
                draw_hatch(painter, column, theme);
            continue;
        }
        for (int expert = 0; at.vector && expert < data_.experts; ++expert) {
            const QRectF cell = at.cell(layer, expert);
            const QColor shade = colour(value(layer, expert), theme);
            painter.fillRect(cell.adjusted(0, 0, under - gap, under - gap), shade);
            if (mode_ == Mode::Difference)
                draw_sign(painter, cell, value(layer, expert) / largest_, shade, theme);
        }
    }
    if (!at.vector)
        painter.drawImage(QPointF(std::round(at.cells.left()), std::round(at.cells.top())), cell_image(at, gap, theme));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(at.small);
    draw_axes(painter, at, theme);
    draw_colour_bar(painter, at, theme);
    painter.restore();
}

void ExpertMapChart::draw_axes(QPainter& painter, const Frame& at, const Theme& theme) const {
    painter.setPen(theme.secondary);
    for (const double layer : index_ticks(data_.model_layers, at.column, at.line * 2.4))
        painter.drawText(QRectF(at.cells.left() + layer * at.column, at.cells.bottom() + at.line * 0.2, at.column, at.line), centred,
                         QString::number(layer, 'f', 0));
    for (const double expert : index_ticks(data_.experts, at.row, at.line * 1.05))
        painter.drawText(QRectF(at.cells.left() - at.line * 4.4, at.cells.top() + expert * at.row, at.line * 4, at.row), right_middle,
                         QString::number(expert, 'f', 0));
    painter.drawText(QRectF(at.cells.left() - at.line * 4.4, at.cells.bottom() + at.line * 0.2, at.line * 4, at.line), right_middle,
                     worded(tr("layer")));
    painter.save();
    painter.translate(at.cells.left() - at.line * 2.6, at.cells.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-at.cells.height() / 2, -at.line / 2, at.cells.height(), at.line), centred, worded(tr("expert")));
    painter.restore();
}

void ExpertMapChart::draw_colour_bar(QCPPainter& painter, const Frame& at, const Theme& theme) const {
    const bool both = mode_ == Mode::Difference;
    isogloss::draw_colour_bar(painter, at.bar, at.line, both ? ColourScale::difference(theme, largest_) : ColourScale::magnitude(theme, largest_),
                              theme);
    const QString even = short_number(static_cast<double>(data_.top_k) / std::max(1, data_.experts), 3);
    const QStringList wordings = both ? QStringList{tr("%1 − %2, share of tokens").arg(data_.language, data_.reference), tr("difference of shares")}
                                      : QStringList{tr("%1, share of tokens; an even router gives k/E = %2").arg(data_.language, even),
                                                    tr("%1, share of tokens").arg(data_.language)};
    draw_wording(painter, at.caption, worded(wordings));
}

void ExpertMapChart::draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    for (const PlanEdit& edit : plan_.edits)
        if (score(edit.layer, edit.expert))
            draw_steer_mark(painter, at.cell(edit.layer, edit.expert).center(), std::clamp(std::min(at.row, at.column) * 0.7, 5.0, at.line * 0.55),
                            edit.action == Action::Promote, rests(edit), theme);
}

void ExpertMapChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    painter.setBrush(Qt::NoBrush);
    for (const int expert : selection_ ? selection_->experts() : QList<int>()) {
        if (!score(selection_->layer(), expert))
            continue;
        const QRectF box = at.cell(selection_->layer(), expert);
        painter.setPen(QPen(theme.ground, 3.5));
        painter.drawRect(box);
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRect(box);
    }
    const ExpertScore* found = score(hover_.layer, hover_.expert);
    if (!found)
        return;
    const QRectF box = at.cell(hover_.layer, hover_.expert);
    painter.setPen(QPen(theme.text, 1));
    painter.drawRect(box);
    const bool interval = found->low < found->high; // scores without resamples have none
    QStringList lines{tr("layer %1 · expert %2").arg(found->layer).arg(found->expert),
                      tr("%1: %2 of the tokens").arg(data_.language, short_number(found->target)),
                      tr("%1: %2 of the tokens").arg(data_.reference, short_number(found->baseline)),
                      tr("difference %1").arg(signed_number(found->difference)) + (interval ? interval_text(found->low, found->high) : QString())};
    if (found->target_n > 0)
        lines << tr("n = %1").arg(count_text(found->target_n));
    if (const PlanEdit* edit = edit_of(hover_))
        lines << (rests(*edit) ? resting_text() : edit->action == Action::Promote ? tr("promoted by the plan") : tr("suppressed by the plan"));
    draw_read_out(painter, rect(), box.bottomRight(), lines, theme, font());
}

bool ExpertMapChart::rests(const PlanEdit& edit) const { return !plan_.scope.holds(data_.language.toStdString(), edit.layer); }

ExpertMapChart::Cell ExpertMapChart::cell_at(QPointF position) const {
    const Frame at = frame(rect(), font());
    if (!has_data() || !at.cells.contains(position))
        return {};
    const Cell cell{static_cast<int>((position.x() - at.cells.left()) / at.column), static_cast<int>((position.y() - at.cells.top()) / at.row)};
    return score(cell.layer, cell.expert) ? cell : Cell{};
}

QRectF ExpertMapChart::cell_rect(int layer, int expert) const { return score(layer, expert) ? frame(rect(), font()).cell(layer, expert) : QRectF(); }

void ExpertMapChart::choose(Cell cell, bool add) {
    if (!selection_ || cell.layer < 0)
        return;
    if (add)
        selection_->toggle_expert(cell.layer, cell.expert);
    else
        selection_->set_expert(cell.layer, cell.expert);
}

const PlanEdit* ExpertMapChart::edit_of(Cell cell) const {
    const auto found =
        std::ranges::find_if(plan_.edits, [&](const PlanEdit& edit) { return edit.layer == cell.layer && edit.expert == cell.expert; });
    return found == plan_.edits.end() ? nullptr : &*found;
}

void ExpertMapChart::request(Action action, Cell cell) {
    if (!score(cell.layer, cell.expert))
        return;
    const PlanEdit* edit = edit_of(cell);
    if (edit && edit->action == action)
        emit remove_requested(cell.layer, cell.expert);
    else if (action == Action::Promote)
        emit promote_requested(cell.layer, cell.expert);
    else
        emit suppress_requested(cell.layer, cell.expert);
}

void ExpertMapChart::mouseMoveEvent(QMouseEvent* event) {
    const Cell cell = cell_at(event->position());
    if (!(std::exchange(hover_, cell) == cell))
        update();
}

void ExpertMapChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        choose(cell_at(event->position()), event->modifiers() & Qt::ControlModifier);
}

void ExpertMapChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the expert under the pointer, or about all that are selected if it is one of them.
    if (const Cell cell = cell_at(event->pos()); event->reason() == QContextMenuEvent::Mouse && selection_ && cell.layer >= 0)
        if (cell.layer != selection_->layer() || !selection_->experts().contains(cell.expert))
            choose(cell);
    Chart::contextMenuEvent(event);
}

void ExpertMapChart::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        choose(cell_at(event->position()), true);
    else
        request(Action::Promote, cell_at(event->position()));
}

void ExpertMapChart::leaveEvent(QEvent*) {
    hover_ = {};
    update();
}

void ExpertMapChart::keyPressEvent(QKeyEvent* event) {
    if (!has_data() || !selection_)
        return Chart::keyPressEvent(event);
    const int key = event->key();
    const Cell selected{selection_->layer(), selection_->expert()};
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_P)
        request(Action::Promote, selected);
    else if (key == Qt::Key_S)
        request(Action::Suppress, selected);
    else if (key == Qt::Key_Delete && edit_of(selected))
        emit remove_requested(selected.layer, selected.expert);
    else if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down) {
        Cell cell{selection_->layer(), std::max(0, selection_->expert())};
        const int across = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0, down = key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : 0;
        // Over dense layers, to the next one that has experts.
        do {
            cell.layer += across;
            cell.expert += down;
        } while (across != 0 && cell.layer >= 0 && cell.layer < data_.model_layers && !score(cell.layer, cell.expert));
        if (score(cell.layer, cell.expert))
            choose(cell);
    } else {
        Chart::keyPressEvent(event);
    }
}

} // namespace isogloss
