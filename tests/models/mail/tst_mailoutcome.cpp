#include "models/mail/mailoutcome.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestMailOutcome : public QObject {
    Q_OBJECT

    static MailOutcome refused(const QString &reply)
    {
        return {MailOutcome::Kind::Failed, 550, reply, u"Not accepted."_s, {}};
    }

private slots:
    void theServersWordsFollowTheReason()
    {
        QCOMPARE(sentenceOf(refused(u"550 5.1.1 No such user"_s)),
                 u"Not accepted. The server said: 550 5.1.1 No such user"_s);
        QCOMPARE(sentenceOf(refused({})), u"Not accepted."_s);
        const QString cut = sentenceOf(refused(u"550 "_s + QString(400, u'x')));
        QVERIFY(cut.endsWith(u'…'));
        QVERIFY(cut.size() < 250);
    }

    void anEarlierAnswerExplainsNothing()
    {
        const MailOutcome broken {MailOutcome::Kind::Retry, 250, u"250 HELP"_s, u"The connection broke."_s, {}};
        QCOMPARE(sentenceOf(broken), u"The connection broke."_s);
    }

    void aServerThatRepeatsASecretIsNotQuoted()
    {
        const Secret secret("pass word");
        QCOMPARE(refused(u"550 no: pass word"_s).without(secret).reply, u"550"_s);
        QCOMPARE(refused(u"550 cGFzcyB3b3Jk?"_s).without(secret).reply, u"550"_s);
        QCOMPARE(refused(u"550 no such user"_s).without(secret).reply, u"550 no such user"_s);
        QCOMPARE(refused(u"550 no such user"_s).without({}).reply, u"550 no such user"_s);
    }
};

STEWARD_TEST(TestMailOutcome)

#include "tst_mailoutcome.moc"
