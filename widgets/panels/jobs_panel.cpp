// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/jobs_panel.h"

#include "widgets/panels/style.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace isogloss {

namespace {

/// The text of a job's standing, over a bar that is as long as its work is done.
class StandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = ThemeSource::instance().theme();
        if (const double fraction = index.data(JobListModel::FractionRole).toDouble(); fraction >= 0) {
            const QRect track = option.rect.adjusted(3, option.rect.height() - 4, -3, -2);
            painter->fillRect(track, theme.hairline);
            QRect done = track;
            done.setWidth(static_cast<int>(std::clamp(fraction, 0.0, 1.0) * track.width()));
            painter->fillRect(QStyle::visualRect(option.direction, track, done), theme.accent);
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme& theme = ThemeSource::instance().theme();
        const auto state = static_cast<JobRow::State>(index.data(JobListModel::StateRole).toInt());
        option->palette.setColor(QPalette::Text, state == JobRow::State::Failed    ? theme.loss
                                                 : state == JobRow::State::Running ? theme.text
                                                                                   : theme.secondary);
    }
};

} // namespace

JobsPanel::JobsPanel(JobListModel& model, QWidget* parent)
    : QWidget(parent), model_(model), table_(new QTableView), log_(new QPlainTextEdit), cancel_(new QPushButton(tr("Cancel job"))),
      clear_(new QPushButton(tr("Clear ended"))), empty_(note_label()) {
    setProperty("look", "pane");
    table_->setModel(&model_);
    table_->setObjectName("jobs_table");
    table_->setAccessibleName(tr("Jobs"));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setItemDelegateForColumn(JobListModel::Stand, new StandDelegate(table_));
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setTabKeyNavigation(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(26);
    table_->horizontalHeader()->setSectionResizeMode(JobListModel::Title, QHeaderView::Stretch);
    table_->horizontalHeader()->setSectionResizeMode(JobListModel::Stand, QHeaderView::Fixed);
    table_->horizontalHeader()->resizeSection(JobListModel::Stand, 150);
    table_->horizontalHeader()->setSectionResizeMode(JobListModel::Time, QHeaderView::Fixed);
    table_->horizontalHeader()->resizeSection(JobListModel::Time, 72);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->installEventFilter(this);
    log_->setReadOnly(true);
    log_->setAccessibleName(tr("Log of the selected job"));
    log_->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    log_->setPlaceholderText(tr("Select a job to read its log."));
    cancel_->setObjectName("cancel_job");
    clear_->setObjectName("clear_jobs");
    empty_->setText(tr("Nothing has run yet. Run a corpus, or re-evaluate a plan: what runs and what waits stands here."));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(empty_, 1);
    buttons->addStretch();
    buttons->addWidget(cancel_);
    buttons->addWidget(clear_);
    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(table_);
    split->addWidget(log_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 4, 14, 10);
    all->addWidget(split, 1);
    all->addLayout(buttons);

    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (const JobRow* job = selected())
            emit cancel_requested(job->id);
    });
    connect(clear_, &QPushButton::clicked, &model_, &JobListModel::clear_ended);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPanel::follow);
    connect(&model_, &JobListModel::modelReset, this, &JobsPanel::follow);
    connect(&model_, &JobListModel::dataChanged, this, &JobsPanel::follow);
    connect(&model_, &JobListModel::rowsInserted, this, &JobsPanel::follow);
    follow();
}

QString JobsPanel::log() const { return log_->toPlainText(); }

const JobRow* JobsPanel::selected() const { return model_.row(table_->currentIndex()); }

void JobsPanel::follow() {
    const JobRow* job = selected();
    const QString text = job ? job->log.join('\n') : QString();
    const bool other = (job ? job->id : 0) != shown_;
    shown_ = job ? job->id : 0;
    if (text != log_->toPlainText()) {
        // The end stays in sight while it is: who reads above is left there.
        const QScrollBar& bar = *log_->verticalScrollBar();
        const bool at_end = other || bar.value() >= bar.maximum() - 2;
        const int place = bar.value();
        log_->setPlainText(text);
        log_->verticalScrollBar()->setValue(at_end ? log_->verticalScrollBar()->maximum() : place);
    }
    cancel_->setEnabled(job && !job->over());
    bool ended = false;
    for (int row = 0; row < model_.rowCount(); ++row)
        ended = ended || model_.row(model_.index(row, 0))->over();
    clear_->setEnabled(ended);
    empty_->setVisible(model_.rowCount() == 0);
}

bool JobsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete && cancel_->isEnabled()) {
        cancel_->click();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace isogloss
