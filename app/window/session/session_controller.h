// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/autosave.h"
#include "app/window/session/session.h"

#include <QObject>

namespace isogloss {

class MainWindow;

/// What is open, selected, planned and how it is looked at, as one file: taken from the window, and put back into it.
class SessionController : public QObject {
    Q_OBJECT
public:
    explicit SessionController(MainWindow& window);
    ~SessionController() override;

    /// Where the program keeps sessions of its own: AppData/sessions.
    static QString default_folder();
    /// From now on the session is kept in `folder` for the case of a crash, and closing saves it. A session that a crash left there is offered.
    void start(const QString& folder);

    /// Nothing changes if the file cannot be read or is not a session.
    void open(const QString& file);
    bool save(const QString& file);
    bool save() { return save(file_); }
    /// Where the user keeps the session; empty = nowhere yet.
    const QString& file() const { return file_; }
    /// The session of the last closing, or of a crash, that no file of the user's holds.
    bool has_last() const;
    void open_last();
    /// The window closes: saves the session. Why it could not be saved, or empty.
    QString close();

    Session capture() const;
    void apply(const Session& session);

signals:
    void failed(const QString& sentence);
    void file_changed();

protected:
    /// What a user does to the views, he does with the mouse or the keys.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool something_open() const;
    void watch();
    QString last_file() const { return folder_ + "/last.isogloss"; }

    MainWindow& window_;
    QString file_, folder_;
    std::unique_ptr<Autosave> autosave_;
};

} // namespace isogloss
