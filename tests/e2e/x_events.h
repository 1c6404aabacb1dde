// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace isogloss {

/// Real events of the X server, as a user's mouse and keyboard make them. Each waits until the program has had time to see the event.
void x_click(const QWidget& widget, QPoint at);
void x_double_click(const QWidget& widget, QPoint at);
void x_right_click(const QWidget& widget, QPoint at);
void x_move(const QWidget& widget, QPoint at);
/// Left button down at one place, up at another, with a few moves between them.
void x_drag(const QWidget& widget, QPoint from, QPoint to);
/// Turns the wheel, up for positive steps; `key` ("ctrl") is held meanwhile.
void x_wheel(const QWidget& widget, QPoint at, int steps, const QString& key = {});
/// Does `act` as soon as `shown` holds: for menus and dialogues, which have an event loop of their own in which what opened them does not return.
void x_when(QObject& context, std::function<bool()> shown, std::function<void()> act);
/// Opens the menu of a button and clicks the entry that begins with `text`; false if there is none.
bool x_choose(QWidget& button, const QString& text);
/// "ctrl+e", "Return"
void x_key(const QWidget& window, const QString& keys);
void x_type(const QWidget& window, const QString& text);

} // namespace isogloss
