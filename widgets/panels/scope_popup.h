// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/plan_document.h"
#include "widgets/selection.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace isogloss {

class BandSlider;
class LanguageFilter;
class LanguageModel;
class SegmentedBar;

/// Where the plan applies: its layers, its languages (none checked = all) and its tokens. Every change is a step of the undo list.
class ScopePopup : public QFrame {
    Q_OBJECT
public:
    ScopePopup(PlanDocument& document, Selection& selection, QWidget* parent);
    /// Layers of the model; 0 = not known.
    void set_layers(int model_layers);
    /// Opens at an edge of `anchor`, on the same screen, with the keyboard in it.
    void open_at(const QWidget& anchor);

    BandSlider& layers() { return *layers_; }
    QTreeView& languages() { return *view_; }
    QLineEdit& search() { return *search_; }
    SegmentedBar& tokens() { return *tokens_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* build_languages();
    void connect_parts();
    void follow();
    void follow_languages();
    void take_checked();

    PlanDocument& document_;
    Selection& selection_;
    BandSlider* layers_;
    QLabel *layers_text_, *count_;
    QToolButton *band_, *selected_, *everywhere_;
    LanguageModel* model_;
    LanguageFilter* filter_;
    QTreeView* view_;
    QLineEdit* search_;
    SegmentedBar* tokens_;
    int model_layers_ = 0;
    bool following_ = false; ///< the plan: what is checked now is no wish of the user
};

/// Scopes of one click: the layers of the selection's band, its languages, none. Each keeps the other parts of `scope`.
PlanScope scope_of_band(PlanScope scope, const Selection& selection);
PlanScope scope_of_languages(PlanScope scope, const Selection& selection);

} // namespace isogloss
