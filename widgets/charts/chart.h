// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/language_names.h"
#include "widgets/numbers.h"
#include "widgets/theme.h"

#include <QMap>
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

/// What a figure writes instead of a chart's own words for axes, units and captions: by the chart's word.
using Wordings = QMap<QString, QString>;

/// A chart that paints itself into any rectangle: the same code draws the window and the figure of the paper. Lengths are in the painter's units (96
/// per inch on a screen, 144 per inch in a figure) and follow its font. In a figure the painter's mode is `QCPPainter::pmVectorized`: shapes instead
/// of pixels, and nothing that only a pointer needs.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    /// Data and marks; hover and focus belong to the screen alone.
    void draw(QCPPainter& painter, const QRectF& area, const Theme& theme, LanguageLabels labels = LanguageLabels::AsOnScreen,
              const Wordings& wordings = {}) const;
    /// The words that `wordings` could have replaced in the last `draw`, in the order in which they were drawn.
    const QStringList& words() const { return words_; }
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
    /// True where painting the data anew costs less than a picture of them: while they move, or where the chart itself keeps what is expensive.
    virtual bool paints_directly() const { return false; }
    /// The data changed.
    void redraw();
    /// How languages are named in what is being drawn.
    LanguageLabels labels() const { return labels_; }
    /// The label of a language for a chart that has one text for it; `usual` is what it shows on the screen.
    QString label_of(const QString& code, const QString& usual) const;
    /// A word for an axis, a unit or a caption, as the figure that is being drawn has it; `usual` on the screen.
    QString worded(const QString& usual) const;
    /// The same for a word with shorter ones, in case there is no room: the first names it.
    QStringList worded(const QStringList& usual) const;
    /// Of what is being drawn; nullptr on the screen.
    const Wordings* wordings() const { return wordings_; }
    void note_words(const QStringList& words) const; ///< drawn on behalf of this chart

    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString empty_text_;
    QPixmap picture_;
    bool picture_is_of_data_ = false;                            ///< else it is of what was shown before
    mutable LanguageLabels labels_ = LanguageLabels::AsOnScreen; ///< while `draw` runs
    mutable const Wordings* wordings_ = nullptr;                 ///< likewise
    mutable QStringList words_;
};

/// For what stands beside the data: axis numbers, codes, captions.
QFont small_font(const QFont& font);

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
