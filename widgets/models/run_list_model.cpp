// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/run_list_model.h"

#include "widgets/charts/chart.h"
#include "widgets/models/edit_list_model.h"
#include "widgets/models/plural.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace isogloss {

std::optional<SteeringPlan> plan_of_run(const EvaluationResult& run) {
    if (run.plan_json.empty())
        return std::nullopt;
    try {
        return parse_plan(run.plan_json, "plan of the run");
    } catch (const Error&) {
        return std::nullopt;
    }
}

QString scope_text(const PlanScope& scope) {
    QString text;
    if (scope.layers)
        text += RunListModel::tr(" · layers %1–%2").arg(scope.layers->first).arg(scope.layers->second);
    if (!scope.languages.empty())
        text += " · " + plural(static_cast<qint64>(scope.languages.size()), RunListModel::tr("%1 language"), RunListModel::tr("%1 languages"));
    if (scope.tokens != PlanTokens::All)
        text += scope.tokens == PlanTokens::Prompt ? RunListModel::tr(" · prompt tokens") : RunListModel::tr(" · generated tokens");
    return text;
}

QString plan_sentence(const EvaluationResult& run) {
    if (run.plan_json.empty())
        return RunListModel::tr("no plan");
    const std::optional<SteeringPlan> plan = plan_of_run(run);
    if (!plan || plan->edits.empty())
        return RunListModel::tr("plan that cannot be read");
    QString sentence = QString::fromLatin1(rule_name(plan->rule));
    const auto [least, most] = std::ranges::minmax_element(plan->edits, {}, &PlanEdit::strength);
    if (rule_has_strength(plan->rule))
        sentence += least->strength == most->strength ? QStringLiteral(" λ %1").arg(plain_number(least->strength))
                                                      : QStringLiteral(" λ %1–%2").arg(plain_number(least->strength), plain_number(most->strength));
    sentence += " · " + plural(static_cast<qint64>(plan->edits.size()), RunListModel::tr("%1 edit"), RunListModel::tr("%1 edits"));
    sentence += scope_text(plan->scope);
    return sentence;
}

QString run_name(const RunSummary& run) {
    return run.notes.name.empty() ? QString::fromStdString(run.file.stem().string()) : QString::fromStdString(run.notes.name);
}

QString score_text(const MeanScore& score) {
    if (std::isnan(score.value))
        return QStringLiteral("–");
    const double factor = score.loss ? 1 : 100;
    const int digits = score.loss ? 4 : 1;
    const QString text = short_number(score.value * factor, digits) + (score.loss ? RunListModel::tr(" nats/byte") : QStringLiteral(" %")) +
                         interval_text(score.low * factor, score.high * factor, digits);
    // Between Arabic words the two ends of the interval would change places.
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069) : text;
}

RunListModel::RunListModel(QObject* parent) : QAbstractTableModel(parent) {}

int RunListModel::find(const std::filesystem::path& file) const {
    const auto at = std::ranges::find(rows_, file, [](const RunRow& row) { return row.summary.file; });
    return at == rows_.end() ? -1 : static_cast<int>(at - rows_.begin());
}

const RunRow* RunListModel::row(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount() ? &rows_[static_cast<std::size_t>(index.row())] : nullptr;
}

