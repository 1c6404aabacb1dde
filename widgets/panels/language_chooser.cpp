// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/language_chooser.h"

#include "widgets/panels/language_delegate.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace isogloss {

namespace {

const QStringList& grouping_names() {
    static const QStringList names{LanguageChooser::tr("no groups"), LanguageChooser::tr("by family"), LanguageChooser::tr("by script"),
                                   LanguageChooser::tr("by resources")};
    return names;
}

} // namespace

LanguageChooser::LanguageChooser(QWidget* parent)
    : QWidget(parent), model_(new LanguageModel(this)), filter_(new LanguageFilter(this)), view_(new QTreeView), search_(new QLineEdit),
      count_(new QLabel), grouping_(choice_button()) {
    filter_->setSourceModel(model_);
    view_->setModel(filter_);
    view_->setItemDelegate(new LanguageDelegate(view_));
    view_->setHeaderHidden(true);
    view_->setRootIsDecorated(false);
    view_->setUniformRowHeights(true);
    view_->setMouseTracking(true);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setAccessibleName(tr("Languages"));
    view_->setObjectName("languages");
    search_->setPlaceholderText(tr("Search name, code, script"));
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(tr("Search languages"));
    build_menu(*grouping_);

    auto* heading = new QHBoxLayout;
    heading->addWidget(section_label(tr("Languages")));
    heading->addStretch();
    count_->setProperty("look", "note");
    heading->addWidget(count_);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(6);
    tools->addWidget(search_, 1);
    tools->addWidget(grouping_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(heading);
    column->addLayout(tools);
    column->addWidget(view_, 1);

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->set_search(text);
        view_->expandAll();
    });
    connect(model_, &LanguageModel::checked_changed, this, &LanguageChooser::count);
    connect(model_, &LanguageModel::modelReset, this, [this] { view_->expandAll(); });
    connect(view_, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (const QString code = index.data(LanguageModel::CodeRole).toString(); !code.isEmpty())
            emit language_clicked(code);
    });
    connect(view_, &QTreeView::customContextMenuRequested, this, &LanguageChooser::show_menu);
    count();
}

void LanguageChooser::build_menu(QToolButton& button) {
    auto* menu = new QMenu(&button);
    for (int i = 0; i < grouping_names().size(); ++i)
        menu->addAction(grouping_names()[i], this, [this, i] { set_grouping(static_cast<LanguageModel::Grouping>(i)); });
    menu->addSeparator();
    menu->addAction(tr("Check all shown"), this, [this] { check_shown(true); });
    menu->addAction(tr("Uncheck all shown"), this, [this] { check_shown(false); });
    button.setMenu(menu);
    button.setText(QStringLiteral("▾"));
    button.setToolTip(tr("Group, check, uncheck"));
    button.setAccessibleName(tr("Group languages"));
}

void LanguageChooser::set_grouping(LanguageModel::Grouping grouping) {
    model_->set_grouping(grouping);
    view_->setIndentation(grouping == LanguageModel::Grouping::None ? 0 : 14);
    view_->expandAll();
    grouping_->setToolTip(tr("Languages %1").arg(grouping_names()[static_cast<int>(grouping)]));
}

void LanguageChooser::count() { count_->setText(tr("%1 of %2").arg(model_->checked_codes().size()).arg(model_->codes().size())); }

void LanguageChooser::check_shown(bool checked) {
    const QStringList shown = filter_->shown_codes();
    QStringList codes;
    for (const QString& code : model_->codes())
        if (shown.contains(code) ? checked : model_->checked_codes().contains(code))
            codes << code;
    model_->set_checked_codes(codes);
}

void LanguageChooser::show_menu(const QPoint& position) {
    const QString code = view_->indexAt(position).data(LanguageModel::CodeRole).toString();
    QMenu menu(this);
    if (!code.isEmpty()) {
        menu.addAction(tr("Compare with %1").arg(code), this, [this, code] { emit reference_requested(code); });
        menu.addAction(tr("Check only %1").arg(code), this, [this, code] { model_->set_checked_codes({code}); });
        menu.addSeparator();
    }
    menu.addAction(tr("Check all shown"), this, [this] { check_shown(true); });
    menu.addAction(tr("Uncheck all shown"), this, [this] { check_shown(false); });
    menu.exec(view_->viewport()->mapToGlobal(position));
}

} // namespace isogloss
