// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/error.h"
#include "core/base/utf8.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/resource.h>

using namespace isogloss;

class FilesTest : public QObject {
    Q_OBJECT
private slots:
    void sentences() {
        QCOMPARE(sentence({"f", "line 3", "a number", "\"x\"", "Mend it."}), std::string("f, line 3: expected a number, found \"x\". Mend it."));
        QCOMPARE(sentence({{}, {}, "more", "less", {}}), std::string("expected more, found less."));
    }
    void sizes() {
        QCOMPARE(parse_bytes("8G"), std::uint64_t{8000000000});
        QCOMPARE(parse_bytes("1.5 MiB"), std::uint64_t{1572864});
        QCOMPARE(parse_bytes("1000"), std::uint64_t{1000});
        for (const char* bad : {"", "G", "-1G", "8X", "8G8", "1e30G"})
            QVERIFY_EXCEPTION_THROWN(parse_bytes(bad), InputError);
        QCOMPARE(format_bytes(812000), std::string("812 kB"));
        QCOMPARE(format_bytes(6120000000), std::string("6.1 GB"));
        QCOMPARE(format_bytes(12), std::string("12 B"));
    }
    void sha256_known_answers() {
        QCOMPARE(sha256_hex(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256_hex("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
    void a_failed_write_leaves_the_old_file() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("x").toStdString();
        write_file_atomically(file, "old");
        write_file_atomically(file, "new");
        QCOMPARE(read_file(file, 100), std::string("new"));
        // A limit on file size stands in for a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{1024, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        bool refused = false;
        try {
            write_file_atomically(file, std::string(100000, 'x'));
        } catch (const Error& error) {
            refused = QByteArray(error.what()).contains("unchanged");
        }
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(refused);
        QCOMPARE(read_file(file, 100), std::string("new"));
        QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path().toStdString()), std::filesystem::directory_iterator()),
                 std::ptrdiff_t{1});
        QVERIFY_EXCEPTION_THROWN(write_file_atomically("/nonexistent/folder/x", "y"), Error);
    }
    void reading() {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("x").toStdString();
        std::ofstream(file) << "12345";
        QVERIFY_EXCEPTION_THROWN(read_file(file, 4), InputError);
        QVERIFY_EXCEPTION_THROWN(read_file(folder.path().toStdString(), 4), InputError);
        QVERIFY_EXCEPTION_THROWN(MappedFile(folder.filePath("none").toStdString()), InputError);
        QCOMPARE(MappedFile(file).size(), std::uint64_t{5});
    }
    void utf8() {
        QCOMPARE(first_invalid_utf8("añ中😀"), std::string::npos);
        for (const char* bad : {"\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE4\xB8", "\xF0\x8F\xBF\xBF"})
            QCOMPARE(first_invalid_utf8(std::string("ab") + bad), std::size_t{2});
        QCOMPARE(replace_invalid_utf8("a\xE4\xB8z"), std::string("a\xEF\xBF\xBDz"));
        QCOMPARE(replace_invalid_utf8("\xED\xA0\x80"), std::string("\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
