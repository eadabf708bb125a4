#include "tests/simulation/fakeserver.h"

#include "models/domain/textrules.h"
#include "models/sync/syncmerge.h"

#include <chrono>

namespace steward::simulation {

namespace {

constexpr int PageSize = 3;

RemoteAnswer outcome(RemoteAnswer::Outcome what, const QString &words = {})
{
    RemoteAnswer answer;
    answer.outcome = what;
    answer.words = words;
    return answer;
}

} // namespace

const QList<ServerProfile> &serverProfiles()
{
    static const QList<ServerProfile> All = [] {
        QList<ServerProfile> all;
        const auto add = [&all](const char *name, auto change) {
            ServerProfile profile {name};
            change(profile);
            all.append(profile);
        };
        add("good", [](ServerProfile &) {});
        add("no If-Match", [](ServerProfile &p) { p.ifMatch = false; });
        add("no filters", [](ServerProfile &p) { p.filters = p.modifiedFilter = false; });
        add("no times", [](ServerProfile &p) { p.tellsModified = p.modifiedFilter = false; });
        add("no versions", [](ServerProfile &p) { p.tellsVersion = p.ifMatch = false; });
        add("keeps removed applications", [](ServerProfile &p) { p.patchKeepsRemoved = true; });
        add("total of the page", [](ServerProfile &p) { p.totalIsPage = p.repeatsFirstPage = true; });
        add("nothing is unique", [](ServerProfile &p) { p.uniqueNames = p.uniqueExternalIds = false; });
        add("empty answers", [](ServerProfile &p) { p.emptyAnswers = true; });
        add("no types", [](ServerProfile &p) { p.refusesTypes = true; });
        add("versions repeat", [](ServerProfile &p) { p.repeatsVersions = true; });
        add("poor", [](ServerProfile &p) {
            p.ifMatch = p.filters = p.modifiedFilter = p.tellsModified = p.tellsVersion = false;
            p.totalIsPage = p.repeatsFirstPage = p.emptyAnswers = p.patchKeepsRemoved = true;
        });
        return all;
    }();
    return All;
}

/// One console's way to the server; the faults happen on it. The console's sync thread.
class FakeConnection : public RemoteDirectory {
public:
    explicit FakeConnection(FakeServer &server) : m_server(server) { }

    Result<Capabilities> probe(Timestamp now, const RetryBudget &, const StopToken &) override
    {
        const ServerProfile &profile = m_server.profile();
        Capabilities found;
        found.ifMatch = profile.ifMatch && profile.tellsVersion;
        found.filterByExternalId = found.filterByUserName = profile.filters;
        found.filterByModified = profile.modifiedFilter;
        found.patch = true;
        found.probedAt = now;
        return found;
    }

    void use(const Capabilities &capabilities) override { m_form = capabilities.applications; }

    Result<RemotePage> list(const ListRequest &request, const StopToken &) override
    {
        if (request.startIndex > 1 && m_server.betweenPages)
            m_server.betweenPages();
        if (m_server.roll(m_server.m_faults / 2))
            return Error {ErrorKind::Offline, QStringLiteral("the list was cut off")};
        QList<RemoteResource> all;
        for (const FakeServer::Account &account : m_server.accounts()) {
            if (account.modified >= request.modifiedSince || !m_server.profile().tellsModified)
                all.append(m_server.resourceOf(account));
        }
        qint64 first = request.startIndex - 1;
        if (first >= all.size() && m_server.profile().repeatsFirstPage)
            first = 0;
        RemotePage page;
        page.resources = all.mid(first, PageSize);
        page.totalHint = m_server.profile().totalIsPage ? page.resources.size() : all.size();
        return page;
    }

    QList<RemoteAnswer> perform(const QList<RemoteRequest> &requests, const StopToken &) override
    {
        QList<RemoteAnswer> answers;
        for (const RemoteRequest &request : requests)
            answers.append(m_server.answer(request, m_form));
        return answers;
    }

private:
    FakeServer &m_server;
    ApplicationsForm m_form = ApplicationsForm::TypeIsValue;
};

FakeServer::FakeServer(const ServerProfile &profile, quint64 seed, Clock clock)
    : m_profile(profile), m_random(seed), m_clock(std::move(clock))
{
}

bool FakeServer::roll(int percent)
{
    return static_cast<int>(m_random() % 100) < percent;
}

std::unique_ptr<RemoteDirectory> FakeServer::connection()
{
    return std::make_unique<FakeConnection>(*this);
}

FakeServer::Account *FakeServer::find(const QString &externalId)
{
    for (Account &account : m_accounts) {
        if (account.externalId == externalId)
            return &account;
    }
    return nullptr;
}

void FakeServer::touch(Account &account)
{
    ++account.version;
    // Two changes never have the same time.
    m_lastModified = std::max(m_lastModified + 1, m_clock());
    account.modified = m_lastModified;
    ++m_writes;
}

void FakeServer::edit(const QString &id, const WireValues &values)
{
    Account &account = m_accounts[id];
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        account.values.insert(it.key(), *it);
    touch(account);
}

void FakeServer::remove(const QString &id)
{
    m_accounts.remove(id);
    ++m_writes;
}

void FakeServer::restore(const Accounts &accounts)
{
    m_accounts = accounts;
    m_late.clear();
    // Its clock went on, but what it counted did not.
    if (!m_profile.repeatsVersions) {
        for (Account &account : m_accounts)
            account.version += 1000;
    }
}

bool FakeServer::settle()
{
    QList<Late> waiting;
    for (const Late &late : std::exchange(m_late, {})) {
        if (late.at <= m_clock())
            carryOut(late.request, ApplicationsForm::NoType);
        else
            waiting.append(late);
    }
    m_late = waiting;
    return !m_late.isEmpty();
}

bool FakeServer::nameTaken(const QString &userName, const QString &except) const
{
    return m_profile.uniqueNames && std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) {
               return account.id != except
                   && caseKey(account.values.value(Field::UserName).toString()) == caseKey(userName);
           });
}

