// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "tests/e2e/watchdog.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace isogloss {

/// A window of 1280×800 in which the demo has been run over a few rows, as the walks with real events find it; and how long its thread ever kept
/// silent.
class Walk : public QObject {
    Q_OBJECT
protected:
    /// Shows the window; presses "Try the demo" and waits for its trace.
    void start(int rows = 24);
    /// The walk itself kept the window waiting, not the program.
    void forgive() const { watchdog_.forgive(); }
    QByteArray command_line(const QStringList& arguments) const;
    static QByteArray read(const QString& file);

    std::unique_ptr<MainWindow> window_;
    QTemporaryDir folder_;
    QString base_trace_;

private slots:
    void init();
    void cleanup();
    void cleanupTestCase();

private:
    Watchdog watchdog_;
    double longest_ = 0; ///< seconds
    QString longest_in_;
};

} // namespace isogloss
