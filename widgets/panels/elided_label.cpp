// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/elided_label.h"

namespace isogloss {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget* parent) : QLabel(parent), mode_(mode) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::set_whole(const QString& text) {
    whole_ = text;
    fit();
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    fit();
}

void ElidedLabel::fit() {
    setText(fontMetrics().elidedText(whole_, mode_, contentsRect().width()));
    setToolTip(text() == whole_ ? QString() : whole_);
}

} // namespace isogloss