RemoteResource FakeServer::resourceOf(const Account &account) const
{
    RemoteResource resource;
    resource.id = account.id;
    resource.externalId = account.externalId;
    if (m_profile.tellsVersion)
        resource.version = "W/\"" + QByteArray::number(account.version) + '"';
    resource.created = m_profile.tellsModified ? account.created : 0;
    resource.modified = m_profile.tellsModified ? account.modified : 0;
    resource.values = account.values;
    resource.verbatim = account.others;
    return resource;
}

RemoteAnswer FakeServer::shown(const Account &account) const
{
    RemoteAnswer answer = outcome(RemoteAnswer::Outcome::Done);
    answer.id = account.id;
    if (!m_profile.emptyAnswers)
        answer.resource = resourceOf(account);
    return answer;
}

void FakeServer::put(Account &account, const RemoteRequest &request)
{
    for (auto it = request.values.cbegin(); it != request.values.cend(); ++it) {
        QJsonValue value = *it;
        if (it.key() == Field::Applications && request.kind == RemoteRequest::Kind::Update) {
            // One add and one remove for each element.
            QStringList names = applicationList(account.values.value(it.key()));
            const QStringList before = applicationList(request.before.value(it.key()));
            const QStringList wanted = applicationList(*it);
            for (const QString &name : before) {
                if (!wanted.contains(name) && !m_profile.patchKeepsRemoved)
                    names.removeAll(name);
            }
            for (const QString &name : wanted) {
                if (!before.contains(name))
                    names.append(name);
            }
            value = applicationSet(names);
        }
        account.values.insert(it.key(), value);
    }
    account.values = completed(account.values, {});
    touch(account);
}

RemoteAnswer FakeServer::answer(const RemoteRequest &request, ApplicationsForm form)
{
    const bool writes = request.kind != RemoteRequest::Kind::Get
        && request.kind != RemoteRequest::Kind::FindByExternalId && request.kind != RemoteRequest::Kind::FindByUserName;
    if (!roll(m_faults))
        return carryOut(request, form);
    if (!writes)
        return outcome(RemoteAnswer::Outcome::NotSent, QStringLiteral("no answer"));
    switch (m_random() % 4) {
    case 0:
        return outcome(RemoteAnswer::Outcome::NotSent, QStringLiteral("429"));
    case 1: // Carried out, and the answer is lost.
        carryOut(request, form);
        break;
    case 2: // Carried out before the console's patience with it ends.
        m_late.append({request, m_clock() + static_cast<Timestamp>(m_random() % 50'000)});
        break;
    default: // Lost on the way.
        break;
    }
    return outcome(RemoteAnswer::Outcome::Unknown, QStringLiteral("503"));
}

RemoteAnswer FakeServer::carryOut(const RemoteRequest &request, ApplicationsForm form)
{
    using Request = RemoteRequest::Kind;
    using Outcome = RemoteAnswer::Outcome;
    if (request.kind == Request::FindByExternalId || request.kind == Request::FindByUserName) {
        RemoteAnswer answer = outcome(Outcome::Done);
        for (const Account &account : std::as_const(m_accounts)) {
            const bool found = request.kind == Request::FindByExternalId
                ? account.externalId == request.key
                : caseKey(account.values.value(Field::UserName).toString()) == caseKey(request.key);
            if (found)
                answer.found.append(resourceOf(account));
        }
        return answer;
    }
    const bool typed = form == ApplicationsForm::TypeIsValue || form == ApplicationsForm::UniqueType;
    if (m_profile.refusesTypes && typed && !applicationList(request.values.value(Field::Applications)).isEmpty())
        return outcome(Outcome::Refused, QStringLiteral("entitlements.type is not allowed"));
    if (request.kind == Request::Create) {
        const bool known = m_profile.uniqueExternalIds && find(request.key);
        if (known || nameTaken(request.values.value(Field::UserName).toString(), {}))
            return outcome(Outcome::Taken, QStringLiteral("uniqueness"));
        Account account;
        account.id = QStringLiteral("%1").arg(++m_lastId, 4, 10, QLatin1Char('0'));
        account.externalId = request.key;
        account.others = {{QStringLiteral("nickName"), QString(u'n' + account.id)}};
        put(account, request);
        account.created = account.modified;
        m_accounts.insert(account.id, account);
        RemoteAnswer answer = shown(account);
        answer.issued = Secret("canary-of-the-simulation");
        return answer;
    }
    const auto found = m_accounts.find(request.id);
    if (found == m_accounts.end())
        return outcome(Outcome::NotFound);
    if (request.kind == Request::Get) {
        RemoteAnswer answer = outcome(Outcome::Done);
        answer.resource = resourceOf(*found);
        return answer;
    }
    if (m_profile.ifMatch && !request.ifMatch.isEmpty() && request.ifMatch != resourceOf(*found).version)
        return outcome(Outcome::Stale);
    if (request.kind == Request::Remove) {
        remove(request.id);
        return outcome(Outcome::Done);
    }
    if (request.values.contains(Field::UserName)
        && nameTaken(request.values.value(Field::UserName).toString(), request.id))
        return outcome(Outcome::Taken, QStringLiteral("uniqueness"));
    put(*found, request);
    return shown(*found);
}

} // namespace steward::simulation
