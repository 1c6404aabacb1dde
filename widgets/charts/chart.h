// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPixmap>
#include <QRectF>
#include <QWidget>

class QCPPainter;
class QPainter;

namespace isogloss {

/// How a picture names languages.
enum class LanguageLabels {
    AsOnScreen, ///< what suits the chart: codes, with the native name where there is room
    Code,       ///< hin_Deva
    Name,       ///< Hindi
    Both,       ///< Hindi (hin_Deva)
};

/// A chart that paints itself into any rectangle: the same code draws the window and the figure of the paper. Lengths are in the painter's units (96
/// per inch on a screen, 144 per inch in a figure) and follow its font. In a figure the painter's mode is `QCPPainter::pmVectorized`: shapes instead
/// of pixels, and nothing that only a pointer needs.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    /// Data and marks; hover and focus belong to the screen alone.
    void draw(QCPPainter& painter, const QRectF& area, const Theme& theme, LanguageLabels labels = LanguageLabels::AsOnScreen) const;
    /// The height that suits the data at this width, in the painter's units; `font` is the painter's.
    virtual double height_for(double width, const QFont& font) const;
    /// The same where languages are named as in a figure.
    double height_with(double width, const QFont& font, LanguageLabels labels) const;
    /// False while there is nothing to show; the chart then says what to do.
    virtual bool has_data() const = 0;
    void set_empty_text(const QString& text);
    const QString& empty_text() const { return empty_text_; }

signals:
    /// A right click or the menu key on something: the window opens its menu there.
    void menu_requested(const QPoint& global);
    /// The data, or how they are shown, changed.
    void redrawn();

protected:
    /// What depends on the data alone: kept as a picture on the screen until `redraw`, so that hover and drags cost nothing.
    virtual void draw_data(QCPPainter& painter, const QRectF& area, const Theme& theme) const = 0;
    /// What follows the selection and lies over the data, in figures too.
    virtual void draw_marks(QCPPainter&, const QRectF&, const Theme&) const {}
    /// What lies over the data on the screen only: selection, hover.
    virtual void draw_overlay(QPainter&, const Theme&) const {}
    /// The data changed.
    void redraw();
    /// How languages are named in what is being drawn.
    LanguageLabels labels() const { return labels_; }
    /// The label of a language for a chart that has one text for it; `usual` is what it shows on the screen.
    QString label_of(const QString& code, const QString& usual) const;

    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString empty_text_;
    QPixmap picture_;
    mutable LanguageLabels labels_ = LanguageLabels::AsOnScreen; ///< while `draw` runs
};

/// "hin_Deva" → "हिन्दी"; a code that no language has stays as it is.
QString native_name(const QString& code);
/// A name inside a text of another direction: it turns neither what stands around it nor the text's own direction.
QString isolated(const QString& name);
/// "hin_Deva" → "Hindi"; a code that no language has stays as it is.
QString english_name(const QString& code);
/// `font` with the family that draws the script of a language as its readers expect (the four Han styles differ).
QFont native_font(const QFont& font, const QString& code);
/// Loads the fonts of all scripts, one with each turn of the event loop, so that the first chart with hundreds of languages need not wait for them.
void load_native_fonts(QObject& context, const QFont& font);
/// For what stands beside the data: axis numbers, codes, captions.
QFont small_font(const QFont& font);

/// Fixed digits with a true minus sign; "–" for NaN.
QString short_number(double value, int digits = 3);
/// The same with a plus sign before what is above zero.
QString signed_number(double value, int digits = 3);
/// Digits that tell values up to `largest` apart in a table: 2, or 3 and 4 where values are small.
int digits_for(double largest);
/// " [low, high]", or nothing where there is no interval.
QString interval_text(double low, double high, int digits = 3);

/// Round axis ticks for [low, high], about `count` of them.
QVector<double> axis_ticks(double low, double high, int count);

/// Text on a patch of `ground`, so that it stays legible over lines and bars.
void draw_text_on_patch(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QColor& ground);

/// Marks of a steered expert: ▲ promoted, ▼ suppressed; hollow and faint where the edit rests (the plan's scope leaves it out). Drawn, not written:
/// fonts differ.
void draw_steer_mark(QPainter& painter, QPointF centre, double size, bool promoted, bool rests, const Theme& theme);
/// What a read-out says of an edit that rests.
QString resting_text();

/// Missing data: diagonal rules. Lines rather than a pattern, which SVG does not keep.
void draw_hatch(QPainter& painter, const QRectF& rect, const Theme& theme);

/// A quiet box with lines of text near `at`, kept inside `area`; the first line is `title_font`'s.
void draw_read_out(QPainter& painter, const QRectF& area, QPointF at, const QStringList& lines, const Theme& theme, const QFont& title_font);

} // namespace isogloss
