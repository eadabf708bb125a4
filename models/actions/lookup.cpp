#include "models/actions/lookup.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct LookupText {
    Q_DECLARE_TR_FUNCTIONS(Lookup)
};

} // namespace

Result<QList<Administrator>> namedRows(Connection &connection, const QStringList &names, bool deleted)
{
    AdministratorRows rows(connection);
    QList<Administrator> found;
    for (const QString &name : names) {
        const Result<QList<Administrator>> matches = rows.byName(name, deleted);
        STEWARD_TRY(matches);
        if (matches->isEmpty())
            return Error {ErrorKind::NotFound,
                          (deleted ? LookupText::tr("Nobody in the recycle bin has the uid, user name or email “%1”.")
                                   : LookupText::tr("Nobody has the uid, user name or email “%1”."))
                              .arg(name)};
        if (matches->size() > 1) {
            QStringList userNames;
            for (const Administrator &one : *matches)
                userNames.append(deleted ? one.uid.toString(QUuid::WithoutBraces) : one.userName);
            return Error {ErrorKind::Conflict,
                          LookupText::tr("“%1” names several accounts. Use one of: %2.")
                              .arg(name, userNames.join(QStringLiteral(", ")))};
        }
        const bool again = std::any_of(found.cbegin(), found.cend(),
                                       [&](const Administrator &one) { return one.id == matches->first().id; });
        if (!again)
            found.append(matches->first());
    }
    return found;
}

} // namespace steward
