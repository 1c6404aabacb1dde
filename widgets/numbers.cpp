// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numbers.h"

#include "core/base/files.h"

#include <QLocale>

#include <cmath>

namespace isogloss {

namespace {

/// A locale's own sign, which may carry a mark of direction, with a minus as long as the plus.
QString minus() { return QLocale().negativeSign().replace('-', QChar(0x2212)); }

} // namespace

QString short_number(double value, int digits) {
    if (std::isnan(value))
        return QStringLiteral("–");
    const bool zero = QString::number(std::abs(value), 'f', digits).toDouble() == 0;
    return (value < 0 && !zero ? minus() : QString()) + QLocale().toString(std::abs(value), 'f', digits);
}

QString signed_number(double value, int digits) {
    const bool above = value > 0 && QString::number(value, 'f', digits).toDouble() != 0;
    return (above ? QLocale().positiveSign() : QString()) + short_number(value, digits);
}

QString interval_text(double low, double high, int digits) {
    if (std::isnan(low) || std::isnan(high))
        return {};
    const QString between = QLocale().decimalPoint() == QStringLiteral(",") ? QStringLiteral("; ") : QStringLiteral(", ");
    return QStringLiteral(" [") + short_number(low, digits) + between + short_number(high, digits) + ']';
}

QString plain_number(double value, int digits) {
    return std::isnan(value) ? QStringLiteral("–") : (value < 0 ? minus() : QString()) + QLocale().toString(std::abs(value), 'g', digits);
}

QString tiny_number(double value) { return QLocale().toString(value, 'e', 1); }

QString count_text(std::int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString p_text(double p) { return std::isnan(p) ? QStringLiteral("–") : p < 0.001 ? QStringLiteral("< ") + short_number(0.001) : short_number(p); }

QString bytes_text(std::uint64_t bytes) { return QString::fromStdString(format_bytes(bytes)).replace('.', QLocale().decimalPoint()); }

int digits_for(double largest) { return largest < 0.01 ? 4 : largest < 0.1 ? 3 : 2; }

} // namespace isogloss
