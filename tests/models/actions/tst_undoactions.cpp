#include "models/actions/undoactions.h"

#include "models/actions/roleactions.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using State = Outcome::State;

class TestUndoActions : public QObject {
    Q_OBJECT

    static ChangeSetId setOf(const Result<Outcome> &outcome)
    {
        if (!outcome.ok() || !outcome->set)
            qFatal("no change set");
        return outcome->set->id;
    }

    static Outcome undone(TestDirectory &d, ChangeSetId set)
    {
        const auto outcome = await(d.undo().undo(set, everything()));
        if (!outcome.ok())
            qFatal("%s", qUtf8Printable(outcome.error().message));
        return *outcome;
    }

private slots:
    /// Every verb, there and back and there again.
    void takesBackAndDoesAgain_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"add", "edit", "suspend", "resume", "delete", "restore"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }

    void takesBackAndDoesAgain()
    {
        QFETCH(QString, verb);
        TestDirectory d;
        Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Bank"_s));
        ChangeSetId set {d.changes()};
        if (verb == u"resume")
            setOf(await(d.accounts().setSuspended({ana.id}, true, everything())));
        if (verb == u"restore")
            setOf(await(d.accounts().remove({ana.id}, everything())));
        const Administrator before = *d.row(ana.id);
        if (verb == u"edit")
            set = setOf(
                await(d.accounts().edit(ana,
                                        {{Field::LastName, u"Pérez"_s},
                                         {Field::Email, u"ana@bücher.example"_s},
                                         {Field::UserName, u"perez"_s},
                                         {Field::Applications, QJsonArray {d.application(u"Salesforce"_s).value}}},
                                        everything())));
        if (verb == u"suspend" || verb == u"resume")
            set = setOf(await(d.accounts().setSuspended({ana.id}, verb == u"suspend", everything())));
        if (verb == u"delete")
            set = setOf(await(d.accounts().remove({ana.id}, everything())));
        if (verb == u"restore")
            set = setOf(await(d.accounts().restore({ana.id})));
        const Administrator after = *d.row(ana.id);
        d.reopen();

        const Outcome undo = undone(d, set);
        QCOMPARE(undo.state, State::Done);
        QVERIFY(undo.left.isEmpty());
        QCOMPARE(undo.set->kind, ChangeKind::Undo);
        QCOMPARE(undo.set->undoes, set);
        if (verb == u"add")
            QVERIFY(d.row(ana.id)->isDeleted());
        else
            QVERIFY(difference(*d.row(ana.id), before).isEmpty());
        QCOMPARE(d.row(ana.id)->isDeleted(), verb == u"add" || before.isDeleted());

        d.reopen();
        const auto next = await(d.undo().next());
        QCOMPARE(next->redo->id, undo.set->id);
        const auto redo = await(d.undo().redo(next->redo->id, everything()));
        QCOMPARE(redo->state, State::Done);
        QCOMPARE(redo->set->kind, ChangeKind::Redo);
        QVERIFY(difference(*d.row(ana.id), after).isEmpty());
        QCOMPARE(d.row(ana.id)->isDeleted(), after.isDeleted());
        QCOMPARE(d.row(ana.id)->email.key(), after.email.key());
        QCOMPARE(d.read([](Connection &c) { return firstBrokenSet(c); }), 0);
    }

    void countsAndStops()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (int i = 0; i < 5; ++i)
            ids.append(d.added(d.apiUser(u"User%1"_s.arg(i), {u"HttpApi"_s})).id);
        const ChangeSetId set = setOf(await(d.accounts().setSuspended(ids, true, everything())));
        const qint64 changes = d.changes();
        const auto progress = std::make_shared<JobProgress>();
        progress->stop = true;
        for (const auto &stopped : {await(d.undo().undo(set, everything(), progress)),
                                    await(d.undo().undoAll({set, ChangeSetId {set.value - 1}}, everything(), progress))}) {
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        }
        QCOMPARE(progress->done, 0);
        QCOMPARE(d.changes(), changes);
        QVERIFY(d.row(ids.last())->suspended);
        // A window is handed the first rows, and told how many there are.
        Consent some = previewOnly();
        some.mostTold = 2;
        const Outcome preview = *await(d.undo().undo(set, some));
        QCOMPARE(preview.changes.size(), 2);
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(preview.changeCount, 5);
        QCOMPARE(preview.leftCount, 0);
        QVERIFY(!preview.revivesAccounts);
        const auto whole = std::make_shared<JobProgress>();
        QVERIFY(await(d.undo().undo(set, everything(), whole)));
        QCOMPARE(whole->total, 5);
        QCOMPARE(whole->done, 5);
        QVERIFY(!d.row(ids.first())->suspended);
    }

    void applicationsToo()
    {
        TestDirectory d;
        const ApplicationId extra = d.addedApplication(u"Extra"_s);
        const ChangeSetId add {d.changes()};
        Application changed = *d.catalog().application(extra);
        changed.name = u"Bridge"_s;
        changed.endpoint = u"https://bridge.example.com/"_s;
        const ChangeSetId edit = setOf(await(d.applications().edit(changed)));
        const ChangeSetId remove = setOf(await(d.applications().remove(extra)));
        QCOMPARE(undone(d, remove).state, State::Done);
        QCOMPARE(d.catalog().application(u"Bridge"_s)->id, extra);
        QCOMPARE(undone(d, edit).state, State::Done);
        QCOMPARE(d.catalog().application(u"Extra"_s)->endpoint, QString());
        d.added(d.apiUser(u"Ana"_s, {u"Extra"_s}));
        const Outcome used = undone(d, add);
        QCOMPARE(used.state, State::Unchanged);
        QCOMPARE(used.left.size(), 1);
        QCOMPARE(used.left.first().name, u"Extra"_s);
    }

    void leavesAloneWhatWasChangedSince()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &name : {u"Ana"_s, u"Bob"_s, u"Cem"_s})
            ids.append(d.added(d.person(name)).id);
        const ChangeSetId set = setOf(await(d.accounts().setSuspended(ids, true)));
        QVERIFY(await(d.accounts().setSuspended({ids.at(1)}, false)).ok());
        const Administrator cem = *d.row(ids.at(2));
        QVERIFY(await(d.accounts().edit(cem, {{Field::LastName, u"Other"_s}})).ok());
        const Outcome outcome = undone(d, set);
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(outcome.set->rowCount, 2);
        QCOMPARE(outcome.left.size(), 1);
        QCOMPARE(outcome.left.first().id, ids.at(1));
        QCOMPARE(outcome.left.first().name, u"Bob Example"_s);
        QVERIFY(!d.row(ids.at(0))->suspended);
        // Another field of the same row was changed since; it stays.
        QVERIFY(!d.row(ids.at(2))->suspended);
        QCOMPARE(d.row(ids.at(2))->lastName, u"Other"_s);
    }

    void putsBackWhatWasChangedSinceWhenItIsChosen()
    {
        TestDirectory d;
        QList<AdministratorId> ids;
        for (const QString &name : {u"Ana"_s, u"Bob"_s, u"Cem"_s})
            ids.append(d.added(d.person(name)).id);
        const auto rename = [&d](AdministratorId id, const QString &name) {
            return await(d.accounts().edit(*d.row(id), {{Field::LastName, name}}));
        };
        const ChangeSetId set = setOf(rename(ids.at(0), u"Second"_s));
        const ChangeSetId other = setOf(rename(ids.at(1), u"Second"_s));
        QVERIFY(rename(ids.at(0), u"Third"_s).ok());
        QVERIFY(rename(ids.at(1), u"Third"_s).ok());
        QVERIFY(await(d.accounts().remove({ids.at(1)})).ok());
        const Result<Outcome> preview = await(d.undo().undoAll({set, other}, {.preview = true}));
        QVERIFY(preview.ok());
        QCOMPARE(preview->left.size(), 2);
        const Consent chosen {.evenIfChanged = ids};
        const Result<Outcome> outcome = await(d.undo().undoAll({set, other}, chosen));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->state, State::Done);
        QCOMPARE(d.row(ids.at(0))->lastName, u"Example"_s);
        // What is in the recycle bin meanwhile is not chosen for that.
        QCOMPARE(outcome->left.size(), 1);
        QCOMPARE(outcome->left.first().id, ids.at(1));
        QVERIFY(outcome->left.first().cause != LeftCause::ChangedMeanwhile);
    }

    void twiceLeavesEverythingAlone()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const ChangeSetId set = setOf(await(d.accounts().edit(ana, {{Field::LastName, u"Pérez"_s}})));
        QCOMPARE(undone(d, set).state, State::Done);
        const qint64 changes = d.changes();
        const Outcome again = undone(d, set);
        QCOMPARE(again.state, State::Unchanged);
        QCOMPARE(again.left.size(), 1);
        QCOMPARE(d.changes(), changes);
    }

    void namesARowThatIsGone()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const ChangeSetId set = setOf(await(d.accounts().setSuspended({ana.id}, true)));
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        QVERIFY(await(d.accounts().purge({ana.id})).ok());
        const Outcome outcome = undone(d, set);
        QCOMPARE(outcome.left.size(), 1);
        QCOMPARE(outcome.left.first().name, u"Ana Example"_s);
    }

    void aTakenEmailKeepsTheRowInTheBin()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const ChangeSetId set = setOf(await(d.accounts().remove({ana.id})));
        d.added(d.person(u"Ana"_s));
        const Outcome outcome = undone(d, set);
        QCOMPARE(outcome.state, State::Unchanged);
        QVERIFY(outcome.left.first().reason.contains(u"email"_s));
        QVERIFY(d.row(ana.id)->isDeleted());
    }

    void aSwapComesBackWholeOrIsLeft()
    {
        TestDirectory d;
        QList<Administrator> rows;
        for (const QString &name : {u"Ana"_s, u"Bea"_s, u"Cleo"_s, u"Dora"_s})
            rows.append(d.added(d.person(name)));
        // Two swap; a third one takes what the fourth gives up.
        const QStringList after {u"bea"_s, u"ana"_s, u"dora"_s, u"new"_s};
        const auto set = await(d.store().write(d.author(), [&](Transaction &t) -> Result<bool> {
            t.describe(ChangeKind::Edit, u"Swap"_s);
            for (qsizetype i = 0; i < rows.size(); ++i)
                STEWARD_TRY(t.update(rows.at(i), {{Field::UserName, after.at(i)}}));
            return true;
        }))->set->id;
        const auto names = [&] {
            QStringList names;
            for (const Administrator &row : std::as_const(rows))
                names.append(d.row(row.id)->userName);
            return names;
        };
        QCOMPARE(names(), after);
        // Somebody holds on to one of the two, so that the other one cannot have it back.
        const auto edited = setOf(await(d.accounts().edit(*d.row(rows.at(0).id), {{Field::UserName, u"BEA"_s}})));
        const Outcome part = undone(d, set);
        QCOMPARE(part.left.size(), 2);
        QCOMPARE(names(), (QStringList {u"BEA"_s, u"ana"_s, u"cleo"_s, u"dora"_s}));
        undone(d, part.set->id);
        QCOMPARE(names(), (QStringList {u"BEA"_s, u"ana"_s, u"dora"_s, u"new"_s}));
        undone(d, edited);
        const Outcome whole = undone(d, set);
        QCOMPARE(whole.left.size(), 0);
        QCOMPARE(whole.changeCount, 4);
        QCOMPARE(names(), (QStringList {u"ana"_s, u"bea"_s, u"cleo"_s, u"dora"_s}));
        QCOMPARE(undone(d, whole.set->id).left.size(), 0);
        QCOMPARE(names(), after);
    }

    void whatStopsNeedsConsent()
    {
        TestDirectory d;
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}, u"Bank"_s));
        const ChangeSetId set {d.changes()};
        const auto asked = await(d.undo().undo(set));
        QCOMPARE(asked->state, State::NeedsConsent);
        QCOMPARE(asked->impact.stopping().size(), 1);
        QCOMPARE(d.changes(), set.value);
        QCOMPARE(await(d.undo().undo(set, previewOnly()))->state, State::Preview);
        QCOMPARE(undone(d, set).state, State::Done);
    }

    void someThingsCannotBeUndone()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        const ChangeSetId purge = setOf(await(d.accounts().purge({ana.id})));
        QCOMPARE(await(d.undo().undo(purge)).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(d.undo().undo(ChangeSetId {1})).error().kind, ErrorKind::Invalid);
        QCOMPARE(await(d.undo().undo(ChangeSetId {999})).error().kind, ErrorKind::NotFound);
        QCOMPARE(await(d.undo().redo(ChangeSetId {2})).error().kind, ErrorKind::Invalid);
    }

    void undoingAnUndoIsARedo()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const ChangeSetId set = setOf(await(d.accounts().edit(ana, {{Field::LastName, u"Pérez"_s}})));
        const Outcome undo = undone(d, set);
        const Outcome redo = undone(d, undo.set->id);
        QCOMPARE(redo.set->kind, ChangeKind::Redo);
        QCOMPARE(d.row(ana.id)->lastName, u"Pérez"_s);
        const auto next = await(d.undo().next());
        QCOMPARE(next->undo->id, redo.set->id);
        QVERIFY(!next->redo);
    }

    void stepsBackThroughSeveral()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            setOf(await(d.accounts().edit(*d.row(ana.id), {{Field::LastName, name}})));
        for (const QString &name : {u"Two"_s, u"One"_s, u"Example"_s}) {
            undone(d, await(d.undo().next())->undo->id);
            QCOMPARE(d.row(ana.id)->lastName, name);
        }
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
            setOf(await(d.undo().redo(await(d.undo().next())->redo->id)));
            QCOMPARE(d.row(ana.id)->lastName, name);
        }
        QVERIFY(!await(d.undo().next())->redo);
        undone(d, await(d.undo().next())->undo->id);
        QCOMPARE(d.row(ana.id)->lastName, u"Two"_s);
        setOf(await(d.accounts().setSuspended({ana.id}, true)));
        QVERIFY(!await(d.undo().next())->redo);
    }

    void eachOperatorHasAStack()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const ChangeSetId mine {d.changes()};
        AdministratorActions others(d.store(), d.author(u"Somebody Else"_s));
        const ChangeSetId theirs = setOf(await(others.setSuspended({ana.id}, true)));
        QCOMPARE(await(d.undo().next())->undo->id, mine);
        UndoActions undoTheirs(d.store(), d.author(u"Somebody Else"_s));
        QCOMPARE(await(undoTheirs.next())->undo->id, theirs);
        // Whoever takes it back, it is taken back.
        undone(d, theirs);
        QVERIFY(!await(undoTheirs.next())->undo);
    }

    void rolesComeBackAsTheyWere()
    {
        TestDirectory d;
        RoleActions roles(d.store(), d.author());
        Role draft;
        draft.name = u"Desk"_s;
        draft.privileges = {u"api-users.view"_s, u"moon.visit"_s};
        const auto added = await(roles.add(draft));
        const RoleId id = added->role;
        const Role desk = *d.catalog().role(id);
        Role changed = desk;
        changed.name = u"Front desk"_s;
        changed.description = u"x"_s;
        changed.privileges = {u"roles.view"_s, u"moon.visit"_s};
        const ChangeSetId edit = setOf(await(roles.edit(desk, changed)));
        const Outcome back = undone(d, edit);
        QCOMPARE(*d.catalog().role(id), desk);
        QVERIFY(await(d.undo().redo(back.set->id)).ok());
        QCOMPARE(*d.catalog().role(id), changed);
        // Changed since: the adding is left alone.
        QCOMPARE(undone(d, setOf(added)).left.size(), 1);
        const ChangeSetId removed = setOf(await(roles.remove(id)));
        QVERIFY(!d.catalog().role(u"Front desk"_s));
        undone(d, removed);
        QCOMPARE(*d.catalog().role(id), changed);
    }

    void aRoleIsLeftWhereItsNameIsTakenOrSomebodyHasIt()
    {
        TestDirectory d;
        RoleActions roles(d.store(), d.author());
        Role draft;
        draft.name = u"Desk"_s;
        const auto first = await(roles.add(draft));
        Administrator ana = d.person(u"Ana"_s);
        ana.role = first->role;
        ana = d.added(ana);
        Outcome left = undone(d, setOf(first));
        QCOMPARE(left.left.size(), 1);
        QVERIFY(left.left.first().reason.contains(u"People have this role"_s));
        QVERIFY(await(d.accounts().remove({ana.id}, everything())).ok());
        QCOMPARE(undone(d, setOf(first)).left.size(), 1);
        QVERIFY(await(d.accounts().purge({ana.id})).ok());
        const ChangeSetId removed = setOf(await(roles.remove(first->role)));
        QVERIFY(await(roles.add(draft)).ok());
        left = undone(d, removed);
        QCOMPARE(left.left.size(), 1);
        QVERIFY(left.left.first().reason.contains(u"Another role has this name"_s));
    }

    void anAccountWhoseRoleIsDeletedIsLeft()
    {
        TestDirectory d;
        RoleActions roles(d.store(), d.author());
        Role draft;
        draft.name = u"Desk"_s;
        const RoleId desk = await(roles.add(draft))->role;
        Administrator ana = d.person(u"Ana"_s);
        ana.role = desk;
        ana = d.added(ana);
        const qint64 other = d.catalog().role(u"Auditor"_s)->id.value;
        const ChangeSetId moved = setOf(await(d.accounts().edit(ana, {{Field::Role, other}}, everything())));
        QVERIFY(await(roles.remove(desk)).ok());
        const Outcome left = undone(d, moved);
        QCOMPARE(left.left.size(), 1);
        QVERIFY(left.left.first().reason.contains(u"has been deleted"_s));
    }

    void severalStepsAreOneChange()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        const ChangeSetId first = setOf(await(d.accounts().edit(*d.row(ana.id), {{Field::LastName, u"One"_s}})));
        const ChangeSetId second = setOf(await(d.accounts().edit(*d.row(ana.id), {{Field::LastName, u"Two"_s}})));
        const ChangeSetId third = setOf(await(d.accounts().setSuspended({bob.id}, true)));

        const Outcome preview = *await(d.undo().undoAll({first, third, second}, previewOnly()));
        QCOMPARE(preview.state, State::Preview);
        // Two steps of one row are one change: now is before, and afterwards after; the newest first.
        QCOMPARE(preview.changes.size(), 2);
        QCOMPARE(preview.changes.at(0).name, u"Bob Example"_s);
        QCOMPARE(preview.changes.at(1).fields.first().before, u"Two"_s);
        QCOMPARE(preview.changes.at(1).fields.first().after, u"Example"_s);
        QCOMPARE(d.row(ana.id)->lastName, u"Two"_s);

        const Outcome undone = *await(d.undo().undoAll({first, third, second, third}));
        QCOMPARE(undone.state, State::Done);
        QVERIFY(undone.left.isEmpty());
        QCOMPARE(d.row(ana.id)->lastName, u"Example"_s);
        QVERIFY(!d.row(bob.id)->suspended);
        QVERIFY(sentenceOf(*undone.set).contains(u"3 change"_s));
        for (const ChangeSetId id : {first, second, third})
            QCOMPARE(undoneBy(d, id), undone.set->id);

        // All of them are taken back for Ctrl+Z too, and one Redo brings all again.
        const auto next = await(d.undo().next());
        QCOMPARE(next->undo->subject, u"Bob Example"_s);
        QCOMPARE(next->undo->kind, ChangeKind::Add);
        QCOMPARE(next->redo->id, undone.set->id);
        setOf(await(d.undo().redo(undone.set->id)));
        QCOMPARE(d.row(ana.id)->lastName, u"Two"_s);
        QVERIFY(d.row(bob.id)->suspended);
        for (const ChangeSetId id : {first, second, third})
            QVERIFY(undoneBy(d, id).isNull());
    }

    void whatCannotComeBackIsListed()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const ChangeSetId edit = setOf(await(d.accounts().edit(*d.row(ana.id), {{Field::LastName, u"One"_s}})));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        const ChangeSetId removal = setOf(await(d.accounts().remove({bob.id})));
        const ChangeSetId purge = setOf(await(d.accounts().purge({bob.id})));
        const Outcome outcome = *await(d.undo().undoAll({edit, removal, purge}));
        QCOMPARE(outcome.state, State::Done);
        QCOMPARE(outcome.left.size(), 2);
        QCOMPARE(outcome.left.at(0).name, sentenceOf(setAt(d, purge)));
        QCOMPARE(outcome.left.at(1).name, u"Bob Example"_s);
        QCOMPARE(d.row(ana.id)->lastName, u"Example"_s);
        QVERIFY(undoneBy(d, removal).isNull());
        // Nothing of it can be done: nothing is written.
        const qint64 before = d.changes();
        const Outcome again = *await(d.undo().undoAll({edit, removal, purge}));
        QCOMPARE(again.state, State::Unchanged);
        QCOMPARE(again.left.size(), 3);
        QCOMPARE(d.changes(), before);
        QVERIFY(!await(d.undo().undoAll({edit, ChangeSetId {999}})));
        QCOMPARE(await(d.undo().undoAll({}))->state, State::Unchanged);
    }

    void severalStepsAskWhatOneDoes()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const ChangeSetId added {d.changes()};
        const ChangeSetId edit
            = setOf(await(d.accounts().edit(*d.row(ana.id), {{Field::LastName, u"One"_s}}, everything())));
        const Outcome asked = *await(d.undo().undoAll({added, edit}));
        QCOMPARE(asked.state, State::NeedsConsent);
        QVERIFY(asked.impact.stopsAnything());
        QVERIFY(!d.row(ana.id)->isDeleted());
    }

private:
    static ChangeSetId undoneBy(TestDirectory &d, ChangeSetId id)
    {
        return d.read([id](Connection &connection) { return Journal(connection).undoneBy(id); });
    }
    static ChangeSet setAt(TestDirectory &d, ChangeSetId id)
    {
        return *d.read([id](Connection &connection) { return Journal(connection).set(id); });
    }
};

STEWARD_TEST(TestUndoActions)

#include "tst_undoactions.moc"
