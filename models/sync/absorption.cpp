#include "models/sync/absorption.h"

#include "models/domain/handovers.h"
#include "models/store/syncrows.h"
#include "models/sync/agreement.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AbsorptionText {
    Q_DECLARE_TR_FUNCTIONS(Absorption)
};

QString nameOn(const WireValues &values)
{
    const QString name
        = QString(values.value(Field::FirstName).toString() + u' ' + values.value(Field::LastName).toString())
              .trimmed();
    return name.isEmpty() ? values.value(Field::UserName).toString() : name;
}

QString sentences(const QList<Problem> &problems)
{
    return toError(problems).message;
}

/// Applications, activity or a role that the server shows and this directory does not.
QStringList rightsBeyond(const WireValues &here, const WireValues &server)
{
    QStringList more;
    const QStringList ours = applicationList(here.value(Field::Applications));
    for (const QString &name : applicationList(server.value(Field::Applications))) {
        if (!ours.contains(name, Qt::CaseInsensitive))
            more.append(name);
    }
    if (here.value(Field::Suspended).toBool() && !server.value(Field::Suspended).toBool())
        more.append(AbsorptionText::tr("may sign in"));
    if (server.contains(Field::Role) && !sameOnWire(Field::Role, here.value(Field::Role), server.value(Field::Role)))
        more.append(server.value(Field::Role).toString());
    return more;
}

/// Whether the server may have changed it since both sides agreed last.
bool hasChanged(const RemoteResource &resource, const SyncBase &base, const WireValues &server)
{
    if (resource.modified != 0)
        return resource.modified != base.modified;
    if (!resource.version.isEmpty())
        return resource.version != base.version;
    return !wireDifference(wireFromJson(base.agreed), server).isEmpty();
}

} // namespace

void Absorption::Tally::add(const Tally &other)
{
    added += other.added;
    changed += other.changed;
    conflicts += other.conflicts;
    held += other.held;
    replaced += other.replaced;
    rolledBack += other.rolledBack;
    rightsBack += other.rightsBack;
}

Absorption::Absorption(Transaction &transaction, const Capabilities &capabilities, Meeting meeting,
                       const SyncRules &rules)
    : m_transaction(transaction),
      m_capabilities(capabilities),
      m_meeting(meeting),
      m_rules(rules),
      m_intake(transaction)
{
}

WireValues Absorption::onWire(const Administrator &row) const
{
    return completed(wireValues(row, m_intake.catalog()), m_capabilities.unsupported);
}

Result<std::optional<Administrator>> Absorption::partner(const RemoteResource &resource, const QUuid &uid, bool hasBase)
{
    AdministratorRows rows(m_transaction.connection());
    Result<std::optional<Administrator>> row = rows.byUid(uid);
    STEWARD_TRY(row);
    if (*row || hasBase || m_meeting == Meeting::ById)
        return row;
    Result<std::optional<Administrator>> named = rows.byUserName(resource.values.value(Field::UserName).toString());
    STEWARD_TRY(named);
    if (!*named || kindKey((*named)->kind) != resource.values.value(Field::Kind).toString())
        return std::optional<Administrator>();
    const Result<std::optional<SyncBase>> taken = SyncRows(m_transaction.connection()).base((*named)->uid);
    STEWARD_TRY(taken);
    return *taken ? std::optional<Administrator>() : *named;
}

