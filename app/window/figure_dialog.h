// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart.h"

#include <QDialog>

#include <functional>
#include <string>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;

namespace isogloss {

/// A chart that can be exported.
struct FigureSource {
    QString name;                      ///< "Divergence by layer and language"
    QString stem;                      ///< of the file: "divergence"
    const Chart* chart = nullptr;      ///< must outlive the dialog
    std::function<std::string()> data; ///< its data as CSV
};

/// Exports one chart of the window, and its data as CSV beside it. Not modal: the charts behind it can be changed meanwhile.
class FigureDialog : public QDialog {
    Q_OBJECT
public:
    FigureDialog(std::vector<FigureSource> sources, const QString& folder, QWidget* parent);
    void choose(int source);
    void set_file(const QString& file);
    /// Writes the files; false (with the reason in place) if that failed.
    bool export_now();
    QString file() const;

signals:
    void exported(const QString& figure, const QString& data);

private:
    void suggest_file();
    void browse();
    void say(const QString& sentence, bool trouble);

    std::vector<FigureSource> sources_;
    QString folder_;
    QComboBox *chart_, *format_, *look_;
    QDoubleSpinBox *width_, *font_;
    QLineEdit* file_;
    QLabel* message_;
    bool file_is_own_ = false; ///< the user has named the file
};

} // namespace isogloss
