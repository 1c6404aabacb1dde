// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/pairs_chart.h"

#include "widgets/charts/colour_bar.h"
#include "widgets/charts/kept_text.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
} // namespace

struct PairsChart::Frame {
    QRectF cells, tree, bar, caption;
    QFont font, small;
    double line = 0, side = 0; ///< of a cell
    double codes = 0;          ///< room for a label
    bool with_native = true;
    QRectF cell(std::size_t row, std::size_t column) const {
        return {cells.left() + static_cast<double>(column) * side, cells.top() + static_cast<double>(row) * side, side, side};
    }
};

PairsChart::PairsChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Divergence of every two languages"));
    set_empty_text(tr("Click a layer of the heatmap: how far its languages are from each other is shown here."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this] { update(); });
}

void PairsChart::set_pairs(std::shared_ptr<const LanguagePairs> pairs) {
    pairs_ = std::move(pairs);
    hover_ = {-1, -1};
    largest_ = 1e-9;
    if (pairs_)
        for (const double value : pairs_->table.mean)
            if (!std::isnan(value))
                largest_ = std::max(largest_, value);
    redraw();
}

void PairsChart::set_scale(double largest) {
    scale_ = largest;
    redraw();
}

void PairsChart::set_panel(bool panel) {
    panel_ = panel;
    redraw();
}

double PairsChart::distance(std::size_t row, std::size_t column) const {
    return pairs_->table.mean[language_at(row) * count() + language_at(column)];
}

double PairsChart::height_for(double width, const QFont& font) const {
    if (!panel_ || !has_data())
        return width * 0.9 + QFontMetricsF(font).height() * 3;
    // As high as its cells, which are squares, need: `frame` with all the room there is.
    const Frame at = frame(QRectF(0, 0, width, 1e6), font);
    return at.caption.bottom() + at.line * 0.8;
}

PairsChart::Frame PairsChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.font = font;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    const QFontMetricsF small(out.small);
    double names = 0, codes = 0;
    for (std::size_t place = 0; place < count(); ++place) {
        names = std::max(names, native_name_width(font, code(place)));
        codes = std::max(codes, kept_width(out.small, name(place)));
    }
    if (labels() != LanguageLabels::AsOnScreen)
        codes = std::min(codes, area.width() * 0.24);
    // Native names where every row has room for its own, else codes alone.
    const double top = out.line * (panel_ ? 1.6 : 3.2), bottom = codes + out.line * 4.2, room = area.height() - top - bottom;
    const auto side_beside = [&](double labels) { return std::max(4.0, std::min(area.width() - labels - out.line * 0.6, room)); };
    out.codes = codes + 1;
    const double only_codes = codes + out.line * 0.9, both = only_codes + names + out.line * 0.6;
    out.with_native = !panel_ && labels() == LanguageLabels::AsOnScreen && side_beside(both) / static_cast<double>(count()) >= out.line * 0.9;
    const double left = out.with_native ? both : only_codes, side = side_beside(left);
    out.side = side / static_cast<double>(count());
    out.cells = QRectF(area.left() + left, area.top() + top, side, side);
    out.tree = QRectF(out.cells.left(), area.top() + out.line * 0.3, side, top - out.line * 0.5);
    const double below = out.cells.bottom() + codes + out.line * 1.1;
    out.bar = QRectF(out.cells.left(), below, std::min(side, out.line * 12), out.line * 0.6);
    out.caption = QRectF(out.cells.left(), out.bar.bottom() + out.line * 1.1, std::max(0.0, area.right() - out.cells.left()), out.line);
    return out;
}

void PairsChart::draw_tree(QPainter& painter, const Frame& at, const Theme& theme) const {
    const auto& clusters = pairs_->clusters;
    if (clusters.merges.empty())
        return;
    std::vector<QPointF> node(count() + clusters.merges.size());
    for (std::size_t place = 0; place < count(); ++place)
        node[language_at(place)] = {at.cells.left() + (static_cast<double>(place) + 0.5) * at.side, at.tree.bottom()};
    const double highest = std::max(clusters.merges.back().distance, 1e-12);
    painter.setPen(QPen(theme.secondary, 1));
    for (std::size_t i = 0; i < clusters.merges.size(); ++i) {
        const ClusterMerge& merge = clusters.merges[i];
        const QPointF a = node[merge.a], b = node[merge.b];
        const double y = at.tree.bottom() - merge.distance / highest * at.tree.height();
        painter.drawPolyline(QPolygonF{a, {a.x(), y}, {b.x(), y}, b});
        node[count() + i] = {(a.x() + b.x()) / 2, y};
    }
}

