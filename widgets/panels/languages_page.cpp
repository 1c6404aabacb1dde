// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/languages_page.h"

#include "widgets/panels/style.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace isogloss {

LanguagesPage::LanguagesPage(Selection& selection, QWidget* parent)
    : QWidget(parent), pairs_(new PairsChart(&selection)), map_(new LanguageMapChart(&selection)), tools_(new QWidget), note_(note_label()) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    pairs_->setObjectName("language_pairs");
    map_->setObjectName("language_map");
    auto* columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(pairs_);
    columns->addWidget(map_);
    columns->setChildrenCollapsible(false);
    columns->setSizes({600, 400});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 6);
    column->setSpacing(2);
    column->addWidget(note_);
    column->addWidget(columns, 1);
}

void LanguagesPage::set_pairs(std::shared_ptr<const LanguagePairs> pairs, const QString& note) {
    pairs_->set_pairs(pairs);
    map_->set_pairs(std::move(pairs));
    note_->setText(note);
}

} // namespace isogloss
