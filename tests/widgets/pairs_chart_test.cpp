// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix and the map of languages, and the layer × expert map: what a click selects, and where things lie.
#include "chart_events.h"
#include "synthetic.h"
#include "widgets/charts/expert_map_chart.h"
#include "widgets/charts/pairs_chart.h"
#include "widgets/selection.h"

#include <QSignalSpy>

using namespace isogloss;

namespace {

/// a and c are close, b and d are close, the two pairs are far apart.
std::shared_ptr<LanguagePairs> pairs() {
    auto pairs = std::make_shared<LanguagePairs>();
    pairs->table.languages = {"eng_Latn", "hin_Deva", "fra_Latn", "tha_Thai"};
    pairs->table.layer = 2;
    pairs->table.n = 40;
    pairs->table.mean = {0, .4, .1, .42, .4, 0, .38, .12, .1, .38, 0, .4, .42, .12, .4, 0};
    pairs->clusters = average_linkage(pairs->table.mean, 4);
    pairs->map = classical_scaling(pairs->table.mean, 4);
    pairs->reference = "eng_Latn";
    return pairs;
}

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

} // namespace

class PairsChartTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }

    void clusters_stand_together() {
        Selection selection;
        PairsChart chart(&selection);
        chart.set_pairs(pairs());
        show(chart, {520, 560});
        const auto row = [&](const char* code) { return chart.cell_rect(code, code).top(); };
        const double side = chart.cell_rect("eng_Latn", "eng_Latn").height();
        QCOMPARE(std::round(std::abs(row("eng_Latn") - row("fra_Latn")) / side), 1.0);
        QCOMPARE(std::round(std::abs(row("hin_Deva") - row("tha_Thai")) / side), 1.0);
        // Calm where languages are close: the lighter colour.
        const QImage image = chart.grab().toImage();
        const auto at = [&](const char* a, const char* b) { return image.pixelColor(chart.cell_rect(a, b).center().toPoint()).lightness(); };
        QVERIFY(at("eng_Latn", "fra_Latn") > at("eng_Latn", "tha_Thai"));
        QCOMPARE(at("eng_Latn", "tha_Thai"), at("tha_Thai", "eng_Latn"));
    }

    void a_cell_selects_its_two_languages() {
        Selection selection;
        PairsChart chart(&selection);
        chart.set_pairs(pairs());
        show(chart, {520, 560});
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect("hin_Deva", "fra_Latn").center().toPoint());
        QCOMPARE(selection.languages(), (QStringList{"hin_Deva", "fra_Latn"}));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.cell_rect("tha_Thai", "tha_Thai").center().toPoint());
        QCOMPARE(selection.languages(), QStringList{"tha_Thai"});
    }

    void the_map_keeps_distances_and_selects() {
        Selection selection;
        LanguageMapChart chart(&selection);
        chart.set_pairs(pairs());
        show(chart, {500, 480});
        const QPointF eng = chart.point("eng_Latn"), fra = chart.point("fra_Latn"), hin = chart.point("hin_Deva"), tha = chart.point("tha_Thai");
        // 0.1 to 0.4: one scale for both axes.
        QVERIFY(distance(eng, fra) < distance(eng, hin) / 2);
        QVERIFY(distance(hin, tha) < distance(eng, tha) / 2);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, hin.toPoint());
        QCOMPARE(selection.languages(), QStringList{"hin_Deva"});
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, eng.toPoint());
        QCOMPARE(selection.languages(), (QStringList{"hin_Deva", "eng_Latn"}));
    }

    void names_on_the_map_cover_nothing() {
        // Two crowds and one apart, in a narrow map.
        auto crowd = std::make_shared<LanguagePairs>();
        std::vector<std::string> languages = synthetic::all_languages();
        languages.resize(14);
        crowd->table.languages = languages;
        crowd->table.mean.assign(14 * 14, 0);
        for (std::size_t i = 0; i < 14; ++i)
            for (std::size_t j = 0; j < 14; ++j)
                crowd->table.mean[i * 14 + j] = i == j ? 0 : (i < 8) == (j < 8) ? 0.14 + 0.004 * static_cast<double>(i + j) : 0.3;
        crowd->clusters = average_linkage(crowd->table.mean, 14);
        crowd->map = classical_scaling(crowd->table.mean, 14);
        crowd->reference = QString::fromStdString(languages[9]);
        LanguageMapChart chart(nullptr);
        chart.set_pairs(crowd);
        for (const QSize size : {QSize(280, 420), QSize(700, 600)}) {
            show(chart, size);
            const std::vector<QRectF> boxes = chart.name_boxes();
            QVERIFY2(boxes.size() >= (size.width() < 400 ? 8U : 12U), qPrintable(QString::number(boxes.size())));
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                QVERIFY(QRectF(chart.rect()).contains(boxes[i]));
                for (std::size_t j = 0; j < i; ++j)
                    QVERIFY(!boxes[i].intersects(boxes[j]));
                for (const std::string& language : languages)
                    QVERIFY(!boxes[i].contains(chart.point(QString::fromStdString(language))));
            }
        }
    }

    void the_keyboard_goes_over_pairs_and_over_the_map() {
        Selection selection;
        PairsChart matrix(&selection);
        matrix.set_pairs(pairs());
        show(matrix, {500, 480});
        matrix.setFocus();
        QTest::keyClick(&matrix, Qt::Key_Right); // the first cell
        QCOMPARE(selection.languages().size(), 1);
        QTest::keyClick(&matrix, Qt::Key_Right);
        QCOMPARE(selection.languages().size(), 2);
        const QRectF other = matrix.cell_rect("hin_Deva", "tha_Thai");
        selection.set_languages({"eng_Latn"});
        QTest::mouseClick(&matrix, Qt::LeftButton, Qt::ControlModifier, other.center().toPoint());
        QCOMPARE(selection.languages(), (QStringList{"eng_Latn", "hin_Deva", "tha_Thai"}));

        LanguageMapChart map(&selection);
        map.set_pairs(pairs());
        show(map, {500, 480});
        map.setFocus();
        // From each language, some arrow leads to another, and the opposite one back into its direction.
        for (const QString code : {"eng_Latn", "fra_Latn", "hin_Deva", "tha_Thai"}) {
            bool moved = false;
            for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                selection.set_languages({code});
                QTest::keyClick(&map, static_cast<Qt::Key>(key));
                const QPointF away = map.point(selection.languages().last()) - map.point(code);
                if (selection.languages().last() == code)
                    continue;
                moved = true;
                QVERIFY(key == Qt::Key_Left ? away.x() < 0 : key == Qt::Key_Right ? away.x() > 0 : key == Qt::Key_Up ? away.y() < 0 : away.y() > 0);
            }
            QVERIFY2(moved, qPrintable(code));
        }
    }

    void a_rubber_band_on_the_map_selects_what_lies_in_it() {
        Selection selection;
        LanguageMapChart chart(&selection);
        chart.set_pairs(pairs());
        show(chart, {500, 480});
        const QPointF hin = chart.point("hin_Deva"), tha = chart.point("tha_Thai");
        const QRectF around = QRectF(hin, tha).normalized().adjusted(-20, -20, 20, 20);
        drag(chart, around.topLeft().toPoint(), around.bottomRight().toPoint());
        QStringList codes = selection.languages();
        codes.sort();
        QCOMPARE(codes, (QStringList{"hin_Deva", "tha_Thai"}));
        // With Ctrl it adds; a click beside everything changes nothing.
        QTest::mouseClick(&chart, Qt::LeftButton, {}, around.topLeft().toPoint());
        QCOMPARE(selection.languages().size(), 2);
    }

    void the_expert_map_selects_steers_and_shows_dense_layers_as_such() {
        auto scores = std::make_shared<std::vector<ExpertScore>>();
        for (const int layer : {1, 2})
            for (int expert = 0; expert < 4; ++expert)
                scores->push_back({layer, expert, (expert - 1.5) / 4 * layer, 0.5 + expert / 10.0, 0.5, 0, 0});
        Selection selection;
        ExpertMapChart chart(&selection);
        chart.set_data({scores, "hin_Deva", "eng_Latn", 3, 4, 2});
        show(chart, {500, 400});
        QVERIFY(std::isnan(chart.value(0, 0))); // dense
        QVERIFY(chart.cell_rect(0, 0).isEmpty());
        QCOMPARE(chart.value(2, 3), 0.75);
        const QRectF cell = chart.cell_rect(2, 3);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, cell.center().toPoint());
        QCOMPARE(selection.layer(), 2);
        QCOMPARE(selection.expert(), 3);
        QSignalSpy promote(&chart, &ExpertMapChart::promote_requested), suppress(&chart, &ExpertMapChart::suppress_requested),
            remove(&chart, &ExpertMapChart::remove_requested);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, cell.center().toPoint());
        QCOMPARE(promote.size(), 1);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(selection.layer(), 1);
        QTest::keyClick(&chart, Qt::Key_Left); // layer 0 has no experts
        QCOMPARE(selection.layer(), 1);
        QTest::keyClick(&chart, Qt::Key_Up);
        QCOMPARE(selection.expert(), 2);
        QTest::keyClick(&chart, Qt::Key_S);
        QCOMPARE(suppress, (QList<QVariantList>{{1, 2}}));
        QTest::keyClick(&chart, Qt::Key_Delete); // not in the plan
        SteeringPlan plan;
        plan.edits = {{1, 2, Action::Suppress, .5}};
        chart.set_plan(plan);
        QTest::keyClick(&chart, Qt::Key_Delete);
        QCOMPARE(remove, (QList<QVariantList>{{1, 2}}));
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.cell_rect(1, 0).center().toPoint());
        QCOMPARE(selection.experts(), (QList<int>{2, 0}));
        chart.set_mode(ExpertMapChart::Mode::Share);
        QCOMPARE(chart.value(2, 3), 0.8);
        // A dense layer is plain grey; one that was not run is hatched.
        const QRectF beside = chart.cell_rect(1, 0);
        const QRect first(QPointF(beside.left() - beside.width() + 4, beside.top() + 4).toPoint(), QSize(12, 12));
        const auto one_colour = [&] {
            const QImage drawn = chart.grab().toImage().copy(first);
            for (int y = 0; y < drawn.height(); ++y)
                for (int x = 0; x < drawn.width(); ++x)
                    if (drawn.pixel(x, y) != drawn.pixel(0, 0))
                        return false;
            return true;
        };
        QVERIFY(!one_colour());
        chart.set_data({scores, "hin_Deva", "eng_Latn", 3, 4, 2, {1, 2}});
        QVERIFY(one_colour());
    }
};

QTEST_MAIN(PairsChartTest)
#include "pairs_chart_test.moc"
