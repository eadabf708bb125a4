#include "models/sync/syncdecisions.h"

#include "tests/models/sync/syncdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Answer = SyncDecisions::Answer;
using Choice = SyncDecisions::Choice;

/// Ana, who both sides agree on.
struct WithAna {
    WithAna() { d.absorb(ana); }

    void shows(const WireValues &values)
    {
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            ana.values.insert(it.key(), *it);
        ana.modified += 1000;
        d.absorb(ana);
    }
    void remove()
    {
        d.write([&](Transaction &t) { return t.setDeleted(d.rowOf(uid), t.now()); });
    }
    void hold(SyncHeld::Kind kind)
    {
        d.write([&](Transaction &t) { return t.keepHeld({uid, kind, u"Ana"_s, u"Why"_s, toJson(ana), t.now()}); });
    }
    Result<ChangeSet> choose(const SyncConflict &conflict, Choice choice)
    {
        return d.tryWrite([&](Transaction &t) { return SyncDecisions(t).choose(conflict, choice); });
    }
    std::optional<SyncBase> base() { return must(SyncRows(d.connection()).base(uid)); }

    SyncDirectory d;
    QUuid uid = QUuid::createUuid();
    RemoteResource ana = shownUser(u"1"_s, uid, u"Ana"_s);
};

} // namespace

/// What a person answers to what a round has left.
class TestSyncDecisions : public QObject {
    Q_OBJECT

private slots:
    void aTakenNameIsLinkedAfterTheQuestion()
    {
        SyncDirectory d;
        const AdministratorId here = d.add(TestDirectory::apiUser(u"ana"_s));
        const RemoteResource ana = shownUser(u"1"_s, QUuid::createUuid(), u"Ana"_s);
        QCOMPARE(d.absorb(ana).held, 1);
        const SyncHeld held = d.held().constFirst();
        QCOMPARE(held.kind, SyncHeld::Kind::NameTaken);
        QVERIFY(d.answer(held.uid, Answer::Link));
        const auto base = must(SyncRows(d.connection()).baseOfServerId(u"1"_s));
        QVERIFY(base);
        QCOMPARE(base->uid, must(AdministratorRows(d.connection()).byId(here))->uid);
        QVERIFY(!d.conflicts().isEmpty());
    }

    void twoAccountsOfTheServerAreNotLinked()
    {
        WithAna w;
        // Another account of the server wants the name of one that is there already.
        const RemoteResource other = shownUser(u"2"_s, QUuid::createUuid(), u"Ana"_s);
        w.d.absorb(other);
        const SyncHeld held = w.d.held().constFirst();
        const auto answered = w.d.answer(held.uid, Answer::Link);
        QVERIFY(!answered);
        QVERIFY(answered.error().kind == ErrorKind::Conflict || answered.error().kind == ErrorKind::Invalid);
        QCOMPARE(w.base()->serverId, u"1"_s);
        QCOMPARE(w.d.held().size(), 1);
    }

    /// It would lose its applications, and get a role.
    void accountsOfDifferentTypesAreNotLinked()
    {
        for (const Kind here : {Kind::ApiUser, Kind::Person}) {
            SyncDirectory d;
            RemoteResource there = shownUser(u"1"_s, QUuid::createUuid(), u"Ana"_s);
            if (here == Kind::ApiUser) {
                there.values.insert(Field::Kind, kindKey(Kind::Person));
                there.values.insert(Field::Applications, QJsonArray());
            }
            const AdministratorId id
                = d.add(here == Kind::ApiUser ? TestDirectory::apiUser(u"ana"_s) : TestDirectory::person(u"ana"_s));
            const Administrator before = *must(AdministratorRows(d.connection()).byId(id));
            d.write([&](Transaction &t) {
                return t.keepHeld(
                    {uidOf(there), SyncHeld::Kind::NameTaken, u"Ana"_s, u"Why"_s, toJson(there), t.now()});
            });
            const auto answered = d.answer(uidOf(there), Answer::Link);
            QVERIFY(!answered);
            QCOMPARE(answered.error().kind, ErrorKind::Conflict);
            QVERIFY2(answered.error().message.contains(u"another type"_s), qPrintable(answered.error().message));
            QCOMPARE(d.held().size(), 1);
            QCOMPARE(*must(AdministratorRows(d.connection()).byId(id)), before);
        }
    }

