// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/correlation_chart.h"

#include <QWidget>

#include <utility>

class QComboBox;
class QLabel;

namespace isogloss {

class SegmentedBar;

/// Does a language's divergence go with its accuracy? One layer as a scatter, all layers as r with interval.
class CorrelationPage : public QWidget {
    Q_OBJECT
public:
    explicit CorrelationPage(Selection& selection, QWidget* parent = nullptr);
    QWidget& tools() { return *tools_; }
    CorrelationScatter& scatter() { return *scatter_; }
    CorrelationLayers& layers() { return *layers_; }
    QComboBox& source_box() { return *source_; }
    SegmentedBar& coefficient_bar() { return *coefficient_; }

    /// Runs and tables that accuracies can be taken from: name, file. What was chosen stays chosen if it is still there.
    void set_sources(const std::vector<std::pair<QString, QString>>& sources);
    void choose(const QString& file);
    QString source() const; ///< file; empty = none
    Coefficient coefficient() const;
    void set_coefficient(Coefficient coefficient);
    void set_data(std::shared_ptr<const CorrelationData> correlation, const QString& note);
    void set_trouble(const QString& sentence);

signals:
    void source_chosen(const QString& file);
    void file_requested();

private:
    QWidget* tools_;
    QComboBox* source_;
    SegmentedBar* coefficient_;
    CorrelationScatter* scatter_;
    CorrelationLayers* layers_;
    QLabel* note_;
};

} // namespace isogloss
