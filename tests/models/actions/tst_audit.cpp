#include "models/actions/audit.h"

#include "models/secrets/signature.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using Verdict = AnchorFinding::Verdict;
using Key = AnchorFinding::Key;

/// Held against a journal of ten sets, of which set n has the hash nnn….
class TestAudit : public QObject {
    Q_OBJECT

    static QByteArray hash(qint64 set) { return QByteArray(32, static_cast<char>(set)); }
    Anchor anchor(qint64 set, const SigningKey *key) const
    {
        Anchor made {m_directory, ChangeSetId {set}, 1'700'000'000'000 + set, hash(set), {}, {}};
        return key ? signedBy(*key, made) : made;
    }
    static Anchor signedBy(const SigningKey &key, Anchor anchor)
    {
        anchor.publicKey = key.publicKey();
        anchor.signature = key.signatureOf(signedText(anchor));
        return anchor;
    }
    ChainReport chain() const { return {10, ChangeSetId {10}, 1'700'000'000'000, hash(10), ChainFault::None, 0}; }
    AuditFacts facts() const
    {
        AuditFacts facts;
        facts.directory = m_directory;
        for (qint64 set = 1; set <= 10; ++set)
            facts.hashes.insert(ChangeSetId {set}, hash(set));
        facts.keys
            = {{m_old.publicKey(), ChangeSetId {2}, 5, u"Olga"_s}, {m_key.publicKey(), ChangeSetId {4}, 6, u"Olga"_s}};
        facts.keyInUse = m_key.publicKey();
        return facts;
    }
    AuditReport with(const QList<Anchor> &given) const
    {
        return judged(chain(), facts(), {{u"mail.eml"_s, given, true}});
    }
    static bool says(const AuditReport &report, const QString &words)
    {
        return sentencesOf(report).join(u'\n').contains(words);
    }

private slots:
    void withoutAnchorsOnlyTheHashesSpeak()
    {
        const AuditReport report = judged(chain(), facts(), {});
        QVERIFY(report.isIntact());
        QVERIFY(report.proven.isNull());
        QVERIFY(says(report, u"The hashes of all 10"_s));
        QVERIFY(says(report, u"No anchor outside the file confirms it"_s));
        // An anchor in the file is no proof: who writes the file writes it too.
        AuditFacts inside = facts();
        inside.anchors = {anchor(9, &m_key)};
        QVERIFY(judged(chain(), inside, {}).proven.isNull());
    }

    void anAnchorConfirms()
    {
        const AuditReport report = with({anchor(8, &m_key), anchor(5, nullptr)});
        QVERIFY(report.isIntact());
        QCOMPARE(report.proven.value, 8);
        QCOMPARE(report.provenAt, 1'700'000'000'008);
        QCOMPARE(report.anchors.at(0).verdict, Verdict::Confirms);
        QCOMPARE(report.anchors.at(0).key, Key::InUse);
        QCOMPARE(report.anchors.at(1).key, Key::NotSigned);
        QVERIFY(says(report, u"confirms it up to change 8, as it was on 2023-11-14"_s));
        QVERIFY(sentenceOf(report.anchors.at(1)).contains(u"not signed"_s));
    }

    void keysThatWereReplacedAndUnknownOnes()
    {
        const AuditReport report = with({anchor(3, &m_old), anchor(3, &m_foreign)});
        QCOMPARE(report.anchors.at(0).key, Key::Replaced);
        QCOMPARE(report.anchors.at(1).key, Key::Unknown);
        QVERIFY(says(report, u"The signing key was replaced with change 4"_s));
        QVERIFY(sentenceOf(report.anchors.at(0)).contains(u"replaced"_s));
        QVERIFY(sentenceOf(report.anchors.at(1)).contains(u"does not know"_s));
        AuditFacts exchanged = facts();
        exchanged.keyInUse = m_foreign.publicKey();
        QVERIFY(!judged(chain(), exchanged, {}).isIntact());
        QVERIFY(says(judged(chain(), exchanged, {}), u"exchanged past the history"_s));
    }

    void anotherHashDisproves()
    {
        Anchor other = anchor(6, nullptr);
        other.hash = hash(99);
        for (const Anchor &one : {other, signedBy(m_key, other), signedBy(m_foreign, other)}) {
            const AuditReport report = with({one, anchor(4, &m_key)});
            QVERIFY(!report.isIntact());
            QCOMPARE(report.disproof()->anchor, one);
            QCOMPARE(report.disproof()->verdict, Verdict::HashDiffers);
            QCOMPARE(report.proven.value, 4);
            QVERIFY(says(report, u"mail.eml: the anchor of change 6"_s));
            QVERIFY(says(report, u"disproves"_s));
            QVERIFY(says(report, u"confirms it up to change 4"_s));
        }
    }

    void aTailThatIsCutDisproves()
    {
        const AuditReport report = with({anchor(12, &m_key), anchor(11, &m_key)});
        QVERIFY(!report.isIntact());
        QCOMPARE(report.disproof()->anchor.set.value, 11);
        QCOMPARE(report.disproof()->verdict, Verdict::SetMissing);
        QVERIFY(says(report, u"the end was cut off"_s));
    }

    void anAnchorThatWasAlteredSaysSo()
    {
        Anchor altered = anchor(6, &m_key);
        altered.at += 1;
        Anchor incomplete = anchor(6, &m_key);
        incomplete.signature.clear();
        for (const Anchor &one : {altered, incomplete}) {
            const AuditReport report = with({one});
            QCOMPARE(report.anchors.first().verdict, Verdict::BadSignature);
            QVERIFY(!report.isIntact());
            QVERIFY(report.proven.isNull());
        }
        // In the file too: it was written there by somebody else.
        AuditFacts inside = facts();
        inside.anchors = {altered};
        QVERIFY(!judged(chain(), inside, {}).isIntact());
    }

    void anchorsOfOtherDirectories()
    {
        Anchor foreign = anchor(6, nullptr);
        foreign.directory = QUuid::createUuid();
        foreign.hash = hash(50);
        // A system log holds those of several directories.
        const AuditReport report = with({signedBy(m_foreign, foreign), anchor(7, &m_key)});
        QVERIFY(report.isIntact());
        QCOMPARE(report.anchors.first().verdict, Verdict::OtherDirectory);
        // But a file whose uid was exchanged must not seem confirmed.
        QVERIFY(!with({signedBy(m_foreign, foreign)}).isIntact());
        QVERIFY(says(with({foreign}), u"None of the anchors given"_s));
    }

    void aBrokenChainIsProvenBeforeTheBreak()
    {
        ChainReport broken = chain();
        broken.sets = 5;
        broken.last = ChangeSetId {5};
        broken.fault = ChainFault::Content;
        broken.broken = 6;
        const AuditReport report = judged(broken, facts(), {{u"log"_s, {anchor(3, &m_key), anchor(9, &m_key)}, false}});
        QVERIFY(!report.isIntact());
        QCOMPARE(report.proven.value, 3);
        QVERIFY(says(report, u"The history was altered. Change 6"_s));
        QVERIFY(says(judged(broken, facts(), {}), u"intact up to change 5"_s));
        broken.last = {};
        QVERIFY(says(judged(broken, facts(), {}), u"from the first change on"_s));
    }

private:
    QUuid m_directory = QUuid::createUuid();
    SigningKey m_old = SigningKey::generated();
    SigningKey m_key = SigningKey::generated();
    SigningKey m_foreign = SigningKey::generated();
};

STEWARD_TEST(TestAudit)

} // namespace steward

#include "tst_audit.moc"
