#include "models/sync/syncpush.h"

namespace steward {

namespace {

constexpr int Passes = 4;
constexpr qint64 FewRemovals = 10;
constexpr qint64 RemovalPercent = 20;

RemoteRequest get(const QString &serverId)
{
    RemoteRequest request;
    request.kind = RemoteRequest::Kind::Get;
    request.id = serverId;
    return request;
}

} // namespace

SyncPush::SyncPush(const SyncSeams &seams, Capabilities &capabilities, SyncReport &report, const StopToken &stop,
                   std::function<void(qint64, qint64)> progress)
    : m_seams(seams), m_capabilities(capabilities), m_report(report), m_stop(stop), m_progress(std::move(progress))
{
}

Result<QList<PushItem>> SyncPush::nextItems()
{
    const auto items = m_seams.write([&](Transaction &transaction) { return pushItems(transaction, m_capabilities); });
    STEWARD_TRY(items);
    QList<PushItem> left;
    for (const PushItem &item : items->value) {
        if (!m_over.contains(item.uid))
            left.append(item);
    }
    return left;
}

Result<void> SyncPush::run(qint64 removalsAgreed)
{
    for (int pass = 0; pass < Passes; ++pass) {
        Result<QList<PushItem>> items = nextItems();
        STEWARD_TRY(items);
        if (pass == 0) {
            const qint64 removals
                = std::count_if(items->cbegin(), items->cend(), [](const PushItem &item) { return item.isRemoval(); });
            const auto total = m_seams.read([](Connection &connection) { return SyncRows(connection).baseCount(); });
            STEWARD_TRY(total);
            if (removals > std::max(FewRemovals, *total * RemovalPercent / 100) && removals > removalsAgreed) {
                m_report.removalsToConfirm = removals;
                for (const PushItem &item : std::as_const(*items)) {
                    if (item.isRemoval())
                        m_over.insert(item.uid);
                }
            }
            m_total = items->size();
        }
        items->removeIf([this](const PushItem &item) { return m_over.contains(item.uid); });
        if (items->isEmpty())
            return {};
        const Result<void> pushed = pushAll(*items);
        // What the server has answered is good, also when the rest was not.
        STEWARD_TRY(takeAnswers());
        STEWARD_TRY(pushed);
        if (m_end)
            return *m_end;
    }
    return {};
}

Result<void> SyncPush::pushAll(const QList<PushItem> &items)
{
    for (qsizetype first = 0; first < items.size();) {
        // A kind at a time: a name that a delete gives free may be wanted by a create.
        qsizetype count = 0;
        while (count < m_seams.sentAtOnce && first + count < items.size()
               && items.at(first + count).kind == items.at(first).kind)
            ++count;
        STEWARD_TRY(pushSome(items.mid(first, count)));
        first += count;
        if (m_end)
            return *m_end;
        if (m_stop.stopRequested())
            return stoppedRound();
        m_progress(std::min(m_done, m_total), m_total);
    }
    return {};
}

Result<void> SyncPush::pushSome(const QList<PushItem> &items)
{
    // What the answers have taught so far; not while requests are under way.
    m_seams.remote.use(m_capabilities);
    const Result<QList<PushItem>> agreed = confirmed(items);
    STEWARD_TRY(agreed);
    if (agreed->isEmpty() || m_end)
        return {};
    QList<Sending> sendings;
    for (const PushItem &item : *agreed)
        sendings.append({item, requestFor(item), {}});
    STEWARD_TRY(keepIntents(sendings));
    if (!m_seams.passes(SyncPoint::IntentCommitted))
        return stoppedRound();
    QList<RemoteRequest> requests;
    for (const Sending &one : std::as_const(sendings))
        requests.append(one.request);
    const ApplicationsForm form = m_capabilities.applications;
    if (m_seams.beside)
        m_seams.beside->begin([this] { return takeAnswers(); });
    const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
    const Result<void> before = m_seams.beside ? m_seams.beside->end() : Result<void>();
    for (qsizetype i = 0; i < sendings.size(); ++i)
        sendings[i].answer = answers.at(i);
    tryOtherForms(sendings, form);
    showResources(sendings);
    findTaken(sendings);
    m_answered = sendings;
    STEWARD_TRY(before);
    if (!m_seams.passes(SyncPoint::RequestAnswered)) {
        m_answered.clear();
        return stoppedRound();
    }
    m_done += sendings.size();
    // The next ones are under way when these are taken in.
    return m_seams.beside ? Result<void>() : takeAnswers();
}

Result<QList<PushItem>> SyncPush::confirmed(const QList<PushItem> &items)
{
    // Servers ignore If-Match on DELETE more often than they heed it.
    const auto asks = [this](const PushItem &item) {
        return item.kind == SyncIntent::Kind::Delete
            || (item.kind == SyncIntent::Kind::Update && (!m_capabilities.ifMatch || item.base.version.isEmpty()));
    };
    QList<PushItem> ready;
    QList<PushItem> asked;
    QList<RemoteRequest> requests;
    for (const PushItem &item : items) {
        if (!asks(item)) {
            ready.append(item);
            continue;
        }
        asked.append(item);
        requests.append(get(item.base.serverId));
    }
    if (asked.isEmpty())
        return ready;
    const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
    const auto looked = m_seams.write([&](Transaction &transaction) -> Result<QList<PushItem>> {
        Absorption absorption(transaction, m_capabilities, Absorption::Meeting::ById, m_seams.rules);
        STEWARD_TRY(absorption.open());
        QList<PushItem> same;
        for (qsizetype i = 0; i < asked.size(); ++i) {
            PushItem item = asked.at(i);
            const RemoteAnswer &answer = answers.at(i);
            if (answer.outcome == RemoteAnswer::Outcome::NotFound) {
                if (item.kind != SyncIntent::Kind::Delete) {
                    STEWARD_TRY(holdMissing(transaction, item));
                    continue;
                }
                STEWARD_TRY(transaction.dropBase(item.uid));
                ++m_report.deleted;
            } else if (answer.outcome == RemoteAnswer::Outcome::Unauthorized) {
                m_end = Error {ErrorKind::Unauthorized, answer.words};
            } else if (!answer.resource) {
                m_over.insert(item.uid);
                ++m_report.waiting;
            } else if (const WireValues there = completed(answer.resource->values, m_capabilities.unsupported);
                       !wireDifference(wireFromJson(item.base.agreed), there).isEmpty()) {
                // Somebody changed it meanwhile; what is left to send is seen in the next pass.
                const Result<Absorption::Tally> tally = absorption.absorb(*answer.resource);
                STEWARD_TRY(tally);
                m_report.add(*tally);
                transaction.describe(ChangeKind::Sync, item.name);
            } else {
                item.base.version = answer.resource->version;
                item.base.resource = answer.resource->verbatim;
                same.append(item);
            }
        }
        return same;
    });
    STEWARD_TRY(looked);
    if (looked->set)
        m_report.sets.append(looked->set->id);
    return ready + looked->value;
}

RemoteRequest SyncPush::requestFor(const PushItem &item) const
{
    RemoteRequest request;
    request.requestId = m_seams.freshId();
    request.key = item.uid.toString(QUuid::WithoutBraces);
    request.id = item.base.serverId;
    request.ifMatch = item.base.version;
    switch (item.kind) {
    case SyncIntent::Kind::Create:
        request.kind = RemoteRequest::Kind::Create;
        request.values = item.here;
        break;
    case SyncIntent::Kind::Update: {
        const bool lists = item.sent.contains(Field::Applications) && !m_capabilities.patchLists;
        const bool whole = !m_capabilities.patch || lists || m_replace.contains(item.uid);
        request.kind = whole ? RemoteRequest::Kind::Replace : RemoteRequest::Kind::Update;
        request.values = item.sent;
        request.before = wireFromJson(item.base.agreed);
        request.verbatim = item.base.resource;
        break;
    }
    case SyncIntent::Kind::Delete:
        request.kind = RemoteRequest::Kind::Remove;
        break;
    }
    return request;
}

Result<void> SyncPush::keepIntents(QList<Sending> &sendings)
{
    const auto kept = m_seams.write([&](Transaction &transaction) -> Result<bool> {
        for (const Sending &one : std::as_const(sendings)) {
            SyncIntent intent;
            intent.uid = one.item.uid;
            intent.kind = one.item.kind;
            intent.serverId = one.item.base.serverId;
            intent.sent = wireToJson(one.item.sent);
            intent.requestId = one.request.requestId;
            intent.startedAt = transaction.now();
            STEWARD_TRY(transaction.keepIntent(intent));
        }
        if (!m_seams.passes(SyncPoint::IntentInTransaction))
            return stoppedRound();
        return true;
    });
    return kept ? Result<void>() : Result<void>(kept.error());
}

void SyncPush::tryOtherForms(QList<Sending> &sendings, ApplicationsForm tried)
{
    for (Sending &one : sendings) {
        if (one.answer.outcome == RemoteAnswer::Outcome::Refused)
            tryOtherForms(one, tried);
    }
}

void SyncPush::tryOtherForms(Sending &sending, ApplicationsForm tried)
{
    const bool hasApplications = !applicationList(sending.item.sent.value(Field::Applications)).isEmpty();
    if (sending.item.kind == SyncIntent::Kind::Delete || !hasApplications || m_formsExhausted)
        return;
    const ApplicationsForm before = m_capabilities.applications;
    const RemoteAnswer refusal = sending.answer;
    while (m_capabilities.applications != ApplicationsForm::Unsupported
           && sending.answer.outcome == RemoteAnswer::Outcome::Refused) {
        // One that was sent together with it may have found a form already.
        if (m_capabilities.applications == tried)
            m_capabilities.applications = static_cast<ApplicationsForm>(static_cast<quint8>(tried) + 1);
        tried = m_capabilities.applications;
        m_seams.remote.use(m_capabilities);
        sending.answer = m_seams.remote.perform({sending.request}, m_stop).constFirst();
    }
    if (sending.answer.outcome != RemoteAnswer::Outcome::Refused) {
        if (m_capabilities.applications == ApplicationsForm::Unsupported)
            m_capabilities.unsupported.insert(Field::Applications);
        return;
    }
    // It was not about the applications.
    m_formsExhausted = true;
    m_capabilities.applications = before;
    m_seams.remote.use(m_capabilities);
    sending.answer = refusal;
}

void SyncPush::showResources(QList<Sending> &sendings)
{
    QList<RemoteRequest> requests;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < sendings.size(); ++i) {
        const Sending &one = sendings.at(i);
        const bool written
            = one.answer.outcome == RemoteAnswer::Outcome::Done && one.item.kind != SyncIntent::Kind::Delete;
        const QString id = one.answer.id.isEmpty() ? one.item.base.serverId : one.answer.id;
        const bool stale = one.answer.outcome == RemoteAnswer::Outcome::Stale;
        if (!((written && !one.answer.resource) || stale) || id.isEmpty())
            continue;
        requests.append(get(id));
        places.append(i);
    }
    if (requests.isEmpty())
        return;
    const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
    for (qsizetype i = 0; i < places.size(); ++i) {
        RemoteAnswer &answer = sendings[places.at(i)].answer;
        sendings[places.at(i)].readLater = true;
        const RemoteAnswer &shown = answers.at(i);
        if (shown.resource)
            answer.resource = shown.resource;
        else if (answer.outcome == RemoteAnswer::Outcome::Stale && shown.outcome == RemoteAnswer::Outcome::NotFound)
            answer.outcome = RemoteAnswer::Outcome::NotFound;
    }
}

void SyncPush::findTaken(QList<Sending> &sendings)
{
    using Request = RemoteRequest::Kind;
    for (const Request kind : {Request::FindByExternalId, Request::FindByUserName}) {
        if (kind == Request::FindByExternalId ? !m_capabilities.filterByExternalId : !m_capabilities.filterByUserName)
            continue;
        QList<RemoteRequest> requests;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < sendings.size(); ++i) {
            const Sending &one = sendings.at(i);
            if (one.answer.outcome != RemoteAnswer::Outcome::Taken || one.answer.resource
                || one.item.kind != SyncIntent::Kind::Create)
                continue;
            RemoteRequest find;
            find.kind = kind;
            find.key
                = kind == Request::FindByExternalId ? one.request.key : one.item.here.value(Field::UserName).toString();
            requests.append(find);
            places.append(i);
        }
        if (requests.isEmpty())
            continue;
        const QList<RemoteAnswer> answers = m_seams.remote.perform(requests, m_stop);
        for (qsizetype i = 0; i < places.size(); ++i) {
            if (!answers.at(i).found.isEmpty())
                sendings[places.at(i)].answer.resource = answers.at(i).found.constFirst();
        }
    }
}

} // namespace steward
