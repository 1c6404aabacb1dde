// SPDX-License-Identifier: GPL-3.0-or-later
// The small arithmetic behind the charts: ticks, labels that do not overlap, colour maps, the selection.
#include "widgets/charts/plot_style.h"

#include "widgets/charts/chart.h"
#include "widgets/selection.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace isogloss;

namespace {

/// Lightness as the eye sees it (CIE 1976 L*).
double lightness(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double y = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

class PlotStyleTest : public QObject {
    Q_OBJECT
private slots:
    void ticks_are_round_and_inside() {
        QCOMPARE(axis_ticks(0, 1, 5), (QVector<double>{0, .2, .4, .6000000000000001, .8, 1}));
        QCOMPARE(axis_ticks(-.1, .4, 3).size(), 3);
        QVERIFY(axis_ticks(1, 1, 5).isEmpty());
        QVERIFY(axis_ticks(0, std::nan(""), 5).isEmpty());
        for (const double tick : axis_ticks(-.37, .81, 6))
            QVERIFY(tick >= -.37 - 1e-12 && tick <= .81 + 1e-12);
        QCOMPARE(tick_digits({0, .2, .4}), 1);
        QCOMPARE(tick_digits({60}), 0);
        QCOMPARE(tick_digits({0, .0025}), 4);
    }
    void index_ticks_end_with_the_last() {
        QCOMPARE(index_ticks(48, 10, 60), (QVector<double>{0, 8, 16, 24, 32, 40, 47}));
        QCOMPARE(index_ticks(48, 10, 80), (QVector<double>{0, 8, 16, 24, 32, 47}));
        QCOMPARE(index_ticks(1, 100, 20), QVector<double>{0});
        QVERIFY(index_ticks(0, 10, 20).isEmpty());
    }
    void labels_are_spread_as_little_as_it_takes() {
        std::vector<double> far = {10, 40, 80};
        spread_apart(far, 12, 0, 100);
        QCOMPARE(far, (std::vector<double>{10, 40, 80}));
        std::vector<double> near = {50, 50, 50};
        spread_apart(near, 12, 0, 100);
        QCOMPARE(near, (std::vector<double>{38, 50, 62}));
        std::vector<double> edge = {0, 1, 99, 100};
        spread_apart(edge, 12, 0, 100);
        QCOMPARE(edge.front(), 0.0);
        QCOMPARE(edge.back(), 100.0);
        for (std::size_t i = 1; i < edge.size(); ++i)
            QVERIFY(edge[i] - edge[i - 1] >= 12 - 1e-9);
        std::vector<double> none;
        spread_apart(none, 12, 0, 100);
        QVERIFY(none.empty());
    }
    void colour_maps_are_even_in_lightness() {
        for (const Theme* theme : {&Theme::light(), &Theme::dark_theme()}) {
            const double direction = theme->dark ? 1 : -1;
            for (int i = 1; i <= 20; ++i)
                QVERIFY(direction * (lightness(theme->magnitude(i / 20.)) - lightness(theme->magnitude((i - 1) / 20.))) > 0.5);
            QCOMPARE(theme->magnitude(-1), theme->magnitude(0));
            QCOMPARE(theme->magnitude(7), theme->magnitude(1));
            // Both ends of the diverging map are as far from its middle.
            const double middle = lightness(theme->difference(0));
            QVERIFY(std::abs(std::abs(lightness(theme->difference(-1)) - middle) - std::abs(lightness(theme->difference(1)) - middle)) < 10);
        }
    }
    void texts_have_contrast() {
        QCOMPARE(qRound(contrast(Qt::white, Qt::black)), 21);
        for (const Theme* theme : {&Theme::light(), &Theme::dark_theme()})
            for (const QColor& ground : {theme->ground, theme->pane}) {
                QVERIFY(contrast(theme->text, ground) > 7);
                QVERIFY(contrast(theme->secondary, ground) > 4.5);
                QVERIFY(contrast(theme->accent, ground) > 4.5);
                QVERIFY(contrast(theme->gain, ground) > 4.5);
                QVERIFY(contrast(theme->loss, ground) > 4.5);
                for (int i = 0; i < 24; ++i)
                    QVERIFY2(contrast(theme->category(i), ground) > 3, qPrintable(QString("category %1, dark %2").arg(i).arg(theme->dark)));
            }
    }
    void selection_announces_what_changed_once() {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        const auto last = [&] { return changed.last()[0].value<Selection::Parts>(); };
        selection.set_cell("hin_Deva", 3);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(last(), Selection::Languages | Selection::Layer);
        selection.set_cell("hin_Deva", 3);
        QCOMPARE(changed.count(), 1);
        selection.set_expert(3, 7);
        QCOMPARE(last(), Selection::Parts(Selection::Expert));
        selection.set_layer(4);
        QCOMPARE(last(), Selection::Layer | Selection::Expert);
        QCOMPARE(selection.expert(), -1);
        selection.set_band(9, 2);
        QCOMPARE(selection.band_first(), 2);
        selection.set_threshold(std::nan(""));
        QCOMPARE(changed.count(), 4);
        selection.clear();
        QCOMPARE(last(), Selection::Languages | Selection::Layer);
        QCOMPARE(selection.band_last(), 9);
        selection.clear();
        QCOMPARE(changed.count(), 5);
    }
};

QTEST_MAIN(PlotStyleTest)
#include "plot_style_test.moc"
