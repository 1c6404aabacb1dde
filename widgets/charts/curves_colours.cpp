// SPDX-License-Identifier: GPL-3.0-or-later
// Which languages the layer curves show, what their colours say, and the legend that explains them.
#include "core/text/languages.h"
#include "widgets/charts/colour_bar.h"
#include "widgets/charts/curves_chart.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <qcustomplot.h>

namespace isogloss {

namespace {

/// The top level of "Indo-European, Indo-Aryan".
QString top_family(const Language* language) { return language ? QString::fromStdString(language->family).section(',', 0, 0).trimmed() : QString(); }

/// An accuracy as the colour bar writes it: shares as per cent.
QString percent_text(double accuracy, double largest) { return short_number(largest <= 1 ? accuracy * 100 : accuracy, 1) + QStringLiteral(" %"); }

double row_mean(const DivergenceTable& table, std::size_t row) {
    double sum = 0;
    int count = 0;
    for (std::size_t l = 0; l < table.layers.size(); ++l)
        if (!std::isnan(table.at(row, l))) {
            sum += table.at(row, l);
            ++count;
        }
    return count ? sum / count : -1;
}

constexpr double classes = 5; ///< Joshi et al. count from 0 to 5

} // namespace

QStringList CurvesChart::shown_languages() const {
    QStringList shown;
    if (!has_data())
        return shown;
    if (selection_)
        for (const QString& code : selection_->languages())
            if (rows_.contains(code))
                shown << code;
    if (!shown.isEmpty())
        return shown;
    if (colouring_ != Colouring::Language || quantity_ == Quantity::Entropy) {
        for (const std::string& code : table_->languages)
            shown << QString::fromStdString(code);
        return shown;
    }
    std::vector<std::size_t> rows(table_->languages.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::stable_sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return row_mean(*table_, a) > row_mean(*table_, b); });
    for (const std::size_t place : {std::size_t{0}, rows.size() / 2, rows.size() - 1})
        if (const QString code = QString::fromStdString(table_->languages[rows[place]]); !shown.contains(code))
            shown << code;
    return shown;
}

void CurvesChart::set_colouring(Colouring colouring) {
    colouring_ = colouring;
    redraw();
}

void CurvesChart::set_accuracies(std::shared_ptr<const AccuracyTable> accuracies) {
    accuracies_ = std::move(accuracies);
    redraw();
}

const CurvesChart::KeptGroups& CurvesChart::kept_groups() const {
    if (kept_groups_)
        return *kept_groups_;
    KeptGroups& groups = kept_groups_.emplace();
    for (const std::string& code : table_->languages) {
        const Language* language = find_language(code);
        QString group;
        if (colouring_ == Colouring::Family)
            group = top_family(language);
        if (colouring_ == Colouring::ResourceClass && language && language->resource_class >= 0)
            group = QString::number(language->resource_class);
        groups.of_language.insert(QString::fromStdString(code), group);
        if (!group.isEmpty() && !groups.names.contains(group))
            groups.names << group;
    }
    groups.names.sort();
    return groups;
}

QString CurvesChart::group_of(const QString& code) const { return kept_groups().of_language.value(code); }

QStringList CurvesChart::groups() const { return kept_groups().names; }

std::pair<double, double> CurvesChart::accuracy_range(const QStringList& shown) const {
    double low = INFINITY, high = -INFINITY;
    if (accuracies_)
        for (const QString& code : shown)
            if (const double* accuracy = accuracies_->find(code.toStdString())) {
                low = std::min(low, *accuracy);
                high = std::max(high, *accuracy);
            }
    return {low, high};
}

QColor CurvesChart::group_colour(const QString& group, const Theme& theme) const {
    if (group.isEmpty())
        return theme.faint;
    if (colouring_ == Colouring::ResourceClass)
        return theme.ordered(group.toInt() / classes);
    return theme.category(static_cast<int>(groups().indexOf(group)));
}

Qt::PenStyle CurvesChart::dash_of(const QString& group) const {
    constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return colouring_ != Colouring::Family || group.isEmpty() ? Qt::SolidLine : dashes[groups().indexOf(group) % std::size(dashes)];
}

QColor CurvesChart::colour_of(const QString& code, const Theme& theme) const {
    const QStringList shown = shown_languages();
    const auto place = shown.indexOf(code);
    return place < 0 ? theme.faint : colours(shown, theme)[static_cast<std::size_t>(place)];
}

