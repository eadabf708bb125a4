#include "ui/remoteformparts.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestRemoteFormParts : public QObject {
    Q_OBJECT

private:
    using Authentication = RemoteProfile::Authentication;

private slots:
    void whatIsWrongWithAnAddressIsSaidAsItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("right") << u" https://scim.example.com/our%20house "_s << QString();
        QTest::newRow("on this computer") << u"http://localhost:8080/v2"_s << QString();
        QTest::newRow("nothing") << u"  "_s << u"missing"_s;
        QTest::newRow("blank") << u"https://scim.example.com/our house"_s << u"blank"_s;
        QTest::newRow("stray percent") << u"https://scim.example.com/100%"_s << u"not a valid URL"_s;
        QTest::newRow("no scheme") << u"scim.example.com"_s << u"begin with https://"_s;
        QTest::newRow("password") << u"https://me:secret@scim.example.com"_s << u"user name or password"_s;
        QTest::newRow("query") << u"https://scim.example.com?a=b"_s << u"from ? on"_s;
        QTest::newRow("open") << u"http://scim.example.com"_s << u"unprotected"_s;
    }

    void whatIsWrongWithAnAddressIsSaidAsItWasTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, words);
        const QString problem = remoteParts::urlProblem(typed);
        QVERIFY2(problem.contains(words) && problem.isEmpty() == words.isEmpty(), qPrintable(problem));
        if (words == u"missing"_s)
            return;
        QCOMPARE(remoteParts::tokenUrlProblem(typed), problem);
    }

    void everyPartIsCheckedAsIfTheOthersWereRight()
    {
        QVERIFY(remoteParts::tokenUrlProblem({}).contains(u"issues tokens"_s));
        RemoteProfile profile;
        profile.authentication = Authentication::Basic;
        QVERIFY(remoteParts::accountProblem(profile).contains(u"user name"_s));
        profile.userName = u"with:colon"_s;
        QVERIFY(remoteParts::accountProblem(profile).contains(u"colon"_s));
        profile.authentication = Authentication::OAuth2;
        QCOMPARE(remoteParts::accountProblem(profile), QString());
        profile.userName.clear();
        QVERIFY(remoteParts::accountProblem(profile).contains(u"client id"_s));
        profile.authentication = Authentication::Bearer;
        QCOMPARE(remoteParts::accountProblem(profile), QString());
        QVERIFY(remoteParts::pinProblem("short").contains(u"SHA-256"_s));
        QCOMPARE(remoteParts::pinProblem({}), QString());
        QCOMPARE(remoteParts::pinProblem(QByteArray(32, 'k').toBase64()), QString());
        QVERIFY(remoteParts::mappingProblem({}).startsWith(u"Choose the file"_s));
        QVERIFY(!remoteParts::mappingProblem({{u"list"_s, 5}}).isEmpty());
    }

    void everyChoiceHasWordsOfItsOwn()
    {
        QSet<QString> texts;
        for (const int minutes : remoteParts::rhythms())
            texts.insert(remoteParts::rhythmText(minutes));
        QCOMPARE(texts.size(), remoteParts::rhythms().size());
        QCOMPARE(remoteParts::rhythmText(0), u"Only when I ask"_s);
        QVERIFY(remoteParts::rhythmText(1440).contains(u"1,440"_s));
        QVERIFY(remoteParts::secretLabel(Authentication::OAuth2) != remoteParts::secretLabel(Authentication::Basic));
    }
};

STEWARD_TEST(TestRemoteFormParts)

} // namespace steward

#include "tst_remoteformparts.moc"
