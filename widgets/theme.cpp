// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/motion.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace isogloss {

namespace {

using Stop = std::pair<double, QRgb>;

template <std::size_t N> QColor between(const std::array<Stop, N>& stops, double at) {
    at = std::clamp(at, stops.front().first, stops.back().first);
    for (std::size_t i = 1; i < N; ++i)
        if (at <= stops[i].first)
            return over(stops[i - 1].second, stops[i].second, (at - stops[i - 1].first) / (stops[i].first - stops[i - 1].first));
    return stops.back().second;
}

// Lightness falls (light) or rises (dark) evenly along each map, so it also reads in grey.
constexpr std::array<Stop, 6> magnitude_light = {
    {{0, 0xFFF6F8F6}, {.18, 0xFFD6E8E0}, {.38, 0xFF8CC6BE}, {.6, 0xFF3E8EA0}, {.8, 0xFF265682}, {1, 0xFF16204E}}};
constexpr std::array<Stop, 6> magnitude_dark = {
    {{0, 0xFF181B1F}, {.18, 0xFF1C3042}, {.38, 0xFF225674}, {.6, 0xFF3A9096}, {.8, 0xFF8CC8A0}, {1, 0xFFF0F0BE}}};
constexpr std::array<Stop, 2> grey_light = {{{0, 0xFFF2F2F2}, {1, 0xFF1A1A1A}}};
constexpr std::array<Stop, 2> grey_dark = {{{0, 0xFF24262A}, {1, 0xFFF5F5F5}}};
// Dark where much is on paper, light where much is on a dark ground.
constexpr std::array<Stop, 6> blue_gold_light = {
    {{0, 0xFFFBEFB0}, {.2, 0xFFE2CE7C}, {.4, 0xFFB4A678}, {.6, 0xFF808078}, {.8, 0xFF4A5A76}, {1, 0xFF0B2A5E}}};
constexpr std::array<Stop, 6> blue_gold_dark = {
    {{0, 0xFF10264E}, {.2, 0xFF33466A}, {.4, 0xFF5E6A78}, {.6, 0xFF918C74}, {.8, 0xFFC9B766}, {1, 0xFFFBE879}}};
// Orange over rose and violet to navy: told apart by hue and by lightness, and away from the ground at both ends.
constexpr std::array<Stop, 4> ordered_light = {{{0, 0xFFC8681E}, {.4, 0xFFB0507A}, {.75, 0xFF5A4A9A}, {1, 0xFF14245E}}};
constexpr std::array<Stop, 4> ordered_dark = {{{0, 0xFFB0672F}, {.4, 0xFFC07A96}, {.75, 0xFFA9A6E8}, {1, 0xFFD8E6FF}}};
constexpr std::array<Stop, 2> ordered_grey_light = {{{0, 0xFF8A8A8A}, {1, 0xFF101010}}};
constexpr std::array<Stop, 2> ordered_grey_dark = {{{0, 0xFF707070}, {1, 0xFFF5F5F5}}};
// Blue below, orange above zero: the pair that all common colour vision keeps apart.
constexpr std::array<Stop, 5> difference_light = {{{-1, 0xFF1F4E8C}, {-.45, 0xFF84ABD4}, {0, 0xFFF7F7F5}, {.45, 0xFFE9A66B}, {1, 0xFF9C4A12}}};
constexpr std::array<Stop, 5> difference_dark = {{{-1, 0xFF8FC1F5}, {-.45, 0xFF3C6C9E}, {0, 0xFF1C1F23}, {.45, 0xFFA5622B}, {1, 0xFFF3B277}}};

constexpr std::array<Stop, 3> difference_grey_light = {{{-1, 0xFFF7F7F7}, {0, 0xFFB4B4B4}, {1, 0xFF1A1A1A}}};
constexpr std::array<Stop, 3> difference_grey_dark = {{{-1, 0xFF1C1C1E}, {0, 0xFF5C5C5C}, {1, 0xFFF5F5F5}}};

constexpr std::array<QRgb, 8> okabe_ito = {0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7, 0xFF56B4E9, 0xFFD55E00, 0xFFF0E442, 0xFF7F7F7F};

Theme make(bool dark) {
    Theme theme;
    theme.dark = dark;
    theme.ground = dark ? 0x15171A : 0xF6F6F4;
    theme.pane = dark ? 0x1C1F23 : 0xFFFFFF;
    theme.hairline = dark ? 0x2B2F35 : 0xE3E3DF;
    theme.text = dark ? 0xE7E9EB : 0x1E2226;
    theme.secondary = dark ? 0x9AA3AC : 0x6A7178;
    theme.faint = dark ? 0x6B747D : 0x9AA1A8;
    theme.accent = dark ? 0x8AA4FF : 0x3557D6;
    theme.gain = dark ? 0x58C79B : 0x1B7F5C;
    theme.loss = dark ? 0xF08A70 : 0xB4452F;
    return theme;
}

/// The system's own look, asked before the program puts its palette over it.
bool system_is_dark() {
    static const bool dark = qApp && QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

/// The sheet names colours by the role that they have in the palette (`palette_of`): a new theme is a new palette.
const char* const style_sheet = R"(
QToolTip { background: %pane; color: %text; border: 1px solid %line; padding: 4px 6px; }
QMainWindow::separator { background: %line; width: 1px; height: 1px; }
QSplitter::handle { background: %line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }
QDockWidget { color: %second; }
QMenuBar { background: %pane; } QMenuBar::item { padding: 4px 8px; } QMenuBar::item:selected { background: %hover; border-radius: 4px; }
QMenu { background: %pane; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; } QMenu::item:selected { background: %hover; color: %text; }
QMenu::item:disabled { color: %faint; } QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QStatusBar { background: %pane; color: %second; border-top: 1px solid %line; } QStatusBar::item { border: none; }
QPushButton, QToolButton[text="true"] { background: %pane; color: %text; border: 1px solid %line; border-radius: 5px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: %hover; } QPushButton:pressed { background: %pressed; } QPushButton:focus { border-color: %accent; }
QPushButton:disabled { color: %faint; }
QPushButton:default, QPushButton[primary="true"] { background: %accent; color: %onaccent; border-color: %accent; }
QPushButton[primary="true"]:disabled { background: %hover; color: %faint; border-color: %line; }
QPushButton[flat="true"] { border: none; background: transparent; padding: 3px 8px; } QPushButton[flat="true"]:hover { background: %hover; }
QToolButton { border: none; border-radius: 4px; padding: 3px 6px; color: %text; } QToolButton:hover { background: %hover; }
QToolButton:focus { border: 1px solid %accent; } QToolButton:disabled { color: %faint; } QToolButton:checked { background: %pressed; }
QToolButton::menu-indicator { image: none; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit { background: %pane; color: %text; border: 1px solid %line; border-radius: 5px; padding: 4px 8px;
  selection-background-color: %accent; selection-color: %onaccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus { border-color: %accent; }
QCheckBox { min-height: 18px; } QCheckBox::indicator:unchecked { width: 11px; height: 11px; border: 1px solid %faint; border-radius: 3px; background: %pane; }
QComboBox::drop-down { border: none; width: 22px; } QComboBox::down-arrow { image: url(:/isogloss/icons/chevron.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %pane; border: 1px solid %line; selection-background-color: %hover; selection-color: %text; outline: none; }
QTreeView, QListView, QTableView { background: %pane; border: none; outline: none; selection-background-color: %hover; selection-color: %text; }
QTableView::item { border: 0px; padding: 0 6px; }
QHeaderView::section { background: %pane; color: %second; border: none; border-bottom: 1px solid %line; padding: 4px 8px; }
QProgressBar { background: %line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; } QProgressBar::chunk { background: %accent; border-radius: 2px; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; } QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: %line; border-radius: 4px; min-height: 24px; min-width: 24px; } QScrollBar::handle:hover { background: %faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSlider::groove:horizontal { height: 2px; background: %line; border-radius: 1px; } QSlider::sub-page:horizontal { background: %accent; border-radius: 1px; }
QSlider::handle:horizontal { width: 10px; height: 10px; margin: -6px 0; border-radius: 7px; border: 2px solid %accent; background: %pane; }
QSlider::handle:horizontal:disabled { border-color: %faint; } QSlider::sub-page:horizontal:disabled { background: %faint; }
QTabBar::tab { background: transparent; color: %second; padding: 8px 10px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: %text; border-bottom-color: %accent; font-weight: 600; }
QTabWidget::pane { border: none; }
)";

/// What the words of a sheet stand for. Where the palette has no role of that meaning, one that nothing else in the program uses.
constexpr std::pair<const char*, const char*> sheet_words[] = {{"%onaccent", "palette(highlighted-text)"},
                                                               {"%accent2", "palette(link)"},
                                                               {"%accent", "palette(highlight)"},
                                                               {"%ground", "palette(alternate-base)"},
                                                               {"%pane", "palette(window)"},
                                                               {"%text", "palette(text)"},
                                                               {"%line", "palette(mid)"},
                                                               {"%second", "palette(bright-text)"},
                                                               {"%faint", "palette(link-visited)"},
                                                               {"%hover", "palette(midlight)"},
                                                               {"%pressed", "palette(shadow)"},
                                                               {"%loss", "palette(light)"},
                                                               {"%tint", "palette(dark)"}};

QPalette palette_of(const Theme& theme) {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { palette.setColor(role, colour); };
    set(QPalette::Window, theme.pane);
    set(QPalette::Base, theme.pane);
    set(QPalette::AlternateBase, theme.ground);
    set(QPalette::Button, theme.pane);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Text, theme.text);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::ToolTipBase, theme.pane);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::PlaceholderText, theme.faint);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.dark ? theme.ground : theme.pane);
    set(QPalette::Link, theme.dark ? theme.accent.lighter(108) : theme.accent.darker(108));
    set(QPalette::Mid, theme.hairline);
    set(QPalette::BrightText, theme.secondary);
    set(QPalette::LinkVisited, theme.faint);
    set(QPalette::Midlight, over(theme.pane, theme.text, 0.06));
    set(QPalette::Shadow, over(theme.pane, theme.text, 0.12));
    set(QPalette::Light, theme.loss);
    set(QPalette::Dark, over(theme.pane, theme.loss, 0.08));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.faint);
    return palette;
}

