// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/parity_check.h"

#include "app/window/files.h"
#include "app/window/run_controller.h"
#include "app/window/status_line.h"
#include "widgets/numbers.h"

#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace isogloss {

namespace {
/// Never rounded up to "100": 99.9999 is not all.
QString percent(double share) { return plain_number(std::floor(share * 1e6) / 1e4); }
} // namespace

ParityCheck::ParityCheck(EngineWorker& engine, const RunController& runs, StatusLine& status, QObject* parent)
    : QObject(parent), engine_(engine), runs_(runs), status_(status) {
    connect(&runs_, &RunController::model_changed, this, [this] {
        if (result_ && runs_.model() && runs_.model()->folder == result_->request.model_folder)
            return;
        result_.reset();
        status_.set_parity({}, {}, true);
    });
    connect(&engine_, &EngineWorker::compared, this, [this](JobId id, const ParityView& view) {
        if (id != job_)
            return;
        job_ = 0;
        result_ = view;
        show();
        emit state_changed();
    });
    const auto ended = [this](JobId id) {
        if (id != job_)
            return false;
        job_ = 0;
        status_.set_parity({}, {}, true);
        emit state_changed();
        return true;
    };
    connect(&engine_, &EngineWorker::failed, this, [this, ended](JobId id, const QString& sentence) {
        if (ended(id))
            emit failed(sentence);
    });
    connect(&engine_, &EngineWorker::cancelled, this, ended);
}

void ParityCheck::check(const QString& reference) {
    if (!runs_.model() || running())
        return;
    job_ = engine_.parity({runs_.model()->folder, to_path(reference), {}});
    status_.set_parity(tr("parity: comparing with %1").arg(QFileInfo(reference).fileName()), {}, true);
    emit state_changed();
}

void ParityCheck::cancel() {
    if (running())
        engine_.cancel(job_);
}

void ParityCheck::show() {
    const ParityReport& report = result_->report;
    const QFileInfo file(to_text(result_->request.reference));
    const QString text = tr("parity: %1 % of experts, %2 of %3")
                             .arg(percent(report.agreement()), file.fileName(), QLocale().toString(file.lastModified().date(), QLocale::ShortFormat));
    status_.set_parity(report.within_rounding() ? text : tr("%1, beyond rounding").arg(text), parity_details(*result_), report.within_rounding());
}

QString parity_details(const ParityView& view) {
    QStringList lines{ParityCheck::tr("f32, %1 tokens").arg(count_text(view.report.tokens))};
    for (const LayerParity& layer : view.report.layers)
        lines
            << ParityCheck::tr(
                   "layer %1: same experts for %2 of %3 tokens (%4 differ beyond a tie); router logits within %5 of their spread; smallest margin %6")
                   .arg(layer.layer)
                   .arg(count_text(layer.equal), count_text(layer.tokens), count_text(layer.beyond_ties), tiny_number(layer.relative()),
                        tiny_number(layer.margins[0]));
    if (view.report.logits_difference >= 0)
        lines << ParityCheck::tr("logits within %1").arg(tiny_number(view.report.logits_difference));
    return lines.join('\n');
}

} // namespace isogloss
