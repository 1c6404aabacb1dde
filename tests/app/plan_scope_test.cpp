// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan applies: seen and changed in the steering pane with mouse and keys, undone, kept in sessions, and honoured by what shows the plan.
#include "app/window/session/session_controller.h"
#include "made_traces.h"
#include "widgets/models/edit_list_model.h"
#include "widgets/models/language_model.h"
#include "widgets/panels/band_slider.h"
#include "widgets/panels/banner.h"
#include "widgets/panels/scope_popup.h"
#include "widgets/panels/scope_row.h"
#include "widgets/panels/segmented_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <cmath>

using namespace isogloss;

class PlanScopeTest : public QObject {
    Q_OBJECT
    QTemporaryDir home_;
    QString trace_;
    std::unique_ptr<MainWindow> window_;

    PlanDocument& plan() { return window_->plan(); }
    const PlanScope& scope() { return window_->plan().plan().scope; }
    ScopeRow& row() { return window_->steering_panel().scope_row(); }
    ScopePopup& popup() { return row().popup(); }
    template <class Widget> Widget& part(const char* name) { return *popup().findChild<Widget*>(name); }
    int steps() { return window_->plan().undo_stack().count(); }
    /// As a user opens it.
    void open() {
        QTest::mouseClick(&row(), Qt::LeftButton);
        QVERIFY(popup().isVisible());
    }
    void click_language(const QString& code) {
        QTreeView& view = popup().languages();
        for (int i = 0; i < view.model()->rowCount(); ++i)
            if (const QModelIndex index = view.model()->index(i, 0); index.data(LanguageModel::CodeRole).toString() == code) {
                view.scrollTo(index);
                return QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
            }
        QFAIL(qPrintable(code + " is not in the list"));
    }

private slots:
    void initTestCase() {
        QVERIFY(home_.isValid());
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        trace_ = home_.filePath("a.isogloss.h5");
        tests::write_trace(trace_);
    }
    void init() {
        window_ = std::make_unique<MainWindow>();
        QVERIFY(tests::open_trace(*window_, trace_));
        plan().set_edits({{1, 3, Action::Promote, 0.5}, {4, 5, Action::Suppress, 0.5}}, "two");
    }
    void cleanup() { window_.reset(); }

