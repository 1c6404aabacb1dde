// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/actions/palette_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace isogloss {

/// A line to type into and what fits below it. Enter does it, Esc leaves.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);
    /// Below the top of the parent, in its middle.
    void open();
    QLineEdit& line() { return *line_; }
    PaletteModel& model() { return *model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run_current();
    void move_by(int rows);

    PaletteModel* model_;
    QLineEdit* line_;
    QListView* list_;
};

} // namespace isogloss
