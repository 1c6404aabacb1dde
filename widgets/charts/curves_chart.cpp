// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/curves_chart.h"

#include "widgets/charts/kept_text.h"
#include "widgets/charts/plot_style.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <qcustomplot.h>

namespace isogloss {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double mark_radius = 0.16, mark_room = 0.55; ///< in lines of text

} // namespace

CurvesChart::CurvesChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Divergence by layer, one curve per selected language"));
    setAccessibleDescription(tr("Left and right move the selected layer."));
    set_empty_text(tr("The divergence of each selected language, layer by layer, with its interval."));
    connect(this, &Chart::redrawn, this, [this] {
        kept_frame_.reset();
        kept_groups_.reset();
    });
    if (selection_) {
        connect(selection_, &Selection::changed, this, [this](Selection::Parts parts) {
            // θ may need a longer axis.
            if ((parts & Selection::Languages) || (has_data() && (parts & Selection::Threshold) && drawn_top_ != top()))
                redraw();
            else
                update();
        });
        connect(selection_, &Selection::hover_changed, this, [this] { update(); });
    }
}

CurvesChart::~CurvesChart() = default;

void CurvesChart::set_table(std::shared_ptr<const DivergenceTable> table, int model_layers) {
    table_ = std::move(table);
    rows_ = rows_of(table_.get());
    model_layers_ = table_ ? std::max(0, model_layers) : 0;
    if (table_ && !table_->layers.empty())
        model_layers_ = std::max(model_layers_, table_->layers.back() + 1);
    default_threshold_ = table_ ? default_threshold(*table_) : nan;
    redraw();
}

void CurvesChart::set_before(std::shared_ptr<const DivergenceTable> table) {
    before_ = std::move(table);
    rows_before_ = rows_of(before_.get());
    redraw();
}

void CurvesChart::set_quantity(Quantity quantity) {
    quantity_ = quantity;
    redraw();
}

void CurvesChart::set_show_threshold(bool show) {
    show_threshold_ = show;
    redraw();
}

double CurvesChart::threshold() const {
    if (quantity_ == Quantity::Entropy || !show_threshold_)
        return nan;
    return selection_ && !std::isnan(selection_->threshold()) ? selection_->threshold() : default_threshold_;
}

double CurvesChart::top() const {
    double most = 0;
    const auto take = [&](double value) {
        if (!std::isnan(value))
            most = std::max(most, value);
    };
    for (const QString& code : shown_languages())
        for (const auto& table : {table_, before_}) {
            const std::size_t row = !table ? 0 : table == table_ ? row_of(code) : row_before(code);
            if (!table || row >= table->languages.size())
                continue;
            for (std::size_t l = 0; l < table->layers.size(); ++l) {
                take(table->at(row, l));
                take(table->high[row * table->layers.size() + l]);
            }
        }
    // θ belongs into the picture unless it would press the curves flat.
    if (threshold() < most * 1.4)
        take(threshold());
    if (quantity_ == Quantity::Entropy)
        return most > 0 ? most + std::max(0.02, (most - lowest()) * 0.06) : 1;
    return most > 0 ? most * 1.06 : 1;
}

double CurvesChart::lowest() const {
    double least = std::numeric_limits<double>::infinity();
    if (quantity_ == Quantity::Entropy)
        for (const QString& code : shown_languages()) {
            const std::size_t row = row_of(code);
            for (std::size_t cell = row * table_->layers.size(); cell < (row + 1) * table_->layers.size(); ++cell)
                for (const double value : {table_->mean[cell], table_->low[cell]})
                    if (!std::isnan(value))
                        least = std::min(least, value);
        }
    return std::isfinite(least) ? std::max(0.0, least) : 0;
}

CurvesChart::Frame CurvesChart::frame(const QRectF& area, const QFont& font) const {
    // With hundreds of curves this takes a millisecond, and hover asks a few times.
    if (labels() != LanguageLabels::AsOnScreen)
        return make_frame(area, font);
    if (!kept_frame_ || kept_frame_->area != area || kept_frame_->font != font)
        kept_frame_ = {area, font, make_frame(area, font)};
    return kept_frame_->frame;
}