    void layers_are_chosen_with_mouse_and_keys() {
        QCOMPARE(row().text(), "2 edits · everywhere ▾");
        open();
        const int before = steps();
        // A drag is one step.
        BandSlider& layers = popup().layers();
        QTest::mousePress(&layers, Qt::LeftButton, {}, layers.handle_position(false));
        const QPoint to = (layers.handle_position(false) * 3 + layers.handle_position(true) * 2) / 5; // two of five steps
        for (const QPoint at : {(layers.handle_position(false) + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, at, layers.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&layers, &move);
        }
        QTest::mouseRelease(&layers, Qt::LeftButton, {}, to);
        QVERIFY(scope().layers == std::pair(2, 5));
        QCOMPARE(steps(), before + 1);
        QCOMPARE(row().text(), "2 edits · layers 2–5 ▾");
        QTest::qWait(600); // what comes later is a step of its own
        QTest::keyClick(&layers, Qt::Key_Right);
        QVERIFY(scope().layers == std::pair(3, 5));
        QCOMPARE(steps(), before + 2);
        plan().undo_stack().undo();
        QVERIFY(scope().layers == std::pair(2, 5));
        QTest::keyClick(&popup(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!scope().layers);
        plan().undo_stack().redo();
        // Back to all of them is no limit.
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&layers, Qt::Key_Left);
        QVERIFY(scope() == PlanScope{});
        QTest::keyClick(&popup(), Qt::Key_Escape);
        QVERIFY(!popup().isVisible());
        while (plan().undo_stack().canUndo())
            plan().undo_stack().undo();
        QCOMPARE(row().text(), "Applies everywhere ▾");
    }

    void the_band_and_the_selected_languages_are_one_click_away() {
        open();
        QVERIFY(!part<QToolButton>("scope_band").isEnabled() && !part<QToolButton>("scope_selected").isEnabled());
        window_->selection().set_band(1, 3);
        window_->selection().set_languages({"hin_Deva", "arb_Arab"});
        const int before = steps();
        QTest::mouseClick(&part<QToolButton>("scope_band"), Qt::LeftButton);
        QVERIFY(scope().layers == std::pair(1, 3));
        QTest::mouseClick(&part<QToolButton>("scope_selected"), Qt::LeftButton);
        QVERIFY((scope().languages == std::vector<std::string>{"hin_Deva", "arb_Arab"}));
        QTest::mouseClick(part<SegmentedBar>("scope_tokens").segment(1), Qt::LeftButton);
        QVERIFY(scope().tokens == PlanTokens::Prompt);
        QCOMPARE(steps(), before + 3);
        QCOMPARE(row().text(), "2 edits · layers 1–3 · 2 languages · prompt tokens ▾");
        QTest::mouseClick(&part<QToolButton>("scope_everywhere"), Qt::LeftButton);
        QVERIFY(scope() == PlanScope{});
        QVERIFY(!part<QToolButton>("scope_everywhere").isEnabled());
        plan().undo_stack().undo();
        QVERIFY(scope().tokens == PlanTokens::Prompt && scope().languages.size() == 2 && scope().layers);
    }

    void languages_are_checked_in_a_list_that_can_be_searched() {
        open();
        const int before = steps();
        click_language("hin_Deva");
        QVERIFY(scope().languages == std::vector<std::string>{"hin_Deva"});
        QTest::keyClicks(&popup().search(), "arab");
        QCOMPARE(popup().languages().model()->rowCount(), 1);
        popup().languages().setCurrentIndex(popup().languages().model()->index(0, 0));
        QTest::keyClick(&popup().languages(), Qt::Key_Space);
        QCOMPARE(scope().languages.size(), 2U);
        QCOMPARE(steps(), before + 2);
        popup().search().clear();
        click_language("hin_Deva");
        click_language("arb_Arab");
        QVERIFY(scope() == PlanScope{}); // none checked: all
        while (steps() > 0 && plan().undo_stack().index() > before)
            plan().undo_stack().undo();
        QVERIFY(scope() == PlanScope{});
    }

    void what_rests_is_grey_and_says_why() {
        QAbstractItemModel& edits = *window_->steering_panel().edits_view().model();
        const auto rests = [&](int line) { return edits.index(line, 0).data(EditListModel::RestsRole).toBool(); };
        QVERIFY(!rests(0) && !rests(1));
        PlanScope only;
        only.layers = {2, 5};
        plan().set_scope(only);
        QVERIFY(rests(0) && !rests(1));
        QCOMPARE(edits.index(0, 0).data(Qt::ToolTipRole).toString(), "Rests: the plan applies to layers 2–5 only");
        QCOMPARE(edits.index(1, 0).data(Qt::ToolTipRole).toString(), QString());
        QCOMPARE(plan().plan().first_layer(), 4);
        // Grey in the picture: the row that rests has none of the colour of ▲.
        const auto has_colour = [&](int line) {
            QListView& view = window_->steering_panel().edits_view();
            const QImage picture = view.viewport()->grab(view.visualRect(edits.index(line, 0))).toImage();
            const Theme& theme = ThemeSource::instance().theme();
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (const QColor at = picture.pixelColor(x, y); at == theme.gain || at == theme.loss)
                        return true;
            return false;
        };
        QVERIFY(!has_colour(0));
        QVERIFY(has_colour(1));
        plan().set_scope({});
        QVERIFY(has_colour(0));
    }

    void the_actions_set_the_same() {
        Actions& actions = window_->actions();
        actions.refresh();
        QVERIFY(!actions.action("plan.scope_band")->isEnabled() && !actions.action("plan.scope_languages")->isEnabled());
        QVERIFY(!actions.action("plan.scope_all")->isEnabled());
        window_->selection().set_band(2, 4);
        window_->selection().set_languages({"swh_Latn"});
        actions.action("plan.scope_band")->trigger();
        actions.action("plan.scope_languages")->trigger();
        QVERIFY(scope().layers == std::pair(2, 4) && scope().languages == std::vector<std::string>{"swh_Latn"});
        actions.action("plan.scope_all")->trigger();
        QVERIFY(scope() == PlanScope{});
        actions.action("plan.scope")->trigger();
        QVERIFY(popup().isVisible());
    }

    void a_scope_that_reaches_nothing_is_said_in_a_sentence() {
        SteeringPanel& panel = window_->steering_panel();
        const auto shown = [&] {
            QString text;
            for (const QLabel* label : panel.findChildren<QLabel*>())
                if (label->isVisible())
                    text += label->text() + '\n';
            return text;
        };
        PlanScope only;
        only.languages = {"tha_Thai", "hin_Deva"};
        plan().set_scope(only);
        QVERIFY2(!plan().reach().nothing && shown().contains("tha_Thai"), qPrintable(shown()));
        only.languages = {"tha_Thai"};
        plan().set_scope(only);
        QVERIFY(plan().reach().nothing && plan().reach().sentence.contains("tha_Thai"));
        QVERIFY2(shown().contains(plan().reach().sentence), qPrintable(shown()));
        QVERIFY(!window_->steering().can_reevaluate());
        QVERIFY(plan().problem().isEmpty()); // it is a plan, and other corpora may have the language
        open();
        click_language("tha_Thai"); // which the list has, though the trace has not
        QVERIFY(plan().reach().sentence.isEmpty());
        only = {};
        only.layers = {2, 3};
        plan().set_scope(only);
        QVERIFY(plan().reach().nothing && shown().contains(plan().reach().sentence));
        only = {};
        only.tokens = PlanTokens::Generated;
        plan().set_scope(only);
        QVERIFY(plan().reach().nothing && shown().contains(plan().reach().sentence));
        plan().undo_stack().undo();
        plan().undo_stack().undo();
        plan().undo_stack().undo();
        QVERIFY(plan().reach().nothing); // tha_Thai alone again
        // A plan that comes as a file says so too.
        SteeringPlan foreign;
        foreign.edits = {{2, 2, Action::Promote, 1}};
        foreign.scope.languages = {"zul_Latn"};
        const QString file = home_.filePath("foreign.plan.json");
        save_plan(foreign, to_path(file));
        window_->open_path(file);
        QVERIFY2(shown().contains("zul_Latn"), qPrintable(shown()));
    }

    void a_session_keeps_it() {
        window_->selection().set_band(1, 3);
        PlanScope only;
        only.layers = {1, 3};
        plan().set_scope(only);
        only.languages = {"hin_Deva", "tha_Thai"};
        plan().set_scope(only);
        only.tokens = PlanTokens::Prompt;
        plan().set_scope(only);
        const QString file = home_.filePath("scope.isogloss");
        QVERIFY(window_->session().save(file));
        window_ = std::make_unique<MainWindow>();
        window_->show();
        window_->open_path(file);
        QTRY_VERIFY_WITH_TIMEOUT(window_->trace_view().complete(), 60000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        QVERIFY(scope() == only);
        QVERIFY(plan().reach().sentence.contains("tha_Thai"));
        QCOMPARE(row().text(), "2 edits · layers 1–3 · 2 languages · prompt tokens ▾");
        plan().undo_stack().undo();
        QVERIFY(scope().tokens == PlanTokens::All && scope().languages.size() == 2);
        plan().undo_stack().undo();
        QVERIFY(scope().languages.empty() && scope().layers);
        plan().undo_stack().undo();
        QVERIFY(scope() == PlanScope{});
    }

#ifdef ISOGLOSS_HAS_ENGINE
    void preview_and_re_evaluation_keep_to_it() {
        window_ = std::make_unique<MainWindow>();
        RunOptions options = window_->run_panel().options();
        options.limit = 4;
        options.dtype = "f32";
        options.logits = true;
        options.trace_folder = home_.filePath("traces");
        window_->run_panel().set_options(options);
        window_->show();
        window_->open_demo();
        const TraceView& view = window_->trace_view();
        QTRY_VERIFY_WITH_TIMEOUT((view.complete() && !window_->runs().running()) || !window_->banner().isHidden(), 120000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        SteeringPlan wanted;
        wanted.rule = Rule::Hard;
        for (const int layer : {1, 3, 5})
            wanted.edits.push_back({layer, 2, Action::Promote, 0.5});
        wanted.scope.layers = {2, 4};
        wanted.scope.languages = {"hin_Deva"};
        plan().replace(wanted, "test");
        window_->trace_view().set_measure(HeatmapChart::Measure::PlanEffect);
        // Expected: one language, one layer.
        const auto lines = [&] { return QString::fromStdString(view.shown_csv()).split('\n', Qt::SkipEmptyParts).mid(2); };
        QTRY_COMPARE_WITH_TIMEOUT(lines().size(), 1, 30000);
        QVERIFY2(lines().first().startsWith("hin_Deva,3,"), qPrintable(lines().first()));
        QTRY_VERIFY_WITH_TIMEOUT(window_->steering_panel().effect().contains("layer 3"), 30000);
        // Measured: the others stay as they were, the choices of one language change.
        QVERIFY(window_->steering().can_reevaluate());
        window_->steering().reevaluate();
        QTRY_VERIFY_WITH_TIMEOUT((view.difference() && window_->steering().result()) || !window_->banner().isHidden(), 120000);
        QVERIFY2(window_->banner().isHidden(), qPrintable(window_->banner().sentence()));
        constexpr double nothing = 1e-6; // sweeps are cut where the scope ends: the last place of f32 may differ
        for (const auto& mean : view.difference()->means)
            QVERIFY2((std::abs(mean.difference) > nothing) == (mean.language == "hin_Deva"), mean.language.c_str());
        for (const auto& [language, share] : view.difference()->changed_choices)
            QVERIFY2((share > 0) == (language == "hin_Deva"), language.c_str());
        for (const LanguageComparison& loss : window_->steering().result()->loss.languages)
            QVERIFY2((std::abs(loss.difference) > nothing) == (loss.code == "hin_Deva"), loss.code.c_str());
        const DivergenceTable& change = *view.difference()->difference;
        const auto row = static_cast<std::size_t>(std::ranges::find(change.languages, "hin_Deva") - change.languages.begin());
        for (std::size_t l = 0; l < change.layers.size(); ++l)
            QVERIFY((std::abs(change.at(row, l)) > nothing) == (change.layers[l] >= 3));
        QVERIFY2(window_->steering_panel().effect().contains("from layer 3 on"), qPrintable(window_->steering_panel().effect()));
    }
#endif

    void it_stays_on_the_screen() {
        window_->resize(1280, 800);
        open();
        const QRect screen = window_->screen()->availableGeometry();
        constexpr int frame = 2; // that the offscreen platform puts around every window
        QVERIFY2(screen.adjusted(-frame, -frame, frame, frame).contains(popup().geometry()),
                 qPrintable(QStringLiteral("%1,%2 %3×%4").arg(popup().x()).arg(popup().y()).arg(popup().width()).arg(popup().height())));
    }
};

QTEST_MAIN(PlanScopeTest)
#include "plan_scope_test.moc"
