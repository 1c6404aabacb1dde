// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/worker/every_reference.h"
#include "app/window/worker/jobs.h"
#include "core/trace/reader.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace isogloss {

/// The traces that are being looked at, and the divergence tables already computed from them.
class OpenTraces {
public:
    const TraceReader& reader(const std::filesystem::path& trace);
    DivergenceView divergence(const DivergenceRequest& request, const CancelToken& cancel);
    /// The means alone, without intervals and baselines, where the whole table is not known: a fraction of its time.
    DivergenceView first_look(const DivergenceRequest& request, const CancelToken& cancel);
    /// Of a trace that takes seconds to read: the first rows alone, and again as more languages are done; `show` gets each. Nothing for smaller ones.
    void glance(const DivergenceRequest& request, const CancelToken& cancel, const std::function<void(const DivergenceView&)>& show);
    /// Makes one more layer known against every reference, if there is one that every language has complete.
    ReferencesView prepare_references(const DivergenceRequest& request, const CancelToken& cancel);
    DifferenceView difference(const DifferenceRequest& request, const CancelToken& cancel);
    void keep_only(const std::vector<std::filesystem::path>& traces);

private:
    struct Known { ///< a table, and how many layers of each language had been complete when it was computed
        std::shared_ptr<const DivergenceTable> table;
        std::vector<int> complete;
    };
    /// What can be said of the trace without its table.
    static DivergenceView view_of(const TraceReader& trace, const DivergenceRequest& request);

    std::map<std::string, TraceReader> readers_;
    std::map<std::string, Known> tables_;
    std::map<std::string, EveryReference> references_; ///< by trace, weighting and bootstrap
};

/// after − before of two tables of the same languages and layers that kept their sequences, paired over rows. Throws `AnalysisError` if they differ.
DivergenceTable difference_table(const DivergenceTable& before, const DivergenceTable& after);
/// Mean over the layers, by language.
std::vector<DifferenceView::Mean> mean_differences(const DivergenceTable& before, const DivergenceTable& after);
/// Share of the top-k choices of `before` that `after` does not make, by language, over the true layers from `first_layer` on; [0, 1].
std::vector<std::pair<std::string, double>> changed_choices(const TraceReader& before, const TraceReader& after, int first_layer,
                                                            const CancelToken& cancel);

} // namespace isogloss
