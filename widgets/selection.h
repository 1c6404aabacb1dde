// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <limits>

namespace isogloss {

/// What is selected, for all views at once: every view reads it and writes it, none keeps its own.
class Selection : public QObject {
    Q_OBJECT
public:
    enum Part { Languages = 1, Layer = 2, Expert = 4, Band = 8, Threshold = 16 };
    Q_DECLARE_FLAGS(Parts, Part)

    explicit Selection(QObject* parent = nullptr) : QObject(parent) {}

    const QStringList& languages() const { return languages_; }            ///< codes, in the order of selecting
    int layer() const { return layer_; }                                   ///< true layer id, −1 = none
    int expert() const { return experts_.value(experts_.size() - 1, -1); } ///< of that layer, the last selected; −1 = none
    const QList<int>& experts() const { return experts_; }                 ///< of that layer, in the order of selecting
    int band_first() const { return band_first_; }                         ///< true layer ids, both ends included; −1 = none
    int band_last() const { return band_last_; }
    double threshold() const { return threshold_; } ///< θ of the isogloss line; NaN = the default
    const QString& hovered_language() const { return hovered_language_; }
    int hovered_layer() const { return hovered_layer_; }

    void set_languages(const QStringList& codes);
    void toggle_language(const QString& code);
    void set_layer(int layer); ///< another layer clears the experts
    void set_expert(int layer, int expert);
    void set_experts(int layer, const QList<int>& experts);
    void toggle_expert(int layer, int expert); ///< in another layer: it alone
    void set_cell(const QString& language, int layer);
    void set_band(int first, int last);
    void set_threshold(double threshold);
    void set_hover(const QString& language, int layer);
    /// Languages, layer and experts; the band and θ stay, they are settings rather than a selection.
    void clear();

signals:
    void changed(isogloss::Selection::Parts parts);
    void hover_changed();

private:
    void announce(Parts parts);
    QStringList languages_;
    QList<int> experts_;
    int layer_ = -1, band_first_ = -1, band_last_ = -1, hovered_layer_ = -1;
    double threshold_ = std::numeric_limits<double>::quiet_NaN();
    QString hovered_language_;
};
} // namespace isogloss

// Outside the namespace: an operator| inside would hide Qt's own for key combinations.
Q_DECLARE_OPERATORS_FOR_FLAGS(isogloss::Selection::Parts)
