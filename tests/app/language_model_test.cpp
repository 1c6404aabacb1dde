// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/language_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace isogloss;

namespace {

const QStringList codes{"arb_Arab", "bam_Latn", "eng_Latn", "fra_Latn", "hin_Deva", "zho_Hans"};

QStringList top_level(const QAbstractItemModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data(LanguageModel::CodeRole).toString();
    return names;
}

} // namespace

class LanguageModelTest : public QObject {
    Q_OBJECT
private slots:
    void keeps_the_contract_of_item_models() {
        LanguageModel model;
        LanguageFilter filter;
        filter.setSourceModel(&model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filter_tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set_codes(codes);
        model.set_reference("eng_Latn");
        for (const auto grouping : {LanguageModel::Grouping::Family, LanguageModel::Grouping::Script, LanguageModel::Grouping::ResourceClass,
                                    LanguageModel::Grouping::None}) {
            model.set_grouping(grouping);
            filter.set_search("ara");
            QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole) || grouping == LanguageModel::Grouping::None);
            filter.set_search({});
            model.set_checked_codes(codes);
        }
        model.set_codes({"fra_Latn"});
        model.set_codes({});
    }

    void the_reference_comes_first_and_stays_checked() {
        LanguageModel model;
        model.set_codes(codes);
        model.set_reference("hin_Deva");
        QCOMPARE(top_level(model).constFirst(), "hin_Deva");
        QVERIFY(!model.setData(model.index_of("hin_Deva"), Qt::Unchecked, Qt::CheckStateRole));
        model.set_checked_codes({"fra_Latn"});
        QCOMPARE(model.checked_codes(), QStringList({"hin_Deva", "fra_Latn"}));
    }

    void languages_follow_by_resource_class() {
        LanguageModel model;
        model.set_codes(codes);
        int before = 6;
        for (int row = 0; row < model.rowCount(); ++row) {
            const int now = model.index(row, 0).data(LanguageModel::ClassRole).toInt();
            QVERIFY2(now <= before, qPrintable(model.index(row, 0).data(LanguageModel::CodeRole).toString()));
            before = now;
        }
    }

    void a_group_shows_and_sets_its_languages() {
        LanguageModel model;
        model.set_codes(codes);
        model.set_grouping(LanguageModel::Grouping::Script);
        const QModelIndex french = model.index_of("fra_Latn"), latin = french.parent();
        QVERIFY(latin.isValid());
        QCOMPARE(latin.data(LanguageModel::CountRole).toInt(), 3);
        QCOMPARE(latin.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.setData(french, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(latin.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QVERIFY(model.setData(latin, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.checked_codes().size(), codes.size() - 3);
        QVERIFY(model.setData(latin, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.checked_codes().size(), codes.size());
    }

    void check_marks_survive_another_corpus() {
        LanguageModel model;
        model.set_codes(codes);
        QVERIFY(model.setData(model.index_of("bam_Latn"), Qt::Unchecked, Qt::CheckStateRole));
        QSignalSpy changed(&model, &LanguageModel::checked_changed);
        model.set_codes({"bam_Latn", "eng_Latn", "tha_Thai"});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.checked_codes().contains("bam_Latn"));
        QVERIFY(model.checked_codes().contains("tha_Thai"));
    }

    void an_unknown_code_is_shown_as_it_is() {
        LanguageModel model;
        model.set_codes({"xyz_Qaaa"});
        QCOMPARE(model.index(0, 0).data().toString(), "xyz_Qaaa");
        QCOMPARE(model.index(0, 0).data(LanguageModel::ClassRole).toInt(), -1);
    }

    void the_search_looks_into_names_codes_families_and_scripts_data() {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("English name") << "Hindi" << QStringList{"hin_Deva"};
        QTest::newRow("code") << "zho_" << QStringList{"zho_Hans"};
        QTest::newRow("native name without its accents") << "francais" << QStringList{"fra_Latn"};
        QTest::newRow("script") << "devanagari" << QStringList{"hin_Deva"};
        QTest::newRow("two words") << "latin bam" << QStringList{"bam_Latn"};
        QTest::newRow("nothing") << "klingon" << QStringList{};
    }
    void the_search_looks_into_names_codes_families_and_scripts() {
        QFETCH(QString, search);
        QFETCH(QStringList, found);
        LanguageModel model;
        model.set_codes(codes);
        LanguageFilter filter;
        filter.setSourceModel(&model);
        filter.set_search(search);
        QCOMPARE(filter.shown_codes(), found);
        model.set_grouping(LanguageModel::Grouping::Family);
        QCOMPARE(filter.shown_codes(), found);
    }
};

QTEST_MAIN(LanguageModelTest)
#include "language_model_test.moc"
