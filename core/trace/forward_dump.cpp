// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/forward_dump.h"

#include "core/trace/hdf5.h"
#include "core/trace/new_file.h"

namespace isogloss {

struct ForwardDump::Impl {
    std::filesystem::path target;
    NewFile made;
    Shape shape;
    h5::Handle file;

    Impl(const std::filesystem::path& where, const Shape& what) : target(where), made(where), shape(what), file(h5::create_file(made.temporary())) {}

    std::string place(std::size_t sequence, const char* name) const { return "/sequences/" + std::to_string(sequence) + "/" + name; }

    void reserve(const h5::Handle& group, const std::string& where, const char* name, hid_t type, const std::vector<hsize_t>& extent) const {
        h5::create_dataset(target, group.get(), where + "/" + name, name, type, extent, {});
    }
    void put(std::size_t sequence, const char* name, const std::vector<hsize_t>& start, const std::vector<hsize_t>& count, const void* values) const {
        const std::string where = place(sequence, name);
        const h5::Handle dataset(H5Dopen2(file.get(), where.c_str(), H5P_DEFAULT), H5Dclose);
        if (!dataset.valid())
            throw h5::write_failure(target, where, "could not be opened for writing");
        h5::write_slab(target, dataset.get(), where, start, count, values);
    }
};

ForwardDump::ForwardDump(const std::filesystem::path& file, const Shape& shape) {
    const h5::Lock guard;
    impl_ = std::make_unique<Impl>(file, shape);
    const hid_t root = impl_->file.get();
    h5::put_int(root, "schema_version", 1);
    h5::put_text(root, "model_name", shape.model_name);
    h5::put_text(root, "model_weights_fingerprint", shape.weights_fingerprint);
    h5::put_text(root, "numerics_dtype", shape.dtype);
    h5::put_text(root, "numerics_device", shape.device);
    h5::put_text(root, "numerics_torch_version", shape.torch_version);
    h5::put_text(root, "plan", shape.plan_json);
    h5::put_text(root, "replay", shape.replay);
    h5::put_int(root, "k", shape.top_k);
    h5::put_int(root, "E", shape.experts);
    h5::put_ints(root, "moe_layers", shape.moe_layers);
    const h5::Handle all = h5::create_group(root, "sequences");
    const auto layers = static_cast<hsize_t>(shape.moe_layers.size()), experts = static_cast<hsize_t>(shape.experts),
               k = static_cast<hsize_t>(shape.top_k);
    for (std::size_t i = 0; i < shape.sequences.size(); ++i) {
        const std::string name = std::to_string(i), where = "/sequences/" + name;
        const h5::Handle group = h5::create_group(all.get(), name.c_str());
        const hsize_t tokens = shape.sequences[i].size();
        impl_->reserve(group, where, "token_ids", H5T_STD_I32LE, {tokens});
        impl_->put(i, "token_ids", {0}, {tokens}, shape.sequences[i].data());
        impl_->reserve(group, where, "router_logits", H5T_IEEE_F32LE, {layers, tokens, experts});
        if (shape.steered)
            impl_->reserve(group, where, "steered_logits", H5T_IEEE_F32LE, {layers, tokens, experts});
        impl_->reserve(group, where, "topk_index", H5T_STD_I32LE, {layers, tokens, k});
        impl_->reserve(group, where, "topk_weight", H5T_IEEE_F32LE, {layers, tokens, k});
        impl_->reserve(group, where, "logits", H5T_IEEE_F32LE, {tokens, static_cast<hsize_t>(shape.vocabulary)});
    }
}

ForwardDump::~ForwardDump() = default;

void ForwardDump::write(const Rows& rows) {
    const h5::Lock guard;
    const std::vector<hsize_t> start = {static_cast<hsize_t>(rows.moe_index), static_cast<hsize_t>(rows.first), 0};
    const auto tokens = static_cast<hsize_t>(rows.tokens);
    const std::vector<hsize_t> wide = {1, tokens, static_cast<hsize_t>(impl_->shape.experts)},
                               narrow = {1, tokens, static_cast<hsize_t>(impl_->shape.top_k)};
    impl_->put(rows.sequence, "router_logits", start, wide, rows.router_logits);
    if (impl_->shape.steered)
        impl_->put(rows.sequence, "steered_logits", start, wide, rows.steered_logits);
    impl_->put(rows.sequence, "topk_index", start, narrow, rows.topk_index);
    impl_->put(rows.sequence, "topk_weight", start, narrow, rows.topk_weight);
}

void ForwardDump::write_logits(std::size_t sequence, std::int64_t first, std::int64_t tokens, const float* logits) {
    const h5::Lock guard;
    impl_->put(sequence, "logits", {static_cast<hsize_t>(first), 0}, {static_cast<hsize_t>(tokens), static_cast<hsize_t>(impl_->shape.vocabulary)},
               logits);
}

void ForwardDump::finish() {
    const h5::Lock guard;
    if (H5Fflush(impl_->file.get(), H5F_SCOPE_GLOBAL) < 0)
        throw h5::write_failure(impl_->target, {}, "could not be written");
    impl_->file.reset();
    impl_->made.commit(true);
}

} // namespace isogloss
