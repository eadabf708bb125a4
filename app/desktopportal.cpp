#include "app/desktopportal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace steward {

namespace {

using Settings = QMap<QString, QVariantMap>;

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Appearances = QStringLiteral("org.freedesktop.appearance");
const QString Gnome = QStringLiteral("org.gnome.desktop.interface");
const QString ColorScheme = QStringLiteral("color-scheme");
const QString Contrast = QStringLiteral("contrast");
const QString Animations = QStringLiteral("enable-animations");

const QString KeptScheme = QStringLiteral("desktop/scheme");
const QString KeptContrast = QStringLiteral("desktop/moreContrast");
const QString KeptMotion = QStringLiteral("desktop/reduceMotion");

SystemLook::Scheme schemeOf(uint value)
{
    return value == 1 ? SystemLook::Scheme::Dark : value == 2 ? SystemLook::Scheme::Light : SystemLook::Scheme::Unknown;
}

} // namespace

DesktopPortal::DesktopPortal(QSettings &settings, QObject *parent)
    : QObject(parent),
      m_settings(settings),
      m_look {schemeOf(settings.value(KeptScheme).toUInt()), settings.value(KeptContrast).toBool(),
              settings.value(KeptMotion).toBool()}
{
    qDBusRegisterMetaType<Settings>();
    // The slot's parameter is looked up by its name.
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_look = {};
        return;
    }
    bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                SLOT(change(QString, QString, QDBusVariant)));
    ask();
}

void DesktopPortal::ask()
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("ReadAll"));
    call << QStringList {Appearances, Gnome};
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<Settings> reply = *watcher;
        m_look = {};
        const Settings settings = reply.isError() ? Settings() : reply.value();
        for (auto space = settings.cbegin(); space != settings.cend(); ++space) {
            for (auto it = space->cbegin(); it != space->cend(); ++it)
                take(space.key(), it.key(), it.value());
        }
        keep();
    });
}

void DesktopPortal::keep()
{
    const uint scheme = m_look.scheme == SystemLook::Scheme::Dark ? 1
        : m_look.scheme == SystemLook::Scheme::Light              ? 2
                                                                  : 0;
    m_settings.setValue(KeptScheme, scheme);
    m_settings.setValue(KeptContrast, m_look.moreContrast);
    m_settings.setValue(KeptMotion, m_look.reduceMotion);
    emit lookChanged(m_look);
}

void DesktopPortal::change(const QString &space, const QString &key, const QDBusVariant &value)
{
    const SystemLook before = m_look;
    take(space, key, value.variant());
    if (!(m_look == before))
        keep();
}

void DesktopPortal::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == Appearances && key == ColorScheme)
        m_look.scheme = schemeOf(value.toUInt());
    else if (space == Appearances && key == Contrast)
        m_look.moreContrast = value.toUInt() == 1;
    else if (space == Gnome && key == Animations)
        m_look.reduceMotion = !value.toBool();
}

} // namespace steward
