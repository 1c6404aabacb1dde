// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/tokens_chart.h"

#include "widgets/charts/colour_bar.h"
#include "widgets/charts/plot_style.h"
#include "widgets/charts/tokens_layout.h"
#include "widgets/selection.h"

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {
constexpr int categories = 8;
constexpr int centred = Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
constexpr int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;

/// A token on its own: a mark needs something to sit on, and a space must be seen.
QString shown(const QString& piece) {
    QString text = piece;
    text.replace('\n', QStringLiteral("↵")).replace('\t', QStringLiteral("⇥"));
    if (text.startsWith(' ') && text.size() > 1)
        text = text.mid(1);
    if (text == " ")
        return QStringLiteral("␣");
    const auto kind = text.isEmpty() ? QChar::Other_NotAssigned : text.at(0).category();
    if (kind == QChar::Mark_NonSpacing || kind == QChar::Mark_SpacingCombining || kind == QChar::Mark_Enclosing)
        text.prepend(QChar(0x25CC));
    return text;
}

QString experts_text(const TokenLine& line, std::size_t token, int top_k) {
    QStringList numbers;
    for (int j = 0; j < std::min(top_k, tokens_layout::numbers); ++j)
        numbers << QString::number(line.routing.experts[token * static_cast<std::size_t>(top_k) + static_cast<std::size_t>(j)]);
    return numbers.join(QStringLiteral("·")) + (top_k > tokens_layout::numbers ? QStringLiteral("…") : QString());
}
} // namespace

TokensChart::TokensChart(Selection* selection, QWidget* parent) : Chart(parent), selection_(selection) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tokens of one row in several languages"));
    setAccessibleDescription(tr("Left and right move over the tokens, up and down over a token's experts; Enter selects the expert, P promotes it, S "
                                "suppresses it, Delete takes it out of the plan."));
    set_empty_text(tr("Click a layer of the heatmap: its tokens are shown here, sentence by sentence."));
    if (selection_)
        connect(selection_, &Selection::changed, this, [this](Selection::Parts parts) {
            if (parts & (Selection::Expert | Selection::Layer))
                update();
        });
}

void TokensChart::set_lines(std::shared_ptr<const TokenLines> lines) {
    lines_ = std::move(lines);
    hover_ = -1;
    layout_.reset();
    rank_experts();
    updateGeometry();
    redraw();
}

void TokensChart::set_colouring(Colouring colouring) {
    colouring_ = colouring;
    redraw();
}

void TokensChart::set_plan(const SteeringPlan& plan) {
    plan_ = plan;
    update();
}

void TokensChart::rank_experts() {
    rank_.clear();
    if (!has_data())
        return;
    std::map<int, int> count;
    const auto k = static_cast<std::size_t>(lines_->top_k);
    for (const TokenLine& line : lines_->lines)
        for (std::size_t t = 0; t < line.routing.size(); ++t)
            ++count[line.routing.experts[t * k]];
    std::vector<std::pair<int, int>> most;
    for (const auto& [expert, tokens] : count)
        most.emplace_back(-tokens, expert);
    std::sort(most.begin(), most.end());
    for (std::size_t i = 0; i < std::min<std::size_t>(categories, most.size()); ++i)
        rank_[most[i].second] = static_cast<int>(i);
}

TokensChart::Layout TokensChart::layout(const QRectF& area, const QFont& font) const {
    Layout out;
    out.font = font;
    out.small = small_font(font);
    out.line = QFontMetricsF(font).height();
    if (!has_data())
        return out;
    const QFontMetricsF small(out.small);
    double names = 0;
    for (const TokenLine& line : lines_->lines) {
        const QString code = QString::fromStdString(line.routing.language);
        names = std::max({names, small.horizontalAdvance(code), native_name_width(font, code)});
    }
    const double start = area.left() + names + out.line * 1.2, end = area.right() - out.line * 0.6, row = out.line * 2.9, pad = out.line * 0.28;
    double y = area.top() + out.line * 0.6;
    for (std::size_t l = 0; l < lines_->lines.size(); ++l) {
        const TokenLine& line = lines_->lines[l];
        const QFontMetricsF metrics(native_font(font, QString::fromStdString(line.routing.language)));
        out.names.emplace_back(area.left() + out.line * 0.4, y, names, out.line * 2.3);
        // From the side on which the script begins; a line that is full goes on below.
        double x = line.right_to_left ? end : start;
        for (std::size_t t = 0; t < line.routing.size(); ++t) {
            const double width = std::max({metrics.horizontalAdvance(shown(line.pieces[static_cast<qsizetype>(t)])) + 2 * pad,
                                           small.horizontalAdvance(experts_text(line, t, lines_->top_k)) + pad, out.line});
            const double gap = line.pieces[static_cast<qsizetype>(t)].startsWith(' ') ? out.line * 0.3 : 1.5;
            if (line.right_to_left ? x - gap - width < start && x < end : x + gap + width > end && x > start) {
                x = line.right_to_left ? end : start;
                y += row;
            } else if (x != (line.right_to_left ? end : start)) {
                x += line.right_to_left ? -gap : gap;
            }
            const double at = line.right_to_left ? x - width : x;
            out.chips.push_back({l, t, QRectF(at, y, width, out.line * 1.4), QRectF(at, y + out.line * 1.42, width, out.line * 0.9)});
            x += line.right_to_left ? -width : width;
        }
        y += row + out.line * 0.5;
    }
    out.legend = QRectF(start, y, end - start, out.line * 1.4);
    out.height = y + out.line * 1.8 - area.top();
    return out;
}

