// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/x_events.h"

#include <QEventLoop>
#include <QProcess>
#include <QTest>
#include <QWidget>

namespace isogloss {

namespace {

/// The program's own event loop turns while xdotool talks to the server.
void xdotool(const QStringList& arguments) {
    QProcess process;
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start("xdotool", arguments);
    loop.exec();
    if (process.exitCode() != 0)
        qWarning("xdotool %s: %s", qPrintable(arguments.join(' ')), process.readAllStandardError().constData());
    QTest::qWait(60);
}

} // namespace

void x_move(const QWidget& widget, QPoint at) {
    const QPoint place = widget.mapToGlobal(at);
    // Without --sync, which waits for ever where the pointer is there already.
    xdotool({"mousemove", QString::number(place.x()), QString::number(place.y())});
}

void x_click(const QWidget& widget, QPoint at) {
    x_move(widget, at);
    xdotool({"click", "1"});
}

void x_double_click(const QWidget& widget, QPoint at) {
    x_move(widget, at);
    xdotool({"click", "--repeat", "2", "--delay", "60", "1"});
}

void x_right_click(const QWidget& widget, QPoint at) {
    x_move(widget, at);
    xdotool({"click", "3"});
}

// A bare X server has no window manager that would give a window the keyboard.
void x_key(const QWidget& window, const QString& keys) {
    xdotool({"windowfocus", QString::number(window.window()->winId())});
    xdotool({"key", keys});
}

void x_type(const QWidget& window, const QString& text) {
    xdotool({"windowfocus", QString::number(window.window()->winId())});
    xdotool({"type", "--delay", "2", text});
}

} // namespace isogloss
