// SPDX-License-Identifier: GPL-3.0-or-later
// Ids and decoded text against the reference library, over every supported pipeline; see make_tokenizers.py for the fixtures.
#include "core/text/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <cstring>
#include <nlohmann/json.hpp>

using isogloss::Tokenizer;

namespace {

QString fixture(const QString& name) { return QStringLiteral(ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/") + name; }

QByteArray bytes_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Golden {
    std::vector<std::int32_t> ids;
    std::string decoded[2]; ///< with special tokens, without
};

class Reader {
public:
    explicit Reader(QByteArray data) : data_(std::move(data)) {}
    template <typename T> T next() {
        T value{};
        const std::string bytes = take(sizeof value);
        std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::string take(std::size_t count) {
        if (at_ + static_cast<qsizetype>(count) > data_.size())
            throw std::runtime_error("golden.z is cut short");
        at_ += static_cast<qsizetype>(count);
        return data_.mid(at_ - static_cast<qsizetype>(count), static_cast<qsizetype>(count)).toStdString();
    }
    bool done() const { return at_ == data_.size(); }

private:
    QByteArray data_;
    qsizetype at_ = 0;
};

/// Not by Qt's JSON reader, which drops a byte order mark.
std::vector<std::string> all_lines() { return nlohmann::json::parse(bytes_of(fixture("lines.json")).toStdString()).get<std::vector<std::string>>(); }

std::string show(const std::vector<std::int32_t>& ids) {
    std::string text;
    for (const auto id : ids)
        text += std::to_string(id) + " ";
    return text;
}

} // namespace

class TokenizerParityTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        lines_ = all_lines();
        QVERIFY(lines_.size() > 2000);
    }

    void same_ids_and_text_data() {
        QTest::addColumn<QString>("pipeline");
        const auto folders = QDir(fixture({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(folders.size() >= 13);
        for (const auto& folder : folders)
            QTest::newRow(qPrintable(folder)) << folder;
    }

    void same_ids_and_text() {
        QFETCH(const QString, pipeline);
        const auto tokenizer = Tokenizer::load(fixture(pipeline).toStdString());
        Reader reader(qUncompress(bytes_of(fixture(pipeline) + "/golden.z")));
        const auto stride = reader.next<std::uint32_t>(), count = reader.next<std::uint32_t>(), front = reader.next<std::uint32_t>();
        QVERIFY(stride > 0);
        QCOMPARE(std::size_t{count}, (lines_.size() + stride - 1) / stride);
        int wrong = 0;
        for (std::size_t i = 0; i < lines_.size(); i += stride) {
            const std::string& line = lines_[i];
            std::vector<std::int32_t> ids(reader.next<std::uint32_t>());
            for (auto& id : ids)
                id = reader.next<std::uint16_t>();
            const std::vector<std::int32_t> behind(ids.begin() + front, ids.end());
            std::string decoded[2];
            for (auto& text : decoded) {
                const auto length = reader.next<std::uint32_t>();
                text = length == 0xFFFFFFFFu ? line : reader.take(length);
            }
            const auto ours = tokenizer.encode(line);
            if (ours != ids && ++wrong < 6)
                qWarning() << "line" << i << QString::fromStdString(line).left(200) << "reference" << show(ids).c_str() << "ours"
                           << show(ours).c_str();
            QCOMPARE(tokenizer.encode(line, false) == behind, ours == ids);
            for (const bool skip : {false, true})
                if (const auto text = tokenizer.decode(behind, skip); text != decoded[skip] && ++wrong < 6)
                    qWarning() << "line" << i << "decoded" << skip << "reference" << QString::fromStdString(decoded[skip]) << "ours"
                               << QString::fromStdString(text);
        }
        QVERIFY(reader.done());
        QCOMPARE(wrong, 0);
    }

    /// Cached and fresh pieces, and another thread's memory, give the same.
    void same_in_any_order() {
        const auto tokenizer = Tokenizer::load(fixture("qwen3_moe").toStdString());
        std::vector<std::vector<std::int32_t>> forward;
        for (const auto& line : lines_)
            forward.push_back(tokenizer.encode(line));
        const auto again = Tokenizer::load(fixture("qwen3_moe").toStdString());
        for (std::size_t i = lines_.size(); i-- > 0;)
            QVERIFY2(again.encode(lines_[i]) == forward[i], lines_[i].c_str());
    }

private:
    std::vector<std::string> lines_;
};

QTEST_GUILESS_MAIN(TokenizerParityTest)
#include "tokenizer_parity_test.moc"
