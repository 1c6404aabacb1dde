// SPDX-License-Identifier: GPL-3.0-or-later
// The small arithmetic behind the charts: ticks, labels that do not overlap, colour maps, the selection.
#include "widgets/charts/plot_style.h"

#include "widgets/charts/chart.h"
#include "widgets/charts/fine_lines.h"
#include "widgets/charts/kept_text.h"
#include "widgets/selection.h"

#include <QImage>
#include <QPainter>
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
    void marks_of_categories_differ_without_their_colours() {
        std::vector<QImage> marks;
        for (int category = 0; category < 14; ++category) {
            QImage picture(16, 16, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            draw_category_mark(painter, {8, 8}, 4.5, category, Qt::darkGray, Qt::white);
            painter.end();
            for (const QImage& other : marks)
                QVERIFY2(picture != other, qPrintable(QString::number(category)));
            marks.push_back(picture);
        }
    }
    void a_difference_keeps_its_sign_in_grey() {
        for (Theme theme : {Theme::paper(), Theme::dark_theme()}) {
            theme.map = MagnitudeMap::Grey;
            const double direction = theme.dark ? 1 : -1;
            for (int i = -9; i <= 10; ++i)
                QVERIFY(direction * (lightness(theme.difference(i / 10.)) - lightness(theme.difference((i - 1) / 10.))) > 0.5);
        }
    }
    void a_kept_text_is_drawn_as_any_other() {
        const QFont font("Noto Sans", 11);
        for (const QString text : {"hin_Deva", "हिन्दी", "العربية", "中文"}) {
            QImage kept(160, 40, QImage::Format_RGB32), plain = kept;
            for (QImage* picture : {&kept, &plain}) {
                picture->fill(Qt::white);
                QPainter painter(picture);
                painter.setLayoutDirection(Qt::LayoutDirectionAuto);
                painter.setFont(font);
                for (int twice = 0; twice < 2; ++twice)
                    picture == &kept ? draw_kept_text(painter, QPointF(10, 26), text) : painter.drawText(QPointF(10, 26), text);
            }
            QVERIFY2(kept == plain, qPrintable(text));
            const double width = QFontMetricsF(font).horizontalAdvance(text);
            QVERIFY2(std::abs(kept_width(font, text) - width) < 1.5,
                     qPrintable(QString("%1: %2, %3").arg(text).arg(kept_width(font, text)).arg(width)));
        }
    }
    void fine_lines_are_smooth_and_have_gaps() {
        QImage picture(40, 20, QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        FineLines lines(picture, 1);
        lines.draw({{0, 5.5}, {10, 5.5}, {20, std::nan("")}, {30, 5.5}, {40, 5.5}}, Qt::blue);
        QCOMPARE(picture.pixelColor(5, 5), QColor(Qt::blue));
        QCOMPARE(picture.pixelColor(5, 4).alpha(), 0);
        QCOMPARE(picture.pixelColor(20, 5).alpha(), 0);
        QCOMPARE(picture.pixelColor(35, 5), QColor(Qt::blue));
        // Between two rows of pixels each has half; a slope has the ink of its length, wherever it goes.
        picture.fill(Qt::transparent);
        lines.draw({{0, 10}, {40, 10}}, Qt::black);
        QVERIFY(std::abs(picture.pixelColor(7, 9).alpha() - 128) <= 2 && std::abs(picture.pixelColor(7, 10).alpha() - 128) <= 2);
        picture.fill(Qt::transparent);
        lines.draw({{10, 2}, {20, 17}}, Qt::black);
        double ink = 0;
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 40; ++x)
                ink += picture.pixelColor(x, y).alphaF();
        QVERIFY2(std::abs(ink - std::hypot(10, 15)) < 1.5, qPrintable(QString::number(ink)));
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
