// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/actions/actions.h"
#include "app/window/actions/command_palette.h"
#include "app/window/files.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace isogloss;

namespace {

void write(const QString& file, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

} // namespace

class ActionsTest : public QObject {
    Q_OBJECT
private slots:
    void one_registration_serves_menu_shortcut_and_state() {
        QWidget window;
        Actions actions(&window);
        int ran = 0;
        bool allowed = false;
        actions.add(
            {.id = "a.first", .text = "&First…", .shortcut = Qt::CTRL | Qt::Key_1, .run = [&] { ++ran; }, .enabled = [&] { return allowed; }});
        actions.add({.id = "a.second", .text = "Second", .run = [] {}, .checked = [&] { return ran > 0; }, .separator_before = true});
        actions.add({.id = "b.other", .text = "Other", .run = [] {}});
        actions.refresh();
        QVERIFY(!actions.action("a.first")->isEnabled());
        allowed = true;
        actions.refresh();
        QMenu menu;
        actions.fill(menu, "a");
        QCOMPARE(menu.actions().size(), 3); // with the separator
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(ran, 1);
        QVERIFY(actions.action("a.second")->isChecked());
        QCOMPARE(Actions::plain_text(*actions.action("a.first")), "First");
        QVERIFY(!actions.action("nothing"));
    }

    void the_palette_finds_words_in_any_order_and_prefers_beginnings() {
        QVERIFY(palette_score("exp fig", "Export figure") > 0);
        QVERIFY(palette_score("fig exp", "Export figure") > 0);
        QCOMPARE(palette_score("plan", "Export figure"), 0);
        QVERIFY(palette_score("figure", "Export figure") > palette_score("gure", "Export figure"));
        QVERIFY(palette_score("francais", "français") > 0);
    }

    void the_palette_runs_what_is_chosen() {
        QString ran;
        const auto entry = [&](const QString& text, const QString& keywords, bool enabled = true) {
            return PaletteEntry{text, {}, keywords, [&ran, text] { ran = text; }, enabled};
        };
        QWidget window;
        window.resize(800, 600);
        window.show();
        auto* palette = new CommandPalette({entry("Undo", {}), entry("Export figure", "pdf"), entry("Run", {}, false)}, &window);
        const QAbstractItemModelTester tester(&palette->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        palette->open();
        QTest::keyClicks(&palette->line(), "run");
        QCOMPARE(palette->model().rowCount(), 1);
        QTest::keyClick(&palette->line(), Qt::Key_Return);
        QVERIFY(ran.isEmpty()); // not enabled
        palette->line().clear();
        QTest::keyClicks(&palette->line(), "pdf");
        QTest::keyClick(&palette->line(), Qt::Key_Return);
        QCOMPARE(ran, "Export figure");
    }

    void files_are_known_by_what_lies_there() {
        const QTemporaryDir folder;
        write(folder.filePath("model/config.json"), "{}");
        write(folder.filePath("corpus/dev/eng_Latn.dev"), "a\n");
        write(folder.filePath("some.h5"), QByteArray("\x89HDF\r\n\x1a\n", 8));
        write(folder.filePath("unfinished.isogloss.h5"), {});
        write(folder.filePath("x.plan.json"), "{}");
        write(folder.filePath("notes.txt"), "HDF");
        write(folder.filePath("study.isogloss"), "{}");
        QCOMPARE(file_kind(folder.filePath("model")), FileKind::Model);
        QCOMPARE(file_kind(folder.filePath("corpus")), FileKind::Corpus);
        QCOMPARE(file_kind(folder.filePath("some.h5")), FileKind::Trace);
        QCOMPARE(file_kind(folder.filePath("unfinished.isogloss.h5")), FileKind::Trace);
        QCOMPARE(file_kind(folder.filePath("x.plan.json")), FileKind::Plan);
        QCOMPARE(file_kind(folder.filePath("study.isogloss")), FileKind::Session);
        QCOMPARE(file_kind(folder.filePath("notes.txt")), FileKind::Unknown);
        QCOMPARE(file_kind(folder.filePath("missing")), FileKind::Unknown);
        QMimeData drag;
        drag.setUrls({QUrl::fromLocalFile(folder.filePath("model")), QUrl("https://example.org/x")});
        QVERIFY(dropped_paths(drag).isEmpty());
    }

    void trace_files_never_take_a_taken_name() {
        const QTemporaryDir folder;
        const auto first = new_trace_file(folder.path(), "Org/Model 1", "FLORES dev", {});
        QVERIFY(!to_text(first.filename()).contains('/') && !to_text(first.filename()).contains(' '));
        write(to_text(first), "x");
        const auto second = new_trace_file(folder.path(), "Org/Model 1", "FLORES dev", {});
        QVERIFY(first != second);
        QVERIFY(to_text(second).endsWith(".isogloss.h5"));
    }
};

QTEST_MAIN(ActionsTest)
#include "actions_test.moc"
