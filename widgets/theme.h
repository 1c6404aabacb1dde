// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QString>

class QApplication;

namespace isogloss {

/// The map that magnitudes are coloured by.
enum class MagnitudeMap {
    Standard, ///< pale green to navy
    Grey,     ///< for print without colour; from a light grey, so that a cell with the least value still is a cell
    BlueGold, ///< blue over grey to gold: uniform, and the same for every common colour vision
};

/// The colours of one look. Data carry the colour, chrome does not.
struct Theme {
    bool dark = false;
    MagnitudeMap map = MagnitudeMap::Standard;
    QColor ground, pane, hairline, text, secondary, faint, accent, gain, loss;

    static const Theme& light();
    static const Theme& dark_theme();
    static const Theme& paper(); ///< light, on the white of the page

    /// Perceptually uniform, safe for colour-blind readers; 0 = calm. `share` is clamped to [0, 1].
    QColor magnitude(double share) const;
    /// For lines coloured by a value: lightness falls (light) or rises (dark) evenly, and every colour stands out from the ground. `share` is
    /// clamped.
    QColor ordered(double share) const;
    /// Diverging, centred at zero: −1 … +1. In grey from light over a middle grey to dark, as two ends alike would hide the sign.
    QColor difference(double share) const;
    /// Okabe–Ito for the first eight, then the same again, lighter or darker.
    QColor category(int index) const;
    /// The reference language is always neutral.
    QColor reference() const { return text; }
};

/// `colour` laid over `ground` with this share, opaque: overlaps and vector formats cannot change it.
QColor over(const QColor& ground, const QColor& colour, double share);
/// Contrast ratio of WCAG 2.2: 1 (none) to 21 (black on white).
double contrast(const QColor& a, const QColor& b);

enum class ThemeChoice { System, Light, Dark };

/// The theme of the running program. Charts repaint on `changed`.
class ThemeSource : public QObject {
    Q_OBJECT
public:
    static ThemeSource& instance();
    const Theme& theme() const;
    ThemeChoice choice() const { return choice_; }
    /// What the rooms above add to the style sheet, in its words (`apply_theme`); before the first `set_choice`.
    void set_more_style(const QString& sheet);
    void set_choice(ThemeChoice choice); ///< applies palette and style sheet to the application

signals:
    void changed();

private:
    ThemeSource() = default;
    ThemeChoice choice_ = ThemeChoice::System;
    QString more_style_;
};

/// Palette and style sheet of the program; called once at the start and at every change of theme. In sheets, colours are words that the palette
/// answers: %pane, %ground, %text, %second, %faint, %line, %accent, %accent2 (hovered), %onaccent, %hover, %pressed, %loss, %tint (a ground for bad
/// news).
void apply_theme(QApplication& application, const Theme& theme, const QString& more_style = {});

/// The font with digits of equal width, so that columns of numbers stand still.
QFont tabular(QFont font);

/// Motion is off where the system asks for it (or ISOGLOSS_NO_MOTION is set, as tests do).
bool motion_allowed();

} // namespace isogloss
