// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

class QLabel;
class QPushButton;
class QToolButton;

namespace isogloss {

/// One step of a guided visit: a card beside the part of the window that it speaks of. It takes no focus and blocks nothing but the place where it
/// lies.
class TourCard : public QFrame {
    Q_OBJECT
public:
    enum class Side { Left, Right, Above, Below };
    struct Step {
        QString title, text;
        QWidget* target = nullptr;
        Side side = Side::Right; ///< tried first; another where the card would not fit into the window
    };

    /// A child of `window`, above everything in it.
    explicit TourCard(QWidget* window);
    /// `number` counts from 1.
    void show_step(const Step& step, int number, int count);
    int number() const { return number_; }
    QPushButton& next_button() { return *next_; }
    QToolButton& dismiss_button() { return *dismiss_; }

signals:
    void next_requested();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Beside the target, where there is room; at the window's lower edge while the target is hidden.
    void place();
    QPoint beside(Side side, const QRect& target) const;

    QPointer<QWidget> target_;
    Side side_ = Side::Right, shown_side_ = Side::Right;
    bool points_ = false; ///< at the target
    int number_ = 0;
    QLabel *title_, *text_, *count_;
    QPushButton* next_;
    QToolButton* dismiss_;
};

} // namespace isogloss
