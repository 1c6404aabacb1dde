// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart.h"

#include "core/text/languages.h"

#include <QContextMenuEvent>
#include <QEvent>
#include <QPainterPath>

#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

Chart::Chart(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&ThemeSource::instance(), &ThemeSource::changed, this, &Chart::redraw);
}

void Chart::set_empty_text(const QString& text) {
    empty_text_ = text;
    update();
}

void Chart::redraw() {
    picture_is_of_data_ = false;
    update();
    emit redrawn();
}

double Chart::height_for(double width, const QFont& font) const { return std::max(width * 0.56, QFontMetricsF(font).height() * 13); }

void Chart::draw(QCPPainter& painter, const QRectF& area, const Theme& theme, LanguageLabels labels, const Wordings& wordings) const {
    labels_ = labels;
    wordings_ = &wordings;
    words_.clear();
    draw_data(painter, area, theme);
    draw_marks(painter, area, theme);
    labels_ = LanguageLabels::AsOnScreen;
    wordings_ = nullptr;
}

void Chart::note_words(const QStringList& words) const {
    for (const QString& word : words)
        if (!words_.contains(word))
            words_ << word;
}

QString Chart::worded(const QString& usual) const { return worded(QStringList{usual}).first(); }

QStringList Chart::worded(const QStringList& usual) const {
    if (!wordings_)
        return usual;
    note_words({usual.first()});
    const auto other = wordings_->constFind(usual.first());
    return other == wordings_->constEnd() ? usual : QStringList{*other};
}

double Chart::height_with(double width, const QFont& font, LanguageLabels labels) const {
    labels_ = labels;
    const double height = height_for(width, font);
    labels_ = LanguageLabels::AsOnScreen;
    return height;
}

QString Chart::label_of(const QString& code, const QString& usual) const {
    switch (labels_) {
    case LanguageLabels::Code:
        return code;
    case LanguageLabels::Name:
        return english_name(code);
    case LanguageLabels::Both:
        return find_language(code.toStdString()) ? QStringLiteral("%1 (%2)").arg(english_name(code), code) : code;
    case LanguageLabels::AsOnScreen:
        break;
    }
    return usual;
}

void Chart::paintEvent(QPaintEvent*) {
    const Theme& theme = ThemeSource::instance().theme();
    QCPPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    // Charts are not mirrored: left stays left in a window from right to left, as in the picture of the data and in figures.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    if (!has_data()) {
        painter.fillRect(rect(), theme.ground);
        painter.setPen(theme.secondary);
        painter.drawText(rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, empty_text_);
        return;
    }
    // A picture that the next frame throws away is not worth making. Where a unit is no whole number of pixels, only a picture begins on one.
    if (paints_directly() && devicePixelRatioF() == std::floor(devicePixelRatioF())) {
        painter.fillRect(rect(), theme.ground);
        draw_data(painter, rect(), theme);
        painter.setFont(font());
    } else {
        const QSize pixels = size() * devicePixelRatioF();
        if (picture_.size() != pixels || !picture_is_of_data_) {
            if (picture_.size() != pixels)
                picture_ = QPixmap(pixels);
            picture_.setDevicePixelRatio(devicePixelRatioF());
            picture_.fill(theme.ground);
            QCPPainter picture(&picture_);
            picture.setRenderHint(QPainter::Antialiasing);
            picture.setFont(font());
            picture.setLayoutDirection(Qt::LayoutDirectionAuto);
            draw_data(picture, rect(), theme);
            picture_is_of_data_ = true;
        }
        painter.drawPixmap(0, 0, picture_);
    }
    draw_marks(painter, rect(), theme);
    draw_overlay(painter, theme);
    if (hasFocus()) {
        QColor ring = theme.accent;
        ring.setAlphaF(0.5F);
        painter.setPen(QPen(ring, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
}

void Chart::contextMenuEvent(QContextMenuEvent* event) { emit menu_requested(event->globalPos()); }

void Chart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        redraw();
    QWidget::changeEvent(event);
}

QFont small_font(const QFont& font) {
    QFont small = tabular(font);
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(7, static_cast<int>(std::lround(font.pixelSize() * 0.86))));
    else
        small.setPointSizeF(font.pointSizeF() * 0.86);
    return small;
}

