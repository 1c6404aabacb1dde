// SPDX-License-Identifier: GPL-3.0-or-later
// How the heatmap is drawn, on the screen and in a figure: cells, names, means, axis, colour bar.
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/heatmap_layout.h"
#include "widgets/charts/kept_text.h"
#include "widgets/charts/plot_style.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <qcustomplot.h>

namespace isogloss {

namespace {

constexpr int flags_right = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int flags_left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int flags_centre = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;

QColor quiet_bar(const Theme& theme) { return over(theme.ground, theme.faint, 0.55); }

} // namespace

void HeatmapChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Layout at = layout(area, painter.font(), painter.modes().testFlag(QCPPainter::pmVectorized));
    painter.save();
    draw_missing(painter, at, theme);
    draw_cells(painter, at, theme);
    draw_tree(painter, at, theme);
    draw_labels(painter, at, theme, {});
    painter.setFont(at.small);
    draw_layer_means(painter, at, theme);
    draw_language_means(painter, at, theme);
    draw_axis(painter, at, theme);
    draw_colour_bar(painter, at, theme);
    painter.restore();
}

void HeatmapChart::draw_missing(QPainter& painter, const Layout& at, const Theme& theme) const {
    // Dense layers are plain grey; neighbouring columns whose missing rows are the same are hatched as one.
    const auto missing_run = [&](int layer) {
        std::pair<int, int> run{-1, -1};
        for (int row = at.first_row; row < at.end_row; ++row)
            if (std::isnan(value(rows_[static_cast<std::size_t>(row)].row, layer))) {
                run.first = run.first < 0 ? row : run.first;
                run.second = row + 1;
            }
        return run;
    };
    painter.setPen(Qt::NoPen);
    for (int layer = at.first_layer; layer < at.end_layer;) {
        if (dense(layer)) {
            painter.fillRect(QRectF(QPointF(at.layer_x(layer), at.row_y(at.first_row)), QPointF(at.layer_x(layer + 1), at.row_y(at.end_row))),
                             theme.hairline);
            ++layer;
            continue;
        }
        const auto run = missing_run(layer);
        int end = layer + 1;
        while (end < at.end_layer && !dense(end) && missing_run(end) == run)
            ++end;
        if (run.first >= 0)
            draw_hatch(painter, QRectF(QPointF(at.layer_x(layer), at.row_y(run.first)), QPointF(at.layer_x(end), at.row_y(run.second))), theme);
        layer = end;
    }
}

void HeatmapChart::draw_cells(QCPPainter& painter, const Layout& at, const Theme& theme) const {
    if (!at.vector) {
        painter.drawImage(QPointF(at.layer_x(at.first_layer), at.row_y(at.first_row)), cell_image(at, theme));
        return;
    }
    // Viewers show hairlines between abutting shapes: each cell runs a little under the next one.
    constexpr double under = 0.35;
    for (int row = at.first_row; row < at.end_row; ++row)
        for (int layer = at.first_layer; layer < at.end_layer; ++layer)
            if (const double shown = value(rows_[static_cast<std::size_t>(row)].row, layer); !std::isnan(shown)) {
                const double right = layer + 1 == at.end_layer ? 0 : under, bottom = at.gaps() ? -1 : row + 1 == at.end_row ? 0 : under;
                painter.fillRect(at.cell(row, layer).adjusted(0, 0, right, bottom), colour(shown, theme));
                if (mode_ == Mode::Difference)
                    draw_sign(painter, at.cell(row, layer), shown / largest_, colour(shown, theme), theme);
            }
}

