// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/arrays.h"
#include "core/trace/import.h"
#include "core/trace/reader.h"
#include "core/trace/zip.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <functional>
#include <random>

using namespace isogloss;

namespace {

const std::filesystem::path arrays = ISOGLOSS_SOURCE_DIR "/tests/core/trace/import";

/// A .npy file: version 1, the header text as given.
std::string npy(const std::string& header, const std::string& data) {
    const std::string padded = header + std::string(header.size() % 2, ' ') + "\n";
    std::string bytes = "\x93NUMPY";
    bytes += '\1';
    bytes += '\0';
    bytes += static_cast<char>(padded.size() % 256);
    bytes += static_cast<char>(padded.size() / 256);
    return bytes + padded + data;
}

std::string npy_u8(const std::string& shape, const std::string& data) {
    return npy("{'descr': '|u1', 'fortran_order': False, 'shape': " + shape + ", }", data);
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT
    const TraceReader small_{ISOGLOSS_SOURCE_DIR "/tests/core/trace/small.isogloss.h5"};
    QTemporaryDir folder_;
    int made_ = 0;

    std::filesystem::path file(const std::string& name) const { return folder_.filePath(QString::fromStdString(name)).toStdString(); }
    std::filesystem::path put(const std::string& name, const std::string& bytes) const {
        std::ofstream(file(name), std::ios::binary) << bytes;
        return file(name);
    }
    std::filesystem::path imported(const ImportOptions& options) {
        const auto out = file("made-" + std::to_string(made_++) + ".isogloss.h5");
        import_trace(out, options);
        return out;
    }
    QString refusal(const std::function<void()>& work) {
        try {
            work();
        } catch (const InputError& error) {
            return error.what();
        }
        return "accepted";
    }
    QString refusal_of_ids(const std::string& bytes, int experts = 8) {
        ImportOptions options;
        options.languages = {{"eng_Latn", put("ids.npy", bytes), {}, {}, {}, {}}};
        options.experts = experts;
        const QString said = refusal([&] { imported(options); });
        return said;
    }

    /// Chosen experts and hits of `code` are those of the small trace.
    void compare_choices(const TraceReader& trace, const std::string& code) {
        const std::size_t here = trace.language_index(code), there = small_.language_index(code);
        QCOMPARE(trace.sequence_offsets(here), small_.sequence_offsets(there));
        for (int layer = 0; layer < 6; ++layer) {
            QCOMPARE(trace.topk_index(here, layer), small_.topk_index(there, layer));
            QCOMPARE(trace.hits(here, layer), small_.hits(there, layer));
        }
    }
    void compare(const std::vector<float>& found, const std::vector<float>& expected, double tolerance) {
        QCOMPARE(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            QVERIFY2(std::fabs(static_cast<double>(found[i]) - static_cast<double>(expected[i])) <= tolerance,
                     qPrintable(QString("%1: %2, expected %3").arg(i).arg(found[i]).arg(expected[i])));
    }
    void verify(const std::filesystem::path& trace) {
        for (const TraceFinding& finding : verify_trace(trace))
            QVERIFY2(!finding.error, finding.sentence.c_str());
    }

private slots:
    void ids_alone() {
        ImportOptions options;
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", {}, {}, {}, {}}, {"hin_Deva", arrays / "hin_ids.npz", {}, {}, {}, {}}};
        options.experts = 16;
        options.moe_layers = {1, 2, 4, 5, 6, 7};
        options.model_name = "elsewhere";
        const auto out = imported(options);
        verify(out);
        const TraceReader trace(out);
        QCOMPARE(trace.header().moe_layers, small_.header().moe_layers);
        QCOMPARE(trace.header().top_k, 2);
        QCOMPARE(trace.header().reference_language, "eng_Latn");
        QCOMPARE(trace.layers_complete(), 6);
        QCOMPARE(trace.row_keys(0), small_.row_keys(small_.language_index("eng_Latn"))); // row-2 before row-10
        compare_choices(trace, "eng_Latn");
        compare_choices(trace, "hin_Deva");
        for (const char* absent : {"topk_weight", "pooled_softmax", "pooled_topk", "token_ids"})
            QVERIFY(trace.header().lacks(absent));
        QVERIFY(!trace.header().lacks("pooled") && !trace.header().lacks("hits"));
        const QString said = refusal([&] { trace.pooled(0, 0, Weighting::Softmax); });
        QVERIFY2(said.contains("holds no pooled_softmax") && said.contains("no weights"), qPrintable(said));
        QVERIFY(refusal([&] { trace.topk_weight(0, 0); }).contains("holds no topk_weight"));
    }

    void ids_with_weights_and_tokens() {
        ImportOptions options;
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", {}, arrays / "eng_weights.npz", arrays / "eng_tokens.npz", {}}};
        options.experts = 16;
        const auto out = imported(options);
        verify(out);
        const TraceReader trace(out);
        QCOMPARE(trace.header().absent, "pooled_softmax");
        const std::size_t there = small_.language_index("eng_Latn");
        QCOMPARE(trace.token_ids(0), small_.token_ids(there));
        for (int layer = 0; layer < 6; ++layer) {
            QCOMPARE(trace.topk_weight(0, layer), small_.topk_weight(there, layer));
            compare(trace.pooled(0, layer, Weighting::TopK), small_.pooled(there, layer, Weighting::TopK), 1e-3); // the weights are halves there
        }
        QVERIFY(refusal([&] { trace.pooled(0, 0, Weighting::Softmax); }).contains("no router logits"));
    }

    void logits_give_everything() {
        ImportOptions options;
        options.languages = {{"eng_Latn", {}, arrays / "eng_logits.npy", {}, {}, arrays / "eng_offsets.npy"}};
        options.top_k = 2;
        options.axes = ImportAxes::LayerToken;
        ImportOptions other = options;
        other.languages = {{"hin_Deva", {}, arrays / "hin_logits.safetensors", {}, {}, {}}};
        for (const auto& [one, code] : {std::pair{options, "eng_Latn"}, std::pair{other, "hin_Deva"}}) {
            const auto out = imported(one);
            verify(out);
            const TraceReader trace(out);
            QCOMPARE(trace.header().absent, "token_ids");
            QCOMPARE(trace.header().score_function, "softmax");
            compare_choices(trace, code);
            const std::size_t there = small_.language_index(code);
            for (int layer = 0; layer < 6; ++layer) {
                QCOMPARE(trace.router_logits(0, layer), small_.router_logits(there, layer));
                compare(trace.topk_weight(0, layer), small_.topk_weight(there, layer), 1e-3);
                compare(trace.pooled(0, layer, Weighting::Softmax), small_.pooled(there, layer, Weighting::Softmax), 1e-6);
                compare(trace.pooled(0, layer, Weighting::TopK), small_.pooled(there, layer, Weighting::TopK), 1e-6);
            }
        }
        options.renormalise = true;
        const TraceReader trace(imported(options));
        const std::vector<float> weight = trace.topk_weight(0, 3);
        for (std::size_t t = 0; t < weight.size(); t += 2)
            QVERIFY(std::fabs(weight[t] + weight[t + 1] - 1.0F) < 1e-3F);
    }

    void merged_imports() {
        ImportOptions options;
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", {}, {}, {}, {}}};
        options.experts = 16;
        const auto whole = imported(options);
        std::filesystem::create_directory(file("more"));
        put("more/x.npy", npy_u8("(3, 6, 2)", std::string("\0\1\2\3\4\5\6\7\1\2\3\4\0\1\2\3\4\5\6\7\1\2\3\4\0\1\2\3\4\5\6\7\1\2\3\4", 36)));
        options.languages.front().ids = file("more");
        const auto more = imported(options);
        merge_traces(file("merged.h5"), {whole, more});
        verify(file("merged.h5"));
        const TraceReader merged(file("merged.h5"));
        QCOMPARE(merged.row_keys(0).size(), std::size_t{25});
        QVERIFY(merged.header().lacks("pooled_topk"));
    }

    void what_cannot_be_routing_is_refused() {
        QVERIFY2(refusal_of_ids(npy_u8("(1, 1, 2)", "\1\1")).contains("1 twice"), qPrintable(refusal_of_ids(npy_u8("(1, 1, 2)", "\1\1"))));
        const QString outside = refusal_of_ids(npy_u8("(2, 1, 2)", "\1\2\3\x0b"));
        QVERIFY2(outside.contains("token 1") && outside.contains("layer 0") && outside.contains("found 11"), qPrintable(outside));
        QVERIFY(refusal_of_ids(npy_u8("(2, 1, 2)", "\1\2\3")).contains("cut off"));
        QVERIFY(refusal_of_ids(npy_u8("(2,)", "\1\2")).contains("[2]"));
        QVERIFY(refusal_of_ids(npy_u8("(2, 1, 2)", "\1\2\3\4"), 0).contains("--experts"));
        QVERIFY(refusal_of_ids(npy_u8("(1, 1, 4)", "\1\2\3\4"), 3).contains("experts per token"));
        QVERIFY(refusal_of_ids(npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 1)}", "abcd")).contains("integers"));
        QVERIFY(refusal_of_ids(npy("{'descr': '>i4', 'fortran_order': False, 'shape': (1, 1, 1)}", "abcd")).contains("newbyteorder"));
        QVERIFY(refusal_of_ids(npy("{'descr': '|u1', 'fortran_order': True, 'shape': (1, 1, 2)}", "\1\2")).contains("ascontiguousarray"));
        QVERIFY(refusal_of_ids(npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,)}", "x")).contains("|O"));
        QVERIFY(refusal_of_ids(npy("{'descr': [('a', '<i4')], 'fortran_order': False, 'shape': (1,)}", "abcd")).contains("simple type"));
        QVERIFY(refusal_of_ids(npy_u8("(4611686018427387904, 4, 2)", "")).contains("fits in memory"));
        QVERIFY(refusal_of_ids(npy_u8("(99999999999999999999, 1)", "")).contains("63 bits"));
        QVERIFY(refusal_of_ids(npy_u8("(4611686018427387904, 4, 0)", "")).contains("expected"));
        QVERIFY(refusal_of_ids("").contains("numpy"));
        QVERIFY(refusal_of_ids("PK\3\4 but no archive").contains("zip"));
    }

    void arrays_that_do_not_fit_each_other() {
        ImportOptions options;
        options.experts = 16;
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", {}, arrays / "eng_tokens.npz", {}, {}}};
        QVERIFY(refusal([&] { imported(options); }) != "accepted");
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", {}, put("w.npy", npy_u8("(1, 1, 2)", "\1\2")), {}, {}}};
        QVERIFY(refusal([&] { imported(options); }).contains("row-1"));
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", arrays / "eng_logits.npy", {}, {}, {}}};
        QVERIFY(refusal([&] { imported(options); }).contains("both"));
        options.languages = {};
        QVERIFY(refusal([&] { imported(options); }).contains("at least one language"));
        options.languages = {{"eng_Latn", arrays / "eng_ids.npz", {}, {}, {}, {}}};
        options.moe_layers = {1, 2};
        QVERIFY(refusal([&] { imported(options); }).contains("2 layers"));
        options.moe_layers = {};
        options.languages = {{"eng_Latn", {}, arrays / "eng_logits.npy", {}, {}, put("o.npy", npy_u8("(3,)", std::string("\0\5\4", 3)))}};
        options.axes = ImportAxes::LayerToken;
        options.top_k = 2;
        QVERIFY(refusal([&] { imported(options); }).contains("offsets"));
        std::string nan_logits(8, '\0');
        nan_logits[6] = static_cast<char>(0xC0);
        nan_logits[7] = 0x7F;
        options.languages = {
            {"eng_Latn", {}, put("z.npy", npy("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 1, 2)}", nan_logits)), {}, {}, {}}};
        options.axes = ImportAxes::TokenLayer;
        options.experts = 0;
        QVERIFY2(refusal([&] { imported(options); }).contains("finite"), qPrintable(refusal([&] { imported(options); })));
        const auto taken = put("taken.h5", "somebody's");
        QVERIFY(refusal([&] { import_trace(taken, options); }).contains("exists"));
        QVERIFY(refusal([&] { ArraySource(file("nowhere.npy")); }) != "accepted");
    }

    void nothing_is_left_of_a_failed_import() {
        ImportOptions options;
        options.languages = {{"eng_Latn", put("bad.npy", npy_u8("(2, 1, 2)", "\1\2\3\3")), {}, {}, {}, {}}};
        options.experts = 8;
        std::filesystem::create_directory(file("empty"));
        const auto out = file("empty/out.isogloss.h5");
        QVERIFY_EXCEPTION_THROWN(import_trace(out, options), TraceError);
        QVERIFY(std::filesystem::is_empty(file("empty")));
    }

    /// Bytes changed at random: a sentence or the arrays, never a crash; what is read has the size that its shape says.
    void changed_bytes() {
        std::mt19937 random(20251123);
        for (const char* name : {"eng_ids.npz", "hin_ids.npz", "eng_offsets.npy", "hin_logits.safetensors"}) {
            const std::string whole = read_file(arrays / name, 1 << 24);
            const std::string changed_name = std::string("changed") + std::filesystem::path(name).extension().string();
            for (int round = 0; round < 200; ++round) {
                std::string bytes = whole;
                const bool tail = round % 2 == 1 && bytes.size() > 4000; // the directory of an archive
                for (std::uint32_t i = 0; i < 1 + random() % 4; ++i)
                    bytes[tail ? bytes.size() - 1 - random() % 3000 : random() % std::min<std::size_t>(bytes.size(), 6000)] =
                        static_cast<char>(random() % 256);
                if (round % 10 == 0)
                    bytes.resize(random() % bytes.size());
                const auto changed = put(changed_name, bytes);
                try {
                    const ArraySource source(changed);
                    for (std::size_t i = 0; i < std::min<std::size_t>(source.entries().size(), 3); ++i) {
                        const Array array = source.read(i);
                        try {
                            QCOMPARE(array.integers(0, array.size()).size(), static_cast<std::size_t>(array.size()));
                        } catch (const TraceError&) {
                            QCOMPARE(array.floats(0, array.size()).size(), static_cast<std::size_t>(array.size()));
                        }
                    }
                } catch (const InputError& error) {
                    QVERIFY(std::string(error.what()).find("expected") != std::string::npos);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
