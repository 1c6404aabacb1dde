// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/forest_chart.h"

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

bool holds_zero(const LanguageComparison& row) { return !(row.low > 0 || row.high < 0); }
} // namespace

/// Names at the left, the plot, then columns of numbers.
struct ForestChart::Frame {
    QRectF plot;
    QFont small;
    double low = 0, high = 1, line = 0, row = 0, left = 0, right = 0, number = 0, p = 0; ///< number, p: right edges of their columns
    bool with_interval = true, with_p = true;                                            ///< there is room for the columns

    double x(double value) const { return plot.left() + (value - low) / (high - low) * plot.width(); }
    double y(int place) const { return plot.top() + (place + 0.5) * row; }
};

ForestChart::ForestChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setAccessibleName(tr("Difference of two runs, one row per language"));
    setAccessibleDescription(tr("Up and down move the selected language."));
    set_empty_text(tr("Select two runs in the table (Ctrl+click the second): their difference by language is shown here."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this] { update(); });
}

void ForestChart::set_comparison(std::shared_ptr<const Comparison> comparison) {
    rows_.clear();
    hover_ = -1;
    if (comparison) {
        loss_ = comparison->task == "loss";
        level_ = comparison->bootstrap.level;
        rows_ = comparison->languages;
        const double sign = loss_ ? -1 : 1; // the better end stands above
        std::ranges::stable_sort(rows_, std::greater<>(),
                                 [sign](const LanguageComparison& row) { return std::isnan(row.difference) ? -INFINITY : sign * row.difference; });
        if (rows_.size() > 1)
            rows_.push_back(comparison->overall);
    }
    updateGeometry();
    redraw();
}

QString ForestChart::name(const LanguageComparison& row) const {
    const QString code = QString::fromStdString(row.code);
    return code.isEmpty() ? tr("all") : label_of(code, code);
}

QColor ForestChart::colour(const LanguageComparison& row, const Theme& theme) const {
    return holds_zero(row) ? theme.faint : (row.difference > 0) != loss_ ? theme.gain : theme.loss;
}

ForestChart::Frame ForestChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    const QFontMetricsF small(out.small);
    const double line = out.line = QFontMetricsF(font).height();
    double names = 0, numbers = small.horizontalAdvance(tr("points")),
           ps = loss_ ? 0 : std::max(small.horizontalAdvance(tr("p (Holm)")), small.horizontalAdvance(p_text(0)));
    double low = 0, high = 0, widest = 0;
    for (const LanguageComparison& row : rows_) {
        names = std::max(names, small.horizontalAdvance(name(row)));
        numbers = std::max(numbers, small.horizontalAdvance(signed_number(row.difference * factor(), digits())));
        widest = std::max(widest, small.horizontalAdvance(signed_number(row.difference * factor(), digits()) +
                                                          interval_text(row.low * factor(), row.high * factor(), digits())));
        for (const double value : {row.difference, row.low, row.high})
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    }
    if (high - low < 1e-9)
        low = -0.01, high = 0.01;
    const double room = (high - low) * 0.05;
    out.low = low - room;
    out.high = high + room;
    out.left = area.left() + line * 0.5;
    out.right = area.right() - line * 0.5;
    out.with_p = !loss_ && area.width() > line * 26;
    out.with_interval = area.width() > line * 22 + widest;
    out.p = out.right;
    out.number = out.with_p ? out.right - ps - line : out.right;
    const double columns = out.number - (out.with_interval ? widest : numbers) - line * 0.8;
    out.plot = QRectF(QPointF(out.left + names + line * 0.8, area.top() + line * 1.5),
                      QPointF(std::max(columns, out.left + names + line * 3), area.bottom() - line * 2.4));
    out.row = std::min(out.plot.height() / static_cast<double>(std::max<std::size_t>(1, rows_.size())), line * 1.8);
    out.plot.setHeight(out.row * static_cast<double>(rows_.size()));
    return out;
}

