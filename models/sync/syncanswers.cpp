#include "models/sync/syncpush.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(SyncPush)
};

/// What we wrote and the server does not show: each application counts, others may have added more.
QList<Field> notShown(const PushItem &item, const WireValues &there)
{
    QList<Field> missing;
    const WireValues before = wireFromJson(item.base.agreed);
    for (auto it = item.sent.cbegin(); it != item.sent.cend(); ++it) {
        if (it.key() != Field::Applications) {
            if (!sameOnWire(it.key(), *it, there.value(it.key())))
                missing.append(it.key());
            continue;
        }
        const QStringList had = applicationList(before.value(it.key()));
        const QStringList wanted = applicationList(*it);
        const QStringList shown = applicationList(there.value(it.key()));
        // Some servers put the added ones in the place of all others.
        const auto differs = [&](const QString &name) {
            return wanted.contains(name, Qt::CaseInsensitive) != shown.contains(name, Qt::CaseInsensitive);
        };
        const QStringList all = had + wanted;
        if (std::any_of(all.cbegin(), all.cend(), differs))
            missing.append(it.key());
    }
    return missing;
}

bool isOptional(Field field)
{
    return field == Field::Organization || field == Field::Language;
}

QString fieldNames(const QList<Field> &fields)
{
    QStringList names;
    for (const Field field : fields)
        names.append(fieldSpec(field).text());
    return names.join(QStringLiteral(", "));
}

bool isOurs(const RemoteResource &resource, const QUuid &uid)
{
    return !QUuid::fromString(resource.externalId).isNull() && QUuid::fromString(resource.externalId) == uid;
}

} // namespace

Result<void> SyncPush::takeAnswers()
{
    const QList<Sending> sendings = std::exchange(m_answered, {});
    if (sendings.isEmpty())
        return {};
    const auto taken = m_seams.write([&](Transaction &transaction) -> Result<bool> {
        Absorption absorption(transaction, m_capabilities, Absorption::Meeting::ById, m_seams.rules);
        STEWARD_TRY(absorption.open());
        for (const Sending &sending : sendings) {
            transaction.describe(ChangeKind::Sync, sending.item.name);
            STEWARD_TRY(takeAnswer(transaction, absorption, sending));
        }
        STEWARD_TRY(rememberCapabilities(transaction));
        if (!m_seams.passes(SyncPoint::AnswerInTransaction))
            return stoppedRound();
        return true;
    });
    STEWARD_TRY(taken);
    if (taken->set)
        m_report.sets.append(taken->set->id);
    return m_seams.passes(SyncPoint::AnswerCommitted) ? Result<void>() : Result<void>(stoppedRound());
}

