// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <functional>
#include <vector>

namespace isogloss {

/// A long piece of work, from being asked for to its end.
struct JobRow {
    enum class State { Waiting, Running, Done, Failed, Cancelled };
    quint64 id = 0;
    QString title;
    State state = State::Waiting;
    Progress progress;
    QDateTime begun, ended; ///< null before
    QStringList log;        ///< "21:03:11  layer 3 of 8", oldest first
    bool over() const { return state == State::Done || state == State::Failed || state == State::Cancelled; }
};

/// The jobs of this session, newest first: what waits, what runs, and how the others ended.
class JobListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Stand, Time, Columns };
    enum Role { FractionRole = Qt::UserRole, StateRole, LogRole };
    /// `now` is asked for the time of every event.
    explicit JobListModel(
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); }, QObject* parent = nullptr);

    void add(quint64 id, const QString& title);
    // Of jobs that were not added nothing is kept.
    void begin(quint64 id);
    void show(quint64 id, const Progress& progress);
    void end(quint64 id, JobRow::State state, const QString& sentence = {});
    void clear_ended();

    const JobRow* row(const QModelIndex& index) const; ///< nullptr for an invalid index
    const JobRow* find(quint64 id) const;              ///< nullptr if there is none
    int waiting() const;                               ///< jobs that have not begun

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int place(quint64 id) const; ///< −1 = none
    void changed(int row);
    void note(JobRow& row, const QString& text);
    QString stand(const JobRow& row) const;
    QString time(const JobRow& row) const;

    std::function<QDateTime()> now_;
    std::vector<JobRow> rows_;
};

/// "12 tokens/s · 1:05 left · 2.3 GB": what is known of a job's pace.
QString pace_text(const Progress& progress);
/// "2:41", "1:02:09"; empty if unknown.
QString duration_text(double seconds);

} // namespace isogloss
