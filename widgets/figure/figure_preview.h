// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure.h"

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace isogloss {

/// A figure as it will be printed, scaled into the widget. It is drawn when it is next shown after something changed, however many changes there
/// were.
class FigurePreview : public QWidget {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);
    /// Null: the sentence is shown instead. The chart may go away, then there is nothing to show.
    void set_chart(const Chart* chart, const QString& sentence = {});
    void set_options(const FigureOptions& options);
    void set_grey(bool grey); ///< as a printer without colour has it
    void refresh();
    const QImage& picture() const { return picture_; } ///< as it was last drawn
    QSize minimumSizeHint() const override { return {240, 200}; }
    QSize sizeHint() const override { return {620, 460}; }

signals:
    void drawn(); ///< anew, after something changed

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();

    QPointer<const Chart> chart_;
    QString sentence_;
    FigureOptions options_;
    bool grey_ = false;
    QImage picture_;
    QTimer soon_;
};

} // namespace isogloss
