// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sweep.h"

#include "core/analysis/csv.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace isogloss {
namespace {

using Json = nlohmann::ordered_json;

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

Json describe(const LanguageComparison& row) {
    return {{"n", row.n},
            {"before", number(row.before)},
            {"after", number(row.after)},
            {"difference", number(row.difference)},
            {"low", number(row.low)},
            {"high", number(row.high)},
            {"gained", row.gained},
            {"lost", row.lost},
            {"mcnemar_p", number(row.mcnemar_p)},
            {"holm_p", number(row.holm_p)}};
}

} // namespace

std::string sweep_csv(const std::vector<SweepRow>& rows) {
    std::string out;
    for (const SweepRow& row : rows) {
        if (out.empty() && row.done)
            out = "# task=" + row.comparison.task + " against the run without a plan " + csv_bootstrap(row.comparison.bootstrap) + '\n';
    }
    out += "rule,lambda,tau,first_layer,last_layer,control,experts,language,n,before,after,difference,low,high,gained,lost,mcnemar_p,holm_p\n";
    for (const SweepRow& row : rows) {
        const SweepRun& run = row.run;
        const std::string cell = std::string(rule_name(run.rule)) + ',' + csv_number(run.strength) + ',' + csv_number(run.tau) + ',' +
                                 std::to_string(run.band.first) + ',' + std::to_string(run.band.second) + ',' + std::to_string(run.control) + ',' +
                                 std::to_string(run.plan.edits.size());
        if (run.plan.empty())
            out += cell + ",,0,,,,,,0,0,,\n";
        if (!row.done)
            continue;
        const auto add = [&](const LanguageComparison& line) {
            out += cell + ',' + csv_field(line.code) + ',' + std::to_string(line.n);
            for (const double value : {line.before, line.after, line.difference, line.low, line.high})
                out += ',' + csv_number(value);
            out += ',' + std::to_string(line.gained) + ',' + std::to_string(line.lost) + ',' + csv_number(line.mcnemar_p) + ',' +
                   csv_number(line.holm_p) + '\n';
        };
        for (const LanguageComparison& line : row.comparison.languages)
            add(line);
        add(row.comparison.overall);
    }
    return out;
}

std::string sweep_json(const std::vector<SweepRow>& rows) {
    Json out = Json::array();
    for (const SweepRow& row : rows) {
        const SweepRun& run = row.run;
        Json json = {{"rule", rule_name(run.rule)},
                     {"lambda", number(run.strength)},
                     {"tau", run.tau},
                     {"layers", {run.band.first, run.band.second}},
                     {"control", run.control},
                     {"done", row.done || run.plan.empty()},
                     {"plan", Json::parse(plan_json(run.plan))}};
        if (row.done) {
            json["task"] = row.comparison.task;
            json["interval"] = row.comparison.bootstrap.level;
            json["resamples"] = row.comparison.bootstrap.resamples;
            json["seed"] = row.comparison.bootstrap.seed;
            for (const LanguageComparison& line : row.comparison.languages)
                json["languages"][line.code] = describe(line);
            json["overall"] = describe(row.comparison.overall);
        }
        out.push_back(std::move(json));
    }
    return out.dump(1) + "\n";
}

} // namespace isogloss