void RunListModel::set_rows(std::vector<RunRow> rows) {
    // What is gone goes first; what stays keeps its order, so that new rows need only be put between.
    for (int i = rowCount() - 1; i >= 0; --i) {
        const std::filesystem::path& file = rows_[static_cast<std::size_t>(i)].summary.file;
        if (std::ranges::none_of(rows, [&](const RunRow& row) { return row.summary.file == file; })) {
            beginRemoveRows({}, i, i);
            rows_.erase(rows_.begin() + i);
            endRemoveRows();
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int at = find(rows[i].summary.file), place = static_cast<int>(i);
        if (at == place)
            continue;
        if (at < 0) {
            beginInsertRows({}, place, place);
            rows_.insert(rows_.begin() + place, rows[i]);
            endInsertRows();
        } else {
            beginMoveRows({}, at, at, {}, place); // at > place: what stands before is in order already
            std::rotate(rows_.begin() + place, rows_.begin() + at, rows_.begin() + at + 1);
            endMoveRows();
        }
    }
    rows_ = std::move(rows);
    if (!rows_.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int RunListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(rows_.size()); }
int RunListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QString RunListModel::text(const RunRow& row, int column) const {
    const RunSummary& run = row.summary;
    const QLocale locale;
    switch (column) {
    case Name:
        return run_name(run);
    case State:
        switch (row.state) {
        case RunRow::State::Complete:
            return tr("complete");
        case RunRow::State::Partial:
            return tr("partial, can go on");
        case RunRow::State::Waiting:
            return tr("waiting");
        case RunRow::State::Running:
            return row.fraction < 0 ? tr("running") : tr("running, %1 %").arg(std::lround(row.fraction * 100));
        case RunRow::State::Trouble:
            return tr("cannot be read");
        }
        return {};
    case Task:
        return QString::fromStdString(run.run.task) + (run.run.shots > 0 ? tr(", %1 shots").arg(run.run.shots) : QString()) +
               (run.run.chat ? tr(", chat") : QString());
    case Languages:
        return run.languages_asked.empty()       ? QString::fromStdString(run.notes.languages)
               : run.languages_asked.size() == 1 ? QString::fromStdString(run.languages_asked.front())
                                                 : count_text(static_cast<std::int64_t>(run.languages_asked.size()));
    case Plan:
        return run.trouble.empty() ? plan_sentence(run.run) : QString();
    case Score:
        return score_text(run.score);
    case Items:
        return count_text(run.score.n);
    case Date: {
        const QDateTime date = QDateTime::fromString(QString::fromStdString(run.run.created), Qt::ISODate).toLocalTime();
        return date.isValid() ? locale.toString(date, QLocale::ShortFormat) : QString();
    }
    case Tags:
        return QString::fromStdString(run.notes.tags);
    case Notes:
        return QString::fromStdString(run.notes.notes);
    default:
        return {};
    }
}

QVariant RunListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRow& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole: {
        if (!row.summary.trouble.empty())
            return QString::fromStdString(row.summary.trouble);
        if (index.column() == Languages) {
            QStringList codes;
            for (const std::string& code : row.summary.languages_asked)
                codes << QString::fromStdString(code);
            return codes.join(", ");
        }
        return index.column() == Name ? QString::fromStdString(row.summary.file.string()) : text(row, index.column());
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Items || index.column() == Score ? Qt::AlignRight : Qt::AlignLeft));
    case FileRole:
        return QString::fromStdString(row.summary.file.string());
    case SortRole:
        if (index.column() == Score)
            return row.summary.score.value;
        if (index.column() == Items)
            return static_cast<qlonglong>(row.summary.score.n);
        if (index.column() == Date)
            return QString::fromStdString(row.summary.run.created);
        return text(row, index.column());
    default:
        return {};
    }
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    RunRow& row = rows_[static_cast<std::size_t>(index.row())];
    RunNotes notes = row.summary.notes;
    (index.column() == Name ? notes.name : index.column() == Tags ? notes.tags : notes.notes) = value.toString().simplified().toStdString();
    if (notes == row.summary.notes)
        return true;
    row.summary.notes = notes;
    emit dataChanged(index, index);
    emit notes_edited(row.summary.file, notes);
    return true;
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    const QStringList names{tr("run"), tr("state"), tr("task"), tr("languages"), tr("plan"), tr("mean over languages"),
                            tr("n"),   tr("date"),  tr("tags"), tr("notes")};
    if (role == Qt::DisplayRole)
        return names.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Items || section == Score ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Name || index.column() == Tags || index.column() == Notes)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace isogloss
