// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/motion.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace isogloss {

namespace {

/// Asks the portal for a setting; `less` says of its value whether it asks for less motion.
void ask_portal(const QString& group, const QString& key, bool (*less)(const QVariant&), bool& allowed) {
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
                                       QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    message.setArguments({group, key});
    message.setAutoStartService(false);
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, 2000), QCoreApplication::instance());
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, [answer, less, &allowed] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid()) {
            QVariant value = reply.value().variant();
            if (value.canConvert<QDBusVariant>()) // the portal wraps twice
                value = value.value<QDBusVariant>().variant();
            if (less(value))
                allowed = false;
        }
        answer->deleteLater();
    });
}

/// Without an address Qt would look for a bus by starting one.
bool has_bus() {
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace

bool files_allow_motion(const QString& folder) {
    const QVariant factor =
        QSettings(folder + QStringLiteral("/kdeglobals"), QSettings::IniFormat).value(QStringLiteral("KDE/AnimationDurationFactor"));
    if (factor.isValid() && factor.toDouble() == 0)
        return false;
    for (const QString& gtk : {QStringLiteral("/gtk-4.0/settings.ini"), QStringLiteral("/gtk-3.0/settings.ini")})
        if (const QVariant on = QSettings(folder + gtk, QSettings::IniFormat).value(QStringLiteral("Settings/gtk-enable-animations"));
            on.isValid() && !on.toBool())
            return false;
    return true;
}

bool system_allows_motion() {
    static bool allowed = files_allow_motion(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    static const bool asked = QCoreApplication::instance() && has_bus();
    if (static bool once = true; asked && std::exchange(once, false)) {
        ask_portal(
            QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), [](const QVariant& on) { return !on.toBool(); },
            allowed);
        ask_portal(
            QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), [](const QVariant& less) { return less.toUInt() == 1; },
            allowed);
    }
    return allowed;
}

} // namespace isogloss
