// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace isogloss {

namespace {

const QString folder = QStringLiteral(":/translations");

/// Adds the texts of `file` in the locale's language; false if there are none.
bool install(const QLocale& locale, const QString& file, const QString& from) {
    auto texts = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!texts->load(locale, file, "_", from))
        return false;
    return QCoreApplication::installTranslator(texts.release()); // the application owns it
}

} // namespace

std::vector<std::pair<QString, QString>> window_languages() {
    std::vector<std::pair<QString, QString>> languages{{"en", "English"}};
    for (QString name : QDir(folder).entryList({"isogloss_*.qm"}, QDir::Files, QDir::Name)) {
        name.remove("isogloss_").remove(".qm");
        languages.emplace_back(name, QLocale(name).nativeLanguageName());
    }
    return languages;
}

void speak(const QString& code) {
    QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // Layers, experts and token ids are written with 0 to 9; the other numbers beside them had better be too.
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != "0")
        locale = QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    if (locale.language() != QLocale::C)
        QLocale::setDefault(locale);
    install(locale, "qtbase", QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The direction follows the texts that are there, not a locale that has none.
    const bool translated = install(locale, "isogloss", folder);
    QGuiApplication::setLayoutDirection(translated ? locale.textDirection() : Qt::LeftToRight);
}

} // namespace isogloss
