// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/trace_job.h"

#include "core/engine/replay.h"
#include "core/engine/trace_recorder.h"
#include "core/text/languages.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace isogloss {

namespace {

using Clock = std::chrono::steady_clock;

/// A fixed ceiling makes the sweeps of a run, and with them its numbers to the last bit, independent of how much memory happens to be free.
constexpr std::int64_t most_tokens_per_sweep = 1 << 17;

double seconds_since(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

std::vector<std::int32_t> encode(const Tokenizer& tokenizer, const ChatTemplate* chat, const std::string& text) {
    if (chat == nullptr)
        return tokenizer.encode(text);
    return tokenizer.encode(chat->render({{"user", text}}, true), false);
}

/// Language codes, the reference first: every divergence needs it.
std::vector<std::string> language_order(const ParallelText& text, const std::string& reference) {
    std::vector<std::string> codes;
    for (const auto& [code, rows] : text.text)
        codes.push_back(code);
    std::stable_partition(codes.begin(), codes.end(), [&](const std::string& code) { return code == reference; });
    return codes;
}

/// The reference as it is called in the corpus; the first language if the run does not hold it.
std::string reference_in(const ParallelText& text, const std::string& reference) {
    if (text.text.contains(reference))
        return reference;
    const Language* language = find_language(reference);
    if (language != nullptr && text.text.contains(language->code))
        return language->code;
    return text.text.begin()->first;
}

struct TokenisedCorpus {
    std::vector<TraceLanguage> languages;
    std::size_t rows_left_out = 0;
    std::int64_t longest = 0;
};

/// Rows of this shard in every language. A row that is empty or longer than the model's positions in one language is left out of all.
TokenisedCorpus tokenise(const ParallelText& text, const std::vector<std::string>& codes, const Tokenizer& tokenizer, const ChatTemplate* chat,
                         const TraceOptions& options, int max_position, const CancelToken& cancel, const ProgressSink& progress) {
    std::vector<std::size_t> rows;
    for (auto row = static_cast<std::size_t>(options.shard); row < text.row_keys.size(); row += static_cast<std::size_t>(options.shards))
        rows.push_back(row);
    std::vector<std::vector<std::vector<std::int32_t>>> ids(codes.size());
    std::vector<bool> usable(rows.size(), true);
    for (std::size_t language = 0; language < codes.size(); ++language) {
        if (progress) {
            Progress now;
            now.stage = "tokens: " + codes[language];
            progress(now);
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            cancel.check();
            ids[language].push_back(encode(tokenizer, chat, text.text.at(codes[language])[rows[i]]));
            const std::size_t length = ids[language].back().size();
            usable[i] = usable[i] && length > 0 && length <= static_cast<std::size_t>(max_position);
        }
    }
    TokenisedCorpus corpus;
    corpus.rows_left_out = static_cast<std::size_t>(std::count(usable.begin(), usable.end(), false));
    for (std::size_t language = 0; language < codes.size(); ++language) {
        TraceLanguage out;
        out.code = codes[language];
        out.sequence_offsets.push_back(0);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!usable[i])
                continue;
            const auto& sequence = ids[language][i];
            out.row_keys.push_back(text.row_keys[rows[i]]);
            out.token_ids.insert(out.token_ids.end(), sequence.begin(), sequence.end());
            out.sequence_offsets.push_back(out.tokens());
            corpus.longest = std::max(corpus.longest, static_cast<std::int64_t>(sequence.size()));
        }
        corpus.languages.push_back(std::move(out));
    }
    return corpus;
}

/// Of every language, where its sequences lie in the replayed trace; throws if one is not there with the same tokens.
std::vector<std::vector<RecordedRouting::Row>> recorded_rows(const RecordedRouting& recorded, const std::vector<TraceLanguage>& languages) {
    std::vector<std::vector<RecordedRouting::Row>> rows;
    for (const TraceLanguage& language : languages) {
        auto& own = rows.emplace_back();
        const std::span<const std::int32_t> ids(language.token_ids);
        for (std::size_t s = 0; s < language.row_keys.size(); ++s) {
            const auto first = static_cast<std::size_t>(language.sequence_offsets[s]),
                       last = static_cast<std::size_t>(language.sequence_offsets[s + 1]);
            own.push_back(recorded.find(language.code, language.row_keys[s], ids.subspan(first, last - first), false));
        }
    }
    return rows;
}

