// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/import.h"

#include "core/base/files.h"
#include "core/trace/arrays.h"
#include "core/trace/import_layers.h"
#include "core/trace/new_file.h"
#include "core/trace/writer.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>

namespace isogloss {
namespace {

constexpr std::size_t bytes_at_once = std::size_t{64} << 20;

TraceError refused(const std::string& place, const std::string& expected, const std::string& found, const std::string& advice = {}) {
    return TraceError(sentence({place, {}, expected, found, advice}));
}

std::string text(const std::vector<std::int64_t>& shape) {
    std::string list;
    for (const std::int64_t extent : shape)
        list += (list.empty() ? "[" : ", ") + std::to_string(extent);
    return shape.empty() ? "[]" : list + "]";
}

struct Extents {
    std::int64_t tokens = 0, layers = 0, columns = 0;
    bool operator==(const Extents&) const = default;
};

Extents extents_of(const std::vector<std::int64_t>& shape, ImportAxes axes, const std::string& place) {
    if (shape.size() == 2)
        return {shape[0], 1, shape[1]};
    if (shape.size() != 3)
        throw refused(place, axes == ImportAxes::TokenLayer ? "the axes tokens, layers, experts" : "the axes layers, tokens, experts", text(shape),
                      "Save one array per sequence.");
    return axes == ImportAxes::TokenLayer ? Extents{shape[0], shape[1], shape[2]} : Extents{shape[1], shape[0], shape[2]};
}

/// One sequence: tokens [first, first + tokens) of an array.
struct Sequence {
    std::string key;
    std::size_t entry = 0;
    std::int64_t first = 0, tokens = 0;
};

/// The arrays of one language, checked against each other.
class LanguageArrays {
public:
    LanguageArrays(const ImportedLanguage& from, ImportAxes axes) : from_(from), axes_(axes), main_(from.ids.empty() ? from.logits : from.ids) {
        for (std::size_t i = 0; i < main_.entries().size(); ++i)
            extents_.push_back(extents_of(main_.entries()[i].shape, axes, place(i)));
        for (std::size_t i = 0; i < extents_.size(); ++i)
            if (extents_[i].layers != extents_[0].layers || extents_[i].columns != extents_[0].columns)
                throw refused(place(i), text({extents_[0].layers, extents_[0].columns}) + " layers and columns as in " + main_.entries()[0].name,
                              text({extents_[i].layers, extents_[i].columns}), "Check --axes.");
        if (!from.weights.empty())
            weights_.emplace(from.weights);
        if (!from.tokens.empty())
            tokens_.emplace(from.tokens);
        if (weights_)
            require_same_names(*weights_);
        if (tokens_)
            require_same_names(*tokens_);
        cut();
    }

    std::int64_t layers() const { return extents_[0].layers; }
    std::int64_t columns() const { return extents_[0].columns; }
    const std::vector<Sequence>& sequences() const { return sequences_; }
    std::string place(std::size_t entry) const { return main_.path().string() + ", " + main_.entries()[entry].name; }

    TraceLanguage language() const {
        TraceLanguage language;
        language.code = from_.code;
        language.sequence_offsets = {0};
        for (const Sequence& sequence : sequences_) {
            language.row_keys.push_back(sequence.key);
            language.sequence_offsets.push_back(language.sequence_offsets.back() + sequence.tokens);
        }
        const auto count = static_cast<std::size_t>(language.sequence_offsets.back());
        if (!tokens_) {
            language.token_ids.assign(count, 0);
            return language;
        }
        for (std::size_t i = 0; i < extents_.size(); ++i) {
            const Array array = tokens_->read(i);
            if (array.shape() != std::vector<std::int64_t>{extents_[i].tokens})
                throw refused(array.place(), "token ids of shape " + text({extents_[i].tokens}), text(array.shape()));
            for (const std::int64_t id : array.integers(0, array.size())) {
                if (id < 0 || id > std::numeric_limits<std::int32_t>::max())
                    throw refused(array.place(), "token ids from 0 to 2^31 − 1", std::to_string(id));
                language.token_ids.push_back(static_cast<std::int32_t>(id));
            }
        }
        return language;
    }

    /// Adds sequence `s` to every layer of `layers`.
    void add(std::size_t s, const SequenceImporter& importer, std::vector<ImportedLayer>& layers) {
        const Sequence& sequence = sequences_[s];
        if (!main_array_ || open_entry_ != sequence.entry) {
            open_entry_ = sequence.entry;
            main_array_.emplace(main_.read(sequence.entry));
            if (weights_) {
                weight_array_.emplace(weights_->read(sequence.entry));
                if (extents_of(weight_array_->shape(), axes_, weight_array_->place()) != extents_[sequence.entry])
                    throw refused(weight_array_->place(), "the shape of the ids, " + text(main_array_->shape()), text(weight_array_->shape()));
            }
        }
        for (std::size_t l = 0; l < layers.size(); ++l) {
            SequenceImporter one = importer;
            one.place = main_array_->place() + ", layer " + std::to_string(l);
            if (from_.ids.empty())
                one.add_logits(rows<float>(*main_array_, sequence, l), layers[l]);
            else
                one.add_ids(rows<std::int64_t>(*main_array_, sequence, l), weights_ ? rows<float>(*weight_array_, sequence, l) : std::vector<float>{},
                            layers[l]);
        }
    }

private:
    void require_same_names(const ArraySource& other) const {
        for (std::size_t i = 0; i < std::max(other.entries().size(), main_.entries().size()); ++i) {
            const auto name = [i](const ArraySource& source) { return i < source.entries().size() ? source.entries()[i].name : "no array"; };
            // Two single files are named after themselves.
            if (name(other) != name(main_) && (main_.entries().size() > 1 || other.entries().size() > 1))
                throw refused(other.path().string(), "the arrays of " + main_.path().string() + ", here " + name(main_), name(other));
        }
    }

