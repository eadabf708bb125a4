#include "models/items/administratortext.h"

#include "tests/support/testregistry.h"

#include <QDateTime>
#include <QLocale>
#include <QtTest>

using namespace steward;

class TestAdministratorText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void shortensTimes()
    {
        const auto at = [](int year, int month, int day) {
            return QDateTime(QDate(year, month, day), QTime(9, 38)).toMSecsSinceEpoch();
        };
        const Timestamp now = at(2026, 3, 12);
        QCOMPARE(shortTime(at(2026, 3, 12), now), QStringLiteral("Today 09:38"));
        QCOMPARE(shortTime(at(2026, 3, 10), now), QStringLiteral("10 Mar"));
        QCOMPARE(shortTime(at(2024, 3, 10), now), QStringLiteral("10 Mar 2024"));
        QCOMPARE(shortTime(0, now), QString());
        QVERIFY(fullTime(at(2024, 3, 10)).contains(QStringLiteral("10 March 2024")));
    }

    void saysPersonsByRole()
    {
        Catalog catalog;
        catalog.roles = {{RoleId {4}, {}, QStringLiteral("Auditor"), {}, {}, true}};
        Administrator a;
        a.kind = Kind::Person;
        a.firstName = QStringLiteral("Mei-Ling");
        a.lastName = QStringLiteral("Chen");
        a.role = RoleId {4};
        a.language = QStringLiteral("es");
        a.suspended = true;
        a.changedAt = 1'700'000'000'000;
        QCOMPARE(cellSpeech(a, Column::Name, catalog, 0),
                 QStringLiteral("Mei-Ling Chen, Administrator, Login suspended, Auditor"));
        QCOMPARE(cellText(a, Column::RoleOrApplications, catalog, 0), QStringLiteral("Auditor"));
        QCOMPARE(cellText(a, Column::Language, catalog, 0), QStringLiteral("Español"));
        QCOMPARE(cellSpeech(a, Column::Status, catalog, 0), QStringLiteral("Login suspended"));
        QCOMPARE(cellDetail(a, Column::Changed, catalog), fullTime(a.changedAt));
        QCOMPARE(cellDetail(a, Column::Deleted, catalog), QString());
    }

    void saysHowTheCredentialStands()
    {
        const auto at = [](int hour) { return QDateTime(QDate(2026, 3, 10), QTime(hour, 0)).toMSecsSinceEpoch(); };
        CredentialMark mark {CredentialState::Sent, at(12), 0};
        QCOMPARE(credentialText(mark, at(11)), QStringLiteral("Sent, not used"));
        QCOMPARE(credentialText(mark, at(12)), QStringLiteral("Expired"));
        mark = {CredentialState::Retry, 0, at(12)};
        QCOMPARE(credentialText(mark, at(11)), QStringLiteral("Retry: Today 12:00"));
        mark = {CredentialState::Failed, 0, 0, QStringLiteral("550 no such user")};
        QCOMPARE(credentialText(mark, at(11)), QStringLiteral("Mail failed: 550 no such user"));
    }

    void titlesEveryColumn()
    {
        QSet<QString> titles;
        for (int column = 0; column < ColumnCount; ++column)
            titles.insert(columnTitle(static_cast<Column>(column)));
        QCOMPARE(titles.size(), ColumnCount);
        QVERIFY(!titles.contains(QString()));
    }
};

STEWARD_TEST(TestAdministratorText)
#include "tst_administratortext.moc"
