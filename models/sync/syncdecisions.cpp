#include "models/sync/syncdecisions.h"

#include "models/sync/absorption.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct DecisionText {
    Q_DECLARE_TR_FUNCTIONS(SyncDecisions)
};

Error decided()
{
    return Error {ErrorKind::NotFound,
                  DecisionText::tr("This question has been answered meanwhile. Nothing was changed.")};
}

Error doesNotFit()
{
    return invalid(DecisionText::tr("This is no answer to the question about this account."));
}

/// Of an account that is not here, but on the server.
Kind kindOf(const QJsonObject &resource)
{
    const QString kind = resourceFromJson(resource).values.value(Field::Kind).toString();
    return kind == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser;
}

} // namespace

Result<Capabilities> SyncDecisions::capabilities()
{
    const Result<std::optional<RemoteRecord>> record = SyncRows(m_transaction.connection()).remote();
    STEWARD_TRY(record);
    return *record ? Capabilities::fromJson((*record)->capabilities) : Capabilities();
}

Result<QList<Administrator>> SyncDecisions::disagreedOn(const QList<qint64> &conflicts)
{
    const Result<QList<SyncConflict>> open = SyncRows(m_transaction.connection()).openConflicts();
    STEWARD_TRY(open);
    QSet<QUuid> seen;
    QList<Administrator> rows;
    for (const SyncConflict &one : *open) {
        if (!conflicts.contains(one.id) || seen.contains(one.uid))
            continue;
        seen.insert(one.uid);
        const Result<std::optional<Administrator>> row = AdministratorRows(m_transaction.connection()).byUid(one.uid);
        STEWARD_TRY(row);
        if (*row)
            rows.append(**row);
    }
    return rows;
}

Result<QList<Administrator>> SyncDecisions::askedAbout(const QList<QUuid> &uids)
{
    QList<Administrator> rows;
    for (const QUuid &uid : uids) {
        const Result<std::optional<Administrator>> row = AdministratorRows(m_transaction.connection()).byUid(uid);
        STEWARD_TRY(row);
        if (*row)
            rows.append(**row);
        const Result<std::optional<SyncHeld>> held = SyncRows(m_transaction.connection()).held(uid);
        STEWARD_TRY(held);
        if (!*held || (*held)->kind != SyncHeld::Kind::NameTaken)
            continue;
        const Result<std::optional<Administrator>> other = namesakeOf(**held, m_transaction.connection());
        STEWARD_TRY(other);
        if (*other && (*other)->uid != uid)
            rows.append(**other);
    }
    return rows;
}

Result<void> SyncDecisions::choose(qint64 conflict, Choice choice)
{
    const Result<QList<SyncConflict>> open = SyncRows(m_transaction.connection()).openConflicts();
    STEWARD_TRY(open);
    for (const SyncConflict &one : *open) {
        if (one.id == conflict)
            return choose(one, choice);
    }
    return decided();
}

Result<void> SyncDecisions::choose(const SyncConflict &conflict, Choice choice)
{
    const Result<std::optional<Administrator>> row = AdministratorRows(m_transaction.connection()).byUid(conflict.uid);
    STEWARD_TRY(row);
    const FieldSpec *spec = fieldSpec(conflict.field);
    if (!*row || (*row)->isDeleted() || !spec)
        return decided();
    m_transaction.describe(ChangeKind::Edit, (*row)->displayName());
    m_transaction.needs(privilegeFor(AccountDeed::Edit, (*row)->kind));
    STEWARD_TRY(m_transaction.settleConflict(
        conflict.id, choice == Choice::Here ? QStringLiteral("here") : QStringLiteral("server")));
    const QJsonValue &value = choice == Choice::Here ? conflict.here : conflict.server;
    WireIntake intake(m_transaction);
    STEWARD_TRY(intake.open());
    if (sameOnWire(spec->field, wireValues(**row, intake.catalog()).value(spec->field), value))
        return {};
    const Result<WireIntake::Taken> taken = intake.taken(**row, {{spec->field, value}});
    STEWARD_TRY(taken);
    if (!taken->problems.isEmpty())
        return toError(taken->problems);
    return m_transaction.update(**row, difference(**row, taken->row));
}

