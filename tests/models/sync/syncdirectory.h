#pragma once

#include "models/sync/absorption.h"
#include "models/sync/syncdecisions.h"
#include "models/sync/syncpush.h"

#include "tests/models/store/testdirectory.h"

namespace steward {

/// An API user as a server shows it.
inline RemoteResource shownUser(const QString &id, const QUuid &uid, const QString &name)
{
    RemoteResource one;
    one.id = id;
    one.externalId = uid.toString(QUuid::WithoutBraces);
    one.version = "1";
    one.created = one.modified = 1000;
    one.values = completed({{Field::Kind, kindKey(Kind::ApiUser)},
                            {Field::FirstName, name},
                            {Field::LastName, QStringLiteral("Server")},
                            {Field::UserName, name.toLower()},
                            {Field::Email, QString(name.toLower() + QStringLiteral("@example.org"))},
                            {Field::Applications, QJsonArray {QStringLiteral("HttpApi")}}},
                           {});
    return one;
}

/// A directory that a server's accounts are taken into, without a server. Main thread.
class SyncDirectory : public TestDirectory {
public:
    /// What is to be looked at is marked from the moment on at which there is a remote.
    void connect()
    {
        write([](Transaction &t) { return t.keepRemote({}); });
    }

    Absorption::Tally absorb(const RemoteResource &resource, const Absorption::Circumstances &circumstances = {})
    {
        Absorption::Tally tally;
        write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Sync, resource.values.value(Field::FirstName).toString());
            Absorption absorption(t, {});
            STEWARD_TRY(absorption.open());
            const auto done = absorption.absorb(resource, circumstances);
            STEWARD_TRY(done);
            tally = *done;
            return {};
        });
        return tally;
    }
    Administrator rowOf(const QUuid &uid) { return *must(AdministratorRows(connection()).byUid(uid)); }
    QList<PushItem> items(const Capabilities &capabilities = {})
    {
        QList<PushItem> items;
        write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.keepRemote({}));
            const auto found = pushItems(t, capabilities);
            STEWARD_TRY(found);
            items = *found;
            return {};
        });
        return items;
    }
    Result<ChangeSet> answer(const QUuid &uid, SyncDecisions::Answer answer)
    {
        return tryWrite([&](Transaction &t) { return SyncDecisions(t).answer(uid, answer); });
    }
    QList<SyncHeld> held() { return must(SyncRows(connection()).held()); }
    QList<SyncConflict> conflicts() { return must(SyncRows(connection()).openConflicts()); }
};

} // namespace steward
