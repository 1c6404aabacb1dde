// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_state.h"

#include <QGuiApplication>
#include <QSettings>

#include <algorithm>

namespace isogloss {

namespace {

/// <config>/isogloss/window.ini
QString settings_file() { return QSettings(QSettings::IniFormat, QSettings::UserScope, "isogloss", "window").fileName(); }

constexpr int layout_version = 1; ///< raised when docks are renamed: an old layout would leave them in odd places

/// A layout is of one direction of reading: panes stand on the other side in the other.
QString layout_group() { return QGuiApplication::isRightToLeft() ? QStringLiteral("layout_rtl") : QStringLiteral("layout"); }

} // namespace

WindowState load_window_state() {
    const QSettings stored(settings_file(), QSettings::IniFormat);
    const QString layout = layout_group();
    WindowState state;
    if (stored.value(layout + "/version").toInt() == layout_version) {
        state.geometry = stored.value(layout + "/geometry").toByteArray();
        state.docks = stored.value(layout + "/docks").toByteArray();
        state.splitters = stored.value(layout + "/splitters").toByteArray();
    }
    state.theme = static_cast<ThemeChoice>(std::clamp(stored.value("theme", 0).toInt(), 0, 2));
    state.run.limit = std::max(0, stored.value("run/limit", 0).toInt());
    state.run.dtype = stored.value("run/dtype").toString() == "f32" ? "f32" : "bf16";
    state.run.device = stored.value("run/device", "auto").toString();
    state.run.memory = stored.value("run/memory").toString();
    state.run.chat = stored.value("run/chat", false).toBool();
    state.run.logits = stored.value("run/logits", false).toBool();
    state.run.trace_folder = stored.value("run/trace_folder").toString();
    state.recent_models = stored.value("recent/models").toStringList();
    state.recent_corpora = stored.value("recent/corpora").toStringList();
    state.recent_sessions = stored.value("recent/sessions").toStringList();
    state.recent_traces = stored.value("recent/traces").toStringList();
    state.figure_folder = stored.value("figure/folder").toString();
    state.language = stored.value("language").toString();
    state.visited = stored.value("visited", false).toBool();
    return state;
}

void save_window_state(const WindowState& state) {
    QSettings stored(settings_file(), QSettings::IniFormat);
    const QString layout = layout_group();
    stored.setValue(layout + "/version", layout_version);
    stored.setValue(layout + "/geometry", state.geometry);
    stored.setValue(layout + "/docks", state.docks);
    stored.setValue(layout + "/splitters", state.splitters);
    stored.setValue("theme", static_cast<int>(state.theme));
    stored.setValue("run/limit", state.run.limit);
    stored.setValue("run/dtype", state.run.dtype);
    stored.setValue("run/device", state.run.device);
    stored.setValue("run/memory", state.run.memory);
    stored.setValue("run/chat", state.run.chat);
    stored.setValue("run/logits", state.run.logits);
    stored.setValue("run/trace_folder", state.run.trace_folder);
    stored.setValue("recent/models", state.recent_models);
    stored.setValue("recent/corpora", state.recent_corpora);
    stored.setValue("recent/sessions", state.recent_sessions);
    stored.setValue("recent/traces", state.recent_traces);
    stored.setValue("figure/folder", state.figure_folder);
    stored.setValue("language", state.language);
    stored.setValue("visited", state.visited);
}

void remember(QStringList& recent, const QString& folder) {
    constexpr int kept = 8;
    recent.removeAll(folder);
    recent.prepend(folder);
    while (recent.size() > kept)
        recent.removeLast();
}

} // namespace isogloss
