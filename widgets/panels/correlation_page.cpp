// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/correlation_page.h"

#include "widgets/panels/run_form.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

CorrelationPage::CorrelationPage(Selection& selection, QWidget* parent)
    : QWidget(parent), tools_(new QWidget), source_(new QComboBox), coefficient_(new SegmentedBar({tr("Pearson"), tr("Spearman")})),
      scatter_(new CorrelationScatter(&selection)), layers_(new CorrelationLayers(&selection)), note_(note_label()) {
    setProperty("look", "ground");
    setAttribute(Qt::WA_StyledBackground);
    scatter_->setObjectName("correlation_scatter");
    layers_->setObjectName("correlation_layers");
    source_->setObjectName("correlation_source");
    source_->setPlaceholderText(tr("a run or a table"));
    source_->setMinimumContentsLength(16);
    source_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* open = quiet_button(tr("Table…"));
    open->setToolTip(tr("A CSV table with the columns language and accuracy, or a result of isogloss-cli evaluate"));
    coefficient_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(labelled(tr("accuracies of"), source_, open), 1);
    row->addWidget(coefficient_);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(scatter_);
    parts->addWidget(layers_);
    parts->setChildrenCollapsible(false);
    parts->setSizes({380, 240});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 10, 6);
    column->setSpacing(5);
    column->addLayout(row);
    column->addWidget(note_);
    column->addWidget(parts, 1);
    connect(source_, &QComboBox::activated, this, [this] { emit source_chosen(source()); });
    connect(open, &QToolButton::clicked, this, &CorrelationPage::file_requested);
    coefficient_->setAccessibleName(tr("Coefficient"));
    connect(coefficient_, &SegmentedBar::chosen, this, [this] { set_coefficient(coefficient()); });
    set_data(nullptr, {});
}

Coefficient CorrelationPage::coefficient() const { return coefficient_->current() == 1 ? Coefficient::Spearman : Coefficient::Pearson; }

void CorrelationPage::set_coefficient(Coefficient coefficient) {
    coefficient_->set_current(coefficient == Coefficient::Spearman ? 1 : 0);
    scatter_->set_coefficient(coefficient);
    layers_->set_coefficient(coefficient);
}

QString CorrelationPage::source() const { return source_->currentData().toString(); }

void CorrelationPage::set_sources(const std::vector<std::pair<QString, QString>>& sources) {
    const QSignalBlocker quiet(source_);
    const QString before = source();
    source_->clear();
    for (const auto& [name, file] : sources)
        source_->addItem(name, file);
    source_->setCurrentIndex(source_->findData(before));
}

void CorrelationPage::choose(const QString& file) {
    source_->setCurrentIndex(source_->findData(file));
    emit source_chosen(source());
}

void CorrelationPage::set_data(std::shared_ptr<const CorrelationData> correlation, const QString& note) {
    layers_->setVisible(correlation != nullptr);
    scatter_->set_data(correlation);
    layers_->set_data(std::move(correlation));
    set_look(note_, "note");
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
}

void CorrelationPage::set_trouble(const QString& sentence) {
    set_data(nullptr, sentence);
    set_look(note_, "trouble");
}

} // namespace isogloss
