// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace isogloss {

/// What was chosen, with a fact about it at the right, in a framed row; a click opens the choice.
class FieldButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit FieldButton(QWidget* parent = nullptr);
    /// `placeholder` is shown while `value` is empty.
    void set_value(const QString& value, const QString& detail);
    void set_placeholder(const QString& text);
    const QString& value() const { return value_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString value_, detail_, placeholder_;
};

} // namespace isogloss