Result<Absorption::Tally> Absorption::absorb(const RemoteResource &resource, const Circumstances &circumstances)
{
    Circumstances now = circumstances;
    m_expected.remove(resource.id);
    const WireValues server = completed(resource.values, m_capabilities.unsupported);
    SyncRows known(m_transaction.connection());
    Result<std::optional<SyncBase>> base = known.baseOfServerId(resource.id);
    STEWARD_TRY(base);
    const QUuid identity = *base ? (*base)->uid : now.uid.isNull() ? uidOf(resource) : now.uid;
    if (!*base) {
        // The same account under another id of the server: made anew, or twice.
        base = known.base(identity);
        STEWARD_TRY(base);
        now.stranger = base->has_value();
    }
    if (m_rules.heedRollback && *base && (*base)->serverId == resource.id && resource.modified != 0
        && resource.modified < (*base)->modified && !wireDifference(wireFromJson((*base)->agreed), server).isEmpty())
        now.situation = MergeSituation::RolledBack;
    const Result<std::optional<Administrator>> row = partner(resource, identity, base->has_value());
    STEWARD_TRY(row);
    if (!*row && !*base)
        return insertNew(resource, server);
    if (!*row || (*row)->isDeleted()) {
        Administrator gone;
        gone.uid = identity;
        return meetDeleted(*row ? **row : gone, resource, server, *base);
    }
    return mergeInto(**row, resource, server, *base, now);
}

Result<Absorption::Tally> Absorption::insertNew(const RemoteResource &resource, const WireValues &server)
{
    Administrator fresh;
    fresh.uid = uidOf(resource);
    const Result<WireIntake::Taken> taken = m_intake.taken(fresh, server);
    STEWARD_TRY(taken);
    if (!taken->problems.isEmpty()) {
        const bool isTaken = std::any_of(taken->problems.cbegin(), taken->problems.cend(),
                                         [](const Problem &problem) { return !problem.other.isNull(); });
        return hold({fresh.uid, isTaken ? SyncHeld::Kind::NameTaken : SyncHeld::Kind::Unusable, nameOn(server),
                     sentences(taken->problems), toJson(resource), m_transaction.now()});
    }
    STEWARD_TRY(letGo(fresh.uid));
    Administrator row = taken->row;
    const Result<AdministratorId> id = m_transaction.insert(row);
    STEWARD_TRY(id);
    SyncBase base {fresh.uid,
                   resource.id,
                   resource.externalId,
                   resource.version,
                   resource.created,
                   resource.modified,
                   wireToJson(server),
                   resource.verbatim,
                   0,
                   1};
    if (!wireDifference(server, onWire(row)).isEmpty())
        base.cleanRevision = -1;
    STEWARD_TRY(m_transaction.keepBase(base));
    Tally tally;
    tally.added = 1;
    return tally;
}

Result<Absorption::Tally> Absorption::meetDeleted(const Administrator &row, const RemoteResource &resource,
                                                  const WireValues &server, const std::optional<SyncBase> &base)
{
    const bool same = base && base->serverId == resource.id;
    if (same && wireDifference(wireFromJson(base->agreed), server).isEmpty()) {
        STEWARD_TRY(letGo(row.uid));
        SyncBase next = *base;
        next.version = resource.version;
        next.modified = resource.modified;
        next.absent = 0;
        STEWARD_TRY(agree(next, base));
        return Tally {};
    }
    const QString reason = same
        ? AbsorptionText::tr("It was deleted here, and changed on the server since. Delete it there too, or bring it "
                             "back here?")
        : AbsorptionText::tr("It was deleted here, and is on the server again. Delete it there too, or bring it back "
                             "here?");
    return hold({row.uid, SyncHeld::Kind::EditedThere, nameOn(server), reason, toJson(resource), m_transaction.now()});
}

