// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"

#include "core/analysis/classical_scaling.h"
#include "core/analysis/csv.h"
#include "core/analysis/dendrogram.h"
#include "core/analysis/divergence.h"

#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace isogloss::cli {

namespace {

struct Options {
    std::string trace, layers, weights = "softmax", languages, table = "map", distance = "divergence";
    FormatFlags format;
};

/// Languages as points and as a tree, from the divergences of all pairs in one layer.
struct LayerClusters {
    PairwiseTable pairs;
    Dendrogram tree;
    Scaling map;
};

LayerClusters cluster(const TraceReader& trace, int moe_index, const Options& options, const CancelToken& cancel) {
    LayerClusters result{pairwise_divergence(trace, moe_index, parse_weighting(options.weights), cancel, parse_languages(options.languages)), {}, {}};
    std::vector<double> distance = result.pairs.mean;
    for (std::size_t i = 0; i < distance.size(); ++i)
        if (!std::isfinite(distance[i]))
            throw InputError(sentence({options.trace, "layer " + std::to_string(result.pairs.layer), "a layer that is complete in every language",
                                       "one that is not", "Let the run finish, or choose languages that are complete."}));
    if (options.distance == "root")
        for (double& d : distance)
            d = std::sqrt(d);
    result.tree = average_linkage(distance, result.pairs.languages.size());
    result.map = classical_scaling(distance, result.pairs.languages.size());
    return result;
}

std::string comment(const LayerClusters& one, const Options& options, const char* measure, const std::string& more) {
    return csv_header({.trace = options.trace,
                       .measure = measure,
                       .unit = options.distance == "root" ? "root of divergence" : "divergence",
                       .reference = "every language",
                       .weighting = options.weights,
                       .n = one.pairs.n,
                       .more = more},
                      one.pairs.bootstrap);
}

void print_csv(const std::vector<LayerClusters>& layers, const Options& options) {
    if (options.table == "map") {
        std::fputs((comment(layers.front(), options, "classical scaling of languages", {}) + "layer,language,x,y,leaf,explained,n\n").c_str(),
                   stdout);
        for (const LayerClusters& one : layers) {
            std::vector<std::size_t> leaf(one.pairs.languages.size());
            for (std::size_t i = 0; i < leaf.size(); ++i)
                leaf[one.tree.leaf_order[i]] = i;
            for (std::size_t i = 0; i < leaf.size(); ++i)
                std::printf("%d,%s,%s,%s,%zu,%s,%lld\n", one.pairs.layer, csv_field(one.pairs.languages[i]).c_str(),
                            csv_number(one.map.coordinates[2 * i]).c_str(), csv_number(one.map.coordinates[2 * i + 1]).c_str(), leaf[i],
                            csv_number(one.map.explained).c_str(), static_cast<long long>(one.pairs.n));
        }
        return;
    }
    std::fputs(
        (comment(layers.front(), options, "average linkage of languages", {}) + "layer,merge,cluster_a,cluster_b,distance,languages\n").c_str(),
        stdout);
    for (const LayerClusters& one : layers) {
        const auto name = [&one](std::size_t cluster) {
            const std::size_t count = one.pairs.languages.size();
            return cluster < count ? csv_field(one.pairs.languages[cluster]) : "merge " + std::to_string(cluster - count);
        };
        for (std::size_t i = 0; i < one.tree.merges.size(); ++i) {
            const ClusterMerge& merge = one.tree.merges[i];
            std::printf("%d,%zu,%s,%s,%s,%zu\n", one.pairs.layer, i, name(merge.a).c_str(), name(merge.b).c_str(), csv_number(merge.distance).c_str(),
                        merge.size);
        }
    }
}

void print_json(const std::vector<LayerClusters>& layers, const Options& options) {
    nlohmann::ordered_json out = {{"trace", options.trace},
                                  {"measure", "average linkage and classical scaling of languages"},
                                  {"unit", options.distance == "root" ? "root of divergence" : "divergence"},
                                  {"weighting", options.weights},
                                  {"n", layers.front().pairs.n},
                                  {"languages", layers.front().pairs.languages}};
    for (const LayerClusters& one : layers) {
        nlohmann::ordered_json layer = {{"layer", one.pairs.layer},
                                        {"leaf_order", one.tree.leaf_order},
                                        {"merges", nlohmann::ordered_json::array()},
                                        {"x", nlohmann::ordered_json::array()},
                                        {"y", nlohmann::ordered_json::array()},
                                        {"eigenvalues", one.map.eigenvalues},
                                        {"explained", number(one.map.explained)}};
        for (const ClusterMerge& merge : one.tree.merges)
            layer["merges"].push_back({{"a", merge.a}, {"b", merge.b}, {"distance", merge.distance}, {"languages", merge.size}});
        for (std::size_t i = 0; i < one.pairs.languages.size(); ++i) {
            layer["x"].push_back(one.map.coordinates[2 * i]);
            layer["y"].push_back(one.map.coordinates[2 * i + 1]);
        }
        out["layers"].push_back(std::move(layer));
    }
    std::printf("%s\n", out.dump(2).c_str());
}

void run(const Options& options, const CancelToken& cancel) {
    const TraceReader trace(options.trace);
    std::vector<LayerClusters> layers;
    for (const int m : parse_moe_layers(trace, options.layers))
        layers.push_back(cluster(trace, m, options, cancel));
    if (options.format.json)
        print_json(layers, options);
    else
        print_csv(layers, options);
}

} // namespace

void add_cluster(const Context& context) {
    auto* command = context.app.add_subcommand("cluster", "Languages as a map (classical scaling) and as a tree (average linkage), layer by layer");
    auto options = std::make_shared<Options>();
    command->add_option("TRACE", options->trace, "F.isogloss.h5, finished or growing")->required();
    command->add_option("--layers", options->layers, "first-last, counted from 0 (default: all that are complete)");
    command->add_option("--languages", options->languages, "Only these codes (default: all)");
    add_weights_option(*command, options->weights);
    command->add_option("--distance", options->distance, "divergence, or root (its square root, which is closer to a Euclidean distance)")
        ->check(CLI::IsMember({"divergence", "root"}))
        ->capture_default_str();
    command->add_option("--table", options->table, "What the CSV holds: map (points and leaf order) or tree (merges); JSON holds both")
        ->check(CLI::IsMember({"map", "tree"}))
        ->capture_default_str();
    options->format.add(*command);
    command->callback([options, cancel = context.cancel] { run(*options, cancel); });
}

} // namespace isogloss::cli
