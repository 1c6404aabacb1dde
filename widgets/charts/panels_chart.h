// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

#include <memory>
#include <vector>

namespace isogloss {

/// Several charts side by side as one figure: the layers of a pairwise heatmap, r by layer and the scatter behind it.
class PanelsChart : public Chart {
    Q_OBJECT
public:
    explicit PanelsChart(QWidget* parent = nullptr) : Chart(parent) {}
    /// `share`: of the width, beside the other panels of its row.
    void add(std::unique_ptr<Chart> chart, double share = 1);
    /// Panels in a row; 0 = all.
    void set_columns(int columns);
    bool has_data() const override;
    double height_for(double width, const QFont& font) const override;

protected:
    void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const override;

private:
    struct Panel {
        std::unique_ptr<Chart> chart;
        double share = 1;
    };
    /// Where the panels lie in a picture of this width and, if it is above 0, this height.
    std::vector<QRectF> places(double width, double height, const QFont& font) const;

    std::vector<Panel> panels_;
    int columns_ = 0;
};

} // namespace isogloss