Result<Absorption::Tally> Absorption::mergeInto(const Administrator &row, const RemoteResource &resource,
                                                const WireValues &server, const std::optional<SyncBase> &base,
                                                const Circumstances &circumstances)
{
    // What the server has not taken of our own create differs from here, and was changed by nobody there.
    const bool hasAgreed = base && !circumstances.stranger;
    const WireValues agreed = hasAgreed ? wireFromJson(base->agreed) : circumstances.echo ? server : WireValues();
    const WireValues here = onWire(row);
    WireValues common = overlaid(agreed, circumstances.sent, server);
    if (circumstances.spoiled)
        common.insert(Field::Applications, spoiledSet(agreed, circumstances.sent, server));
    SyncMerge merge = syncMerged(common, here, server, circumstances.situation);
    // It never got them, or somebody has removed them again: nothing is given back without being asked for.
    if (circumstances.unsure && hasAgreed && circumstances.situation == MergeSituation::Usual
        && hasChanged(resource, *base, server)
        && !missingAdditions(agreed, circumstances.sent, server, here).isEmpty()) {
        const QJsonValue there = server.value(Field::Applications);
        merge.result.insert(Field::Applications, there);
        merge.conflicts.append(
            {Field::Applications, agreed.value(Field::Applications), here.value(Field::Applications), there});
    }
    Tally tally;
    QList<Problem> problems;
    Administrator now = row;
    const bool anotherKind = merge.result.value(Field::Kind) != here.value(Field::Kind);
    if (anotherKind || !wireDifference(here, merge.result).isEmpty()) {
        const Result<WireIntake::Taken> taken
            = m_intake.taken(row, merge.result, [this](const Problem &clash, const Administrator &taker) {
                  return givesUp(clash, taker);
              });
        STEWARD_TRY(taken);
        problems = taken->problems;
        const Patch patch = difference(row, taken->row);
        if (!patch.isEmpty()) {
            STEWARD_TRY(m_transaction.update(row, patch));
            now = taken->row;
            now.revision = row.revision + 1;
            tally.changed = 1;
        }
    }
    if (problems.isEmpty()) {
        STEWARD_TRY(letGo(row.uid));
    } else {
        const Result<Tally> held = hold({row.uid, SyncHeld::Kind::Unusable, row.displayName(), sentences(problems),
                                         toJson(resource), m_transaction.now()});
        STEWARD_TRY(held);
        tally.add(*held);
    }
    STEWARD_TRY(keepClashes(row.uid, merge, row.displayName()));
    STEWARD_TRY(renewConflicts(row.uid, here, merge.result));
    tally.conflicts += merge.conflicts.size();
    tally.replaced += merge.replaced.size();
    if (circumstances.situation == MergeSituation::RolledBack) {
        tally.rolledBack = 1;
        const QStringList more = rightsBeyond(here, server);
        if (!more.isEmpty())
            tally.rightsBack.append(row.displayName() + QStringLiteral(": ") + more.join(QStringLiteral(", ")));
    }
    SyncBase next {row.uid,
                   resource.id,
                   resource.externalId,
                   resource.version,
                   resource.created,
                   resource.modified,
                   wireToJson(agreedWithout(problems, server, agreed)),
                   resource.verbatim,
                   0,
                   -1};
    if (wireDifference(wireFromJson(next.agreed), onWire(now)).isEmpty())
        next.cleanRevision = now.revision;
    STEWARD_TRY(agree(next, base));
    return tally;
}

void Absorption::expect(const QList<RemoteResource> &resources)
{
    for (const RemoteResource &resource : resources)
        m_expected.insert(resource.id, resource.values);
}

Result<bool> Absorption::givesUp(const Problem &clash, const Administrator &taker)
{
    if (m_expected.isEmpty())
        return false;
    const auto other = AdministratorRows(m_transaction.connection()).byId(clash.other);
    STEWARD_TRY(other);
    if (!*other)
        return false;
    const Result<std::optional<SyncBase>> base = SyncRows(m_transaction.connection()).base((*other)->uid);
    STEWARD_TRY(base);
    const auto there = *base ? m_expected.constFind((*base)->serverId) : m_expected.constEnd();
    if (there == m_expected.constEnd())
        return false;
    Administrator after = **other;
    const QString value = there->value(clash.field).toString();
    if (const Result<Email> email = Email::parse(value); clash.field == Field::Email && email)
        after.email = *email;
    else if (clash.field == Field::UserName && !value.isEmpty())
        after.userName = value;
    return !sharesName(after, taker, clash.field);
}

