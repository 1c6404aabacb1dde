// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/empty_state.h"

#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isogloss {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), hint_(note_label()), demo_(primary_button(tr("Try the demo"))) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    auto* title = new QLabel(tr("Where does the model stop routing by language?"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    title->setFont(font);
    title->setAlignment(Qt::AlignHCenter);
    title->setWordWrap(true);
    auto* model = new QPushButton(tr("Open a model folder…"));
    auto* trace = new QPushButton(tr("Open a trace…"));
    demo_->setObjectName("demo_button");
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(model);
    row->addWidget(trace);
    row->addWidget(demo_);
    row->addStretch();
    hint_->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(title);
    column->addLayout(row);
    column->addWidget(hint_);
    column->addStretch(3);
    connect(model, &QPushButton::clicked, this, &EmptyState::model_requested);
    connect(trace, &QPushButton::clicked, this, &EmptyState::trace_requested);
    connect(demo_, &QPushButton::clicked, this, &EmptyState::demo_requested);
    set_hint({});
}

void EmptyState::set_hint(const QString& hint) {
    hint_->setText(hint.isEmpty() ? tr("Or drop a model folder, a corpus folder, a trace, a session or a plan anywhere in this window.") : hint);
}

void EmptyState::set_demo_available(bool available) { demo_->setVisible(available); }

} // namespace isogloss
