// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/shared_prefixes.h"

#include <algorithm>
#include <numeric>

namespace isogloss {

namespace {

constexpr std::int64_t least_shared = 8; ///< tokens: a piece of its own for fewer costs more than it saves

std::size_t sequence_of(const PackedSequences& sequences, std::int64_t token) {
    return static_cast<std::size_t>(std::ranges::upper_bound(sequences.offsets, token) - sequences.offsets.begin()) - 1;
}

/// [S] the first token of each sequence whose output the head wants; its length if it wants none.
std::vector<std::int64_t> first_needed(const HeadRequest& head, const PackedSequences& sequences) {
    std::vector<std::int64_t> first;
    for (std::size_t s = 0; s + 1 < sequences.offsets.size(); ++s)
        first.push_back(sequences.offsets[s + 1] - sequences.offsets[s]);
    for (const std::int64_t token : head.tokens) {
        const std::size_t s = sequence_of(sequences, token);
        first[s] = std::min(first[s], token - sequences.offsets[s]);
    }
    return first;
}

/// A tree of runs of tokens; a path from the root spells a sequence.
struct Node {
    std::int64_t sequence = 0; ///< one whose tokens [first, last) these are
    std::int64_t first = 0, last = 0;
    std::int64_t parent = -1;
    std::int64_t piece = -1, block = -1; ///< where it was laid out last: the piece, counted from the block's first
};

class Tree {
public:
    Tree(const PackedSequences& sequences, std::span<const std::int64_t> first_needed)
        : sequences_(sequences), leaf_(static_cast<std::size_t>(sequences.sequences())), most_(first_needed.begin(), first_needed.end()),
          order_(leaf_.size()) {
        for (std::size_t s = 0; s < leaf_.size(); ++s) // the last token is never shared: a piece has at least one
            most_[s] = std::max<std::int64_t>(0, std::min(most_[s], length(static_cast<std::int64_t>(s)) - 1));
        std::iota(order_.begin(), order_.end(), 0);
        std::stable_sort(order_.begin(), order_.end(),
                         [&](std::int64_t a, std::int64_t b) { return std::ranges::lexicographical_compare(tokens(a), tokens(b)); });
        grow();
    }

    std::int64_t total() const {
        return std::accumulate(nodes_.begin(), nodes_.end(), std::int64_t{0},
                               [](std::int64_t sum, const Node& node) { return sum + node.last - node.first; });
    }
    Node& node(std::int64_t index) { return nodes_[static_cast<std::size_t>(index)]; }
    /// Of a sequence's end; they rise in the tree's order.
    std::int64_t leaf(std::int64_t s) const { return leaf_[static_cast<std::size_t>(s)]; }

private:
    struct Group {
        std::size_t begin, end; ///< of `order_`
        std::int64_t depth, shared_from, parent;
    };

    std::int64_t length(std::int64_t s) const {
        return sequences_.offsets[static_cast<std::size_t>(s) + 1] - sequences_.offsets[static_cast<std::size_t>(s)];
    }
    std::span<const std::int32_t> tokens(std::int64_t s) const {
        return std::span(sequences_.token_ids)
            .subspan(static_cast<std::size_t>(sequences_.offsets[static_cast<std::size_t>(s)]), static_cast<std::size_t>(length(s)));
    }

    /// Sorted sequences that agree in their first `depth` tokens: how many tokens all of them have in common, as far as they may be shared.
    std::int64_t common(const Group& group) const {
        std::int64_t limit = length(order_[group.begin]);
        for (std::size_t i = group.begin; i < group.end; ++i)
            limit = std::min(limit, may_share(i));
        const auto a = tokens(order_[group.begin]), b = tokens(order_[group.end - 1]);
        std::int64_t n = group.depth;
        while (n < limit && a[static_cast<std::size_t>(n)] == b[static_cast<std::size_t>(n)])
            ++n;
        return n;
    }

    void add_leaf(std::int64_t s, std::int64_t first, std::int64_t parent) {
        leaf_[static_cast<std::size_t>(s)] = static_cast<std::int64_t>(nodes_.size());
        nodes_.push_back({s, first, length(s), parent});
    }

