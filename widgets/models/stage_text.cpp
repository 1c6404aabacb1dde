// SPDX-License-Identifier: GPL-3.0-or-later
// The stages are named in core, which knows no Qt and speaks English, as the command line does.
#include "widgets/models/stage_text.h"

#include "widgets/models/job_list_model.h"

#include <QRegularExpression>

#include <utility>

namespace isogloss {

namespace {

/// One step of the work, without the part of the job that it belongs to.
QString step_text(const QString& step) {
    static const QRegularExpression layer("^layer (\\d+) of (\\d+)$"), named("^(opening|tokens|prompts):? (.+)$");
    if (const auto found = layer.match(step); found.hasMatch())
        return JobListModel::tr("layer %1 of %2").arg(found.captured(1), found.captured(2));
    if (step == "output layer")
        return JobListModel::tr("output layer");
    if (step == "generation")
        return JobListModel::tr("generation");
    if (const auto found = named.match(step); found.hasMatch()) {
        const QString what = found.captured(1);
        return (what == "opening"  ? JobListModel::tr("opening %1")
                : what == "tokens" ? JobListModel::tr("tokens: %1")
                                   : JobListModel::tr("prompts: %1"))
            .arg(found.captured(2));
    }
    return step;
}

} // namespace

QString stage_text(const std::string& stage) {
    const QString all = QString::fromStdString(stage);
    const std::pair<QString, QString> parts[] = {{QStringLiteral("loss before"), JobListModel::tr("loss before")},
                                                 {QStringLiteral("loss after"), JobListModel::tr("loss after")},
                                                 {QStringLiteral("Belebele before"), JobListModel::tr("Belebele before")},
                                                 {QStringLiteral("Belebele after"), JobListModel::tr("Belebele after")},
                                                 {QStringLiteral("steered trace"), JobListModel::tr("steered trace")}};
    for (const auto& [part, text] : parts)
        if (all.startsWith(part + ": "))
            return text + ": " + step_text(all.mid(part.size() + 2));
    return step_text(all);
}

} // namespace isogloss
