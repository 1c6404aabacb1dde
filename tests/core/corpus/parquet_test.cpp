// SPDX-License-Identifier: GPL-3.0-or-later
// Built where Arrow was found (ISOGLOSS_PARQUET); items.parquet is make_parquet.py's.
#include "core/corpus/table.h"

#include "core/base/files.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace isogloss;

class ParquetTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    const std::filesystem::path items_ = std::filesystem::path(ISOGLOSS_SOURCE_DIR) / "tests/core/corpus/items.parquet";
    std::filesystem::path write(const char* name, const std::string& bytes) const {
        const std::filesystem::path file = folder_.filePath(name).toStdString();
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }

private slots:
    void columns_are_texts_and_lists() {
        const Table table = Table::load(items_);
        QCOMPARE(table.rows().size(), std::size_t{3});
        const Table::Row &first = table.rows()[0], &second = table.rows()[1], &third = table.rows()[2];
        QCOMPARE(first.line, std::size_t{1});
        QCOMPARE(table.text(first, "question"), std::string("How many?"));
        QCOMPARE(table.text(second, "question"), std::string("कितने?"));
        QVERIFY(!table.has(third, "question") && !table.has(third, "right") && !table.has(first, "nested") && !table.has(second, "years"));
        QCOMPARE(table.texts(second, "options"), (std::vector<std::string>{"ए", "बी"}));
        QVERIFY(table.texts(third, "options").empty());
        QCOMPARE(table.text(second, "number"), std::string("-3"));
        QCOMPARE(table.text(second, "share"), std::string("2.25"));
        QCOMPARE(table.text(first, "right"), std::string("true"));
        QCOMPARE(table.text(third, "subject"), std::string("law")); // of the second row group
        QCOMPARE(table.texts(third, "years"), (std::vector<std::string>{"2", "3"}));
    }
    void files_are_found_as_the_hub_lays_them_out() {
        const std::string bytes = read_file(items_, 1 << 20);
        write("hub/hi/test-00000-of-00001.parquet", bytes);
        write("hub/test/en.parquet", bytes);
        const auto files = task_files(folder_.filePath("hub").toStdString(), "test");
        QCOMPARE(files.size(), std::size_t{2});
        QVERIFY(files.contains("hin_Deva") && files.contains("eng_Latn"));
    }
    void damaged_files_are_refused_or_read() {
        const std::string whole = read_file(items_, 1 << 20);
        const auto refused = [&](const std::string& bytes) {
            try {
                Table::load(write("damaged", bytes));
            } catch (const CorpusError& error) {
                return std::string(error.what()).find("damaged") != std::string::npos; // names the file
            }
            return false;
        };
        QVERIFY(refused("PAR1xxxx"));
        for (std::size_t length = 4; length < whole.size(); length += 97)
            QVERIFY2(refused(whole.substr(0, length)), std::to_string(length).c_str());
        for (std::size_t at = 4; at < whole.size(); at += 13) { // a changed byte may go unseen, but nothing else may happen
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ 0x55);
            refused(changed);
        }
    }
};

QTEST_GUILESS_MAIN(ParquetTest)
#include "parquet_test.moc"