const TokensChart::Layout& TokensChart::screen_layout() const {
    if (!layout_ || layout_size_ != size()) {
        layout_ = std::make_shared<const Layout>(layout(rect(), font()));
        layout_size_ = size();
    }
    return *layout_;
}

double TokensChart::height_for(double width, const QFont& font) const { return layout(QRectF(0, 0, width, 1), font).height; }

int TokensChart::heightForWidth(int width) const {
    if (!has_data())
        return 200;
    // Asked for with every change of layout or theme, mostly of the width that is shown.
    const bool known = layout_ && layout_size_.width() == width;
    return static_cast<int>(std::ceil(known ? layout_->height : height_for(width, font())));
}

QRectF TokensChart::token_rect(std::size_t line, std::size_t token) const {
    for (const Chip& chip : screen_layout().chips)
        if (chip.line == line && chip.token == token)
            return chip.box;
    return {};
}

QRectF TokensChart::numbers_rect(std::size_t line, std::size_t token) const {
    for (const Chip& chip : screen_layout().chips)
        if (chip.line == line && chip.token == token)
            return chip.below;
    return {};
}

QColor TokensChart::colour(const TokenLine& line, std::size_t token, const Theme& theme) const {
    if (colouring_ == Colouring::Divergence)
        return theme.magnitude(line.routing.divergence[token]);
    const auto found = rank_.find(line.routing.experts[token * static_cast<std::size_t>(lines_->top_k)]);
    return found == rank_.end() ? over(theme.ground, theme.faint, 0.35) : over(theme.ground, theme.category(found->second), theme.dark ? 0.5 : 0.42);
}

void TokensChart::draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const Layout at = layout(area, painter.font());
    painter.save();
    for (std::size_t l = 0; l < lines_->lines.size(); ++l) {
        const QString code = QString::fromStdString(lines_->lines[l].routing.language);
        const QRectF name = at.names[l];
        painter.setFont(native_font(at.font, code));
        painter.setPen(theme.text);
        painter.drawText(QRectF(name.left(), name.top(), name.width(), name.height() * 0.6), left, native_name(code));
        painter.setFont(at.small);
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(name.left(), name.top() + name.height() * 0.6, name.width(), name.height() * 0.4), left, code);
    }
    for (const Chip& chip : at.chips) {
        const TokenLine& line = lines_->lines[chip.line];
        const QColor fill = colour(line, chip.token, theme);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(chip.box, 3, 3);
        painter.setFont(native_font(at.font, QString::fromStdString(line.routing.language)));
        painter.setPen(contrast(fill, theme.text) >= contrast(fill, theme.ground) ? theme.text : theme.ground);
        painter.drawText(chip.box, centred, shown(line.pieces[static_cast<qsizetype>(chip.token)]));
        painter.setFont(at.small);
        painter.setPen(theme.secondary);
        painter.drawText(chip.below, centred, experts_text(line, chip.token, lines_->top_k));
    }
    draw_legend(painter, at, theme);
    painter.restore();
}

