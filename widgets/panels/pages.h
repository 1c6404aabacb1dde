// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QStackedWidget;
class QTabBar;

namespace isogloss {

/// The centre of the window: pages behind a row of tabs, each with its own tools at the right of the tabs, or below them where there is no room.
class Pages : public QWidget {
    Q_OBJECT
public:
    explicit Pages(QWidget* parent = nullptr);
    /// Returns its index.
    int add(const QString& title, QWidget* page, QWidget* tools);
    int current() const;
    void set_current(int index);
    /// A page's name in files, the same in every language: the name of its class without "Page", in lower case.
    QString name(int index) const;
    /// −1 if there is none.
    int index_of(const QString& name) const;
    QTabBar& tabs() { return *tabs_; }

signals:
    void current_changed(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* header_;
    QTabBar* tabs_;
    QStackedWidget *tools_, *pages_;
    QGridLayout* head_;
};

} // namespace isogloss
