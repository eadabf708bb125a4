#pragma once

#include "models/sync/remoteprofile.h"
#include "models/sync/remotestate.h"
#include "models/sync/wirevalues.h"
#include "tests/ui/windowfixture.h"
#include "ui/syncpage.h"

namespace steward {

/// A directory with a remote whose accounts are in step, until a test keeps conflicts and questions. The server is
/// never asked.
class SyncWorld {
public:
    explicit SyncWorld(const RemoteProfile &profile = usualProfile()) { connectTo(profile); }

    static RemoteProfile usualProfile()
    {
        RemoteProfile profile;
        profile.url = QUrl(QStringLiteral("https://scim.example.com/v2"));
        profile.environment = QStringLiteral("Production");
        profile.colour = QStringLiteral("green");
        profile.reviewBeforeSending = true;
        return profile;
    }

    Store &store() const { return fixture.window->workspace().store(); }

    /// Runs `fn(Transaction &) -> Result<T>`; the test ends when it fails.
    template <typename Function> void write(Function fn) const
    {
        const auto written = await(store().write(WindowFixture::author(), fn));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        // What is known of a remote is part of no change set, and nobody is told of it.
        fixture.window->sync()->reload();
    }

    /// The page, which knows its remote.
    SyncPage *open() const
    {
        fixture.window->actions().syncPage->trigger();
        SyncPage *page = fixture.window->sync();
        if (!QTest::qWaitFor([page] { return page->isVisible() && page->hasRemote(); }))
            qFatal("the page does not show");
        return page;
    }

    /// The first accounts of the directory.
    QList<Administrator> rows(int limit) const
    {
        const auto found = await(store().read([limit](Connection &connection) -> Result<QList<Administrator>> {
            QList<Administrator> rows;
            const auto briefs = AdministratorRows(connection).livingAfter({}, limit);
            STEWARD_TRY(briefs);
            for (const auto &brief : *briefs) {
                const Result<std::optional<Administrator>> row = AdministratorRows(connection).byId(brief.id);
                STEWARD_TRY(row);
                rows.append(**row);
            }
            return rows;
        }));
        return found ? *found : QList<Administrator>();
    }

    /// Both sides have changed the email address.
    void disagree(const Administrator &row, const QString &server) const
    {
        write([row, server](Transaction &transaction) -> Result<bool> {
            SyncConflict conflict;
            conflict.uid = row.uid;
            conflict.field = QStringLiteral("email");
            conflict.base = QStringLiteral("before@example.com");
            conflict.here = row.email.typed();
            conflict.server = server;
            conflict.foundAt = 1;
            STEWARD_TRY(transaction.keepConflict(conflict));
            return true;
        });
    }

    void ask(const Administrator &row, SyncHeld::Kind kind, const QString &reason = {}) const
    {
        write([row, kind, reason](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.keepHeld({row.uid, kind, row.displayName(), reason, {}, 1}));
            return true;
        });
    }

    void refuse(const Administrator &row, const QString &words) const
    {
        write([row, words](Transaction &transaction) -> Result<bool> {
            // Nothing of what is in step can be refused.
            transaction.describe(ChangeKind::Edit, row.displayName());
            STEWARD_TRY(transaction.update(row, {{Field::Email, QStringLiteral("refused@example.net")}}));
            SyncIntent intent;
            intent.uid = row.uid;
            intent.kind = SyncIntent::Kind::Update;
            intent.state = SyncIntent::State::Blocked;
            intent.sent = wireToJson({{Field::Email, QStringLiteral("refused@example.net")}});
            intent.reason = words;
            STEWARD_TRY(transaction.keepIntent(intent));
            return true;
        });
    }

    WindowFixture fixture;

private:
    void connectTo(const RemoteProfile &profile) const
    {
        write([profile](Transaction &transaction) -> Result<bool> {
            RemoteRecord record;
            record.profile = profile.toJson();
            STEWARD_TRY(transaction.keepRemote(record));
            Connection &connection = transaction.connection();
            const Result<Catalog> catalog = CatalogRows(connection).catalog();
            STEWARD_TRY(catalog);
            const Result<QList<AdministratorId>> ids = SyncRows(connection).candidates({}, 10'000);
            STEWARD_TRY(ids);
            for (const AdministratorId id : *ids) {
                const Result<std::optional<Administrator>> row = AdministratorRows(connection).byId(id);
                STEWARD_TRY(row);
                SyncBase base;
                base.uid = (*row)->uid;
                base.serverId = QString::number(id.value);
                base.externalId = base.uid.toString(QUuid::WithoutBraces);
                base.agreed = wireToJson(wireValues(**row, *catalog));
                base.cleanRevision = (*row)->revision;
                STEWARD_TRY(transaction.keepBase(base));
            }
            return true;
        });
    }
};

} // namespace steward