QVector<double> axis_ticks(double low, double high, int count) {
    QVector<double> ticks;
    const double span = high - low;
    if (!(span > 0) || count < 1)
        return ticks;
    const double rough = span / count, power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1., 2., 5.})
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    for (double at = std::ceil(low / step - 1e-9); at * step <= high + step * 1e-9; ++at)
        ticks << (at == 0 ? 0 : at * step);
    // One number is no scale.
    return ticks.size() < 2 && count > 1 && count < 8 ? axis_ticks(low, high, count + 1) : ticks;
}

void draw_text_on_patch(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QColor& ground) {
    QColor patch = ground;
    patch.setAlphaF(0.85F);
    painter.fillRect(painter.boundingRect(rect, flags, text).adjusted(-3, 0, 3, 0), patch);
    painter.drawText(rect, flags, text);
}

void draw_steer_mark(QPainter& painter, QPointF centre, double size, bool promoted, bool rests, const Theme& theme) {
    const double half = size / 2, up = promoted ? half : -half;
    painter.save();
    painter.setPen(rests ? QPen(theme.faint, 1) : QPen(Qt::NoPen));
    painter.setBrush(rests ? QBrush(Qt::NoBrush) : QBrush(promoted ? theme.gain : theme.loss));
    painter.drawPolygon(QPolygonF({{centre.x() - half, centre.y() + up}, {centre.x() + half, centre.y() + up}, {centre.x(), centre.y() - up}}));
    painter.restore();
}

QString resting_text() { return Chart::tr("rests: outside the plan's scope"); }

void draw_hatch(QPainter& painter, const QRectF& rect, const Theme& theme) {
    constexpr double spacing = 6;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(theme.hairline, 1));
    QVector<QLineF> lines;
    // Rising lines x + y = c, on one grid for the whole chart, so that neighbours join.
    const double first = std::ceil((rect.left() + rect.top()) / spacing) * spacing, last = rect.right() + rect.bottom();
    for (double c = first; c < last; c += spacing) {
        const double left = std::max(rect.left(), c - rect.bottom()), right = std::min(rect.right(), c - rect.top());
        if (right > left)
            lines << QLineF(left, c - left, right, c - right);
    }
    painter.drawLines(lines);
    painter.restore();
}

void draw_read_out(QPainter& painter, const QRectF& area, QPointF at, const QStringList& lines, const Theme& theme, const QFont& title_font) {
    if (lines.isEmpty())
        return;
    painter.save();
    const QFont small = small_font(painter.font());
    const QFontMetricsF title(title_font), rest(small);
    const double title_height = std::max(title.height(), QFontMetricsF(painter.font()).height());
    double width = title.horizontalAdvance(lines.first());
    for (int i = 1; i < lines.size(); ++i)
        width = std::max(width, rest.horizontalAdvance(lines[i]));
    QRectF box(at.x() + 12, at.y() + 10, width + 20, title_height + rest.lineSpacing() * static_cast<double>(lines.size() - 1) + 13);
    if (box.right() > area.right() - 4)
        box.moveRight(at.x() - 12);
    if (box.bottom() > area.bottom() - 4)
        box.moveBottom(at.y() - 10);
    box.moveLeft(std::max(box.left(), area.left() + 4));
    box.moveTop(std::max(box.top(), area.top() + 4));
    box.moveTopLeft({std::round(box.left()) + .5, std::round(box.top()) + .5});
    // A soft shadow lifts it off the data without a heavy border.
    painter.setPen(Qt::NoPen);
    for (int spread = 3; spread > 0; --spread) {
        painter.setBrush(QColor(0, 0, 0, theme.dark ? 40 : 10));
        painter.drawRoundedRect(box.adjusted(-spread, -spread + 1, spread, spread + 1), 4 + spread, 4 + spread);
    }
    painter.setPen(QPen(theme.hairline, 1));
    painter.setBrush(theme.pane);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(title_font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(box.left() + 10, box.top() + 6, width + 1, title_height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     lines.first());
    painter.setFont(small);
    painter.setPen(theme.secondary);
    double y = box.top() + 7 + title_height + rest.ascent();
    for (int i = 1; i < lines.size(); ++i, y += rest.lineSpacing())
        painter.drawText(QPointF(box.left() + 10, y), lines[i]);
    painter.restore();
}

} // namespace isogloss
