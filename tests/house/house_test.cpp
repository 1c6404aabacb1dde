// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not check: includes point down the ladder, core knows no Qt, widgets know no torch, every source names
// its licence.
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

namespace {

/// Lowest first. `app` and `widgets` stand above all rooms of core.
const QStringList ladder = {"core/base",     "core/checkpoint", "core/text",   "core/corpus",     "core/steering", "core/trace",
                            "core/analysis", "core/model",      "core/engine", "core/evaluation", "widgets",       "app"};

QString room_of(const QString& path) {
    for (const QString& room : ladder)
        if (path.startsWith(room + "/"))
            return room;
    return {};
}

struct Include {
    QString file, target;
    int line = 0;
};

QStringList sources(const QStringList& folders) {
    QStringList found;
    const QDir root(ISOGLOSS_SOURCE_DIR);
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << root.relativeFilePath(files.next());
    }
    return found;
}

QString read(const QString& file) {
    QFile source(QDir(ISOGLOSS_SOURCE_DIR).filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> includes(const QString& file) {
    static const QRegularExpression pattern("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    QList<Include> found;
    int number = 0;
    for (const QString& line : read(file).split('\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            found << Include{file, match.captured(1), number};
    }
    return found;
}

/// Every include that breaks a rule, as "file:line includes target".
template <typename Rule> QStringList offenders(const QStringList& folders, const Rule& breaks) {
    QStringList found;
    for (const QString& file : sources(folders))
        for (const Include& include : includes(file))
            if (breaks(include))
                found << QString("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.target);
    return found;
}

} // namespace

class HouseTest : public QObject {
    Q_OBJECT
private slots:
    void sees_the_sources() {
        QVERIFY(sources({"core"}).size() > 30);
        QVERIFY(!includes("core/base/error.cpp").isEmpty());
    }
    void includes_point_down_the_ladder() {
        const QStringList found = offenders({"core", "widgets", "app"}, [](const Include& include) {
            return ladder.indexOf(room_of(include.target)) > ladder.indexOf(room_of(include.file));
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }
    void core_knows_no_qt() {
        const QStringList found = offenders({"core"}, [](const Include& include) {
            static const QRegularExpression qt("^(Q[A-Z]|qcustomplot|Qt)");
            return qt.match(include.target).hasMatch();
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }
    void only_model_and_engine_know_torch() {
        const QStringList found = offenders({"core", "widgets", "app"}, [](const Include& include) {
            static const QRegularExpression torch("^(torch|ATen|c10)/");
            const QString room = room_of(include.file);
            return torch.match(include.target).hasMatch() && room != "core/model" && room != "core/engine";
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }
    void only_the_trace_room_knows_hdf5() {
        const QStringList found = offenders({"core", "widgets", "app"}, [](const Include& include) {
            return include.target.startsWith("hdf5") && room_of(include.file) != "core/trace";
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }
    void every_source_names_its_licence() {
        QStringList found;
        for (const QString& file : sources({"core", "widgets", "app", "tests"}))
            if (!read(file).startsWith("// SPDX-License-Identifier: GPL-3.0-or-later"))
                found << file;
        QVERIFY2(found.isEmpty(), qPrintable(found.join("\n")));
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "house_test.moc"
