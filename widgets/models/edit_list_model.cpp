// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/edit_list_model.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

bool rule_has_strength(Rule rule) { return rule == Rule::Soft || rule == Rule::ScaledAbs; }

EditListModel::EditListModel(PlanDocument& document, QObject* parent)
    : QAbstractListModel(parent), document_(document), edits_(document.plan().edits), rule_(document.plan().rule), scope_(document.plan().scope) {
    connect(&document, &PlanDocument::plan_changed, this, &EditListModel::follow);
}

/// Rows that stay are not touched, so that selection and scroll position survive an edit.
void EditListModel::follow() {
    const std::vector<PlanEdit>& now = document_.plan().edits;
    rule_ = document_.plan().rule;
    scope_ = document_.plan().scope;
    const auto same = [](const PlanEdit& a, const PlanEdit& b) { return a.layer == b.layer && a.expert == b.expert; };
    const std::size_t shorter = std::min(edits_.size(), now.size());
    std::size_t prefix = 0, suffix = 0;
    while (prefix < shorter && same(edits_[prefix], now[prefix]))
        ++prefix;
    while (suffix < shorter - prefix && same(edits_[edits_.size() - 1 - suffix], now[now.size() - 1 - suffix]))
        ++suffix;
    const auto first = static_cast<std::ptrdiff_t>(prefix);
    if (const auto last = static_cast<std::ptrdiff_t>(edits_.size() - suffix); last > first) {
        beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        edits_.erase(edits_.begin() + first, edits_.begin() + last);
        endRemoveRows();
    }
    if (const auto last = static_cast<std::ptrdiff_t>(now.size() - suffix); last > first) {
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last) - 1);
        edits_.insert(edits_.begin() + first, now.begin() + first, now.begin() + last);
        endInsertRows();
    }
    edits_ = now;
    if (!edits_.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

int EditListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(edits_.size()); }

QVariant EditListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanEdit& edit = edits_[static_cast<std::size_t>(index.row())];
    const bool promote = edit.action == Action::Promote, rests = !scope_.holds_layer(edit.layer);
    switch (role) {
    case Qt::DisplayRole:
        return tr("layer %1 · expert %2").arg(edit.layer).arg(edit.expert);
    case Qt::AccessibleTextRole:
        return promote ? tr("promote expert %1 of layer %2").arg(edit.expert).arg(edit.layer)
                       : tr("suppress expert %1 of layer %2").arg(edit.expert).arg(edit.layer);
    case Qt::EditRole:
    case StrengthRole:
        return edit.strength;
    case LayerRole:
        return edit.layer;
    case ExpertRole:
        return edit.expert;
    case PromoteRole:
        return promote;
    case HasStrengthRole:
        return rule_has_strength(rule_);
    case RestsRole:
        return rests;
    case Qt::ToolTipRole:
        return rests ? tr("Rests: the plan applies to layers %1–%2 only").arg(scope_.layers->first).arg(scope_.layers->second) : QString();
    default:
        return {};
    }
}

bool EditListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    PlanEdit edit = edits_[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole || role == StrengthRole) {
        const double strength = value.toDouble();
        if (!std::isfinite(strength) || strength <= 0)
            return false;
        edit.strength = strength;
    } else if (role == PromoteRole) {
        edit.action = value.toBool() ? Action::Promote : Action::Suppress;
    } else {
        return false;
    }
    document_.set_edit(edit);
    return true;
}

Qt::ItemFlags EditListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (rule_has_strength(rule_))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace isogloss
