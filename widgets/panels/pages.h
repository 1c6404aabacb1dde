// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <map>
#include <vector>

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
    int count() const { return static_cast<int>(names_.size()); }
    QString title(int index) const;
    /// Of the tabs.
    int current() const;
    /// Brings a page to the front: its tab, or the pane that it was taken out to (`raise_requested`).
    void set_current(int index);
    /// Takes a page out of the tabs, with its tools above it, for a pane of its own. Null if it is the last one.
    QWidget* take(int index);
    /// Back behind its tab; the widget that `take` gave goes.
    void put_back(int index);
    bool is_out(int index) const { return out_.contains(index); }
    /// In front of the tabs, or in a pane of its own.
    bool shows(int index) const { return is_out(index) || current() == index; }
    /// A page's name in files, the same in every language: the name of its class without "Page", in lower case.
    QString name(int index) const;
    /// −1 if there is none.
    int index_of(const QString& name) const;
    QTabBar& tabs() { return *tabs_; }

signals:
    void current_changed(int index);
    void raise_requested(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* header_;
    QTabBar* tabs_;
    QStackedWidget *tools_, *pages_;
    QGridLayout* head_;
    std::vector<QString> names_;
    std::map<int, QWidget*> out_; ///< page → what holds it
};

} // namespace isogloss
