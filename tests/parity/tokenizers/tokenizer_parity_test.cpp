// SPDX-License-Identifier: GPL-3.0-or-later
// Ids and decoded text against the reference library, over every supported pipeline; see make_tokenizers.py for the fixtures.
#include "core/text/text_stream.h"
#include "core/text/tokenizer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>
#include <cstring>
#include <nlohmann/json.hpp>

using isogloss::TextStream;
using isogloss::Tokenizer;
using isogloss::TokenizerError;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::size_t every = 16; ///< this many times slower, so that only each 16th line is looked at
#else
constexpr std::size_t every = 1;
#endif

QString fixture(const QString& name) { return QStringLiteral(ISOGLOSS_SOURCE_DIR "/tests/parity/tokenizers/") + name; }

QByteArray packed_file(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
}

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

std::string show(const std::vector<std::int32_t>& ids) {
    std::string text;
    for (const auto id : ids)
        text += std::to_string(id) + " ";
    return text;
}

/// What a line becomes: its ids, and the text of those that are not put in front, with and without special tokens.
struct Outcome {
    std::vector<std::int32_t> ids;
    std::string decoded[2];
    bool operator==(const Outcome&) const = default;

    QByteArray record() const {
        QByteArray bytes(reinterpret_cast<const char*>(ids.data()), static_cast<qsizetype>(ids.size() * sizeof(std::int32_t)));
        for (const auto& text : decoded)
            bytes.append(text.data(), static_cast<qsizetype>(text.size())).append('\xFF');
        return bytes;
    }
};

struct Golden {
    std::size_t stride = 1, front = 0;
    QByteArray everything;                 ///< SHA-256 of all records
    std::vector<std::string> short_hashes; ///< the first two bytes of each record's
    std::vector<Outcome> full;             ///< of every stride'th line
};

Golden read_golden(const QString& pipeline, const std::vector<std::string>& lines) {
    Reader reader(packed_file(fixture(pipeline) + "/golden.z"));
    Golden golden;
    if (reader.next<std::uint32_t>() != lines.size())
        throw std::runtime_error("golden.z is of other lines");
    golden.stride = reader.next<std::uint32_t>();
    golden.front = reader.next<std::uint32_t>();
    golden.everything = QByteArray::fromStdString(reader.take(32));
    for (std::size_t i = 0; i < lines.size(); ++i)
        golden.short_hashes.push_back(reader.take(2));
    for (std::size_t i = 0; i < lines.size(); i += golden.stride) {
        Outcome outcome;
        outcome.ids.resize(reader.next<std::uint32_t>());
        for (auto& id : outcome.ids)
            id = reader.next<std::uint16_t>();
        for (auto& text : outcome.decoded) {
            const auto length = reader.next<std::uint32_t>();
            text = length == 0xFFFFFFFFu ? lines[i] : reader.take(length);
        }
        golden.full.push_back(std::move(outcome));
    }
    if (!reader.done())
        throw std::runtime_error("golden.z is too long");
    return golden;
}

Outcome outcome_of(const Tokenizer& tokenizer, const std::string& line, std::size_t front) {
    Outcome outcome;
    outcome.ids = tokenizer.encode(line);
    const std::vector<std::int32_t> behind(outcome.ids.begin() + static_cast<std::ptrdiff_t>(std::min(front, outcome.ids.size())), outcome.ids.end());
    for (const bool skip : {false, true})
        outcome.decoded[skip] = tokenizer.decode(behind, skip);
    return outcome;
}

