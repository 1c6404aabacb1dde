// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of the figure dialogue.
#include "app/window/figure_dialog.h"

#include "widgets/figure/figure_preview.h"
#include "widgets/panels/style.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace isogloss {

void FigureDialog::build_form(QFormLayout& form) {
    chart_->setObjectName("figure_chart");
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        if (i > 0 && sources_[i].preset && !sources_[i - 1].preset)
            chart_->insertSeparator(chart_->count());
        chart_->addItem(sources_[i].name, static_cast<int>(i));
    }
    chart_->setMaxVisibleItems(24);
    format_->addItems({tr("PDF (vector)"), tr("SVG (vector)"), tr("PNG")});
    look_->addItems({tr("light"), tr("dark")});
    venue_->setObjectName("figure_venue");
    venue_->addItem(tr("free"), 0.0);
    for (const FigureWidth& width : figure_widths())
        venue_->addItem(width.name, width.inches);
    family_->addItem(tr("as in the window"), QString());
    for (const QString& name : QFontDatabase::families(QFontDatabase::Latin))
        if (!QFontDatabase::isPrivateFamily(name))
            family_->addItem(name, name);
    family_->setMaxVisibleItems(20);
    map_->setObjectName("figure_map");
    map_->addItem(tr("green to navy"), static_cast<int>(MagnitudeMap::Standard));
    map_->addItem(tr("grey, for print"), static_cast<int>(MagnitudeMap::Grey));
    map_->addItem(tr("blue to gold"), static_cast<int>(MagnitudeMap::BlueGold));
    labels_->setObjectName("figure_labels");
    labels_->addItem(tr("as in the window"), static_cast<int>(LanguageLabels::AsOnScreen));
    labels_->addItem(tr("by code"), static_cast<int>(LanguageLabels::Code));
    labels_->addItem(tr("by name"), static_cast<int>(LanguageLabels::Name));
    labels_->addItem(tr("by name and code"), static_cast<int>(LanguageLabels::Both));
    for (QAbstractSpinBox* box : std::initializer_list<QAbstractSpinBox*>{width_, font_, dpi_})
        box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    width_->setRange(1, 20);
    width_->setDecimals(2);
    width_->setSingleStep(0.25);
    width_->setValue(6.75);
    width_->setSuffix(tr(" in"));
    width_->setObjectName("figure_width");
    font_->setRange(4, 24);
    font_->setDecimals(1);
    font_->setValue(8);
    font_->setSuffix(tr(" pt"));
    font_->setObjectName("figure_font");
    dpi_->setRange(36, 2400);
    dpi_->setValue(300);
    dpi_->setSuffix(tr(" dpi"));
    dpi_->setVisible(false);
    title_->setObjectName("figure_title");
    title_->setPlaceholderText(tr("none: papers have captions"));
    file_->setObjectName("figure_file");
    // Long names of fonts and charts must not push the preview away.
    for (QComboBox* box : {chart_, venue_, family_})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chart_->setMinimumContentsLength(40);
    chart_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    venue_->setMinimumContentsLength(16);
    family_->setMinimumContentsLength(16);
    const std::pair<QWidget*, QString> spoken[] = {{chart_, tr("Chart")},    {format_, tr("Format")},       {dpi_, tr("Dots per inch")},
                                                   {width_, tr("Width")},    {venue_, tr("Width of")},      {family_, tr("Font")},
                                                   {font_, tr("Font size")}, {map_, tr("Colours")},         {look_, tr("Light or dark")},
                                                   {title_, tr("Title")},    {labels_, tr("Languages by")}, {file_, tr("File")}};
    for (const auto& [widget, name] : spoken)
        widget->setAccessibleName(name);

    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* out = new QHBoxLayout;
        out->setSpacing(8);
        for (QWidget* widget : widgets)
            out->addWidget(widget, out->count() == 0 ? 0 : 1);
        return out;
    };
    auto* browse_button = quiet_button(QStringLiteral("…"));
    browse_button->setAccessibleName(tr("Choose the file"));
    auto* file_row = new QHBoxLayout;
    file_row->addWidget(file_, 1);
    file_row->addWidget(browse_button);
    form.addRow(tr("chart"), chart_);
    form.addRow(tr("format"), row({format_, dpi_}));
    form.addRow(tr("width"), row({width_, venue_}));
    form.addRow(tr("text"), row({font_, family_}));
    form.addRow(tr("colours"), row({look_, map_}));
    form.addRow(tr("languages"), labels_);
    form.addRow(tr("title"), title_);
    words_->setLayout(new QVBoxLayout);
    words_->layout()->setContentsMargins({});
    words_->layout()->setSpacing(4);
    form.addRow(words_label_, words_);
    form.addRow(tr("file"), file_row);

    const auto changed = [this] { preview_->set_options(options()); };
    connect(chart_, &QComboBox::currentIndexChanged, this, &FigureDialog::suggest_file);
    connect(chart_, &QComboBox::currentIndexChanged, this, &FigureDialog::show_source);
    connect(format_, &QComboBox::currentIndexChanged, this, &FigureDialog::suggest_file);
    connect(format_, &QComboBox::currentIndexChanged, this, [this](int format) { dpi_->setVisible(format == 2); });
    connect(venue_, &QComboBox::currentIndexChanged, this, [this] {
        if (const double inches = venue_->currentData().toDouble(); inches > 0)
            width_->setValue(inches);
    });
    connect(width_, &QDoubleSpinBox::valueChanged, this, [this, changed](double inches) {
        if (std::abs(venue_->currentData().toDouble() - inches) > 0.006) // the box has two digits
            venue_->setCurrentIndex(0);
        changed();
    });
    connect(font_, &QDoubleSpinBox::valueChanged, this, changed);
    connect(title_, &QLineEdit::textChanged, this, changed);
    for (QComboBox* box : {look_, family_, map_, labels_})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    connect(file_, &QLineEdit::textEdited, this, [this] { file_is_own_ = true; });
    connect(browse_button, &QToolButton::clicked, this, &FigureDialog::browse);
    connect(preview_, &FigurePreview::drawn, this, &FigureDialog::follow_words);
}