/// Those of one sweep, in its order.
std::vector<RecordedRouting::Row> rows_of(const std::vector<std::vector<RecordedRouting::Row>>& all, const std::vector<TracePiece>& pieces) {
    std::vector<RecordedRouting::Row> rows;
    for (const TracePiece& piece : pieces) {
        const auto first = all[piece.language].begin() + piece.first_sequence;
        rows.insert(rows.end(), first, first + piece.sequences);
    }
    return rows;
}

TraceHeader header_of(const Engine& engine, const TraceOptions& options, const ParallelText& text, const std::string& reference,
                      const RecordedRouting* recorded) {
    TraceHeader header = header_of_model(engine);
    if (recorded != nullptr)
        header.replay = recorded->description();
    header.corpus_kind = corpus_kind_name(options.corpus.kind);
    header.corpus_fingerprint = text.fingerprint;
    header.corpus_name = options.corpus.path.lexically_normal().filename().string();
    if (!options.corpus.split.empty() && header.corpus_name != options.corpus.split)
        header.corpus_name += "/" + options.corpus.split;
    header.reference_language = reference;
    header.plan_json = options.plan.empty() ? std::string() : plan_json(options.plan);
    header.has_router_logits = options.record_logits;
    header.chat = options.chat;
    if (options.shards > 1)
        header.shard = std::to_string(options.shard) + "/" + std::to_string(options.shards); // merge puts the rows back in the corpus's order
    return header;
}

PackedSequences pack(const std::vector<TraceLanguage>& languages, const std::vector<TracePiece>& pieces) {
    PackedSequences packed;
    for (const TracePiece& piece : pieces) {
        const TraceLanguage& language = languages[piece.language];
        const std::span<const std::int32_t> ids(language.token_ids);
        for (std::int64_t s = piece.first_sequence; s < piece.first_sequence + piece.sequences; ++s) {
            const auto first = static_cast<std::size_t>(language.sequence_offsets[static_cast<std::size_t>(s)]);
            const auto last = static_cast<std::size_t>(language.sequence_offsets[static_cast<std::size_t>(s) + 1]);
            packed.add(ids.subspan(first, last - first));
        }
    }
    return packed;
}

/// Cuts sweeps where the plan's scope begins or ends, so that one plan holds for all of a sweep.
std::vector<std::vector<TracePiece>> by_scope(const std::vector<std::vector<TracePiece>>& sweeps, const std::vector<TraceLanguage>& languages,
                                              const PlanScope& scope) {
    std::vector<std::vector<TracePiece>> cut;
    for (const auto& pieces : sweeps) {
        std::int64_t start = 0;
        for (TracePiece piece : pieces) {
            const bool held = scope.holds(languages[piece.language].code);
            if (piece.sweep_token == 0 || scope.holds(languages[cut.back().back().language].code) != held) {
                cut.emplace_back();
                start = piece.sweep_token;
            }
            piece.sweep_token -= start;
            cut.back().push_back(piece);
        }
    }
    return cut;
}

std::int64_t tokens_of(const std::vector<TracePiece>& pieces) {
    std::int64_t tokens = 0;
    for (const TracePiece& piece : pieces)
        tokens += piece.tokens;
    return tokens;
}

/// Progress of one sweep as a part of the whole job.
ProgressSink within_job(const ProgressSink& progress, std::int64_t done, std::int64_t sweep, std::int64_t total, Clock::time_point start) {
    if (!progress)
        return {};
    return [=, &progress](Progress now) {
        const double share = std::max(0.0, now.fraction);
        const double tokens = static_cast<double>(done) + share * static_cast<double>(sweep);
        const double elapsed = seconds_since(start);
        now.fraction = tokens / static_cast<double>(total);
        if (tokens > 0) {
            now.tokens_per_second = tokens / elapsed;
            now.seconds_left = elapsed / tokens * (static_cast<double>(total) - tokens);
        }
        progress(now);
    };
}

