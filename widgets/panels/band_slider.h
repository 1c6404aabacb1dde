// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace isogloss {

/// Two handles on a line: the first and the last layer of a band, both ends included. Arrow keys move the handle that was touched last.
class BandSlider : public QWidget {
    Q_OBJECT
public:
    explicit BandSlider(QWidget* parent = nullptr);
    void set_range(int lowest, int highest);
    void set_band(int first, int last); ///< without `moved`
    int first() const { return first_; }
    int last() const { return last_; }
    QPoint handle_position(bool last) const; ///< in the widget

    QSize sizeHint() const override { return {140, 20}; }
    QSize minimumSizeHint() const override { return {80, 20}; }

signals:
    void moved(int first, int last);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double x_of(int layer) const;
    int layer_at(double x) const;
    void move_active(int layer);

    int lowest_ = 0, highest_ = 0, first_ = 0, last_ = 0;
    bool last_is_active_ = false;
};

} // namespace isogloss