Result<void> SyncPush::takeAnswer(Transaction &transaction, Absorption &absorption, const Sending &sending)
{
    const PushItem &item = sending.item;
    const RemoteAnswer &answer = sending.answer;
    using Outcome = RemoteAnswer::Outcome;
    const bool removed = item.kind == SyncIntent::Kind::Delete
        && (answer.outcome == Outcome::Done || answer.outcome == Outcome::NotFound);
    if (removed) {
        ++m_report.deleted;
        STEWARD_TRY(transaction.dropBase(item.uid));
        return transaction.dropIntent(item.uid);
    }
    switch (answer.outcome) {
    case Outcome::Done:
        return takeShown(transaction, absorption, sending);
    case Outcome::NotFound:
        STEWARD_TRY(transaction.dropIntent(item.uid));
        return holdMissing(transaction, item);
    case Outcome::Taken:
        return takeTaken(transaction, absorption, sending);
    case Outcome::Stale: {
        STEWARD_TRY(transaction.dropIntent(item.uid));
        if (!answer.resource)
            return {};
        const Result<Absorption::Tally> tally = absorption.absorb(*answer.resource);
        STEWARD_TRY(tally);
        m_report.add(*tally);
        return {};
    }
    case Outcome::Refused:
        // Some cannot carry out a PATCH of what they have; put as a whole, the same is taken.
        if (sending.request.kind == RemoteRequest::Kind::Update && !m_replace.contains(item.uid)) {
            m_replace.insert(item.uid);
            return transaction.dropIntent(item.uid);
        }
        return block(transaction, item, answer.words);
    case Outcome::Unauthorized:
        m_end = Error {ErrorKind::Unauthorized, answer.words};
        return transaction.dropIntent(item.uid);
    case Outcome::NotSent:
        m_over.insert(item.uid);
        ++m_report.waiting;
        return transaction.dropIntent(item.uid);
    case Outcome::Unknown:
        // The intent stays, and with it the question.
        m_over.insert(item.uid);
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> SyncPush::takeShown(Transaction &transaction, Absorption &absorption, const Sending &sending)
{
    const PushItem &item = sending.item;
    if (!sending.answer.resource) {
        // Written, and not shown: asked again when it has settled.
        m_over.insert(item.uid);
        return {};
    }
    const WireValues shown = completed(sending.answer.resource->values, m_capabilities.unsupported);
    const QList<Field> missing = m_seams.rules.verify ? notShown(item, shown) : QList<Field>();
    Absorption::Circumstances answered;
    answered.sent = item.sent;
    answered.uid = item.uid;
    // Somebody may have changed it before it was read; where the server tells no times, nobody can know.
    const RemoteResource &there = *sending.answer.resource;
    const bool untouched = !sending.readLater || there.modified == 0 || there.modified == there.created;
    answered.echo = item.kind == SyncIntent::Kind::Create && untouched;
    answered.spoiled = missing.contains(Field::Applications);
    const Result<Absorption::Tally> tally = absorption.absorb(*sending.answer.resource, answered);
    STEWARD_TRY(tally);
    m_report.add(*tally);
    STEWARD_TRY(transaction.dropIntent(item.uid));
    if (missing.isEmpty()) {
        ++(item.kind == SyncIntent::Kind::Create ? m_report.created : m_report.updated);
        return {};
    }
    if (sending.request.kind == RemoteRequest::Kind::Update) {
        // A PATCH that was answered with success and not carried out; next time the account is put as a whole.
        m_replace.insert(item.uid);
        if (missing.contains(Field::Applications))
            m_capabilities.patchLists = false;
        return {};
    }
    const bool optional = std::all_of(missing.cbegin(), missing.cend(), isOptional);
    if (optional) {
        for (const Field field : missing)
            m_capabilities.unsupported.insert(field);
        ++(item.kind == SyncIntent::Kind::Create ? m_report.created : m_report.updated);
        return {};
    }
    if (item.kind == SyncIntent::Kind::Create) {
        // It is there; what is missing is sent once more, as an update.
        ++m_report.created;
        m_replace.insert(item.uid);
        return {};
    }
    return block(transaction, item,
                 AnswerText::tr("The server does not store what was sent: %1.").arg(fieldNames(missing)));
}

Result<void> SyncPush::takeTaken(Transaction &transaction, Absorption &absorption, const Sending &sending)
{
    const PushItem &item = sending.item;
    if (item.kind != SyncIntent::Kind::Create || !sending.answer.resource)
        return block(transaction, item, sending.answer.words);
    STEWARD_TRY(transaction.dropIntent(item.uid));
    const RemoteResource &there = *sending.answer.resource;
    if (isOurs(there, item.uid)) {
        const Result<Absorption::Tally> tally = absorption.absorb(there, {.sent = item.sent, .uid = item.uid});
        STEWARD_TRY(tally);
        m_report.add(*tally);
        ++m_report.created;
        return {};
    }
    m_over.insert(item.uid);
    return transaction.keepHeld({item.uid, SyncHeld::Kind::NameTaken, item.name,
                                 AnswerText::tr("The server has another account with the user name “%1”. If it is the "
                                                "same, link both; otherwise rename this one.")
                                     .arg(item.here.value(Field::UserName).toString()),
                                 toJson(there), transaction.now()});
}

Result<void> SyncPush::block(Transaction &transaction, const PushItem &item, const QString &words)
{
    m_over.insert(item.uid);
    SyncIntent intent;
    intent.uid = item.uid;
    intent.kind = item.kind;
    intent.state = SyncIntent::State::Blocked;
    intent.serverId = item.base.serverId;
    // What would be asked again from the present base: when it is something else, it is tried again.
    const Result<std::optional<SyncBase>> base = SyncRows(transaction.connection()).base(item.uid);
    STEWARD_TRY(base);
    const bool update = item.kind == SyncIntent::Kind::Update && *base;
    intent.sent = wireToJson(update ? wireDifference(wireFromJson((*base)->agreed), item.here) : item.sent);
    intent.startedAt = transaction.now();
    intent.reason = words;
    return transaction.keepIntent(intent);
}

Result<void> SyncPush::holdMissing(Transaction &transaction, const PushItem &item)
{
    m_over.insert(item.uid);
    return transaction.keepHeld(
        {item.uid,
         SyncHeld::Kind::Missing,
         item.name,
         AnswerText::tr("It was deleted on the server, and changed here since. Upload it again, "
                        "or delete it here too?"),
         {},
         transaction.now()});
}

Result<void> SyncPush::rememberCapabilities(Transaction &transaction)
{
    const Result<std::optional<RemoteRecord>> record = SyncRows(transaction.connection()).remote();
    STEWARD_TRY(record);
    if (!*record)
        return {};
    RemoteRecord next = **record;
    next.capabilities = m_capabilities.toJson();
    return next == **record ? Result<void>() : transaction.keepRemote(next);
}

} // namespace steward
