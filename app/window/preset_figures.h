// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/figure_dialog.h"
#include "app/window/worker/analysis_worker.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace isogloss {

class CorrelationController;
class ExperimentsController;
class Selection;
class TraceView;

/// Computes the paper's figures of what is open, for the figure dialogue: with the language and the layer that are selected, the weighting and the
/// reference of the heatmap, the accuracies of the Correlation page and the comparison of the Experiments page.
class PresetFigures : public QObject {
    Q_OBJECT
public:
    PresetFigures(AnalysisWorker& analysis, const TraceView& view, const Selection& selection, const CorrelationController& correlation,
                  const ExperimentsController& experiments, QObject* parent);
    /// All eight; those whose input is not there say what to do first.
    std::vector<FigureSource> sources() const;
    void serve(FigureDialog* dialog);
    /// Of the Correlation page; null = none yet.
    std::shared_ptr<const AccuracyTable> accuracies() const;

private:
    QString lacking(PaperFigure figure) const;
    FigureRequest request(PaperFigure figure) const;

    AnalysisWorker& analysis_;
    const TraceView& view_;
    const Selection& selection_;
    const CorrelationController& correlation_;
    const ExperimentsController& experiments_;
    QPointer<FigureDialog> dialog_;
    std::map<JobId, PaperFigure> jobs_;
};

} // namespace isogloss
