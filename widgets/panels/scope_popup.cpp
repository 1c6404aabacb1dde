// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/scope_popup.h"

#include "widgets/models/language_model.h"
#include "widgets/panels/band_slider.h"
#include "widgets/panels/language_delegate.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace isogloss {

namespace {

/// A click anywhere in the row turns its check mark: there is nothing else to do with a language here.
class CheckedRow : public LanguageDelegate {
public:
    using LanguageDelegate::LanguageDelegate;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override {
        if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            return LanguageDelegate::editorEvent(event, model, option, index);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
};

QStringList to_list(const std::vector<std::string>& codes) {
    QStringList list;
    for (const std::string& code : codes)
        list << QString::fromStdString(code);
    return list;
}

std::vector<std::string> to_codes(const QStringList& list) {
    std::vector<std::string> codes;
    for (const QString& code : list)
        codes.push_back(code.toStdString());
    return codes;
}

QHBoxLayout* heading(const QString& text, QWidget* fact, QToolButton* button) {
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(section_label(text));
    row->addWidget(fact);
    row->addStretch();
    if (button)
        row->addWidget(button);
    return row;
}

} // namespace

PlanScope scope_of_band(PlanScope scope, const Selection& selection) {
    if (selection.band_first() >= 0)
        scope.layers = {selection.band_first(), selection.band_last()};
    return scope;
}

PlanScope scope_of_languages(PlanScope scope, const Selection& selection) {
    if (!selection.languages().isEmpty())
        scope.languages = to_codes(selection.languages());
    return scope;
}

ScopePopup::ScopePopup(PlanDocument& document, Selection& selection, QWidget* parent)
    : QFrame(parent, Qt::Popup), document_(document), selection_(selection), layers_(new BandSlider), layers_text_(note_label()),
      count_(note_label()), band_(quiet_button(tr("take the band"))), selected_(quiet_button(tr("take the selected"))),
      everywhere_(quiet_button(tr("Apply everywhere"))), model_(new LanguageModel(this)), filter_(new LanguageFilter(this)), view_(new QTreeView),
      search_(new QLineEdit), tokens_(new SegmentedBar({tr("all"), tr("prompt"), tr("generated")})) {
    setProperty("look", "card");
    setObjectName("scope_popup");
    layers_->setAccessibleName(tr("Layers"));
    layers_->setObjectName("scope_layers");
    band_->setObjectName("scope_band");
    selected_->setObjectName("scope_selected");
    everywhere_->setObjectName("scope_everywhere");
    tokens_->setObjectName("scope_tokens");
    tokens_->setAccessibleName(tr("Tokens"));
    for (QLabel* label : {layers_text_, count_})
        label->setWordWrap(false);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 8);
    column->setSpacing(6);
    column->addLayout(heading(tr("Layers"), layers_text_, band_));
    column->addWidget(layers_);
    column->addSpacing(4);
    column->addLayout(heading(tr("Languages"), count_, selected_));
    column->addWidget(build_languages(), 1);
    column->addSpacing(4);
    column->addLayout(heading(tr("Tokens"), new QLabel, nullptr));
    column->addWidget(tokens_);
    auto* last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(everywhere_);
    column->addLayout(last);
    connect_parts();
    follow();
}

QWidget* ScopePopup::build_languages() {
    filter_->setSourceModel(model_);
    view_->setModel(filter_);
    view_->setItemDelegate(new CheckedRow(view_));
    view_->setHeaderHidden(true);
    view_->setRootIsDecorated(false);
    view_->setIndentation(0);
    view_->setUniformRowHeights(true);
    view_->setMouseTracking(true);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setAccessibleName(tr("Languages"));
    view_->setObjectName("scope_languages");
    view_->setFixedHeight(148);
    search_->setPlaceholderText(tr("Search name, code, script"));
    search_->setClearButtonEnabled(true);
    search_->setAccessibleName(tr("Search languages"));
    search_->setObjectName("scope_search");
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(search_);
    column->addWidget(view_, 1);
    return box;
}

