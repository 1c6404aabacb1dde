// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/head.h"

#include "core/model/kernels.h"

#include <cmath>
#include <limits>

namespace isogloss {

namespace {

constexpr std::int64_t full_rows = 64; ///< rows of full logits that are held at a time

/// log Σ exp over the slices of a row seen so far.
struct RunningSum {
    float largest = -std::numeric_limits<float>::infinity();
    double sum = 0; ///< of exp(logit − largest)
    void add(const float* slice, std::int64_t count) {
        const float top = std::max(largest, kernels::largest(slice, count));
        sum = sum * std::exp(static_cast<double>(largest) - top) + kernels::sum_exp(slice, count, top);
        largest = top;
    }
    double log() const { return largest + std::log(sum); }
};

/// Rows [first, first + n) of the request.
class HeadBlock {
public:
    HeadBlock(const HeadRequest& request, std::int64_t first, std::int64_t n) : request_(request), first_(first), sums_(static_cast<std::size_t>(n)) {
        values_.resize(static_cast<std::size_t>(offset(n) - offset(0)));
    }

    /// logits [n, columns] of vocabulary entries [from, from + columns)
    void add(const float* logits, std::int64_t from, std::int64_t columns) {
        at::parallel_for(0, static_cast<std::int64_t>(sums_.size()), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t row = begin; row < end; ++row) {
                const float* slice = logits + row * columns;
                sums_[static_cast<std::size_t>(row)].add(slice, columns);
                for (std::int64_t c = offset(row); c < offset(row + 1); ++c) {
                    const std::int64_t id = request_.candidates[static_cast<std::size_t>(c)];
                    if (id >= from && id < from + columns)
                        values_[static_cast<std::size_t>(c - offset(0))] = slice[id - from];
                }
            }
        });
    }

    /// Candidate logits become log-probabilities.
    void finish() {
        for (std::int64_t row = 0; row < static_cast<std::int64_t>(sums_.size()); ++row) {
            const double log_sum = sums_[static_cast<std::size_t>(row)].log();
            for (std::int64_t c = offset(row); c < offset(row + 1); ++c) {
                float& value = values_[static_cast<std::size_t>(c - offset(0))];
                value = static_cast<float>(value - log_sum);
            }
        }
    }
    std::int64_t first_candidate() const { return offset(0); }
    const std::vector<float>& values() const { return values_; }

private:
    std::int64_t offset(std::int64_t row) const { return request_.candidate_offsets[static_cast<std::size_t>(first_ + row)]; }

    const HeadRequest& request_;
    std::int64_t first_;
    std::vector<RunningSum> sums_;
    std::vector<float> values_;
};

at::Tensor normed_rows(const at::Tensor& hidden, std::span<const std::int64_t> tokens, const EndWeights& weights, const BlockContext& context) {
    const auto n = static_cast<std::int64_t>(tokens.size());
    const at::Tensor index = at::from_blob(const_cast<std::int64_t*>(tokens.data()), {n}, at::kLong).to(hidden.device());
    const at::Tensor rows = hidden.index_select(0, index);
    at::Tensor normed = context.scratch.wide_normed.get({n, hidden.size(1)}, context.compute.f32());
    norm_rows(rows, 0, n, weights.final_norm, context.config.norm_eps, normed, context.compute);
    return normed;
}

/// Entries [from, from + columns) of the output matrix.
StoredWeight slice_of(const StoredWeight& head, std::int64_t from, std::int64_t columns) {
    StoredWeight slice = head;
    slice.data += from * head.shape[1] * element_bits(head.type) / 8;
    slice.shape[0] = columns;
    if (head.resident.defined())
        slice.resident = head.resident.narrow(0, from, columns);
    return slice;
}

} // namespace

void run_head(const at::Tensor& hidden, const HeadRequest& request, const EndWeights& weights, const BlockSizes& blocks, const BlockContext& context,
              SweepSink& sink) {
    const std::int64_t vocabulary = context.config.vocab_size;
    const auto rows = static_cast<std::int64_t>(request.tokens.size());
    const std::int64_t block_rows = request.full_logits ? full_rows : blocks.head_rows;
    for (std::int64_t first = 0; first < rows; first += block_rows) {
        const std::int64_t n = std::min(block_rows, rows - first);
        const at::Tensor normed =
            normed_rows(hidden, std::span(request.tokens).subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(n)), weights, context);
        HeadBlock block(request, first, n);
        at::Tensor full;
        if (request.full_logits)
            full = context.scratch.logits.get({n, vocabulary}, at::TensorOptions().dtype(at::kFloat));
        for (std::int64_t from = 0; from < vocabulary; from += blocks.head_columns) {
            context.cancel.check();
            const std::int64_t columns = std::min(blocks.head_columns, vocabulary - from);
            at::Tensor logits = context.scratch.gathered.get({n, columns}, context.compute.f32());
            linear_f32(normed, slice_of(weights.head, from, columns), logits, context.compute, context.scratch.linear);
            if (weights.head_bias.defined())
                logits.add_(weights.head_bias.narrow(0, from, columns));
            if (context.config.logits_divisor != 1)
                logits.div_(context.config.logits_divisor);
            const at::Tensor host = logits.to(at::kCPU);
            block.add(host.data_ptr<float>(), from, columns);
            if (full.defined())
                full.narrow(1, from, columns).copy_(host);
        }
        block.finish();
        if (full.defined())
            sink.logits(first, n, full.data_ptr<float>());
        sink.log_probabilities(block.first_candidate(), block.values());
    }
}

} // namespace isogloss
