// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figure_dialog.h"

#include "app/window/files.h"
#include "core/base/files.h"
#include "widgets/figure/figure_preview.h"
#include "widgets/numbers.h"
#include "widgets/panels/style.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <exception>
#include <utility>

namespace isogloss {

namespace {
const QStringList& endings() {
    static const QStringList names{"pdf", "svg", "png"};
    return names;
}

/// Packing a picture and waiting for the disk are done on another thread; meanwhile windows are drawn, but take no input.
void while_the_window_lives(const std::function<void()>& work) {
    std::exception_ptr trouble;
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            work();
        } catch (...) {
            trouble = std::current_exception();
        }
    }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    if (trouble)
        std::rethrow_exception(trouble);
}
} // namespace

FigureDialog::FigureDialog(std::vector<FigureSource> sources, const QString& folder, QWidget* parent)
    : QDialog(parent), sources_(std::move(sources)), made_(sources_.size()), wordings_(sources_.size()), folder_(folder), chart_(new QComboBox),
      format_(new QComboBox), look_(new QComboBox), venue_(new QComboBox), family_(new QComboBox), map_(new QComboBox), labels_(new QComboBox),
      width_(new QDoubleSpinBox), font_(new QDoubleSpinBox), dpi_(new QSpinBox), file_(new QLineEdit), title_(new QLineEdit), words_(new QWidget),
      words_label_(new QLabel(tr("wording"))), grey_(toggle_button(tr("in grey"))), caption_(new QPlainTextEdit), message_(note_label()),
      preview_(new FigurePreview) {
    setWindowTitle(tr("Figure"));
    setObjectName("figure_dialog");
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    build_form(*form);

    caption_->setObjectName("figure_caption");
    caption_->setAccessibleName(tr("Caption"));
    caption_->setReadOnly(true);
    caption_->setTabChangesFocus(true);
    caption_->setFixedHeight(fontMetrics().height() * 5 + 14);
    grey_->setCheckable(true);
    grey_->setObjectName("figure_grey");
    grey_->setToolTip(tr("As a printer without colour has it"));
    grey_->setAccessibleName(tr("Preview in grey"));
    auto* copy = quiet_button(tr("Copy caption"));
    copy->setObjectName("copy_caption");
    auto* below = new QHBoxLayout;
    below->addWidget(grey_);
    below->addStretch(1);
    below->addWidget(copy);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(preview_, 1);
    right->addLayout(below);
    right->addWidget(caption_);

    auto* all = new QPushButton(tr("Export all…"));
    all->setObjectName("export_all_button");
    all->setToolTip(tr("Every figure that has data, into one folder"));
    auto* save = primary_button(tr("Export"));
    save->setObjectName("export_button");
    save->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    for (QPushButton* other : {all, close})
        other->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(message_, 1);
    buttons->addWidget(all);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto* left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(columns, 1);
    column->addLayout(buttons);
    resize(1160, 680);
    say(tr("The data go into a CSV file, the caption into a text file beside the figure."), false);

    connect(grey_, &QToolButton::toggled, preview_, &FigurePreview::set_grey);
    connect(copy, &QToolButton::clicked, this, [this] {
        QApplication::clipboard()->setText(caption());
        say(tr("The caption is in the clipboard."), false);
    });
    connect(all, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for all figures"), QFileInfo(file_->text()).path());
        if (!chosen.isEmpty())
            export_all(chosen);
    });
    connect(save, &QPushButton::clicked, this, &FigureDialog::export_now);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    suggest_file();
    show_source();
}

FigureDialog::~FigureDialog() = default;

std::size_t FigureDialog::current() const { return static_cast<std::size_t>(std::max(0, chart_->currentData().toInt())); }
QString FigureDialog::message() const { return message_->text(); }

void FigureDialog::choose(int source) {
    if (const int index = chart_->findData(source); index >= 0)
        chart_->setCurrentIndex(index);
}

void FigureDialog::choose_preset(PaperFigure figure) {
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i].preset == figure)
            choose(static_cast<int>(i));
}

const Chart* FigureDialog::chart_of(std::size_t source) const { return sources_[source].preset ? made_[source].chart.get() : sources_[source].chart; }

QString FigureDialog::caption_of(std::size_t source) const {
    if (sources_[source].preset)
        return made_[source].data ? paper_caption(*made_[source].data) : QString();
    const Chart* chart = sources_[source].chart;
    return chart && chart->has_data() && sources_[source].caption ? sources_[source].caption() : QString();
}

QString FigureDialog::caption() const { return caption_of(current()); }

void FigureDialog::show_caption() { caption_->setPlainText(caption()); }

/// Computes a preset unless that is done, going on, or not possible.
void FigureDialog::want(std::size_t source) {
    const FigureSource& one = sources_[source];
    if (!one.preset || made_[source].chart || waiting_.contains(source) || (one.lacking && !one.lacking().isEmpty()))
        return;
    waiting_.insert(source);
    emit preset_wanted(*one.preset);
}

void FigureDialog::show_source() {
    const std::size_t source = current();
    const FigureSource& one = sources_[source];
    want(source);
    preview_->set_options(options());
    QString instead = tr("There is nothing in this chart yet.");
    if (one.preset)
        instead = one.lacking && !one.lacking().isEmpty() ? one.lacking()
                  : !made_[source].trouble.isEmpty()      ? made_[source].trouble
                                                          : tr("Computing…");
    preview_->set_chart(chart_of(source), instead);
    show_caption();
}

