// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens of one row in several languages: where they lie, and what a click, a double click and the keys do.
#include "chart_events.h"
#include "widgets/charts/tokens_chart.h"
#include "widgets/selection.h"

#include <QContextMenuEvent>
#include <QSignalSpy>

using namespace isogloss;

namespace {

TokenLine line(const char* code, const QStringList& pieces, std::vector<std::uint16_t> experts, bool right_to_left = false) {
    TokenLine line;
    line.routing.language = code;
    line.routing.row_key = "7";
    line.pieces = pieces;
    line.right_to_left = right_to_left;
    line.routing.experts = std::move(experts);
    for (qsizetype t = 0; t < pieces.size(); ++t) {
        line.routing.ids.push_back(static_cast<std::int32_t>(100 + t));
        line.routing.weights.insert(line.routing.weights.end(), {0.75F, 0.25F});
        line.routing.divergence.push_back(static_cast<double>(t) / static_cast<double>(pieces.size()));
    }
    return line;
}

std::shared_ptr<TokenLines> lines() {
    auto lines = std::make_shared<TokenLines>();
    lines->layer = 3;
    lines->top_k = 2;
    lines->reference = "eng_Latn";
    lines->lines.push_back(line("eng_Latn", {"Anna", " likes", " milk", "."}, {4, 1, 5, 1, 4, 2, 0, 1}));
    lines->lines.push_back(line("arb_Arab", {"تحب", " آنا", " الحليب", "."}, {4, 1, 6, 1, 7, 2, 0, 1}, true));
    return lines;
}

} // namespace

class TokensChartTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { ThemeSource::instance().set_choice(ThemeChoice::Light); }

    void lines_begin_on_the_side_of_their_script() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        QVERIFY(chart.token_rect(0, 0).right() <= chart.token_rect(0, 1).left());
        QVERIFY(chart.token_rect(1, 0).left() >= chart.token_rect(1, 1).right());
        QVERIFY(chart.token_rect(1, 0).top() > chart.token_rect(0, 0).bottom());
    }

    void no_two_tokens_overlap_in_a_narrow_window() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart, {190, 500});
        std::vector<QRectF> boxes;
        for (std::size_t l = 0; l < 2; ++l)
            for (std::size_t t = 0; t < 4; ++t) {
                const QRectF box = chart.token_rect(l, t);
                QVERIFY(!box.isEmpty());
                QVERIFY2(box.left() >= 0 && box.right() <= 190, qPrintable(QString("%1 %2").arg(box.left()).arg(box.right())));
                for (const QRectF& other : boxes)
                    QVERIFY(!box.intersects(other));
                boxes.push_back(box);
            }
        QVERIFY(chart.heightForWidth(190) > chart.heightForWidth(900));
    }

    void a_click_selects_the_first_expert_everywhere() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        const QImage before = chart.grab().toImage();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.token_rect(1, 1).center().toPoint());
        QCOMPARE(selection.layer(), 3);
        QCOMPARE(selection.expert(), 6);
        // The token with that expert is outlined, another is not.
        move_to(chart, {2, 2});
        const QImage after = chart.grab().toImage();
        QVERIFY(differ(before, after, chart.token_rect(1, 1).adjusted(-2, -2, 2, 2).toAlignedRect()));
        QVERIFY(!differ(before, after, chart.token_rect(0, 1).adjusted(-1, -1, 1, 1).toAlignedRect()));
        QSignalSpy promote(&chart, &TokensChart::promote_requested);
        QTest::mouseDClick(&chart, Qt::LeftButton, {}, chart.token_rect(0, 0).center().toPoint());
        QCOMPARE(promote.size(), 1);
        QCOMPARE(promote[0][0].toInt(), 3);
        QCOMPARE(promote[0][1].toInt(), 4);
    }

    void a_number_below_a_token_is_its_expert() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        const QRectF numbers = chart.numbers_rect(0, 1); // 5 and 1
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPointF(numbers.right() - 3, numbers.center().y()).toPoint());
        QCOMPARE(selection.expert(), 1);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPointF(numbers.left() + 3, numbers.center().y()).toPoint());
        QCOMPARE(selection.expert(), 5);
        QTest::mouseClick(&chart, Qt::LeftButton, Qt::ControlModifier, chart.token_rect(1, 1).center().toPoint());
        QCOMPARE(selection.experts(), (QList<int>{5, 6}));
    }

    void the_menu_is_about_the_token_under_the_pointer() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        QSignalSpy menu(&chart, &Chart::menu_requested);
        const auto right_click = [&](QPoint at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, chart.mapToGlobal(at));
            QCoreApplication::sendEvent(&chart, &event);
        };
        right_click(chart.token_rect(1, 2).center().toPoint());
        QCOMPARE(selection.expert(), 7);
        QCOMPARE(menu.count(), 1);
        selection.set_experts(3, {6, 7});
        right_click(chart.token_rect(1, 1).center().toPoint()); // one of several: about all of them
        QCOMPARE(selection.experts(), (QList<int>{6, 7}));
    }

    void keys_steer() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        QSignalSpy promote(&chart, &TokensChart::promote_requested), suppress(&chart, &TokensChart::suppress_requested),
            remove(&chart, &TokensChart::remove_requested);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_P); // nothing is selected
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Down); // the token's second expert
        QCOMPARE(selection.expert(), 1);
        QTest::keyClick(&chart, Qt::Key_P);
        QTest::keyClick(&chart, Qt::Key_S);
        QCOMPARE(promote, (QList<QVariantList>{{3, 1}}));
        QCOMPARE(suppress, (QList<QVariantList>{{3, 1}}));
        SteeringPlan plan;
        plan.edits = {{3, 1, Action::Suppress, .5}};
        chart.set_plan(plan);
        QTest::keyClick(&chart, Qt::Key_S); // its own key takes it out
        QTest::keyClick(&chart, Qt::Key_Delete);
        QCOMPARE(suppress.size(), 1);
        QCOMPARE(remove.size(), 2);
    }

    void keys_walk_over_the_tokens() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(selection.expert(), 5);
    }

    void colours_follow_the_choice() {
        Selection selection;
        TokensChart chart(&selection);
        chart.set_lines(lines());
        show(chart);
        const QRect last = chart.token_rect(0, 3).toAlignedRect(), first = chart.token_rect(0, 0).toAlignedRect();
        const auto fill = [&](const QRect& box) { return chart.grab().toImage().pixelColor(box.left() + 3, box.center().y()); };
        // By expert: tokens 0 and 2 share theirs.
        QCOMPARE(fill(first), fill(chart.token_rect(0, 2).toAlignedRect()));
        QVERIFY(fill(first) != fill(last));
        chart.set_colouring(TokensChart::Colouring::Divergence);
        QCOMPARE(fill(first), ThemeSource::instance().theme().magnitude(0));
        QCOMPARE(fill(last), ThemeSource::instance().theme().magnitude(0.75));
    }
};

QTEST_MAIN(TokensChartTest)
#include "tokens_chart_test.moc"