QImage HeatmapChart::cell_image(const Layout& at, const Theme& theme) const {
    const auto pixel = [&](double place, double origin) { return static_cast<int>(std::lround((place - origin) * at.pixel)); };
    std::vector<int> columns;
    const double left = at.layer_x(at.first_layer), above = at.row_y(at.first_row);
    for (int layer = at.first_layer; layer <= at.end_layer; ++layer)
        columns.push_back(pixel(at.layer_x(layer), left));
    QImage image(columns.back(), pixel(at.row_y(at.end_row), above), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(at.pixel);
    image.fill(Qt::transparent);
    std::vector<QRgb> line(static_cast<std::size_t>(image.width()));
    const bool both_ways = mode_ == Mode::Difference;
    const ShadeTable shades([&](double share) { return both_ways ? theme.difference(2 * share - 1) : theme.magnitude(share); });
    for (int row = at.first_row; row < at.end_row; ++row) {
        for (int layer = at.first_layer; layer < at.end_layer; ++layer) {
            const double shown = value(rows_[static_cast<std::size_t>(row)].row, layer);
            const auto column = columns.begin() + (layer - at.first_layer);
            std::fill(line.begin() + column[0], line.begin() + column[1],
                      std::isnan(shown) ? QRgb(0) : shades.at(both_ways ? (shown / largest_ + 1) / 2 : (shown - smallest_) / (largest_ - smallest_)));
        }
        // A row's own colours on all its lines; the last stays empty where rows have a gap.
        const int top = pixel(at.row_y(place(row)), above), bottom = pixel(at.row_y(place(row) + 1), above) - (at.gaps() ? 1 : 0);
        for (int y = top; y < bottom; ++y)
            std::copy(line.begin(), line.end(), reinterpret_cast<QRgb*>(image.scanLine(y)));
    }
    return image;
}

void HeatmapChart::draw_labels(QPainter& painter, const Layout& at, const Theme& theme, const QStringList& first) const {
    // Where the rows are lower than a line of text, as many are named as fit: `first` before the others.
    std::vector<int> named;
    const double room = at.line * 0.92;
    const auto name = [&](int row) {
        const bool fits =
            at.row >= room || std::none_of(named.begin(), named.end(), [&](int other) { return std::abs(other - row) * at.row < room; });
        if (row >= at.first_row && row < at.end_row && fits)
            named.push_back(row);
    };
    for (const QString& language : first)
        name(row_of(language));
    if (at.row >= room)
        named.clear();
    for (int row = at.first_row; row < at.end_row; ++row)
        name(row);
    for (const int row : named)
        draw_label(painter, at, row, theme);
}

void HeatmapChart::draw_label(QPainter& painter, const Layout& at, int row_index, const Theme& theme) const {
    const Row& row = rows_[static_cast<std::size_t>(row_index)];
    const QFontMetricsF metrics(at.font);
    const double centre = at.row_y(place(row_index) + 0.5), half = std::max(at.row, at.line) / 2;
    painter.save();
    painter.setFont(at.small);
    painter.setPen(theme.secondary);
    draw_kept_text(painter, QRectF(at.labels.left(), centre - half, at.labels.width(), 2 * half), Qt::AlignRight, label_of(row.code, row.code));
    if (at.with_native) {
        painter.setFont(native_font(at.font, row.code));
        painter.setPen(theme.text);
        const double room = at.native - at.labels.left(), width = native_name_width(at.font, row.code);
        // By the baseline of the interface font: scripts with tall lines must not push the names apart.
        const double baseline = centre + (metrics.ascent() - metrics.descent()) / 2;
        if (width <= room) {
            draw_kept_text(painter, QPointF(at.native - width, baseline), row.native);
        } else {
            const QString text = QFontMetricsF(painter.font()).elidedText(row.native, Qt::ElideRight, room);
            draw_kept_text(painter, QPointF(at.native - kept_width(painter.font(), text), baseline), text);
        }
    }
    painter.restore();
}

void HeatmapChart::draw_layer_means(QPainter& painter, const Layout& at, const Theme& theme) const {
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(at.labels.left(), at.layer_bars.bottom() - at.line * 1.05,
                            (at.with_native ? at.native : at.labels.right()) - at.labels.left(), at.line),
                     flags_right, worded(tr("mean by layer")));
    std::vector<double> means(static_cast<std::size_t>(model_layers_), 0);
    double most = 1e-12;
    for (int layer = 0; layer < model_layers_; ++layer) {
        int count = 0;
        double sum = 0;
        for (const Row& row : rows_)
            if (const double shown = value(row.row, layer); !std::isnan(shown)) {
                sum += shown;
                ++count;
            }
        means[static_cast<std::size_t>(layer)] = count ? sum / count : 0;
        most = std::max(most, count ? std::abs(sum / count) : 0);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, at.vector);
    // Differences go both ways from the middle.
    const bool both_ways = mode_ == Mode::Difference;
    const double unit = at.layer_bars.height() * (both_ways ? 0.48 : 0.9), zero = both_ways ? at.layer_bars.center().y() : at.layer_bars.bottom();
    for (int layer = at.first_layer; layer < at.end_layer; ++layer) {
        const double left = at.layer_x(layer), right = at.layer_x(layer + 1), inset = right - left > 5 ? 0.5 : 0;
        const double tip = at.snap(zero - means[static_cast<std::size_t>(layer)] / most * unit);
        painter.fillRect(QRectF(QPointF(left + inset, std::min(tip, at.snap(zero))), QPointF(right - inset, std::max(tip, at.snap(zero)))),
                         quiet_bar(theme));
    }
    painter.restore();
}