    void whatIsNotThereAnyMoreIsNotLinked()
    {
        SyncDirectory d;
        const AdministratorId here = d.add(TestDirectory::apiUser(u"ana"_s));
        d.absorb(shownUser(u"1"_s, QUuid::createUuid(), u"Ana"_s));
        d.edit(here, {{Field::UserName, u"other"_s}});
        QCOMPARE(d.answer(d.held().constFirst().uid, Answer::Link).error().kind, ErrorKind::NotFound);
    }

    void deletedHereAndChangedThereIsBroughtBack()
    {
        WithAna w;
        w.remove();
        QCOMPARE(w.d.items().constFirst().kind, SyncIntent::Kind::Delete);
        w.shows({{Field::LastName, u"Changed"_s}});
        QCOMPARE(w.d.held().constFirst().kind, SyncHeld::Kind::EditedThere);
        QVERIFY(w.d.items().isEmpty());
        QVERIFY(w.d.answer(w.uid, Answer::Keep));
        QVERIFY(!w.d.rowOf(w.uid).isDeleted());
        QCOMPARE(w.d.rowOf(w.uid).lastName, u"Changed"_s);
        QVERIFY(w.d.items().isEmpty());
    }

    void deletedHereAndChangedThereIsDeletedThere()
    {
        WithAna w;
        w.remove();
        w.shows({{Field::LastName, u"Changed"_s}});
        QVERIFY(w.d.answer(w.uid, Answer::Delete));
        const QList<PushItem> items = w.d.items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.constFirst().kind, SyncIntent::Kind::Delete);
        // With what was seen as the base, so that it is not asked about once more.
        QCOMPARE(wireFromJson(items.constFirst().base.agreed).value(Field::LastName), QJsonValue(u"Changed"_s));
        w.d.absorb(w.ana);
        QVERIFY(w.d.held().isEmpty());
    }

    void whatWasDeletedForGoodComesBackAsTheServerHasIt()
    {
        WithAna w;
        w.remove();
        w.d.write([&](Transaction &t) { return t.purge(w.d.rowOf(w.uid)); });
        w.shows({{Field::LastName, u"Changed"_s}});
        QCOMPARE(w.d.held().size(), 1);
        QVERIFY(w.d.answer(w.uid, Answer::Keep));
        QCOMPARE(w.d.rowOf(w.uid).lastName, u"Changed"_s);
        QVERIFY(w.d.items().isEmpty());
    }

    void whatIsMissingGoesThereAgainOrAway()
    {
        for (const Answer answer : {Answer::Upload, Answer::Delete}) {
            WithAna w;
            w.hold(SyncHeld::Kind::Missing);
            QVERIFY(w.d.items().isEmpty());
            QVERIFY(w.d.answer(w.uid, answer));
            QVERIFY(!w.base());
            QCOMPARE(w.d.rowOf(w.uid).isDeleted(), answer == Answer::Delete);
            const QList<PushItem> items = w.d.items();
            QCOMPARE(items.size(), answer == Answer::Upload ? 1 : 0);
            if (answer == Answer::Upload)
                QCOMPARE(items.constFirst().kind, SyncIntent::Kind::Create);
        }
    }

    void anAnswerToAnotherQuestionChangesNothing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("answer");
        using Held = SyncHeld::Kind;
        const auto row
            = [](const char *name, Held kind, Answer answer) { QTest::newRow(name) << int(kind) << int(answer); };
        row("missing: keep", Held::Missing, Answer::Keep);
        row("missing: link", Held::Missing, Answer::Link);
        row("edited: upload", Held::EditedThere, Answer::Upload);
        row("edited: link", Held::EditedThere, Answer::Link);
        row("taken: delete", Held::NameTaken, Answer::Delete);
        row("taken: upload", Held::NameTaken, Answer::Upload);
        row("unusable: delete", Held::Unusable, Answer::Delete);
        row("unusable: keep", Held::Unusable, Answer::Keep);
    }
    void anAnswerToAnotherQuestionChangesNothing()
    {
        QFETCH(int, kind);
        QFETCH(int, answer);
        WithAna w;
        w.hold(SyncHeld::Kind(kind));
        const Administrator before = w.d.rowOf(w.uid);
        const auto base = w.base();
        QCOMPARE(w.d.answer(w.uid, Answer(answer)).error().kind, ErrorKind::Invalid);
        QCOMPARE(w.d.held().size(), 1);
        QCOMPARE(w.d.rowOf(w.uid).revision, before.revision);
        QCOMPARE(w.base(), base);
    }

    void aQuestionIsAnsweredOnce()
    {
        WithAna w;
        w.hold(SyncHeld::Kind::Missing);
        QVERIFY(w.d.answer(w.uid, Answer::Upload));
        QCOMPARE(w.d.answer(w.uid, Answer::Delete).error().kind, ErrorKind::NotFound);
        QVERIFY(!w.d.rowOf(w.uid).isDeleted());
        // Conflicts, too.
        QCOMPARE(w.d.tryWrite([](Transaction &t) { return SyncDecisions(t).choose(4711, Choice::Here); }).error().kind,
                 ErrorKind::NotFound);
    }

    void theServersValueIsInForceAlready()
    {
        WithAna w;
        w.d.edit(w.d.rowOf(w.uid).id, {{Field::UserName, u"mine"_s}});
        w.shows({{Field::UserName, u"theirs"_s}});
        const SyncConflict conflict = w.d.conflicts().constFirst();
        const qint64 revision = w.d.rowOf(w.uid).revision;
        QVERIFY(w.choose(conflict, Choice::Server));
        QCOMPARE(w.d.rowOf(w.uid).userName, u"theirs"_s);
        QCOMPARE(w.d.rowOf(w.uid).revision, revision);
        QVERIFY(w.d.conflicts().isEmpty());
        QVERIFY(w.d.items().isEmpty());
    }

    void aValueThatSomebodyElseHasByNowCannotBeChosen()
    {
        WithAna w;
        w.d.edit(w.d.rowOf(w.uid).id, {{Field::UserName, u"mine"_s}});
        w.shows({{Field::UserName, u"theirs"_s}});
        w.d.add(TestDirectory::apiUser(u"MINE"_s));
        QVERIFY(!w.choose(w.d.conflicts().constFirst(), Choice::Here));
        // The question stays, and can be answered otherwise.
        QCOMPARE(w.d.conflicts().size(), 1);
        QVERIFY(w.choose(w.d.conflicts().constFirst(), Choice::Server));
    }

    void aConflictOfADeletedAccountIsOver()
    {
        WithAna w;
        w.d.edit(w.d.rowOf(w.uid).id, {{Field::UserName, u"mine"_s}});
        w.shows({{Field::UserName, u"theirs"_s}});
        const SyncConflict conflict = w.d.conflicts().constFirst();
        w.remove();
        QCOMPARE(w.choose(conflict, Choice::Here).error().kind, ErrorKind::NotFound);
        QCOMPARE(w.d.rowOf(w.uid).userName, u"theirs"_s);
    }

    void onlyWhatWasRefusedIsTriedAgain()
    {
        WithAna w;
        SyncIntent intent;
        intent.uid = w.uid;
        const auto again
            = [&] { return w.d.tryWrite([&](Transaction &t) { return SyncDecisions(t).tryAgain(w.uid); }).ok(); };
        QVERIFY(!again());
        w.d.write([&](Transaction &t) { return t.keepIntent(intent); });
        // One that is under way is asked about, and not sent twice.
        QVERIFY(!again());
        intent.state = SyncIntent::State::Blocked;
        w.d.write([&](Transaction &t) { return t.keepIntent(intent); });
        QVERIFY(again());
        QVERIFY(must(SyncRows(w.d.connection()).intents()).isEmpty());
    }
};

STEWARD_TEST(TestSyncDecisions)

} // namespace steward

#include "tst_syncdecisions.moc"
