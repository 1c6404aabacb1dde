// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace isogloss {

class HeatmapChart;

/// Two heatmaps side by side with locked axes: the second has the rows of the first in the same order; both show the same part, and colours mean the
/// same in both.
class HeatmapLock : public QObject {
    Q_OBJECT
public:
    HeatmapLock(HeatmapChart& first, HeatmapChart& second, QObject* parent = nullptr);
    void set_locked(bool locked);
    bool locked() const { return locked_; }

private:
    void follow();

    HeatmapChart &first_, &second_;
    bool locked_ = false, following_ = false;
};

} // namespace isogloss
