// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#ifdef ISOGLOSS_HAS_FIGURES

#include "core/analysis/csv.h"
#include "core/base/files.h"
#include "core/evaluation/compare.h"
#include "core/evaluation/csv.h"
#include "widgets/figure/figure.h"

#include <QApplication>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace isogloss::cli {

namespace {

struct Options {
    std::string input, after, kind = "heatmap", out, width = "6.75in", data, reference, weights = "softmax", languages, language;
    int layer = -1, dpi = 300;
    double tau = 0.3, threshold = std::nan("");
    bool dark = false;
    IntervalFlags interval;
};

/// "3.25in", "82.5mm", "8.25cm", or inches without a unit.
double inches(const std::string& text) {
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    const double factor = unit.empty() || unit == "in" ? 1 : unit == "cm" ? 1 / 2.54 : unit == "mm" ? 1 / 25.4 : 0;
    if (error != std::errc() || factor == 0 || !(value > 0))
        throw InputError(sentence({{}, "--width", "a length like 3.25in, 82.5mm or 8.25cm", "\"" + text + "\"", {}}));
    return value * factor;
}

int moe_index(const TraceReader& trace, int layer) {
    const auto& layers = trace.header().moe_layers;
    const auto found = std::find(layers.begin(), layers.end(), layer);
    if (found == layers.end())
        throw InputError(sentence({trace.path().string(),
                                   "--layer",
                                   "a routed layer from " + std::to_string(layers.front()) + " to " + std::to_string(layers.back()),
                                   layer < 0 ? "none" : std::to_string(layer),
                                   {}}));
    return static_cast<int>(found - layers.begin());
}

/// Draws, and returns the data behind the figure as CSV.
std::string draw(const Options& options, const FigureOptions& figure, const CancelToken& cancel) {
    if (options.kind == "comparison") {
        if (options.after.empty())
            throw InputError("--kind comparison: expected two results, BEFORE and AFTER, found one.");
        const Comparison comparison = compare(load_result(options.input), load_result(options.after), options.interval.options());
        export_comparison(comparison, options.out, figure);
        return comparison_csv(comparison);
    }
    const TraceReader trace(options.input);
    const std::string reference = options.reference.empty() ? trace.header().reference_language : options.reference;
    if (options.kind == "experts") {
        if (options.language.empty())
            throw InputError("--kind experts: expected --language and --layer.");
        const ActivationTable table = activation(trace, options.language, reference, moe_index(trace, options.layer), options.interval.options());
        export_experts(table, options.tau, options.out, figure);
        return activation_csv(table);
    }
    DivergenceOptions settings;
    settings.reference = reference;
    settings.weighting = parse_weighting(options.weights);
    settings.bootstrap = options.interval.options();
    const auto chosen = options.languages.empty() ? std::vector<std::string>{} : split_list(options.languages, "--languages");
    if (options.kind == "heatmap")
        settings.languages = chosen;
    const DivergenceTable table = divergence(trace, settings, cancel, progress_line());
    end_progress_line();
    if (options.kind == "heatmap") {
        export_heatmap(table, trace.header().model_layers, options.threshold, options.out, figure);
    } else {
        QStringList codes;
        for (const auto& code : chosen)
            codes << QString::fromStdString(code);
        export_curves(table, trace.header().model_layers, codes, options.out, figure);
    }
    return divergence_csv(table);
}

void run(const Options& options, const CancelToken& cancel) {
    FigureOptions figure;
    figure.width_inches = inches(options.width);
    figure.dpi = options.dpi;
    figure.dark = options.dark;
    // No screen is needed to draw into a file.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt would remark that there is no session folder, which a figure does not need.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& text) {
        if (type != QtDebugMsg && !text.startsWith("QStandardPaths: XDG_RUNTIME_DIR"))
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    int count = 1;
    char name[] = "isogloss-cli";
    char* arguments[] = {name, nullptr};
    const QApplication application(count, arguments);
    const std::string csv = draw(options, figure, cancel);
    if (!options.data.empty())
        write_file_atomically(options.data, csv);
}

} // namespace

void add_figure(const Context& context) {
    auto* command = context.app.add_subcommand("figure", "A figure for the paper: PDF, SVG or PNG, with its data as CSV");
    auto options = std::make_shared<Options>();
    command->add_option("INPUT", options->input, "A trace; for comparison: results BEFORE and AFTER")->required();
    command->add_option("AFTER", options->after, "Results after (comparison)");
    command->add_option("--kind", options->kind, "heatmap, curves, experts or comparison")
        ->check(CLI::IsMember({"heatmap", "curves", "experts", "comparison"}))
        ->capture_default_str();
    command->add_option("--out", options->out, "F.pdf, F.svg or F.png")->required();
    command->add_option("--width", options->width, "Width: 3.25in, 82.5mm, 8.25cm")->capture_default_str();
    command->add_option("--dpi", options->dpi, "Dots per inch of a PNG")->check(CLI::Range(30, 2400))->capture_default_str();
    command->add_flag("--dark", options->dark, "Dark ground");
    command->add_option("--data", options->data, "Also write the data behind the figure: F.csv");
    command->add_option("--reference", options->reference, "Reference language (default: the trace's own)");
    add_weights_option(*command, options->weights);
    command->add_option("--languages", options->languages, "Codes with commas between them");
    command->add_option("--language", options->language, "Language of experts");
    command->add_option("--layer", options->layer, "Layer of experts, counted from 0");
    command->add_option("--tau", options->tau, "Line of experts")->capture_default_str();
    command->add_option("--threshold", options->threshold, "Theta of the isogloss line (default: midway between noise floor and largest divergence)");
    options->interval.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli

#else

namespace isogloss::cli {

void add_figure(const Context& context) {
    auto* command = context.app.add_subcommand("figure", "Figures (this build has none: it was made without Qt)");
    command->allow_extras();
    command->callback([] { throw InputError("figure: this build was made without Qt (-DISOGLOSS_WINDOW=OFF). Use a build with the window."); });
}

} // namespace isogloss::cli

#endif
