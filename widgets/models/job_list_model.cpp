// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/job_list_model.h"

#include "widgets/models/stage_text.h"
#include "widgets/numbers.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

constexpr std::size_t most_jobs = 200;
constexpr qsizetype most_lines = 500;

} // namespace

QString duration_text(double seconds) {
    if (!std::isfinite(seconds) || seconds < 0)
        return {};
    const auto whole = static_cast<long long>(std::llround(seconds));
    const long long hours = whole / 3600, minutes = whole / 60 % 60, rest = whole % 60;
    const QLatin1Char zero('0');
    return hours > 0 ? QStringLiteral("%1:%2:%3").arg(hours).arg(minutes, 2, 10, zero).arg(rest, 2, 10, zero)
                     : QStringLiteral("%1:%2").arg(minutes).arg(rest, 2, 10, zero);
}

QString pace_text(const Progress& progress) {
    QStringList parts;
    if (progress.tokens_per_second > 0)
        parts << JobListModel::tr("%1 tokens/s").arg(short_number(progress.tokens_per_second, progress.tokens_per_second < 10 ? 1 : 0));
    if (const QString left = duration_text(progress.seconds_left); !left.isEmpty())
        parts << JobListModel::tr("%1 left").arg(left);
    if (progress.resident_bytes > 0)
        parts << bytes_text(static_cast<std::uint64_t>(progress.resident_bytes));
    return parts.join(QStringLiteral(" · "));
}

JobListModel::JobListModel(std::function<QDateTime()> now, QObject* parent) : QAbstractTableModel(parent), now_(std::move(now)) {}

void JobListModel::add(quint64 id, const QString& title) {
    beginInsertRows({}, 0, 0);
    JobRow row;
    row.id = id;
    row.title = title;
    rows_.insert(rows_.begin(), std::move(row));
    endInsertRows();
    if (rows_.size() <= most_jobs || !rows_.back().over())
        return;
    beginRemoveRows({}, static_cast<int>(rows_.size()) - 1, static_cast<int>(rows_.size()) - 1);
    rows_.pop_back();
    endRemoveRows();
}

void JobListModel::begin(quint64 id) {
    const int at = place(id);
    if (at < 0)
        return;
    JobRow& row = rows_[static_cast<std::size_t>(at)];
    row.state = JobRow::State::Running;
    row.begun = now_();
    note(row, tr("begun"));
    changed(at);
}

void JobListModel::show(quint64 id, const Progress& progress) {
    const int at = place(id);
    if (at < 0)
        return;
    JobRow& row = rows_[static_cast<std::size_t>(at)];
    if (row.progress.stage != progress.stage)
        note(row, stage_text(progress.stage));
    row.progress = progress;
    changed(at);
}

void JobListModel::end(quint64 id, JobRow::State state, const QString& sentence) {
    const int at = place(id);
    if (at < 0)
        return;
    JobRow& row = rows_[static_cast<std::size_t>(at)];
    row.state = state;
    row.ended = now_();
    note(row, sentence.isEmpty() ? stand(row) : sentence);
    changed(at);
}

void JobListModel::clear_ended() {
    beginResetModel();
    std::erase_if(rows_, [](const JobRow& row) { return row.over(); });
    endResetModel();
}

const JobRow* JobListModel::row(const QModelIndex& index) const {
    return index.isValid() && index.row() < static_cast<int>(rows_.size()) ? &rows_[static_cast<std::size_t>(index.row())] : nullptr;
}

const JobRow* JobListModel::find(quint64 id) const {
    const int at = place(id);
    return at < 0 ? nullptr : &rows_[static_cast<std::size_t>(at)];
}

int JobListModel::waiting() const { return static_cast<int>(std::ranges::count(rows_, JobRow::State::Waiting, &JobRow::state)); }

int JobListModel::place(quint64 id) const {
    const auto found = std::ranges::find(rows_, id, &JobRow::id);
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

void JobListModel::changed(int row) { emit dataChanged(index(row, 0), index(row, Columns - 1)); }

void JobListModel::note(JobRow& row, const QString& text) {
    row.log << now_().toString(QStringLiteral("HH:mm:ss")) + QStringLiteral("  ") + text;
    if (row.log.size() > most_lines)
        row.log.removeFirst();
}

QString JobListModel::stand(const JobRow& row) const {
    switch (row.state) {
    case JobRow::State::Waiting:
        return tr("waiting");
    case JobRow::State::Running: {
        const QString stage = stage_text(row.progress.stage), pace = pace_text(row.progress);
        return stage.isEmpty() ? tr("running") : pace.isEmpty() ? stage : stage + QStringLiteral(" · ") + pace;
    }
    case JobRow::State::Done:
        return tr("done");
    case JobRow::State::Failed:
        return tr("failed");
    case JobRow::State::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString JobListModel::time(const JobRow& row) const {
    if (!row.begun.isValid())
        return {};
    return duration_text(static_cast<double>(row.begun.msecsTo(row.ended.isValid() ? row.ended : now_())) / 1000);
}

int JobListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int JobListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant JobListModel::data(const QModelIndex& index, int role) const {
    const JobRow* at = row(index);
    if (at == nullptr || index.column() >= Columns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? at->title : index.column() == Stand ? stand(*at) : time(*at);
    case Qt::ToolTipRole:
        return at->log.isEmpty() ? at->title : at->title + QStringLiteral("\n") + at->log.last();
    case Qt::TextAlignmentRole:
        return index.column() == Time ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case FractionRole:
        return at->state == JobRow::State::Running ? at->progress.fraction : -1.0;
    case StateRole:
        return static_cast<int>(at->state);
    case LogRole:
        return at->log;
    default:
        return {};
    }
}

QVariant JobListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Title ? tr("Job") : section == Stand ? tr("Where it stands") : section == Time ? tr("Time") : QVariant();
}

} // namespace isogloss
