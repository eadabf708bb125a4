#include "models/sync/firstmeeting.h"

#include "tests/models/sync/syncworld.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

RemoteResource there(const QString &externalId, const QString &userName)
{
    RemoteResource resource;
    resource.id = u"7"_s;
    resource.externalId = externalId;
    resource.values = {{Field::UserName, userName}, {Field::Kind, kindKey(Kind::ApiUser)}};
    return resource;
}

} // namespace

/// How accounts find each other that were made on both sides.
class TestFirstMeeting : public QObject {
    Q_OBJECT

private slots:
    void whoHasOurIdIsNotMetByName()
    {
        ConsoleInStep w;
        const QUuid ada = SyncWorld::rowOf(w.console, u"ada"_s).uid;
        const QString id = w.world.there(u"ada"_s).id;
        const auto byName = [&w](const RemoteResource &resource) {
            return *await(w.console.store().read(
                [resource](Connection &connection) { return meetsByNameOnly(connection, resource); }));
        };
        QVERIFY(byName(there(u"hr-1"_s, u"ADA"_s)));
        QVERIFY(byName(there({}, u"ada"_s)));
        QVERIFY(!byName(there(u"hr-1"_s, u"nobody"_s)));
        QVERIFY(!byName(there(ada.toString(QUuid::WithoutBraces), u"ben"_s)));
        RemoteResource known = there(u"hr-1"_s, u"ada"_s);
        known.id = id;
        QVERIFY(!byName(known));
    }

    /// In whatever order the server lists them.
    void ourIdGoesBeforeOurName()
    {
        for (const bool overlaps : {false, true}) {
            SyncWorld world;
            // Somebody has made an account there, before another console sent those of this file.
            simulation::Console second = world.console(2);
            const std::unique_ptr<RemoteDirectory> remote = world.server.connection();
            RemoteRequest create;
            create.kind = RemoteRequest::Kind::Create;
            create.key = u"hr-1"_s;
            create.values = completed({{Field::Kind, kindKey(Kind::ApiUser)},
                                       {Field::FirstName, u"Stranger"_s},
                                       {Field::LastName, u"There"_s},
                                       {Field::UserName, u"new.name"_s},
                                       {Field::Email, u"stranger@example.org"_s}},
                                      {});
            QCOMPARE(remote->perform({create}, {}).constFirst().outcome, RemoteAnswer::Outcome::Done);
            simulation::Console first = world.console(1);
            QVERIFY(first.sync(true));
            const QUuid ada = SyncWorld::rowOf(second, u"ada"_s).uid;
            const QString adaThere = world.there(u"ada"_s).id;
            QVERIFY(SyncWorld::edit(second, u"ada"_s, {{Field::UserName, u"new.name"_s}}));
            second.setWay({overlaps, 1, 2, 3});
            QVERIFY(second.sync(true));
            const auto base
                = await(second.store().read([ada](Connection &connection) { return SyncRows(connection).base(ada); }));
            QVERIFY(base.ok() && *base);
            QCOMPARE((*base)->serverId, adaThere);
            const auto conflicts = second.conflicts();
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts.constFirst().uid, ada);
            QCOMPARE(SyncWorld::rowOf(second, u"new.name"_s).firstName, u"Stranger"_s);
        }
    }
};

STEWARD_TEST(TestFirstMeeting)

} // namespace steward

#include "tst_firstmeeting.moc"
