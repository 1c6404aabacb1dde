// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/heatmap_chart.h"

#include "widgets/charts/heatmap_layout.h"
#include "widgets/charts/kept_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace isogloss {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Heights in lines of text: means by layer; then band, axis, colour bar and its numbers, and in narrow charts the caption above it.
constexpr double fixed_lines_above = 2.6, fixed_lines_below = 4.4, fixed_lines_below_narrow = 5.6;

bool narrow(double width, double line) { return width < line * 26; }

} // namespace

HeatmapChart::HeatmapChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Divergence by layer and language"));
    describe_selection();
    set_empty_text(tr("Run a model over parallel text, or open a trace, to see where its languages part and meet."));
    motion_allowed(); // asks the system in time
    for (QVariantAnimation* motion : {&moving_, &line_moving_}) {
        motion->setStartValue(0.0);
        motion->setEndValue(1.0);
        motion->setDuration(180);
        motion->setEasingCurve(QEasingCurve::InOutCubic);
    }
    connect(&moving_, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        moved_ = share.toDouble();
        redraw();
    });
    connect(&line_moving_, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        line_moved_ = share.toDouble();
        update();
    });
    if (selection_) {
        connect(selection_, &Selection::changed, this, [this] {
            describe_selection();
            update();
        });
        connect(selection_, &Selection::hover_changed, this, [this] { update(); });
    }
}

HeatmapChart::~HeatmapChart() = default;

void HeatmapChart::set_table(std::shared_ptr<const DivergenceTable> table, int model_layers) {
    table_ = std::move(table);
    model_layers_ = table_ ? std::max(0, model_layers) : 0;
    if (table_ && !table_->layers.empty())
        model_layers_ = std::max(model_layers_, table_->layers.back() + 1);
    refresh();
}

void HeatmapChart::set_mode(Mode mode) {
    mode_ = mode;
    refresh();
}

void HeatmapChart::set_measure(Measure measure) {
    if (measure == measure_)
        return;
    measure_ = measure;
    refresh();
}

void HeatmapChart::set_filter(std::function<bool(const QString&)> shown) {
    filter_ = std::move(shown);
    refresh();
}

void HeatmapChart::set_plan(const SteeringPlan& plan) {
    plan_ = plan;
    update();
}

void HeatmapChart::set_line_before(std::shared_ptr<const DivergenceTable> table) {
    before_ = std::move(table);
    refresh();
}

void HeatmapChart::set_lines(std::shared_ptr<const DivergenceTable> now, std::shared_ptr<const DivergenceTable> before) {
    line_ = std::move(now);
    line_before_ = std::move(before);
    update();
}

void HeatmapChart::set_usual_threshold(double threshold) {
    usual_threshold_ = threshold;
    update();
}

void HeatmapChart::set_scale(std::pair<double, double> range) {
    if (range == scale_)
        return;
    scale_ = range;
    refresh();
}

void HeatmapChart::set_show_line(bool show) {
    show_line_ = show;
    update();
}

void HeatmapChart::describe_selection() {
    const int row = selection_ && !selection_->languages().isEmpty() ? row_of(selection_->languages().last()) : -1;
    const bool cell = row >= 0 && selection_->layer() >= 0 && selection_->layer() < model_layers_;
    setAccessibleDescription(
        cell ? read_out({row, selection_->layer()}).join(QStringLiteral(", "))
             : tr("Arrow keys move the selected cell, plus and minus the threshold; Ctrl and click add a language, Ctrl and the wheel enlarge."));
}

void HeatmapChart::refresh() {
    // The languages of a running trace stay the same while its layers come.
    const bool same_names = table_ && table_->languages == names_;
    const std::vector<double> stood = same_names ? rows_stand() : std::vector<double>();
    if (!same_names)
        widths_.native = -1;
    if (!same_names && !names_.empty() && view_ != View())
        set_view({});
    names_ = table_ ? table_->languages : std::vector<std::string>();
    rows_.clear();
    before_row_.clear();
    moe_of_layer_.assign(static_cast<std::size_t>(model_layers_), -1);
    largest_ = smallest_ = 0;
    double least = std::numeric_limits<double>::infinity();
    if (table_) {
        for (std::size_t i = 0; i < table_->layers.size(); ++i)
            if (const int layer = table_->layers[i]; layer >= 0 && layer < model_layers_)
                moe_of_layer_[static_cast<std::size_t>(layer)] = static_cast<int>(i);
        std::unordered_map<std::string, int> place;
        // Layers of another model would be compared with each other; then there is no difference to show.
        if (before_ && before_->layers == table_->layers)
            for (std::size_t i = 0; i < before_->languages.size(); ++i)
                place.emplace(before_->languages[i], static_cast<int>(i));
        for (std::size_t row = 0; row < table_->languages.size(); ++row) {
            const auto found = place.find(table_->languages[row]);
            before_row_.push_back(found == place.end() ? -1 : found->second);
            Row entry{row, QString::fromStdString(table_->languages[row]), {}, 0};
            entry.native = native_name(entry.code);
            int count = 0;
            for (int layer = 0; layer < model_layers_; ++layer)
                if (const double shown = value(row, layer); !std::isnan(shown)) {
                    largest_ = std::max(largest_, std::abs(shown));
                    least = std::min(least, shown);
                    entry.mean += shown;
                    ++count;
                }
            entry.mean = count ? entry.mean / count : nan;
            if (given_rows_ ? given_rows_->contains(entry.code) : !filter_ || filter_(entry.code))
                rows_.push_back(entry);
        }
        default_threshold_ = default_threshold(*table_);
    }
    if (largest_ <= 0)
        largest_ = 1e-3;
    if ((measure_ == Measure::Entropy || measure_ == Measure::Consistency) && least < largest_)
        smallest_ = least;
    own_range_ = {smallest_, largest_};
    if (scale_.second > 0) {
        smallest_ = scale_.first;
        largest_ = scale_.second;
    }
    sort_rows();
    move_rows(stood);
    redraw();
    emit rows_changed();
    emit languages_shown(shown_languages(), all_languages());
}

