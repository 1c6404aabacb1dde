// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/x_events.h"

#include <QApplication>
#include <QEventLoop>
#include <QMenu>
#include <QProcess>
#include <QTest>
#include <QTimer>
#include <QWidget>

#include <cmath>

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

void x_drag(const QWidget& widget, QPoint from, QPoint to) {
    x_move(widget, from);
    xdotool({"mousedown", "1"});
    constexpr int steps = 4;
    for (int i = 1; i <= steps; ++i)
        x_move(widget, from + (to - from) * i / steps);
    xdotool({"mouseup", "1"});
}

void x_wheel(const QWidget& widget, QPoint at, int steps, const QString& key) {
    x_move(widget, at);
    if (!key.isEmpty())
        xdotool({"keydown", key});
    xdotool({"click", "--repeat", QString::number(std::abs(steps)), "--delay", "20", steps > 0 ? "4" : "5"});
    if (!key.isEmpty())
        xdotool({"keyup", key});
}

void x_when(QObject& context, std::function<bool()> shown, std::function<void()> act) {
    auto* timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, shown = std::move(shown), act = std::move(act)] {
        if (!shown())
            return;
        timer->stop();
        timer->deleteLater();
        act();
    });
    timer->start(50);
}

bool x_choose(QWidget& button, const QString& text) {
    bool chosen = false;
    const auto menu = [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    x_when(
        button, [menu] { return menu() && menu()->isVisible(); },
        [&] {
            QMenu& open = *menu();
            for (QAction* action : open.actions())
                if (!chosen && action->text().startsWith(text)) {
                    chosen = true;
                    x_click(open, open.actionGeometry(action).center());
                    return;
                }
            open.close();
        });
    x_click(button, button.rect().center());
    return chosen;
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
