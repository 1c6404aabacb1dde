// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/correlation_chart.h"

#include "core/analysis/csv.h"
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/kept_text.h"
#include "widgets/charts/plot_style.h"
#include "widgets/selection.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int right_middle = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;

/// Accuracies of a table may be shares or per cent; either is written as per cent.
double percent(double accuracy, double largest) { return largest <= 1 ? accuracy * 100 : accuracy; }
} // namespace

const Correlation& chosen(const LayerCorrelation& layer, Coefficient coefficient) {
    return coefficient == Coefficient::Spearman ? layer.spearman : layer.pearson;
}

struct CorrelationScatter::Frame {
    QRectF plot;
    QFont small;
    QVector<double> x_ticks, y_ticks;
    std::vector<QPointF> points; ///< [N]
    double line = 0, radius = 0, x_low = 0, x_high = 1, y_low = 0, y_high = 1;
    double mean_x = 0, mean_y = 0, slope = NAN; ///< of the line of least squares through the points as they are drawn; NaN = none
    static bool drawn(const QPointF& point) { return std::isfinite(point.x()) && std::isfinite(point.y()); }
    QPointF on_line(double at_x) const { return {at_x, mean_y + (std::isnan(slope) ? 0 : slope * (at_x - mean_x))}; }
    double x(double value) const { return plot.left() + (value - x_low) / (x_high - x_low) * plot.width(); }
    double y(double value) const { return plot.bottom() - (value - y_low) / (y_high - y_low) * plot.height(); }
};

CorrelationScatter::CorrelationScatter(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection), picker_(selection) {
    setAccessibleName(tr("Divergence against accuracy, one point per language"));
    setAccessibleDescription(tr("The arrow keys go to the next language in their direction; Ctrl and click add one, a drag selects those in it."));
    set_empty_text(tr("Choose where the accuracies come from: a run of the Experiments page, or a table (csv)."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this](Selection::Parts parts) {
            if (parts & Selection::Layer)
                redraw();
            update();
        });
}

void CorrelationScatter::set_data(std::shared_ptr<const CorrelationData> correlation) {
    data_ = std::move(correlation);
    row_.clear();
    if (data_) {
        const auto& languages = data_->divergence.languages;
        for (const std::string& language : data_->table.languages)
            row_.push_back(static_cast<std::size_t>(std::ranges::find(languages, language) - languages.begin()));
    }
    hover_ = -1;
    redraw();
}

void CorrelationScatter::set_coefficient(Coefficient coefficient) {
    coefficient_ = coefficient;
    redraw();
}

int CorrelationScatter::layer() const {
    if (!data_)
        return -1;
    int strongest = -1;
    double most = -1;
    for (const LayerCorrelation& one : data_->table.layers) {
        if (selection_ && one.layer == selection_->layer())
            return one.layer;
        if (const double r = std::abs(chosen(one, coefficient_).r); r > most) {
            most = r;
            strongest = one.layer;
        }
    }
    return strongest;
}

std::size_t CorrelationScatter::column() const {
    const auto& layers = data_->divergence.layers;
    return static_cast<std::size_t>(std::ranges::find(layers, layer()) - layers.begin());
}

std::vector<double> CorrelationScatter::divergences() const {
    const DivergenceTable& table = data_->divergence;
    const std::size_t at = column();
    std::vector<double> out;
    for (const std::size_t row : row_)
        out.push_back(row < table.languages.size() && at < table.layers.size() ? table.mean[row * table.layers.size() + at] : NAN);
    return out;
}

