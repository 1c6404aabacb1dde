// SPDX-License-Identifier: GPL-3.0-or-later
// How co-activation is drawn, on the screen and in a figure.
#include "widgets/charts/coactivation_frame.h"
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/plot_style.h"
#include "widgets/selection.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <qcustomplot.h>

namespace isogloss {

namespace {

constexpr int right_middle = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;

QString percent(double share) { return short_number(share * 100, share < 0.1 ? 1 : 0); }

/// Of the diagonal: no colour of the scale.
QColor neutral(const Theme& theme) { return over(theme.ground, theme.faint, 0.5); }

/// [first, last) of the places that a pixel shows: the one that it lies in, or all where a pixel is larger than a cell.
std::vector<std::pair<int, int>> places_of_pixels(int pixels, int places) {
    std::vector<std::pair<int, int>> shown(static_cast<std::size_t>(pixels));
    if (pixels >= places) {
        for (int place = 0; place < places; ++place)
            for (int at = static_cast<int>(std::lround(static_cast<double>(place) * pixels / places)),
                     end = static_cast<int>(std::lround((place + 1.0) * pixels / places));
                 at < end; ++at)
                shown[static_cast<std::size_t>(at)] = {place, place + 1};
        return shown;
    }
    for (int at = 0; at < pixels; ++at)
        shown[static_cast<std::size_t>(at)] = {at * places / pixels, std::max(at * places / pixels + 1, (at + 1) * places / pixels)};
    return shown;
}

} // namespace

void CoactivationChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    Frame at = frame(area, painter.font());
    at.vector = painter.modes().testFlag(QCPPainter::pmVectorized);
    painter.save();
    painter.setPen(Qt::NoPen);
    draw_missing(painter, at, theme);
    draw_cells(painter, at, theme);
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(at.cells.adjusted(-1, -1, 1, 1));
    painter.setFont(at.small);
    draw_axes(painter, at, theme);
    draw_scale(painter, at, theme);
    painter.restore();
}

void CoactivationChart::draw_missing(QPainter& painter, const Frame& at, const Theme& theme) const {
    for (int place = 0; place < experts();) {
        int end = place;
        while (end < experts() && std::isnan(shown(end, end)))
            ++end;
        if (end > place)
            draw_hatch(painter, QRectF(at.row(place).topLeft(), at.row(end - 1).bottomRight()), theme);
        place = end + 1;
    }
}

void CoactivationChart::draw_cells(QPainter& painter, const Frame& at, const Theme& theme) const {
    if (!at.vector) {
        const double pixel = painter.device()->devicePixelRatioF();
        painter.drawImage(at.cells.topLeft(), cell_image(at, pixel, theme));
        return;
    }
    const auto colour = [&](double value) { return value < 0 ? neutral(theme) : theme.magnitude(value / largest_); };
    // Neighbours of one colour are one shape. Viewers show hairlines between abutting shapes: each runs a little under the next one.
    constexpr double under = 0.35;
    for (int row = 0; row < experts(); ++row) {
        if (std::isnan(shown(row, row)))
            continue;
        const double bottom = at.gap() > 0 ? -at.gap() : row + 1 == experts() ? 0 : under;
        for (int column = 0; column < experts();) {
            const QColor one = colour(shown(row, column));
            int end = column + 1;
            while (at.gap() == 0 && end < experts() && colour(shown(row, end)) == one)
                ++end;
            const double right = at.gap() > 0 ? -at.gap() : end == experts() ? 0 : under;
            painter.fillRect(QRectF(at.cell(row, column).topLeft(), at.cell(row, end - 1).bottomRight()).adjusted(0, 0, right, bottom), one);
            column = end;
        }
    }
}

QImage CoactivationChart::cell_image(const Frame& at, double pixel, const Theme& theme) const {
    const int side = std::max(1, static_cast<int>(std::lround(at.cells.width() * pixel)));
    const auto places = places_of_pixels(side, experts());
    const auto gap = static_cast<int>(std::lround(at.gap() * pixel));
    const auto in_gap = [&](int at_pixel) {
        const auto next = static_cast<std::size_t>(std::min(at_pixel + gap, side - 1));
        return gap > 0 && (at_pixel + gap >= side || places[next] != places[static_cast<std::size_t>(at_pixel)]);
    };
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixel);
    image.fill(Qt::transparent);
    std::vector<QRgb> line(static_cast<std::size_t>(side));
    for (int y = 0; y < side; ++y) {
        const auto [first_row, last_row] = places[static_cast<std::size_t>(y)];
        if (in_gap(y))
            continue;
        if (y > 0 && places[static_cast<std::size_t>(y - 1)].first == first_row) {
            std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
            continue;
        }
        for (int x = 0; x < side; ++x) {
            QRgb& here = line[static_cast<std::size_t>(x)];
            const auto [first_column, last_column] = places[static_cast<std::size_t>(x)];
            if (x > 0 && places[static_cast<std::size_t>(x - 1)].first == first_column) {
                here = in_gap(x) ? QRgb(0) : line[static_cast<std::size_t>(x - 1)];
                continue;
            }
            // The largest where a pixel holds several: what stands out must not vanish.
            double value = std::numeric_limits<double>::quiet_NaN();
            for (int row = first_row; row < last_row; ++row)
                for (int column = first_column; column < last_column; ++column)
                    if (const double one = shown(row, column); !(one <= value) && !std::isnan(one))
                        value = one;
            here = std::isnan(value) ? QRgb(0) : value < 0 ? neutral(theme).rgba() : theme.magnitude(value / largest_).rgba();
        }
        std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    return image;
}

