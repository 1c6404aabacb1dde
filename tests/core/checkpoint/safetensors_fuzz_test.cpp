// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged checkpoints: the header mutated, its length changed, the index mutated. A file is read as far as its own bytes go, or refused in a sentence
// that names it. Deterministic.
#include "core/checkpoint/checkpoint.h"
#include "tests/mutation.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <cstring>
#include <fstream>

using namespace isogloss;

namespace {

constexpr int rounds = 4000;
constexpr qint64 longest_ms = 5000;

const std::string header =
    R"({"__metadata__":{"format":"pt"},"b":{"dtype":"BF16","shape":[2,1],"data_offsets":[8,12]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
const std::vector<std::string> words = {"18446744073709551615",
                                        "-1",
                                        "1e30",
                                        "9223372036854775808",
                                        "0.5",
                                        "null",
                                        "[",
                                        "{",
                                        "}",
                                        "]",
                                        ",",
                                        R"("a":)",
                                        R"("F8_E4M3")",
                                        R"("\u0000")",
                                        "\xC3",
                                        "\0x",
                                        "[0,12]",
                                        "[12,0]",
                                        "[4294967296]",
                                        "[]",
                                        "[[",
                                        "12],[8,12",
                                        R"("b":{})",
                                        "\"",
                                        "\\",
                                        "4294967295,4294967297"};

std::string with_length(std::uint64_t length, const std::string& rest) {
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &length, 8);
    return bytes + rest;
}

} // namespace

class SafetensorsFuzzTest : public QObject {
    Q_OBJECT
    const QTemporaryDir folder_;
    int accepted_ = 0, refused_ = 0;

    std::filesystem::path put(const char* name, const std::string& bytes) const {
        const auto path = std::filesystem::path(folder_.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary | std::ios::trunc).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path;
    }

    template <class Open> void look(Open open, int round) {
        QElapsedTimer timer;
        timer.start();
        try {
            open();
            ++accepted_;
        } catch (const CheckpointError& error) {
            QVERIFY2(QByteArray(error.what()).contains("safetensors"), error.what());
            ++refused_;
        }
        QVERIFY2(timer.elapsed() < longest_ms, qPrintable(QString::number(round)));
    }

    void both_happened() const {
        QVERIFY2(accepted_ > 20 && refused_ > 20, qPrintable(QString("%1 accepted, %2 refused").arg(accepted_).arg(refused_)));
    }

private slots:
    void init() { accepted_ = refused_ = 0; }
    void header_mutated() {
        for (int i = 0; i < rounds; ++i) {
            const std::string changed = test::mutated(header, static_cast<unsigned>(i), words);
            // Now and then the length is left as it was.
            const auto path = put("model.safetensors", with_length(i % 16 ? changed.size() : header.size(), changed + std::string(12, '\1')));
            look(
                [&] {
                    unsigned sum = 0; // every byte that a tensor claims can be read
                    const SafetensorsFile file(path);
                    for (const auto& [name, tensor] : file.tensors())
                        for (std::uint64_t b = 0; b < tensor.bytes; ++b)
                            sum += std::to_integer<unsigned>(tensor.data[b]);
                    QVERIFY(sum <= 12);
                },
                i);
        }
        both_happened();
    }
    void whole_file_mutated() {
        const std::string good = with_length(header.size(), header + std::string(12, '\1'));
        for (int i = 0; i < rounds; ++i) {
            const auto path = put("model.safetensors", test::mutated(good, static_cast<unsigned>(i), words));
            look([&] { SafetensorsFile{path}; }, i);
        }
        both_happened();
    }
    void index_mutated() {
        std::filesystem::remove(std::filesystem::path(folder_.path().toStdString()) / "model.safetensors");
        put("x-1.safetensors", with_length(header.size(), header + std::string(12, '\1')));
        const std::string good = R"({"metadata":{"total_size":12},"weight_map":{"a":"x-1.safetensors","b":"x-1.safetensors"}})";
        std::vector<std::string> more = words;
        more.insert(more.end(), {"../", "/", "x-1.safetensors/", R"("weight_map":)", "x-2.safetensors"});
        for (int i = 0; i < rounds; ++i) {
            put("model.safetensors.index.json", test::mutated(good, static_cast<unsigned>(i), more));
            look([&] { Checkpoint{std::filesystem::path(folder_.path().toStdString())}; }, i);
        }
        both_happened();
    }
};

QTEST_GUILESS_MAIN(SafetensorsFuzzTest)
#include "safetensors_fuzz_test.moc"
