// SPDX-License-Identifier: GPL-3.0-or-later
// Plans that come and go: files, clipboard, drag and drop; and the band that the isogloss line gives them.
#include "app/window/files.h"
#include "app/window/steering_controller.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace isogloss {

void SteeringController::open_plan(const QString& file) {
    try {
        const SteeringPlan plan = load_plan(to_path(file));
        if (plan_.shape())
            check_plan(plan, *plan_.shape(), file.toStdString());
        plan_.replace(plan, tr("open plan"));
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void SteeringController::save_plan(const QString& file) {
    try {
        SteeringPlan plan = plan_.plan();
        if (plan_.shape())
            plan.model = PlanModel{plan_.shape()->model_name, plan_.shape()->fingerprint};
        isogloss::save_plan(plan, to_path(file));
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void SteeringController::copy_plan() const { QGuiApplication::clipboard()->setText(QString::fromStdString(plan_json(plan_.plan()))); }

void SteeringController::paste_plan() {
    // A file that was copied in a file manager, or the plan itself.
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (const QStringList paths = held && held->hasUrls() ? dropped_paths(*held) : QStringList(); !paths.isEmpty())
        return open_plan(paths.first());
    open_plan_text(QGuiApplication::clipboard()->text(), tr("The clipboard"), tr("paste plan"));
}

void SteeringController::open_plan_text(const QString& json, const QString& source, const QString& step) {
    try {
        const SteeringPlan plan = parse_plan(json.toStdString(), source.toStdString());
        if (plan_.shape())
            check_plan(plan, *plan_.shape(), source.toStdString());
        plan_.replace(plan, step);
    } catch (const Error& error) {
        emit failed(QString::fromUtf8(error.what()));
    }
}

void SteeringController::clear_plan() {
    SteeringPlan plan;
    plan.rule = plan_.plan().rule;
    plan_.replace(plan, tr("clear plan"));
}

void SteeringController::band_from_line() {
    if (!view_.view())
        return;
    const DivergenceTable& table = *view_.view()->table;
    const double chosen = selection_.threshold();
    const std::vector<SharedBand> bands = shared_bands(table, std::isnan(chosen) ? default_threshold(table) : chosen);
    int first = -1, last = -1;
    for (const SharedBand& band : bands) {
        const QString code = QString::fromStdString(band.language);
        if ((!selection_.languages().isEmpty() && !selection_.languages().contains(code)) || band.first < 0)
            continue;
        // The layers that all of them share; if there are none, the last language's own.
        const bool overlaps = first >= 0 && band.first <= last && band.last >= first;
        first = overlaps ? std::max(first, band.first) : band.first;
        last = overlaps ? std::min(last, band.last) : band.last;
    }
    if (first >= 0)
        selection_.set_band(first, last);
    else
        emit remarked(tr("No layer lies inside the isogloss line at this θ; the handle on the colour bar moves it."));
}

/// Band and θ are shown by the selection, and belong to what undo takes back.
void SteeringController::connect_bounds() {
    connect(&selection_, &Selection::changed, this, [this](Selection::Parts parts) {
        if (parts & (Selection::Band | Selection::Threshold) && !applying_bounds_)
            plan_.set_bounds({selection_.band_first(), selection_.band_last(), selection_.threshold()});
    });
    connect(&plan_, &PlanDocument::bounds_changed, this, [this] {
        applying_bounds_ = true;
        selection_.set_band(plan_.bounds().band_first, plan_.bounds().band_last);
        selection_.set_threshold(plan_.bounds().threshold);
        applying_bounds_ = false;
    });
}

} // namespace isogloss
