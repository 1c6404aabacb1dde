// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/expert_counts.h"
#include "widgets/charts/chart.h"

#include <memory>

namespace isogloss {

/// How many experts pass τ: over all layers against τ, or at one τ by layer. One colour per set, named in the chart.
class ExpertCountsChart : public Chart {
    Q_OBJECT
public:
    enum class Axis { Tau, Layer };
    explicit ExpertCountsChart(Axis axis, QWidget* parent = nullptr);
    /// `tau`: of the counts by layer; the threshold of the table nearest to it is taken.
    void set_counts(std::shared_ptr<const ExpertCounts> counts, double tau);
    bool has_data() const override { return counts_ && !counts_->sets.empty() && !counts_->taus.empty() && !counts_->layers.empty(); }

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;

private:
    std::size_t places() const { return axis_ == Axis::Tau ? counts_->taus.size() : counts_->layers.size(); }
    double value(const ExpertCounts::Set& set, std::size_t place) const; ///< experts at a threshold or in a layer

    Axis axis_;
    std::shared_ptr<const ExpertCounts> counts_;
    std::size_t tau_ = 0;
};

} // namespace isogloss
