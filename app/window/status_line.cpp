// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "core/base/files.h"
#include "core/base/progress.h"
#include "widgets/numbers.h"
#include "widgets/panels/style.h"

#include <QLabel>

namespace isogloss {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), activity_(note_label()), trace_(note_label()), parity_(note_label()), memory_(note_label()) {
    setSizeGripEnabled(false);
    setFont(activity_->font()); // of the sentences that come and go
    setContentsMargins(8, 0, 8, 0);
    for (QLabel* label : {activity_, trace_, parity_, memory_}) {
        label->setWordWrap(false);
        label->setMinimumHeight(label->fontMetrics().height() + 6);
    }
    trace_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(activity_);
    addWidget(trace_, 1);
    addPermanentWidget(parity_);
    addPermanentWidget(memory_);
    parity_->setObjectName("parity_badge");
    parity_->hide();
    timer_.setInterval(2000);
    connect(&timer_, &QTimer::timeout, this, &StatusLine::show_memory);
    timer_.start();
    show_memory();
}

void StatusLine::set_activity(const QString& text, bool busy) {
    // A filled or an empty dot, with the words beside it.
    activity_->setText((busy ? QStringLiteral("●  ") : QStringLiteral("○  ")) + text);
}

void StatusLine::set_trace(const QString& text) {
    trace_->setText(text);
    trace_->setToolTip(text);
}

void StatusLine::set_parity(const QString& text, const QString& details, bool equal) {
    set_look(parity_, equal ? "note" : "trouble");
    parity_->setText(text);
    parity_->setToolTip(details);
    parity_->setVisible(!text.isEmpty());
}

QString StatusLine::parity() const { return parity_->text(); }

QString StatusLine::activity() const { return activity_->text(); }

void StatusLine::show_memory() {
    const std::int64_t bytes = resident_bytes();
    memory_->setText(bytes > 0 ? tr("memory %1").arg(bytes_text(static_cast<std::uint64_t>(bytes))) : QString());
}

} // namespace isogloss
