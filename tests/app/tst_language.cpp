#include "app/language.h"

#include "models/domain/fields.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestLanguage : public QObject {
    Q_OBJECT

    static QString apiUsers(int count)
    {
        return QCoreApplication::translate("AdministratorForm", "%Ln API user(s)", nullptr, count);
    }

private slots:
    void cleanup() { useLanguage({}); }

    void englishHasItsPlurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("system") << QString();
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("British") << QStringLiteral("en-GB");
        // No translation of its own: English stands below.
        QTest::newRow("Latin") << QStringLiteral("la");
    }
    void englishHasItsPlurals()
    {
        QFETCH(QString, language);
        useLanguage(language);
        QCOMPARE(apiUsers(0), QStringLiteral("0 API users"));
        QCOMPARE(apiUsers(1), QStringLiteral("1 API user"));
        QCOMPARE(apiUsers(2), QStringLiteral("2 API users"));
        // What needs no plural is the text of the source.
        QCOMPARE(QCoreApplication::translate("AdministratorForm", "Unheard of"), QStringLiteral("Unheard of"));
    }

    /// Every language that can be chosen has texts, plurals, and those of Qt's own buttons.
    void eachKnownLanguageIsSpoken_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &[tag, name] : knownLanguages()) {
            if (tag != QLatin1StringView("en"))
                QTest::newRow(qPrintable(tag)) << tag;
        }
    }
    void eachKnownLanguageIsSpoken()
    {
        QFETCH(QString, language);
        useLanguage({});
        const QString save = QCoreApplication::translate("steward::SettingsCard", "Save");
        const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel");
        useLanguage(language);
        QVERIFY(QCoreApplication::translate("steward::SettingsCard", "Save") != save);
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != cancel);
        QVERIFY(!apiUsers(5).contains(QStringLiteral("API user")));
        QCOMPARE(QLocale().language(), QLocale(language).language());
        QCOMPARE(QLocale().textDirection() == Qt::RightToLeft, language == QLatin1StringView("ar"));
    }

    void goesBack()
    {
        useLanguage(QStringLiteral("de"));
        useLanguage(QStringLiteral("en"));
        QCOMPARE(apiUsers(2), QStringLiteral("2 API users"));
    }
};

STEWARD_TEST(TestLanguage)

} // namespace steward

#include "tst_language.moc"
