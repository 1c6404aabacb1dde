// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay.h"

#include "core/base/files.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace isogloss {

namespace {

constexpr const char* same_run = "Replay what the same texts of the same corpus and tokenizer recorded.";

std::string shape_text(std::size_t layers, int experts, int top_k) {
    return std::to_string(layers) + " routed layers with " + std::to_string(experts) + " experts, " + std::to_string(top_k) + " per token";
}

/// Names the first layer that differs where the counts agree.
void require_shape(const std::string& file, const ModelConfig& config, const std::vector<std::int32_t>& moe_layers, int experts, int top_k) {
    const std::vector<int>& own = config.moe_layers;
    if (experts != config.experts || top_k != config.top_k || moe_layers.size() != own.size())
        throw InputError(sentence({file,
                                   {},
                                   shape_text(own.size(), config.experts, config.top_k) + ", as " + config.name + " has",
                                   shape_text(moe_layers.size(), experts, top_k),
                                   "Replay a trace of a model of the same shape."}));
    for (std::size_t m = 0; m < own.size(); ++m)
        if (moe_layers[m] != own[m])
            throw InputError(sentence({file, "routed layer " + std::to_string(m), "layer " + std::to_string(own[m]) + " of " + config.name,
                                       "layer " + std::to_string(moe_layers[m]), "Replay a trace of a model of the same shape."}));
}

} // namespace

RecordedRouting::RecordedRouting(const std::filesystem::path& file, const CancelToken& cancel) : trace_(file) {
    const TraceHeader& header = trace_.header();
    if (header.lacks("token_ids"))
        throw TraceError(sentence({file.string(),
                                   {},
                                   "a trace with token ids",
                                   "one that was imported without them",
                                   "Import it with --tokens: experts are replayed for the same tokens only."}));
    const int layers = static_cast<int>(header.moe_layers.size());
    if (trace_.layers_complete() < layers)
        throw TraceError(sentence({file.string(),
                                   {},
                                   "a finished trace",
                                   std::to_string(trace_.layers_complete()) + " of " + std::to_string(layers) + " layers",
                                   "Finish it (trace --resume), then replay it."}));
    std::string digests;
    const std::vector<TraceLanguageInfo> languages = trace_.languages();
    for (std::size_t l = 0; l < languages.size(); ++l) {
        codes_.push_back(languages[l].code);
        Language& language = languages_.emplace_back();
        const std::vector<std::string> keys = trace_.row_keys(l);
        for (std::size_t row = 0; row < keys.size(); ++row)
            language.rows.emplace(keys[row], row);
        language.offsets = trace_.sequence_offsets(l);
        language.token_ids = trace_.token_ids(l);
        digests += languages[l].code;
        for (int m = 0; m < layers; ++m) {
            cancel.check();
            const std::vector<std::uint16_t> index = trace_.topk_index(l, m);
            digests += sha256_hex({reinterpret_cast<const char*>(index.data()), index.size() * sizeof index[0]});
        }
    }
    digest_ = sha256_hex(digests);
}

RecordedRouting::Row RecordedRouting::find(const std::string& language, const std::string& key, std::span<const std::int32_t> ids,
                                           bool beginning) const {
    const std::string file = trace_.path().string();
    const auto code = std::ranges::find(codes_, language);
    if (code == codes_.end()) {
        std::string list;
        for (const std::string& one : codes_)
            list += (list.empty() ? "" : ", ") + one;
        throw InputError(sentence({file, {}, "the language " + language, list, "Replay it for the languages that it holds."}));
    }
    const auto l = static_cast<std::size_t>(code - codes_.begin());
    const Language& recorded = languages_[l];
    const auto row = recorded.rows.find(key);
    if (row == recorded.rows.end())
        throw InputError(sentence({file, language, "the row " + key, "no such row among " + std::to_string(recorded.rows.size()), same_run}));
    const std::int64_t first = recorded.offsets[row->second], tokens = recorded.offsets[row->second + 1] - first;
    const auto count = static_cast<std::int64_t>(ids.size());
    if (count > tokens || (!beginning && count < tokens))
        throw InputError(sentence({file, language + ", row " + key, std::to_string(count) + " tokens", std::to_string(tokens), same_run}));
    const auto other = std::mismatch(ids.begin(), ids.end(), recorded.token_ids.begin() + first);
    if (other.first != ids.end())
        throw InputError(sentence({file, language + ", row " + key + ", token " + std::to_string(other.first - ids.begin()),
                                   "the id " + std::to_string(*other.first), std::to_string(*other.second), same_run}));
    return {l, first, count};
}

