// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/trace/import.h"

#include <algorithm>
#include <cstdio>

namespace isogloss::cli {

namespace {

struct Options {
    std::string out, axes = "tlk", moe_layers;
    std::vector<std::string> ids, logits, weights, tokens, offsets;
    ImportOptions import;
};

/// CODE=PATH of every value into the field of that language; languages stand in the order in which --ids or --logits name them.
void assign(const std::vector<std::string>& values, const char* option, std::filesystem::path ImportedLanguage::*field, bool may_add,
            std::vector<ImportedLanguage>& languages) {
    for (const std::string& value : values) {
        const std::size_t equals = value.find('=');
        if (equals == std::string::npos || equals == 0 || equals + 1 == value.size())
            throw InputError(sentence({{}, option, "CODE=PATH, like eng_Latn=english.npz", "\"" + value + "\"", {}}));
        const std::string code = value.substr(0, equals);
        auto found = std::find_if(languages.begin(), languages.end(), [&](const ImportedLanguage& one) { return one.code == code; });
        if (found == languages.end() && !may_add)
            throw InputError(sentence({{}, option, "a language that --ids or --logits names", "\"" + code + "\"", {}}));
        if (found == languages.end())
            found = languages.insert(languages.end(),
                                     ImportedLanguage{.code = code, .ids = {}, .logits = {}, .weights = {}, .tokens = {}, .offsets = {}});
        if (!((*found).*field).empty())
            throw InputError(sentence({{}, option, "each language once", "\"" + code + "\" again", {}}));
        (*found).*field = value.substr(equals + 1);
    }
}

void run(Options options, const CancelToken& cancel) {
    auto& languages = options.import.languages;
    assign(options.ids, "--ids", &ImportedLanguage::ids, true, languages);
    assign(options.logits, "--logits", &ImportedLanguage::logits, true, languages);
    assign(options.weights, "--weights", &ImportedLanguage::weights, false, languages);
    assign(options.tokens, "--tokens", &ImportedLanguage::tokens, false, languages);
    assign(options.offsets, "--offsets", &ImportedLanguage::offsets, false, languages);
    options.import.axes = options.axes == "ltk" ? ImportAxes::LayerToken : ImportAxes::TokenLayer;
    if (!options.moe_layers.empty())
        for (const std::string& part : split_list(options.moe_layers, "--moe-layers")) {
            const auto [first, last] = parse_layer_range(part);
            if (last >= 100000)
                throw InputError(sentence({{}, "--moe-layers", "layers below 100000", std::to_string(last), {}}));
            for (int layer = first; layer <= last; ++layer)
                options.import.moe_layers.push_back(layer);
        }
    import_trace(options.out, options.import, cancel, progress_line());
    end_progress_line();
    const std::string absent = TraceReader(options.out).header().absent;
    if (!absent.empty())
        std::fprintf(stderr, "isogloss-cli: the trace is without %s: measures that need them say so, the others work.\n", absent.c_str());
    std::fprintf(stderr, "%s\n", options.out.c_str());
}

} // namespace

void add_import(const Context& context) {
    auto* command = context.app.add_subcommand("import", "A trace from expert ids or router logits that another program saved");
    auto options = std::make_shared<Options>();
    command->add_option("OUT", options->out, "The trace to write")->required();
    command->add_option("--ids", options->ids, "CODE=PATH: expert ids [T, L, k], one array per sequence in a .npz, a folder of .npy, a .npy");
    command->add_option("--logits", options->logits, "CODE=PATH: router logits [T, L, E], likewise or in a .safetensors");
    command->add_option("--weights", options->weights, "CODE=PATH: weights of the ids [T, L, k], same names");
    command->add_option("--tokens", options->tokens, "CODE=PATH: token ids [T], same names");
    command->add_option("--offsets", options->offsets, "CODE=PATH: where the sequences of a single array begin, and its end [S + 1]");
    command->add_option("--experts", options->import.experts, "Experts of a layer (required with --ids)")->check(CLI::Range(2, 65536));
    command->add_option("--top-k", options->import.top_k, "Experts per token (required with --logits)")->check(CLI::Range(1, 65536));
    command->add_option("--axes", options->axes, "tlk: tokens first, then layers; ltk: layers first")
        ->check(CLI::IsMember({"tlk", "ltk"}))
        ->capture_default_str();
    command->add_option("--moe-layers", options->moe_layers, "True ids of the layers, like 1-47 or 0,2,4 (default: from 0)");
    command->add_option("--model-layers", options->import.model_layers, "All layers of the model")->check(CLI::Range(1, 100000));
    command->add_option("--model", options->import.model_name, "Name of the model");
    command->add_option("--reference", options->import.reference_language, "Reference language (default: the first)");
    command->add_flag("--renormalise", options->import.renormalise, "With --logits: the model divides the chosen weights by their sum");
    command->add_flag("--overwrite", options->import.overwrite, "Replace OUT");
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