CorrelationScatter::Frame CorrelationScatter::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    out.radius = out.line * 0.22;
    const QFontMetricsF small(out.small);
    const auto& accuracy = data_->table.accuracy;
    const double largest = accuracy.empty() ? 1 : std::ranges::max(accuracy);
    const std::vector<double> divergence = divergences();
    double x_low = INFINITY, x_high = -INFINITY, y_low = INFINITY, y_high = -INFINITY;
    for (std::size_t i = 0; i < accuracy.size(); ++i) {
        if (!std::isfinite(divergence[i]))
            continue;
        x_low = std::min(x_low, divergence[i]);
        x_high = std::max(x_high, divergence[i]);
        y_low = std::min(y_low, percent(accuracy[i], largest));
        y_high = std::max(y_high, percent(accuracy[i], largest));
    }
    if (!(x_low <= x_high))
        x_low = y_low = 0, x_high = y_high = 1;
    const double dx = std::max((x_high - x_low) * 0.08, 1e-6), dy = std::max((y_high - y_low) * 0.1, 1e-3);
    out.x_low = x_low - dx, out.x_high = x_high + dx * 2;
    out.y_low = y_low - dy, out.y_high = y_high + dy * 2.4; // with room for names above the best
    out.plot = QRectF(QPointF(area.left() + small.horizontalAdvance("100.0") + out.line, area.top() + out.line * 2.5),
                      QPointF(area.right() - out.line * 1.5, std::max(area.bottom() - out.line * 2.7, area.top() + out.line * 3)));
    out.x_ticks = axis_ticks(out.x_low, out.x_high, std::clamp(static_cast<int>(out.plot.width() / (out.line * 4)), 2, 7));
    out.y_ticks = axis_ticks(out.y_low, out.y_high, std::clamp(static_cast<int>(out.plot.height() / (out.line * 2)), 2, 7));
    out.y_ticks.removeIf([](double tick) { return tick < 0 || tick > 100; }); // no accuracy is there, only names
    for (std::size_t i = 0; i < accuracy.size(); ++i)
        out.points.emplace_back(out.x(divergence[i]), out.y(percent(accuracy[i], largest)));
    double n = 0, xx = 0, xy = 0;
    for (const QPointF& point : out.points)
        if (Frame::drawn(point))
            ++n, out.mean_x += point.x(), out.mean_y += point.y();
    out.mean_x /= std::max(1.0, n), out.mean_y /= std::max(1.0, n);
    for (const QPointF& point : out.points)
        if (Frame::drawn(point)) {
            xx += (point.x() - out.mean_x) * (point.x() - out.mean_x);
            xy += (point.x() - out.mean_x) * (point.y() - out.mean_y);
        }
    if (n > 2 && xx > 0)
        out.slope = xy / xx;
    return out;
}

NamePlaces CorrelationScatter::names(const Frame& at, const QRectF& area) const {
    const NameRoom room{QRectF(QPointF(at.plot.left() + 1, at.plot.top() - at.line * 0.3), QPointF(area.right() - 2, at.plot.bottom() - 1)), at.small,
                        at.line, at.radius};
    std::vector<NamedPoint> points;
    std::vector<std::pair<double, std::size_t>> by_distance; // from the line
    for (std::size_t i = 0; i < at.points.size(); ++i) {
        const QString code = QString::fromStdString(data_->table.languages[i]);
        points.push_back({at.points[i], label_of(code, code)});
        if (at.drawn(at.points[i]))
            by_distance.emplace_back(std::abs(at.points[i].y() - at.on_line(at.points[i].x()).y()), i);
    }
    // Where there is no room for all, those that are farthest from the line say most.
    std::ranges::stable_sort(by_distance, std::greater<>(), &std::pair<double, std::size_t>::first);
    std::vector<std::size_t> order;
    order.reserve(by_distance.size());
    for (const auto& [distance, point] : by_distance)
        order.push_back(point);
    return place_names(std::move(points), order, room);
}

std::vector<QRectF> CorrelationScatter::name_boxes() const {
    std::vector<QRectF> boxes;
    if (has_data())
        for (const NamePlace& place : names(frame(rect(), font()), rect()).places)
            boxes.push_back(place.box);
    return boxes;
}