void HeatmapChart::draw_language_means(QPainter& painter, const Layout& at, const Theme& theme) const {
    double most = 1e-12;
    for (const Row& row : rows_)
        if (!std::isnan(row.mean))
            most = std::max(most, std::abs(row.mean));
    const int digits = std::max(digits_for(most), mode_ == Mode::Difference ? 3 : 2);
    const double right = at.area.right() - at.line * 0.7, height = std::min(at.row * 0.4, at.line * 0.38);
    // Bars keep off the numbers, however many digits these have.
    const auto text = [&](double mean) { return mode_ == Mode::Difference ? signed_number(mean, digits) : short_number(mean, digits); };
    const double longest = std::min(at.language_bars.width(), right - kept_width(painter.font(), text(mode_ == Mode::Difference ? -most : most)) -
                                                                  at.line * 0.3 - at.language_bars.left());
    double free_from = at.cells.top() - at.line;
    for (int row = at.first_row; row < at.end_row; ++row) {
        const double mean = rows_[static_cast<std::size_t>(row)].mean, centre = at.row_y(place(row) + 0.5);
        if (std::isnan(mean))
            continue;
        if (at.language_bars.width() > 0)
            painter.fillRect(QRectF(at.language_bars.left(), centre - height / 2, std::max(1.0, std::abs(mean) / most * longest), height),
                             quiet_bar(theme));
        if (at.row < at.line * 0.92 && centre - at.line * 0.46 < free_from)
            continue;
        free_from = centre + at.line * 0.46;
        painter.setPen(theme.secondary);
        draw_kept_text(painter, QRectF(right - at.line * 4, centre - at.line / 2, at.line * 4, at.line), Qt::AlignRight, text(mean));
    }
}

void HeatmapChart::draw_axis(QPainter& painter, const Layout& at, const Theme& theme) const {
    const QFontMetricsF metrics(at.small);
    painter.setPen(theme.secondary);
    painter.drawText(QRectF(at.labels.left(), at.axis.top(), (at.with_native ? at.native : at.labels.right()) - at.labels.left(), at.axis.height()),
                     flags_right, worded(tr("layer")));
    for (const double layer : index_ticks(model_layers_, at.column, std::max(metrics.horizontalAdvance("000") * 1.5, at.line * 2.6)))
        if (at.shows_layer(static_cast<int>(layer)))
            painter.drawText(QRectF(at.layer_x(layer), at.axis.top(), at.column, at.axis.height()), flags_centre, QString::number(layer, 'f', 0));
}

void HeatmapChart::draw_colour_bar(QPainter& painter, const Layout& at, const Theme& theme) const {
    const QRectF bar = at.colour_bar.adjusted(0, at.line * 0.12, 0, -at.line * 0.12);
    isogloss::draw_colour_bar(painter, bar, at.colour_bar.bottom(), at.line, at.vector ? 0 : at.pixel,
                              mode_ == Mode::Difference ? ColourScale::difference(theme, largest_)
                              : smallest_ > 0           ? ColourScale::magnitude(theme, short_number(smallest_, digits_for(largest_ - smallest_)),
                                                                                 short_number(largest_, digits_for(largest_ - smallest_)))
                                                        : ColourScale::magnitude(theme, largest_),
                              theme);
    const QString reference = QString::fromStdString(table_->reference);
    // The longest wording that fits says most.
    const QStringList wordings =
        mode_ == Mode::Difference && measure_ == Measure::Entropy
            ? QStringList{tr("change of the routing entropy, after − before, nats"), tr("change, nats")}
        : mode_ == Mode::Difference && measure_ == Measure::Consistency
            ? QStringList{tr("change of the routing consistency, after − before"), tr("change")}
        : measure_ == Measure::PlanEffect ? QStringList{tr("share of tokens whose top-k the plan would change"), tr("tokens changed")}
        : measure_ == Measure::Entropy    ? QStringList{tr("routing entropy of a sentence, nats"), tr("entropy, nats")}
        : measure_ == Measure::Consistency
            ? QStringList{tr("routing consistency: Jaccard similarity of two tokens' experts"), tr("consistency (Jaccard)")}
        : measure_ == Measure::IntervalWidth
            ? QStringList{tr("width of the interval of the divergence from %1").arg(reference), tr("width of the interval")}
        : mode_ == Mode::Difference
            ? QStringList{tr("change of the divergence from %1, after − before").arg(reference), tr("divergence, after − before")}
            : QStringList{tr("entropy-normalised JS divergence from %1; 0 = same experts").arg(reference), tr("entropy-normalised JS divergence"),
                          tr("JS divergence, normalised"), tr("divergence")};
    draw_wording(painter, at.caption, worded(wordings));
}

} // namespace isogloss
