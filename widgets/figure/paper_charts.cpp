// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the paper's figures, and what stands under them.
#include "widgets/charts/correlation_chart.h"
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/expert_counts_chart.h"
#include "widgets/charts/experts_chart.h"
#include "widgets/charts/pairs_chart.h"
#include "widgets/charts/panels_chart.h"
#include "widgets/figure/caption.h"
#include "widgets/figure/paper_figures.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

namespace {

std::unique_ptr<CurvesChart> curves(std::shared_ptr<const DivergenceTable> table, int model_layers, const std::vector<std::string>& languages) {
    // The selection lives as long as the chart that reads it.
    auto selection = std::make_unique<Selection>();
    QStringList codes;
    for (const std::string& code : languages)
        codes << QString::fromStdString(code);
    selection->set_languages(codes);
    auto chart = std::make_unique<CurvesChart>(selection.get());
    selection.release()->setParent(chart.get());
    chart->set_show_threshold(false);
    chart->set_table(std::move(table), model_layers);
    return chart;
}

std::shared_ptr<const DivergenceTable> as_cells(const LanguageLayerTable& entropy, const std::string& reference) {
    auto cells = std::make_shared<DivergenceTable>();
    cells->trace = entropy.trace;
    cells->reference = reference;
    cells->languages = entropy.languages;
    // The reference last: its line lies over the others.
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < entropy.languages.size(); ++row)
        if (entropy.languages[row] != reference)
            rows.push_back(row);
    for (std::size_t row = 0; row < entropy.languages.size(); ++row)
        if (entropy.languages[row] == reference)
            rows.push_back(row);
    cells->layers = entropy.layers;
    for (std::size_t place = 0; place < rows.size(); ++place) {
        const std::size_t from = rows[place] * entropy.layers.size();
        cells->languages[place] = entropy.languages[rows[place]];
        cells->n.push_back(entropy.n[rows[place]]);
        for (std::size_t cell = from; cell < from + entropy.layers.size(); ++cell) {
            cells->mean.push_back(entropy.mean[cell]);
            cells->low.push_back(entropy.low[cell]);
            cells->high.push_back(entropy.high[cell]);
        }
    }
    cells->bootstrap = entropy.bootstrap;
    cells->noise_floor = std::nan("");
    return cells;
}

std::unique_ptr<Chart> pairs_panels(const PaperFigureData& data) {
    auto panels = std::make_unique<PanelsChart>();
    double largest = 1e-9;
    for (const PairwiseTable& table : data.pairs)
        for (const double value : table.mean)
            if (!std::isnan(value))
                largest = std::max(largest, value);
    Dendrogram order; // of the first layer that has all its values, for every panel: cells stand where they stand in the others
    for (const PairwiseTable& table : data.pairs) {
        auto pairs = std::make_shared<LanguagePairs>();
        pairs->table = table;
        const std::size_t n = table.languages.size();
        if (std::ranges::none_of(table.mean, [](double value) { return std::isnan(value); })) {
            pairs->clusters = average_linkage(table.mean, n);
            if (order.leaf_order.empty())
                order = pairs->clusters;
        }
        if (pairs->clusters.leaf_order != order.leaf_order)
            pairs->clusters = {{}, order.leaf_order}; // a tree over an order that is not its own would cross itself
        for (std::size_t i = pairs->clusters.leaf_order.size(); i < n; ++i)
            pairs->clusters.leaf_order.push_back(i);
        pairs->reference = QString::fromStdString(data.request.reference);
        auto chart = std::make_unique<PairsChart>(nullptr);
        chart->set_scale(largest);
        chart->set_panel(true);
        chart->set_pairs(std::move(pairs));
        panels->add(std::move(chart));
    }
    const bool few = data.pairs.front().languages.size() <= 6;
    panels->set_columns(static_cast<int>(std::min<std::size_t>(data.pairs.size(), few ? 3 : 2)));
    return panels;
}

std::unique_ptr<Chart> correlation_panels(const PaperFigureData& data) {
    auto both = std::make_shared<CorrelationData>(CorrelationData{*data.correlation, *data.divergence});
    auto panels = std::make_unique<PanelsChart>();
    auto* selection = new Selection(panels.get());
    selection->set_layer(data.request.layer);
    auto layers = std::make_unique<CorrelationLayers>(selection);
    layers->set_data(both);
    auto scatter = std::make_unique<CorrelationScatter>(selection);
    scatter->set_data(std::move(both));
    panels->add(std::move(layers));
    panels->add(std::move(scatter));
    return panels;
}

} // namespace