void CorrelationScatter::draw_names(QPainter& painter, const Frame& at, const QRectF& area, const Theme& theme) const {
    const NamePlaces named = names(at, area);
    isogloss::draw_names(painter, named, theme);
    if (const auto all = std::ranges::count_if(at.points, &Frame::drawn); static_cast<std::ptrdiff_t>(named.places.size()) < all) {
        // Right of the name of the axis, where there is room.
        const QString count = tr("%1 of %2 named").arg(named.places.size()).arg(all);
        const double left = area.left() + at.line * 1.5 + kept_width(at.small, worded(tr("accuracy, %"))), right = area.right() - at.line * 0.5;
        painter.setPen(theme.secondary);
        if (kept_width(at.small, count) <= right - left)
            draw_kept_text(painter, QRectF(left, area.top() + at.line * 0.2, right - left, at.line), Qt::AlignRight, count);
    }
}

void CorrelationScatter::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    painter.save();
    painter.setFont(at.small);
    for (const double tick : at.y_ticks) {
        const double y = std::round(at.y(tick)) + 0.5;
        painter.setPen(QPen(theme.hairline, 1));
        painter.drawLine(QPointF(at.plot.left(), y), QPointF(at.plot.right(), y));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(area.left(), y - at.line / 2, at.plot.left() - at.line * 0.4 - area.left(), at.line), right_middle,
                         short_number(tick, tick_digits(at.y_ticks)));
    }
    for (const double tick : at.x_ticks)
        painter.drawText(QRectF(at.x(tick) - 60, at.plot.bottom() + at.line * 0.2, 120, at.line), centred,
                         short_number(tick, tick_digits(at.x_ticks)));
    const QString x_axis = worded(tr("divergence from %1 in layer %2").arg(QString::fromStdString(data_->table.reference)).arg(layer()));
    // Under the plot's middle, or as far to the left as it takes.
    const double axis_width = kept_width(at.small, x_axis);
    const double axis_left = std::max(area.left() + at.line * 0.5, std::min(at.plot.center().x() - axis_width / 2, area.right() - axis_width - 2));
    draw_kept_text(painter, QRectF(axis_left, at.plot.bottom() + at.line * 1.3, area.right() - axis_left, at.line), Qt::AlignLeft, x_axis);
    const QFontMetricsF small(at.small);
    const double width = area.width() - at.line;
    painter.drawText(QRectF(area.left() + at.line * 0.5, area.top() + at.line * 0.2, width, at.line), left_middle, worded(tr("accuracy, %")));
    for (const LayerCorrelation& one : data_->table.layers)
        if (one.layer == layer()) {
            const Correlation& r = chosen(one, coefficient_);
            const QString symbol = coefficient_ == Coefficient::Spearman ? QStringLiteral("ρ") : QStringLiteral("r");
            const QString text =
                tr("%1 = %2%3, p = %4, n = %5").arg(symbol, signed_number(r.r, 2), interval_text(r.low, r.high, 2), p_text(r.p)).arg(count_text(r.n));
            QStringList wordings{text, symbol + QStringLiteral(" = ") + signed_number(r.r, 2) + interval_text(r.low, r.high, 2)};
            if (coefficient_ == Coefficient::Pearson && !std::isnan(one.permutation_p))
                wordings.prepend(text + tr("; permutation p = %1, over layers %2").arg(p_text(one.permutation_p), p_text(one.family_p)));
            painter.setPen(theme.text);
            draw_wording(painter, QRectF(area.left() + at.line * 0.5, area.top() + at.line * 1.2, width, at.line), worded(wordings));
        }
    if (!std::isnan(at.slope)) {
        painter.save();
        painter.setClipRect(at.plot);
        painter.setPen(QPen(theme.faint, 1.2, Qt::DashLine));
        painter.drawLine(at.on_line(at.plot.left()), at.on_line(at.plot.right()));
        painter.restore();
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const QPointF& point : at.points)
        if (Frame::drawn(point))
            painter.drawEllipse(point, at.radius, at.radius);
    draw_names(painter, at, area, theme);
    painter.restore();
}

