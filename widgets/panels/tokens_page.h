// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/tokens_chart.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace isogloss {

class SegmentedBar;

/// One row of the corpus, token by token, in the selected languages and layer.
class TokensPage : public QWidget {
    Q_OBJECT
public:
    explicit TokensPage(Selection& selection, QWidget* parent = nullptr);

    /// What stands at the right of the tabs while this page is shown.
    QWidget& tools() { return *tools_; }
    TokensChart& chart() { return *chart_; }
    QSpinBox& row_box() { return *row_; }
    QToolButton& previous_button() { return *previous_; }
    QToolButton& next_button() { return *next_; }
    SegmentedBar& colouring_bar() { return *colouring_; }
    int row() const; ///< from 0
    /// The row to show as soon as there are rows; one that is not there gives the last.
    void set_row(int row);
    void set_colouring(TokensChart::Colouring colouring);
    void set_rows(std::int64_t rows);
    /// "row key · layer 5"; `trouble`: what is missing, for example the tokenizer.
    void set_note(const QString& note, const QString& trouble);

signals:
    void row_changed(int row);

private:
    TokensChart* chart_;
    QWidget* tools_;
    QSpinBox* row_;
    QToolButton *previous_, *next_;
    SegmentedBar* colouring_;
    QLabel *count_, *note_, *trouble_;
    int wanted_row_ = -1;
};

} // namespace isogloss
