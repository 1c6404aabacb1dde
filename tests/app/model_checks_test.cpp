// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of an open model: the exact text and ids that it is given, and how it agrees with a reference run.
#include "app/window/main_window.h"
#include "app/window/parity_check.h"
#include "app/window/prompt_dialog.h"
#include "app/window/status_line.h"
#include "core/base/files.h"
#include "core/text/tokenizer.h"
#include "widgets/panels/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace isogloss;

namespace {

const std::filesystem::path source(ISOGLOSS_SOURCE_DIR);
const std::filesystem::path demo = source / "resources/demo";

QString text_of(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace

class ModelChecksTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        qputenv("XDG_CONFIG_HOME", home_.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", home_.path().toLocal8Bit());
        window_ = std::make_unique<MainWindow>();
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
        window_->open_path(text_of(demo / "model"));
        window_->open_path(text_of(demo / "corpus"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->runs().model() && window_->runs().corpus(), 20000);
    }

    void the_prompt_is_shown_as_the_model_gets_it() {
        PromptDialog* dialog = window_->show_prompt();
        QVERIFY(dialog);
        QVERIFY(!dialog->isModal());
        dialog->language_box().setCurrentIndex(dialog->language_box().findData("hin_Deva"));
        dialog->row_box().setValue(3);
        const auto lines = QString::fromStdString(read_file(demo / "corpus/devtest/hin_Deva.devtest", 1 << 20)).split('\n');
        QTRY_COMPARE_WITH_TIMEOUT(dialog->text().toPlainText(), lines[2], 10000);
        const Tokenizer tokenizer = Tokenizer::load(demo / "model");
        const auto ids = [&] {
            std::vector<std::int32_t> out;
            for (const QString& line : dialog->ids().toPlainText().split('\n'))
                out.push_back(line.simplified().section(' ', 0, 0).toInt());
            return out;
        };
        QVERIFY(ids() == tokenizer.encode(lines[2].toStdString()));
        QTest::mouseClick(&dialog->chat_box(), Qt::LeftButton, {}, QPoint(8, dialog->chat_box().height() / 2));
        const QString chat = "<|im_start|>user\n" + lines[2] + "<|im_end|>\n<|im_start|>assistant\n";
        QTRY_COMPARE_WITH_TIMEOUT(dialog->text().toPlainText(), chat, 10000);
        QVERIFY(ids() == tokenizer.encode(chat.toStdString(), false));
        dialog->close();
    }

    void a_reference_run_becomes_a_badge() {
        QVERIFY(window_->status_line().parity().isEmpty());
        window_->parity().check(text_of(source / "tests/demo/expected.safetensors"));
        QTRY_VERIFY_WITH_TIMEOUT(window_->parity().result() || !window_->banner().isHidden(), 60000);
        QVERIFY2(window_->parity().result(), qPrintable(window_->banner().sentence()));
        const ParityReport& report = window_->parity().result()->report;
        QCOMPARE(report.layers.size(), 8u);
        QVERIFY(report.within_rounding());
        QCOMPARE(report.agreement(), 1.0);
        QVERIFY2(window_->status_line().parity().contains("100 %"), qPrintable(window_->status_line().parity()));
        QVERIFY(parity_details(*window_->parity().result()).contains("layer 7"));
    }

    void a_reference_of_another_model_is_one_sentence() {
        window_->parity().check(text_of(source / "tests/parity/models/olmoe_gqa/expected.safetensors"));
        QTRY_VERIFY_WITH_TIMEOUT(!window_->banner().isHidden(), 30000);
        QVERIFY2(window_->banner().sentence().contains("expected.safetensors"), qPrintable(window_->banner().sentence()));
        QVERIFY(!window_->parity().running());
    }

private:
    QTemporaryDir home_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(ModelChecksTest)
#include "model_checks_test.moc"
