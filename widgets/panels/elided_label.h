// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace isogloss {

/// One line that shows as much of its text as there is room for; the tool tip has the rest.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);
    void set_whole(const QString& text);
    const QString& whole() const { return whole_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    Qt::TextElideMode mode_;
    QString whole_;
};

} // namespace isogloss
