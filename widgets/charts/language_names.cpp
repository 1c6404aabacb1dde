// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/language_names.h"

#include "core/text/languages.h"

#include <QElapsedTimer>
#include <QFontMetricsF>
#include <QHash>
#include <QObject>
#include <QPainter>
#include <QPixmap>
#include <QTimer>

#include <deque>

namespace isogloss {

namespace {

/// What is known for one font of the interface. A font that is built anew would be looked for anew, so those of the scripts are kept.
struct KnownNames {
    QFont font;
    QHash<QString, QFont> by_script;
    QHash<QString, double> widths; ///< by code
};

KnownNames& known_names(const QFont& font) {
    constexpr std::size_t most = 6; // the window's own, the small one, a few of figures
    static std::deque<KnownNames> known;
    for (KnownNames& one : known)
        if (one.font == font)
            return one;
    if (known.size() == most)
        known.pop_back();
    return known.emplace_front(KnownNames{font, {}, {}});
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
    KnownNames& known = known_names(font);
    const QString script = code.section('_', 1, 1);
    auto found = known.by_script.find(script);
    if (found == known.by_script.end())
        found = known.by_script.insert(script, script_font(font, script));
    return *found;
}

double native_name_width(const QFont& font, const QString& code) {
    KnownNames& known = known_names(font);
    auto found = known.widths.find(code);
    if (found == known.widths.end())
        found = known.widths.insert(code, QFontMetricsF(native_font(font, code)).horizontalAdvance(native_name(code)));
    return *found;
}

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
            native_name_width(font, code);
            painter.setFont(native_font(font, code));
            painter.drawText(QPointF(0, 6), native_name(code));
        }
        if (next >= languages().size())
            timer->deleteLater();
    });
    timer->start(0);
}

} // namespace isogloss