std::vector<QColor> CurvesChart::colours(const QStringList& shown, const Theme& theme) const {
    std::vector<QColor> out;
    const auto [low, high] = accuracy_range(shown);
    QHash<QString, QColor> known;
    for (const QString& code : shown) {
        if (code.toStdString() == table_->reference) {
            out.push_back(theme.reference());
        } else if (colouring_ == Colouring::Language) {
            out.push_back(theme.category(static_cast<int>(out.size())));
        } else if (colouring_ == Colouring::Accuracy) {
            const double* accuracy = accuracies_ ? accuracies_->find(code.toStdString()) : nullptr;
            out.push_back(accuracy ? theme.ordered(high > low ? (*accuracy - low) / (high - low) : 1) : theme.faint);
        } else {
            const QString group = group_of(code);
            if (!known.contains(group))
                known.insert(group, group_colour(group, theme));
            out.push_back(known.value(group));
        }
    }
    return out;
}

QStringList CurvesChart::names(const QStringList& shown) const {
    QStringList out;
    QHash<QString, int> same;
    for (const QString& code : shown)
        ++same[code.section('_', 0, 0)];
    for (const QString& code : shown) {
        const QString language = code.section('_', 0, 0);
        out << label_of(code, same.value(language) > 1 ? code : language);
    }
    return out;
}

bool CurvesChart::names_fit(double height, const QFont& small) const {
    // More than fit beside the plot would be nobody's: then the legend alone tells the lines apart. θ and the noise floor have places too.
    return colouring_ == Colouring::Language || QFontMetricsF(small).height() * 0.92 * (static_cast<double>(shown_languages().size()) - 1) <= height;
}

double CurvesChart::legend_height(double width, const QFont& font) const {
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    if (colouring_ == Colouring::Accuracy)
        return has_accuracies() ? line * 2.1 : line * 1.2;
    if (colouring_ == Colouring::Language)
        return 0;
    // As `draw_legend` lays it out.
    double x = 0;
    int rows = 1;
    for (const QString& group : groups()) {
        const double entry = metrics.horizontalAdvance(colouring_ == Colouring::ResourceClass ? tr("class %1").arg(group) : group) + line * 2.6;
        if (x > 0 && x + entry > width) {
            x = 0;
            ++rows;
        }
        x += entry;
    }
    return line * 1.15 * rows;
}

void CurvesChart::draw_legend(QCPPainter& painter, const Frame& at, const Theme& theme) const {
    if (colouring_ == Colouring::Language)
        return;
    const QFontMetricsF metrics(at.small);
    const double line = metrics.height();
    constexpr int middle = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
    painter.setFont(at.small);
    if (colouring_ == Colouring::Accuracy) {
        const auto [low, high] = accuracy_range(shown_languages());
        if (!(low <= high)) {
            painter.setPen(theme.secondary);
            return painter.drawText(at.legend, middle, tr("no accuracies yet: choose them on the Correlation page"));
        }
        const QString name = tr("accuracy");
        const double bar_left = at.legend.left() + metrics.horizontalAdvance(name) + line * 0.6;
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(at.legend.left(), at.legend.top() + line * 0.05, bar_left - at.legend.left(), line * 0.8), middle, name);
        const double largest = std::ranges::max(accuracies_->accuracy);
        draw_colour_bar(painter, QRectF(bar_left, at.legend.top() + line * 0.15, std::min(line * 12, at.legend.right() - bar_left), line * 0.6), line,
                        {[theme](double share) { return theme.ordered(share); }, percent_text(low, largest), {}, percent_text(high, largest)}, theme);
        return;
    }
    const bool fine = drawn_fine(painter); // without dashes
    double x = 0, y = at.legend.top();
    for (const QString& group : groups()) {
        const QString text = colouring_ == Colouring::ResourceClass ? tr("class %1").arg(group) : group;
        const double entry = metrics.horizontalAdvance(text) + line * 2.6;
        if (x > 0 && x + entry > at.legend.width()) {
            x = 0;
            y += line * 1.15;
        }
        painter.setPen(QPen(group_colour(group, theme), 2, fine ? Qt::SolidLine : dash_of(group), Qt::FlatCap));
        painter.drawLine(QPointF(at.legend.left() + x, y + line / 2), QPointF(at.legend.left() + x + line * 1.5, y + line / 2));
        painter.setPen(theme.secondary);
        painter.drawText(QRectF(at.legend.left() + x + line * 1.7, y, entry, line), middle, text);
        x += entry;
    }
}

} // namespace isogloss
