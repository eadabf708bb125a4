#include "models/actions/accountdetails.h"

#include "models/store/catalogrows.h"
#include "models/store/syncrows.h"
#include "models/sync/remoteprofile.h"

#include <QCoreApplication>

namespace steward {

namespace {

constexpr int RecentChanges = 6;

struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(AccountDetails)
};

} // namespace

Result<AccountDetails> readAccountDetails(Connection &connection, AdministratorId id)
{
    AdministratorRows rows(connection);
    CatalogRows catalogRows(connection);
    AccountDetails details;
    const Result<Catalog> catalog = catalogRows.catalog();
    STEWARD_TRY(catalog);
    details.catalog = *catalog;
    const Result<QStringList> organizations = rows.organizations();
    STEWARD_TRY(organizations);
    details.organizations = *organizations;
    if (id.isNull())
        return details;
    const Result<std::optional<Administrator>> account = rows.byId(id);
    STEWARD_TRY(account);
    if (!*account)
        return Error {ErrorKind::NotFound, DetailsText::tr("This account has been deleted for good.")};
    details.account = **account;
    if (details.account.kind == Kind::ApiUser) {
        for (const Application &application : catalog->offered()) {
            const Result<qint64> usable = catalogRows.usableCount({application.id, details.account.organization});
            STEWARD_TRY(usable);
            const bool has = details.account.isUsable() && details.account.applications.contains(application.id);
            details.use.append({application.id, *usable, has && *usable == 1});
        }
    }
    const Result<Credential> credential = CredentialRows(connection).byId(id);
    STEWARD_TRY(credential);
    details.credential = *credential;
    const Result<std::optional<RemoteRecord>> remote = SyncRows(connection).remote();
    STEWARD_TRY(remote);
    if (*remote) {
        const Result<RemoteProfile> profile = RemoteProfile::fromJson((*remote)->profile);
        details.serverIssues = profile && profile->issuer == RemoteProfile::Issuer::Server;
    }
    const Result<QList<ChangeSet>> recent = Journal(connection).ofAdministrator(id, RecentChanges);
    STEWARD_TRY(recent);
    details.recent = *recent;
    return details;
}

QFuture<Result<AccountDetails>> accountDetails(Store &store, AdministratorId id)
{
    return store.read([id](Connection &connection) { return readAccountDetails(connection, id); });
}

} // namespace steward
