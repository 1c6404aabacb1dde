// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure/figure.h"

#include "core/base/files.h"
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/experts_chart.h"
#include "widgets/charts/heatmap_chart.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <qcustomplot.h>

namespace isogloss {

namespace {

/// Units of a figure: 144 per inch, so that half points of the font and pens of half a point are whole numbers.
constexpr int units_per_inch = 144;

QString reason_for(const std::filesystem::path& file, const QString& what) {
    return QString::fromStdString(file.string()) + QStringLiteral(": ") + what;
}

[[noreturn]] void fail(const std::filesystem::path& file, const QString& what) { throw FigureError(reason_for(file, what).toStdString()); }

QFont figure_font(const FigureOptions& options) {
    QFont font(QFontInfo(options.font_family.isEmpty() ? QFont() : QFont(options.font_family))
                   .family()); // the family's own name: an alias means nothing to the reader of an SVG
    font.setPixelSize(static_cast<int>(std::lround(options.font_points * units_per_inch / 72)));
    // Hinting fits glyphs to a screen's pixels and spoils the spacing at any other size.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Theme theme_of(const FigureOptions& options) {
    Theme theme = options.dark ? Theme::dark_theme() : Theme::paper();
    theme.map = options.map;
    return theme;
}

/// Of the line with the title, in units.
double title_height(const FigureOptions& options) { return options.title.isEmpty() ? 0 : QFontMetricsF(figure_font(options)).height() * 1.5; }

void paint(QPaintDevice& device, const Chart& chart, const QSizeF& size, double scale, const FigureOptions& options, bool fill,
           const std::filesystem::path& file) {
    QCPPainter painter;
    if (!painter.begin(&device))
        fail(file, QStringLiteral("the figure could not be drawn"));
    painter.setModes(QCPPainter::pmVectorized | QCPPainter::pmNoCaching);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as on the screen: charts are not mirrored
    painter.scale(scale, scale);
    const Theme theme = theme_of(options);
    const QRectF area(QPointF(0, 0), size);
    if (fill)
        painter.fillRect(area, theme.ground);
    painter.setFont(figure_font(options));
    if (const double above = title_height(options); above > 0) {
        QFont bold = painter.font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(theme.text);
        const QRectF line(above * 0.25, above * 0.1, size.width() - above * 0.5, above * 0.9);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(bold).elidedText(options.title, Qt::ElideRight, line.width()));
        painter.setFont(figure_font(options));
    }
    chart.draw(painter, area.adjusted(0, title_height(options), 0, 0), theme, options.labels, options.wordings);
    painter.end();
}

QByteArray pdf_bytes(const Chart& chart, const QSizeF& size, const FigureOptions& options, const std::filesystem::path& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Isogloss " ISOGLOSS_VERSION));
        writer.setTitle(options.title.isEmpty() ? chart.accessibleName() : options.title);
        writer.setResolution(units_per_inch);
        writer.setPageSize(QPageSize(size / units_per_inch, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins({0, 0, 0, 0});
        paint(writer, chart, size, 1, options, options.dark, file);
    }
    return bytes;
}

QByteArray svg_bytes(const Chart& chart, const QSizeF& size, const FigureOptions& options, const std::filesystem::path& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(units_per_inch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(options.title.isEmpty() ? chart.accessibleName() : options.title);
    paint(generator, chart, size, 1, options, options.dark, file);
    return bytes;
}

QImage png_picture(const Chart& chart, const QSizeF& size, const FigureOptions& options, const std::filesystem::path& file) {
    const double scale = static_cast<double>(options.dpi) / units_per_inch;
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        fail(file, QStringLiteral("a picture of %1 × %2 pixels does not fit into memory. Choose a smaller width or fewer dots per inch")
                       .arg(size.width() * scale, 0, 'f', 0)
                       .arg(size.height() * scale, 0, 'f', 0));
    image.fill((options.dark ? Theme::dark_theme() : Theme::paper()).ground);
    // Drawn at the device's own scale, so that text is laid out for its final size.
    image.setDotsPerMeterX(static_cast<int>(std::lround(units_per_inch / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    paint(image, chart, size, scale, options, false, file);
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    return image;
}

QSizeF size_in_units(const Chart& chart, const FigureOptions& options) {
    const double width = options.width_inches * units_per_inch;
    const double height =
        options.aspect > 0 ? width * options.aspect : chart.height_with(width, figure_font(options), options.labels) + title_height(options);
    return {std::round(width), std::round(height)};
}

std::shared_ptr<const DivergenceTable> shared(const DivergenceTable& table) { return std::make_shared<DivergenceTable>(table); }

} // namespace

const std::vector<FigureWidth>& figure_widths() {
    static const std::vector<FigureWidth> widths{{"acl-column", QStringLiteral("ACL, EMNLP · column"), 3.03},
                                                 {"acl-page", QStringLiteral("ACL, EMNLP · page"), 6.30},
                                                 {"neurips", QStringLiteral("NeurIPS, ICLR · text"), 5.50},
                                                 {"icml-column", QStringLiteral("ICML · column"), 3.25},
                                                 {"icml-page", QStringLiteral("ICML · page"), 6.75},
                                                 {"aaai-column", QStringLiteral("AAAI · column"), 3.30},
                                                 {"aaai-page", QStringLiteral("AAAI · page"), 7.00},
                                                 {"nature-column", QStringLiteral("Nature · column, 89 mm"), 89 / 25.4},
                                                 {"nature-page", QStringLiteral("Nature · page, 183 mm"), 183 / 25.4}};
    return widths;
}

QSizeF figure_size(const Chart& chart, const FigureOptions& options) { return size_in_units(chart, options) / units_per_inch; }

QImage preview_chart(const Chart& chart, const FigureOptions& options, int pixels, double pixel_ratio) {
    if (!chart.has_data() || pixels < 1)
        return {};
    const QSizeF size = size_in_units(chart, options);
    const double scale = pixels * pixel_ratio / size.width();
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(theme_of(options).ground);
    image.setDotsPerMeterX(static_cast<int>(std::lround(units_per_inch / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    paint(image, chart, size, scale, options, false, {});
    image.setDevicePixelRatio(pixel_ratio);
    return image;
}

QImage in_grey(const QImage& picture) {
    QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    grey.setDevicePixelRatio(picture.devicePixelRatio());
    return grey;
}

void export_chart(const Chart& chart, const std::filesystem::path& file, const FigureOptions& options) {
    write_figure(draw_figure(chart, file, options), file);
}

DrawnFigure draw_figure(const Chart& chart, const std::filesystem::path& file, const FigureOptions& options) {
    if (!chart.has_data())
        fail(file, QStringLiteral("there is nothing to draw yet"));
    if (!(options.width_inches >= 1 && options.width_inches <= 40))
        fail(file, QStringLiteral("expected a width between 1 and 40 inches, found %1").arg(options.width_inches));
    if (!(options.font_points >= 3 && options.font_points <= 72))
        fail(file, QStringLiteral("expected a font size between 3 and 72 points, found %1").arg(options.font_points));
    if (options.dpi < 36 || options.dpi > 2400)
        fail(file, QStringLiteral("expected 36 to 2400 dots per inch, found %1").arg(options.dpi));
    const QSizeF size = size_in_units(chart, options);
    const QString kind = QString::fromStdString(file.extension().string()).toLower();
    DrawnFigure drawn;
    if (kind == ".pdf")
        drawn.bytes = pdf_bytes(chart, size, options, file);
    else if (kind == ".svg")
        drawn.bytes = svg_bytes(chart, size, options, file);
    else if (kind == ".png")
        drawn.picture = png_picture(chart, size, options, file);
    else
        fail(file, QStringLiteral("expected a name that ends in .pdf, .svg or .png"));
    for (auto word = options.wordings.keyBegin(); word != options.wordings.keyEnd(); ++word)
        if (!chart.words().contains(*word))
            fail(file, QStringLiteral("the figure has no words \"%1\" to replace, it has \"%2\"").arg(*word, chart.words().join("\", \"")));
    return drawn;
}

void write_figure(const DrawnFigure& figure, const std::filesystem::path& file) {
    QByteArray bytes = figure.bytes;
    if (!figure.picture.isNull()) {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!figure.picture.save(&buffer, "PNG"))
            fail(file, QStringLiteral("the picture could not be written as PNG"));
    }
    try {
        write_file_atomically(file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    } catch (const Error& error) {
        throw FigureError(error.what());
    }
}

void export_heatmap(const DivergenceTable& table, int model_layers, double threshold, const std::filesystem::path& file,
                    const FigureOptions& options) {
    Selection selection;
    selection.set_threshold(threshold);
    HeatmapChart chart(&selection);
    chart.set_table(shared(table), model_layers);
    export_chart(chart, file, options);
}

void export_heatmap_difference(const DivergenceTable& before, const DivergenceTable& after, int model_layers, const std::filesystem::path& file,
                               const FigureOptions& options) {
    HeatmapChart chart(nullptr);
    chart.set_line_before(shared(before));
    chart.set_mode(HeatmapChart::Mode::Difference);
    chart.set_table(shared(after), model_layers);
    export_chart(chart, file, options);
}

void export_curves(const DivergenceTable& table, int model_layers, const QStringList& languages, const std::filesystem::path& file,
                   const FigureOptions& options) {
    Selection selection;
    selection.set_languages(languages);
    CurvesChart chart(&selection);
    chart.set_table(shared(table), model_layers);
    export_chart(chart, file, options);
}

void export_experts(const ActivationTable& table, double tau, const std::filesystem::path& file, const FigureOptions& options) {
    ExpertsChart chart(nullptr);
    chart.set_table(std::make_shared<ActivationTable>(table));
    chart.set_tau(tau);
    export_chart(chart, file, options);
}

void export_comparison(const Comparison& comparison, const std::filesystem::path& file, const FigureOptions& options) {
    DumbbellChart chart(nullptr);
    chart.set_comparison(comparison);
    export_chart(chart, file, options);
}

} // namespace isogloss
