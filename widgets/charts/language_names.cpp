// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/language_names.h"

#include "core/text/languages.h"
#include "widgets/charts/chart.h"
#include "widgets/charts/kept_text.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <deque>
#include <utility>

namespace isogloss {

namespace {

/// A font that is built anew would be looked for anew, so those of the scripts are kept, by script.
QHash<QString, QFont>& known_fonts(const QFont& font) {
    constexpr std::size_t most = 6; // the window's own, the small one, a few of figures
    static std::deque<std::pair<QFont, QHash<QString, QFont>>> known;
    for (auto& [base, fonts] : known)
        if (base == font)
            return fonts;
    if (known.size() == most)
        known.pop_back();
    return known.emplace_front(font, QHash<QString, QFont>()).second;
}

QFont script_font(const QFont& font, const QString& script) {
    static const QHash<QString, QString> family_of_script = {
        {"Hans", "Noto Sans CJK SC"},     {"Hant", "Noto Sans CJK TC"},    {"Jpan", "Noto Sans CJK JP"},   {"Hang", "Noto Sans CJK KR"},
        {"Kore", "Noto Sans CJK KR"},     {"Arab", "Noto Sans Arabic"},    {"Armn", "Noto Sans Armenian"}, {"Beng", "Noto Sans Bengali"},
        {"Deva", "Noto Sans Devanagari"}, {"Ethi", "Noto Sans Ethiopic"},  {"Geor", "Noto Sans Georgian"}, {"Gujr", "Noto Sans Gujarati"},
        {"Guru", "Noto Sans Gurmukhi"},   {"Hebr", "Noto Sans Hebrew"},    {"Khmr", "Noto Sans Khmer"},    {"Knda", "Noto Sans Kannada"},
        {"Laoo", "Noto Sans Lao"},        {"Mlym", "Noto Sans Malayalam"}, {"Mymr", "Noto Sans Myanmar"},  {"Olck", "Noto Sans Ol Chiki"},
        {"Orya", "Noto Sans Oriya"},      {"Sinh", "Noto Sans Sinhala"},   {"Taml", "Noto Sans Tamil"},    {"Telu", "Noto Sans Telugu"},
        {"Tfng", "Noto Sans Tifinagh"},   {"Thai", "Noto Sans Thai"},      {"Tibt", "Noto Serif Tibetan"},
    };
    QFont native = font;
    if (const QString family = family_of_script.value(script); !family.isEmpty())
        native.setFamilies({family, font.family()});
    return native;
}

} // namespace

QString native_name(const QString& code) {
    const Language* language = find_language(code.toStdString());
    return language ? QString::fromStdString(language->native) : code;
}

QString isolated(const QString& name) { return QChar(0x2068) + name + QChar(0x2069); }

QString english_name(const QString& code) {
    const Language* language = find_language(code.toStdString());
    return language ? QString::fromStdString(language->english) : code;
}

QFont native_font(const QFont& font, const QString& code) {
    QHash<QString, QFont>& fonts = known_fonts(font);
    const QString script = code.section('_', 1, 1);
    auto found = fonts.find(script);
    if (found == fonts.end())
        found = fonts.insert(script, script_font(font, script));
    return *found;
}

double native_name_width(const QFont& font, const QString& code) { return kept_width(native_font(font, code), native_name(code)); }

void prepare_native_names(QObject& context, const QFont& font) {
    constexpr qint64 milliseconds_per_turn = 4;
    auto* timer = new QTimer(&context);
    QObject::connect(timer, &QTimer::timeout, &context, [timer, font, next = std::size_t{0}]() mutable {
        QPixmap nowhere(8, 8); // as charts are drawn: glyphs are kept by the kind of the picture
        nowhere.fill(Qt::white);
        QPainter painter(&nowhere);
        QElapsedTimer clock;
        clock.start();
        for (; next < languages().size() && clock.elapsed() < milliseconds_per_turn; ++next) {
            const QString code = QString::fromStdString(languages()[next].code);
            painter.setFont(native_font(font, code));
            draw_kept_text(painter, QPointF(0, 6), native_name(code));
            painter.setFont(small_font(font));
            draw_kept_text(painter, QPointF(0, 6), code);
        }
        if (next >= languages().size())
            timer->deleteLater();
    });
    timer->start(0);
}

} // namespace isogloss
