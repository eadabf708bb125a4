#include "models/mail/headertext.h"

#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestHeaderText : public QObject {
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << u"  "_s;
        QTest::newRow("CRLF") << u"Hello\r\nBcc: eve@example.com"_s;
        QTest::newRow("LF") << u"Hello\n\nbody"_s;
        QTest::newRow("CR last") << u"Hello\r"_s;
        QTest::newRow("NUL") << u"Hello"_s + QChar(0);
        QTest::newRow("vertical tab") << u"Hello\vx"_s;
        QTest::newRow("paragraph separator") << u"Hello\u2029x"_s;
        QTest::newRow("too long") << QString(501, u'a');
    }
    void refuses()
    {
        QFETCH(QString, text);
        const Result<HeaderText> header = HeaderText::make(text);
        QVERIFY(!header.ok());
        QCOMPARE(header.error().kind, ErrorKind::Invalid);
    }

    void comesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Your access"_s;
        QTest::newRow("colon") << u"Re: access: now"_s;
        QTest::newRow("looks encoded") << u"=?utf-8?B?RXZl?="_s;
        QTest::newRow("accents") << u"Su acceso a la API está listo – señal"_s;
        QTest::newRow("Arabic") << u"بيانات الوصول إلى واجهة API من أجل دليل"_s;
        QTest::newRow("emoji") << u"🎉 👩‍👩‍👧‍👦"_s;
        QTest::newRow("long ASCII") << u"word "_s.repeated(100).trimmed();
        QTest::newRow("one long word") << QString(500, u'w');
        QTest::newRow("long Japanese") << QString(500, u'山');
    }
    void comesBack()
    {
        QFETCH(QString, text);
        const Result<HeaderText> header = HeaderText::make(text);
        QVERIFY(header.ok());
        const QByteArray line = "Subject: " + header->encoded();
        for (const QByteArray &part : line.split('\n'))
            QVERIFY2(part.size() <= 77, part.constData());
        const QJsonObject mail = parsedMail(line + "\r\nX-Next: 1\r\n\r\n");
        QCOMPARE(mail[u"subject"_s].toString(), text);
        QCOMPARE(mail[u"names"_s].toArray(), (QJsonArray {u"Subject"_s, u"X-Next"_s}));
        QCOMPARE(mail[u"defects"_s].toArray(), QJsonArray());
    }
};

STEWARD_TEST(TestHeaderText)

} // namespace steward

#include "tst_headertext.moc"
