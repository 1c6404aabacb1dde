// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QToolButton;

namespace isogloss {

/// A few exclusive choices side by side. The arrow keys move between them.
class SegmentedBar : public QFrame {
    Q_OBJECT
public:
    explicit SegmentedBar(const QStringList& texts, QWidget* parent = nullptr);
    int current() const;
    int count() const;
    void set_current(int index); ///< without `chosen`
    void choose(int index);      ///< with `chosen`, as the user does
    QToolButton* segment(int index) const;

signals:
    void chosen(int index); ///< by the user

private:
    QButtonGroup* group_;
};

} // namespace isogloss