void RecordedRouting::check_model(const ModelConfig& config) const {
    const TraceHeader& header = trace_.header();
    require_shape(trace_.path().string(), config, header.moe_layers, header.experts, header.top_k);
}

std::string RecordedRouting::description() const {
    const TraceHeader& header = trace_.header();
    nlohmann::json json = {{"trace", trace_.path().filename().string()},
                           {"experts_sha256", digest_},
                           {"weights_fingerprint", header.weights_fingerprint},
                           {"dtype", header.dtype},
                           {"plan", nullptr}};
    if (!header.plan_json.empty())
        json["plan"] = nlohmann::json::parse(header.plan_json, nullptr, false);
    if (json["plan"].is_discarded())
        throw TraceError(sentence({trace_.path().string(), "attribute plan", "JSON", "something else", {}}));
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void RecordedRouting::read(int moe_index, std::span<const Row> rows, std::span<std::int32_t> index) const {
    const auto k = static_cast<std::size_t>(trace_.header().top_k);
    std::size_t filled = 0;
    for (std::size_t r = 0; r < rows.size();) {
        // Neighbours in the trace are read together: a call for each sentence would cost more than the reading.
        std::int64_t end = rows[r].first_token + rows[r].tokens;
        std::size_t next = r + 1;
        for (; next < rows.size() && rows[next].language == rows[r].language && rows[next].first_token == end; ++next)
            end += rows[next].tokens;
        const std::vector<std::uint16_t> part = trace_.topk_index(rows[r].language, moe_index, rows[r].first_token, end - rows[r].first_token);
        if (filled + part.size() > index.size())
            throw Error("The replayed rows hold more tokens than the sweep.");
        std::copy(part.begin(), part.end(), index.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += part.size();
        r = next;
    }
    if (filled != index.size() || index.size() % k != 0)
        throw Error("The replayed rows hold " + std::to_string(filled / k) + " tokens, the sweep " + std::to_string(index.size() / k) + ".");
}

ReplayedForward::ReplayedForward(const std::filesystem::path& file, const ModelConfig& config,
                                 const std::vector<std::vector<std::int32_t>>& sequences)
    : run_(read_forward_dump(file)) {
    require_shape(file.string(), config, run_.moe_layers, run_.experts, run_.top_k);
    if (run_.sequences.size() != sequences.size())
        throw InputError(sentence({file.string(),
                                   {},
                                   std::to_string(sequences.size()) + " sequences, as --tokens has",
                                   std::to_string(run_.sequences.size()),
                                   "Replay what the same ids recorded."}));
    for (std::size_t s = 0; s < sequences.size(); ++s)
        if (run_.sequences[s].token_ids != sequences[s])
            throw InputError(
                sentence({file.string(), "sequences/" + std::to_string(s), "the ids of --tokens", "others", "Replay what the same ids recorded."}));
}

void ReplayedForward::experts(int moe_index, std::span<std::int32_t> index) const {
    std::size_t filled = 0;
    for (const ForwardRun::Sequence& sequence : run_.sequences) {
        const std::size_t count = sequence.token_ids.size() * static_cast<std::size_t>(run_.top_k);
        if (filled + count > index.size())
            throw Error("The replayed file holds more tokens than the sweep.");
        const auto first = sequence.topk_index.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(moe_index) * count);
        std::copy_n(first, count, index.begin() + static_cast<std::ptrdiff_t>(filled));
        filled += count;
    }
}

} // namespace isogloss
