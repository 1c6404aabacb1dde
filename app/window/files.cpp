// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

namespace isogloss {

namespace {

QByteArray beginning_of(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(8) : QByteArray();
}

/// A part of a file name: letters, digits, points and dashes.
QString name_part(const QString& text) {
    static const QRegularExpression other("[^\\w.-]+", QRegularExpression::UseUnicodePropertiesOption);
    QString part = text;
    return part.replace(other, "-").left(48);
}

bool holds_demo(const QDir& folder) {
    return QFileInfo::exists(folder.filePath("model/config.json")) && QFileInfo(folder.filePath("corpus")).isDir();
}

} // namespace

FileKind file_kind(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return QFileInfo::exists(QDir(path).filePath("config.json")) ? FileKind::Model : FileKind::Corpus;
    if (!info.isFile())
        return FileKind::Unknown;
    static const QByteArray hdf5_signature("\x89HDF\r\n\x1a\n", 8);
    if (path.endsWith(".isogloss.h5", Qt::CaseInsensitive) || beginning_of(path) == hdf5_signature)
        return FileKind::Trace;
    if (path.endsWith(".isogloss", Qt::CaseInsensitive))
        return FileKind::Session;
    if (path.endsWith(".json", Qt::CaseInsensitive))
        return FileKind::Plan;
    return FileKind::Unknown;
}

QStringList dropped_paths(const QMimeData& data) {
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

bool holds_plan_text(const QMimeData& data) { return !data.hasUrls() && data.hasText() && data.text().trimmed().startsWith('{'); }

QString demo_folder() {
    QDir folder(QCoreApplication::applicationDirPath());
    const QDir installed(folder.filePath("../share/isogloss/demo"));
    if (holds_demo(installed))
        return QDir::cleanPath(installed.absolutePath());
    // A build lies a few folders below its sources, or beside nothing of ours.
    do {
        const QDir source(folder.filePath("resources/demo"));
        if (holds_demo(source))
            return source.absolutePath();
    } while (folder.cdUp());
    return {};
}

QString display_name(const std::filesystem::path& folder) {
    static const QStringList says_nothing{"model", "corpus", "checkpoint", "weights", "data", "text", "hf"};
    const std::filesystem::path clean = folder.lexically_normal();
    const std::filesystem::path inner = clean.has_filename() ? clean : clean.parent_path();
    const QString name = to_text(inner.filename()), around = to_text(inner.parent_path().filename());
    return says_nothing.contains(name) && !around.isEmpty() ? around + "/" + name : name;
}

QString default_trace_folder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/traces"; }

std::filesystem::path new_trace_file(const QString& folder, const QString& model, const QString& corpus, const QString& suffix) {
    const QString stem = QStringLiteral("%1-%2-%3%4")
                             .arg(name_part(model), name_part(corpus), QDateTime::currentDateTime().toString("yyyyMMdd-HHmmss"), name_part(suffix));
    const QDir directory(folder);
    QString name = stem + ".isogloss.h5";
    for (int i = 2; directory.exists(name); ++i)
        name = QStringLiteral("%1-%2.isogloss.h5").arg(stem).arg(i);
    return to_path(directory.filePath(name));
}

} // namespace isogloss
