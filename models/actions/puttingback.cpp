#include "models/actions/puttingback.h"

#include "models/actions/undotext.h"
#include "models/domain/folding.h"
#include "models/domain/handovers.h"
#include "models/domain/imagejson.h"
#include "models/domain/textrules.h"
#include "models/store/activityrows.h"
#include "models/store/rolerows.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

/// So many rows are told of an undo that is done.
constexpr qsizetype MostTold = 1000;

using imageJson::DeletedAtKey;
const QString OwnerImageKey = QStringLiteral("owner");
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

/// The same of an application or a role, and what the journal would keep of it now.
bool showsImage(const QJsonObject &now, const QJsonObject &after)
{
    for (auto it = after.constBegin(); it != after.constEnd(); ++it) {
        if (now.contains(it.key()) && now.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// What would be wrong with the row once it is put back. Of a row that stays among the living, only what changes is
/// looked at: it may have been taken by somebody, or no longer be allowed.
Result<QList<Problem>> problemsAfter(Transaction &transaction, const Administrator &after, const ChangeImage &image,
                                     const Patch &patch, const Catalog &catalog)
{
    const bool returns = image.before.contains(DeletedAtKey) || patch.contains(Field::Kind);
    QList<Problem> problems;
    if (returns) {
        problems = problemsOf(after, catalog);
    } else {
        for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
            if (const auto problem = problemOf(after, it.key(), catalog))
                problems.append({it.key(), *problem});
        }
    }
    if (returns || patch.contains(Field::Email) || patch.contains(Field::UserName)) {
        const Result<QList<Problem>> clashes = AdministratorRows(transaction.connection()).clashes(after);
        STEWARD_TRY(clashes);
        problems += *clashes;
    }
    return problems;
}

/// The row once the image is taken back.
Administrator rowBefore(const Administrator &row, const ChangeImage &image, Timestamp now)
{
    Administrator before = patched(row, patchFromJson(image.before));
    if (image.before.isEmpty())
        before.deletedAt = now;
    else if (image.before.contains(DeletedAtKey))
        before.deletedAt = image.before.value(DeletedAtKey).toInteger();
    return before;
}

/// Puts the fields of `image` into the row and checks the result as an edit would be.
Result<void> putBack(Transaction &transaction, const Administrator &row, const ChangeImage &image,
                     const Catalog &catalog, TakingBack &back, Outcome &outcome)
{
    const Patch patch = patchFromJson(image.before);
    const Administrator after = rowBefore(row, image, transaction.now());
    if (!after.isDeleted()) {
        Result<QList<Problem>> problems = problemsAfter(transaction, after, image, patch, catalog);
        STEWARD_TRY(problems);
        problems->removeIf([&back](const Problem &problem) { return back.givers.contains(problem.other); });
        const bool isOnlyTaken = std::all_of(problems->cbegin(), problems->cend(),
                                             [](const Problem &problem) { return !problem.other.isNull(); });
        if (!problems->isEmpty() && isOnlyTaken && !back.isSettling) {
            back.waiting.append(image);
            return {};
        }
        if (!problems->isEmpty()) {
            outcome.left.append({row.id, row.displayName(), toError(*problems).message});
            return {};
        }
    }
    back.tally.add(row, after);
    if (image.before.isEmpty() || image.before.contains(DeletedAtKey))
        return transaction.setDeleted(row, after.deletedAt);
    return transaction.update(row, patch);
}

Result<void> putBackAdministrator(Transaction &transaction, const ChangeImage &image, const Catalog &catalog,
                                  TakingBack &back, Outcome &outcome)
{
    const Result<std::optional<Administrator>> row = back.rows.take(transaction, AdministratorId {image.row});
    STEWARD_TRY(row);
    if (!*row) {
        const AdministratorId id {image.row};
        const Result<QString> name = ActivityRows(transaction.connection()).nameOf(id);
        STEWARD_TRY(name);
        outcome.left.append({id, *name, UndoText::tr("The account has been deleted for good since.")});
        return {};
    }
    const bool fresh = image.before.isEmpty();
    if (!showsImage(**row, image.after) || (fresh && (*row)->isDeleted())) {
        if (!fresh && showsImage(**row, image.before)) {
            outcome.left.append({(*row)->id, (*row)->displayName(), UndoText::tr("It is as it was before already.")});
            return {};
        }
        // Its fields can be put back all the same; what was added, deleted or restored since cannot.
        const bool choosable = !fresh && !image.before.contains(DeletedAtKey) && !(*row)->isDeleted();
        if (!choosable || !back.evenIfChanged.contains((*row)->id)) {
            outcome.left.append({(*row)->id, (*row)->displayName(), UndoText::tr("Changed again since; left as it is."),
                                 choosable ? LeftCause::ChangedMeanwhile : LeftCause::Other});
            return {};
        }
    }
    return putBack(transaction, **row, image, catalog, back, outcome);
}

Result<void> putBackApplication(Transaction &transaction, const ChangeImage &image, const Catalog &catalog,
                                Outcome &outcome)
{
    const Application *now = catalog.application(ApplicationId {image.row});
    const auto left = [&](const QString &reason) -> Result<void> {
        outcome.left.append({{}, now ? now->name : QString(), reason});
        return {};
    };
    if (!now || !showsImage(imageJson::ofApplication(*now), image.after))
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
    if (!now || !showsImage(imageJson::ofRole(*now), image.after))
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

/// Of a credential, who answers for it comes back; a password does not.
bool changesOwner(const ChangeImage &image)
{
    return image.entity == Entity::Credential
        && image.before.value(OwnerImageKey).toString() != image.after.value(OwnerImageKey).toString();
}

Result<void> putBackOwner(Transaction &transaction, const ChangeImage &image, Outcome &outcome)
{
    const AdministratorId id {image.row};
    const Result<std::optional<Administrator>> row = AdministratorRows(transaction.connection()).byId(id);
    STEWARD_TRY(row);
    const Result<Credential> now = CredentialRows(transaction.connection()).byId(id);
    STEWARD_TRY(now);
    if (!*row || now->owner != image.after.value(OwnerImageKey).toString()) {
        const Result<QString> name = ActivityRows(transaction.connection()).nameOf(id);
        STEWARD_TRY(name);
        outcome.left.append({id, *name, UndoText::tr("Changed again since; left as it is.")});
        return {};
    }
    Credential after = *now;
    after.owner = image.before.value(OwnerImageKey).toString();
    transaction.needs(privilegeFor(AccountDeed::Edit, (*row)->kind));
    return transaction.update(*now, after);
}

/// Those of the rows that will be put back, because everyone who has what they get back gives it up.
Result<QSet<AdministratorId>> giversAmong(Transaction &transaction, const QList<ChangeImage> &waiting)
{
    AdministratorRows rows(transaction.connection());
    QHash<AdministratorId, Administrator> wanted;
    for (const ChangeImage &image : waiting) {
        const AdministratorId id {image.row};
        const Result<std::optional<Administrator>> row = rows.byId(id);
        STEWARD_TRY(row);
        if (*row)
            wanted.insert(id, rowBefore(wanted.value(id, **row), image, transaction.now()));
    }
    QList<Handover> handovers;
    for (const Administrator &taker : std::as_const(wanted)) {
        const Result<QList<Problem>> clashes = rows.clashes(taker);
        STEWARD_TRY(clashes);
        for (const Problem &clash : *clashes) {
            const auto giver = wanted.constFind(clash.other);
            const bool gives = giver != wanted.constEnd() && !sharesName(taker, *giver, clash.field);
            handovers.append({taker.id.value, gives ? clash.other.value : -1});
        }
    }
    QSet<AdministratorId> givers {wanted.keyBegin(), wanted.keyEnd()};
    for (const qsizetype failed : failedHandovers(handovers, [](qint64) { return true; }))
        givers.remove(AdministratorId {handovers.at(failed).taker});
    return givers;
}

} // namespace

RowsBefore::RowsBefore(const QList<Administrator> &rows) : m_rows(rows)
{
    m_places.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        m_places.insert(rows.at(i).id, i);
}

Result<std::optional<Administrator>> RowsBefore::take(Transaction &transaction, AdministratorId id)
{
    const qsizetype place = m_places.value(id, -1);
    if (place < 0)
        return AdministratorRows(transaction.connection()).byId(id);
    m_places.remove(id);
    return std::optional(m_rows.at(place));
}

Result<void> swapImage(Transaction &transaction, const ChangeImage &image, const Catalog &catalog, TakingBack &back,
                       Outcome &outcome)
{
    const qsizetype left = outcome.left.size();
    const qsizetype waiting = back.waiting.size();
    if (image.entity == Entity::Administrator)
        STEWARD_TRY(putBackAdministrator(transaction, image, catalog, back, outcome));
    else if (image.entity == Entity::Application)
        STEWARD_TRY(putBackApplication(transaction, image, catalog, outcome));
    else if (image.entity == Entity::Role)
        STEWARD_TRY(putBackRole(transaction, image, catalog, outcome));
    else if (changesOwner(image))
        STEWARD_TRY(putBackOwner(transaction, image, outcome));
    else
        return {};
    if (outcome.left.size() > left || back.waiting.size() > waiting)
        return {};
    ++back.swapped;
    if (!back.isPreview && outcome.changes.size() >= MostTold)
        return {};
    AccountNames names;
    if (isOfAdministrator(image.entity)) {
        const Result<QString> name = ActivityRows(transaction.connection()).nameOf(AdministratorId {image.row});
        STEWARD_TRY(name);
        names.insert(AdministratorId {image.row}, *name);
    }
    outcome.changes.append(changedRow({image.entity, image.row, image.after, image.before}, catalog, names));
    return {};
}

Result<void> swapWaiting(Transaction &transaction, const Catalog &catalog, TakingBack &back, Outcome &outcome)
{
    if (back.waiting.isEmpty())
        return {};
    QList<ChangeImage> waiting = std::exchange(back.waiting, {});
    const Result<QSet<AdministratorId>> givers = giversAmong(transaction, waiting);
    STEWARD_TRY(givers);
    back.givers = *givers;
    back.isSettling = true;
    // What comes out of the recycle bin takes what the others have given up by then.
    std::stable_partition(waiting.begin(), waiting.end(),
                          [](const ChangeImage &image) { return !image.before.contains(DeletedAtKey); });
    for (const ChangeImage &image : std::as_const(waiting)) {
        if (back.progress->stop)
            return cancelled();
        STEWARD_TRY(swapImage(transaction, image, catalog, back, outcome));
    }
    back.givers.clear();
    back.isSettling = false;
    return {};
}

} // namespace steward