    void cut() {
        if (from_.offsets.empty()) {
            for (std::size_t i = 0; i < extents_.size(); ++i)
                sequences_.push_back({main_.entries()[i].name, i, 0, extents_[i].tokens});
            return;
        }
        const ArraySource source(from_.offsets);
        if (extents_.size() != 1 || source.entries().size() != 1)
            throw refused(from_.offsets.string(), "one array of offsets for one array of tokens",
                          std::to_string(source.entries().size()) + " for " + std::to_string(extents_.size()));
        const Array array = source.read(0);
        const std::vector<std::int64_t> offsets = array.integers(0, array.size());
        if (offsets.empty() || offsets.front() != 0 || offsets.back() != extents_[0].tokens || !std::is_sorted(offsets.begin(), offsets.end()))
            throw refused(array.place(), "offsets that rise from 0 to " + std::to_string(extents_[0].tokens), "others");
        for (std::size_t i = 0; i + 1 < offsets.size(); ++i)
            sequences_.push_back({std::to_string(i), 0, offsets[i], offsets[i + 1] - offsets[i]});
    }

    template <typename Number> std::vector<Number> read(const Array& array, std::int64_t first, std::int64_t count) const {
        if constexpr (std::is_same_v<Number, float>)
            return array.floats(first, count);
        else
            return array.integers(first, count);
    }

    /// [tokens, columns] of one layer of one sequence.
    template <typename Number> std::vector<Number> rows(const Array& array, const Sequence& sequence, std::size_t layer) const {
        const Extents& shape = extents_[sequence.entry];
        const auto l = static_cast<std::int64_t>(layer);
        if (axes_ == ImportAxes::LayerToken || shape.layers == 1)
            return read<Number>(array, (l * shape.tokens + sequence.first) * shape.columns, sequence.tokens * shape.columns);
        std::vector<Number> values;
        values.reserve(static_cast<std::size_t>(sequence.tokens * shape.columns));
        for (std::int64_t t = sequence.first; t < sequence.first + sequence.tokens; ++t) {
            const std::vector<Number> row = read<Number>(array, (t * shape.layers + l) * shape.columns, shape.columns);
            values.insert(values.end(), row.begin(), row.end());
        }
        return values;
    }