/// In the largest size, up to that of the labels, that fits every cell; none where it could not be read.
void PairsChart::draw_values(QPainter& painter, const Frame& at, const Theme& theme) const {
    const int digits = digits_for(scale());
    // ".12" says what "0.12" does in a quarter less room.
    const QString below_one = short_number(0, 1).chopped(1);
    const auto text = [&](double value) {
        const QString number = short_number(value, digits);
        return number.startsWith(below_one) ? number.mid(1) : number;
    };
    QFont font = at.small;
    const double wide = QFontMetricsF(font).horizontalAdvance(text(0.888888)), high = QFontMetricsF(font).height();
    const double fit = std::min({1.0, at.side * 0.9 / wide, at.side * 0.95 / high});
    const double size = QFontInfo(font).pixelSize() * fit;
    if (size < QFontInfo(at.font).pixelSize() * 0.45)
        return;
    font.setPixelSize(static_cast<int>(size));
    painter.setFont(font);
    for (std::size_t row = 0; row < count(); ++row)
        for (std::size_t column = 0; column < count(); ++column) {
            const double value = distance(row, column);
            if (row == column || std::isnan(value))
                continue;
            const QColor cell = theme.magnitude(value / scale());
            painter.setPen(contrast(cell, theme.ground) > contrast(cell, theme.text) ? theme.ground : theme.text);
            painter.drawText(at.cell(row, column), Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine, text(value));
        }
}

void PairsChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const bool vector = painter.modes().testFlag(QCPPainter::pmVectorized);
    const double gap = at.side > 8 ? 1 : 0, under = vector && gap == 0 ? 0.35 : -gap;
    painter.save();
    // On the screen tens of thousands of small cells are one picture; in a figure, and where there is room between them, each is a rectangle.
    const bool as_picture = !vector && gap == 0;
    const auto side = static_cast<int>(count());
    QImage picture(as_picture ? side : 1, as_picture ? side : 1, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    const ShadeTable shades([&](double share) { return theme.magnitude(share); });
    for (std::size_t row = 0; row < count(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(as_picture ? static_cast<int>(row) : 0));
        for (std::size_t column = 0; column < count(); ++column) {
            const double value = distance(row, column);
            if (std::isnan(value)) {
                draw_hatch(painter, at.cell(row, column), theme);
            } else if (as_picture) {
                line[column] = row == column ? theme.hairline.rgba() : shades.at(value / scale());
            } else {
                painter.fillRect(at.cell(row, column).adjusted(0, 0, under, under),
                                 row == column ? theme.hairline : theme.magnitude(value / scale()));
            }
        }
    }
    if (as_picture)
        painter.drawImage(at.cells, picture);
    if (panel_)
        draw_values(painter, at, theme);
    else
        draw_tree(painter, at, theme);
    const double room = at.line * 0.9;
    double free_from = -1e9;
    for (std::size_t place = 0; place < count(); ++place) {
        const double centre = (static_cast<double>(place) + 0.5) * at.side;
        if (centre - room / 2 < free_from) // rows lower than a line of text: as many names as fit
            continue;
        free_from = centre + room / 2;
        const bool base = code(place) == pairs_->reference;
        painter.setFont(at.small);
        painter.setPen(base ? theme.text : theme.secondary);
        const double codes_right = at.cells.left() - at.line * 0.5;
        draw_kept_text(painter, QRectF(codes_right - at.codes, at.cells.top() + centre - at.line / 2, at.codes, at.line), Qt::AlignRight,
                       name(place));
        painter.save();
        painter.translate(at.cells.left() + centre, at.cells.bottom() + at.line * 0.4);
        painter.rotate(90);
        draw_kept_text(painter, QRectF(0, -at.line / 2, at.codes, at.line), Qt::AlignLeft, name(place));
        painter.restore();
        if (!at.with_native)
            continue;
        const double codes = at.codes + at.line * 1.1;
        painter.setFont(native_font(at.font, code(place)));
        painter.setPen(theme.text);
        draw_kept_text(painter, QRectF(area.left(), at.cells.top() + centre - at.line / 2, at.cells.left() - codes - area.left(), at.line),
                       Qt::AlignRight, native_name(code(place)));
    }
    painter.setFont(at.small);
    draw_colour_bar(painter, at.bar, at.line, ColourScale::magnitude(theme, scale()), theme);
    if (panel_) {
        draw_wording(painter, at.caption, worded({tr("entropy-normalised JS divergence"), tr("normalised JS divergence"), tr("divergence")}));
        painter.setPen(theme.text);
        painter.drawText(QRectF(at.cells.left(), area.top() + at.line * 0.3, at.cells.width(), at.line), left_middle,
                         worded(tr("layer %1").arg(pairs_->table.layer)));
    } else {
        draw_wording(
            painter, at.caption,
            worded({tr("entropy-normalised JS divergence, layer %1").arg(pairs_->table.layer), tr("divergence, layer %1").arg(pairs_->table.layer)}));
    }
    painter.restore();
}

void PairsChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    painter.setBrush(Qt::NoBrush);
    if (selection_)
        for (std::size_t place = 0; place < count(); ++place)
            if (selection_->languages().contains(code(place))) {
                painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::FlatCap));
                const QRectF row = at.cell(place, 0);
                painter.drawLine(QPointF(3, row.top() + 2), QPointF(3, row.bottom() - 2));
                painter.setPen(QPen(theme.text, 1.2));
                painter.drawRect(QRectF(at.cells.left(), row.top(), at.cells.width(), at.side));
            }
    const auto [row, column] = hover_;
    if (row < 0)
        return;
    const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
    const QRectF box = at.cell(r, c);
    painter.setPen(QPen(theme.text, 1));
    painter.drawRect(box);
    QStringList lines{tr("%1 – %2").arg(isolated(native_name(code(r))), isolated(native_name(code(c))))};
    const PairwiseTable& table = pairs_->table;
    const std::size_t cell = language_at(r) * count() + language_at(c);
    const QString interval = cell < table.low.size() ? interval_text(table.low[cell], table.high[cell]) : QString();
    lines << (row == column ? tr("the same language")
                            : tr("divergence %1, n = %2").arg(short_number(distance(r, c)) + interval, count_text(table.n)));
    draw_read_out(painter, rect(), box.bottomRight(), lines, theme, native_font(font(), code(r)));
}

std::pair<int, int> PairsChart::cell_at(QPointF position) const {
    const Frame at = frame(rect(), font());
    if (!at.cells.contains(position))
        return {-1, -1};
    const int last = static_cast<int>(count()) - 1;
    return {std::min(last, static_cast<int>((position.y() - at.cells.top()) / at.side)),
            std::min(last, static_cast<int>((position.x() - at.cells.left()) / at.side))};
}

QRectF PairsChart::cell_rect(const QString& row, const QString& column) const {
    if (!has_data())
        return {};
    const Frame at = frame(rect(), font());
    for (std::size_t r = 0; r < count(); ++r)
        for (std::size_t c = 0; c < count(); ++c)
            if (code(r) == row && code(c) == column)
                return at.cell(r, c);
    return {};
}

void PairsChart::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = has_data() ? cell_at(event->position()) : std::pair(-1, -1);
    if (std::exchange(hover_, cell) != cell)
        update();
}

void PairsChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (has_data() && event->button() == Qt::LeftButton)
        choose(cell_at(event->position()), event->modifiers() & Qt::ControlModifier);
}

void PairsChart::choose(std::pair<int, int> cell, bool add) {
    const auto [row, column] = cell;
    if (row < 0 || !selection_)
        return;
    QStringList codes = add ? selection_->languages() : QStringList();
    for (const int place : {row, column})
        if (const QString language = code(static_cast<std::size_t>(place)); !codes.contains(language))
            codes << language;
    selection_->set_languages(codes);
}

void PairsChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the pair under the pointer.
    if (event->reason() == QContextMenuEvent::Mouse && has_data())
        choose(cell_at(event->pos()), false);
    Chart::contextMenuEvent(event);
}

/// The arrow keys move the cell that is read out, and select its languages.
void PairsChart::keyPressEvent(QKeyEvent* event) {
    const int right = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int down = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if ((right == 0 && down == 0) || !has_data() || !selection_)
        return Chart::keyPressEvent(event);
    const int last = static_cast<int>(count()) - 1;
    hover_ = hover_.first < 0 ? std::pair(0, 0) : std::pair(std::clamp(hover_.first + down, 0, last), std::clamp(hover_.second + right, 0, last));
    choose(hover_, false);
    update();
}

void PairsChart::leaveEvent(QEvent*) {
    hover_ = {-1, -1};
    update();
}

} // namespace isogloss
