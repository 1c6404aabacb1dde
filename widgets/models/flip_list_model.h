// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/compare.h"

#include <QAbstractTableModel>

#include <memory>

namespace isogloss {

/// Items whose answer changed between two runs, with both answers. Options are written as letters.
class FlipListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Language, Key, Before, After, Target, Change, Columns };
    explicit FlipListModel(QObject* parent = nullptr);
    void set_comparison(std::shared_ptr<const Comparison> comparison);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Comparison> comparison_;
};

} // namespace isogloss
