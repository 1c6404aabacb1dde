// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure_preview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {
constexpr int margin = 12;
}

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent) {
    setObjectName("figure_preview");
    setAccessibleName(tr("Preview of the figure"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &FigurePreview::draw);
}

void FigurePreview::set_chart(const Chart* chart, const QString& sentence) {
    if (chart_)
        disconnect(chart_, &Chart::redrawn, this, nullptr);
    chart_ = chart;
    sentence_ = sentence;
    if (chart_)
        connect(chart_, &Chart::redrawn, this, &FigurePreview::refresh);
    refresh();
}

void FigurePreview::set_options(const FigureOptions& options) {
    options_ = options;
    refresh();
}

void FigurePreview::set_grey(bool grey) {
    grey_ = grey;
    refresh();
}

void FigurePreview::refresh() { soon_.start(); }

void FigurePreview::draw() {
    picture_ = {};
    if (chart_ && chart_->has_data() && options_.width_inches >= 1 && options_.font_points >= 3) {
        const QSizeF inches = figure_size(*chart_, options_);
        const double room = std::min((width() - 2 * margin) / inches.width(), (height() - 2 * margin) / inches.height());
        picture_ = preview_chart(*chart_, options_, static_cast<int>(inches.width() * std::max(room, 1.0)), devicePixelRatioF());
        if (grey_)
            picture_ = in_grey(picture_);
    }
    update();
    emit drawn();
}

void FigurePreview::resizeEvent(QResizeEvent*) { refresh(); }

void FigurePreview::paintEvent(QPaintEvent*) {
    const Theme& theme = ThemeSource::instance().theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    if (picture_.isNull()) {
        painter.setPen(theme.secondary);
        painter.drawText(rect().adjusted(24, 8, -24, -8), Qt::AlignCenter | Qt::TextWordWrap, sentence_);
        return;
    }
    const QSizeF size = QSizeF(picture_.size()) / picture_.devicePixelRatio();
    const QRectF place(QPointF(std::floor((width() - size.width()) / 2), std::floor((height() - size.height()) / 2)), size);
    painter.drawImage(place.topLeft(), picture_);
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawRect(place.adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace isogloss
