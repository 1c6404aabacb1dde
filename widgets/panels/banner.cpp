// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/banner.h"

#include "widgets/panels/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace isogloss {

Banner::Banner(QWidget* parent) : QFrame(parent), text_(new QLabel), yes_(new QPushButton), copy_(quiet_button(tr("Copy details"))) {
    setProperty("look", "banner");
    setObjectName("banner");
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* dismiss_button = quiet_button(QStringLiteral("✕"));
    dismiss_button->setToolTip(tr("Dismiss"));
    dismiss_button->setAccessibleName(tr("Dismiss"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->addWidget(text_, 1);
    row->addWidget(yes_);
    row->addWidget(copy_);
    row->addWidget(dismiss_button);
    connect(dismiss_button, &QToolButton::clicked, this, &Banner::dismiss);
    connect(copy_, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(details_); });
    connect(yes_, &QPushButton::clicked, this, [this] {
        const auto accept = std::move(accept_);
        dismiss();
        if (accept)
            accept();
    });
    hide();
}

void Banner::show_error(const QString& sentence, const QString& details) {
    text_->setText(sentence);
    details_ = details.isEmpty() ? sentence : sentence + "\n" + details;
    accept_ = {};
    yes_->hide();
    copy_->show();
    show();
}

void Banner::ask(const QString& sentence, const QString& yes, std::function<void()> accept) {
    text_->setText(sentence);
    yes_->setText(yes);
    accept_ = std::move(accept);
    yes_->show();
    copy_->hide();
    show();
    yes_->setFocus();
}

void Banner::dismiss() {
    accept_ = {};
    hide();
}

QString Banner::sentence() const { return text_->text(); }

} // namespace isogloss
