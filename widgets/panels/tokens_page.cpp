// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/tokens_page.h"

#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace isogloss {

TokensPage::TokensPage(Selection& selection, QWidget* parent)
    : QWidget(parent), chart_(new TokensChart(&selection)), tools_(new QWidget), row_(new QSpinBox), previous_(quiet_button(QStringLiteral("‹"))),
      next_(quiet_button(QStringLiteral("›"))), colouring_(new SegmentedBar({tr("by expert"), tr("by divergence")})), count_(note_label()),
      note_(note_label()), trouble_(note_label()) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    chart_->setObjectName("tokens");
    row_->setObjectName("tokens_row");
    row_->setAccessibleName(tr("Row of the corpus"));
    row_->setGroupSeparatorShown(true);
    row_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row_->setRange(1, 1);
    row_->setFixedWidth(64);
    row_->setAlignment(Qt::AlignRight);
    previous_->setAccessibleName(tr("Previous row"));
    next_->setAccessibleName(tr("Next row"));
    colouring_->setAccessibleName(tr("Colours of the tokens"));
    count_->setWordWrap(false);
    auto* tools = new QHBoxLayout(tools_);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(6);
    tools->addWidget(previous_);
    tools->addWidget(row_);
    tools->addWidget(count_);
    tools->addWidget(next_);
    tools->addSpacing(8);
    colouring_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    tools->addWidget(colouring_);

    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    policy.setHeightForWidth(true);
    chart_->setSizePolicy(policy);
    area->setWidget(chart_);
    trouble_->setVisible(false);
    set_look(trouble_, "trouble");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 6, 6);
    column->setSpacing(2);
    column->addWidget(note_);
    column->addWidget(trouble_);
    column->addWidget(area, 1);
    connect(row_, &QSpinBox::valueChanged, this, [this](int value) { emit row_changed(value - 1); });
    connect(previous_, &QToolButton::clicked, this, [this] { row_->stepDown(); });
    connect(next_, &QToolButton::clicked, this, [this] { row_->stepUp(); });
    connect(colouring_, &SegmentedBar::chosen, this, [this](int index) { chart_->set_colouring(static_cast<TokensChart::Colouring>(index)); });
    set_rows(0);
}

int TokensPage::row() const { return wanted_row_ >= 0 ? wanted_row_ : row_->value() - 1; }

void TokensPage::set_row(int row) {
    wanted_row_ = row;
    if (row_->isEnabled())
        set_rows(row_->maximum());
}

void TokensPage::set_colouring(TokensChart::Colouring colouring) {
    colouring_->set_current(static_cast<int>(colouring));
    chart_->set_colouring(colouring);
}

void TokensPage::set_rows(std::int64_t rows) {
    row_->setMaximum(static_cast<int>(std::clamp<std::int64_t>(rows, 1, std::numeric_limits<int>::max())));
    for (QWidget* widget :
         {static_cast<QWidget*>(row_), static_cast<QWidget*>(previous_), static_cast<QWidget*>(next_), static_cast<QWidget*>(colouring_)})
        widget->setEnabled(rows > 0);
    if (rows > 0 && wanted_row_ >= 0)
        row_->setValue(std::exchange(wanted_row_, -1) + 1);
    count_->setText(tr("of %1").arg(count_text(rows)));
}

void TokensPage::set_note(const QString& note, const QString& trouble) {
    note_->setText(note);
    trouble_->setText(trouble);
    trouble_->setVisible(!trouble.isEmpty());
}

} // namespace isogloss
