// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

class QObject;

namespace isogloss {

/// "hin_Deva" → "हिन्दी"; a code that no language has stays as it is.
QString native_name(const QString& code);
/// A name inside a text of another direction: it turns neither what stands around it nor the text's own direction.
QString isolated(const QString& name);
/// "hin_Deva" → "Hindi"; a code that no language has stays as it is.
QString english_name(const QString& code);
/// `font` with the family that draws the script of a language as its readers expect (the four Han styles differ).
QFont native_font(const QFont& font, const QString& code);
/// How wide the native name is in its `native_font`.
double native_name_width(const QFont& font, const QString& code);
/// Draws the names and codes of all languages where nobody sees it, a few with each turn of the event loop: fonts are loaded, glyphs drawn and
/// widths known before the first chart with hundreds of languages needs them.
void prepare_native_names(QObject& context, const QFont& font);

} // namespace isogloss