/// A widget keeps the colours that its rules had when it was polished.
void polish_anew() {
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets)
        if (widget->testAttribute(Qt::WA_WState_Polished)) {
            widget->style()->unpolish(widget);
            widget->style()->polish(widget);
            widget->update();
        }
}

} // namespace

QColor over(const QColor& ground, const QColor& colour, double share) {
    const auto channel = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {channel(ground.red(), colour.red()), channel(ground.green(), colour.green()), channel(ground.blue(), colour.blue())};
}

double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [less, more] = std::minmax({luminance(a), luminance(b)});
    return (more + 0.05) / (less + 0.05);
}

const Theme& Theme::light() {
    static const Theme theme = make(false);
    return theme;
}

const Theme& Theme::dark_theme() {
    static const Theme theme = make(true);
    return theme;
}

const Theme& Theme::paper() {
    static const Theme theme = [] {
        Theme paper = make(false);
        paper.ground = Qt::white;
        return paper;
    }();
    return theme;
}

QColor Theme::magnitude(double share) const {
    if (map == MagnitudeMap::Grey)
        return between(dark ? grey_dark : grey_light, share);
    if (map == MagnitudeMap::BlueGold)
        return between(dark ? blue_gold_dark : blue_gold_light, share);
    return between(dark ? magnitude_dark : magnitude_light, share);
}

