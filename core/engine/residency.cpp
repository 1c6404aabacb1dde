// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/residency.h"

#include <algorithm>

namespace isogloss {

namespace {

std::uint64_t mapped_bytes(const LayerWeights& layer) {
    std::uint64_t bytes = 0;
    for_each_stored(layer, [&](const StoredWeight& weight) { bytes += weight.bytes() + weight.scale_bytes(); });
    return bytes;
}

std::uint64_t copy_bytes(const LayerWeights& layer, const Compute& compute) {
    std::uint64_t bytes = 0;
    for_each_stored(layer, [&](const StoredWeight& weight) {
        if (!weight.in_place(compute))
            bytes += static_cast<std::uint64_t>(weight.elements()) * c10::elementSize(compute.dtype);
    });
    return bytes;
}

void add_range(std::vector<FileRange>& ranges, const StoredWeight& weight) {
    if (weight.file)
        ranges.push_back({weight.file, static_cast<std::uint64_t>(weight.data - weight.file->data()), weight.bytes()});
    if (weight.file && weight.scales != nullptr && weight.scales >= weight.file->data() && weight.scales < weight.file->data() + weight.file->size())
        ranges.push_back({weight.file, static_cast<std::uint64_t>(weight.scales - weight.file->data()), weight.scale_bytes()});
}

std::vector<FileRange> file_ranges(const LayerWeights& layer) {
    std::vector<FileRange> ranges;
    for_each_stored(layer, [&](const StoredWeight& weight) { add_range(ranges, weight); });
    return joined(std::move(ranges));
}

/// The head computes in f32 with the values as they are stored.
at::ScalarType head_type(const StoredWeight& head) { return head.type == ElementType::BF16 ? at::kBFloat16 : at::kFloat; }

void drop(const std::vector<FileRange>& ranges) {
    for (const FileRange& range : ranges)
        range.file->dont_need(range.offset, range.length);
}

} // namespace

Residency::Residency(const Checkpoint& checkpoint, const ModelConfig& config, Devices& devices, std::uint64_t weight_budget)
    : compute_(devices.parts.front()->compute), ends_(end_weights(checkpoint, config, compute_)),
      copied_(static_cast<std::size_t>(config.layers), false), fetched_(copied_) {
    add_range(end_ranges_, ends_.embedding);
    add_range(end_ranges_, ends_.head);
    end_ranges_ = joined(std::move(end_ranges_)); // one range if the two are tied
    ends_bytes_ = config.tie_word_embeddings ? ends_.head.bytes() : ends_.embedding.bytes() + ends_.head.bytes();
    std::uint64_t all = ends_bytes_;
    std::uint64_t copies = 0;
    std::uint64_t pair = ends_.head.bytes(); // embedding and head run alone
    std::uint64_t before = 0;
    for (int layer = 0; layer < config.layers; ++layer) {
        layers_.push_back(layer_weights(checkpoint, config, layer, compute_));
        ranges_.push_back(file_ranges(layers_.back()));
        const std::uint64_t bytes = mapped_bytes(layers_.back());
        all += bytes;
        copies += copy_bytes(layers_.back(), compute_);
        pair = std::max(pair, before + bytes);
        before = bytes;
    }
    converts_ = copies > 0;
    keeps_all_ = all <= weight_budget;
    keeps_copies_ = converts_ && all + copies <= weight_budget;
    needed_ = keeps_copies_ ? all + copies : keeps_all_ ? all : pair;
    if (!devices.own_kernels())
        spread(devices, pair);
}

void Residency::spread(Devices& devices, std::uint64_t pair) {
    std::vector<std::uint64_t> sizes;
    for (LayerWeights& layer : layers_)
        sizes.push_back(device_bytes(layer, compute_.dtype));
    std::vector<at::Device> where;
    for (const auto& part : devices.parts)
        where.push_back(part->compute.device);
    const std::uint64_t head = static_cast<std::uint64_t>(ends_.head.elements()) * c10::elementSize(head_type(ends_.head));
    Placement placement = place_layers(sizes, head, devices.room);
    devices.of_layer = placement.device;
    devices.used = placement.used;
    converts_ = keeps_copies_ = false;
    needed_ = pair;
    for (std::size_t device = 0; device < where.size(); ++device)
        needed_ += where[device].is_cpu() ? placement.used[device] : 0;
    on_devices_ = std::make_unique<DeviceWeights>(layers_, std::move(placement), std::move(where), compute_.dtype,
                                                  [this](int layer) { copied_to_device(layer); });
    for (at::Tensor* tensor : {&ends_.final_norm.weight, &ends_.final_norm.bias, &ends_.head_bias})
        if (tensor->defined())
            *tensor = tensor->to(devices.last().compute.device);
}

const EndWeights& Residency::head(const Devices& devices) {
    if (on_devices_ && on_devices_->placement().head && !ends_.head.resident.defined()) {
        const at::ScalarType type = head_type(ends_.head);
        at::Tensor host = at::empty(ends_.head.shape, at::TensorOptions().dtype(type));
        convert_weight(ends_.head, type, host.data_ptr());
        ends_.head.resident = host.to(devices.last().compute.device);
        drop(end_ranges_);
    }
    return ends_;
}

/// On the copying thread.
void Residency::copied_to_device(int layer) {
    const auto at = static_cast<std::size_t>(layer);
    if (!keeps_all_ || on_devices_->placement().resident[at])
        drop(ranges_[at]);
}

std::uint64_t Residency::routing_bytes(std::int64_t tokens) const {
    if (!keeps_all_ || on_devices_)
        return needed_;
    const std::int64_t vocabulary = std::max<std::int64_t>(1, ends_.embedding.shape[0]);
    return needed_ - ends_bytes_ +
           ends_.embedding.bytes() / static_cast<std::uint64_t>(vocabulary) * static_cast<std::uint64_t>(std::min(tokens, vocabulary));
}

void Residency::make_resident(LayerWeights& weights) {
    for_each_stored(weights, [&](StoredWeight& weight) {
        if (weight.in_place(compute_))
            return;
        Buffer fresh;
        weight.resident = weight_tensor(weight, compute_.dtype, compute_, fresh);
    });
}

const LayerWeights& Residency::enter(int layer) {
    const auto at = static_cast<std::size_t>(layer);
    if (on_devices_) {
        on_devices_->enter(layer);
        // The next layer is being copied: the one after it is read from the disk meanwhile.
        if (at + 2 < layers_.size() && !(on_devices_->placement().resident[at + 2] && fetched_[at + 2])) {
            prefetch_.request(ranges_[at + 2]);
            fetched_[at + 2] = true;
        }
        return layers_[at];
    }
    if (keeps_copies_ && !copied_[at]) {
        make_resident(layers_[at]);
        copied_[at] = true;
    }
    if (at + 1 < layers_.size() && !(keeps_all_ && fetched_[at + 1])) {
        prefetch_.request(ranges_[at + 1]);
        fetched_[at + 1] = true;
    }
    return layers_[at];
}

void Residency::leave(int layer) {
    if (on_devices_)
        on_devices_->leave(layer);
    else if (!keeps_all_)
        drop(ranges_[static_cast<std::size_t>(layer)]);
}

void Residency::leave_ends() {
    if (!keeps_all_)
        drop(end_ranges_);
}

} // namespace isogloss
