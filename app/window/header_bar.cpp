// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/header_bar.h"

#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMenuBar>
#include <QStyleOptionMenuItem>
#include <QToolButton>

namespace isogloss {

namespace {

/// From right to left, Qt's own hint is the width of the whole window: it adds the empty room at the left of the menus.
class HeaderMenus final : public QMenuBar {
public:
    QSize sizeHint() const override { return fitting(QMenuBar::sizeHint()); }
    QSize minimumSizeHint() const override { return fitting(QMenuBar::minimumSizeHint()); }

private:
    QSize fitting(QSize hint) const {
        if (!isRightToLeft())
            return hint;
        const QStyle& looks = *style();
        int width =
            2 * (looks.pixelMetric(QStyle::PM_MenuBarHMargin, nullptr, this) + looks.pixelMetric(QStyle::PM_MenuBarPanelWidth, nullptr, this));
        for (const QAction* action : actions()) {
            if (!action->isVisible())
                continue;
            QStyleOptionMenuItem option;
            initStyleOption(&option, action);
            const QSize text = fontMetrics().size(Qt::TextShowMnemonic, option.text);
            width += looks.sizeFromContents(QStyle::CT_MenuBarItem, &option, text, this).width() +
                     looks.pixelMetric(QStyle::PM_MenuBarItemSpacing, nullptr, this);
        }
        return {width, hint.height()};
    }
};

} // namespace

HeaderBar::HeaderBar(QWidget* parent) : QWidget(parent), menus_(new HeaderMenus), context_(new QLabel), search_(choice_button()) {
    setProperty("look", "header");
    setAttribute(Qt::WA_StyledBackground);
    menus_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    menus_->setNativeMenuBar(false);
    context_->setProperty("look", "note");
    context_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    context_->setAlignment(Qt::AlignCenter);
    search_->setObjectName("search_button");
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    search_->setText(tr("Search actions, languages …     %1").arg(keys));
    search_->setAccessibleName(tr("Search actions and languages"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 14, 4);
    row->addWidget(menus_, 0, Qt::AlignVCenter);
    row->addWidget(context_, 1);
    row->addWidget(search_, 0, Qt::AlignVCenter);
}

void HeaderBar::set_context(const QStringList& parts) {
    // Names from left to right and words from right to left must not mix.
    QStringList isolated;
    for (const QString& part : parts)
        isolated << QChar(0x2068) + part + QChar(0x2069);
    text_ = isolated.join(QStringLiteral("  ·  "));
    context_->setToolTip(text_);
    elide();
}

void HeaderBar::elide() { context_->setText(context_->fontMetrics().elidedText(text_, Qt::ElideRight, context_->width())); }

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    elide();
}

} // namespace isogloss
