// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/language_delegate.h"

#include "widgets/models/language_model.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace isogloss {

namespace {

constexpr int row_padding = 7, box_size = 13, dot_pitch = 7, gap = 8;

QFont smaller(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

void draw_box(QPainter& painter, const QRect& box, Qt::CheckState state, bool fixed, const Theme& theme) {
    const QRectF frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor ink = fixed ? theme.faint : theme.accent;
    if (state == Qt::Unchecked) {
        painter.setPen(theme.faint);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 3, 3);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(frame, 3, 3);
    // A tick, not the fill alone: colour must not be the only sign.
    painter.setPen(QPen(theme.pane, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath tick;
    if (state == Qt::Checked) {
        tick.moveTo(frame.left() + 3, frame.center().y() + 0.3);
        tick.lineTo(frame.left() + 5.2, frame.bottom() - 3.4);
        tick.lineTo(frame.right() - 2.8, frame.top() + 3.6);
    } else {
        tick.moveTo(frame.left() + 3.2, frame.center().y());
        tick.lineTo(frame.right() - 3.2, frame.center().y());
    }
    painter.drawPath(tick);
}

void draw_class(QPainter& painter, const QRect& area, int resource_class, const Theme& theme) {
    for (int i = 0; i < 5; ++i) {
        const QPointF centre(area.left() + dot_pitch * i + 3, area.center().y() + 0.5);
        painter.setPen(QPen(theme.faint, 0.8));
        painter.setBrush(i < resource_class ? QBrush(theme.secondary) : QBrush(Qt::NoBrush));
        if (resource_class >= 0)
            painter.drawEllipse(centre, 2, 2);
    }
}

} // namespace

QRect LanguageDelegate::box_rect(const QStyleOptionViewItem& option) {
    const QRect box(option.rect.left() + 2, option.rect.center().y() - box_size / 2, box_size, box_size);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void LanguageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = ThemeSource::instance().theme();
    const QString code = index.data(LanguageModel::CodeRole).toString();
    const bool group = code.isEmpty(), reference = index.data(LanguageModel::ReferenceRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus | QStyle::State_Selected)) {
        QColor wash = theme.text;
        wash.setAlphaF(option.state & QStyle::State_Selected ? 0.07F : 0.04F);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(theme.accent) : QPen(Qt::NoPen));
        painter->setBrush(wash);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(-1.5, 0.5, -0.5, -0.5), 4, 4);
    }
    draw_box(*painter, box_rect(option), static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt()), reference, theme);

    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + left, option.rect.top(), width, option.rect.height()));
    };
    const auto start = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    const int name_left = 2 + box_size + gap, right = option.rect.width() - 4;
    const QFont small = smaller(option.font);
    const QFontMetrics small_metrics(small);
    const QString detail = group ? QString::number(index.data(LanguageModel::CountRole).toInt()) : reference ? tr("ref · %1").arg(code) : code;
    const int dots = group ? 0 : dot_pitch * 5 + gap;
    const int detail_width = small_metrics.horizontalAdvance(detail);
    if (!group)
        draw_class(*painter, place(right - dot_pitch * 5, dot_pitch * 5), index.data(LanguageModel::ClassRole).toInt(), theme);
    painter->setFont(small);
    painter->setPen(theme.secondary);
    painter->drawText(place(right - dots - detail_width, detail_width), end, detail);

    QFont font = option.font;
    font.setWeight(group ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const bool checked = index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
    painter->setPen(checked ? theme.text : theme.secondary);
    const int name_width = right - dots - detail_width - gap - name_left;
    painter->drawText(place(name_left, name_width), start, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, name_width));
    painter->restore();
}

QSize LanguageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    // One height for all scripts: some fonts are taller, and rows must not jump.
    return {160, QFontMetrics(option.font).height() + row_padding};
}

bool LanguageDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto toggle = [&] {
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !box_rect(option).adjusted(-4, -6, 4, 6).contains(mouse->position().toPoint()))
        return false;
    return toggle();
}

} // namespace isogloss
