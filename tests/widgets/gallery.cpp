// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every chart with invented data, light and dark, at the sizes it has in small and large windows, and the figures: gallery FOLDER
#include "synthetic.h"
#include "widgets/charts/curves_chart.h"
#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/experts_chart.h"
#include "widgets/charts/heatmap_chart.h"
#include "widgets/figure/figure.h"

#include <QApplication>
#include <QDir>
#include <QMouseEvent>
#include <QPixmap>
#include <QTextStream>

using namespace isogloss;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

void save(QWidget& chart, QSize size, const QString& file) {
    chart.resize(size);
    chart.grab().save(file); // at the scale of QT_SCALE_FACTOR
}

void hover(QWidget& chart, QPointF at) {
    QMouseEvent event(QEvent::MouseMove, at, chart.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&chart, &event);
}

SteeringPlan plan() {
    SteeringPlan plan;
    plan.edits = {{12, 17, Action::Promote, .5}, {12, 60, Action::Promote, .5}, {12, 3, Action::Suppress, .5}, {21, 90, Action::Suppress, .25}};
    return plan;
}

/// All charts of a window of this kind.
void draw_all(const QDir& folder, const QString& name, QSize heatmap_size, QSize lower_size) {
    Selection selection;
    selection.set_languages({"bam_Latn", "hin_Deva", "zho_Hans"});
    selection.set_layer(12);
    selection.set_band(7, 34);

    HeatmapChart heatmap(&selection);
    const auto table = synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(0, 48), 48);
    const auto after = synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(0, 48), 48, 0.8);
    heatmap.set_table(table, 48);
    heatmap.set_plan(plan());
    heatmap.resize(heatmap_size);
    hover(heatmap, heatmap.cell_rect("tha_Thai", 20).center());
    save(heatmap, heatmap_size, folder.filePath(name + "-heatmap.png"));
    heatmap.set_table(synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(1, 47), 29), 48);
    save(heatmap, heatmap_size, folder.filePath(name + "-heatmap-running.png"));
    heatmap.set_table(after, 48);
    heatmap.set_line_before(table);
    save(heatmap, heatmap_size, folder.filePath(name + "-heatmap-before-after.png"));
    heatmap.set_mode(HeatmapChart::Mode::Difference);
    save(heatmap, heatmap_size, folder.filePath(name + "-heatmap-difference.png"));
    HeatmapChart large(&selection);
    large.set_table(synthetic::divergence_table(synthetic::all_languages(), synthetic::layers_from(3, 91), 91), 94);
    save(large, heatmap_size, folder.filePath(name + "-heatmap-204.png"));

    CurvesChart curves(&selection);
    curves.set_table(table, 48);
    curves.resize(lower_size);
    hover(curves, curves.position_of(30, 0.1));
    save(curves, lower_size, folder.filePath(name + "-curves.png"));
    curves.set_table(after, 48);
    curves.set_before(table);
    save(curves, lower_size, folder.filePath(name + "-curves-before-after.png"));
    CurvesChart families(nullptr);
    families.set_table(table, 48);
    families.set_colouring(CurvesChart::Colouring::Family);
    save(families, lower_size, folder.filePath(name + "-curves-families.png"));
    families.set_table(synthetic::divergence_table(synthetic::all_languages(), synthetic::layers_from(3, 91), 91), 94);
    save(families, lower_size, folder.filePath(name + "-curves-families-204.png"));

    ExpertsChart experts(&selection);
    selection.set_expert(12, 60);
    experts.set_table(synthetic::activation_table(12, 128, 8));
    experts.set_plan(plan());
    experts.resize(lower_size);
    hover(experts, experts.bar_position(17));
    save(experts, lower_size, folder.filePath(name + "-experts.png"));
    experts.set_mode(ExpertsChart::Mode::Shares);
    experts.set_order(ExpertsChart::Order::Expert);
    save(experts, lower_size, folder.filePath(name + "-experts-shares.png"));
    experts.set_table(synthetic::activation_table(12, 16, 4));
    save(experts, lower_size, folder.filePath(name + "-experts-few.png"));
    experts.set_mode(ExpertsChart::Mode::Difference);
    save(experts, lower_size, folder.filePath(name + "-experts-few-difference.png"));

    CoactivationChart together(&selection);
    together.set_data(synthetic::coactivation(128, 8));
    SteeringPlan steered;
    steered.edits = {{3, 17, Action::Promote, 0.5}, {3, 96, Action::Suppress, 0.5}};
    together.set_plan(steered);
    selection.set_experts(3, {17, 42});
    together.resize(heatmap_size);
    hover(together, together.cell_rect(42, 50).center());
    save(together, heatmap_size, folder.filePath(name + "-coactivation.png"));
    together.set_order(CoactivationChart::Order::Similarity);
    save(together, heatmap_size, folder.filePath(name + "-coactivation-similarity.png"));

    DumbbellChart dumbbell(&selection);
    dumbbell.set_comparison(synthetic::comparison("belebele"));
    dumbbell.resize(270, 260);
    hover(dumbbell, dumbbell.row_rect("tha_Thai").center());
    save(dumbbell, {270, 260}, folder.filePath(name + "-dumbbell.png"));
    dumbbell.set_comparison(synthetic::comparison("loss"));
    save(dumbbell, {270, 260}, folder.filePath(name + "-dumbbell-loss.png"));
}

