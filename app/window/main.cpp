// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"
#include "app/window/session/session_controller.h"
#include "app/window/window_language.h"
#include "app/window/window_state.h"
#include "core/base/threads.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

int main(int argc, char** argv) {
    isogloss::limit_spinning(argv);
    QApplication application(argc, argv);
    QApplication::setApplicationName("isogloss");
    QApplication::setApplicationDisplayName("Isogloss");
    QApplication::setApplicationVersion(ISOGLOSS_VERSION);
    QApplication::setDesktopFileName("io.github.isogloss.Isogloss");

    // Before anything is shown or described: --language is looked for by hand.
    const qsizetype flag = QApplication::arguments().indexOf("--language");
    isogloss::speak(flag > 0 ? QApplication::arguments().value(flag + 1) : isogloss::load_window_state().language);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::tr("Shows where a Mixture-of-Experts language model stops routing by language, and moves that line."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo("demo", QApplication::tr("Open the demo and run it."));
    parser.addOption(demo);
    const QCommandLineOption language(
        "language", QApplication::tr("Language of the window: en, de, fr, es, zh_CN, ja, hi, ar (default: as chosen, or the system's)."), "code");
    parser.addOption(language);
    parser.addPositionalArgument(
        "file", QApplication::tr("Model folders, corpus folders, traces (.isogloss.h5), sessions (.isogloss), plans (.plan.json)."), "[FILE…]");
    parser.process(application);

    isogloss::MainWindow window;
    window.show();
    // After the first paint: the window is there before it reads anything.
    QTimer::singleShot(0, &window, [&] {
        window.session().start(isogloss::SessionController::default_folder());
        if (parser.isSet(demo))
            window.open_demo();
        window.open_paths(parser.positionalArguments());
    });
    return QApplication::exec();
}