    const ImportedLanguage& from_;
    ImportAxes axes_;
    ArraySource main_;
    std::optional<ArraySource> weights_, tokens_;
    std::vector<Extents> extents_; ///< [arrays]
    std::vector<Sequence> sequences_;
    std::size_t open_entry_ = 0;
    std::optional<Array> main_array_, weight_array_;
};

void require_alike(const ImportOptions& options) {
    const auto& languages = options.languages;
    if (languages.empty())
        throw TraceError("import: expected at least one language, found none. Give --ids CODE=PATH or --logits CODE=PATH.");
    const auto kinds = [](const ImportedLanguage& one) {
        return std::array{one.ids.empty(), one.logits.empty(), one.weights.empty(), one.tokens.empty()};
    };
    for (const ImportedLanguage& one : languages) {
        if (one.ids.empty() == one.logits.empty())
            throw TraceError("import: expected ids or logits of " + one.code + ", found " + (one.ids.empty() ? "neither" : "both") + ".");
        if (!one.weights.empty() && one.ids.empty())
            throw TraceError("import: weights of " + one.code + " come with ids; logits give their own.");
        if (kinds(one) != kinds(languages.front()))
            throw TraceError("import: expected the same kinds of arrays for " + one.code + " as for " + languages.front().code + ", found others.");
    }
}

TraceHeader header_of(const ImportOptions& options, const LanguageArrays& first) {
    const bool logits = options.languages.front().ids.empty();
    TraceHeader header;
    header.writer = "isogloss " ISOGLOSS_VERSION " import";
    header.created = utc_now();
    header.model_name = options.model_name;
    header.corpus_kind = "imported";
    header.reference_language = options.reference_language.empty() ? options.languages.front().code : options.reference_language;
    header.score_function = logits ? "softmax" : "";
    header.has_router_logits = logits;
    const auto place = [&] { return (logits ? options.languages.front().logits : options.languages.front().ids).string(); };
    const auto fits = [&](int given, const char* option) {
        if (given != 0 && given != first.columns())
            throw refused(place(), std::string(option) + " = " + std::to_string(given) + " columns", std::to_string(first.columns()),
                          "Check --axes.");
        return first.columns();
    };
    const std::int64_t experts = logits ? fits(options.experts, "--experts") : options.experts;
    const std::int64_t top_k = logits ? options.top_k : fits(options.top_k, "--top-k");
    if (experts < 2 || experts > 65536)
        throw refused(place(), "2 to 65536 experts", std::to_string(experts), "Give the model's number of experts with --experts.");
    if (top_k < 1 || top_k > experts)
        throw refused(place(), "1 to " + std::to_string(experts) + " experts per token", std::to_string(top_k),
                      logits ? "Give --top-k." : "Check --axes.");
    header.experts = static_cast<int>(experts);
    header.top_k = static_cast<int>(top_k);
    const std::int64_t layers = first.layers();
    if (layers < 1 || layers > 100000)
        throw refused(place(), "1 to 100000 layers", std::to_string(layers), "Check --axes.");
    header.moe_layers.assign(options.moe_layers.begin(), options.moe_layers.end());
    if (header.moe_layers.empty()) {
        header.moe_layers.resize(static_cast<std::size_t>(layers));
        std::iota(header.moe_layers.begin(), header.moe_layers.end(), 0);
    }
    if (static_cast<std::int64_t>(header.moe_layers.size()) != layers)
        throw refused(place(), std::to_string(header.moe_layers.size()) + " layers, as --moe-layers names", std::to_string(layers), "Check --axes.");
    header.model_layers = options.model_layers > 0 ? options.model_layers : header.moe_layers.back() + 1;
    const auto add_absent = [&header](const char* name) { header.absent += (header.absent.empty() ? "" : " ") + std::string(name); };
    if (!logits && options.languages.front().weights.empty())
        add_absent("topk_weight");
    if (!logits)
        add_absent("pooled_softmax");
    if (header.lacks("topk_weight"))
        add_absent("pooled_topk");
    if (options.languages.front().tokens.empty())
        add_absent("token_ids");
    return header;
}

void write_language(TraceWriter& writer, std::size_t index, LanguageArrays& arrays, const TraceHeader& header, bool renormalise,
                    const CancelToken& cancel) {
    const SequenceImporter importer{static_cast<std::size_t>(header.experts), static_cast<std::size_t>(header.top_k), renormalise, {}};
    const std::size_t layers = header.moe_layers.size();
    const std::size_t token_bytes = layers * (importer.top_k * 8 + (header.has_router_logits ? importer.experts * 4 : 0));
    const std::size_t sequence_bytes = layers * importer.experts * 12;
    std::int64_t first_token = 0, tokens = 0;
    std::size_t first = 0;
    std::vector<ImportedLayer> batch(layers);
    const auto flush = [&](std::size_t end) {
        for (std::size_t l = 0; l < layers; ++l)
            writer.write({index, static_cast<int>(l), first_token, tokens, static_cast<std::int64_t>(first), static_cast<std::int64_t>(end - first),
                          batch[l].index, batch[l].weight, batch[l].logits, batch[l].pooled_softmax, batch[l].pooled_topk, batch[l].hits});
        batch.assign(layers, {});
        first_token += tokens;
        tokens = 0;
        first = end;
    };
    for (std::size_t s = 0; s < arrays.sequences().size(); ++s) {
        cancel.check();
        arrays.add(s, importer, batch);
        tokens += arrays.sequences()[s].tokens;
        if (static_cast<std::size_t>(tokens) * token_bytes + (s + 1 - first) * sequence_bytes >= bytes_at_once)
            flush(s + 1);
    }
    flush(arrays.sequences().size());
}

} // namespace

void import_trace(const std::filesystem::path& out, const ImportOptions& options, const CancelToken& cancel, const ProgressSink& progress) {
    require_alike(options);
    std::error_code error;
    if (!options.overwrite && std::filesystem::exists(out, error))
        throw TraceError(out.string() + " exists already and is not replaced. Give another name, or --overwrite.");
    std::vector<LanguageArrays> arrays;
    std::vector<TraceLanguage> languages;
    arrays.reserve(options.languages.size());
    for (const ImportedLanguage& one : options.languages) {
        arrays.emplace_back(one, options.axes);
        if (arrays.back().layers() != arrays.front().layers() || arrays.back().columns() != arrays.front().columns())
            throw refused(arrays.back().place(0), "layers and columns as in " + arrays.front().place(0), "others");
        languages.push_back(arrays.back().language());
    }
    const TraceHeader header = header_of(options, arrays.front());
    NewFile made(out); // the name appears with the whole trace, not before
    TraceWriter writer = TraceWriter::create(made.temporary(), header, languages, true);
    std::vector<std::size_t> all(arrays.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    for (const std::size_t l : all) {
        if (progress)
            progress({.stage = languages[l].code, .fraction = static_cast<double>(l) / static_cast<double>(all.size())});
        write_language(writer, l, arrays[l], header, options.renormalise, cancel);
    }
    for (int m = 0; m < static_cast<int>(header.moe_layers.size()); ++m)
        writer.complete_layer(all, m);
    writer.close();
    made.commit(options.overwrite);
}

} // namespace isogloss