void FigureDialog::set_preset(const std::shared_ptr<const PaperFigureData>& computed) {
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i].preset == computed->request.figure) {
            waiting_.erase(i);
            made_[i] = {computed, paper_chart(*computed), {}};
            if (i == current())
                show_source();
        }
    write_all();
}

void FigureDialog::preset_failed(PaperFigure figure, const QString& sentence) {
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i].preset == figure) {
            waiting_.erase(i);
            made_[i].trouble = sentence;
            if (i == current())
                preview_->set_chart(nullptr, sentence);
        }
    write_all();
}

void FigureDialog::forget_presets() {
    preview_->set_chart(nullptr);
    for (Made& one : made_)
        one = {};
    waiting_.clear();
    show_source();
}

void FigureDialog::refresh() {
    preview_->refresh();
    show_caption();
}

void FigureDialog::set_file(const QString& file) {
    file_is_own_ = true;
    file_->setText(file);
    if (const qsizetype format = endings().indexOf(QFileInfo(file).suffix().toLower()); format >= 0)
        format_->setCurrentIndex(static_cast<int>(format));
}

QString FigureDialog::file() const { return file_->text(); }

/// A name that the user gave keeps its stem; only the ending follows the format.
void FigureDialog::suggest_file() {
    const QString ending = endings()[format_->currentIndex()];
    const QFileInfo info(file_->text());
    if (file_is_own_ && !info.completeBaseName().isEmpty()) {
        file_->setText(QDir(info.path()).filePath(info.completeBaseName() + "." + ending));
        return;
    }
    const QString stem = sources_.empty() ? QStringLiteral("figure") : sources_[current()].stem;
    file_->setText(QDir(folder_).filePath(stem + "." + ending));
}

void FigureDialog::browse() {
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Figure"), file_->text(), tr("Figures (*.pdf *.svg *.png)"));
    if (!chosen.isEmpty())
        set_file(chosen);
}

void FigureDialog::say(const QString& sentence, bool trouble) {
    set_look(message_, trouble ? "trouble" : "note");
    message_->setText(sentence);
}

void FigureDialog::write(std::size_t source, const QString& file) const {
    const QFileInfo target(file);
    const auto beside = [&](const QString& ending) { return to_path(QDir(target.path()).filePath(target.completeBaseName() + ending)); };
    FigureOptions options = this->options();
    options.wordings = wordings_of(source);
    const DrawnFigure figure = draw_figure(*chart_of(source), to_path(target.filePath()), options);
    std::vector<std::pair<std::filesystem::path, std::string>> texts{
        {beside(".csv"), sources_[source].preset ? made_[source].data->csv : sources_[source].data()}};
    if (const QString caption = caption_of(source); !caption.isEmpty())
        texts.emplace_back(beside(".txt"), caption.toStdString() + "\n");
    if (sources_[source].preset)
        for (const auto& [ending, text] : made_[source].data->beside)
            texts.emplace_back(beside(QString::fromStdString(ending)), text);
    while_the_window_lives([&] {
        write_figure(figure, to_path(target.filePath()));
        for (const auto& [path, text] : texts)
            write_file_atomically(path, text);
    });
}

bool FigureDialog::export_now() {
    const std::size_t source = current();
    if (const Chart* chart = chart_of(source); !chart || !chart->has_data()) {
        const FigureSource& one = sources_[source];
        const QString lacking = one.lacking ? one.lacking() : QString();
        say(!lacking.isEmpty()                 ? lacking
            : !made_[source].trouble.isEmpty() ? made_[source].trouble
            : waiting_.contains(source)        ? tr("The figure is still being computed.")
                                               : tr("There is nothing in this chart yet."),
            true);
        return false;
    }
    const QFileInfo target(file_->text());
    const QString data_file = QDir(target.path()).filePath(target.completeBaseName() + ".csv");
    try {
        write(source, target.filePath());
    } catch (const std::exception& error) {
        say(QString::fromUtf8(error.what()), true);
        return false;
    }
    say(tr("Wrote %1 and %2.").arg(target.fileName(), QFileInfo(data_file).fileName()), false);
    emit exported(target.filePath(), data_file);
    return true;
}

void FigureDialog::export_all(const QString& folder) {
    all_into_ = folder;
    say(tr("Computing…"), false);
    for (std::size_t i = 0; i < sources_.size(); ++i)
        want(i);
    write_all();
}

/// Once nothing is computed any more.
void FigureDialog::write_all() {
    if (all_into_.isEmpty() || !waiting_.empty())
        return;
    const QString folder = std::exchange(all_into_, QString());
    int written = 0;
    try {
        for (std::size_t i = 0; i < sources_.size(); ++i)
            if (const Chart* chart = chart_of(i); chart && chart->has_data()) {
                write(i, QDir(folder).filePath(sources_[i].stem + "." + endings()[format_->currentIndex()]));
                ++written;
            }
    } catch (const std::exception& error) {
        say(QString::fromUtf8(error.what()), true);
        emit all_exported(written);
        return;
    }
    say(tr("Wrote %1 figures into %2.").arg(count_text(written), QDir::toNativeSeparators(folder)), false);
    emit all_exported(written);
}

} // namespace isogloss
