#include "models/sync/remoteresource.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

class TestRemoteResource : public QObject {
    Q_OBJECT

private slots:
    void everyConsoleFindsTheSameIdentity()
    {
        RemoteResource ours;
        ours.externalId = u"6E2BBB0C-1DF3-4C3E-9D0E-0D4C2F3C7A55"_s;
        QCOMPARE(uidOf(ours), QUuid::fromString(ours.externalId));
        RemoteResource foreign;
        foreign.id = u"42"_s;
        foreign.externalId = u"hr-7"_s;
        RemoteResource same = foreign;
        same.id = u"43"_s;
        QCOMPARE(uidOf(foreign), uidOf(same));
        // In files that exist already: never another one.
        QCOMPARE(uidOf(foreign),
                 QUuid::createUuidV5(QUuid(u"6e2bbb0c-1df3-4c3e-9d0e-0d4c2f3c7a55"_s), u"externalId:hr-7"_s));
        RemoteResource bare;
        bare.id = u"42"_s;
        QVERIFY(!uidOf(bare).isNull());
        QVERIFY(uidOf(bare) != uidOf(foreign));
    }

    /// A server that makes up external ids must not be able to choose somebody's identity by it.
    void idsAreNotMistakenForEachOther()
    {
        RemoteResource byId;
        byId.id = u"hr-7"_s;
        RemoteResource byExternalId;
        byExternalId.externalId = u"hr-7"_s;
        QVERIFY(uidOf(byId) != uidOf(byExternalId));
        RemoteResource posing;
        posing.externalId = u"id:hr-7"_s;
        QVERIFY(uidOf(byId) != uidOf(posing));
        // The null UUID is nobody's.
        RemoteResource null;
        null.externalId = u"00000000-0000-0000-0000-000000000000"_s;
        QVERIFY(!uidOf(null).isNull());
    }
};

STEWARD_TEST(TestRemoteResource)

} // namespace steward

#include "tst_remoteresource.moc"
