// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/segmented_bar.h"

#include "widgets/panels/style.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace isogloss {

SegmentedBar::SegmentedBar(const QStringList& texts, QWidget* parent) : QFrame(parent), group_(new QButtonGroup(this)) {
    setProperty("look", "segments");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (int i = 0; i < texts.size(); ++i) {
        auto* button = quiet_button(texts[i], this);
        button->setProperty("look", "segment");
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        // The chosen one is bold: it must not need more room than it had.
        QFont bold = button->font();
        bold.setWeight(QFont::DemiBold);
        button->setMinimumWidth(
            std::max(button->fontMetrics().horizontalAdvance(texts[i]) + 16, QFontMetrics(bold).horizontalAdvance(texts[i]) + 10));
        group_->addButton(button, i);
        row->addWidget(button, 1);
    }
    group_->setExclusive(true);
    connect(group_, &QButtonGroup::idClicked, this, &SegmentedBar::chosen);
    set_current(0);
}

int SegmentedBar::current() const { return group_->checkedId(); }

void SegmentedBar::set_current(int index) {
    if (QAbstractButton* button = group_->button(index))
        button->setChecked(true);
}

void SegmentedBar::choose(int index) {
    set_current(index);
    emit chosen(index);
}

int SegmentedBar::count() const { return static_cast<int>(group_->buttons().size()); }

QToolButton* SegmentedBar::segment(int index) const { return qobject_cast<QToolButton*>(group_->button(index)); }

} // namespace isogloss