void TokensChart::draw_legend(QCPPainter& painter, const Layout& at, const Theme& theme) const {
    const QFontMetricsF small(at.small);
    painter.setFont(at.small);
    double x = at.legend.left();
    const auto write = [&](const QString& text) {
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(x, at.legend.top(), small.horizontalAdvance(text) + 2, at.legend.height()), left, text);
        x += small.horizontalAdvance(text) + at.line * 0.5;
    };
    if (colouring_ == Colouring::Divergence) {
        write(worded(tr("divergence of a token's experts from the %1 sentence, JS in bits").arg(lines_->reference)));
        write("0");
        const double width = std::min(at.line * 8, std::max(at.line * 3, at.legend.right() - x - at.line * 2));
        draw_colour_bar(painter, QRectF(x, at.legend.center().y() - at.line * 0.25, width, at.line * 0.5), at.line,
                        ColourScale::magnitude(theme, QString(), QString()), theme);
        x += width + at.line * 0.4;
        return write("1");
    }
    write(worded(tr("first expert of a token, layer %1:").arg(lines_->layer)));
    std::vector<std::pair<int, int>> in_order;
    for (const auto& [expert, rank] : rank_)
        in_order.emplace_back(rank, expert);
    std::sort(in_order.begin(), in_order.end());
    for (const auto& [rank, expert] : in_order) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(over(theme.ground, theme.category(rank), theme.dark ? 0.5 : 0.42));
        painter.drawRoundedRect(QRectF(x, at.legend.center().y() - at.line * 0.35, at.line * 0.7, at.line * 0.7), 2, 2);
        x += at.line * 0.9;
        write(QString::number(expert));
    }
    write(worded(tr("grey: others")));
}

void TokensChart::draw_marks(QCPPainter& painter, const QRectF& area, const Theme& theme) const {
    const bool selected = selection_ && selection_->expert() >= 0 && selection_->layer() == lines_->layer;
    if (!selected && plan_.edits.empty())
        return;
    const Layout at = layout(area, painter.font());
    painter.save();
    const auto k = static_cast<std::size_t>(lines_->top_k);
    for (const Chip& chip : at.chips) {
        const TokenRouting& routing = lines_->lines[chip.line].routing;
        const auto first = routing.experts.begin() + static_cast<std::ptrdiff_t>(chip.token * k), last = first + static_cast<std::ptrdiff_t>(k);
        if (selected && std::any_of(first, last, [this](const auto expert) { return selection_->experts().contains(static_cast<int>(expert)); })) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.text, 1.5));
            painter.drawRoundedRect(chip.box, 3, 3);
        }
        for (const PlanEdit& edit : plan_.edits)
            if (edit.layer == lines_->layer && std::find(first, last, edit.expert) != last) {
                draw_steer_mark(painter, {chip.box.right() - 1, chip.box.top() + 1}, at.line * 0.4, edit.action == Action::Promote,
                                !plan_.scope.holds(routing.language, edit.layer), theme);
                break;
            }
    }
    painter.restore();
}

QStringList TokensChart::read_out(const Chip& chip) const {
    const TokenLine& line = lines_->lines[chip.line];
    const TokenRouting& routing = line.routing;
    const auto k = static_cast<std::size_t>(lines_->top_k);
    QStringList experts;
    for (std::size_t j = 0; j < std::min<std::size_t>(k, 8); ++j)
        experts
            << tr("%1 (%2)").arg(routing.experts[chip.token * k + j]).arg(short_number(static_cast<double>(routing.weights[chip.token * k + j]), 3));
    QStringList lines{tr("“%1”").arg(line.pieces[static_cast<qsizetype>(chip.token)])};
    lines << tr("token %1 of %2, id %3").arg(chip.token + 1).arg(routing.size()).arg(routing.ids[chip.token]);
    lines << tr("experts (effective weight): %1").arg(experts.join(", "));
    if (chip.token < routing.margin.size())
        lines << (lines_->chosen_by_biased_score ? tr("raw router logits: the %2 largest lead by %1 (chosen by score + bias)")
                                                 : tr("raw router logits: the %2 largest lead by %1"))
                     .arg(short_number(static_cast<double>(routing.margin[chip.token]), 3))
                     .arg(k);
    lines << tr("divergence from the %1 sentence: %2 bits").arg(lines_->reference, short_number(routing.divergence[chip.token], 3));
    return lines;
}

void TokensChart::draw_overlay(QPainter& painter, const Theme& theme) const {
    const Layout& at = screen_layout();
    if (hover_ < 0 || hover_ >= static_cast<int>(at.chips.size()))
        return;
    const Chip& chip = at.chips[static_cast<std::size_t>(hover_)];
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(chip.box, 3, 3);
    draw_read_out(painter, rect(), chip.below.bottomLeft(), read_out(chip), theme,
                  native_font(font(), QString::fromStdString(lines_->lines[chip.line].routing.language)));
}

} // namespace isogloss
