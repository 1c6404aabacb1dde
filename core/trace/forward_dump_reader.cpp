// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/checked.h"
#include "core/trace/forward_dump.h"
#include "core/trace/hdf5_lock.h"

namespace isogloss {

namespace {

template <class T>
std::vector<T> read_all(const h5::Source& source, const h5::Handle& group, const std::string& place, const char* name, h5::Element element,
                        const std::vector<hsize_t>& expected) {
    const std::string where = place + "/" + name;
    const h5::Handle dataset = h5::open_dataset(source, group.get(), place, name);
    const std::vector<hsize_t> shape = h5::dataset_shape(source, dataset.get(), where, element);
    const auto shown = [](const std::vector<hsize_t>& extents) {
        std::string text = "shape [";
        for (std::size_t i = 0; i < extents.size(); ++i)
            text += (i > 0 ? ", " : "") + std::to_string(extents[i]);
        return text + "]";
    };
    if (!expected.empty() && shape != expected)
        throw h5::damaged(source, where, shown(expected), shown(shape));
    std::size_t count = 1;
    for (const hsize_t extent : shape)
        count *= extent;
    std::vector<T> values(count);
    if (count > 0)
        h5::read_slab(source, dataset.get(), where, std::vector<hsize_t>(shape.size(), 0), shape, values.data());
    return values;
}

} // namespace

ForwardRun read_forward_dump(const std::filesystem::path& file) {
    const h5::Lock guard;
    const h5::Handle opened = h5::open_file(file, false);
    const h5::Source source{file, std::filesystem::file_size(file)};
    const hid_t root = opened.get();
    if (!h5::has_attribute(root, "schema_version") || !h5::has_link(root, "sequences"))
        throw TraceError(sentence({file.string(), {}, "a file that `isogloss-cli forward` wrote", "another kind of HDF5 file", {}}));
    if (h5::get_int(source, root, "/", "schema_version") != 1)
        throw h5::damaged(source, "attribute schema_version", "1", std::to_string(h5::get_int(source, root, "/", "schema_version")));
    ForwardRun run;
    run.moe_layers = h5::get_ints(source, root, "/", "moe_layers");
    run.plan_json = h5::get_text(source, root, "/", "plan");
    if (h5::has_attribute(root, "replay"))
        run.replay = h5::get_text(source, root, "/", "replay");
    const std::int64_t experts = h5::get_int(source, root, "/", "E"), top_k = h5::get_int(source, root, "/", "k");
    if (experts < 1 || experts > 65536 || top_k < 1 || top_k > experts)
        throw h5::damaged(source, "attributes E and k", "1 ≤ k ≤ E ≤ 65536", std::to_string(top_k) + " of " + std::to_string(experts));
    run.experts = static_cast<int>(experts);
    run.top_k = static_cast<int>(top_k);
    const h5::Handle all = h5::open_group(source, root, "/", "sequences");
    const hsize_t layers = run.moe_layers.size();
    for (std::size_t i = 0; h5::has_link(all.get(), std::to_string(i).c_str()); ++i) {
        const std::string name = std::to_string(i), place = "/sequences/" + name;
        const h5::Handle group = h5::open_group(source, all.get(), "/sequences", name.c_str());
        ForwardRun::Sequence& sequence = run.sequences.emplace_back();
        sequence.token_ids = read_all<std::int32_t>(source, group, place, "token_ids", h5::Element::I32, {});
        const hsize_t tokens = sequence.token_ids.size();
        sequence.router_logits =
            read_all<float>(source, group, place, "router_logits", h5::Element::F32, {layers, tokens, static_cast<hsize_t>(run.experts)});
        sequence.topk_index =
            read_all<std::int32_t>(source, group, place, "topk_index", h5::Element::I32, {layers, tokens, static_cast<hsize_t>(run.top_k)});
        sequence.logits = read_all<float>(source, group, place, "logits", h5::Element::F32, {});
    }
    return run;
}

} // namespace isogloss