void ForestChart::draw_row(QPainter& painter, const Frame& at, int place, const Theme& theme) const {
    const LanguageComparison& row = rows_[static_cast<std::size_t>(place)];
    const double y = at.y(place), radius = std::clamp(at.row * 0.17, 2.0, at.line * 0.26);
    const QColor ink = colour(row, theme);
    const bool all = row.code.empty();
    if (at.row >= QFontMetricsF(at.small).ascent()) {
        painter.setPen(all ? theme.text : theme.secondary);
        painter.drawText(QRectF(at.left, y - at.line / 2, at.plot.left() - at.left, at.line), left_middle, name(row));
        painter.setPen(holds_zero(row) ? theme.secondary : ink);
        const QString number = signed_number(row.difference * factor(), digits());
        painter.drawText(QRectF(at.plot.right(), y - at.line / 2, at.number - at.plot.right(), at.line), right_middle,
                         at.with_interval ? number + interval_text(row.low * factor(), row.high * factor(), digits()) : number);
        painter.setPen(theme.secondary);
        if (at.with_p)
            painter.drawText(QRectF(at.number, y - at.line / 2, at.p - at.number, at.line), right_middle, p_text(row.holm_p));
    }
    if (!std::isfinite(row.difference))
        return;
    painter.setPen(QPen(ink, all ? 2 : 1.5, Qt::SolidLine, Qt::FlatCap));
    if (std::isfinite(row.low) && std::isfinite(row.high))
        painter.drawLine(QPointF(at.x(row.low), y), QPointF(at.x(row.high), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF centre(at.x(row.difference), y);
    const double reach = radius * 1.5;
    if (all)
        painter.drawPolygon(QPolygonF{{centre.x() - reach, y}, {centre.x(), y - reach}, {centre.x() + reach, y}, {centre.x(), y + reach}});
    else
        painter.drawEllipse(centre, radius, radius);
}

void ForestChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    painter.save();
    painter.setFont(at.small);
    painter.setPen(theme.secondary);
    const double head = at.plot.top() - at.line * 1.25;
    painter.drawText(QRectF(at.plot.right(), head, at.number - at.plot.right(), at.line), right_middle,
                     worded(loss_              ? tr("nats/byte")
                            : at.with_interval ? tr("points, %1 % interval").arg(plain_number(level_ * 100))
                                               : tr("points")));
    if (at.with_p)
        painter.drawText(QRectF(at.number, head, at.p - at.number, at.line), right_middle, worded(tr("p (Holm)")));
    const QVector<double> ticks =
        axis_ticks(at.low * factor(), at.high * factor(), std::clamp(static_cast<int>(at.plot.width() / (at.line * 3)), 2, 8));
    for (const double tick : ticks) {
        const double x = std::round(at.x(tick / factor())) + 0.5;
        painter.setPen(QPen(tick == 0 ? theme.secondary : theme.hairline, 1));
        painter.drawLine(QPointF(x, at.plot.top()), QPointF(x, at.plot.bottom()));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(x - 60, at.plot.bottom() + at.line * 0.15, 120, at.line), centred,
                         tick == 0 ? QStringLiteral("0") : signed_number(tick, tick_digits(ticks)));
    }
    for (int place = 0; place < static_cast<int>(rows_.size()); ++place) {
        if (place > 0 && rows_[static_cast<std::size_t>(place)].code.empty()) {
            painter.setPen(QPen(theme.hairline, 1));
            const double y = std::round(at.plot.top() + place * at.row) + 0.5;
            painter.drawLine(QPointF(at.left, y), QPointF(at.right, y));
        }
        draw_row(painter, at, place, theme);
    }
    painter.setPen(theme.secondary);
    const QString unit = loss_ ? tr("difference of the loss, nats per byte; left of zero is better") : tr("difference of the accuracy, points");
    const QFontMetricsF small(at.small);
    painter.drawText(QRectF(at.left, at.plot.bottom() + at.line * 1.15, at.right - at.left, at.line), left_middle,
                     small.elidedText(worded(tr("%1 · grey: the interval holds zero").arg(unit)), Qt::ElideRight, at.right - at.left));
    painter.restore();
}

