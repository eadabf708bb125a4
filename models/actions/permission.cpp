#include "models/actions/permission.h"

#include "models/store/refusal.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct PermissionText {
    Q_DECLARE_TR_FUNCTIONS(Permission)
};

} // namespace

QFuture<Result<Authority>> authorityOf(Store &store, const Author &author)
{
    return store.read([author](Connection &connection) { return AuthorityRows(connection).of(author); });
}

QFuture<Result<Authority>> permitted(Store &store, const Author &author, PrivilegeSet needed, ChangeKind tried,
                                     const QString &subject)
{
    // A write that writes nothing, because a refusal is written; who may is asked in the same breath.
    return store.write(
        author,
        [author, needed, tried, subject](Transaction &transaction) -> Result<Authority> {
            transaction.describe(tried, subject);
            const Result<Authority> authority = AuthorityRows(transaction.connection()).of(author);
            STEWARD_TRY(authority);
            STEWARD_TRY(authority->require(needed));
            return *authority;
        },
        [](const Authority &authority, const std::optional<ChangeSet> &) { return authority; });
}

Result<Authority> requirePermission(Store &store, const Author &author, PrivilegeSet needed, ChangeKind tried,
                                    const QString &subject)
{
    const Result<Authority> authority = await(authorityOf(store, author));
    if (authority && authority->require(needed))
        return authority;
    return await(permitted(store, author, needed, tried, subject));
}

QFuture<Result<Written<bool>>> noteEvent(Store &store, const Author &author, ChangeKind kind, const QString &subject,
                                         const QJsonObject &details)
{
    return store.write(author, [kind, subject, details](Transaction &transaction) -> Result<bool> {
        transaction.describe(kind, subject);
        STEWARD_TRY(transaction.note(details));
        return true;
    });
}

QFuture<Result<Written<bool>>> noteFailure(Store &store, const Author &author, ChangeKind kind, const QString &subject,
                                           const Error &error)
{
    const QString reason = error.kind == ErrorKind::Cancelled ? PermissionText::tr("Cancelled.") : error.message;
    return store.write(author, [kind, subject, reason](Transaction &transaction) -> Result<bool> {
        ChangeSet tried;
        tried.kind = kind;
        tried.subject = subject;
        STEWARD_TRY(noteRefusal(transaction, tried, reason));
        return true;
    });
}

} // namespace steward
