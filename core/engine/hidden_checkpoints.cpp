// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/hidden_checkpoints.h"

#include "core/base/files.h"

#include <algorithm>
#include <set>

namespace isogloss {

namespace {

constexpr int most_per_sweep = 12; // a re-run starts at most a thirteenth of the layers too early

/// The edits of layers before `layer`, as text that is equal exactly if they compute the same. An edit's place in the plan counts: under the hard
/// rule it orders the promoted experts.
std::string edits_before(const SteeringPlan& plan, int layer) {
    SteeringPlan prefix;
    for (const PlanEdit& edit : plan.edits) {
        if (edit.layer < layer)
            prefix.edits.push_back(edit);
    }
    if (prefix.edits.empty())
        return {};
    std::stable_sort(prefix.edits.begin(), prefix.edits.end(), [](const PlanEdit& a, const PlanEdit& b) { return a.layer < b.layer; });
    std::string text = rule_name(plan.rule);
    for (const PlanEdit& edit : prefix.edits) {
        text += ';' + std::to_string(edit.layer) + ',' + std::to_string(edit.expert) + ',' + action_name(edit.action) + ',';
        char strength[40];
        std::snprintf(strength, sizeof strength, "%a", edit.strength);
        text += strength;
    }
    return text;
}

std::uint64_t size_of(const at::Tensor& tensor) { return static_cast<std::uint64_t>(tensor.numel()) * tensor.element_size(); }

} // namespace

std::string HiddenCheckpoints::token_key(const PackedSequences& sequences, const std::vector<std::int64_t>& parent) {
    const auto bytes = [](const auto& values) {
        return std::string_view(reinterpret_cast<const char*>(values.data()), values.size() * sizeof values[0]);
    };
    return sha256_hex(bytes(sequences.token_ids)) + sha256_hex(bytes(sequences.offsets)) + sha256_hex(bytes(parent));
}

std::uint64_t HiddenCheckpoints::bytes() const {
    std::uint64_t total = 0;
    for (const Entry& entry : entries_)
        total += entry.place ? 0 : size_of(entry.hidden);
    return total;
}

/// Undefined if the disk does not give it back.
at::Tensor HiddenCheckpoints::copy_of(const Entry& entry) const {
    if (!entry.place)
        return entry.hidden.clone();
    at::Tensor hidden = at::empty(entry.shape, at::TensorOptions().dtype(at::kFloat));
    return spilled_.get(*entry.place, {static_cast<std::byte*>(hidden.data_ptr()), size_of(hidden)}) ? hidden : at::Tensor();
}

std::optional<HiddenCheckpoints::Found> HiddenCheckpoints::find(const std::string& tokens, const SteeringPlan& plan) {
    const Entry* found = nullptr;
    for (Entry& entry : entries_) {
        if (entry.tokens != tokens)
            continue;
        entry.last_use = sweep_;
        if ((found == nullptr || entry.layer > found->layer) && entry.edits == edits_before(plan, entry.layer))
            found = &entry;
    }
    const at::Tensor hidden = found != nullptr ? copy_of(*found) : at::Tensor();
    if (!hidden.defined())
        return std::nullopt;
    return Found{found->layer, hidden};
}

std::vector<int> HiddenCheckpoints::layers_to_keep(std::uint64_t bytes_each, int first_layer, int layers) const {
    const std::uint64_t room = bytes_each == 0 ? 0 : budget_ / bytes_each + spilled_.budget() / bytes_each;
    const int count = static_cast<int>(std::min<std::uint64_t>({room, most_per_sweep, static_cast<std::uint64_t>(std::max(0, layers - 1))}));
    std::vector<int> chosen;
    for (int i = 1; i <= count; ++i) {
        const int layer = i * layers / (count + 1);
        if (layer > first_layer && layer < layers && (chosen.empty() || chosen.back() != layer))
            chosen.push_back(layer);
    }
    return chosen;
}

void HiddenCheckpoints::forget_old() {
    std::set<std::string> kinds;
    for (const Entry& entry : entries_)
        kinds.insert(entry.tokens);
    // Runs go over the same batches again and again in the same order: only what was skipped for two rounds is old.
    const std::int64_t oldest = sweep_ - 2 * static_cast<std::int64_t>(kinds.size()) - 2;
    entries_.remove_if([&](const Entry& entry) {
        const bool old = entry.last_use < oldest;
        if (old && entry.place)
            spilled_.free(*entry.place);
        return old;
    });
}

void HiddenCheckpoints::keep(const std::string& tokens, const SteeringPlan& plan, int layer, const at::Tensor& hidden) {
    const std::string edits = edits_before(plan, layer);
    for (const Entry& entry : entries_) {
        if (entry.tokens == tokens && entry.layer == layer && entry.edits == edits)
            return;
    }
    const std::uint64_t size = size_of(hidden);
    if (bytes() + size > budget_ && spilled_.bytes() + size > spilled_.budget())
        forget_old();
    Entry entry{tokens, edits, layer, {}, {}, hidden.sizes().vec(), sweep_};
    if (bytes() + size <= budget_) {
        entry.hidden = hidden.clone();
    } else {
        const at::Tensor host = hidden.to(at::kCPU).contiguous();
        entry.place = spilled_.put({static_cast<const std::byte*>(host.data_ptr()), size});
        if (!entry.place)
            return;
    }
    entries_.push_back(std::move(entry));
}

} // namespace isogloss
