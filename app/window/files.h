// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

class QMimeData;

namespace isogloss {

enum class FileKind { Model, Corpus, Trace, Plan, Session, Unknown };

/// What a path that was dropped, typed or given on the command line is, judged by what lies there: a folder with a config.json is a model, any other
/// folder a corpus; HDF5 is a trace; .isogloss a session; other JSON a plan.
FileKind file_kind(const QString& path);

/// Text that looks like a plan, from another program's window.
bool holds_plan_text(const QMimeData& data);
/// The local paths of a drag. Empty if it holds anything else.
QStringList dropped_paths(const QMimeData& data);

/// The folder of the demo (with model, corpus, tasks): of the installation, or of the source tree that the program was built in. Empty if neither.
QString demo_folder();

/// A folder's name; with that of the folder around it where it says nothing by itself: "demo/model".
QString display_name(const std::filesystem::path& folder);

/// Where traces go unless the user chose a folder.
QString default_trace_folder();

/// FOLDER/<model>-<corpus>-<time><suffix>.isogloss.h5, a name that is not taken.
std::filesystem::path new_trace_file(const QString& folder, const QString& model, const QString& corpus, const QString& suffix);

inline std::filesystem::path to_path(const QString& text) { return std::filesystem::path(text.toStdString()); }
inline QString to_text(const std::filesystem::path& path) { return QString::fromStdString(path.string()); }

} // namespace isogloss
