#include "models/domain/changewords.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestChangeWords : public QObject {
    Q_OBJECT

private slots:
    void eachKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i < ChangeKindCount; ++i)
            words.insert(changeKindText(static_cast<ChangeKind>(i)));
        QCOMPARE(words.size(), ChangeKindCount);
        QVERIFY(!words.contains(QString()));
        QCOMPARE(changeKindText(ChangeKind::Sync), u"Sync"_s);
        QCOMPARE(changeKindText(ChangeKind::Export), u"Download"_s);
    }

    void unknownClientsStayAsTheyAre()
    {
        QCOMPARE(clientText(u"command"_s), u"Command line"_s);
        QCOMPARE(clientText(u"robot"_s), u"robot"_s);
    }

    void targetIsTheNameOrTheNumberOfRows()
    {
        ChangeSet set;
        set.subject = u"Ana Pérez"_s;
        set.rowCount = 1;
        QCOMPARE(targetOf(set), u"Ana Pérez"_s);
        set.rowCount = 42;
        QVERIFY(targetOf(set).startsWith(u"42 "_s));
        // What an undo is about is the sentence of what it takes back.
        set.kind = ChangeKind::Undo;
        QCOMPARE(targetOf(set), u"Ana Pérez"_s);
    }
};

STEWARD_TEST(TestChangeWords)
#include "tst_changewords.moc"
