// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#ifdef ISOGLOSS_HAS_FIGURES

#include "core/analysis/csv.h"
#include "core/base/files.h"
#include "core/evaluation/accuracies.h"
#include "core/evaluation/compare.h"
#include "core/evaluation/csv.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/paper_figures.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <tuple>

namespace isogloss::cli {

namespace {

struct Options {
    std::string input, after, kind = "heatmap", preset, out, width = "6.75in", data, caption, reference, weights = "softmax", languages, language;
    std::string layers, taus, accuracy, column, task, font, map = "standard", labels = "usual", title;
    int layer = -1, dpi = 300;
    double tau = 0.3, threshold = std::nan(""), font_size = 8;
    std::vector<std::string> words;
    bool dark = false;
    IntervalFlags interval;
};

/// What of a figure becomes files, besides the picture.
struct Drawn {
    std::string csv, caption;
    std::vector<PaperFigureData::Beside> beside;
};

/// "3.25in", "82.5mm", "8.25cm", or inches without a unit; or a venue's name.
double inches(const std::string& text) {
    std::string venues;
    for (const FigureWidth& width : figure_widths()) {
        if (width.id.toStdString() == text)
            return width.inches;
        venues += (venues.empty() ? "" : ", ") + width.id.toStdString();
    }
    double value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const std::string unit(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    const double factor = unit.empty() || unit == "in" ? 1 : unit == "cm" ? 1 / 2.54 : unit == "mm" ? 1 / 25.4 : 0;
    if (error != std::errc() || factor == 0 || !(value > 0))
        throw InputError(sentence({{}, "--width", "a length like 3.25in, 82.5mm or 8.25cm, or one of " + venues, "\"" + text + "\"", {}}));
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

/// TRACE[:lang]; a file whose own name holds a colon wins over the reading as a language.
std::pair<std::string, std::string> trace_and_language(const std::string& text) {
    const std::size_t colon = text.rfind(':');
    if (std::filesystem::exists(text) || colon == std::string::npos)
        return {text, {}};
    return {text.substr(0, colon), text.substr(colon + 1)};
}

/// One of the paper's figures.
Drawn draw_preset(const Options& options, const FigureOptions& figure, const CancelToken& cancel) {
    PaperFigureRequest request;
    request.figure = preset_called(options.preset);
    request.reference = options.reference;
    request.weighting = parse_weighting(options.weights);
    request.bootstrap = options.interval.options();
    request.languages = parse_languages(options.languages);
    request.language = options.language;
    request.layer = options.layer;
    request.tau = options.tau;
    request.correlation.level = request.bootstrap.level;
    if (!options.taus.empty())
        for (const std::string& tau : split_list(options.taus, "--taus"))
            request.taus.push_back(parse_number(tau, "--taus"));
    if (!options.accuracy.empty())
        request.accuracies = std::make_shared<AccuracyTable>(read_accuracies(options.accuracy, options.column));
    std::tie(request.task_trace, request.task_language) = trace_and_language(options.task);
    std::unique_ptr<TraceReader> trace;
    if (request.figure == PaperFigure::AccuracyTable) {
        if (!options.after.empty())
            request.comparison = std::make_shared<Comparison>(compare(load_result(options.input), load_result(options.after), request.bootstrap));
    } else {
        trace = std::make_unique<TraceReader>(options.input);
        if (!options.layers.empty())
            for (const std::string& part : split_list(options.layers, "--layers"))
                for (const int moe_index : parse_moe_layers(*trace, part))
                    request.layers.push_back(trace->header().moe_layers[static_cast<std::size_t>(moe_index)]);
    }
    const PaperFigureData data = compute_paper_figure(request, trace.get(), cancel, progress_line());
    end_progress_line();
    export_chart(*paper_chart(data), options.out, figure);
    return {data.csv, paper_caption(data).toStdString(), data.beside};
}

/// Draws, and returns the data behind the figure as CSV.
std::string draw_kind(const Options& options, const FigureOptions& figure, const CancelToken& cancel) {
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

MagnitudeMap parse_map(const std::string& name) {
    return name == "grey" ? MagnitudeMap::Grey : name == "blue-gold" ? MagnitudeMap::BlueGold : MagnitudeMap::Standard;
}

LanguageLabels parse_labels(const std::string& name) {
    return name == "code"   ? LanguageLabels::Code
           : name == "name" ? LanguageLabels::Name
           : name == "both" ? LanguageLabels::Both
                            : LanguageLabels::AsOnScreen;
}

/// "layer=Layer ℓ": what stands left of the first sign is the figure's own.
Wordings parse_words(const std::vector<std::string>& words) {
    Wordings out;
    for (const std::string& word : words) {
        const std::size_t sign = word.find('=');
        if (sign == std::string::npos || sign == 0)
            throw InputError(sentence({{}, "--word", "OLD=NEW", "\"" + word + "\"", {}}));
        out.insert(QString::fromStdString(word.substr(0, sign)), QString::fromStdString(word.substr(sign + 1)));
    }
    return out;
}

void run(const Options& options, const CancelToken& cancel) {
    FigureOptions figure;
    figure.width_inches = inches(options.width);
    figure.dpi = options.dpi;
    figure.dark = options.dark;
    figure.font_points = options.font_size;
    figure.font_family = QString::fromStdString(options.font);
    figure.map = parse_map(options.map);
    figure.labels = parse_labels(options.labels);
    figure.title = QString::fromStdString(options.title);
    figure.wordings = parse_words(options.words);
    if (options.preset.empty() && !options.caption.empty())
        throw InputError("--caption: expected --preset NAME beside it, found --kind " + options.kind + ".");
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
    QLocale::setDefault(QLocale::c()); // like all that the command line writes, whatever the system speaks
    const Drawn drawn = options.preset.empty() ? Drawn{draw_kind(options, figure, cancel), {}, {}} : draw_preset(options, figure, cancel);
    if (!options.data.empty()) {
        const std::filesystem::path data = options.data;
        write_file_atomically(data, drawn.csv);
        for (const auto& [ending, text] : drawn.beside)
            write_file_atomically(data.parent_path() / (data.stem().string() + ending), text);
    }
    if (!options.caption.empty())
        write_file_atomically(options.caption, drawn.caption + "\n");
}

} // namespace

void add_figure(const Context& context) {
    auto* command = context.app.add_subcommand("figure", "A figure for the paper: PDF, SVG or PNG, with its data as CSV");
    auto options = std::make_shared<Options>();
    command->add_option("INPUT", options->input, "A trace; for comparison and accuracy-table: results BEFORE and AFTER")->required();
    command->add_option("AFTER", options->after, "Results after");
    auto* kind = command->add_option("--kind", options->kind, "heatmap, curves, experts or comparison")
                     ->check(CLI::IsMember({"heatmap", "curves", "experts", "comparison"}))
                     ->capture_default_str();
    std::vector<std::string> presets;
    for (const PaperFigure preset : paper_figures())
        presets.push_back(preset_name(preset));
    command->add_option("--preset", options->preset, "A figure of the reference study, instead of --kind")
        ->check(CLI::IsMember(presets))
        ->excludes(kind);
    command->add_option("--out", options->out, "F.pdf, F.svg or F.png")->required();
    command->add_option("--width", options->width, "Width: 3.25in, 82.5mm, 8.25cm, or a venue's: acl-column, neurips, nature-page …")
        ->capture_default_str();
    command->add_option("--dpi", options->dpi, "Dots per inch of a PNG")->check(CLI::Range(30, 2400))->capture_default_str();
    command->add_flag("--dark", options->dark, "Dark ground");
    command->add_option("--data", options->data, "Also write the data behind the figure: F.csv, and what belongs to a preset beside it (F.tex …)");
    command->add_option("--caption", options->caption, "Also write a caption: F.txt (presets)");
    command->add_option("--font", options->font, "Font family (default: the system's)");
    command->add_option("--font-size", options->font_size, "Points")->check(CLI::Range(3.0, 72.0))->capture_default_str();
    command->add_option("--map", options->map, "Colours of magnitudes")
        ->check(CLI::IsMember({"standard", "grey", "blue-gold"}))
        ->capture_default_str();
    command->add_option("--labels", options->labels, "Languages: by code, by name, both, or as in the window (usual)")
        ->check(CLI::IsMember({"usual", "code", "name", "both"}))
        ->capture_default_str();
    command->add_option("--title", options->title, "A title above the picture (default: none)");
    command->add_option("--word", options->words, "OLD=NEW: another word for an axis, a unit or a caption; may be given several times")
        ->allow_extra_args(false);
    command->add_option("--reference", options->reference, "Reference language (default: the trace's own)");
    add_weights_option(*command, options->weights);
    command->add_option("--languages", options->languages, "Codes with commas between them");
    command->add_option("--language", options->language, "Language of experts and expert-bars");
    command->add_option("--layer", options->layer, "Layer of experts, expert-bars and of correlation's scatter, counted from 0");
    command->add_option("--layers", options->layers, "Layers of pairs: 0,12,40 or 8-11 (default: four from the first to the last)");
    command->add_option("--taus", options->taus, "Thresholds of expert-counts: 0.1,0.2,0.3");
    command->add_option("--task", options->task, "TRACE[:lang] of a task, for its experts in expert-counts");
    command->add_option("--accuracy", options->accuracy, "Accuracies of accuracy-curves and correlation: R.json, a folder of them, or a CSV table");
    command->add_option("--column", options->column, "Column of the CSV table (default: accuracy)");
    command->add_option("--tau", options->tau, "Line of experts and expert-bars; threshold of expert-counts by layer")->capture_default_str();
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
