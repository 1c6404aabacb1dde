// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/sweep_map_chart.h"

#include "widgets/charts/colour_bar.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int right_middle = Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int left_middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
bool same_strength(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }
} // namespace

struct SweepMapChart::Frame {
    QRectF cells, bar, caption;
    QFont small;
    double line = 0, width = 0, height = 0; ///< width, height: of a cell
    QRectF cell(std::size_t row, std::size_t column) const {
        return {cells.left() + static_cast<double>(column) * width, cells.top() + static_cast<double>(row) * height, width, height};
    }
};

SweepMapChart::SweepMapChart(QWidget* parent) : Chart(parent) {
    setAccessibleName(tr("Outcome of the sweep by strength and by threshold and band"));
    setAccessibleDescription(tr("Up and down choose the line of the dose-response curve."));
    set_empty_text(tr("Choose the traces that the experts are found in, then Start: the outcome fills in here, cheapest run first."));
}

void SweepMapChart::set_rows(SweepRows rows) {
    const bool other_grid = !rows || !rows_ || rows->size() != rows_->size() || sweep_lines(rows) != lines_;
    rows_ = std::move(rows);
    lines_ = sweep_lines(rows_);
    strengths_.clear();
    largest_ = 0;
    const SweepScale scale = sweep_scale(rows_);
    if (rows_)
        for (const SweepRow& row : *rows_) {
            if (std::ranges::none_of(strengths_, [&](double other) { return same_strength(other, row.run.strength); }))
                strengths_.push_back(row.run.strength);
            if (row.done && row.run.control == 0 && std::isfinite(row.comparison.overall.difference))
                largest_ = std::max(largest_, std::abs(row.comparison.overall.difference) * scale.factor());
        }
    std::ranges::stable_sort(strengths_, [](double a, double b) { return std::isnan(b) ? !std::isnan(a) : a < b; });
    if (other_grid) {
        line_ = lines_.empty() ? -1 : 0;
        hover_ = {-1, -1};
    }
    redraw();
}

void SweepMapChart::set_line(int line) {
    if (line < 0 || line >= static_cast<int>(lines_.size()) || line == line_)
        return;
    line_ = line;
    update();
    emit line_chosen(line);
}

const SweepRow* SweepMapChart::row(std::size_t line, std::size_t column, int control) const {
    for (const SweepRow& one : *rows_)
        if (one.run.control == control && lines_[line].holds(one.run) && same_strength(one.run.strength, strengths_[column]))
            return &one;
    return nullptr;
}

QString SweepMapChart::label(const SweepLine& line) const {
    return tr("%1  τ %2  layers %3–%4")
        .arg(QString::fromLatin1(rule_name(line.rule)), plain_number(line.tau))
        .arg(line.band.first)
        .arg(line.band.second);
}

SweepMapChart::Frame SweepMapChart::frame(const QRectF& area, const QFont& font) const {
    Frame out;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    const QFontMetricsF small(out.small);
    double names = 0;
    for (const SweepLine& line : lines_)
        names = std::max(names, small.horizontalAdvance(label(line)));
    const QRectF inner = area.adjusted(out.line * 0.5, out.line * 0.5, -out.line * 0.5, -out.line * 0.4);
    const double below = out.line * 5.3;
    out.cells = QRectF(QPointF(inner.left() + names + out.line * 0.7, inner.top()),
                       QPointF(inner.right(), std::max(inner.top() + 4, inner.bottom() - below)));
    out.width = std::min(out.cells.width() / static_cast<double>(strengths_.size()), out.line * 7);
    out.height = std::min(out.cells.height() / static_cast<double>(lines_.size()), out.line * 2.6);
    out.cells.setSize({out.width * static_cast<double>(strengths_.size()), out.height * static_cast<double>(lines_.size())});
    const double bar_top = out.cells.bottom() + out.line * 2.5;
    out.bar = QRectF(inner.left(), bar_top, std::min(inner.width(), out.line * 12), out.line * 0.6);
    out.caption = QRectF(inner.left(), out.bar.bottom() + out.line, inner.width(), out.line);
    return out;
}

void SweepMapChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Frame at = frame(area, painter.font());
    const SweepScale scale = sweep_scale(rows_);
    const double sign = scale.loss ? -1 : 1, most = largest_ > 0 ? largest_ : 1;
    painter.save();
    painter.setFont(at.small);
    const QFontMetricsF small(at.small);
    for (std::size_t line = 0; line < lines_.size(); ++line) {
        const QRectF first = at.cell(line, 0);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(area.left(), first.top(), at.cells.left() - at.line * 0.5 - area.left(), at.height), right_middle,
                         label(lines_[line]));
        for (std::size_t column = 0; column < strengths_.size(); ++column) {
            const SweepRow* one = row(line, column);
            const QRectF box = at.cell(line, column).adjusted(0, 0, -1, -1);
            if (!one || one->run.plan.empty()) {
                painter.setPen(theme.faint);
                painter.drawText(box, centred, one ? tr("no experts") : QString());
                continue;
            }
            if (!one->done) {
                draw_hatch(painter, box, theme);
                continue;
            }
            const LanguageComparison& all = one->comparison.overall;
            const QColor ground = theme.difference(sign * all.difference * scale.factor() / most);
            painter.fillRect(box, ground);
            const QColor ink = contrast(theme.text, ground) >= contrast(theme.ground, ground) ? theme.text : theme.ground;
            painter.setPen(ink);
            const QString text = signed_number(all.difference * scale.factor(), scale.digits());
            if (small.horizontalAdvance(text) < box.width())
                painter.drawText(box, centred, text);
            if (all.low > 0 || all.high < 0) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(ink);
                painter.drawEllipse(box.topRight() + QPointF(-5, 5), 1.8, 1.8);
            }
        }
    }
    painter.setPen(theme.secondary);
    for (std::size_t column = 0; column < strengths_.size(); ++column) {
        const QRectF cell = at.cell(lines_.size() - 1, column);
        painter.drawText(QRectF(cell.left(), at.cells.bottom() + at.line * 0.15, at.width, at.line), centred, plain_number(strengths_[column]));
    }
    painter.drawText(QRectF(area.left(), at.cells.bottom() + at.line * 0.15, at.cells.left() - at.line * 0.5 - area.left(), at.line), right_middle,
                     worded(tr("strength λ")));
    ColourScale colours = ColourScale::difference(theme, most);
    if (scale.loss) // less is better: the good end keeps its colour
        colours.colour = [theme](double share) { return theme.difference(1 - 2 * share); };
    draw_colour_bar(painter, at.bar, at.line, colours, theme);
    draw_wording(painter, at.caption,
                 worded(scale.loss
                            ? QStringList{tr("mean difference, nats per byte; • the interval leaves zero out"), tr("difference, nats per byte")}
                            : QStringList{tr("mean accuracy, difference from the run without a plan, points; • the interval leaves zero out"),
                                          tr("difference, points; • interval without zero"), tr("difference, points")}));
    painter.restore();
}

QStringList SweepMapChart::read_out(std::size_t line, std::size_t column) const {
    const SweepScale scale = sweep_scale(rows_);
    const SweepRow* one = row(line, column);
    QStringList out{label(lines_[line]) + (std::isnan(strengths_[column]) ? QString() : tr("  λ %1").arg(plain_number(strengths_[column])))};
    if (!one)
        return out;
    out << tr("experts in the plan: %1").arg(one->run.plan.edits.size());
    const auto text = [&](const SweepRow& row) {
        const LanguageComparison& all = row.comparison.overall;
        return signed_number(all.difference * scale.factor(), scale.digits() + 1) +
               interval_text(all.low * scale.factor(), all.high * scale.factor(), scale.digits() + 1) + (scale.loss ? QString() : ' ' + tr("points"));
    };
    if (one->run.plan.empty())
        out << tr("no expert passes the threshold");
    else
        out << (one->done ? text(*one) : tr("not run yet"));
    for (int control = 1; const SweepRow* random = row(line, column, control); ++control)
        if (random->done)
            out << tr("random control %1: %2").arg(control).arg(text(*random));
    return out;
}

void SweepMapChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Frame at = frame(rect(), font());
    painter.setBrush(Qt::NoBrush);
    if (line_ >= 0) {
        painter.setPen(QPen(theme.text, 1.5));
        painter.drawRect(QRectF(at.cells.left() - 1.5, at.cell(static_cast<std::size_t>(line_), 0).top() - 1.5, at.cells.width() + 2, at.height + 2));
    }
    const auto [line, column] = hover_;
    if (line < 0)
        return;
    const QRectF box = at.cell(static_cast<std::size_t>(line), static_cast<std::size_t>(column));
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRect(box);
    draw_read_out(painter, rect(), box.center(), read_out(static_cast<std::size_t>(line), static_cast<std::size_t>(column)), theme, font());
}

double SweepMapChart::height_for(double, const QFont& font) const {
    return QFontMetricsF(font).height() * (6.4 + 1.8 * static_cast<double>(std::max<std::size_t>(1, lines_.size())));
}

std::pair<int, int> SweepMapChart::cell_at(QPointF position) const {
    const Frame at = frame(rect(), font());
    if (!at.cells.contains(position))
        return {-1, -1};
    return {std::min(static_cast<int>(lines_.size()) - 1, static_cast<int>((position.y() - at.cells.top()) / at.height)),
            std::min(static_cast<int>(strengths_.size()) - 1, static_cast<int>((position.x() - at.cells.left()) / at.width))};
}

QRectF SweepMapChart::cell_rect(int line, int column) const {
    return has_data() ? frame(rect(), font()).cell(static_cast<std::size_t>(line), static_cast<std::size_t>(column)) : QRectF();
}

void SweepMapChart::mouseMoveEvent(QMouseEvent* event) {
    const auto cell = has_data() ? cell_at(event->position()) : std::pair(-1, -1);
    if (std::exchange(hover_, cell) != cell)
        update();
}

void SweepMapChart::mousePressEvent(QMouseEvent* event) {
    const auto [line, column] = has_data() ? cell_at(event->position()) : std::pair(-1, -1);
    if (line < 0 || event->button() != Qt::LeftButton)
        return Chart::mousePressEvent(event);
    set_line(line);
}

void SweepMapChart::leaveEvent(QEvent*) {
    hover_ = {-1, -1};
    update();
}

void SweepMapChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0 || !has_data())
        return Chart::keyPressEvent(event);
    set_line(std::clamp(line_ + step, 0, static_cast<int>(lines_.size()) - 1));
}

} // namespace isogloss
