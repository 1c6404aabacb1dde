// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/divergence_page.h"

#include "widgets/models/language_model.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

namespace {

QString weighting_text(Weighting weighting, const QString& scores) {
    return weighting == Weighting::Softmax ? DivergencePage::tr("%1, all experts").arg(scores) : DivergencePage::tr("top-k weights");
}

struct OrderName {
    HeatmapChart::Order order;
    QString name;
};
const std::vector<OrderName>& orders() {
    static const std::vector<OrderName> names{{HeatmapChart::Order::MeanDivergence, DivergencePage::tr("mean divergence")},
                                              {HeatmapChart::Order::Similarity, DivergencePage::tr("similarity")},
                                              {HeatmapChart::Order::Name, DivergencePage::tr("name")},
                                              {HeatmapChart::Order::Family, DivergencePage::tr("family")},
                                              {HeatmapChart::Order::ResourceClass, DivergencePage::tr("resource class")}};
    return names;
}

std::vector<std::pair<HeatmapChart::Measure, QString>> measure_names() {
    using Measure = HeatmapChart::Measure;
    return {{Measure::Divergence, DivergencePage::tr("divergence")},
            {Measure::IntervalWidth, DivergencePage::tr("interval width")},
            {Measure::Entropy, DivergencePage::tr("entropy")},
            {Measure::Consistency, DivergencePage::tr("consistency")},
            {Measure::PlanEffect, DivergencePage::tr("plan preview")}};
}

/// The chosen one of a menu.
void check(const QMenu& menu, int chosen) {
    const auto actions = menu.actions();
    for (int i = 0; i < actions.size(); ++i)
        actions[i]->setChecked(i == chosen);
}

QString with_arrow(const QString& text) { return text + QStringLiteral(" ▾"); }

} // namespace

DivergencePage::DivergencePage(Selection& selection, QWidget* parent)
    : QWidget(parent), heatmap_(new HeatmapChart(&selection)), beside_(new HeatmapChart(&selection)),
      lock_(new HeatmapLock(*heatmap_, *beside_, this)), curves_(new CurvesChart(&selection)), experts_(new ExpertsChart(&selection)),
      showing_(new SegmentedBar({tr("before"), tr("after"), tr("difference"), tr("both")})), measure_(choice_button()), reference_(choice_button()),
      weighting_(choice_button()), order_(choice_button()), figure_(choice_button()), colouring_(choice_button()), rows_(new QSplitter(Qt::Vertical)),
      columns_(new QSplitter(Qt::Horizontal)) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    heatmap_->setObjectName("heatmap");
    curves_->setObjectName("curves");
    experts_->setObjectName("experts");
    heatmap_->setAccessibleName(tr("Divergence by layer and language"));
    curves_->setAccessibleName(tr("Divergence by layer of the selected languages"));
    experts_->setAccessibleName(tr("Experts of the selected layer"));
    showing_->setObjectName("showing_bar");
    build_menus();

    auto* heatmap_holder = new QWidget;
    auto* heatmap_column = new QVBoxLayout(heatmap_holder);
    heatmap_column->setContentsMargins(10, 6, 10, 4);
    heatmap_column->addWidget(build_filter());
    heatmap_column->addWidget(build_maps(), 1);
    columns_->addWidget(build_part(Part::Curves, tr("By layer"), curves_note_, curves_, build_curve_tools()));
    columns_->addWidget(build_part(Part::Experts, tr("Experts"), experts_note_, experts_, build_expert_tools()));
    columns_->setChildrenCollapsible(false);
    columns_->setStretchFactor(0, 1);
    columns_->setStretchFactor(1, 1);
    rows_->addWidget(heatmap_holder);
    rows_->addWidget(columns_);
    rows_->setChildrenCollapsible(false);
    rows_->setStretchFactor(0, 17);
    rows_->setStretchFactor(1, 10);
    rows_->setSizes({510, 300});
    columns_->setSizes({400, 400});

    tools_ = build_tools();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(rows_, 1);
    showing_->setAccessibleName(tr("Before or after"));
    showing_->segment(static_cast<int>(Showing::Both))->setToolTip(tr("Before and after side by side: the same rows, layers and colours"));
    connect(showing_, &SegmentedBar::chosen, this, [this](int index) { emit showing_chosen(static_cast<Showing>(index)); });
    connect(figure_, &QToolButton::clicked, this, &DivergencePage::figure_requested);
    set_comparison(false, Showing::Before);
}

QWidget* DivergencePage::build_tools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(showing_);
    row->addSpacing(4);
    row->addWidget(measure_);
    row->addWidget(weighting_);
    row->addWidget(reference_);
    row->addWidget(order_);
    row->addWidget(figure_);
    return tools;
}

