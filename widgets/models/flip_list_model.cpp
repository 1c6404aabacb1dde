// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/flip_list_model.h"

namespace isogloss {

namespace {
QString answer(int option, const std::string& text) { return option < 0 ? QString::fromStdString(text) : QString(QChar(u'A' + option)); }
} // namespace

FlipListModel::FlipListModel(QObject* parent) : QAbstractTableModel(parent) {}

void FlipListModel::set_comparison(std::shared_ptr<const Comparison> comparison) {
    beginResetModel();
    comparison_ = std::move(comparison);
    endResetModel();
}

int FlipListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !comparison_ ? 0 : static_cast<int>(comparison_->flips.size());
}
int FlipListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant FlipListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Flip& flip = comparison_->flips[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Language:
        return QString::fromStdString(flip.language);
    case Key:
        return QString::fromStdString(flip.key);
    case Before:
        return answer(flip.before, flip.before_text);
    case After:
        return answer(flip.after, flip.after_text);
    case Target:
        return answer(flip.target, flip.target_text);
    default:
        return flip.is_correct == flip.was_correct ? (flip.is_correct ? tr("right either way") : tr("wrong either way"))
               : flip.is_correct                   ? tr("▲ gained")
                                                   : tr("▼ lost");
    }
}

QVariant FlipListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return QStringList{tr("language"), tr("item"), tr("before"), tr("after"), tr("right"), tr("change")}.value(section);
}

} // namespace isogloss
