// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/pairs_chart.h"

#include <QWidget>

class QLabel;
class QSplitter;

namespace isogloss {

/// Every language against every other in the selected layer: a matrix in the order of its clusters, and a map.
class LanguagesPage : public QWidget {
    Q_OBJECT
public:
    explicit LanguagesPage(Selection& selection, QWidget* parent = nullptr);
    QWidget& tools() { return *tools_; }
    PairsChart& pairs() { return *pairs_; }
    LanguageMapChart& map() { return *map_; }
    void set_pairs(std::shared_ptr<const LanguagePairs> pairs, const QString& note);

private:
    PairsChart* pairs_;
    LanguageMapChart* map_;
    QWidget* tools_;
    QLabel* note_;
};

} // namespace isogloss
