// SPDX-License-Identifier: GPL-3.0-or-later
// The engine through the loadable module, as the programs use it.
#include "core/checkpoint/checkpoint.h"
#include "core/engine/engine.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace isogloss;

namespace {

const std::filesystem::path model = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests" / "parity" / "models" / "olmoe_flagship";

bool torch_is_loaded() {
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        if (line.find("libtorch") != std::string::npos)
            return true;
    }
    return false;
}

EngineOptions options() {
    EngineOptions o;
    o.dtype = ComputeType::F32;
    o.device = "cpu";
    o.memory_bytes = 1ull << 30;
    return o;
}

} // namespace

class LoaderTest : public QObject {
    Q_OBJECT

private slots:
    void a_missing_module_is_one_sentence() {
        qputenv("ISOGLOSS_ENGINE_MODULE", "/nowhere/libisogloss_engine_module.so");
        try {
            open_engine(model, options());
            QFAIL("an engine came from nowhere");
        } catch (const EngineError& error) {
            const QString sentence = QString::fromUtf8(error.what());
            QVERIFY2(sentence.contains("/nowhere/libisogloss_engine_module.so") && sentence.contains("ISOGLOSS_ENGINE_MODULE"), error.what());
        }
    }
    void a_file_that_is_no_module_is_one_sentence() {
        QTemporaryDir folder;
        const std::string path = folder.filePath("libisogloss_engine_module.so").toStdString();
        std::ofstream(path) << "not a library";
        qputenv("ISOGLOSS_ENGINE_MODULE", path.c_str());
        try {
            open_engine(model, options());
            QFAIL("a text file was loaded");
        } catch (const EngineError& error) {
            QVERIFY(QString::fromUtf8(error.what()).contains(QString::fromStdString(path)));
        }
        qunsetenv("ISOGLOSS_ENGINE_MODULE");
    }
    void libtorch_waits_for_the_first_model() {
        QVERIFY(!torch_is_loaded());
        const auto engine = open_engine(model, options());
        QVERIFY(torch_is_loaded());
        QCOMPARE(engine->config().family, std::string("olmoe"));
        QCOMPARE(engine->device_name(), std::string("cpu"));
        QCOMPARE(engine->folder(), model);
        QCOMPARE(engine->fingerprint(), Checkpoint(model).fingerprint());
        QVERIFY(!engine->torch_version().empty());

        struct Count : SweepSink {
            std::int64_t tokens = 0;
            void routing(const LayerRouting& routing) override { tokens += routing.tokens; }
        } count;
        SweepRequest request;
        request.sequences.add(std::vector<std::int32_t>{1, 2, 3});
        request.sequences.add(std::vector<std::int32_t>{4});
        engine->sweep(request, count, {}, {});
        QCOMPARE(count.tokens, std::int64_t(4) * engine->config().layers);
    }
    void errors_keep_their_type_across_the_module() {
        QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(ModelError, open_engine(folder.path().toStdString(), options()));
        std::filesystem::copy(model / "config.json", std::filesystem::path(folder.path().toStdString()) / "config.json");
        QVERIFY_THROWS_EXCEPTION(CheckpointError, open_engine(folder.path().toStdString(), options()));

        const auto engine = open_engine(model, options());
        struct Sink : SweepSink {
        } sink;
        SweepRequest request;
        request.sequences.add(std::vector<std::int32_t>{1, 2, 3});
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY_THROWS_EXCEPTION(Cancelled, engine->sweep(request, sink, cancel, {}));
        request.sequences.token_ids[0] = -5;
        QVERIFY_THROWS_EXCEPTION(EngineError, engine->sweep(request, sink, {}, {}));
    }
};

QTEST_GUILESS_MAIN(LoaderTest)
#include "loader_test.moc"
