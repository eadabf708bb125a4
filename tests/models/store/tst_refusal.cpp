#include "models/store/refusal.h"

#include "models/store/journal.h"
#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRefusal : public QObject {
    Q_OBJECT

    static ChangeSet noted(TestDirectory &directory, ChangeKind kind, const QString &subject, const QString &reason)
    {
        auto transaction = must(Transaction::begin(directory.connection(), {u"Tess"_s, u"window"_s}, 5000));
        ChangeSet tried;
        tried.kind = kind;
        tried.subject = subject;
        must(noteRefusal(*transaction, tried, reason));
        return must(transaction->commit());
    }

private slots:
    void theNoteTellsWhatWasTriedAndWhy()
    {
        TestDirectory directory;
        const QString place = u"/media/key/acme.steward"_s;
        const ChangeSet set = noted(directory, ChangeKind::Backup, place, u"The disk is full."_s);
        QCOMPARE(set.kind, ChangeKind::Refusal);
        QVERIFY(sentenceOf(set).contains(place));
        const QList<ChangeImage> images = must(Journal(directory.connection()).images(set.id));
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().after.value(u"tried"_s).toString(), changeKindKey(ChangeKind::Backup));
        QCOMPARE(images.first().after.value(u"reason"_s).toString(), u"The disk is full."_s);
    }

    /// No row was changed, and yet it was about somebody.
    void aRefusalNamesWhomItWasAbout()
    {
        TestDirectory directory;
        QCOMPARE(sentenceOf(noted(directory, ChangeKind::Delete, u"Ana"_s, u"You may not."_s)),
                 u"Refused: Deleted \u2068Ana\u2069"_s);
    }
};

STEWARD_TEST(TestRefusal)

#include "tst_refusal.moc"
