#include "models/mail/mimecontent.h"

#include "tests/models/mail/samplemail.h"
#include "tests/support/smtpserver.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// What libcurl makes of it, as a real server receives it and Python reads it.
class TestMimeContent : public QObject {
    Q_OBJECT

private slots:
    void bothPartsArriveAsTheyWere()
    {
        const SmtpServer server;
        const Mail mail = sampleMail(loopbackSettings(server.port()));
        QCOMPARE(transferred(server, mail, [] { return true; }), CURLE_OK);
        QTRY_COMPARE(server.mails().size(), 1);
        const QByteArray raw = server.mails().first().value(u"data"_s).toString().toUtf8();
        const QJsonArray parts = parsedMail(raw).value(u"parts"_s).toArray();
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.at(0)[u"content"_s].toString(), QString::fromUtf8(mail.text.view()).remove(u'\r'));
        QCOMPARE(parts.at(1)[u"content"_s].toString().trimmed(),
                 QString::fromUtf8(mail.html.view()).remove(u'\r').trimmed());
        for (const QByteArray &line : raw.split('\n'))
            QVERIFY2(line.size() <= 90, line.constData());
    }

    void nothingIsReadThatMayNotBe()
    {
        const SmtpServer server;
        const Mail mail = sampleMail(loopbackSettings(server.port()));
        QVERIFY(transferred(server, mail, [] { return false; }) != CURLE_OK);
        QVERIFY(server.mails().isEmpty());
    }

private:
    static CURLcode transferred(const SmtpServer &server, const Mail &mail, const std::function<bool()> &mayBeRead)
    {
        const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(), &curl_easy_cleanup);
        const MimeContent content(easy.get(), mail, mayBeRead);
        curl_slist *to = curl_slist_append(nullptr, "<ana@example.com>");
        curl_easy_setopt(easy.get(), CURLOPT_URL, qPrintable(u"smtp://localhost:%1"_s.arg(server.port())));
        curl_easy_setopt(easy.get(), CURLOPT_MAIL_FROM, "<noreply@example.com>");
        curl_easy_setopt(easy.get(), CURLOPT_MAIL_RCPT, to);
        curl_easy_setopt(easy.get(), CURLOPT_MIMEPOST, content.get());
        curl_easy_setopt(easy.get(), CURLOPT_UPLOAD, 1L);
        const CURLcode code = curl_easy_perform(easy.get());
        curl_slist_free_all(to);
        return code;
    }
};

STEWARD_TEST(TestMimeContent)

} // namespace steward

#include "tst_mimecontent.moc"
