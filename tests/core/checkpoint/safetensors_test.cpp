// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkpoint/checkpoint.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace isogloss;

namespace {

QByteArray file_with(const QByteArray& header, const QByteArray& data) {
    QByteArray bytes(8, '\0');
    const auto length = static_cast<std::uint64_t>(header.size());
    std::memcpy(bytes.data(), &length, 8);
    return bytes + header + data;
}

QByteArray with_length(std::uint64_t length, const QByteArray& rest) {
    QByteArray bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    return bytes + rest;
}

std::filesystem::path put(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const auto path = std::filesystem::path(folder.path().toStdString()) / name;
    std::ofstream(path, std::ios::binary).write(bytes.data(), bytes.size());
    return path;
}

const QByteArray one = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";

} // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT
private slots:
    void reads_what_is_right() {
        const QTemporaryDir folder;
        const QByteArray header =
            R"({"__metadata__":{"format":"pt"},"b":{"dtype":"BF16","shape":[2,1],"data_offsets":[8,12]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"e":{"dtype":"F32","shape":[0],"data_offsets":[12,12]}}  )";
        const SafetensorsFile file(put(folder, "x.safetensors", file_with(header, QByteArray(12, '\1'))));
        QCOMPARE(file.tensors().size(), std::size_t{3});
        QCOMPARE(file.tensors().at("b").shape, (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(file.tensors().at("b").bytes, std::uint64_t{4});
        QCOMPARE(file.tensors().at("a").data + 8, file.tensors().at("b").data);
        QCOMPARE(file.metadata().at("format"), std::string("pt"));
        const SafetensorsFile empty(put(folder, "empty.safetensors", file_with("{}", {})));
        QVERIFY(empty.tensors().empty());
    }
    void refuses_what_is_wrong_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("N = 0") << with_length(0, {});
        QTest::newRow("N = 2^63") << with_length(std::uint64_t{1} << 63, "{}");
        QTest::newRow("N beyond the file") << with_length(100, "{}");
        QTest::newRow("half a header") << file_with("{", {});
        QTest::newRow("array") << file_with("[]", {});
        QTest::newRow("not UTF-8") << file_with("{\"\xff\":1}", {});
        const auto tensor = [](const char* row, const char* entry, int data) {
            QTest::newRow(row) << file_with(QByteArray("{\"a\":") + entry + "}", QByteArray(data, 0));
        };
        tensor("begin > end", R"({"dtype":"F32","shape":[2],"data_offsets":[8,0]})", 8);
        tensor("negative offset", R"({"dtype":"F32","shape":[2],"data_offsets":[-8,0]})", 8);
        tensor("beyond the buffer", R"({"dtype":"F32","shape":[4],"data_offsets":[0,16]})", 8);
        tensor("a hole at the start", R"({"dtype":"F32","shape":[1],"data_offsets":[1,5]})", 5);
        tensor("shape overflow", R"({"dtype":"F32","shape":[2,18446744073709551614],"data_offsets":[0,8]})", 8);
        tensor("byte overflow", R"({"dtype":"I32","shape":[2,9223372036854775807],"data_offsets":[0,8]})", 8);
        tensor("wrong byte count", R"({"dtype":"F32","shape":[3],"data_offsets":[0,8]})", 8);
        tensor("trailing bytes", R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})", 9);
        tensor("truncated", R"({"dtype":"F32","shape":[2],"data_offsets":[0,8]})", 6);
        tensor("unknown dtype", R"({"dtype":"BF17","shape":[2],"data_offsets":[0,8]})", 8);
        tensor("odd F4", R"({"dtype":"F4","shape":[3],"data_offsets":[0,2]})", 2);
        tensor("float shape", R"({"dtype":"F32","shape":[2.0],"data_offsets":[0,8]})", 8);
        tensor("exponent", R"({"dtype":"F32","shape":[2e0],"data_offsets":[0,8]})", 8);
        tensor("no dtype", R"({"shape":[2],"data_offsets":[0,8]})", 8);
        tensor("no shape", R"({"dtype":"F32","data_offsets":[0,8]})", 8);
        tensor("three offsets", R"({"dtype":"F32","shape":[2],"data_offsets":[0,8,8]})", 8);
        tensor("a number for an entry", "7", 0);
        tensor("rank 17", R"({"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2],"data_offsets":[0,8]})", 8);
        QTest::newRow("duplicate name") << file_with(one.left(one.size() - 1) + "," + one.mid(1), QByteArray(8, 0));
        QTest::newRow("duplicate metadata key") << file_with(R"({"__metadata__":{"a":"1","a":"2"}})", {});
        QTest::newRow("metadata number") << file_with(R"({"__metadata__":{"a":1}})", {});
        QTest::newRow("overlap") << file_with(
            R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", QByteArray(8, 0));
    }
    void refuses_what_is_wrong() {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const auto path = put(folder, "bad.safetensors", bytes);
        try {
            const SafetensorsFile file(path);
            QFAIL("was accepted");
        } catch (const CheckpointError& error) {
            QVERIFY2(QByteArray(error.what()).contains("bad.safetensors"), error.what());
        }
    }
    void shards() {
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.path().toStdString();
        const auto expect = [&](const char* word) {
            try {
                const Checkpoint checkpoint(path);
            } catch (const CheckpointError& error) {
                return QByteArray(error.what()).contains(word);
            }
            return false;
        };
        QVERIFY(expect("model.safetensors"));
        put(folder, "pytorch_model.bin", "x");
        QVERIFY(expect("pickled"));
        put(folder, "model.safetensors.index.json", R"({"weight_map":{"a":"../a.safetensors"}})");
        QVERIFY(expect("../a.safetensors"));
        put(folder, "model.safetensors.index.json", R"({"weight_map":{"a":"m-0.safetensors","b":"m-1.safetensors"}})");
        put(folder, "m-0.safetensors", file_with(one, QByteArray(8, '\2')));
        QVERIFY(expect("m-1.safetensors"));
        put(folder, "m-1.safetensors", file_with(one, QByteArray(8, '\3')));
        QVERIFY(expect("tensor b"));
        QByteArray other = one;
        put(folder, "m-1.safetensors", file_with(other.replace("\"a\"", "\"b\""), QByteArray(8, '\3')));
        const Checkpoint checkpoint(path);
        QCOMPARE(checkpoint.parameters(), std::int64_t{4});
        QCOMPARE(checkpoint.total_bytes(), std::uint64_t{16});
        QVERIFY_EXCEPTION_THROWN(checkpoint.tensor("c"), CheckpointError);
        const std::string before = checkpoint.fingerprint();
        put(folder, "m-1.safetensors", file_with(other, QByteArray(8, '\4')));
        QVERIFY(Checkpoint(path).fingerprint() != before);
    }
    void hub_cache() {
        const QTemporaryDir cache;
        qputenv("HF_HUB_CACHE", cache.path().toUtf8());
        QDir root(cache.path());
        QVERIFY(root.mkpath("models--org--name/snapshots/abc") && root.mkpath("models--org--name/refs"));
        std::ofstream(root.filePath("models--org--name/refs/main").toStdString()) << "abc\n";
        QCOMPARE(resolve_model("org/name").string(), root.filePath("models--org--name/snapshots/abc").toStdString());
        QVERIFY_EXCEPTION_THROWN(resolve_model("org/other"), InputError);
        QVERIFY_EXCEPTION_THROWN(resolve_model("../name"), InputError);
    }
    void halves_are_exact() {
        // Every half goes to f32 and back to itself; NaN stays NaN.
        for (std::uint32_t bits = 0; bits < 65536; ++bits) {
            std::uint16_t half[9], back[9];
            std::fill(std::begin(half), std::end(half), static_cast<std::uint16_t>(bits));
            float values[9];
            f16_to_f32(half, values, 9); // eight by the vector path, one by the portable path
            f32_to_f16(values, back, 9);
            const bool is_nan = (bits & 0x7c00u) == 0x7c00u && (bits & 0x3ffu) != 0;
            for (const int i : {0, 8}) {
                if (is_nan)
                    QVERIFY(std::isnan(values[i]) && (back[i] & 0x7c00u) == 0x7c00u && (back[i] & 0x3ffu) != 0);
                else
                    QCOMPARE(back[i], half[i]);
            }
            QVERIFY(is_nan || values[0] == values[8]);
        }
    }
    void rounds_to_even_alike_on_both_paths() {
        std::uint32_t state = 1;
        for (int i = 0; i < 200000; ++i) {
            state = state * 1664525u + 1013904223u;
            float value = 0;
            std::memcpy(&value, &state, 4);
            if (std::isnan(value))
                continue;
            float nine[9];
            std::fill(std::begin(nine), std::end(nine), value);
            std::uint16_t half[9];
            f32_to_f16(nine, half, 9);
            QCOMPARE(half[8], half[0]);
        }
        const float ties[] = {1.00048828125F, 1.00146484375F}; // between two halves: the even one
        std::uint16_t half[2];
        f32_to_f16(ties, half, 2);
        QCOMPARE(half[0], std::uint16_t{0x3c00});
        QCOMPARE(half[1], std::uint16_t{0x3c02});
        const float value = 1.00390625F; // halfway between two bf16
        f32_to_bf16(&value, half, 1);
        QCOMPARE(half[0], std::uint16_t{0x3f80});
    }
};

QTEST_GUILESS_MAIN(SafetensorsTest)
#include "safetensors_test.moc"
