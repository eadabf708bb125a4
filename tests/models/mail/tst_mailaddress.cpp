#include "models/mail/mailaddress.h"

#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestMailAddress : public QObject {
    Q_OBJECT

private:
    static Email email(const QString &text = u"ana@example.com"_s) { return *Email::parse(text); }

private slots:
    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("CRLF") << u"Ana\r\nBcc: eve@example.com"_s;
        QTest::newRow("LF") << u"Ana\nBcc: eve@example.com"_s;
        QTest::newRow("CR") << u"Ana\rBcc"_s;
        QTest::newRow("LF last") << u"Ana\n"_s;
        QTest::newRow("CR first") << u"\rAna"_s;
        QTest::newRow("NUL") << u"Ana"_s + QChar(0) + u"x"_s;
        QTest::newRow("tab") << u"Ana\tx"_s;
        QTest::newRow("bell") << u"Ana\a"_s;
        QTest::newRow("escape") << u"Ana\x1b[31m"_s;
        QTest::newRow("delete") << u"Ana\x7f"_s;
        QTest::newRow("next line") << u"Ana\u0085x"_s;
        QTest::newRow("line separator") << u"Ana\u2028x"_s;
        QTest::newRow("override") << u"\u202Emoc.elpmaxe@ana"_s;
        QTest::newRow("lone surrogate") << u"Ana"_s + QChar(0xD800);
        QTest::newRow("too long") << QString(401, u'a');
    }
    void refuses()
    {
        QFETCH(QString, name);
        const Result<MailAddress> address = MailAddress::make(name, email());
        QVERIFY(!address.ok());
        QCOMPARE(address.error().kind, ErrorKind::Invalid);
        QVERIFY(address.error().message.endsWith(u'.'));
    }

    void refusesStoredEmailsThatAreNone()
    {
        QVERIFY(!MailAddress::make({}, Email::fromStored(u"a@example.com>\r\nRCPT TO:<b@example.com"_s, u"x@y.z"_s)));
        QVERIFY(!MailAddress::make({}, Email()));
        // The key is not taken at its word either.
        const Email odd = Email::fromStored(u"a@example.com"_s, u"a@evil.example\r\nX: y"_s);
        QCOMPARE(MailAddress::make({}, odd)->envelope(), "a@example.com");
    }

    void headers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString();
        QTest::newRow("plain") << u"Ana Perez"_s;
        QTest::newRow("accents") << u"Ana Pérez Müller"_s;
        QTest::newRow("quotes") << u"Ana \"the admin\" P. \\ <x>, Esq.; (a)"_s;
        QTest::newRow("address as a name") << u"eve@example.com"_s;
        QTest::newRow("Arabic") << u"عبد الرحمن بن محمد"_s;
        QTest::newRow("Japanese") << u"山田 太郎"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 family 🎉"_s;
        QTest::newRow("looks encoded") << u"=?utf-8?B?RXZl?="_s;
        QTest::newRow("looks encoded, accents") << u"é =?utf-8?Q?x?="_s;
        QTest::newRow("long ASCII") << u"Ana "_s.repeated(80).trimmed();
        QTest::newRow("long Japanese") << u"山田"_s.repeated(200);
        QTest::newRow("long emoji") << u"😀"_s.repeated(150);
        QTest::newRow("two blanks") << u"Ana  María"_s;
    }
    void headers()
    {
        QFETCH(QString, name);
        const Result<MailAddress> address = MailAddress::make(name, email(u"ana@müller.example"_s));
        QVERIFY(address.ok());
        verifyRoundTrip(*address);
    }

    void randomNamesComeBack()
    {
        const quint32 seed = qEnvironmentVariableIsSet("STEWARD_SEED") ? qEnvironmentVariable("STEWARD_SEED").toUInt()
                                                                       : QRandomGenerator::global()->generate();
        qInfo("STEWARD_SEED=%u", seed);
        QRandomGenerator random(seed);
        const QString letters = u"ab \"\\()<>@,;:.=?_é山عא😀"_s;
        for (int i = 0; i < 25; ++i) {
            const QList<uint> codes = letters.toUcs4();
            QString name = u"x"_s;
            for (int n = random.bounded(120); n > 0; --n) {
                const char32_t c = codes.at(random.bounded(codes.size()));
                name += QString::fromUcs4(&c, 1);
            }
            const Result<MailAddress> address = MailAddress::make(name, email());
            QVERIFY(address.ok());
            verifyRoundTrip(*address);
        }
    }

    void envelopes()
    {
        QCOMPARE(MailAddress::make({}, email(u"Info@Müller.de"_s))->envelope(), "Info@xn--mller-kva.de");
        QCOMPARE(MailAddress::make({}, email(u"josé@example.com"_s))->envelope(), "jos\xC3\xA9@example.com");
    }

private:
    static void verifyRoundTrip(const MailAddress &address)
    {
        const QByteArray header = address.header();
        for (const QByteArray &line : QByteArray("Reply-To: " + header).split('\n'))
            QVERIFY2(line.size() <= 77, line.constData());
        const QJsonObject mail = parsedMail("To: " + header + "\r\nX-Next: 1\r\n\r\n");
        QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
        QCOMPARE(mail[u"names"_s].toArray(), (QJsonArray {u"To"_s, u"X-Next"_s}));
        QCOMPARE(mail[u"to"_s].toArray().size(), 1);
        QCOMPARE(mail[u"to"_s][0][0].toString(), address.name());
        QCOMPARE(mail[u"to"_s][0][1].toString(), address.email().ascii());
    }
};

STEWARD_TEST(TestMailAddress)

} // namespace steward

#include "tst_mailaddress.moc"