Result<void> Absorption::keepClashes(const QUuid &uid, const SyncMerge &merge, const QString &name)
{
    for (const FieldClash &clash : merge.conflicts) {
        SyncConflict conflict;
        conflict.uid = uid;
        conflict.field = QLatin1StringView(fieldSpec(clash.field).key);
        conflict.base = clash.base;
        conflict.here = clash.here;
        conflict.server = clash.server;
        conflict.foundAt = m_transaction.now();
        STEWARD_TRY(m_transaction.keepConflict(conflict));
    }
    if (!m_rules.keepReplaced)
        return {};
    for (const FieldClash &clash : merge.replaced)
        STEWARD_TRY(m_transaction.note({{QStringLiteral("account"), name},
                                        {QStringLiteral("uid"), uid.toString(QUuid::WithoutBraces)},
                                        {QStringLiteral("field"), QLatin1StringView(fieldSpec(clash.field).key)},
                                        {QStringLiteral("here"), clash.here},
                                        {QStringLiteral("server"), clash.server}}));
    return {};
}

/// A question that is open stays open when the server's value changes once more.
Result<void> Absorption::renewConflicts(const QUuid &uid, const WireValues &before, const WireValues &after)
{
    const Result<QList<SyncConflict>> open = SyncRows(m_transaction.connection()).openConflicts(uid);
    STEWARD_TRY(open);
    for (SyncConflict conflict : *open) {
        const FieldSpec *spec = fieldSpec(conflict.field);
        if (!spec || !after.contains(spec->field)
            || !sameOnWire(spec->field, before.value(spec->field), conflict.server)
            || sameOnWire(spec->field, after.value(spec->field), conflict.server))
            continue;
        conflict.server = after.value(spec->field);
        STEWARD_TRY(m_transaction.keepConflict(conflict));
    }
    return {};
}

Result<Absorption::Tally> Absorption::hold(SyncHeld held)
{
    const Result<std::optional<SyncHeld>> before = SyncRows(m_transaction.connection()).held(held.uid);
    STEWARD_TRY(before);
    if (*before && (*before)->kind == held.kind && (*before)->resource == held.resource
        && (*before)->reason == held.reason)
        return Tally {};
    STEWARD_TRY(m_transaction.keepHeld(held));
    Tally tally;
    tally.held = 1;
    return tally;
}

Result<void> Absorption::letGo(const QUuid &uid)
{
    const Result<std::optional<SyncHeld>> before = SyncRows(m_transaction.connection()).held(uid);
    STEWARD_TRY(before);
    return *before ? m_transaction.dropHeld(uid) : Result<void>();
}

Result<void> Absorption::agree(const SyncBase &next, const std::optional<SyncBase> &before)
{
    return before && *before == next ? Result<void>() : m_transaction.keepBase(next);
}

QJsonObject toJson(const RemoteResource &resource)
{
    return {{QStringLiteral("id"), resource.id},
            {QStringLiteral("externalId"), resource.externalId},
            {QStringLiteral("version"), QString::fromLatin1(resource.version)},
            {QStringLiteral("created"), resource.created},
            {QStringLiteral("modified"), resource.modified},
            {QStringLiteral("values"), wireToJson(resource.values)},
            {QStringLiteral("verbatim"), resource.verbatim}};
}

RemoteResource resourceFromJson(const QJsonObject &object)
{
    return {object.value(QStringLiteral("id")).toString(),
            object.value(QStringLiteral("externalId")).toString(),
            object.value(QStringLiteral("version")).toString().toLatin1(),
            object.value(QStringLiteral("created")).toInteger(),
            object.value(QStringLiteral("modified")).toInteger(),
            wireFromJson(object.value(QStringLiteral("values")).toObject()),
            object.value(QStringLiteral("verbatim")).toObject()};
}

} // namespace steward