double HeatmapChart::threshold() const {
    if (!table_ || (mode_ == Mode::Difference && !line_) || measure_ != Measure::Divergence)
        return nan;
    if (selection_ && !std::isnan(selection_->threshold()))
        return selection_->threshold();
    return !std::isnan(usual_threshold_) ? usual_threshold_ : default_threshold_;
}

double HeatmapChart::value(std::size_t row, int layer) const {
    const int moe = layer >= 0 && layer < model_layers_ ? moe_of_layer_[static_cast<std::size_t>(layer)] : -1;
    if (moe < 0)
        return nan;
    if (measure_ == Measure::IntervalWidth) {
        const std::size_t cell = row * table_->layers.size() + static_cast<std::size_t>(moe);
        return table_->high[cell] - table_->low[cell];
    }
    const double after = table_->at(row, static_cast<std::size_t>(moe));
    if (mode_ == Mode::Value || !before_)
        return after;
    return before_row_[row] < 0 ? nan : after - before_->at(static_cast<std::size_t>(before_row_[row]), static_cast<std::size_t>(moe));
}

QColor HeatmapChart::colour(double value, const Theme& theme) const {
    return mode_ == Mode::Difference ? theme.difference(value / largest_) : theme.magnitude((value - smallest_) / (largest_ - smallest_));
}

HeatmapChart::NameWidths HeatmapChart::name_widths(const QFont& font) const {
    const QFont small_one = small_font(font);
    const QFontMetricsF small(small_one);
    if (labels() != LanguageLabels::AsOnScreen) {
        NameWidths widths{font, 0, 0};
        for (const Row& row : rows_)
            widths.code = std::max(widths.code, small.horizontalAdvance(label_of(row.code, row.code)));
        return widths;
    }
    if (widths_.native >= 0 && widths_.font == font)
        return widths_;
    widths_ = {font, small.horizontalAdvance(tr("mean by layer")), 0};
    for (const Row& row : rows_) {
        widths_.native = std::max(widths_.native, native_name_width(font, row.code));
        widths_.code = std::max(widths_.code, kept_width(small_one, row.code));
    }
    return widths_;
}

