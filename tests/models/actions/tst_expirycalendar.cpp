#include "models/actions/expirycalendar.h"

#include "models/actions/credentialactions.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestExpiryCalendar : public QObject {
    Q_OBJECT

private slots:
    void listsWhatExpiresTheEarliestFirst()
    {
        TestDirectory d;
        const Administrator late = withPassword(d, u"Late"_s, 10h);
        const Administrator early = withPassword(d, u"Early"_s, 0h);
        const Administrator gone = withPassword(d, u"Gone"_s, 0h);
        d.added(d.apiUser(u"Never"_s, {u"HttpApi"_s}));
        QVERIFY(await(d.accounts().remove({gone.id}, everything())));
        const auto until = [&d](std::chrono::hours hours) {
            const Timestamp end = d.store().now() + std::chrono::milliseconds(hours).count();
            QStringList names;
            for (const ExpiringCredential &one : d.read([end](Connection &c) { return expiringCredentials(c, end); }))
                names.append(one.row.firstName);
            return names;
        };
        // An unused password expires after 72 hours.
        QCOMPARE(until(61h), QStringList());
        QCOMPARE(until(62h), QStringList {u"Late"_s});
        QCOMPARE(until(72h), (QStringList {u"Late"_s, u"Early"_s}));
    }

    void aCalendarKeepsTheRulesOfItsFormat()
    {
        Administrator row;
        row.uid = QUuid(u"{11111111-2222-3333-4444-555555555555}"_s);
        row.firstName = u"Ana; Maria, \\ Lucía "_s + QString(60, u'ü') + u"\U0001F600"_s;
        row.lastName = QString(40, u'漢');
        row.userName = u"ana"_s;
        Credential credential;
        credential.issuedAt = 1'700'000'000'000;
        credential.expiresAt = 1'700'259'200'000;
        const QByteArray calendar = toCalendar({{row, credential}}, 1'700'000'060'000);
        QVERIFY(calendar.endsWith("END:VCALENDAR\r\n"));
        // RFC 5545, 3.1: lines end with CRLF, and are no longer than 75 octets.
        QCOMPARE(calendar.count('\n'), calendar.count("\r\n"));
        for (const QByteArray &line : QByteArray(calendar).replace("\r\n", "\n").split('\n')) {
            QVERIFY2(line.size() <= 75, line.constData());
            // Folded between characters, not inside one.
            QVERIFY(QString::fromUtf8(line).toUtf8() == line
                    && !QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        const QByteArrayList lines = QByteArray(calendar).replace("\r\n ", "").replace("\r\n", "\n").split('\n');
        QCOMPARE(lines.at(0), "BEGIN:VCALENDAR");
        QCOMPARE(lines.at(1), "VERSION:2.0");
        QVERIFY(lines.at(2).startsWith("PRODID:"));
        QCOMPARE(lines.count("BEGIN:VEVENT"), 1);
        QCOMPARE(lines.count("END:VEVENT"), 1);
        QVERIFY(lines.contains("UID:11111111-2222-3333-4444-555555555555-1700000000000@steward"));
        QVERIFY(lines.contains("DTSTAMP:20231114T221420Z"));
        QVERIFY(lines.contains("DTSTART:20231117T221320Z"));
        QByteArray summary;
        for (const QByteArray &line : lines) {
            if (line.startsWith("SUMMARY:"))
                summary = line;
        }
        QVERIFY2(summary.contains("Ana\\; Maria\\, \\\\ Luc\u00eda"), summary.constData());
        QVERIFY(summary.contains(row.lastName.toUtf8()));
        QVERIFY(summary.contains("\U0001F600"));
    }

    void anEmptyCalendarIsOne()
    {
        const QByteArray calendar = toCalendar({}, 0);
        QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(!calendar.contains("VEVENT"));
    }

private:
    /// Made so long before now.
    static Administrator withPassword(TestDirectory &d, const QString &name, std::chrono::hours ago)
    {
        const Administrator row = d.added(d.apiUser(name, {u"HttpApi"_s}));
        if (!await(CredentialActions(d.store(), d.author()).showOnce(row.id)))
            qFatal("no password");
        d.advance(ago);
        return row;
    }
};

STEWARD_TEST(TestExpiryCalendar)

} // namespace steward

#include "tst_expirycalendar.moc"
