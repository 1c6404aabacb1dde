// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/field_button.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace isogloss {

FieldButton::FieldButton(QWidget* parent) : QAbstractButton(parent) {
    setAttribute(Qt::WA_Hover); // painted anew when the pointer comes and goes
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&ThemeSource::instance(), &ThemeSource::changed, this, qOverload<>(&QWidget::update));
}

void FieldButton::set_value(const QString& value, const QString& detail) {
    value_ = value;
    detail_ = detail;
    setAccessibleDescription(value + ", " + detail);
    setToolTip(detail.isEmpty() ? value : value + "\n" + detail);
    update();
}

void FieldButton::set_placeholder(const QString& text) {
    placeholder_ = text;
    update();
}

QSize FieldButton::sizeHint() const { return {200, fontMetrics().height() + 14}; }
QSize FieldButton::minimumSizeHint() const { return {120, sizeHint().height()}; }

void FieldButton::paintEvent(QPaintEvent*) {
    const Theme& theme = ThemeSource::instance().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? theme.accent : underMouse() && isEnabled() ? theme.faint : theme.hairline);
    painter.setBrush(isDown() ? theme.ground : theme.pane);
    painter.drawRoundedRect(frame, 5, 5);

    const QRect inner = rect().adjusted(9, 0, -9, 0);
    const QFontMetrics metrics(font());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.87);
    const QFontMetrics small_metrics(small);
    // The name is what one looks for: it keeps its place until the detail would push it below a third of the row.
    constexpr int space = 8;
    const QString text = value_.isEmpty() ? placeholder_ : value_;
    const int name_needs = qMin(metrics.horizontalAdvance(text), inner.width() / 3);
    const int detail_width = qMin(small_metrics.horizontalAdvance(detail_) + 1, inner.width() - name_needs - space);
    const QRect detail =
        QStyle::visualRect(layoutDirection(), inner, QRect(inner.right() - detail_width + 1, inner.top(), detail_width, inner.height()));
    const QRect name = QStyle::visualRect(
        layoutDirection(), inner, QRect(inner.left(), inner.top(), inner.width() - (detail_.isEmpty() ? 0 : detail_width + space), inner.height()));
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.setPen(value_.isEmpty() ? theme.faint : isEnabled() ? theme.text : theme.secondary);
    painter.drawText(name, static_cast<int>(start), metrics.elidedText(text, Qt::ElideMiddle, name.width()));
    painter.setPen(theme.secondary);
    painter.setFont(small);
    painter.drawText(detail, static_cast<int>(end), small_metrics.elidedText(detail_, Qt::ElideRight, detail.width()));
}

} // namespace isogloss
