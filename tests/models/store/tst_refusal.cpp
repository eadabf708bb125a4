#include "models/store/refusal.h"

#include "models/store/journal.h"
#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRefusal : public QObject {
    Q_OBJECT

private slots:
    void theNoteTellsWhatWasTriedAndWhy()
    {
        TestDirectory directory;
        auto transaction = must(Transaction::begin(directory.connection(), {u"Tess"_s, u"window"_s}, 5000));
        ChangeSet tried;
        tried.kind = ChangeKind::Backup;
        tried.subject = u"/media/key/acme.steward"_s;
        must(noteRefusal(*transaction, tried, u"The disk is full."_s));
        const ChangeSet set = must(transaction->commit());
        QCOMPARE(set.kind, ChangeKind::Refusal);
        QVERIFY(sentenceOf(set).contains(tried.subject));
        const QList<ChangeImage> images = must(Journal(directory.connection()).images(set.id));
        QCOMPARE(images.size(), 1);
        QCOMPARE(images.first().after.value(u"tried"_s).toString(), changeKindKey(ChangeKind::Backup));
        QCOMPARE(images.first().after.value(u"reason"_s).toString(), u"The disk is full."_s);
    }

    /// No row was changed, and yet it was about somebody.
    void aRefusalNamesWhomItWasAbout()
    {
        TestDirectory directory;
        auto transaction = must(Transaction::begin(directory.connection(), {u"Tess"_s, u"window"_s}, 5000));
        ChangeSet tried;
        tried.kind = ChangeKind::Delete;
        tried.subject = u"Ana"_s;
        must(noteRefusal(*transaction, tried, u"You may not."_s));
        QCOMPARE(sentenceOf(must(transaction->commit())), u"Refused: Deleted \u2068Ana\u2069"_s);
    }
};

STEWARD_TEST(TestRefusal)

#include "tst_refusal.moc"
