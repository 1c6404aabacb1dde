// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QString>

class QLabel;
class QToolButton;
class QPushButton;
class QWidget;

namespace isogloss {

/// Rules of the panels, over those of the program, in the words of `apply_theme`; keyed by the property "look" that the functions below set.
QString panel_style();

/// A part's heading: small capitals in the secondary colour.
QLabel* section_label(const QString& text, QWidget* parent = nullptr);
/// Explanations and results in words: smaller, secondary, wrapped.
QLabel* note_label(QWidget* parent = nullptr);
void set_note_look(QLabel& label);
/// A quiet button that looks like text until the pointer is on it.
QToolButton* quiet_button(const QString& text, QWidget* parent = nullptr);
/// The same at the start of a row, in line with what stands above and below it.
QToolButton* toggle_button(const QString& text, QWidget* parent = nullptr);
/// A framed button whose menu chooses something: "softmax, all experts ▾".
QToolButton* choice_button(QWidget* parent = nullptr);
/// The button that the panel is there for.
QPushButton* primary_button(const QString& text, QWidget* parent = nullptr);
/// Gives a widget another look at run time.
void set_look(QWidget* widget, const char* look);

} // namespace isogloss
