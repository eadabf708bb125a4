#include "models/actions/audit.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// The sentences of models/actions/audittext.cpp.
class TestAuditText : public QObject {
    Q_OBJECT

    static AuditReport intact()
    {
        AuditReport report;
        report.chain.sets = 12;
        report.chain.last = ChangeSetId {12};
        return report;
    }
    static AnchorFinding finding(AnchorFinding::Verdict verdict)
    {
        AnchorFinding one;
        one.anchor.set = ChangeSetId {7};
        one.source = u"mail.eml"_s;
        one.outside = true;
        one.verdict = verdict;
        one.key = AnchorFinding::Key::InUse;
        return one;
    }

private slots:
    void anIntactHistoryIsNotMoreThanThat()
    {
        const QString text = sentencesOf(intact()).join(u' ');
        QVERIFY2(text.contains(u"12"_s) && text.contains(u"1970-01-01 00:00:00 UTC"_s), qPrintable(text));
        // Whoever can write the file can make such a history.
        QVERIFY2(text.contains(u"No anchor outside the file"_s), qPrintable(text));
        AuditReport proven = intact();
        proven.proven = ChangeSetId {9};
        QVERIFY(sentencesOf(proven).join(u' ').contains(u"confirms it up to change 9"_s));
        QVERIFY(sentencesOf(AuditReport()).first().contains(u"empty"_s));
    }

    void aBrokenHistoryIsSaidFirst()
    {
        AuditReport report = intact();
        report.chain.fault = ChainFault::Content;
        report.chain.broken = 13;
        const QStringList sentences = sentencesOf(report);
        QVERIFY2(sentences.first().contains(u"altered"_s) && sentences.first().contains(u"13"_s),
                 qPrintable(sentences.first()));
        QVERIFY2(sentences.at(1).contains(u"intact up to change 12"_s), qPrintable(sentences.at(1)));
        report.chain.last = {};
        QVERIFY(sentencesOf(report).at(1).contains(u"from the first change on"_s));
    }

    void everyVerdictHasItsSentence()
    {
        using Finding = AnchorFinding::Verdict;
        QSet<QString> sentences;
        for (const Finding verdict : {Finding::Confirms, Finding::HashDiffers, Finding::SetMissing,
                                      Finding::BadSignature, Finding::OtherDirectory}) {
            const QString sentence = sentenceOf(finding(verdict));
            QVERIFY2(sentence.contains(u"mail.eml"_s) && sentence.contains(u"change 7"_s), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), 5);
        AnchorFinding inside = finding(Verdict::Confirms);
        inside.outside = false;
        QVERIFY(sentenceOf(inside).contains(u"the directory file"_s));
    }

    void onlyWhatDisprovesIsListed()
    {
        AuditReport report = intact();
        report.anchors = {finding(AnchorFinding::Verdict::Confirms), finding(AnchorFinding::Verdict::SetMissing)};
        report.keyDiffers = true;
        report.keys = {{}, {{}, ChangeSetId {5}, 0, u"Ruth"_s}};
        const QStringList sentences = sentencesOf(report);
        QCOMPARE(sentences.filter(u"mail.eml"_s), QStringList {sentenceOf(report.anchors.last())});
        QCOMPARE(sentences.filter(u"exchanged past the history"_s).size(), 1);
        QVERIFY(sentences.filter(u"replaced with change 5"_s).first().contains(u"Ruth"_s));
    }
};

STEWARD_TEST(TestAuditText)

#include "tst_audittext.moc"