void FigureDialog::follow_words() {
    const std::size_t source = current();
    const Chart* chart = chart_of(source);
    const QStringList words = chart && chart->has_data() ? chart->words() : QStringList();
    const QStringList now = QStringList{QString::number(source)} + words;
    if (now == words_shown_)
        return;
    words_shown_ = now;
    qDeleteAll(words_->findChildren<QLineEdit*>());
    for (const QString& word : words) {
        auto* field = new QLineEdit(wordings_[source].value(word));
        field->setPlaceholderText(word);
        field->setAccessibleName(tr("Instead of “%1”").arg(word));
        field->setToolTip(field->accessibleName());
        field->setMinimumWidth(std::min(440, field->fontMetrics().horizontalAdvance(word) + 28)); // the word and the field's frame
        words_->layout()->addWidget(field);
        connect(field, &QLineEdit::textChanged, this, [this, source, word](const QString& text) {
            if (text.isEmpty())
                wordings_[source].remove(word);
            else
                wordings_[source][word] = text;
            preview_->set_options(options());
        });
    }
    words_->setVisible(!words.isEmpty());
    words_label_->setVisible(!words.isEmpty());
}

Wordings FigureDialog::wordings_of(std::size_t source) const {
    Wordings known;
    const Chart* chart = chart_of(source);
    for (auto one = wordings_[source].constBegin(); chart && one != wordings_[source].constEnd(); ++one)
        if (chart->words().contains(one.key()))
            known.insert(one.key(), one.value());
    return known;
}

FigureOptions FigureDialog::options() const {
    FigureOptions options;
    options.width_inches = width_->value();
    if (const double venue = venue_->currentData().toDouble(); venue > 0)
        options.width_inches = venue; // 89 mm are not 3.50 in
    options.font_points = font_->value();
    options.font_family = family_->currentData().toString();
    options.dpi = dpi_->value();
    options.dark = look_->currentIndex() == 1;
    options.map = static_cast<MagnitudeMap>(map_->currentData().toInt());
    options.labels = static_cast<LanguageLabels>(labels_->currentData().toInt());
    options.title = title_->text();
    if (!sources_.empty())
        options.wordings = wordings_of(current());
    return options;
}

} // namespace isogloss
