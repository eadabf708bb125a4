#include "models/domain/endpoint.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject {
    Q_OBJECT

private slots:
    void takesUrls_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const auto same
            = [](const char *url) { QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(url); };
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blanks") << u"  https://example.com/api  "_s << u"https://example.com/api"_s;
        same("https://example.com");
        same("https://example.com:8443/api?version=2");
        same("https://bücher.example/api");
        same("HTTPS://EXAMPLE.COM/API");
        same("http://localhost:8080/");
        same("http://127.0.0.1/api");
        same("http://127.9.8.7:80/api");
        same("http://[::1]:8080/api");
        same("http://api.localhost/");
    }
    void takesUrls()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const Result<QString> result = checkedEndpoint(typed);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(*result, kept);
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no scheme") << u"example.com/api"_s << u"https://"_s;
        QTest::newRow("ftp") << u"ftp://example.com"_s << u"ftp"_s;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << u"https://"_s;
        QTest::newRow("http elsewhere") << u"http://example.com"_s << u"this computer only"_s;
        QTest::newRow("http, looks local") << u"http://localhost.example.com"_s << u"this computer only"_s;
        QTest::newRow("http, looks like 127") << u"http://127.0.0.1.example.com"_s << u"this computer only"_s;
        QTest::newRow("no host") << u"https://"_s << u"not a valid URL"_s;
        QTest::newRow("no host, path") << u"https:///api"_s << u"not a valid URL"_s;
        QTest::newRow("port") << u"https://example.com:99999/"_s << u"not a valid URL"_s;
        QTest::newRow("blank") << u"https://example.com/a b"_s << u"blank"_s;
        QTest::newRow("line break") << u"https://example.com/\nHost: evil"_s << u"line break"_s;
        QTest::newRow("invisible") << u"https://exam\u200Bple.com"_s << u"invisible"_s;
        QTest::newRow("password") << u"https://me:secret@example.com/"_s << u"password"_s;
        QTest::newRow("fragment") << u"https://example.com/#top"_s << u"#"_s;
        QTest::newRow("long") << QString(u"https://example.com/" + QString(3000, u'a')) << u"longer"_s;
    }
    void refusesOthers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const Result<QString> result = checkedEndpoint(typed);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QVERIFY2(result.error().message.contains(says), qPrintable(result.error().message));
        QVERIFY(!result.error().message.contains(u"secret"_s));
    }
};

STEWARD_TEST(TestEndpoint)
#include "tst_endpoint.moc"
