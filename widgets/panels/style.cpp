// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/style.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace isogloss {

namespace {

QFont scaled(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qMax(8, qRound(font.pixelSize() * factor)));
    return font;
}

} // namespace

QString panel_style() {
    return QStringLiteral(R"(
QLabel[look="section"] { color: %second; font-weight: 600; }
QLabel[look="note"] { color: %second; }
QLabel[look="trouble"] { color: %loss; }
QLabel[look="brand"] { color: %text; font-weight: 700; }
QWidget[look="ground"] { background: %ground; }
QWidget[look="header"] { background: %pane; border-bottom: 1px solid %line; }
QWidget[look="header"] QMenuBar { background: transparent; }
QWidget[look="pane"] { background: %pane; }
QToolButton[look="quiet"] { color: %second; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 5px; }
QToolButton[look="quiet"][narrow="true"] { padding: 2px 0; }
QToolButton[look="quiet"]:hover { color: %text; background: %hover; } QToolButton[look="quiet"]:focus { border-color: %accent; }
QToolButton[look="quiet"]:disabled { color: %faint; background: transparent; }
QToolButton[look="quiet"]:checked { color: %text; background: %hover; }
QToolButton[look="toggle"] { color: %second; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px 6px 2px 0; }
QToolButton[look="toggle"]:hover { color: %text; } QToolButton[look="toggle"]:focus { border-color: %accent; }
QToolButton[look="choice"] { color: %text; background: %hover; border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; }
QToolButton[look="choice"]:hover { background: %pressed; } QToolButton[look="choice"]:focus { border-color: %accent; }
QToolButton[look="choice"]:disabled { color: %faint; background: transparent; }
QToolButton[look="segment"] { color: %second; background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 2px; }
QToolButton[look="segment"]:hover { color: %text; }
QToolButton[look="segment"]:checked { color: %text; background: %hover; font-weight: 600; }
QToolButton[look="segment"]:focus { border-color: %accent; }
QToolButton[look="segment"]:disabled { color: %faint; }
QFrame[look="segments"] { border: 1px solid %line; border-radius: 5px; background: %pane; }
QPushButton[look="primary"] { background: %accent; color: %onaccent; border: 1px solid %accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: %accent2; border-color: %accent2; } QPushButton[look="primary"]:focus { border-color: %text; }
QPushButton[look="primary"]:disabled { background: %hover; color: %faint; border-color: %hover; }
QFrame[look="banner"] { background: %tint; border: none; border-bottom: 1px solid %line; }
QFrame[look="card"] { background: %pane; border: 1px solid %line; border-radius: 6px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QListView#palette_list::item { padding: 5px 8px; }
)");
}

void set_look(QWidget* widget, const char* look) {
    widget->setProperty("look", look);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

QLabel* section_label(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text.toUpper(), parent);
    label->setProperty("look", "section");
    QFont font = scaled(label->font(), 0.85);
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    label->setFont(font);
    return label;
}

void set_note_look(QLabel& label) {
    label.setProperty("look", "note");
    label.setFont(scaled(label.font(), 0.87));
}

QLabel* note_label(QWidget* parent) {
    auto* label = new QLabel(parent);
    set_note_look(*label);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QToolButton* quiet_button(const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setProperty("look", "quiet");
    button->setFont(scaled(button->font(), 0.92));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton* toggle_button(const QString& text, QWidget* parent) {
    auto* button = quiet_button(text, parent);
    button->setProperty("look", "toggle");
    return button;
}

QToolButton* choice_button(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("look", "choice");
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFont(scaled(button->font(), 0.92));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QPushButton* primary_button(const QString& text, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", "primary");
    return button;
}

} // namespace isogloss
