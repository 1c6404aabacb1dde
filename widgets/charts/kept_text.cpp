// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/kept_text.h"

#include <QCache>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <utility>

namespace isogloss {

namespace {

struct KeptText {
    QList<QGlyphRun> runs;
    double ascent = 0, width = 0; ///< of the line
};

const KeptText& kept(const QFont& font, const QString& text) {
    constexpr int most = 8192; // about a hundred bytes each
    static QCache<std::pair<QFont, QString>, KeptText> known(most);
    const std::pair key(font, text);
    if (const KeptText* found = known.object(key))
        return *found;
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    auto* fresh = new KeptText; // the cache owns it
    if (line.isValid()) {
        fresh->runs = line.glyphRuns();
        fresh->ascent = line.ascent();
        fresh->width = line.naturalTextWidth();
    }
    known.insert(key, fresh);
    return *known.object(key); // the newest is never the one that has to go
}

} // namespace

double kept_width(const QFont& font, const QString& text) { return kept(font, text).width; }

void draw_kept_text(QPainter& painter, QPointF baseline, const QString& text) {
    if (painter.paintEngine()->type() != QPaintEngine::Raster)
        return painter.drawText(baseline, text);
    const KeptText& line = kept(painter.font(), text);
    for (const QGlyphRun& run : line.runs)
        painter.drawGlyphRun(baseline - QPointF(0, line.ascent), run);
}

void draw_kept_text(QPainter& painter, const QRectF& box, Qt::Alignment side, const QString& text) {
    const QFont font = painter.font();
    const QFontMetricsF metrics(font);
    double width = kept_width(font, text);
    QString shown = text;
    if (width > box.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, box.width());
        width = kept_width(font, shown);
    }
    const double x = side & Qt::AlignRight ? box.right() - width : side & Qt::AlignHCenter ? box.center().x() - width / 2 : box.left();
    draw_kept_text(painter, QPointF(x, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), shown);
}

} // namespace isogloss
