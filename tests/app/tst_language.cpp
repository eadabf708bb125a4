#include "app/language.h"

#include "tests/support/testregistry.h"

#include <QTranslator>
#include <QtTest>

namespace steward {

class TestLanguage : public QObject {
    Q_OBJECT

    static QString apiUsers(int count)
    {
        return QCoreApplication::translate("AdministratorForm", "%n API user(s)", nullptr, count);
    }

private slots:
    void cleanup()
    {
        // The translators live as long as the program; the next case begins without them.
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(QLocale::system());
    }

    void englishHasItsPlurals_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("C") << QLocale::c();
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom);
        // No translation of its own: English stands below.
        QTest::newRow("Latin") << QLocale(QLocale::Latin);
    }
    void englishHasItsPlurals()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        QCOMPARE(apiUsers(1), QStringLiteral("1 API user(s)"));
        installLanguage();
        QCOMPARE(apiUsers(0), QStringLiteral("0 API users"));
        QCOMPARE(apiUsers(1), QStringLiteral("1 API user"));
        QCOMPARE(apiUsers(2), QStringLiteral("2 API users"));
        // What needs no plural is the text of the source.
        QCOMPARE(QCoreApplication::translate("AdministratorForm", "Unheard of"), QStringLiteral("Unheard of"));
    }

    /// Without a German translation, or with one that lacks the text, the plural is the English one.
    void germanIsNeverWithoutPlurals()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        installLanguage();
        QVERIFY2(!apiUsers(1).contains(QLatin1StringView("(s)")), qPrintable(apiUsers(1)));
        QVERIFY(apiUsers(1) != apiUsers(2).replace(QLatin1Char('2'), QLatin1Char('1')));
    }
};

STEWARD_TEST(TestLanguage)

} // namespace steward

#include "tst_language.moc"