void check_options(const TraceOptions& options) {
    if (options.shards < 1 || options.shard < 0 || options.shard >= options.shards)
        throw InputError("--shard " + std::to_string(options.shard) + "/" + std::to_string(options.shards) +
                         ": expected i/n with 0 ≤ i < n. Number the shards from 0.");
}

} // namespace

TraceOutcome run_trace(Engine& engine, const Tokenizer& tokenizer, const ChatTemplate* chat, const TraceOptions& options, const CancelToken& cancel,
                       const ProgressSink& progress, const LayerCompleteSink& layer_complete) {
    const Clock::time_point start = Clock::now();
    check_options(options);
    if (options.chat && chat == nullptr)
        throw InputError("The chat template was asked for, but " + engine.config().name + " has none. Run without it.");
    if (!options.plan.empty()) {
        RoutedShape shape = engine.config().routed_shape();
        shape.fingerprint = engine.fingerprint();
        check_plan(options.plan, shape, "plan");
    }

    std::optional<RecordedRouting> recorded;
    if (!options.replay.empty()) {
        recorded.emplace(options.replay, cancel);
        recorded->check_model(engine.config());
    }

    const ParallelText text = load_parallel(options.corpus, options.languages, options.limit);
    if (text.text.empty())
        throw InputError("No language of " + options.corpus.path.string() + " was chosen.");
    const std::string reference = reference_in(text, options.reference);
    const TokenisedCorpus corpus = tokenise(text, language_order(text, reference), tokenizer, options.chat ? chat : nullptr, options,
                                            engine.config().max_position, cancel, progress);
    if (corpus.longest == 0)
        throw InputError(options.corpus.path.string() + " has no row that every chosen language holds" +
                         (options.shards > 1 ? " in this shard" : "") + ". Choose other languages or a larger limit.");

    std::vector<std::vector<RecordedRouting::Row>> replayed;
    if (recorded)
        replayed = recorded_rows(*recorded, corpus.languages);
    const TraceHeader header = header_of(engine, options, text, reference, recorded ? &*recorded : nullptr);
    const std::int64_t capacity = std::min(engine.tokens_per_sweep(corpus.longest), most_tokens_per_sweep);
    TraceWriter writer = options.resume && std::filesystem::exists(options.out)
                             ? TraceWriter::resume(options.out, header, corpus.languages)
                             : TraceWriter::create(options.out, header, corpus.languages, options.overwrite);

    // Sweeps are planned from all languages even when some are complete, so that a resumed run computes what the first would have.
    const std::vector<std::vector<TracePiece>> all = by_scope(plan_sweeps(corpus.languages, capacity), corpus.languages, options.plan.scope);
    const int moe_layers = static_cast<int>(header.moe_layers.size());
    std::vector<std::vector<TracePiece>> to_do;
    std::int64_t total = 0;
    for (const auto& pieces : all) {
        if (std::any_of(pieces.begin(), pieces.end(), [&](const TracePiece& piece) { return writer.layers_complete(piece.language) < moe_layers; })) {
            to_do.push_back(pieces);
            total += tokens_of(pieces);
        }
    }

    TraceOutcome outcome;
    outcome.file = options.out;
    outcome.rows_left_out = text.rows_left_out + corpus.rows_left_out;
    for (const TraceLanguage& language : corpus.languages)
        outcome.tokens += language.tokens();
    const Clock::time_point run_start = Clock::now();
    for (const auto& pieces : to_do) {
        cancel.check();
        TraceRecorder recorder(writer, corpus.languages, pieces, engine.config().moe_layers, options.record_logits, layer_complete);
        SweepRequest request;
        request.sequences = pack(corpus.languages, pieces);
        request.plan = plan_in_scope(options.plan, corpus.languages[pieces.front().language].code);
        std::optional<ReplayedRows> forced;
        if (recorded)
            request.forced = &forced.emplace(*recorded, rows_of(replayed, pieces));
        const std::int64_t tokens = request.sequences.tokens();
        engine.sweep(request, recorder, cancel, within_job(progress, outcome.tokens_run, tokens, total, run_start));
        outcome.tokens_run += tokens;
    }
    writer.close();
    outcome.seconds = seconds_since(start);
    return outcome;
}

} // namespace isogloss