Result<void> SyncDecisions::answer(const QUuid &uid, Answer answer)
{
    const Result<std::optional<SyncHeld>> held = SyncRows(m_transaction.connection()).held(uid);
    STEWARD_TRY(held);
    if (!*held)
        return decided();
    m_transaction.describe(answer == Answer::Delete ? ChangeKind::Delete : ChangeKind::Edit, (*held)->name);
    const Result<std::optional<Administrator>> row = AdministratorRows(m_transaction.connection()).byUid(uid);
    STEWARD_TRY(row);
    const AccountDeed deed = answer == Answer::Delete ? AccountDeed::Delete : AccountDeed::Edit;
    m_transaction.needs(privilegeFor(deed, *row ? (*row)->kind : kindOf((*held)->resource)));
    STEWARD_TRY(m_transaction.dropHeld(uid));
    switch ((*held)->kind) {
    case SyncHeld::Kind::Missing:
        return answerMissing(**held, answer);
    case SyncHeld::Kind::EditedThere:
        return answerEditedThere(**held, answer);
    case SyncHeld::Kind::NameTaken:
        return answer == Answer::Link ? link(**held) : Result<void>(doesNotFit());
    case SyncHeld::Kind::Unusable:
        return doesNotFit();
    }
    Q_UNREACHABLE();
}

Result<void> SyncDecisions::answerMissing(const SyncHeld &held, Answer answer)
{
    if (answer != Answer::Delete && answer != Answer::Upload)
        return doesNotFit();
    STEWARD_TRY(m_transaction.dropBase(held.uid));
    STEWARD_TRY(m_transaction.dropIntent(held.uid));
    if (answer == Answer::Upload)
        return {};
    const Result<std::optional<Administrator>> row = AdministratorRows(m_transaction.connection()).byUid(held.uid);
    STEWARD_TRY(row);
    return *row && !(*row)->isDeleted() ? m_transaction.setDeleted(**row, m_transaction.now()) : Result<void>();
}

Result<void> SyncDecisions::answerEditedThere(const SyncHeld &held, Answer answer)
{
    if (answer != Answer::Delete && answer != Answer::Keep)
        return doesNotFit();
    const RemoteResource there = resourceFromJson(held.resource);
    const Result<Capabilities> known = capabilities();
    STEWARD_TRY(known);
    if (answer == Answer::Delete)
        // What somebody changed there has been seen: with that as the base, the deletion goes out.
        return m_transaction.keepBase({held.uid, there.id, there.externalId, there.version, there.created,
                                       there.modified, wireToJson(completed(there.values, known->unsupported)),
                                       there.verbatim, 0, -1});
    const Result<std::optional<Administrator>> row = AdministratorRows(m_transaction.connection()).byUid(held.uid);
    STEWARD_TRY(row);
    if (*row && (*row)->isDeleted())
        STEWARD_TRY(m_transaction.setDeleted(**row, 0));
    else if (!*row)
        STEWARD_TRY(m_transaction.dropBase(held.uid));
    Absorption absorption(m_transaction, *known);
    STEWARD_TRY(absorption.open());
    const Result<Absorption::Tally> tally = absorption.absorb(there, {.uid = held.uid});
    return tally ? Result<void>() : Result<void>(tally.error());
}

Result<void> SyncDecisions::link(const SyncHeld &held)
{
    const RemoteResource there = resourceFromJson(held.resource);
    const Result<std::optional<Administrator>> row = namesakeOf(held, m_transaction.connection());
    STEWARD_TRY(row);
    if (!*row)
        return decided();
    m_transaction.needs(privilegeFor(AccountDeed::Edit, (*row)->kind));
    if ((*row)->kind != kindOf(held.resource))
        // One has applications, the other a role: each would lose or get rights unasked.
        return Error {ErrorKind::Conflict,
                      DecisionText::tr("%1 is of another type on the server. An API user and an administrator cannot "
                                       "become the same account. Rename one of them.")
                          .arg((*row)->displayName())};
    const Result<std::optional<SyncBase>> base = SyncRows(m_transaction.connection()).base((*row)->uid);
    STEWARD_TRY(base);
    if (*base)
        return Error {ErrorKind::Conflict,
                      DecisionText::tr("%1 is on the server already, as another account. Rename one of them.")
                          .arg((*row)->displayName())};
    const Result<Capabilities> known = capabilities();
    STEWARD_TRY(known);
    Absorption absorption(m_transaction, *known);
    STEWARD_TRY(absorption.open());
    const Result<Absorption::Tally> tally = absorption.absorb(there, {.uid = (*row)->uid});
    return tally ? Result<void>() : Result<void>(tally.error());
}

Result<void> SyncDecisions::tryAgain(const QUuid &uid)
{
    const Result<std::optional<SyncIntent>> intent = SyncRows(m_transaction.connection()).intent(uid);
    STEWARD_TRY(intent);
    if (!*intent || (*intent)->state != SyncIntent::State::Blocked)
        return decided();
    return m_transaction.dropIntent(uid);
}

Result<std::optional<Administrator>> namesakeOf(const SyncHeld &held, Connection &connection)
{
    const QJsonValue name = resourceFromJson(held.resource).values.value(Field::UserName);
    return AdministratorRows(connection).byUserName(name.toString());
}

} // namespace steward
