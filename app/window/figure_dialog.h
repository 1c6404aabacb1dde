// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure/figure.h"
#include "widgets/figure/paper_figures.h"

#include <QDialog>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace isogloss {

class FigurePreview;

/// A chart that can be exported: one of the window's, or one of the paper's figures, whose numbers are computed when it is chosen.
struct FigureSource {
    QString name;                       ///< "Divergence by layer and language"
    QString stem;                       ///< of the file: "divergence"
    const Chart* chart = nullptr;       ///< of the window: must outlive the dialog. Null for the paper's figures
    std::function<std::string()> data;  ///< its data as CSV
    std::function<QString()> caption{}; ///< what stands under it; may be empty
    std::optional<PaperFigure> preset{};
    std::function<QString()> lacking{}; ///< of a preset: one sentence about what to do first; empty = nothing
};

/// Exports a chart of the window or one of the paper's figures: a live preview, what a venue asks for, and beside the figure its data (NAME.csv) and
/// its caption (NAME.txt). Not modal: the charts behind it can be changed meanwhile, and the preview follows.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(std::vector<FigureSource> sources, const QString& folder, QWidget* parent);
    ~FigureDialog() override;
    void choose(int source);
    void choose_preset(PaperFigure figure);
    void set_file(const QString& file);
    /// Writes the files; false (with the reason in place) if that failed.
    bool export_now();
    /// Every figure that has data, with the looks that are set, into a folder; `all_exported` tells when.
    void export_all(const QString& folder);
    QString file() const;
    QString caption() const; ///< of what is chosen; empty while there is nothing
    FigureOptions options() const;
    FigurePreview& preview() { return *preview_; }
    QString message() const;

    void set_preset(const std::shared_ptr<const PaperFigureData>& computed);
    void preset_failed(PaperFigure figure, const QString& sentence);
    /// What the paper's figures were computed of has changed.
    void forget_presets();
    /// The selection behind the charts changed.
    void refresh();

signals:
    void preset_wanted(isogloss::PaperFigure figure);
    void exported(const QString& figure, const QString& data);
    void all_exported(int figures);

private:
    struct Made { ///< a preset, computed
        std::shared_ptr<const PaperFigureData> data;
        std::unique_ptr<Chart> chart;
        QString trouble;
    };
    void build_form(QFormLayout& form);
    /// One field for each of the words that the figure has.
    void follow_words();
    void show_source();
    void show_caption();
    void want(std::size_t source);
    std::size_t current() const;
    Wordings wordings_of(std::size_t source) const;
    const Chart* chart_of(std::size_t source) const;
    QString caption_of(std::size_t source) const;
    /// Figure, data, caption and what belongs to it; throws.
    void write(std::size_t source, const QString& file) const;
    void write_all();
    void suggest_file();
    void browse();
    void say(const QString& sentence, bool trouble);

    std::vector<FigureSource> sources_;
    std::vector<Made> made_;         ///< by source
    std::vector<Wordings> wordings_; ///< by source: what the user wrote, also of words that the figure does not have at the moment
    std::set<std::size_t> waiting_;
    QString folder_, all_into_;
    QComboBox *chart_, *format_, *look_, *venue_, *family_, *map_, *labels_;
    QDoubleSpinBox *width_, *font_;
    QSpinBox* dpi_;
    QLineEdit *file_, *title_;
    QWidget* words_;
    QLabel* words_label_;
    QStringList words_shown_;
    QToolButton* grey_;
    QPlainTextEdit* caption_;
    QLabel* message_;
    FigurePreview* preview_;
    bool file_is_own_ = false; ///< the user has named the file
};

} // namespace isogloss
