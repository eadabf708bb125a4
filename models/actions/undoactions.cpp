#include "models/actions/undoactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/guardedchange.h"
#include "models/domain/folding.h"
#include "models/domain/textrules.h"
#include "models/store/rolerows.h"

#include <QJsonArray>

namespace steward {

namespace {

struct UndoText {
    Q_DECLARE_TR_FUNCTIONS(UndoActions)
};

const QString DeletedAtKey = QStringLiteral("deletedAt");
const QString PrivilegesKey = QStringLiteral("privileges");

/// Whether the row still shows everything that the image left behind.
bool showsImage(const Administrator &row, const QJsonObject &after)
{
    if (after.contains(DeletedAtKey) && after.value(DeletedAtKey).toInteger() != row.deletedAt)
        return false;
    const Patch patch = patchFromJson(after);
    for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
        if (fieldValue(row, it.key()) != it.value())
            return false;
    }
    return true;
}

bool showsImage(const Application &a, const QJsonObject &after)
{
    const QJsonObject now {{QStringLiteral("name"), a.name},
                           {QStringLiteral("description"), a.description},
                           {QStringLiteral("endpoint"), a.endpoint},
                           {DeletedAtKey, a.deletedAt}};
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

bool showsImage(const Role &role, const QJsonObject &after)
{
    const QJsonObject now {{QStringLiteral("name"), role.name},
                           {QStringLiteral("description"), role.description},
                           {PrivilegesKey, QJsonArray::fromStringList(role.privileges)},
                           {DeletedAtKey, role.deletedAt}};
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// Puts the fields of `image` into the row and checks the result as an edit would be.
Result<void> putBack(Transaction &transaction, const Administrator &row, const ChangeImage &image,
                     const Catalog &catalog, Outcome &outcome)
{
    const Patch patch = patchFromJson(image.before);
    Administrator after = patched(row, patch);
    if (image.before.isEmpty())
        return transaction.setDeleted(row, transaction.now());
    if (image.before.contains(DeletedAtKey))
        after.deletedAt = image.before.value(DeletedAtKey).toInteger();
    if (!after.isDeleted()) {
        QList<Problem> problems = problemsOf(after, catalog);
        const Result<QList<Problem>> clashes = AdministratorRows(transaction.connection()).clashes(after);
        STEWARD_TRY(clashes);
        problems += *clashes;
        if (!problems.isEmpty()) {
            outcome.left.append({row.id, row.displayName(), toError(problems).message});
            return {};
        }
    }
    if (image.before.contains(DeletedAtKey))
        return transaction.setDeleted(row, after.deletedAt);
    return transaction.update(row, patch);
}

/// The name of a row that is gone, from the image of its purge; empty when the journal has none.
Result<QString> nameOfPurged(Connection &connection, AdministratorId id)
{
    Journal journal(connection);
    const Result<QList<ChangeSet>> last = journal.ofAdministrator(id, 1);
    STEWARD_TRY(last);
    for (const ChangeSet &set : *last) {
        const Result<QList<ChangeImage>> images = journal.images(set.id);
        STEWARD_TRY(images);
        for (const ChangeImage &image : *images) {
            if (image.entity == Entity::Administrator && image.row == id.value)
                return patched({}, patchFromJson(image.before)).displayName();
        }
    }
    return QString();
}

Result<void> putBackAdministrator(Transaction &transaction, const ChangeImage &image, const Catalog &catalog,
                                  Outcome &outcome)
{
    const Result<std::optional<Administrator>> row
        = AdministratorRows(transaction.connection()).byId(AdministratorId {image.row});
    STEWARD_TRY(row);
    if (!*row) {
        const AdministratorId id {image.row};
        const Result<QString> name = nameOfPurged(transaction.connection(), id);
        STEWARD_TRY(name);
        outcome.left.append({id, *name, UndoText::tr("The account has been deleted for good since.")});
        return {};
    }
    const bool fresh = image.before.isEmpty();
    if (!showsImage(**row, image.after) || (fresh && (*row)->isDeleted())) {
        outcome.left.append({(*row)->id, (*row)->displayName(), UndoText::tr("Changed again since; left as it is.")});
        return {};
    }
    return putBack(transaction, **row, image, catalog, outcome);
}

Result<void> putBackApplication(Transaction &transaction, const ChangeImage &image, const Catalog &catalog,
                                Outcome &outcome)
{
    const Application *now = catalog.application(ApplicationId {image.row});
    const auto left = [&](const QString &reason) -> Result<void> {
        outcome.left.append({{}, now ? now->name : QString(), reason});
        return {};
    };
    if (!now || !showsImage(*now, image.after))
        return left(UndoText::tr("Changed again since; left as it is."));
    Application after = *now;
    if (image.before.isEmpty())
        after.deletedAt = transaction.now();
    if (image.before.contains(DeletedAtKey))
        after.deletedAt = image.before.value(DeletedAtKey).toInteger();
    after.name = image.before.value(QStringLiteral("name")).toString(after.name);
    after.description = image.before.value(QStringLiteral("description")).toString(after.description);
    after.endpoint = image.before.value(QStringLiteral("endpoint")).toString(after.endpoint);
    if (after.isDeleted()) {
        const Result<QStringList> users = CatalogRows(transaction.connection()).usersOf(after.id, 1);
        STEWARD_TRY(users);
        if (!users->isEmpty())
            return left(UndoText::tr("API users have this application since; left as it is."));
    } else if (const Application *other = catalog.application(after.name); other && other->id != after.id) {
        return left(UndoText::tr("Another application has this name since; left as it is."));
    }
    return transaction.update(*now, after);
}

/// The role as it was before the image.
Role roleBefore(Role role, const QJsonObject &before, Timestamp now)
{
    if (before.isEmpty())
        role.deletedAt = now;
    if (before.contains(DeletedAtKey))
        role.deletedAt = before.value(DeletedAtKey).toInteger();
    role.name = before.value(QStringLiteral("name")).toString(role.name);
    role.description = before.value(QStringLiteral("description")).toString(role.description);
    if (before.contains(PrivilegesKey)) {
        role.privileges.clear();
        for (const QJsonValue &key : before.value(PrivilegesKey).toArray())
            role.privileges.append(key.toString());
    }
    return role;
}

Result<void> putBackRole(Transaction &transaction, const ChangeImage &image, const Catalog &catalog, Outcome &outcome)
{
    const Role *now = catalog.role(RoleId {image.row});
    const auto left = [&](const QString &reason) -> Result<void> {
        outcome.left.append({{}, now ? now->name : QString(), reason});
        return {};
    };
    if (!now || !showsImage(*now, image.after))
        return left(UndoText::tr("Changed again since; left as it is."));
    const Role after = roleBefore(*now, image.before, transaction.now());
    if (!after.isDeleted()) {
        if (const Role *other = catalog.role(after.name); other && other->id != after.id)
            return left(UndoText::tr("Another role has this name since; left as it is."));
        return transaction.update(*now, after);
    }
    for (const RoleRows::Where where : {RoleRows::Where::Living, RoleRows::Where::RecycleBin}) {
        const Result<qint64> holders = RoleRows(transaction.connection()).holderCount(after.id, where);
        STEWARD_TRY(holders);
        if (*holders > 0)
            return left(UndoText::tr("People have this role since; left as it is."));
    }
    return transaction.update(*now, after);
}

Result<Outcome> swapImages(Transaction &transaction, ChangeSetId id, ChangeKind kind, const Consent &consent)
{
    Journal journal(transaction.connection());
    const Result<std::optional<ChangeSet>> set = journal.set(id);
    STEWARD_TRY(set);
    if (!*set)
        return Error {ErrorKind::NotFound, UndoText::tr("There is no change %1 in the history.").arg(id.value)};
    if (!isUndoable((*set)->kind))
        return Error {ErrorKind::Invalid, UndoText::tr("“%1” cannot be undone.").arg(sentenceOf(**set))};
    if (kind == ChangeKind::Redo && (*set)->kind != ChangeKind::Undo)
        return Error {ErrorKind::Invalid,
                      UndoText::tr("“%1” was not an undo; only that can be done again.").arg(sentenceOf(**set))};
    // To take back an undo is to do the change again.
    if ((*set)->kind == ChangeKind::Undo)
        kind = ChangeKind::Redo;
    const Result<QList<ChangeImage>> images = journal.images(id);
    STEWARD_TRY(images);
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    Outcome outcome;
    const Result<QList<Administrator>> rows = AdministratorRows(transaction.connection()).byIds((*set)->administrators);
    STEWARD_TRY(rows);
    outcome.rows = *rows;
    const Result<ImpactProbe> probe = ImpactProbe::before(transaction, *rows);
    STEWARD_TRY(probe);
    // However often it goes back and forth, the sentence is that of the first change.
    const QString subject
        = (*set)->kind == ChangeKind::Undo || (*set)->kind == ChangeKind::Redo ? (*set)->subject : sentenceOf(**set);
    transaction.describe(kind, subject, id);
    for (auto image = images->crbegin(); image != images->crend(); ++image) {
        if (image->entity == Entity::Administrator)
            STEWARD_TRY(putBackAdministrator(transaction, *image, *catalog, outcome));
        else if (image->entity == Entity::Application)
            STEWARD_TRY(putBackApplication(transaction, *image, *catalog, outcome));
        else if (image->entity == Entity::Role)
            STEWARD_TRY(putBackRole(transaction, *image, *catalog, outcome));
    }
    return concluded(transaction, *probe, consent, outcome);
}

} // namespace

QFuture<Result<Outcome>> UndoActions::swap(ChangeSetId set, ChangeKind kind, const Consent &consent)
{
    return runAction(m_store, m_author,
                     [=](Transaction &transaction) { return swapImages(transaction, set, kind, consent); });
}

QFuture<Result<Outcome>> UndoActions::undo(ChangeSetId set, const Consent &consent)
{
    return swap(set, ChangeKind::Undo, consent);
}

QFuture<Result<Outcome>> UndoActions::redo(ChangeSetId undoSet, const Consent &consent)
{
    return swap(undoSet, ChangeKind::Redo, consent);
}

QFuture<Result<UndoActions::Next>> UndoActions::next()
{
    return m_store.read([author = m_author](Connection &connection) -> Result<Next> {
        Journal journal(connection);
        const Result<std::optional<ChangeSet>> undo = journal.undoable(author);
        STEWARD_TRY(undo);
        const Result<std::optional<ChangeSet>> redo = journal.redoable(author);
        STEWARD_TRY(redo);
        return Next {*undo, *redo};
    });
}

} // namespace steward
