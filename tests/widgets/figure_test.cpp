// SPDX-License-Identifier: GPL-3.0-or-later
// Figures: what the files hold, and how export fails.
#include "core/analysis/csv.h"
#include "core/evaluation/csv.h"
#include "synthetic.h"
#include "widgets/charts/heatmap_chart.h"
#include "widgets/charts/panels_chart.h"
#include "widgets/figure/figure.h"
#include "widgets/figure/paper_figures.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

#include <set>

using namespace isogloss;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::shared_ptr<DivergenceTable> table() { return synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(0, 48), 48); }

QByteArray content(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FigureTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::filesystem::path file(const char* name) const { return folder_.filePath(name).toStdString(); }

    /// All four kinds of figure.
    static void export_all(const std::filesystem::path& folder, const char* extension, const FigureOptions& options) {
        export_heatmap(*table(), 48, none, folder / (std::string("heatmap") + extension), options);
        export_curves(*table(), 48, {"hin_Deva", "bam_Latn"}, folder / (std::string("curves") + extension), options);
        export_experts(*synthetic::activation_table(12, 128, 8), 0.3, folder / (std::string("experts") + extension), options);
        export_comparison(synthetic::comparison("loss"), folder / (std::string("comparison") + extension), options);
    }
    const std::vector<const char*> kinds_ = {"heatmap", "curves", "experts", "comparison"};

private slots:
    void pdf_is_vector_with_embedded_fonts() {
        export_all(folder_.path().toStdString(), ".pdf", {});
        for (const char* kind : kinds_) {
            const QByteArray pdf = content(file((std::string(kind) + ".pdf").c_str()));
            QVERIFY2(pdf.startsWith("%PDF-1."), kind);
            QVERIFY2(pdf.trimmed().endsWith("%%EOF"), kind);
            QVERIFY2(!pdf.contains("/Subtype /Image"), kind);
            QVERIFY2(!pdf.contains("DCTDecode"), kind);
            QVERIFY2(pdf.contains("/FontFile2"), kind); // TrueType outlines inside the file
            // Every font has its outlines and a table back to text.
            QCOMPARE(pdf.count("/FontFile2 "), pdf.count("/Type /FontDescriptor"));
            QVERIFY2(pdf.contains("/ToUnicode"), kind);
        }
        // 6.75 inches are 486 points.
        const auto box =
            QRegularExpression(R"(/MediaBox \[0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)\])").match(QString::fromLatin1(content(file("heatmap.pdf"))));
        QVERIFY(box.hasMatch());
        QVERIFY(std::abs(box.captured(1).toDouble() - 486) < 1);
    }

    void svg_is_well_formed_and_holds_text_and_every_cell() {
        export_all(folder_.path().toStdString(), ".svg", {});
        for (const char* kind : kinds_) {
            QXmlStreamReader xml(content(file((std::string(kind) + ".svg").c_str())));
            int texts = 0, images = 0;
            while (!xml.atEnd())
                if (xml.readNext() == QXmlStreamReader::StartElement) {
                    texts += xml.name() == QLatin1String("text");
                    images += xml.name() == QLatin1String("image");
                }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QVERIFY2(texts > 5, kind);
            QCOMPARE(images, 0);
        }
        const QByteArray svg = content(file("heatmap.svg"));
        QVERIFY(svg.count("<rect") >= 14 * 48);
        QVERIFY(svg.contains(QString("हिन्दी").toUtf8()));
        QVERIFY(svg.contains("hin_Deva"));
    }

    void png_has_the_asked_width_and_density() {
        FigureOptions options;
        options.width_inches = 3.25;
        options.dpi = 300;
        export_all(folder_.path().toStdString(), ".png", options);
        for (const char* kind : kinds_) {
            const QImage image(folder_.filePath(QString(kind) + ".png"));
            QCOMPARE(image.width(), 975);
            QCOMPARE(image.dotsPerMeterX(), 11811);
            QCOMPARE(image.pixelColor(0, image.height() - 1), QColor(Qt::white));
            QCOMPARE(image.pixelColor(image.width() - 1, 0), QColor(Qt::white));
        }
        options.dark = true;
        export_heatmap(*table(), 48, none, file("dark.png"), options);
        QCOMPARE(QImage(folder_.filePath("dark.png")).pixelColor(0, 0), Theme::dark_theme().ground);
    }

    void maps_read_without_colour_and_lines_stand_out() {
        const auto luminance = [](const QColor& colour) { return contrast(colour, Qt::black); };
        for (Theme theme : {Theme::paper(), Theme::dark_theme()})
            for (const MagnitudeMap map : {MagnitudeMap::Standard, MagnitudeMap::Grey, MagnitudeMap::BlueGold}) {
                theme.map = map;
                double last = theme.dark ? 0 : 100, last_line = last;
                for (int step = 0; step <= 20; ++step) {
                    const double share = step / 20.0, cell = luminance(theme.magnitude(share)), line = luminance(theme.ordered(share));
                    QVERIFY2(theme.dark ? cell > last : cell < last, qPrintable(QString("%1 at %2").arg(static_cast<int>(map)).arg(share)));
                    QVERIFY2(theme.dark ? line > last_line : line < last_line, qPrintable(QString("%1 at %2").arg(static_cast<int>(map)).arg(share)));
                    QVERIFY2(contrast(theme.ordered(share), theme.ground) >= 3, qPrintable(theme.ordered(share).name()));
                    last = cell;
                    last_line = line;
                }
            }
    }

    void three_languages_stand_for_the_resource_classes() {
        const auto class_of = [](const std::string& code) { return find_language(code)->resource_class; };
        const auto three = languages_by_resource(synthetic::fourteen());
        QCOMPARE(three.size(), std::size_t{3});
        for (const std::string& code : synthetic::fourteen()) {
            QVERIFY(class_of(code) <= class_of(three[0]));
            QVERIFY(class_of(code) < 0 || class_of(code) >= class_of(three[2]));
        }
        QVERIFY(class_of(three[0]) > class_of(three[1]) && class_of(three[1]) > class_of(three[2]));
        QCOMPARE(languages_by_resource({"hin_Deva"}), std::vector<std::string>{"hin_Deva"});
        QCOMPARE(languages_by_resource({}), std::vector<std::string>{});
        // Not told apart by class, yet three different ones.
        const auto same = languages_by_resource({"xaa_Latn", "xab_Latn", "xac_Latn", "xad_Latn"});
        QCOMPARE((std::set<std::string>(same.begin(), same.end()).size()), std::size_t{3});
    }

    void venues_have_their_widths() {
        QStringList ids;
        for (const FigureWidth& width : figure_widths()) {
            QVERIFY(!ids.contains(width.id));
            ids << width.id;
            FigureOptions options;
            options.width_inches = width.inches;
            HeatmapChart chart(nullptr);
            chart.set_table(table(), 48);
            QVERIFY(std::abs(figure_size(chart, options).width() - width.inches) < 0.01);
        }
        QCOMPARE(ids.size(), 9);
    }

    void a_title_takes_room_of_its_own() {
        HeatmapChart chart(nullptr);
        chart.set_table(table(), 48);
        FigureOptions options;
        const double without = figure_size(chart, options).height();
        options.title = "A title";
        QVERIFY(figure_size(chart, options).height() > without + 0.1);
    }

    void axes_and_captions_can_be_worded_anew() {
        HeatmapChart heatmap(nullptr);
        heatmap.set_table(table(), 48);
        FigureOptions options;
        preview_chart(heatmap, options, 400, 1);
        QCOMPARE(heatmap.words(), QStringList({"mean by layer", "layer", "entropy-normalised JS divergence from eng_Latn; 0 = same experts"}));
        options.wordings = {{"layer", "Schicht ℓ"}, {heatmap.words().last(), "D (0–1)"}};
        export_chart(heatmap, file("worded.svg"), options);
        const QByteArray svg = content(file("worded.svg"));
        QVERIFY(svg.contains(QString(">Schicht ℓ</text>").toUtf8()) && svg.contains(QString(">D (0–1)</text>").toUtf8()));
        QVERIFY(svg.contains(">mean by layer</text>") && !svg.contains(">layer</text>") && !svg.contains("entropy-normalised"));
        // Several charts in one: each has the words.
        PanelsChart panels;
        for (int i = 0; i < 2; ++i) {
            auto one = std::make_unique<HeatmapChart>(nullptr);
            one->set_table(table(), 48);
            panels.add(std::move(one));
        }
        options.wordings = {{"layer", "Schicht ℓ"}};
        export_chart(panels, file("panels.svg"), options);
        QCOMPARE(content(file("panels.svg")).count(QString(">Schicht ℓ</text>").toUtf8()), 2);
        QCOMPARE(panels.words().size(), heatmap.words().size());
        // On the screen the chart has its own.
        preview_chart(heatmap, {}, 400, 1);
        QVERIFY(heatmap.words().contains("layer"));
        try {
            options.wordings = {{"Layer", "x"}};
            export_chart(heatmap, file("none.svg"), options);
            QFAIL("a word that is not there was replaced");
        } catch (const FigureError& error) {
            QVERIFY2(QString(error.what()).contains("\"Layer\"") && QString(error.what()).contains("\"mean by layer\""), error.what());
        }
        QVERIFY(!std::filesystem::exists(file("none.svg")));
    }

    void difference_shows_after_minus_before() {
        const auto before = table();
        auto after = *before;
        for (double& value : after.mean)
            value *= 0.5;
        export_heatmap_difference(*before, after, 48, file("difference.svg"), {});
        const QByteArray svg = content(file("difference.svg"));
        QVERIFY(svg.contains("change of the divergence from eng_Latn"));
        // The largest fall has the lower end of the diverging map, and nothing its upper end.
        QVERIFY(svg.contains(Theme::light().difference(-1).name().toUtf8()));
        const QByteArray bar = svg.mid(0, svg.indexOf("ory_Orya"));
        QVERIFY(!bar.contains(Theme::light().difference(1).name().toUtf8()));
    }

    void failures_are_sentences_and_leave_files_alone() {
        const auto expect = [&](auto run, const char* part) {
            try {
                run();
                QFAIL("no error");
            } catch (const FigureError& error) {
                QVERIFY2(QString(error.what()).contains(part), error.what());
            }
        };
        QFile old(folder_.filePath("old.pdf"));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        FigureOptions options;
        options.width_inches = 0;
        expect([&] { export_heatmap(*table(), 48, none, file("old.pdf"), options); }, "between 1 and 40 inches, found 0");
        options.width_inches = none;
        expect([&] { export_heatmap(*table(), 48, none, file("old.pdf"), options); }, "between 1 and 40 inches");
        expect([&] { export_heatmap(DivergenceTable{}, 48, none, file("old.pdf"), {}); }, "nothing to draw");
        expect([&] { export_heatmap(*table(), 48, none, file("figure.jpg"), {}); }, ".pdf, .svg or .png");
        expect([&] { export_heatmap(*table(), 48, none, file("missing/figure.pdf"), {}); }, "missing");
        QCOMPARE(content(file("old.pdf")), QByteArray("old"));
        QVERIFY(!QFile::exists(folder_.filePath("figure.jpg")));
    }

    void csv_says_what_it_is() {
        auto data = *synthetic::divergence_table({"fra_Latn", "hin_Deva"}, {0, 1, 2}, 2);
        const QStringList lines = QString::fromStdString(divergence_csv(data)).split('\n');
        QVERIFY(lines[0].startsWith("# trace=invented.isogloss.h5"));
        for (const char* word : {"reference=eng_Latn", "weighting=softmax", "interval=0.95", "seed=20251123", "unit="})
            QVERIFY2(lines[0].contains(word), word);
        QCOMPARE(lines[1], QString("language,layer,divergence,low,high,n"));
        QCOMPARE(lines.size(), 2 + 6 + 1);
        const QStringList first = lines[2].split(',');
        QCOMPARE(first[0], QString("fra_Latn"));
        QCOMPARE(first[2].toDouble(), data.mean[0]);       // the same double
        QCOMPARE(lines[4], QString("fra_Latn,2,,,,1012")); // not complete: empty, not zero

        const QStringList experts = QString::fromStdString(activation_csv(*synthetic::activation_table(12, 16, 4))).split('\n');
        QVERIFY(experts[0].contains("layer=12") && experts[0].contains("n=1012"));
        QCOMPARE(experts.size(), 2 + 16 + 1);
        const QStringList comparison = QString::fromStdString(comparison_csv(synthetic::comparison("loss"))).split('\n');
        QVERIFY(comparison[0].contains("nats per byte"));
        QCOMPARE(comparison.size(), 2 + 7 + 1 + 1);
    }

    /// No box instead of a letter, as long as the packages that the README names are there.
    void every_native_name_has_glyphs() {
        QStringList missing;
        for (const Language& language : languages()) {
            const QString code = QString::fromStdString(language.code), name = native_name(code);
            QTextLayout layout(name, native_font(QFont(), code));
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            bool complete = !layout.glyphRuns().isEmpty();
            for (const QGlyphRun& run : layout.glyphRuns())
                complete = complete && !run.glyphIndexes().contains(0);
            if (!complete)
                missing << code;
        }
        QVERIFY2(missing.isEmpty(), qPrintable("install fonts-noto-core and fonts-noto-cjk; no glyphs for " + missing.join(", ")));
    }
};

QTEST_MAIN(FigureTest)
#include "figure_test.moc"