std::unique_ptr<Chart> paper_chart(const PaperFigureData& data) {
    std::unique_ptr<Chart> chart;
    switch (data.request.figure) {
    case PaperFigure::UCurve:
        chart = curves(data.divergence, data.model_layers, data.request.languages);
        break;
    case PaperFigure::AccuracyCurves: {
        auto lines = curves(data.divergence, data.model_layers, {});
        lines->set_accuracies(data.request.accuracies);
        lines->set_colouring(CurvesChart::Colouring::Accuracy);
        chart = std::move(lines);
        break;
    }
    case PaperFigure::Entropy: {
        auto lines = curves(as_cells(*data.entropy, data.request.reference), data.model_layers, {});
        lines->set_quantity(CurvesChart::Quantity::Entropy);
        chart = std::move(lines);
        break;
    }
    case PaperFigure::Pairs:
        chart = pairs_panels(data);
        break;
    case PaperFigure::ExpertCounts: {
        auto panels = std::make_unique<PanelsChart>();
        for (const auto axis : {ExpertCountsChart::Axis::Tau, ExpertCountsChart::Axis::Layer}) {
            auto panel = std::make_unique<ExpertCountsChart>(axis);
            panel->set_counts(data.counts, data.request.tau);
            panels->add(std::move(panel));
        }
        chart = std::move(panels);
        break;
    }
    case PaperFigure::ExpertBars: {
        auto bars = std::make_unique<ExpertsChart>(nullptr);
        bars->set_order(ExpertsChart::Order::Expert);
        bars->set_tau(data.request.tau);
        bars->set_table(data.activation);
        chart = std::move(bars);
        break;
    }
    case PaperFigure::Correlation:
        chart = correlation_panels(data);
        break;
    case PaperFigure::AccuracyTable: {
        auto rows = std::make_unique<DumbbellChart>(nullptr);
        rows->set_comparison(*data.request.comparison);
        chart = std::move(rows);
        break;
    }
    }
    chart->setAccessibleName(preset_title(data.request.figure));
    return chart;
}

QString preset_title(PaperFigure figure) {
    switch (figure) {
    case PaperFigure::UCurve:
        return Caption::tr("U curve: three languages by layer");
    case PaperFigure::AccuracyCurves:
        return Caption::tr("Divergence by layer, coloured by accuracy");
    case PaperFigure::Entropy:
        return Caption::tr("Routing entropy by layer");
    case PaperFigure::Pairs:
        return Caption::tr("Languages against languages, several layers");
    case PaperFigure::ExpertCounts:
        return Caption::tr("Number of specialised experts");
    case PaperFigure::ExpertBars:
        return Caption::tr("Experts of a layer, by number");
    case PaperFigure::Correlation:
        return Caption::tr("Correlation with accuracy");
    case PaperFigure::AccuracyTable:
        return Caption::tr("Accuracy, base against steered");
    }
    return {};
}

QString paper_caption(const PaperFigureData& data) {
    switch (data.request.figure) {
    case PaperFigure::UCurve: {
        QStringList names;
        for (const std::string& code : data.divergence->languages)
            names << Caption::language(code);
        return Caption::divergence(Caption::tr("Divergence by layer of %1.").arg(names.join(QStringLiteral(", "))), *data.divergence);
    }
    case PaperFigure::AccuracyCurves:
        return Caption::divergence(Caption::tr("Divergence by layer, one line per language (%1), coloured by accuracy (%2).")
                                       .arg(data.divergence->languages.size())
                                       .arg(QString::fromStdString(std::filesystem::path(data.request.accuracies->source).filename().string())),
                                   *data.divergence);
    case PaperFigure::Entropy:
        return Caption::measure(Caption::tr("Entropy of the pooled routing distribution by layer, one line per language (%1), %2 in black.")
                                    .arg(data.entropy->languages.size())
                                    .arg(Caption::language(data.request.reference)),
                                *data.entropy);
    case PaperFigure::Pairs:
        return Caption::pairs(data.pairs);
    case PaperFigure::ExpertCounts:
        return Caption::counts(*data.counts, data.request.tau);
    case PaperFigure::ExpertBars:
        return Caption::activation(*data.activation);
    case PaperFigure::Correlation:
        return Caption::correlation(Caption::tr("Pearson's r by layer, and the languages of layer %1.").arg(data.request.layer), *data.correlation);
    case PaperFigure::AccuracyTable:
        return Caption::comparison(*data.request.comparison);
    }
    return {};
}

} // namespace isogloss
