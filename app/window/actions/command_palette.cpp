// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions/command_palette.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace isogloss {

namespace {

/// What at the start, how (a shortcut, a code) at the end of the row.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = ThemeSource::instance().theme();
        painter->save();
        if (option.state & QStyle::State_Selected) {
            QColor wash = theme.accent;
            wash.setAlphaF(0.14F);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(wash);
            painter->drawRoundedRect(option.rect.adjusted(4, 0, -4, 0), 4, 4);
        }
        const QRect inner = option.rect.adjusted(14, 0, -14, 0);
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        painter->setPen(enabled ? theme.text : theme.faint);
        painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          index.data().toString());
        painter->setPen(theme.secondary);
        painter->drawText(inner, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          index.data(PaletteModel::DetailRole).toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override { return {200, QFontMetrics(option.font).height() + 10}; }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), model_(new PaletteModel(std::move(entries), this)), line_(new QLineEdit),
      list_(new QListView) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("palette");
    setProperty("look", "card");
    line_->setPlaceholderText(tr("Search actions, languages …"));
    line_->setFrame(false);
    line_->setObjectName("palette_line");
    list_->setObjectName("palette_list");
    list_->setModel(model_);
    list_->setItemDelegate(new EntryDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(line_);
    column->addWidget(list_);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_->set_query(text);
        move_by(0);
    });
    connect(line_, &QLineEdit::returnPressed, this, &CommandPalette::run_current);
    connect(list_, &QListView::clicked, this, &CommandPalette::run_current);
    move_by(0);
}

void CommandPalette::open() {
    const QWidget& window = *parentWidget()->window();
    resize(std::min(560, window.width() - 40), std::min(420, window.height() - 100));
    move(window.mapToGlobal(QPoint((window.width() - width()) / 2, 48)));
    show();
    line_->setFocus();
}

void CommandPalette::move_by(int rows) {
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, std::max(0, model_->rowCount() - 1));
    list_->selectionModel()->setCurrentIndex(model_->index(row), QItemSelectionModel::ClearAndSelect);
    list_->scrollTo(model_->index(row));
}

void CommandPalette::run_current() {
    const QModelIndex current = list_->currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsEnabled))
        return;
    const auto run = model_->entry(current.row()).run;
    close();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move_by(1);
            return true;
        case Qt::Key_Up:
            move_by(-1);
            return true;
        case Qt::Key_PageDown:
            move_by(8);
            return true;
        case Qt::Key_PageUp:
            move_by(-8);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace isogloss
