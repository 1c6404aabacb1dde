// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers in the language of the window: one rule for all that is shown; data keep their points.
#include "widgets/numbers.h"

#include "core/analysis/csv.h"
#include "synthetic.h"
#include "widgets/charts/dumbbell_chart.h"
#include "widgets/charts/heatmap_chart.h"
#include "widgets/figure/caption.h"
#include "widgets/figure/figure.h"
#include "widgets/models/plural.h"
#include "widgets/selection.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace isogloss;

namespace {

/// The texts of a figure, one a line.
QString texts(const Chart& chart) {
    const QTemporaryDir folder;
    export_chart(chart, folder.filePath("figure.svg").toStdString(), {});
    QFile file(folder.filePath("figure.svg"));
    QString out;
    if (file.open(QIODevice::ReadOnly)) {
        auto found = QRegularExpression("<text[^>]*>([^<]*)</text>").globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            out += found.next().captured(1).trimmed() + '\n';
    }
    return out;
}

} // namespace

class NumbersTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale::c()); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void they_have_a_true_minus_and_no_minus_zero() {
        QCOMPARE(short_number(-.5, 2), QString("−0.50"));
        QCOMPARE(short_number(-.0001, 2), QString("0.00"));
        QCOMPARE(signed_number(.5, 1), QString("+0.5"));
        QCOMPARE(signed_number(.0001, 2), QString("0.00"));
        QCOMPARE(short_number(std::nan("")), QString("–"));
        QCOMPARE(interval_text(.1, .2, 2), QString(" [0.10, 0.20]"));
        QVERIFY(interval_text(std::nan(""), .2).isEmpty());
        QCOMPARE(plain_number(.95), QString("0.95"));
        QCOMPARE(p_text(.0342), QString("0.034"));
        QCOMPARE(p_text(.0002), QString("< 0.001"));
        QCOMPARE(count_text(1012), QString("1012")); // the command line's figures
        QCOMPARE(bytes_text(1'500'000'000), QString("1.5 GB"));
    }

    void german_has_commas_and_groups_by_points() {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(short_number(-.5, 2), QString("−0,50"));
        QCOMPARE(signed_number(1234.5, 1), QString("+1.234,5"));
        QCOMPARE(interval_text(.1, .2, 2), QString(" [0,10; 0,20]"));
        QCOMPARE(plain_number(.25), QString("0,25"));
        QCOMPARE(tiny_number(.00012), QString("1,2E-04"));
        QCOMPARE(p_text(.0002), QString("< 0,001"));
        QCOMPARE(count_text(1012), QString("1.012"));
        QCOMPARE(bytes_text(1'500'000'000), QString("1,5 GB"));
        QCOMPARE(plural(1012, "%1 language", "%1 languages"), QString("1.012 languages"));
        QDoubleSpinBox field; // the rule is that of the fields
        field.setValue(.31);
        QCOMPARE(short_number(.31, 2), field.text());
    }

    void arabic_signs_keep_their_place() {
        const QLocale arabic(QLocale::Arabic, QLocale::UnitedArabEmirates);
        QLocale::setDefault(arabic);
        QCOMPARE(short_number(-.5, 2), QChar(0x200E) + QString("−0.50"));
        QCOMPARE(signed_number(.5, 2), arabic.positiveSign() + "0.50");
        QCOMPARE(count_text(1012), arabic.toString(1012));
    }

    void charts_write_what_the_fields_write_and_data_do_not() {
        QLocale::setDefault(QLocale(QLocale::German));
        Selection selection;
        HeatmapChart heatmap(&selection);
        auto table = synthetic::divergence_table(synthetic::fourteen(), synthetic::layers_from(0, 8), 8);
        table->mean[3] = table->low[3] = table->high[3] = .312;
        heatmap.set_table(table, 8);
        selection.set_cell("bam_Latn", 3);
        QVERIFY2(heatmap.accessibleDescription().contains("0,312 [0,312; 0,312]   n = 1.012"), qPrintable(heatmap.accessibleDescription()));
        const QRegularExpression point("\\d\\.\\d\\d?\\b"), comma("\\d,\\d");
        for (const QString& shown : {texts(heatmap)})
            QVERIFY2(shown.contains(comma) && !shown.contains(point), qPrintable(shown));
        DumbbellChart rows(nullptr);
        rows.set_comparison(synthetic::comparison("loss"));
        QVERIFY2(texts(rows).contains(comma) && !texts(rows).contains(point), qPrintable(texts(rows)));
        QVERIFY2(rows.read_out(rows.rows().front()).join('\n').contains("0,9"), qPrintable(rows.read_out(rows.rows().front()).join('\n')));
        const QString caption = Caption::divergence("Divergence.", *table);
        QVERIFY2(caption.contains("95 %") && caption.contains("1.000") && caption.contains("1.012"), qPrintable(caption));
        QVERIFY(QByteArray::fromStdString(divergence_csv(*table)).contains(",0.312,0.312,0.312,"));
    }
};

QTEST_MAIN(NumbersTest)
#include "numbers_test.moc"
