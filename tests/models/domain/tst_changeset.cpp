#include "models/domain/changeset.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kinds = static_cast<int>(ChangeKind::Settings) + 1;

ChangeSet setOf(ChangeKind kind, const QString &subject, qint64 rows = 1)
{
    ChangeSet set;
    set.kind = kind;
    set.subject = subject;
    set.rowCount = rows;
    return set;
}

} // namespace

class TestChangeSet : public QObject {
    Q_OBJECT

private slots:
    void kindsHaveTheirOwnKeys()
    {
        QSet<QString> keys;
        for (int i = 0; i < Kinds; ++i) {
            const auto kind = static_cast<ChangeKind>(i);
            keys.insert(changeKindKey(kind));
            QCOMPARE(changeKindFromKey(changeKindKey(kind)), kind);
        }
        QCOMPARE(keys.size(), Kinds);
        QCOMPARE(changeKindKey(ChangeKind::Delete), u"delete"_s);
        QCOMPARE(changeKindKey(ChangeKind::Redo), u"redo"_s);
    }

    void onlyChangesOfRowsCanBeUndone()
    {
        QVERIFY(isUndoable(ChangeKind::Delete));
        QVERIFY(isUndoable(ChangeKind::Undo));
        QVERIFY(isUndoable(ChangeKind::Role));
        QVERIFY(isUndoable(ChangeKind::DeleteApplication));
        for (const ChangeKind kind : {ChangeKind::Create, ChangeKind::Purge, ChangeKind::SendCredentials,
                                      ChangeKind::RevokeCredentials, ChangeKind::Delivery, ChangeKind::Settings})
            QVERIFY(!isUndoable(kind));
    }

    void imagesHoldWhatDiffers()
    {
        const QJsonObject before {{u"a"_s, 1}, {u"b"_s, 2}};
        const QJsonObject after {{u"a"_s, 1}, {u"b"_s, 3}};
        QCOMPARE(changedKeys(before, after), (QJsonObject {{u"b"_s, 2}}));
        QCOMPARE(changedKeys(after, {}), after);
        QVERIFY(changedKeys(after, after).isEmpty());
    }

    void entitiesHaveTheirOwnKeys()
    {
        for (const Entity entity :
             {Entity::Administrator, Entity::Application, Entity::Role, Entity::Credential, Entity::Setting})
            QCOMPARE(entityFromKey(entityKey(entity)), entity);
        QCOMPARE(entityKey(Entity::Application), u"application"_s);
    }

    void sentencesShowNamesLiterallyAndApart()
    {
        const QString hostile = u"<b>%1 %n &amp;\u05D0"_s;
        for (int i = 0; i < Kinds; ++i) {
            const auto kind = static_cast<ChangeKind>(i);
            const QString sentence = sentenceOf(setOf(kind, hostile));
            QVERIFY(!sentence.isEmpty());
            if (kind == ChangeKind::Create)
                continue;
            // Of an undone set the subject is a sentence that holds its isolates already.
            const bool sentenceInside = kind == ChangeKind::Undo || kind == ChangeKind::Redo;
            const QString shown = sentenceInside ? hostile : u"\u2068"_s + hostile + u'\u2069';
            QVERIFY2(sentence.contains(shown), qPrintable(sentence));
        }
        QCOMPARE(sentenceOf(setOf(ChangeKind::Delete, u"Ana"_s)), u"Deleted \u2068Ana\u2069"_s);
    }

    void sentencesOfManyCount()
    {
        for (const ChangeKind kind : {ChangeKind::Add, ChangeKind::Edit, ChangeKind::Suspend, ChangeKind::Resume,
                                      ChangeKind::Delete, ChangeKind::Restore, ChangeKind::Purge}) {
            const QString sentence = sentenceOf(setOf(kind, u"Ana"_s, 12));
            QVERIFY2(sentence.contains(u"12"_s) && !sentence.contains(u"Ana"_s), qPrintable(sentence));
        }
    }

    void aSyncTellsWhatItBrought()
    {
        QCOMPARE(sentenceOf(setOf(ChangeKind::Sync, u"Ana"_s)), u"Synced \u2068Ana\u2069 with the server"_s);
        QVERIFY(sentenceOf(setOf(ChangeKind::Sync, u"Ana"_s, 12)).contains(u"12"_s));
        QCOMPARE(sentenceOf(setOf(ChangeKind::Sync, {}, 0)), u"Synced with the server"_s);
        QVERIFY(sentenceOf(setOf(ChangeKind::Sync, {}, 1)).contains(u"1 "_s));
    }

    void theDirectorysBirthHasNoName()
    {
        QCOMPARE(sentenceOf(setOf(ChangeKind::Create, u"Acme"_s, 240)), u"Directory created"_s);
    }
};

STEWARD_TEST(TestChangeSet)
#include "tst_changeset.moc"