    void grow() {
        std::vector<Group> open;
        if (!order_.empty())
            open.push_back({0, order_.size(), 0, 0, -1});
        while (!open.empty()) {
            Group group = open.back();
            open.pop_back();
            if (group.end - group.begin == 1) {
                add_leaf(order_[group.begin], group.shared_from, group.parent);
                continue;
            }
            const std::int64_t upto = common(group);
            if (upto - group.shared_from >= least_shared) {
                nodes_.push_back({order_[group.begin], group.shared_from, upto, group.parent});
                group.parent = static_cast<std::int64_t>(nodes_.size()) - 1;
                group.shared_from = upto;
            }
            // Those that may share no more stand alone; the others go on by their next token.
            std::vector<std::size_t> starts;
            for (std::size_t i = group.begin; i < group.end; ++i) {
                if (i == group.begin || may_share(i) <= upto || may_share(i - 1) <= upto || next_token(i, upto) != next_token(i - 1, upto))
                    starts.push_back(i);
            }
            starts.push_back(group.end);
            for (std::size_t part = starts.size() - 1; part-- > 0;)
                open.push_back({starts[part], starts[part + 1], upto, group.shared_from, group.parent});
        }
    }
    std::int32_t next_token(std::size_t i, std::int64_t at) const { return tokens(order_[i])[static_cast<std::size_t>(at)]; }
    std::int64_t may_share(std::size_t i) const { return most_[static_cast<std::size_t>(order_[i])]; }

    const PackedSequences& sequences_;
    std::vector<Node> nodes_;
    std::vector<std::int64_t> leaf_; ///< [S]
    std::vector<std::int64_t> most_; ///< [S] tokens that may be shared
    std::vector<std::int64_t> order_;
};

/// Lays sequences out in the tree's order, each after its ancestors, block by block.
class Layout {
public:
    Layout(const PackedSequences& sequences, Tree& tree, std::int64_t block_tokens)
        : sequences_(sequences), tree_(tree), block_tokens_(block_tokens) {
        out.last_piece.resize(static_cast<std::size_t>(sequences.sequences()));
    }

    void add(std::int64_t s) {
        std::vector<std::int64_t> path;
        for (std::int64_t node = tree_.leaf(s); node >= 0; node = tree_.node(node).parent)
            path.push_back(node);
        std::ranges::reverse(path);
        std::int64_t fresh = 0;
        for (const std::int64_t index : path) {
            const Node& node = tree_.node(index);
            fresh += node.block == block_ ? 0 : node.last - node.first;
        }
        if (filled_ > 0 && filled_ + fresh > block_tokens_) {
            ++block_;
            filled_ = 0;
            first_piece_ = out.pieces.sequences();
        }
        for (const std::int64_t index : path)
            if (tree_.node(index).block != block_)
                place(tree_.node(index));
        out.last_piece[static_cast<std::size_t>(s)] = first_piece_ + tree_.node(path.back()).piece;
    }

    SharedPrefixes out;

private:
    void place(Node& node) {
        node.block = block_;
        node.piece = out.pieces.sequences() - first_piece_;
        const std::int64_t start = sequences_.offsets[static_cast<std::size_t>(node.sequence)];
        out.pieces.add(
            std::span(sequences_.token_ids).subspan(static_cast<std::size_t>(start + node.first), static_cast<std::size_t>(node.last - node.first)));
        out.parent.push_back(node.parent < 0 ? -1 : tree_.node(node.parent).piece);
        out.past.push_back(node.first);
        out.block.push_back(block_);
        filled_ += node.last - node.first;
    }

    const PackedSequences& sequences_;
    Tree& tree_;
    std::int64_t block_tokens_, block_ = 0, filled_ = 0, first_piece_ = 0;
};

} // namespace

std::vector<TokenRange> SharedPrefixes::blocks() const {
    std::vector<TokenRange> blocks;
    const std::span<const std::int64_t> offsets(pieces.offsets);
    for (std::size_t first = 0, last = 0; first < parent.size(); first = last) {
        while (last < parent.size() && block[last] == block[first])
            ++last;
        blocks.push_back({offsets[first], offsets[last], offsets.subspan(first, last - first + 1), std::span(past).subspan(first, last - first),
                          std::span(parent).subspan(first, last - first)});
    }
    return blocks;
}

void SharedPrefixes::move_rows(HeadRequest& head, const PackedSequences& sequences) const {
    for (std::int64_t& token : head.tokens) {
        const std::size_t s = sequence_of(sequences, token);
        const auto piece = static_cast<std::size_t>(last_piece[s]);
        token = pieces.offsets[piece] + token - sequences.offsets[s] - past[piece];
    }
}

std::optional<SharedPrefixes> share_prefixes(const PackedSequences& sequences, const HeadRequest& head, std::int64_t block_tokens) {
    if (sequences.sequences() < 2)
        return std::nullopt;
    const std::int64_t most = sequences.tokens() - sequences.tokens() / 20;
    Tree tree(sequences, first_needed(head, sequences));
    if (tree.total() > most)
        return std::nullopt;
    Layout layout(sequences, tree, block_tokens);
    std::vector<std::int64_t> order(static_cast<std::size_t>(sequences.sequences()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](std::int64_t s) { return tree.leaf(s); });
    for (const std::int64_t s : order)
        layout.add(s);
    if (layout.out.pieces.tokens() > most)
        return std::nullopt;
    return std::move(layout.out);
}

} // namespace isogloss
