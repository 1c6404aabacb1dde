// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace isogloss {

/// Real events of the X server, as a user's mouse and keyboard make them. Each waits until the program has had time to see the event.
void x_click(const QWidget& widget, QPoint at);
void x_double_click(const QWidget& widget, QPoint at);
void x_right_click(const QWidget& widget, QPoint at);
void x_move(const QWidget& widget, QPoint at);
/// "ctrl+e", "Return"
void x_key(const QWidget& window, const QString& keys);
void x_type(const QWidget& window, const QString& text);

} // namespace isogloss