CurvesChart::Frame CurvesChart::make_frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.top = top();
    if (quantity_ == Quantity::Entropy)
        out.bottom = std::max(0.0, lowest() - std::max(0.02, (out.top - lowest()) * 0.06));
    out.layers = std::max(1, model_layers_);
    const QFontMetricsF small(out.small);
    const double line = out.line = QFontMetricsF(font).height();
    const double legend = legend_height(area.width() - line, out.small), heading = line * 1.3 + legend, below = line * 2.1;
    double labels = 0;
    if (names_fit(area.height() - heading - below, out.small))
        for (const QString& name : names(shown_languages()))
            labels = std::max(labels, kept_width(out.small, name));
    if (labels > 0 && mark_of(shown_languages(), 0) >= 0)
        labels += line * mark_room;
    if (quantity_ == Quantity::Divergence)
        labels = std::max(labels, small.horizontalAdvance(worded(tr("noise floor"))));
    labels = std::min(labels, area.width() * 0.32);
    out.ticks = axis_ticks(out.bottom, out.top, std::max(2, static_cast<int>((area.height() - heading - below) / (line * 2.4))));
    double numbers = 0;
    for (const double tick : out.ticks)
        numbers = std::max(numbers, small.horizontalAdvance(short_number(tick, tick_digits(out.ticks))));
    out.plot = area.adjusted(line * 0.6 + numbers + 6, heading + line * 0.4, -(labels + line * 1.1), -below).toRect();
    out.title = QRectF(area.left() + line * 0.6, area.top() + line * 0.25, area.width() - line, line);
    out.legend = QRectF(out.title.left(), out.title.bottom() + line * 0.15, out.title.width(), legend);
    out.axis_name = QRectF(out.plot.left(), out.plot.bottom() + line * 1.05, out.plot.width(), line);
    return out;
}

std::size_t CurvesChart::column_of(int layer) const {
    return static_cast<std::size_t>(std::find(table_->layers.begin(), table_->layers.end(), layer) - table_->layers.begin());
}

/// What follows the selection; the lines below it, which may be hundreds, stay as they were drawn.
void CurvesChart::draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (selection_ && selection_->band_first() >= 0) {
        QColor tint = theme.accent;
        tint.setAlphaF(theme.dark ? 0.10F : 0.07F);
        const double from = at.x(selection_->band_first() - 0.5), to = at.x(std::min(selection_->band_last(), model_layers_ - 1) + 0.5);
        painter.fillRect(QRectF(from, at.plot.top(), to - from, at.plot.height()), tint);
    }
    if (selection_ && selection_->layer() >= 0 && selection_->layer() < model_layers_) {
        painter.setPen(QPen(theme.secondary, 1));
        painter.drawLine(QPointF(at.x(selection_->layer()), at.plot.top()), QPointF(at.x(selection_->layer()), at.plot.bottom()));
    }
    if (const double theta = threshold(); theta <= at.top) {
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.drawLine(QPointF(at.plot.left(), at.y(theta)), QPointF(at.plot.right(), at.y(theta)));
    }
    painter.restore();
    painter.save();
    painter.setFont(at.small);
    for (const EndLabel& label : end_labels(at, theme)) {
        double left = at.plot.right() + at.line * 0.35;
        // A name that had to make room is led to by a line.
        if (std::abs(label.y - label.end.y()) > at.line * 0.4) {
            painter.setPen(QPen(over(theme.ground, label.colour, 0.6), 0.8));
            painter.drawLine(label.end + QPointF(2, 0), QPointF(left - at.line * 0.1, label.y));
        }
        if (label.mark >= 0) {
            draw_category_mark(painter, {left + at.line * mark_radius, label.y}, at.line * mark_radius, label.mark, label.colour, theme.ground);
            left += at.line * mark_room;
        }
        painter.setPen(label.colour);
        draw_kept_text(painter, QRectF(left, label.y - at.line / 2, area.right() - left - at.line * 0.05, at.line), Qt::AlignLeft, label.text);
    }
    painter.restore();
}

