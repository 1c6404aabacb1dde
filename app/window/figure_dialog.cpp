// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/figure_dialog.h"

#include "app/window/files.h"
#include "core/base/files.h"
#include "widgets/figure/figure.h"
#include "widgets/panels/style.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace isogloss {

namespace {
const QStringList& endings() {
    static const QStringList names{"pdf", "svg", "png"};
    return names;
}
} // namespace

FigureDialog::FigureDialog(std::vector<FigureSource> sources, const QString& folder, QWidget* parent)
    : QDialog(parent), sources_(std::move(sources)), folder_(folder), chart_(new QComboBox), format_(new QComboBox), look_(new QComboBox),
      width_(new QDoubleSpinBox), font_(new QDoubleSpinBox), file_(new QLineEdit), message_(note_label()) {
    setWindowTitle(tr("Figure"));
    setObjectName("figure_dialog");
    for (const FigureSource& source : sources_)
        chart_->addItem(source.name);
    format_->addItems({tr("PDF (vector)"), tr("SVG (vector)"), tr("PNG (300 dpi)")});
    look_->addItems({tr("light"), tr("dark")});
    for (QDoubleSpinBox* box : {width_, font_})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    width_->setRange(1, 20);
    width_->setDecimals(2);
    width_->setSingleStep(0.25);
    width_->setValue(6.75);
    width_->setSuffix(tr(" in"));
    font_->setRange(4, 24);
    font_->setDecimals(1);
    font_->setValue(8);
    font_->setSuffix(tr(" pt"));
    file_->setMinimumWidth(340);
    file_->setObjectName("figure_file");

    auto* width_row = new QHBoxLayout;
    width_row->addWidget(width_);
    for (const auto& [name, inches] : {std::pair(tr("single column"), 3.25), std::pair(tr("double"), 6.75)}) {
        auto* preset = quiet_button(name);
        connect(preset, &QToolButton::clicked, this, [this, inches = inches] { width_->setValue(inches); });
        width_row->addWidget(preset);
    }
    width_row->addStretch();
    auto* file_row = new QHBoxLayout;
    auto* browse_button = quiet_button(QStringLiteral("…"));
    browse_button->setAccessibleName(tr("Choose the file"));
    file_row->addWidget(file_, 1);
    file_row->addWidget(browse_button);

    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(16);
    form->addRow(tr("chart"), chart_);
    form->addRow(tr("format"), format_);
    form->addRow(tr("width"), width_row);
    form->addRow(tr("text"), font_);
    form->addRow(tr("look"), look_);
    form->addRow(tr("file"), file_row);
    auto* save = primary_button(tr("Export"));
    save->setObjectName("export_button");
    save->setDefault(true);
    auto* close = new QPushButton(tr("Close"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(message_, 1);
    buttons->addWidget(close);
    buttons->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addLayout(buttons);
    say(tr("The data go into a CSV file beside the figure."), false);

    connect(chart_, &QComboBox::currentIndexChanged, this, &FigureDialog::suggest_file);
    connect(format_, &QComboBox::currentIndexChanged, this, &FigureDialog::suggest_file);
    connect(file_, &QLineEdit::textEdited, this, [this] { file_is_own_ = true; });
    connect(browse_button, &QToolButton::clicked, this, &FigureDialog::browse);
    connect(save, &QPushButton::clicked, this, &FigureDialog::export_now);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    suggest_file();
}

void FigureDialog::choose(int source) { chart_->setCurrentIndex(source); }

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
    const QString stem = chart_->currentIndex() >= 0 ? sources_[static_cast<std::size_t>(chart_->currentIndex())].stem : "figure";
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

bool FigureDialog::export_now() {
    const FigureSource& source = sources_[static_cast<std::size_t>(chart_->currentIndex())];
    if (!source.chart->has_data()) {
        say(tr("There is nothing in this chart yet."), true);
        return false;
    }
    FigureOptions options;
    options.width_inches = width_->value();
    options.font_points = font_->value();
    options.dark = look_->currentIndex() == 1;
    const QFileInfo target(file_->text());
    const QString data_file = QDir(target.path()).filePath(target.completeBaseName() + ".csv");
    try {
        export_chart(*source.chart, to_path(target.filePath()), options);
        write_file_atomically(to_path(data_file), source.data());
    } catch (const std::exception& error) {
        say(QString::fromUtf8(error.what()), true);
        return false;
    }
    say(tr("Wrote %1 and %2.").arg(target.fileName(), QFileInfo(data_file).fileName()), false);
    emit exported(target.filePath(), data_file);
    return true;
}

} // namespace isogloss