/// Every language's name, to see that all scripts have a font.
void draw_names(const QDir& folder) {
    Selection selection;
    HeatmapChart chart(&selection);
    chart.set_table(synthetic::divergence_table(synthetic::all_languages(), synthetic::layers_from(0, 16), 16), 16);
    chart.set_order(HeatmapChart::Order::Family);
    save(chart, {700, 204 * 18 + 130}, folder.filePath("names.png"));
}

void draw_figures(const QDir& folder) {
    const auto table = synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(0, 48), 48);
    const auto after = synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(0, 48), 48, 0.8);
    for (const char* kind : {"pdf", "svg", "png"})
        for (const double width : {3.25, 6.75}) {
            FigureOptions options;
            options.width_inches = width;
            const auto file = [&](const char* chart) {
                return folder.filePath(QString("figure-%1-%2.%3").arg(chart).arg(width).arg(kind)).toStdString();
            };
            export_heatmap(*table, 48, nan, file("heatmap"), options);
            export_heatmap_difference(*table, *after, 48, file("difference"), options);
            export_curves(*table, 48, {"bam_Latn", "hin_Deva", "zho_Hans"}, file("curves"), options);
            export_experts(*synthetic::activation_table(12, 128, 8), 0.3, file("experts"), options);
            CoactivationChart together(nullptr);
            together.set_data(synthetic::coactivation(64, 8));
            export_chart(together, file("coactivation"), options);
            export_comparison(synthetic::comparison("belebele"), file("comparison"), options);
            CurvesChart families(nullptr);
            families.set_table(table, 48);
            families.set_colouring(CurvesChart::Colouring::Family);
            export_chart(families, file("families"), options);
            ExpertsChart shares(nullptr);
            shares.set_table(synthetic::activation_table(12, 16, 4));
            shares.set_mode(ExpertsChart::Mode::Shares);
            export_chart(shares, file("shares"), options);
            options.map = MagnitudeMap::Grey;
            export_heatmap_difference(*table, *after, 48, file("difference-grey"), options);
        }
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: gallery FOLDER\n";
        return 2;
    }
    const QDir folder(argv[1]);
    folder.mkpath(".");
    for (const bool dark : {false, true}) {
        ThemeSource::instance().set_choice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        const QString look = dark ? "dark" : "light";
        draw_all(folder, "1280-" + look, {800, 440}, {400, 250});
        draw_all(folder, "2560-" + look, {1900, 900}, {950, 420});
    }
    ThemeSource::instance().set_choice(ThemeChoice::Light);
    draw_names(folder);
    draw_figures(folder);
    return 0;
}
