#pragma once

#include "ui/style/stewardstyle.h"

#include <QDBusVariant>
#include <QObject>
#include <QSettings>

namespace steward {

/// Asks the desktop portal (org.freedesktop.portal.Settings) what the desktop wishes of programs, and hears of changes.
/// Without a portal it wishes nothing. Keeps the last answer, so that the next start begins with it. GUI thread, which
/// it does not block.
class DesktopPortal : public QObject {
    Q_OBJECT

public:
    explicit DesktopPortal(QSettings &settings, QObject *parent = nullptr);

    /// What is known: at first, what was told the last time.
    const SystemLook &look() const { return m_look; }

signals:
    void lookChanged(const steward::SystemLook &look);

private slots:
    void change(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(const QString &space, const QString &key, const QVariant &value);
    void keep();

    QSettings &m_settings;
    SystemLook m_look;
};

} // namespace steward
