// SPDX-License-Identifier: GPL-3.0-or-later
// Experts that are chosen together: what is read out, what clicks and keys do, what is drawn where there is no number.
#include "chart_events.h"
#include "widgets/charts/coactivation_chart.h"
#include "widgets/figure/figure.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <ctime>

using namespace isogloss;

namespace {

/// Five tokens, top-2 of 6: 0 and 4 go together, 1 and 3 too, 2 once with 0; nobody chooses 5.
std::shared_ptr<const Coactivation> small() { return synthetic::coactivation_of({0, 4, 4, 0, 1, 3, 3, 1, 0, 2}, 2, 6); }

struct Shown {
    Selection selection;
    CoactivationChart chart{&selection};
    explicit Shown(const std::shared_ptr<const Coactivation>& data, QSize size = {640, 640}) {
        selection.set_layer(3);
        chart.set_data(data);
        show(chart, size);
    }
    QPoint middle(int row, int column) const { return chart.cell_rect(row, column).center().toPoint(); }
    QColor colour(int row, int column) { return chart.grab().toImage().pixelColor(middle(row, column)); }
    void right_click(int row, int column) {
        const QPoint at = middle(row, column);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
        QCoreApplication::sendEvent(&chart, &event);
    }
};

} // namespace

class CoactivationTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }

    void numbers_are_read_out_in_place() {
        Shown shown(small());
        const CoactivationChart& chart = shown.chart;
        // Expert 0 has three tokens: two with 4, one with 2. Expert 4 has two of five.
        QCOMPARE(chart.read_out(0, 4), (QStringList{"layer 3 · expert 0, also 4", "66.7 % of the tokens of 0 also chose 4",
                                                    "2 of its 3 tokens; 5 tokens in all", "lift 1.67: of all tokens, 40.0 % chose 4"}));
        QCOMPARE(chart.read_out(4, 0)[1], "100.0 % of the tokens of 4 also chose 0");
        QCOMPARE(chart.read_out(0, 1)[1], "0.00 % of the tokens of 0 also chose 1");
        QCOMPARE(chart.read_out(0, 0), (QStringList{"layer 3 · expert 0", "chosen by 3 of 5 tokens, 60.0 %"}));
        QCOMPARE(chart.read_out(5, 0)[1], "expert 5 is chosen by none of the 5 tokens");
        QCOMPARE(chart.read_out(0, 5).size(), 3); // no lift over an expert that nobody chose
        const QImage before = shown.chart.grab().toImage();
        move_to(shown.chart, shown.middle(0, 4));
        QCOMPARE(chart.hovered(), std::pair(0, 4));
        QVERIFY(differ(before, shown.chart.grab().toImage(), chart.cell_rect(1, 5).toRect())); // the box of numbers lies there
        move_to(shown.chart, {1, 1});
        QCOMPARE(chart.hovered(), std::pair(-1, -1));
    }

    void colours_go_from_zero_to_the_largest_and_leave_the_diagonal_out() {
        Shown shown(small());
        const Theme& theme = Theme::light();
        QCOMPARE(shown.colour(4, 0), theme.magnitude(1)); // 100 %: the largest
        QCOMPARE(shown.colour(0, 4), theme.magnitude(2.0 / 3));
        QCOMPARE(shown.colour(0, 1), theme.magnitude(0));
        QCOMPARE(shown.colour(0, 5), theme.magnitude(0)); // it was never chosen with 0, that is a number
        for (int expert = 0; expert < 5; ++expert)
            QCOMPARE(shown.colour(expert, expert), over(theme.ground, theme.faint, 0.5));
    }

    void the_row_of_an_expert_that_nobody_chose_is_hatched() {
        Shown shown(small());
        const QImage image = shown.chart.grab().toImage();
        const Theme& theme = Theme::light();
        for (int column = 0; column < 6; ++column) {
            const QRect box = shown.chart.cell_rect(5, column).toRect().adjusted(3, 3, -3, -3);
            int ground = 0, zero = 0, ruled = 0;
            for (int y = box.top(); y <= box.bottom(); ++y)
                for (int x = box.left(); x <= box.right(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    ground += colour == theme.ground;
                    zero += colour == theme.magnitude(0);
                    ruled += colour != theme.ground;
                }
            QCOMPARE(zero, 0);
            QVERIFY(ground > 0 && ruled > box.width());
        }
    }

    void a_click_selects_and_ctrl_adds() {
        Shown shown(small());
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.middle(3, 1));
        QCOMPARE(shown.selection.layer(), 3);
        QCOMPARE(shown.selection.experts(), QList<int>{3});
        const QColor quiet = shown.colour(4, 0);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, Qt::ControlModifier, shown.middle(4, 1));
        QCOMPARE(shown.selection.experts(), (QList<int>{3, 4}));
        QCOMPARE(shown.selection.expert(), 4);
        QCOMPARE(shown.colour(4, 0), quiet); // outlined, never recoloured
        QTest::mouseClick(&shown.chart, Qt::LeftButton, Qt::ControlModifier, shown.middle(3, 2));
        QCOMPARE(shown.selection.experts(), QList<int>{4});
        // The number below a column is its expert.
        const QRectF last = shown.chart.cell_rect(5, 2);
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, QPointF(last.center().x(), last.bottom() + 6).toPoint());
        QCOMPARE(shown.selection.experts(), QList<int>{2});
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, {shown.chart.width() - 3, shown.chart.height() - 3}); // on nothing
        QCOMPARE(shown.selection.experts(), QList<int>{2});
        shown.selection.set_layer(1); // another layer is another matter
        QTest::keyClick(&shown.chart, Qt::Key_P);
        QCOMPARE(shown.selection.expert(), -1);
    }

    void selected_experts_are_outlined() {
        Shown shown(small());
        const QImage before = shown.chart.grab().toImage();
        shown.selection.set_experts(3, {0, 4});
        const QImage after = shown.chart.grab().toImage();
        for (const int expert : {0, 4}) {
            const QRectF cell = shown.chart.cell_rect(expert, 1);
            QVERIFY(differ(before, after, QRectF(cell.left(), cell.top() - 2, cell.width(), 4).toRect()));
            QVERIFY(!differ(before, after, cell.toRect().adjusted(8, 8, -8, -8)));
        }
        shown.selection.set_layer(2);
        QCOMPARE(shown.chart.grab().toImage(), before);
    }

    void keys_move_and_steer() {
        Shown shown(small());
        QSignalSpy promote(&shown.chart, &CoactivationChart::promote_requested), suppress(&shown.chart, &CoactivationChart::suppress_requested),
            remove(&shown.chart, &CoactivationChart::remove_requested);
        shown.chart.setFocus();
        QTest::keyClick(&shown.chart, Qt::Key_Down); // nothing was selected: the first
        QCOMPARE(shown.selection.expert(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_Down);
        QCOMPARE(shown.selection.expert(), 1);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QTest::keyClick(&shown.chart, Qt::Key_Right);
        QCOMPARE(shown.selection.expert(), 1);
        QCOMPARE(shown.chart.hovered(), std::pair(1, 2)); // from expert 0's column
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        QCOMPARE(shown.chart.hovered(), std::pair(0, 1));
        QTest::keyClick(&shown.chart, Qt::Key_Up);
        QCOMPARE(shown.selection.expert(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_P);
        QTest::keyClick(&shown.chart, Qt::Key_Return);
        QCOMPARE(promote.size(), 2);
        QCOMPARE(promote[0], (QVariantList{3, 0}));
        QTest::keyClick(&shown.chart, Qt::Key_S);
        QCOMPARE(suppress.size(), 1);
        QTest::keyClick(&shown.chart, Qt::Key_Delete); // not in the plan
        QCOMPARE(remove.size(), 0);
        QTest::mouseDClick(&shown.chart, Qt::LeftButton, {}, shown.middle(4, 0));
        QCOMPARE(promote.size(), 3);
        QCOMPARE(promote[2], (QVariantList{3, 4}));

        SteeringPlan plan;
        plan.edits = {{3, 0, Action::Promote, .5}, {3, 2, Action::Suppress, .5}, {4, 1, Action::Promote, .5}};
        const QImage before = shown.chart.grab().toImage();
        shown.chart.set_plan(plan);
        const QImage after = shown.chart.grab().toImage();
        for (int expert = 0; expert < 6; ++expert) {
            const QRectF row = shown.chart.cell_rect(expert, 0), column = shown.chart.cell_rect(0, expert);
            QCOMPARE(differ(before, after, QRectF(row.left() - 16, row.center().y() - 5, 14, 10).toRect()), expert == 0 || expert == 2);
            QCOMPARE(differ(before, after, QRectF(column.center().x() - 5, column.top() - 16, 10, 14).toRect()), expert == 0 || expert == 2);
        }
        QCOMPARE(shown.chart.read_out(0, 2).last(), "2 is suppressed by the plan");
        QTest::keyClick(&shown.chart, Qt::Key_P); // expert 0 is promoted: out of the plan
        QTest::keyClick(&shown.chart, Qt::Key_Delete);
        QCOMPARE(remove.size(), 2);
    }

    void a_right_click_is_about_the_expert_or_about_all_selected() {
        Shown shown(small());
        QSignalSpy menu(&shown.chart, &Chart::menu_requested);
        shown.right_click(2, 4);
        QCOMPARE(shown.selection.experts(), QList<int>{2});
        shown.selection.set_experts(3, {1, 3});
        shown.right_click(3, 0);
        QCOMPARE(shown.selection.experts(), (QList<int>{1, 3}));
        QCOMPARE(menu.size(), 2);
    }

    void similar_experts_stand_together() {
        Shown shown(small());
        QCOMPARE(shown.chart.experts_by_place(), (std::vector{0, 1, 2, 3, 4, 5}));
        shown.chart.set_order(CoactivationChart::Order::Similarity);
        const std::vector<int>& order = shown.chart.experts_by_place();
        const auto place = [&](int expert) { return std::find(order.begin(), order.end(), expert) - order.begin(); };
        QCOMPARE(std::abs(place(0) - place(4)), 1);
        QCOMPARE(std::abs(place(1) - place(3)), 1);
        QCOMPARE(order.back(), 5);
        QCOMPARE(shown.colour(4, 0), Theme::light().magnitude(1)); // the same numbers elsewhere
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.middle(order[1], 2));
        QTest::keyClick(&shown.chart, Qt::Key_Down);
        QCOMPARE(shown.selection.expert(), order[2]);
    }

    void nothing_to_show_says_what_to_do() {
        Selection selection;
        CoactivationChart chart(&selection);
        show(chart, {400, 300});
        QVERIFY(!chart.has_data());
        QCOMPARE(chart.expert_at({100, 100}), -1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {100, 100});
        QTest::keyClick(&chart, Qt::Key_Down);
        move_to(chart, {100, 100});
        QVERIFY(chart.cell_rect(0, 0).isEmpty());
        QVERIFY(!chart.grab().isNull());
        chart.set_data(synthetic::coactivation_of({0, 0, 0}, 1, 1)); // one expert: no pairs
        QVERIFY(!chart.grab().isNull());
        chart.set_data(synthetic::coactivation_of({}, 2, 4)); // no tokens
        QVERIFY(!chart.grab().isNull());
        QVERIFY(!chart.accessibleName().isEmpty() && !chart.accessibleDescription().isEmpty());
    }

    void a_strong_pair_shows_where_pixels_are_fewer_than_experts() {
        std::vector<std::uint16_t> index;
        for (std::uint16_t expert = 0; expert < 700; ++expert)
            index.insert(index.end(), {expert, static_cast<std::uint16_t>((expert + 350) % 700)});
        Shown shown(synthetic::coactivation_of(index, 2, 700), {340, 340});
        const QRectF cell = shown.chart.cell_rect(100, 450);
        QVERIFY(cell.width() < 1);
        const QImage image = shown.chart.grab().toImage();
        QCOMPARE(image.pixelColor(static_cast<int>(cell.center().x()), static_cast<int>(cell.center().y())), Theme::light().magnitude(1));
    }

    void a_figure_is_vector() {
        const QTemporaryDir folder;
        Shown shown(synthetic::coactivation(64, 4));
        FigureOptions options;
        for (const char* name : {"/figure.svg", "/figure.pdf", "/figure.png"})
            export_chart(shown.chart, (folder.path() + name).toStdString(), options);
        QFile svg(folder.path() + "/figure.svg");
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QByteArray text = svg.readAll();
        QVERIFY(!text.contains("<image"));
        QVERIFY(text.contains("expert i") && text.contains("also chosen j"));
        qInfo("a figure of 64 experts: %lld bytes of SVG", static_cast<long long>(text.size()));
    }

    void frame_times() {
        Shown shown(synthetic::coactivation(256, 8), {1300, 800});
        const auto data = synthetic::coactivation(256, 8);
        const auto milliseconds = [&](auto what, int times) {
            const std::clock_t start = std::clock(); // this process's own time: the machine may be busy
            for (int i = 0; i < times; ++i) {
                what(i);
                shown.chart.repaint();
            }
            return static_cast<double>(std::clock() - start) * 1e3 / CLOCKS_PER_SEC / times;
        };
        const double fresh = milliseconds([&](int) { shown.chart.set_data(data); }, 10);
        const double hover = milliseconds([&](int i) { move_to(shown.chart, shown.middle(i, i + 40)); }, 40);
        const double select = milliseconds([&](int i) { shown.selection.set_experts(3, {i, i + 1, i + 2}); }, 40);
        qInfo("256 x 256 experts: new data %.1f ms, hover %.1f ms, selection %.1f ms", fresh, hover, select);
        QVERIFY(hover < 1000); // a bound that only a mistake breaks
    }
};

QTEST_MAIN(CoactivationTest)
#include "coactivation_test.moc"
