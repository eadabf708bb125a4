#include "app/desktopportal.h"

#include "tests/support/testregistry.h"

#include <QDBusConnection>
#include <QDBusMetaType>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using PortalSettings = QMap<QString, QVariantMap>;

/// The portal of a desktop, as far as it is asked.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    PortalSettings settings;

public slots:
    PortalSettings ReadAll(const QStringList &spaces)
    {
        PortalSettings found;
        for (const QString &space : spaces)
            found.insert(space, settings.value(space));
        return found;
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class TestDesktopPortal : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<PortalSettings>();
        QVERIFY(m_bus.isConnected());
    }

    void followsTheDesktop()
    {
        FakePortal fake;
        fake.settings[u"org.freedesktop.appearance"_s] = {{u"color-scheme"_s, 1u}};
        fake.settings[u"org.gnome.desktop.interface"_s] = {{u"enable-animations"_s, false}};
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QSettings settings(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        {
            const DesktopPortal portal(settings);
            QTRY_COMPARE(portal.look(), (SystemLook {SystemLook::Scheme::Dark, false, true}));
            QSignalSpy changed(&portal, &DesktopPortal::lookChanged);
            emit fake.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2u));
            QTRY_COMPARE(portal.look().scheme, SystemLook::Scheme::Light);
            emit fake.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(1u));
            QTRY_VERIFY(portal.look().moreContrast);
            // What has nothing to do with the look is not told.
            emit fake.SettingChanged(u"org.gnome.desktop.interface"_s, u"clock-format"_s, QDBusVariant(u"24h"_s));
            QTest::qWait(50);
            QCOMPARE(changed.size(), 2);
        }
        // The next start begins with the last answer.
        QCOMPARE(DesktopPortal(settings).look(), (SystemLook {SystemLook::Scheme::Light, true, true}));
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    void wishesNothingWithoutAPortal()
    {
        QSettings settings(m_folder.filePath(u"t.ini"_s), QSettings::IniFormat);
        settings.setValue(u"desktop/scheme"_s, 1);
        const DesktopPortal portal(settings);
        QSignalSpy changed(&portal, &DesktopPortal::lookChanged);
        QVERIFY(changed.wait(30'000));
        QCOMPARE(portal.look(), SystemLook());
    }

    void theStyleFollowsWhereItIsToldTo()
    {
        applyTheme(*qApp, {ThemeChoice::System});
        StewardStyle *style = StewardStyle::ofApplication();
        QSignalSpy changed(style, &StewardStyle::themeChanged);
        style->setSystemLook({SystemLook::Scheme::Dark});
        QVERIFY(style->theme().isDark());
        style->setSystemLook({SystemLook::Scheme::Light});
        QVERIFY(!style->theme().isDark());
        style->setSystemLook({SystemLook::Scheme::Light, true});
        QVERIFY(style->theme() == Theme::of(ThemeChoice::HighContrast, {}));
        style->setSystemLook({SystemLook::Scheme::Light, false, true});
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
        QVERIFY(changed.size() >= 3);
        // Whoever has chosen a theme keeps it.
        applyTheme(*qApp, {ThemeChoice::Dark});
        style->setSystemLook({SystemLook::Scheme::Light});
        QVERIFY(style->theme().isDark());
        style->setSystemLook({});
        applyTheme(*qApp, {});
    }
};

STEWARD_TEST(TestDesktopPortal)

} // namespace steward

#include "tst_desktopportal.moc"
