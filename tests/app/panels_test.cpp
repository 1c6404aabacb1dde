// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/band_slider.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/divergence_page.h"
#include "widgets/panels/edit_delegate.h"
#include "widgets/panels/language_chooser.h"
#include "widgets/panels/language_delegate.h"
#include "widgets/panels/result_panel.h"
#include "widgets/panels/run_panel.h"
#include "widgets/panels/segmented_bar.h"
#include "widgets/panels/steering_panel.h"
#include "widgets/panels/style.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace isogloss;

namespace {

/// A steering panel on a screen, with a model of four layers, eight experts, top-2.
struct Steering {
    Steering() {
        document.set_shape(RoutedShape{{0, 1, 2, 3}, 8, 2, "f", "small"});
        panel.set_layers(4);
        panel.resize(300, 560);
        panel.show();
    }
    PlanDocument document;
    Selection selection;
    SteeringPanel panel{document, selection};
};

QStyleOptionViewItem option_of(const QAbstractItemView& view, const QModelIndex& index) {
    QStyleOptionViewItem option;
    option.rect = view.visualRect(index);
    option.direction = view.layoutDirection();
    return option;
}

} // namespace

class PanelsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("ISOGLOSS_NO_MOTION", "1"); }

    void a_click_on_the_box_checks_a_language_and_one_on_the_name_selects_it() {
        LanguageChooser chooser;
        chooser.resize(240, 300);
        chooser.show();
        chooser.model().set_codes({"eng_Latn", "fra_Latn", "hin_Deva"});
        QSignalSpy clicked(&chooser, &LanguageChooser::language_clicked);
        const QModelIndex row = chooser.view().model()->index(1, 0);
        const QString code = row.data(LanguageModel::CodeRole).toString();
        const QPoint box = LanguageDelegate::box_rect(option_of(chooser.view(), row)).center();
        QTest::mouseClick(chooser.view().viewport(), Qt::LeftButton, {}, box);
        QVERIFY(!chooser.model().checked_codes().contains(code));
        QTest::mouseClick(chooser.view().viewport(), Qt::LeftButton, {}, chooser.view().visualRect(row).center());
        QVERIFY(!chooser.model().checked_codes().contains(code));
        QCOMPARE(clicked.last()[0].toString(), code);
        QTest::keyClick(&chooser.view(), Qt::Key_Space);
        QVERIFY(chooser.model().checked_codes().contains(code));
    }

    void the_search_narrows_the_list_and_keeps_what_is_checked() {
        LanguageChooser chooser;
        chooser.model().set_codes({"eng_Latn", "fra_Latn", "hin_Deva"});
        QTest::keyClicks(&chooser.search(), "hin");
        QCOMPARE(chooser.view().model()->rowCount(), 1);
        QCOMPARE(chooser.model().checked_codes().size(), 3);
        chooser.search().clear();
        QCOMPARE(chooser.view().model()->rowCount(), 3);
    }

    void the_run_button_asks_and_then_cancels() {
        RunPanel panel;
        panel.show();
        QSignalSpy run(&panel, &RunPanel::run_requested), cancel(&panel, &RunPanel::cancel_requested);
        QVERIFY(!panel.run_button().isEnabled());
        panel.set_ready(true);
        QTest::mouseClick(&panel.run_button(), Qt::LeftButton);
        QCOMPARE(run.size(), 1);
        panel.show_running("waiting");
        QTest::mouseClick(&panel.run_button(), Qt::LeftButton);
        QCOMPARE(run.size(), 1);
        QCOMPARE(cancel.size(), 1);
        QVERIFY(!panel.languages().isEnabled());
        panel.show_idle();
        QVERIFY(panel.languages().isEnabled());
        panel.set_resumable(true);
        QCOMPARE(panel.run_button().text(), "Resume");
    }

    void progress_is_told_in_words() {
        Progress progress;
        progress.stage = "layer 3 of 8";
        progress.tokens_per_second = 812;
        progress.seconds_left = 161;
        progress.resident_bytes = 6100000000;
        QCOMPARE(RunPanel::progress_text(progress), "layer 3 of 8 · 812 tokens/s · 2:41 left · 6.1 GB");
        QCOMPARE(duration_text(3723), "1:02:03");
        QCOMPARE(duration_text(-1), "");
    }

    void options_survive_a_round() {
        RunPanel panel;
        const RunOptions wanted{30, "f32", "cpu", "8G", false, "/some/where"};
        panel.set_options(wanted);
        const RunOptions now = panel.options();
        QCOMPARE(now.limit, 30);
        QCOMPARE(now.dtype, "f32");
        QCOMPARE(now.device, "cpu");
        QCOMPARE(now.memory, "8G");
        QCOMPARE(now.trace_folder, "/some/where");
    }

    void rule_and_strength_go_into_the_plan() {
        Steering s;
        s.document.set_edits({{0, 1, Action::Promote, 0.5}, {1, 2, Action::Suppress, 0.5}}, "two");
        QTest::mouseClick(s.panel.rule_bar().segment(1), Qt::LeftButton);
        QVERIFY(s.document.plan().rule == Rule::Hard);
        QVERIFY(!s.panel.strength_slider().isEnabled());
        QTest::mouseClick(s.panel.rule_bar().segment(0), Qt::LeftButton);
        s.panel.strength_slider().setFocus();
        QTest::keyClick(&s.panel.strength_slider(), Qt::Key_Right);
        QCOMPARE(s.document.plan().edits[0].strength, 0.55);
        QCOMPARE(s.document.plan().edits[1].strength, 0.55);
        s.panel.edits_view().selectionModel()->select(s.panel.edits_view().model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&s.panel.strength_slider(), Qt::Key_Right);
        QCOMPARE(s.document.plan().edits[0].strength, 0.55);
        QCOMPARE(s.document.plan().edits[1].strength, 0.6);
    }

    void a_rows_marks_turn_and_remove_the_edit() {
        Steering s;
        s.document.set_edits({{0, 1, Action::Promote, 0.5}, {1, 2, Action::Promote, 0.5}}, "two");
        QListView& view = s.panel.edits_view();
        QVERIFY(QTest::qWaitForWindowExposed(&s.panel));
        const QModelIndex row = view.model()->index(1, 0);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, EditDelegate::mark_rect(option_of(view, row)).center());
        QVERIFY(s.document.plan().edits[1].action == Action::Suppress);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, EditDelegate::remove_rect(option_of(view, row)).center());
        QCOMPARE(s.document.plan().edits.size(), 1U);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(0, 0));
        QTest::keyClick(&view, Qt::Key_Delete);
        QVERIFY(s.document.plan().empty());
        s.document.undo_stack().undo();
        s.document.undo_stack().undo();
        QCOMPARE(s.document.plan().edits.size(), 2U);
    }

    void experts_above_tau_are_counted_within_the_band() {
        Steering s;
        const auto scores = std::make_shared<const std::vector<ExpertScore>>(std::vector<ExpertScore>{{.layer = 0, .expert = 1, .difference = 0.6},
                                                                                                      {.layer = 2, .expert = 3, .difference = 0.4},
                                                                                                      {.layer = 3, .expert = 5, .difference = -0.5}});
        QVERIFY(!s.panel.add_button().isEnabled());
        s.panel.set_scores(scores, "hin_Deva", "eng_Latn");
        QCOMPARE(s.panel.add_button().text(), "▲ 2");
        s.selection.set_band(1, 3);
        QCOMPARE(s.panel.add_button().text(), "▲ 1");
        s.panel.set_tau(0.5);
        QCOMPARE(s.panel.add_button().text(), "▲ 0");
        QVERIFY(!s.panel.add_button().isEnabled());
        s.panel.set_tau(0.3);
        QTest::mouseClick(&s.panel.add_button(), Qt::LeftButton);
        QCOMPARE(s.document.plan().edits.size(), 1U);
        QCOMPARE(s.document.plan().edits[0].layer, 2);
        QCOMPARE(s.panel.add_button().text(), "▲ 0");
    }

    void tau_is_dragged_and_keyed_and_its_counts_follow() {
        Steering s;
        std::vector<ExpertScore> made;
        for (int i = 0; i < 32; ++i) // 0.93 … −0.93, falling, over the four layers
            made.push_back({.layer = i % 4, .expert = i / 4, .difference = 0.93 - 0.06 * i});
        const auto scores = std::make_shared<const std::vector<ExpertScore>>(made);
        s.panel.set_scores(scores, "hin_Deva", "eng_Latn");
        s.selection.set_band(0, 2);
        QVERIFY(QTest::qWaitForWindowExposed(&s.panel));
        QSignalSpy told(&s.panel, &SteeringPanel::tau_changed);
        const auto count = [&](Action action) {
            return choose_experts(*scores, action, s.panel.tau(), 0, 2, s.panel.strength(), s.document.shape()->top_k, s.document.plan())
                .edits.size();
        };
        const auto follows = [&] {
            return s.panel.add_button().text() == QStringLiteral("▲ %1").arg(count(Action::Promote)) &&
                   s.panel.suppress_button().text() == QStringLiteral("▼ %1").arg(count(Action::Suppress)) &&
                   std::abs(s.panel.findChild<QDoubleSpinBox*>("tau")->value() - s.panel.tau()) < 1e-12 &&
                   s.panel.tau_slider().value() == std::lround(s.panel.tau() * 100);
        };
        QVERIFY(follows());
        QSlider& slider = s.panel.tau_slider();
        slider.setFocus();
        QSet<std::size_t> seen;
        for (int i = 0; i < 25; ++i) {
            const double before = s.panel.tau();
            QTest::keyClick(&slider, i < 5 ? Qt::Key_PageDown : Qt::Key_Right);
            QVERIFY(i < 5 ? s.panel.tau() <= before : s.panel.tau() > before);
            QCOMPARE(told.last()[0].toDouble(), s.panel.tau());
            QVERIFY2(follows(), qPrintable(s.panel.add_button().text() + s.panel.suppress_button().text()));
            seen << count(Action::Suppress);
        }
        QVERIFY(seen.size() > 3);
        // The handle, dragged by the mouse.
        QStyleOptionSlider option;
        option.initFrom(&slider);
        option.orientation = Qt::Horizontal;
        option.minimum = slider.minimum();
        option.maximum = slider.maximum();
        option.sliderPosition = option.sliderValue = slider.value();
        const QPoint handle = slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider).center();
        const double before = s.panel.tau();
        QTest::mousePress(&slider, Qt::LeftButton, {}, handle);
        for (const int by : {12, 30, 55}) {
            const QPoint at = handle + QPoint(by, 0);
            QMouseEvent move(QEvent::MouseMove, at, slider.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&slider, &move);
            QVERIFY(follows());
        }
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, handle + QPoint(55, 0));
        QVERIFY2(s.panel.tau() > before + 0.1, qPrintable(QString::number(s.panel.tau())));
        QVERIFY(follows());
        // What the buttons say is what they do.
        const std::size_t promised = count(Action::Promote);
        QTest::mouseClick(&s.panel.add_button(), Qt::LeftButton);
        QCOMPARE(s.document.plan().edits.size(), promised);
    }

    void re_evaluate_waits_for_a_plan_that_fits() {
        Steering s;
        QSignalSpy asked(&s.panel, &SteeringPanel::reevaluate_requested);
        s.panel.set_ready(true, {});
        QVERIFY(!s.panel.reevaluate_button().isEnabled());
        s.document.set_edit({0, 1, Action::Promote, 0.5});
        QVERIFY(s.panel.reevaluate_button().isEnabled());
        QTest::mouseClick(&s.panel.reevaluate_button(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        s.document.set_edits({{0, 2, Action::Promote, 0.5}, {0, 3, Action::Promote, 0.5}}, "too many");
        QVERIFY(!s.panel.reevaluate_button().isEnabled());
        QCOMPARE(s.panel.reevaluate_button().toolTip(), s.document.problem());
    }

    void the_band_moves_by_mouse_and_keys_and_never_crosses() {
        BandSlider slider;
        slider.resize(220, 20);
        slider.set_range(0, 10);
        slider.set_band(2, 8);
        slider.show();
        QSignalSpy moved(&slider, &BandSlider::moved);
        QTest::mousePress(&slider, Qt::LeftButton, {}, slider.handle_position(false));
        BandSlider target;
        target.resize(slider.size());
        target.set_range(0, 10);
        target.set_band(5, 9);
        QTest::mouseMove(&slider, target.handle_position(false));
        QCOMPARE(slider.first(), 5);
        QTest::mouseMove(&slider, target.handle_position(true)); // beyond the other end
        QCOMPARE(slider.first(), 8);
        QCOMPARE(slider.last(), 8);
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, slider.handle_position(false));
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(slider.first(), 0);
        QTest::keyClick(&slider, Qt::Key_Space); // the other handle
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.last(), 9);
        QVERIFY(moved.size() >= 4);
    }

    void an_error_is_shown_in_place_and_can_be_copied() {
        Banner banner;
        banner.show_error("x.json, line 3: expected a number, found \"a\".", "version");
        QVERIFY(banner.isVisibleTo(nullptr) || !banner.isHidden());
        for (QToolButton* button : banner.findChildren<QToolButton*>())
            if (button->text() == "Copy details")
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), "x.json, line 3: expected a number, found \"a\".\nversion");
        bool said_yes = false;
        banner.ask("Stop?", "Stop", [&] { said_yes = true; });
        QVERIFY(banner.asking());
        QTest::mouseClick(banner.yes_button(), Qt::LeftButton);
        QVERIFY(said_yes);
        QVERIFY(!banner.asking() && banner.isHidden());
        banner.ask("Stop?", "Stop", [&] { said_yes = false; });
        banner.dismiss();
        QVERIFY(said_yes && !banner.asking());
    }

    void results_offer_only_what_was_measured() {
        Selection selection;
        ResultPanel panel(selection);
        panel.show();
        QVERIFY(!panel.has_result());
        panel.set_result(ResultPanel::Loss, {{"hin_Deva", 1.2, 1.1, -0.1, -0.2, -0.05, 40}},
                         {.unit = "nats per byte", .difference_unit = {}, .lower_is_better = true}, "It fell.");
        QCOMPARE(panel.measure(), ResultPanel::Loss);
        auto* bar = panel.findChild<SegmentedBar*>();
        QVERIFY(!bar->segment(ResultPanel::Belebele)->isEnabled());
        QVERIFY(bar->segment(ResultPanel::Loss)->isEnabled());
        panel.clear();
        QVERIFY(!panel.has_result());
    }

    void the_page_offers_references_and_weightings() {
        Selection selection;
        DivergencePage page(selection);
        page.set_references({"eng_Latn", "fra_Latn"}, "eng_Latn");
        QSignalSpy reference(&page, &DivergencePage::reference_chosen), weighting(&page, &DivergencePage::weighting_chosen);
        QVERIFY(page.reference_button().text().contains("eng_Latn"));
        page.reference_button().menu()->actions().at(1)->trigger();
        QCOMPARE(reference[0][0].toString(), "fra_Latn");
        page.weighting_button().menu()->actions().at(1)->trigger();
        QCOMPARE(weighting[0][0].value<Weighting>(), Weighting::TopK);
        QVERIFY(page.weighting_button().text().startsWith("top-k"));
        // The distribution over all experts is what the family's router gives.
        page.set_score_function("sigmoid_normalised");
        QVERIFY(page.weighting_button().text().startsWith("top-k"));
        QCOMPARE(page.weighting_button().menu()->actions().front()->text(), "sigmoid, all experts");
        page.set_weighting(Weighting::Softmax);
        QVERIFY(page.weighting_button().text().startsWith("sigmoid"));
        page.set_score_function("softmax");
        QVERIFY(page.weighting_button().text().startsWith("softmax"));
    }

    void every_control_has_a_name_and_can_be_reached() {
        Steering s;
        RunPanel run;
        for (const QWidget* panel : {static_cast<QWidget*>(&s.panel), static_cast<QWidget*>(&run)})
            for (const QAbstractButton* button : panel->findChildren<QAbstractButton*>()) {
                if (button->objectName().startsWith("qt_") || !button->parentWidget() || qobject_cast<QLineEdit*>(button->parentWidget()))
                    continue; // parts of Qt's own widgets
                QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), button->metaObject()->className());
                QVERIFY2(button->focusPolicy() != Qt::NoFocus, qPrintable(button->text() + button->accessibleName()));
            }
    }
};

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
