// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/plan_document.h"
#include "widgets/selection.h"

#include <QAbstractButton>

namespace isogloss {

class ScopePopup;

/// How many edits there are and where they apply: "3 edits · everywhere ▾", "3 edits · layers 4–9 · 2 languages ▾", on as many lines as it takes. A
/// click opens what changes it.
class ScopeRow : public QAbstractButton {
    Q_OBJECT
public:
    ScopeRow(PlanDocument& document, Selection& selection, QWidget* parent = nullptr);
    void set_layers(int model_layers); ///< of the model; 0 = not known
    void open();
    ScopePopup& popup() { return *popup_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    PlanDocument& document_;
    ScopePopup* popup_;
};

} // namespace isogloss
