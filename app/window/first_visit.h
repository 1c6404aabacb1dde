// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/tour_card.h"

#include <QObject>

#include <functional>
#include <vector>

namespace isogloss {

class MainWindow;

/// The guided first visit on the demo: five steps from the heatmap to a cell, its experts, a plan, what it changes, and a figure. A step ends when
/// the user has done it, or presses Next; the visit can be ended at any step.
class FirstVisit : public QObject {
    Q_OBJECT
public:
    explicit FirstVisit(MainWindow& window);
    void start();
    void end();
    bool running() const { return step_ >= 0; }
    TourCard& card() { return *card_; }

signals:
    /// Seen to its end, or ended by the user.
    void ended();

private:
    struct Step {
        TourCard::Step card;
        std::function<bool()> done;
    };
    void show(int step);
    /// The next step, if the user has done what this one says.
    void look();

    std::vector<Step> steps_;
    TourCard* card_;
    int step_ = -1;
};

} // namespace isogloss