std::vector<CurvesChart::EndLabel> CurvesChart::end_labels(const Frame& at, const Theme& theme) const {
    std::vector<EndLabel> labels;
    const QStringList languages = shown_languages(), texts = names(languages);
    const std::vector<QColor> lines = colours(languages, theme);
    const bool named = names_fit(at.plot.height(), at.small);
    for (int place = 0; named && place < languages.size(); ++place) {
        const std::size_t row = row_of(languages[place]);
        for (std::size_t l = table_->layers.size(); l-- > 0;)
            if (const double value = table_->at(row, l); !std::isnan(value)) {
                labels.push_back({texts[place],
                                  at.y(value),
                                  lines[static_cast<std::size_t>(place)],
                                  {at.x(table_->layers[l]), at.y(value)},
                                  mark_of(languages, place)});
                break;
            }
    }
    double floor = table_->noise_floor;
    for (std::size_t l = table_->noise_floor_by_layer.size(); l-- > 0;)
        if (!std::isnan(table_->noise_floor_by_layer[l])) {
            floor = table_->noise_floor_by_layer[l];
            break;
        }
    if (floor > 0 && floor <= at.top)
        labels.push_back({worded(tr("noise floor")), at.y(floor), theme.secondary, {at.plot.right(), at.y(floor)}});
    if (const double theta = threshold(); theta <= at.top)
        labels.push_back({QStringLiteral("θ"), at.y(theta), theme.accent, {at.plot.right(), at.y(theta)}});
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    std::vector<double> places;
    for (const EndLabel& label : labels)
        places.push_back(label.y);
    spread_apart(places, QFontMetricsF(at.small).height() * 0.92, at.plot.top(), at.plot.bottom());
    for (std::size_t i = 0; i < labels.size(); ++i)
        labels[i].y = places[i];
    return labels;
}

void CurvesChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const auto plot = make_plot(at.small, theme);
    plot->xAxis->setRange(-0.5, at.layers - 0.5);
    plot->yAxis->setRange(at.bottom, at.top);
    set_value_ticks(*plot, at.ticks, false);
    const QFontMetricsF small(at.small);
    set_index_ticks(*plot, index_ticks(at.layers, at.plot.width() / at.layers, small.horizontalAdvance("000") * 1.6));
    if (!painter.modes().testFlag(QCPPainter::pmVectorized))
        drawn_top_ = at.top;
    const bool fine = drawn_fine(painter);
    if (!fine)
        add_curves(*plot, theme);
    add_baselines(*plot, theme);
    draw_plot(*plot, painter, area, at.plot);
    if (fine)
        draw_fine_curves(painter, at, theme);
    draw_curve_marks(painter, at, theme);

    painter.save();
    painter.setFont(at.small);
    painter.setPen(theme.secondary);
    painter.drawText(at.axis_name, Qt::AlignLeft | Qt::AlignVCenter, worded(tr("layer")));
    QString title =
        quantity_ == Quantity::Entropy ? tr("routing entropy, nats") : tr("divergence from %1").arg(QString::fromStdString(table_->reference));
    // On the screen the window's own heading says so.
    if (painter.modes().testFlag(QCPPainter::pmVectorized) && table_->bootstrap.resamples > 0 && !table_->n.empty() && shown_languages().size() <= 8)
        title += tr(" · %1 % intervals, n = %2")
                     .arg(plain_number(table_->bootstrap.level * 100, 3), count_text(*std::max_element(table_->n.begin(), table_->n.end())));
    painter.drawText(at.title, Qt::AlignLeft | Qt::AlignVCenter, small.elidedText(worded(title), Qt::ElideRight, at.title.width()));
    draw_legend(painter, at, theme);
    painter.restore();
}

void CurvesChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const int layer = hover_layer_;
    const std::size_t column = layer < 0 ? table_->layers.size() : column_of(layer);
    if (column >= table_->layers.size())
        return;
    const Frame at = frame(rect(), font());
    const double x = at.x(layer);
    painter.setPen(QPen(theme.faint, 1));
    painter.drawLine(QPointF(x, at.plot.top()), QPointF(x, at.plot.bottom()));
    const QStringList languages = shown_languages();
    QStringList lines{tr("layer %1").arg(layer)};
    if (const std::size_t row = languages.isEmpty() ? table_->n.size() : row_of(languages.first()); row < table_->n.size())
        lines.first() += tr("   n = %1").arg(count_text(table_->n[row]));
    const std::vector<QColor> inks = colours(languages, theme);
    constexpr int most_lines = 18; // of the read-out
    for (int place = 0; place < languages.size(); ++place) {
        const std::size_t row = row_of(languages[place]), cell = row * table_->layers.size() + column;
        if (std::isnan(table_->mean[cell])) {
            lines << tr("%1  not computed yet").arg(languages[place]);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(inks[static_cast<std::size_t>(place)]);
        painter.drawEllipse(QPointF(x, at.y(table_->mean[cell])), 3, 3);
        if (place == most_lines && languages.size() > most_lines + 1) {
            lines << tr("and %1 more").arg(languages.size() - most_lines);
            continue;
        }
        if (place > most_lines && languages.size() > most_lines + 1)
            continue;
        lines << tr("%1  %2%3").arg(languages[place], short_number(table_->mean[cell]), interval_text(table_->low[cell], table_->high[cell]));
    }
    draw_read_out(painter, rect(), QPointF(x, at.plot.top()), lines, theme, font());
}

int CurvesChart::layer_at(QPointF position) const {
    if (!has_data())
        return -1;
    const Frame at = frame(rect(), font());
    if (!at.plot.adjusted(-4, -4, 4, at.line * 1.2).contains(position))
        return -1;
    const double along = (position.x() - at.plot.left()) / at.plot.width() * at.layers - 0.5;
    int nearest = -1;
    for (const int layer : table_->layers)
        if (nearest < 0 || std::abs(layer - along) < std::abs(nearest - along))
            nearest = layer;
    return nearest;
}

QPointF CurvesChart::position_of(int layer, double value) const {
    const Frame at = frame(rect(), font());
    return {at.x(layer), at.y(value)};
}

void CurvesChart::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton)
        press_layer_ = layer_at(event->position());
}

void CurvesChart::mouseMoveEvent(QMouseEvent* event) {
    const int layer = layer_at(event->position());
    if (press_layer_ >= 0 && selection_ && layer >= 0 && (dragging_ || layer != press_layer_)) {
        dragging_ = true;
        selection_->set_band(press_layer_, layer);
    }
    hover(layer);
}

void CurvesChart::mouseReleaseEvent(QMouseEvent*) {
    if (press_layer_ >= 0 && !dragging_ && selection_)
        selection_->set_layer(press_layer_);
    press_layer_ = -1;
    dragging_ = false;
}

void CurvesChart::contextMenuEvent(QContextMenuEvent* event) {
    // The menu is about the layer under the pointer.
    if (const int layer = layer_at(event->pos()); event->reason() == QContextMenuEvent::Mouse && layer >= 0 && selection_)
        selection_->set_layer(layer);
    Chart::contextMenuEvent(event);
}

void CurvesChart::hover(int layer) {
    if (layer == hover_layer_)
        return;
    hover_layer_ = layer;
    const QStringList languages = shown_languages();
    if (selection_)
        selection_->set_hover(layer >= 0 && languages.size() == 1 ? languages.first() : QString(), layer);
    update();
}

void CurvesChart::leaveEvent(QEvent*) { hover(-1); }

void CurvesChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !has_data() || !selection_ || table_->layers.empty()) {
        Chart::keyPressEvent(event);
        return;
    }
    const auto count = static_cast<int>(table_->layers.size());
    const auto now = static_cast<int>(selection_->layer() < 0 ? table_->layers.size() : column_of(selection_->layer()));
    const int next = now >= count ? 0 : std::clamp(now + step, 0, count - 1);
    selection_->set_layer(table_->layers[static_cast<std::size_t>(next)]);
}

} // namespace isogloss