QColor Theme::ordered(double share) const {
    if (map == MagnitudeMap::Grey)
        return between(dark ? ordered_grey_dark : ordered_grey_light, share);
    return between(dark ? ordered_dark : ordered_light, share);
}

QColor Theme::difference(double share) const {
    if (map == MagnitudeMap::Grey)
        return between(dark ? difference_grey_dark : difference_grey_light, share);
    return between(dark ? difference_dark : difference_light, share);
}

QColor Theme::category(int index) const {
    const int round = index / static_cast<int>(okabe_ito.size());
    QColor colour(okabe_ito[static_cast<std::size_t>(index) % okabe_ito.size()]);
    if (round % 3 == 1)
        colour = colour.lighter(140);
    else if (round % 3 == 2)
        colour = colour.darker(150);
    // Lines and their labels must stand out from the ground; yellow on white and dark blue on black do not.
    const double enough = dark ? 4.5 : 3.4; // small letters on a dark ground need more
    for (int step = 0; step < 24 && contrast(colour, ground) < enough; ++step)
        colour = dark ? over(colour, Qt::white, 0.06) : over(colour, Qt::black, 0.06);
    return colour;
}

ThemeSource& ThemeSource::instance() {
    static ThemeSource source;
    return source;
}

const Theme& ThemeSource::theme() const {
    const bool dark = choice_ == ThemeChoice::Dark || (choice_ == ThemeChoice::System && system_is_dark());
    return dark ? Theme::dark_theme() : Theme::light();
}

void ThemeSource::set_more_style(const QString& sheet) { more_style_ = sheet; }

void ThemeSource::set_choice(ThemeChoice choice) {
    system_is_dark(); // remembered before our palette hides it
    choice_ = choice;
    if (auto* application = qobject_cast<QApplication*>(QCoreApplication::instance()))
        apply_theme(*application, theme(), more_style_);
    emit changed();
}

void apply_theme(QApplication& application, const Theme& theme, const QString& more_style) {
    // Setting a style or a sheet costs some 0.1 s for the widgets of a window: it is done once, before there are any.
    static bool styled = false;
    const bool first = !std::exchange(styled, true);
    if (first)
        QApplication::setStyle(QStyleFactory::create("Fusion"));
    QApplication::setPalette(palette_of(theme));
    if (!first)
        return polish_anew();
    QString sheet = style_sheet + more_style;
    for (const auto& [word, role] : sheet_words)
        sheet.replace(QLatin1String(word), QLatin1String(role));
    application.setStyleSheet(sheet);
}

QFont tabular(QFont font) {
    // Qt 6.4 has no OpenType feature switch; the usual interface fonts have digits of equal width, and Noto Sans has them too.
    font.setStyleHint(QFont::SansSerif);
    return font;
}

bool motion_allowed() { return qEnvironmentVariableIsEmpty("ISOGLOSS_NO_MOTION") && system_allows_motion(); }

} // namespace isogloss