QStringList ForestChart::read_out(const LanguageComparison& row) const {
    const int more = digits() + 1;
    const QString code = QString::fromStdString(row.code);
    QStringList lines{code.isEmpty() ? tr("all languages together") : tr("%1 · %2").arg(isolated(native_name(code)), code)};
    lines << tr("%1 → %2   n = %3").arg(short_number(row.before * factor(), more), short_number(row.after * factor(), more), count_text(row.n));
    lines << signed_number(row.difference * factor(), more) + interval_text(row.low * factor(), row.high * factor(), more) + ' ' +
                 (loss_ ? tr("nats per byte") : tr("points"));
    if (!loss_) {
        lines << tr("%1 gained, %2 lost").arg(count_text(row.gained), count_text(row.lost));
        lines << (row.code.empty() ? tr("exact sign test over keys: p = %1").arg(p_text(row.mcnemar_p))
                                   : tr("exact McNemar p = %1, Holm %2").arg(p_text(row.mcnemar_p), p_text(row.holm_p)));
    }
    return lines;
}

void ForestChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    if (selection_)
        for (std::size_t place = 0; place < rows_.size(); ++place)
            if (const QString code = QString::fromStdString(rows_[place].code); !code.isEmpty() && selection_->languages().contains(code)) {
                painter.setPen(QPen(theme.text, 2, Qt::SolidLine, Qt::FlatCap));
                const double y = at.y(static_cast<int>(place)), x = at.left - at.line * 0.3;
                painter.drawLine(QPointF(x, y - at.row * 0.35), QPointF(x, y + at.row * 0.35));
            }
    if (hover_ < 0)
        return;
    const LanguageComparison& row = rows_[static_cast<std::size_t>(hover_)];
    draw_read_out(painter, rect(), {at.x(std::isnan(row.difference) ? 0 : row.difference), at.y(hover_)}, read_out(row), theme,
                  native_font(font(), QString::fromStdString(row.code)));
}

double ForestChart::height_for(double, const QFont& font) const {
    return QFontMetricsF(font).height() * (4.2 + 1.4 * static_cast<double>(rows_.size()));
}

QSize ForestChart::sizeHint() const {
    const double line = QFontMetricsF(font()).height();
    return {420, static_cast<int>(line * 4.2 + line * 1.35 * static_cast<double>(std::max<std::size_t>(4, rows_.size())))};
}

QSize ForestChart::minimumSizeHint() const {
    const double line = QFontMetricsF(font()).height();
    return {240, static_cast<int>(line * 4.2 + line * 0.95 * static_cast<double>(std::clamp<std::size_t>(rows_.size(), 2, 30)))};
}

QRectF ForestChart::row_rect(const QString& code) const {
    if (!has_data())
        return {};
    const Frame at = frame(rect(), font());
    for (std::size_t place = 0; place < rows_.size(); ++place)
        if (QString::fromStdString(rows_[place].code) == code)
            return {at.left, at.plot.top() + static_cast<double>(place) * at.row, at.right - at.left, at.row};
    return {};
}

int ForestChart::row_at(QPointF position) const {
    if (!has_data())
        return -1;
    const Frame at = frame(rect(), font());
    const int place = static_cast<int>(std::floor((position.y() - at.plot.top()) / at.row));
    return place >= 0 && place < static_cast<int>(rows_.size()) ? place : -1;
}

void ForestChart::hover(int row) {
    if (std::exchange(hover_, row) != row)
        update();
}

void ForestChart::mouseMoveEvent(QMouseEvent* event) { hover(row_at(event->position())); }
void ForestChart::leaveEvent(QEvent*) { hover(-1); }

void ForestChart::mousePressEvent(QMouseEvent* event) {
    const int row = row_at(event->position());
    const QString code = row < 0 ? QString() : QString::fromStdString(rows_[static_cast<std::size_t>(row)].code);
    if (event->button() != Qt::LeftButton || !selection_ || code.isEmpty())
        return Chart::mousePressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        selection_->toggle_language(code);
    else
        selection_->set_languages({code});
}

void ForestChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || !selection_ || !has_data())
        return Chart::keyPressEvent(event);
    const int languages = static_cast<int>(rows_.size()) - (rows_.back().code.empty() ? 1 : 0);
    int place = step > 0 ? -1 : languages;
    for (int i = 0; i < languages; ++i)
        if (selection_->languages().contains(QString::fromStdString(rows_[static_cast<std::size_t>(i)].code)))
            place = i;
    place = std::clamp(place + step, 0, languages - 1);
    selection_->set_languages({QString::fromStdString(rows_[static_cast<std::size_t>(place)].code)});
}

} // namespace isogloss
