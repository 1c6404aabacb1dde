// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/selection.h"

#include <algorithm>
#include <cmath>

namespace isogloss {

void Selection::announce(Parts parts) {
    if (parts)
        emit changed(parts);
}

void Selection::set_languages(const QStringList& codes) {
    if (codes == languages_)
        return;
    languages_ = codes;
    announce(Languages);
}

void Selection::toggle_language(const QString& code) {
    if (!languages_.removeOne(code))
        languages_.append(code);
    announce(Languages);
}

void Selection::set_layer(int layer) {
    if (layer == layer_)
        return;
    Parts parts = Layer;
    if (!experts_.isEmpty())
        parts |= Expert;
    layer_ = layer;
    experts_.clear();
    announce(parts);
}

void Selection::set_expert(int layer, int expert) { set_experts(layer, expert < 0 ? QList<int>() : QList<int>{expert}); }

void Selection::set_experts(int layer, const QList<int>& experts) {
    Parts parts;
    if (layer != layer_)
        parts |= Layer;
    if (experts != experts_ || layer != layer_)
        parts |= Expert;
    layer_ = layer;
    experts_ = experts;
    announce(parts);
}

void Selection::toggle_expert(int layer, int expert) {
    QList<int> experts = layer == layer_ ? experts_ : QList<int>();
    if (!experts.removeOne(expert))
        experts << expert;
    set_experts(layer, experts);
}

void Selection::set_cell(const QString& language, int layer) {
    Parts parts;
    if (languages_ != QStringList{language})
        parts |= Languages;
    if (layer != layer_) {
        parts |= Layer;
        if (!experts_.isEmpty())
            parts |= Expert;
        experts_.clear();
    }
    languages_ = {language};
    layer_ = layer;
    announce(parts);
}

void Selection::set_band(int first, int last) {
    if (first > last)
        std::swap(first, last);
    if (first == band_first_ && last == band_last_)
        return;
    band_first_ = first;
    band_last_ = last;
    announce(Band);
}

void Selection::set_threshold(double threshold) {
    if (threshold == threshold_ || (std::isnan(threshold) && std::isnan(threshold_)))
        return;
    threshold_ = threshold;
    announce(Threshold);
}

void Selection::set_hover(const QString& language, int layer) {
    if (language == hovered_language_ && layer == hovered_layer_)
        return;
    hovered_language_ = language;
    hovered_layer_ = layer;
    emit hover_changed();
}

void Selection::clear() {
    Parts parts;
    if (!languages_.isEmpty())
        parts |= Languages;
    if (layer_ >= 0)
        parts |= Layer;
    if (!experts_.isEmpty())
        parts |= Expert;
    languages_.clear();
    experts_.clear();
    layer_ = -1;
    announce(parts);
}

} // namespace isogloss
