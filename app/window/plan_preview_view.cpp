// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan would change, while it is being made: from the router logits of the trace, before anything is run again.
#include "app/window/files.h"
#include "app/window/steering_controller.h"

#include "widgets/numbers.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

constexpr std::int64_t tokens_of_a_preview = 20'000; ///< per language: a share is then known to better than 0.7 points

QString percent(double share) { return short_number(share * 100, 1); }

/// Over the languages that the plan steers; NaN if there is none.
double mean_of_layer(const PlanPreview& preview, std::size_t layer) {
    double sum = 0;
    int known = 0;
    for (std::size_t l = 0; l < preview.languages.size(); ++l)
        if (const double share = preview.at(preview.tokens_changed, l, layer); !std::isnan(share)) {
            sum += share;
            ++known;
        }
    return known == 0 ? std::nan("") : sum / known;
}

} // namespace

void SteeringController::connect_preview() {
    // A dragged slider asks a few times a second, not for every pixel.
    preview_timer_.setSingleShot(true);
    preview_timer_.setInterval(150);
    connect(&preview_timer_, &QTimer::timeout, this, &SteeringController::ask_for_preview);
    connect(&analysis_, &AnalysisWorker::preview_ready, this, [this](JobId id, const PreviewView& view) {
        if (id != preview_job_)
            return;
        preview_ = view.preview;
        no_preview_.clear();
        show_effect();
    });
    connect(&analysis_, &AnalysisWorker::failed, this, [this](JobId id, const QString& sentence) {
        if (id != preview_job_)
            return;
        preview_.reset();
        no_preview_ = sentence;
        show_effect();
    });
}

void SteeringController::ask_for_preview() {
    preview_job_ = 0;
    const auto& view = view_.view();
    const bool useful = view && view_.complete() && !plan_.plan().empty() && plan_.problem().isEmpty() && view->header.plan_json.empty();
    if (useful && view->header.has_router_logits) {
        preview_job_ = analysis_.preview({to_path(view_.trace()), plan_.plan(), tokens_of_a_preview});
        return;
    }
    preview_.reset();
    no_preview_ =
        useful ? tr("With \"keep router logits\" in the options of the run, what a plan would change is shown here before it is run.") : QString();
    show_effect();
}

void SteeringController::show_effect() {
    view_.set_preview(preview_);
    // Measured is better than expected, as long as it is of this plan.
    const bool measured = result_ && view_.difference();
    if (measured && plan_.plan() == submitted_)
        return panel_.set_effect(effect_sentence());
    if (preview_ && view_.view())
        return panel_.set_effect(preview_sentence(*preview_, view_.view()->header.top_k), preview_details(*preview_));
    panel_.set_effect(measured ? effect_sentence() : no_preview_);
}

QString preview_sentence(const PlanPreview& preview, int top_k) {
    if (preview.layers.empty() || std::isnan(mean_of_layer(preview, 0)))
        return {};
    std::size_t most = preview.languages.size(), least = most;
    for (std::size_t l = 0; l < preview.languages.size(); ++l) {
        const double share = preview.at(preview.tokens_changed, l, 0);
        if (std::isnan(share))
            continue;
        if (most == preview.languages.size() || share > preview.at(preview.tokens_changed, most, 0))
            most = l;
        if (least == preview.languages.size() || share < preview.at(preview.tokens_changed, least, 0))
            least = l;
    }
    QString sentence = SteeringController::tr("Would change the top-%1 of %2 % of tokens in layer %3; most in %4 (%5 %), least in %6 (%7 %).")
                           .arg(top_k)
                           .arg(percent(mean_of_layer(preview, 0)))
                           .arg(preview.layers[0])
                           .arg(QString::fromStdString(preview.languages[most]), percent(preview.at(preview.tokens_changed, most, 0)),
                                QString::fromStdString(preview.languages[least]), percent(preview.at(preview.tokens_changed, least, 0)));
    constexpr std::size_t listed = 4;
    QStringList later;
    for (std::size_t i = 1; i < preview.layers.size() && later.size() < static_cast<qsizetype>(listed); ++i)
        if (const double share = mean_of_layer(preview, i); !std::isnan(share))
            later << SteeringController::tr("layer %1: %2 %").arg(preview.layers[i]).arg(percent(share));
    if (later.isEmpty())
        return sentence;
    if (preview.layers.size() > listed + 1)
        later << QStringLiteral("…");
    return sentence + " " + SteeringController::tr("Before downstream effects: %1.").arg(later.join(QStringLiteral(", ")));
}

QString preview_details(const PlanPreview& preview) {
    constexpr std::size_t most_layers = 8, most_languages = 24; // a tool tip, not a page
    const std::size_t layers = std::min(preview.layers.size(), most_layers), languages = std::min(preview.languages.size(), most_languages);
    if (layers == 0)
        return {};
    QString table =
        "<p>" +
        SteeringController::tr("Share of tokens whose top-k changes, in %. The first layer is exact; later ones are before downstream effects.")
            .toHtmlEscaped() +
        "</p><table cellspacing=\"4\"><tr><td></td>";
    for (std::size_t i = 0; i < layers; ++i)
        table += "<td align=\"right\">" + SteeringController::tr("layer %1").arg(preview.layers[i]).toHtmlEscaped() + "</td>";
    table += "</tr>";
    for (std::size_t l = 0; l < languages; ++l) {
        table += "<tr><td>" + QString::fromStdString(preview.languages[l]).toHtmlEscaped() + "</td>";
        for (std::size_t i = 0; i < layers; ++i) {
            const double share = preview.at(preview.tokens_changed, l, i);
            table += "<td align=\"right\">" + (std::isnan(share) ? QStringLiteral("–") : percent(share)) + "</td>";
        }
        table += "</tr>";
    }
    table += "</table>";
    if (preview.layers.size() > layers || preview.languages.size() > languages)
        table += "<p>…</p>";
    return table;
}

} // namespace isogloss