void CorrelationScatter::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    picker_.draw(painter, theme);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.text, 1.5));
    for (std::size_t i = 0; i < at.points.size(); ++i)
        if (selection_ && selection_->languages().contains(QString::fromStdString(data_->table.languages[i])))
            painter.drawEllipse(at.points[i], at.line * 0.38, at.line * 0.38);
    if (hover_ < 0)
        return;
    const auto i = static_cast<std::size_t>(hover_);
    const QString code = QString::fromStdString(data_->table.languages[i]);
    const double largest = std::ranges::max(data_->table.accuracy);
    const DivergenceTable& table = data_->divergence;
    const auto row = static_cast<std::size_t>(std::ranges::find(table.languages, data_->table.languages[i]) - table.languages.begin());
    QString divergence_text = tr("divergence %1").arg(short_number(divergences()[i], 4));
    if (row < table.languages.size() && column() < table.layers.size()) {
        const std::size_t cell = row * table.layers.size() + column();
        divergence_text += interval_text(table.low[cell], table.high[cell], 4) + tr("   n = %1").arg(count_text(table.n[row]));
    }
    draw_read_out(painter, rect(), at.points[i],
                  {tr("%1 · %2").arg(isolated(native_name(code)), code), divergence_text,
                   tr("accuracy %1 %").arg(short_number(percent(data_->table.accuracy[i], largest), 1))},
                  theme, native_font(font(), code));
}

LanguagePicker::Points CorrelationScatter::points() const {
    LanguagePicker::Points points;
    if (!has_data())
        return points;
    const Frame at = frame(rect(), font());
    for (std::size_t i = 0; i < at.points.size(); ++i)
        points.push_back({QString::fromStdString(data_->table.languages[i]), at.points[i]});
    return points;
}

double CorrelationScatter::reach() const { return QFontMetricsF(font()).height(); }

QPointF CorrelationScatter::point(const QString& code) const {
    if (has_data())
        for (std::size_t i = 0; i < data_->table.languages.size(); ++i)
            if (QString::fromStdString(data_->table.languages[i]) == code)
                return frame(rect(), font()).points[i];
    return {-1, -1};
}

void CorrelationScatter::mouseMoveEvent(QMouseEvent* event) {
    const LanguagePicker::Points all = points();
    const int language = picker_.move(*event, all) ? -1 : LanguagePicker::nearest(all, event->position(), reach());
    if (std::exchange(hover_, language) != language || language < 0)
        update();
}

void CorrelationScatter::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    picker_.press(*event, points(), reach());
}

void CorrelationScatter::mouseReleaseEvent(QMouseEvent*) {
    picker_.release();
    update();
}

void CorrelationScatter::keyPressEvent(QKeyEvent* event) {
    if (!picker_.key(*event, points()))
        Chart::keyPressEvent(event);
}

void CorrelationScatter::leaveEvent(QEvent*) {
    hover_ = -1;
    update();
}

std::string scatter_csv(const CorrelationData& data, int layer) {
    std::string out = "language,layer,divergence,accuracy\n";
    const DivergenceTable& table = data.divergence;
    const auto column = static_cast<std::size_t>(std::ranges::find(table.layers, layer) - table.layers.begin());
    for (std::size_t i = 0; i < data.table.languages.size(); ++i) {
        const auto row = static_cast<std::size_t>(std::ranges::find(table.languages, data.table.languages[i]) - table.languages.begin());
        if (row < table.languages.size() && column < table.layers.size())
            out += csv_field(data.table.languages[i]) + "," + std::to_string(layer) + "," +
                   csv_number(table.mean[row * table.layers.size() + column]) + "," + csv_number(data.table.accuracy[i]) + "\n";
    }
    return out;
}

} // namespace isogloss
