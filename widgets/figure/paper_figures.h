// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/correlation.h"
#include "core/analysis/divergence.h"
#include "core/analysis/expert_counts.h"
#include "core/analysis/language_layer_table.h"
#include "core/evaluation/compare.h"
#include "core/trace/reader.h"
#include "widgets/charts/chart.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace isogloss {

/// The figures of the reference study (arXiv 2510.04694), each from a trace or two results alone.
enum class PaperFigure {
    UCurve,         ///< divergence by layer of a high-, a medium- and a low-resource language
    AccuracyCurves, ///< divergence by layer, a line per language coloured by accuracy
    Entropy,        ///< routing entropy by layer, the reference in black
    Pairs,          ///< language × language at chosen layers, one scale, values in the cells
    ExpertCounts,   ///< experts above τ, by τ and by layer
    ExpertBars,     ///< difference of activation frequency by expert, one layer
    Correlation,    ///< r by layer, and the scatter behind the strongest
    AccuracyTable,  ///< base against steered
};
const std::vector<PaperFigure>& paper_figures();
std::string preset_name(PaperFigure figure); ///< "u-curve", as `isogloss-cli figure --preset` takes it
QString preset_title(PaperFigure figure);
/// Throws `InputError` naming the presets there are.
PaperFigure preset_called(const std::string& name);

/// What a figure is to be made of. What is empty (or negative) is chosen: see docs/guide.md.
struct PaperFigureRequest {
    PaperFigure figure = PaperFigure::UCurve;
    std::string reference; ///< empty = the trace's own
    Weighting weighting = Weighting::Softmax;
    Bootstrap bootstrap;
    std::vector<std::string> languages;              ///< empty = u-curve: by resource class; accuracies: those that have one; else all
    std::string language;                            ///< of expert-bars
    int layer = -1;                                  ///< of expert-bars and of the scatter; a true layer id
    std::vector<int> layers;                         ///< of pairs; true layer ids
    std::vector<double> taus;                        ///< of expert-counts; empty = 0.1, 0.15 … 0.6
    double tau = 0.3;                                ///< of expert-bars, and of the counts by layer
    std::string task_trace, task_language;           ///< of expert-counts: the task's own trace; empty = multilingual experts alone
    std::shared_ptr<const AccuracyTable> accuracies; ///< of accuracy-curves and correlation
    CorrelationOptions correlation;
    std::shared_ptr<const Comparison> comparison; ///< of accuracy-table
};

/// A figure's numbers, without its looks: made on any thread.
struct PaperFigureData {
    /// A file beside the figure: NAME + ending.
    struct Beside {
        std::string ending, text;
    };
    PaperFigureRequest request; ///< with what was chosen
    std::string trace;
    int model_layers = 0;
    std::shared_ptr<const DivergenceTable> divergence;
    std::shared_ptr<const LanguageLayerTable> entropy;
    std::vector<PairwiseTable> pairs;
    std::shared_ptr<const ExpertCounts> counts;
    std::shared_ptr<const ActivationTable> activation;
    std::shared_ptr<const CorrelationTable> correlation;
    std::string csv;            ///< what the command line prints for the same
    std::vector<Beside> beside; ///< ".points.csv" of the scatter, ".accuracy.csv" of the colours, ".tex" of the table
};

/// `trace` may be null for accuracy-table alone. Throws `InputError` with one sentence if something is lacking (accuracies, a second result, a layer
/// that is not in the trace), else what the analysis throws.
PaperFigureData compute_paper_figure(const PaperFigureRequest& request, const TraceReader* trace, const CancelToken& cancel = {},
                                     const ProgressSink& progress = {});

/// A high-, a medium- and a low-resource language (class of Joshi et al. 2020) of `languages`, in this order: the largest class, the one nearest to
/// the middle, the smallest; of equals the first. Languages without a class only if there are not three others; fewer than three if there are fewer.
std::vector<std::string> languages_by_resource(const std::vector<std::string>& languages);

/// The picture; on the thread of the windows.
std::unique_ptr<Chart> paper_chart(const PaperFigureData& data);
/// What a reader must know: what is shown, n, interval, weighting, reference, seed.
QString paper_caption(const PaperFigureData& data);

} // namespace isogloss
