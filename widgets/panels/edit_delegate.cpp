// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/edit_delegate.h"

#include "widgets/charts/chart.h"
#include "widgets/models/edit_list_model.h"
#include "widgets/theme.h"

#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <QPainter>

namespace isogloss {

namespace {

constexpr int mark_width = 18, remove_width = 18, strength_width = 58;

QRect from_end(const QStyleOptionViewItem& option, int offset, int width) {
    const QRect place(option.rect.right() - offset - width + 1, option.rect.top(), width, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, place);
}

} // namespace

QRect EditDelegate::mark_rect(const QStyleOptionViewItem& option) {
    return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.topLeft(), QSize(mark_width, option.rect.height())));
}

QRect EditDelegate::remove_rect(const QStyleOptionViewItem& option) { return from_end(option, 0, remove_width); }

void EditDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = ThemeSource::instance().theme();
    const bool promote = index.data(EditListModel::PromoteRole).toBool(), hover = option.state & QStyle::State_MouseOver;
    const bool rests = index.data(EditListModel::RestsRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        QColor wash = theme.text;
        wash.setAlphaF(option.state & QStyle::State_Selected ? 0.07F : 0.04F);
        painter->fillRect(option.rect, wash);
    }
    painter->setPen(theme.hairline);
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5), QPointF(option.rect.right(), option.rect.bottom() + 0.5));
    draw_steer_mark(*painter, QRectF(mark_rect(option)).center(), 9, promote, rests, theme);

    const QRect text =
        QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(mark_width + 4, 0, -(remove_width + strength_width), 0));
    const auto start = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto end = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    painter->setPen(rests ? theme.faint : theme.text);
    painter->setFont(option.font);
    painter->drawText(text, start, QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->setPen(rests ? theme.faint : theme.secondary);
    if (index.data(EditListModel::HasStrengthRole).toBool()) {
        const QString strength = QStringLiteral("λ %1").arg(short_number(index.data(EditListModel::StrengthRole).toDouble(), 2));
        painter->drawText(from_end(option, remove_width + 4, strength_width), end, strength);
    }
    painter->setPen(QPen(hover ? theme.text : theme.faint, 1.3, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(remove_rect(option)).center();
    constexpr double arm = 3.2;
    painter->drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter->drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    painter->restore();
}

QSize EditDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const { return {160, QFontMetrics(option.font).height() + 8}; }

bool EditDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    if (remove_rect(option).contains(mouse->position().toPoint())) {
        emit remove_requested(index.data(EditListModel::LayerRole).toInt(), index.data(EditListModel::ExpertRole).toInt());
        return true;
    }
    return mark_rect(option).contains(mouse->position().toPoint()) &&
           model->setData(index, !index.data(EditListModel::PromoteRole).toBool(), EditListModel::PromoteRole);
}

QWidget* EditDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new QDoubleSpinBox(parent);
    editor->setRange(0.01, 1000);
    editor->setSingleStep(0.05);
    editor->setDecimals(2);
    editor->setButtonSymbols(QAbstractSpinBox::NoButtons);
    return editor;
}

void EditDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
    editor->setGeometry(from_end(option, remove_width, strength_width + 10));
}

} // namespace isogloss
