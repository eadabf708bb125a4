#include "app/chosenlook.h"

#include "tests/support/testregistry.h"

#include <QGuiApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestChosenLook : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void theLookIsKept()
    {
        QSettings settings(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat);
        const Appearance usual = appearanceFrom(settings);
        QCOMPARE(usual.theme, ThemeChoice::System);
        QCOMPARE(usual.density, Density::Comfortable);
        QVERIFY(!usual.reduceMotion);
        keepAppearance(settings, {ThemeChoice::HighContrast, Density::Compact, true});
        const Appearance kept = appearanceFrom(settings);
        QCOMPARE(kept.theme, ThemeChoice::HighContrast);
        QCOMPARE(kept.density, Density::Compact);
        QVERIFY(kept.reduceMotion);
    }

    void aThemeThatIsNoneIsOneOfThem()
    {
        QSettings settings(m_folder.filePath(u"theme.ini"_s), QSettings::IniFormat);
        settings.setValue(u"appearance/theme"_s, 99);
        QCOMPARE(appearanceFrom(settings).theme, ThemeChoice::HighContrast);
    }

    void theLanguageIsKeptAndTurnsTheWindows()
    {
        QSettings settings(m_folder.filePath(u"language.ini"_s), QSettings::IniFormat);
        QVERIFY(chosenLanguage(settings).isEmpty());
        keepLanguage(settings, u"ar"_s);
        const auto english = qScopeGuard([] { applyLanguage(u"en"_s); });
        applyLanguage(chosenLanguage(settings));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        applyLanguage(u"en"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

STEWARD_TEST(TestChosenLook)

} // namespace steward

#include "tst_chosenlook.moc"