HeatmapChart::Layout HeatmapChart::layout(const QRectF& area, const QFont& font, bool vector) const {
    Layout out;
    out.area = area;
    out.font = font;
    out.small = small_font(font);
    out.vector = vector;
    out.pixel = vector ? 0 : devicePixelRatioF();
    const QFontMetricsF metrics(font), small(out.small);
    const double line = out.line = metrics.height(), gap = line * 0.5;
    const NameWidths widths = name_widths(font);
    const double code = labels() == LanguageLabels::AsOnScreen ? widths.code : std::min(widths.code, area.width() * 0.3),
                 native = std::min(widths.native, std::max(area.width() * 0.17, line * 5));
    // Where the map would be left too little, first the bars and then the native names give way.
    const bool with_bars = !narrow(area.width(), line);
    out.with_native = area.width() > line * 22 && labels() == LanguageLabels::AsOnScreen;
    const double names = out.with_native ? native + gap * 1.4 + code : std::max(code, small.horizontalAdvance(tr("mean by layer")));
    const double numbers = mode_ == Mode::Difference ? small.horizontalAdvance("−0.0000") + gap * 0.6 : small.horizontalAdvance("0.000"),
                 bars = with_bars ? line * 2 : 0;
    const double tree = with_bars && !tree_.merges.empty() ? line * 2.2 : 0;
    const double above = fixed_lines_above * line, below = (with_bars ? fixed_lines_below : fixed_lines_below_narrow) * line;
    out.cells = area.adjusted(gap + names + gap, above, -(gap * 0.8 + bars + tree + numbers + gap * 1.4), -below);
    out.cells.setHeight(std::max(out.cells.height(), 8.0));
    const View shown = part();
    out.first_layer = shown.first_layer;
    out.end_layer = shown.first_layer + shown.layers;
    out.first_row = shown.first_row;
    out.end_row = shown.first_row + shown.rows;
    const int rows = std::max(1, shown.rows);
    out.row = std::min(out.cells.height() / rows, line * 2.8);
    out.column = out.cells.width() / std::max(1, shown.layers);
    out.cells.setHeight(out.row * rows);
    out.labels = QRectF(area.left() + gap, out.cells.top(), names, out.cells.height());
    out.native = out.with_native ? out.labels.right() - code - gap * 1.4 : out.labels.right();
    out.layer_bars = QRectF(out.cells.left(), area.top() + gap * 0.6, out.cells.width(), line * 1.7);
    if (tree > 0)
        out.tree = QRectF(out.cells.right() + gap * 0.4, out.cells.top(), tree - gap * 0.4, out.cells.height());
    out.language_bars = QRectF(out.cells.right() + tree + gap * 0.8, out.cells.top(), bars, out.cells.height());
    out.band = QRectF(out.cells.left(), out.cells.bottom(), out.cells.width(), line * 0.9);
    out.axis = QRectF(out.cells.left(), out.band.bottom(), out.cells.width(), line * 1.1);
    const double right = area.right() - gap * 1.4, top = out.axis.bottom() + gap * 0.6;
    if (with_bars) {
        const double bar_width = std::min((right - out.cells.left()) * 0.4, line * 18);
        out.colour_bar = QRectF(right - bar_width, top, bar_width, line * 0.8);
        out.caption = QRectF(out.cells.left(), top - line * 0.1, right - bar_width - out.cells.left() - gap * 2, line);
    } else {
        // The words stand above the colour bar, which takes the whole width.
        out.caption = QRectF(area.left() + gap, top, right - area.left() - gap, line);
        out.colour_bar = QRectF(area.left() + gap, top + line * 1.2, out.caption.width(), line * 0.8);
    }
    return out;
}

HeatmapChart::Layout HeatmapChart::screen_layout() const { return layout(rect(), font(), false); }

int HeatmapChart::row_of(const QString& language) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.code == language; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QRectF HeatmapChart::cell_rect(const QString& language, int layer) const {
    const int row = has_data() ? row_of(language) : -1;
    if (row < 0)
        return {};
    const Layout at = screen_layout();
    return at.shows_row(row) && at.shows_layer(layer) ? at.cell(row, layer) : QRectF();
}

QRectF HeatmapChart::threshold_handle() const {
    const double theta = threshold();
    // The colour bar of a difference has no place for θ.
    if (!has_data() || std::isnan(theta) || !show_line_ || mode_ == Mode::Difference)
        return {};
    const Layout at = screen_layout();
    const double x = at.colour_bar.left() + at.colour_bar.width() * std::clamp(theta / largest_, 0., 1.);
    return {x - 7, at.colour_bar.center().y() - 9, 14, 18};
}

QRectF HeatmapChart::band_track() const { return has_data() ? screen_layout().band : QRectF(); }

double HeatmapChart::height_for(double width, const QFont& font) const {
    const double line = QFontMetricsF(font).height();
    const double fixed = fixed_lines_above + (narrow(width, line) ? fixed_lines_below_narrow : fixed_lines_below);
    // Up to a page every row has room for its name.
    return line * fixed + std::min(std::max(part().rows, 2) * line * 1.25, std::max(width * 1.2, line * 12));
}

HeatmapChart::Cell HeatmapChart::cell_at(const Layout& at, QPointF position) const {
    if (!at.cells.contains(position))
        return {};
    return {std::min(at.row_at(position.y()), static_cast<int>(rows_.size()) - 1), at.layer_at(position.x())};
}

QStringList HeatmapChart::read_out(const Cell& cell) const {
    const Row& row = rows_[static_cast<std::size_t>(cell.row)];
    QStringList lines{tr("%1 · layer %2").arg(row.native).arg(cell.layer)};
    const int moe = moe_of_layer_[static_cast<std::size_t>(cell.layer)];
    if (moe < 0)
        return lines << tr("dense layer: no experts");
    const double shown = value(row.row, cell.layer);
    const std::size_t i = row.row * table_->layers.size() + static_cast<std::size_t>(moe);
    if (std::isnan(shown))
        return lines << (measure_ == Measure::PlanEffect                                     ? tr("no change: the plan does not apply here")
                         : std::isnan(table_->mean[i]) || measure_ == Measure::IntervalWidth ? tr("not computed yet")
                                                                                             : tr("no value before"));
    const QString n = count_text(table_->n[row.row]);
    if (measure_ == Measure::IntervalWidth)
        lines << tr("interval %1 wide").arg(short_number(shown));
    if (mode_ == Mode::Difference && before_)
        return lines << tr("%1   from %2 to %3   n = %4")
                            .arg(signed_number(shown), short_number(table_->mean[i] - shown), short_number(table_->mean[i]), n);
    return lines << tr("%1%2   n = %3").arg(short_number(table_->mean[i]), interval_text(table_->low[i], table_->high[i]), n);
}

} // namespace isogloss
