// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/plan_document.h"

#include <QAbstractListModel>

namespace isogloss {

/// The edits of a plan in its own order (under the hard rule the earlier one ends up higher). Strengths can be edited in place.
class EditListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        LayerRole = Qt::UserRole,
        ExpertRole,
        PromoteRole,     ///< bool: else suppress
        StrengthRole,    ///< double
        HasStrengthRole, ///< bool: the plan's rule looks at the strength
        RestsRole        ///< bool: the edit's layer is outside the plan's scope; the tool tip says so
    };
    explicit EditListModel(PlanDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void follow();

    PlanDocument& document_;
    std::vector<PlanEdit> edits_; ///< what the views have been told
    Rule rule_ = Rule::Soft;
    PlanScope scope_;
};

/// Only these rules look at an edit's strength.
bool rule_has_strength(Rule rule);

} // namespace isogloss
