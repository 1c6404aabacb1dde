// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace isogloss {

// Numbers as the language of the window writes them: all that a chart, a note, a table or a caption shows comes from here, by the rule of the
// window's fields, QLocale(). Data (csv, json, plans) and whatever the command line writes are in the C locale and do not. Numbers that are names
// (layers, experts, token ids) are never grouped: `QString::number`.

/// Fixed digits with a true minus sign; "–" for NaN.
QString short_number(double value, int digits = 3);
/// The same with a plus sign before what is above zero.
QString signed_number(double value, int digits = 3);
/// " [low, high]", or nothing where there is no interval. Ends with decimal commas have a semicolon between them.
QString interval_text(double low, double high, int digits = 3);
/// As few digits as say it, at most `digits` of them: settings like τ, λ and the level of an interval.
QString plain_number(double value, int digits = 6);
/// A power of ten beside one decimal: "1.2e-05".
QString tiny_number(double value);
/// How many there are: thousands are grouped.
QString count_text(std::int64_t count);
/// A p-value: three decimals, "< 0.001", or "–" for NaN.
QString p_text(double p);
/// "1.5 GB".
QString bytes_text(std::uint64_t bytes);
/// Digits that tell values up to `largest` apart in a table: 2, or 3 and 4 where values are small.
int digits_for(double largest);

} // namespace isogloss