std::vector<int> CoactivationChart::numbered(const Frame& at) const {
    std::vector<int> places;
    if (order_ == Order::Number) {
        for (const double place : index_ticks(experts(), at.side, std::max(at.line * 1.1, at.numbers * 1.6)))
            places.push_back(static_cast<int>(place));
    } else if (at.all_named()) {
        places.resize(static_cast<std::size_t>(experts()));
        std::iota(places.begin(), places.end(), 0);
    }
    return places;
}

void CoactivationChart::draw_axes(QPainter& painter, const Frame& at, const Theme& theme) const {
    painter.setPen(theme.secondary);
    for (const int place : numbered(at)) {
        const QString text = QString::number(experts_[static_cast<std::size_t>(place)]);
        painter.drawText(at.row_number(place), right_middle, text);
        painter.drawText(at.column_number(place), centred, text);
    }
    const QString sorted = order_ == Order::Similarity ? tr(" (chosen together, side by side)") : QString();
    painter.drawText(QRectF(at.cells.left(), at.cells.bottom() + at.line * 1.2, at.cells.width(), at.line), centred,
                     QFontMetricsF(at.small).elidedText(worded(tr("also chosen j") + sorted), Qt::ElideRight, at.cells.width()));
    painter.save();
    painter.translate(at.cells.left() - at.line * 1.7 - at.numbers, at.cells.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-at.cells.height() / 2, -at.line / 2, at.cells.height(), at.line), centred, worded(tr("expert i")));
    painter.restore();
}

void CoactivationChart::draw_scale(QCPPainter& painter, const Frame& at, const Theme& theme) const {
    draw_colour_bar(painter, at.bar, at.line, ColourScale::magnitude(theme, QStringLiteral("0"), percent(largest_) + QStringLiteral(" %")), theme);
    const QString code = QString::fromStdString(data_->table.language), language = label_of(code, code);
    const QString shares = tr("%1, layer %2: share of i's tokens, %").arg(language).arg(data_->table.layer);
    draw_wording(painter, at.caption, worded({shares, tr("share of i's tokens, %")}));
    const double chance = even();
    if (std::isnan(chance))
        return;
    const QString value = percent(chance);
    draw_wording(painter, at.beside_bar,
                 worded({tr("| %1 %: even, independent routing, (k − 1) ÷ (E − 1)").arg(value), tr("| %1 %: even routing").arg(value),
                         tr("| even: %1 %").arg(value)}));
    if (chance < largest_) {
        const double x = at.bar.left() + chance / largest_ * at.bar.width();
        painter.setPen(QPen(theme.text, 1.2));
        painter.drawLine(QPointF(x, at.bar.top() - 2), QPointF(x, at.bar.bottom() + 2));
    }
}

void CoactivationChart::draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    if (plan_.edits.empty())
        return;
    const Frame at = frame(area, painter.font());
    const double size = std::clamp(at.side * 0.8, at.line * 0.4, at.line * 0.55);
    for (const PlanEdit& edit : plan_.edits) {
        if (edit.layer != data_->table.layer || edit.expert < 0 || edit.expert >= experts())
            continue;
        const QPointF centre = at.cell(place_of(edit.expert), place_of(edit.expert)).center();
        const bool promoted = edit.action == Action::Promote, rests = !plan_.scope.holds(data_->table.language, edit.layer);
        draw_steer_mark(painter, {at.cells.left() - at.line * 0.5, centre.y()}, size, promoted, rests, theme);
        draw_steer_mark(painter, {centre.x(), at.cells.top() - at.line * 0.5}, size, promoted, rests, theme);
    }
}

void CoactivationChart::draw_selected(QPainter& painter, const Frame& at, const Theme& theme) const {
    painter.setBrush(Qt::NoBrush);
    const auto each = [&](auto draw) {
        for (const int expert : selection_->experts())
            if (expert < experts())
                draw(expert, place_of(expert));
    };
    // Around the cells, so that thin rows are not covered; with a halo where there is room for one.
    const double around = at.side > 10 ? 0 : 0.5;
    const auto outline = [&](const QPen& pen) {
        painter.setPen(pen);
        each([&](int, int place) {
            painter.drawRect(at.row(place).adjusted(-around, -around, around, around));
            painter.drawRect(at.column(place).adjusted(-around, -around, around, around));
        });
    };
    if (at.side > 10)
        outline(QPen(theme.ground, 3.5));
    outline(QPen(theme.text, at.side > 10 ? 1.5 : 1));
    // Their numbers stand at the axes, so that a sorted or a large chart says who they are; what else would stand there gives way.
    painter.setFont(at.small);
    painter.setPen(theme.text);
    const std::vector<int> places = numbered(at);
    const auto number = [&](const auto& box_of, int expert, int place, int flags) {
        const QRectF box = box_of(place);
        for (const int other : places)
            if (box_of(other).intersects(box))
                painter.fillRect(box_of(other).adjusted(-1, 0, 1, 0), theme.ground);
        painter.fillRect(box, theme.ground);
        painter.drawText(box, flags, QString::number(expert));
    };
    each([&](int expert, int place) { number([&](int at_place) { return at.row_number(at_place); }, expert, place, right_middle); });
    each([&](int expert, int place) { number([&](int at_place) { return at.column_number(at_place); }, expert, place, centred); });
}

void CoactivationChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    painter.save();
    if (selection_ && selection_->layer() == data_->table.layer)
        draw_selected(painter, at, theme);
    painter.restore();
    const auto [row, column] = hover_;
    if (row < 0)
        return;
    const QRectF box = at.cell(place_of(row), place_of(column));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1));
    painter.drawRect(box);
    draw_read_out(painter, rect(), box.bottomRight(), read_out(row, column), theme, font());
}

} // namespace isogloss
