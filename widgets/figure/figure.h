// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/activation.h"
#include "core/analysis/divergence.h"
#include "core/base/error.h"
#include "core/evaluation/compare.h"
#include "widgets/charts/chart.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace isogloss {

class FigureError : public Error {
public:
    using Error::Error;
};

struct FigureOptions {
    double width_inches = 6.75; ///< 1 to 40
    double aspect = 0;          ///< height ÷ width; 0 = what suits the data
    double font_points = 8;
    int dpi = 300; ///< of PNG
    bool dark = false;
    QString font_family; ///< empty = the program's own
    MagnitudeMap map = MagnitudeMap::Standard;
    LanguageLabels labels = LanguageLabels::AsOnScreen;
    QString title;     ///< above the picture; empty = none, as papers have captions
    Wordings wordings; ///< other words for axes, units and captions
};

/// Widths that venues print at.
struct FigureWidth {
    QString id;   ///< "acl-column", as --width takes it
    QString name; ///< "ACL, EMNLP: column"
    double inches = 0;
};
const std::vector<FigureWidth>& figure_widths();

/// The whole figure, at `pixels` wide, as PNG would have it: for a preview. Null if there is nothing to draw. `pixel_ratio`: of the screen.
QImage preview_chart(const Chart& chart, const FigureOptions& options, int pixels, double pixel_ratio);
/// Every pixel's luminance instead of its colour: what a printer without colour makes of it.
QImage in_grey(const QImage& picture);
/// Width and height of the figure in inches.
QSizeF figure_size(const Chart& chart, const FigureOptions& options);

/// A figure that is drawn but not yet in its file.
struct DrawnFigure {
    QByteArray bytes; ///< of a PDF or an SVG
    QImage picture;   ///< of a PNG, to be packed
};
/// The two halves of `export_chart`: drawing, on the thread of the chart, and packing and writing, which takes longest and may be done on any other.
DrawnFigure draw_figure(const Chart& chart, const std::filesystem::path& file, const FigureOptions& options);
void write_figure(const DrawnFigure& figure, const std::filesystem::path& file);

/// Draws a chart into FILE.pdf (vector, fonts embedded), FILE.svg (text stays text) or FILE.png. The file is replaced only when the new one is whole.
/// Throws `FigureError` naming the file and the reason; also if a word is to be replaced that the figure does not have.
void export_chart(const Chart& chart, const std::filesystem::path& file, const FigureOptions& options);

// The same without a window (a QApplication on any platform must exist), for the command line. θ, τ: NaN = the default, or no line. The data beside
// the figure are core's divergence_csv, activation_csv and comparison_csv.
void export_heatmap(const DivergenceTable& table, int model_layers, double threshold, const std::filesystem::path& file,
                    const FigureOptions& options);
/// after − before, on the diverging map.
void export_heatmap_difference(const DivergenceTable& before, const DivergenceTable& after, int model_layers, const std::filesystem::path& file,
                               const FigureOptions& options);
void export_curves(const DivergenceTable& table, int model_layers, const QStringList& languages, const std::filesystem::path& file,
                   const FigureOptions& options);
void export_experts(const ActivationTable& table, double tau, const std::filesystem::path& file, const FigureOptions& options);
void export_comparison(const Comparison& comparison, const std::filesystem::path& file, const FigureOptions& options);

} // namespace isogloss