void add_pipelines() {
    QTest::addColumn<QString>("pipeline");
    for (const auto& folder : QDir(fixture({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(folder)) << folder;
}

} // namespace

class TokenizerParityTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        // Not by Qt's JSON reader, which drops a byte order mark.
        lines_ = nlohmann::json::parse(packed_file(fixture("lines.z")).toStdString()).get<std::vector<std::string>>();
        QVERIFY(lines_.size() >= 10'000);
        QVERIFY(QDir(fixture({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() >= 19);
    }

    void same_ids_and_text_data() { add_pipelines(); }
    void same_ids_and_text() {
        QFETCH(const QString, pipeline);
        const auto tokenizer = Tokenizer::load(fixture(pipeline).toStdString());
        const Golden golden = read_golden(pipeline, lines_);
        QCryptographicHash all(QCryptographicHash::Sha256);
        int wrong = 0;
        for (std::size_t i = 0; i < lines_.size(); i += every) {
            const Outcome ours = outcome_of(tokenizer, lines_[i], golden.front);
            const QByteArray record = ours.record();
            all.addData(record);
            const bool in_full = i % golden.stride == 0;
            const bool same = in_full ? ours == golden.full[i / golden.stride]
                                      : QCryptographicHash::hash(record, QCryptographicHash::Sha256).left(2).toStdString() == golden.short_hashes[i];
            if (same || ++wrong > 5)
                continue;
            qWarning() << "line" << i << QString::fromStdString(lines_[i]).left(200) << "ours" << show(ours.ids).c_str()
                       << QString::fromStdString(ours.decoded[0]) << QString::fromStdString(ours.decoded[1]);
            if (in_full) {
                const Outcome& reference = golden.full[i / golden.stride];
                qWarning() << "reference" << show(reference.ids).c_str() << QString::fromStdString(reference.decoded[0])
                           << QString::fromStdString(reference.decoded[1]);
            }
        }
        QCOMPARE(wrong, 0);
        if (every == 1)
            QVERIFY(all.result() == golden.everything);
    }

    /// Token by token the same text comes out as at once, and every part of it is UTF-8.
    void streamed_text_is_the_decoded_text_data() { add_pipelines(); }
    void streamed_text_is_the_decoded_text() {
        QFETCH(const QString, pipeline);
        const auto tokenizer = Tokenizer::load(fixture(pipeline).toStdString());
        for (std::size_t i = 0; i < lines_.size(); i += 16) {
            const auto ids = tokenizer.encode(lines_[i]);
            for (const bool skip : {false, true}) {
                TextStream stream(tokenizer, skip);
                std::string text;
                for (const auto id : ids)
                    text += stream.push(id);
                text += stream.finish();
                if (const auto whole = tokenizer.decode(ids, skip); text != whole)
                    QFAIL(qPrintable(QString("line %1: at once \"%2\", streamed \"%3\"").arg(i).arg(whole.c_str(), text.c_str())));
            }
        }
    }

    /// A byte that is no UTF-8 is refused wherever it stands, and the sentence says where.
    void invalid_utf8_is_refused_at_its_place() {
        const auto tokenizer = Tokenizer::load(fixture("qwen3_moe").toStdString());
        for (std::size_t i = 0; i < lines_.size(); i += 40) {
            std::string line = lines_[i];
            std::size_t at = line.size() / 2;
            while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0u) == 0x80u)
                ++at;
            line.insert(at, i % 80 == 0 ? "\xFF" : "\xED\xA0\x80");
            try {
                tokenizer.encode(line);
                QFAIL("taken");
            } catch (const TokenizerError& error) {
                QVERIFY2(QString(error.what()).startsWith("byte " + QString::number(at + 1) + " of the text"), error.what());
            }
        }
    }

    /// Cached and fresh pieces, and another thread's memory, give the same.
    void same_in_any_order() {
        const auto tokenizer = Tokenizer::load(fixture("qwen3_moe").toStdString());
        std::vector<std::vector<std::int32_t>> forward;
        for (std::size_t i = 0; i < lines_.size(); i += 4)
            forward.push_back(tokenizer.encode(lines_[i]));
        const auto again = Tokenizer::load(fixture("qwen3_moe").toStdString());
        for (std::size_t i = forward.size(); i-- > 0;)
            QVERIFY2(again.encode(lines_[4 * i]) == forward[i], lines_[4 * i].c_str());
    }

private:
    std::vector<std::string> lines_;
};

QTEST_GUILESS_MAIN(TokenizerParityTest)
#include "tokenizer_parity_test.moc"