void ScopePopup::connect_parts() {
    connect(layers_, &BandSlider::moved, this, [this](int first, int last) {
        PlanScope scope = document_.plan().scope;
        scope.layers.reset();
        if (first > 0 || last + 1 < model_layers_)
            scope.layers = {first, last};
        document_.set_scope(scope);
    });
    connect(band_, &QToolButton::clicked, this, [this] { document_.set_scope(scope_of_band(document_.plan().scope, selection_)); });
    connect(selected_, &QToolButton::clicked, this, [this] { document_.set_scope(scope_of_languages(document_.plan().scope, selection_)); });
    connect(everywhere_, &QToolButton::clicked, this, [this] { document_.set_scope({}); });
    connect(tokens_, &SegmentedBar::chosen, this, [this](int index) {
        PlanScope scope = document_.plan().scope;
        scope.tokens = static_cast<PlanTokens>(index);
        document_.set_scope(scope);
    });
    connect(search_, &QLineEdit::textChanged, filter_, &LanguageFilter::set_search);
    connect(model_, &LanguageModel::checked_changed, this, &ScopePopup::take_checked);
    connect(&document_, &PlanDocument::plan_changed, this, &ScopePopup::follow);
    connect(&selection_, &Selection::changed, this, &ScopePopup::follow);
}

void ScopePopup::take_checked() {
    if (following_)
        return;
    PlanScope scope = document_.plan().scope;
    scope.languages = to_codes(model_->checked_codes());
    document_.set_scope(scope);
}

void ScopePopup::set_layers(int model_layers) {
    model_layers_ = model_layers;
    follow();
}

void ScopePopup::follow() {
    const PlanScope& scope = document_.plan().scope;
    // A plan can be open before its model is.
    const int highest = std::max({0, model_layers_ - 1, scope.layers ? scope.layers->second : 0});
    layers_->set_range(0, highest);
    layers_->set_band(scope.layers ? scope.layers->first : 0, scope.layers ? scope.layers->second : highest);
    layers_->setEnabled(highest > 0);
    layers_text_->setText(scope.layers ? tr("%1–%2").arg(scope.layers->first).arg(scope.layers->second) : tr("all"));
    band_->setEnabled(selection_.band_first() >= 0);
    band_->setToolTip(selection_.band_first() >= 0
                          ? tr("Layers %1–%2, the steering pane's band").arg(selection_.band_first()).arg(selection_.band_last())
                          : tr("The band holds all layers"));
    selected_->setEnabled(!selection_.languages().isEmpty());
    selected_->setToolTip(selection_.languages().isEmpty() ? tr("No language is selected") : selection_.languages().join(QStringLiteral(", ")));
    tokens_->set_current(static_cast<int>(scope.tokens));
    everywhere_->setEnabled(scope != PlanScope{});
    follow_languages();
}

/// Those of the trace, and those that the plan names.
void ScopePopup::follow_languages() {
    const QScopedValueRollback<bool> following(following_, true);
    const QStringList chosen = to_list(document_.plan().scope.languages);
    QStringList codes = to_list(document_.languages());
    for (const QString& code : chosen)
        if (!codes.contains(code))
            codes << code;
    if (model_->codes() != codes)
        model_->set_codes(codes);
    if (model_->checked_codes() != chosen)
        model_->set_checked_codes(chosen);
    count_->setText(chosen.isEmpty() ? tr("all") : tr("%1 of %2").arg(chosen.size()).arg(codes.size()));
}

void ScopePopup::open_at(const QWidget& anchor) {
    setFixedWidth(std::max(280, anchor.width()));
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry(), place(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    const int below = place.bottom() + 3, above = place.top() - 2 - height();
    const int x = layoutDirection() == Qt::RightToLeft ? place.right() + 1 - width() : place.left();
    move(std::clamp(x, screen.left(), std::max(screen.left(), screen.right() + 1 - width())),
         below + height() <= screen.bottom() ? below : std::max(screen.top(), above));
    show();
    layers_->setFocus(Qt::PopupFocusReason);
}

void ScopePopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Undo)) // the window's shortcuts do not reach a popup
        document_.undo_stack().undo();
    else if (event->matches(QKeySequence::Redo))
        document_.undo_stack().redo();
    else
        QFrame::keyPressEvent(event);
}

} // namespace isogloss