void DivergencePage::build_menus() {
    auto* measures = new QMenu(measure_);
    for (const auto& [measure, name] : measure_names())
        measures->addAction(name, this, [this, measure = measure] { emit measure_chosen(measure); })->setCheckable(true);
    measure_->setMenu(measures);
    measure_->setToolTip(tr("What the heatmap shows"));
    measure_->setObjectName("measure_choice");
    auto* weightings = new QMenu(weighting_);
    for (const Weighting weighting : {Weighting::Softmax, Weighting::TopK})
        weightings
            ->addAction(weighting_text(weighting, tr("softmax")), this,
                        [this, weighting] {
                            set_weighting(weighting);
                            emit weighting_chosen(weighting);
                        })
            ->setCheckable(true);
    weighting_->setMenu(weightings);
    weighting_->setToolTip(tr("Which distribution over experts is compared"));
    auto* order_menu = new QMenu(order_);
    for (const OrderName& entry : orders())
        order_menu->addAction(entry.name, this, [this, order = entry.order] { set_order(order); })->setCheckable(true);
    order_->setMenu(order_menu);
    order_->setObjectName("order_choice");
    order_->setToolTip(tr("Order of the languages"));
    order_menu->setToolTipsVisible(true);
    order_menu->actions()[1]->setToolTip(tr("Languages with like rows side by side: average linkage, distance = mean difference over the layers"));
    reference_->setMenu(new QMenu(reference_));
    reference_->setToolTip(tr("The language that the others are compared with"));
    reference_->setObjectName("reference_choice");
    figure_->setText(tr("Figure…"));
    figure_->setToolTip(tr("Export a chart for a paper, with its data"));
    set_score_function({});
    set_measure(HeatmapChart::Measure::Divergence);
    set_order(HeatmapChart::Order::MeanDivergence);
    set_references({}, {});
}

void DivergencePage::set_references(const QStringList& codes, const QString& current) {
    QMenu* menu = reference_->menu();
    menu->clear();
    for (const QString& code : codes) {
        QAction* action = menu->addAction(tr("%1   %2").arg(isolated(native_name(code)), code), this, [this, code] { emit reference_chosen(code); });
        action->setCheckable(true);
        action->setChecked(code == current);
        action->setData(code);
    }
    reference_->setText(with_arrow(current.isEmpty() ? tr("against") : tr("against %1").arg(current)));
}

void DivergencePage::set_weighting(Weighting weighting) {
    weighting_shown_ = weighting;
    check(*weighting_->menu(), weighting == Weighting::Softmax ? 0 : 1);
    // Short: in a small window the row must leave the run panel its width.
    weighting_->setText(with_arrow(weighting == Weighting::Softmax ? scores_ : tr("top-k")));
}

void DivergencePage::set_measure(HeatmapChart::Measure measure) {
    heatmap_->set_measure(measure);
    beside_->set_measure(measure);
    const auto names = measure_names();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].first == measure) {
            measure_->setText(with_arrow(names[i].second));
            check(*measure_->menu(), static_cast<int>(i));
        }
}

void DivergencePage::set_score_function(const QString& name) {
    const bool sigmoid = name == "sigmoid_normalised";
    scores_ = sigmoid ? tr("sigmoid") : tr("softmax");
    QAction* all_experts = weighting_->menu()->actions().front();
    all_experts->setText(weighting_text(Weighting::Softmax, scores_));
    all_experts->setToolTip(sigmoid ? tr("The router's sigmoid scores, without its selection bias, divided by their sum")
                                    : tr("Softmax of the router's logits over all experts, without any selection bias"));
    weighting_->menu()->setToolTipsVisible(true);
    set_weighting(weighting_shown_);
}

void DivergencePage::set_order(HeatmapChart::Order order) {
    heatmap_->set_order(order);
    for (std::size_t i = 0; i < orders().size(); ++i)
        if (orders()[i].order == order) {
            order_->setText(with_arrow(tr("sort: %1").arg(order == HeatmapChart::Order::MeanDivergence ? tr("mean") : orders()[i].name)));
            check(*order_->menu(), static_cast<int>(i));
        }
}

void DivergencePage::set_comparison(bool available, Showing showing) {
    showing_->setVisible(available);
    showing_->set_current(static_cast<int>(showing));
    show_beside(available && showing == Showing::Both);
}

DivergencePage::Showing DivergencePage::showing() const { return static_cast<Showing>(showing_->current()); }
bool DivergencePage::eventFilter(QObject* watched, QEvent* event) {
    // Escape leaves the field before it can clear the selection.
    const bool escape = watched == filter_ && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) &&
                        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escape && event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (escape)
        leave_filter();
    return escape || QWidget::eventFilter(watched, event);
}

void DivergencePage::set_controls_enabled(bool enabled) {
    for (QToolButton* button : {measure_, weighting_, reference_, order_, figure_, colouring_})
        button->setEnabled(enabled);
}

QByteArray DivergencePage::splitter_state() const {
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << rows_->saveState() << columns_->saveState();
    return state;
}

void DivergencePage::restore_splitters(const QByteArray& state) {
    QByteArray rows, columns;
    QDataStream in(state);
    in >> rows >> columns;
    if (in.status() == QDataStream::Ok) {
        rows_->restoreState(rows);
        columns_->restoreState(columns);
    }
}

} // namespace isogloss
