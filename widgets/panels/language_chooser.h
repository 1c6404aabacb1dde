// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/language_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace isogloss {

/// The languages of the corpus: search, grouping, check boxes, "n of N".
class LanguageChooser : public QWidget {
    Q_OBJECT
public:
    explicit LanguageChooser(QWidget* parent = nullptr);
    LanguageModel& model() { return *model_; }
    QTreeView& view() { return *view_; }
    QLineEdit& search() { return *search_; }
    void set_grouping(LanguageModel::Grouping grouping);

signals:
    void language_clicked(const QString& code);
    void reference_requested(const QString& code);

private:
    void build_menu(QToolButton& button);
    void count();
    void show_menu(const QPoint& position);
    void check_shown(bool checked);

    LanguageModel* model_;
    LanguageFilter* filter_;
    QTreeView* view_;
    QLineEdit* search_;
    QLabel* count_;
    QToolButton* grouping_;
};

} // namespace isogloss
