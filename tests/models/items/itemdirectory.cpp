#include "tests/models/items/itemdirectory.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"
#include "models/store/administratorrows.h"
#include "models/store/catalogrows.h"

#include <QtTest>

#include <algorithm>
#include <atomic>

namespace steward {

namespace {

const QStringList FirstNames {QStringLiteral("Ana"),  QStringLiteral("ANA"),      QStringLiteral("Zoë"),
                              QStringLiteral("李"),   QStringLiteral("محمد"),     QStringLiteral("Štěpán"),
                              QStringLiteral("Weiß"), QStringLiteral("Ｗｉｄｅ"), QStringLiteral("a"),
                              QStringLiteral("Åsa"),  QStringLiteral("D'Arcy")};
const QStringList LastNames {QStringLiteral("Pérez"),  QStringLiteral("Perez"), QStringLiteral("O’Connor"),
                             QStringLiteral("明"),     QStringLiteral("🙂"),  QStringLiteral("Straße"),
                             QStringLiteral("Al-Ali"), QStringLiteral("b"),     QStringLiteral("Łukasz")};
const QStringList Organizations {QString(),
                                 QStringLiteral("Retail Bank"),
                                 QStringLiteral("retail bank"),
                                 QStringLiteral("Logistics"),
                                 QStringLiteral("Zürich"),
                                 QStringLiteral("Ärzte")};
const QStringList Languages {QString(), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("ja"),
                             QStringLiteral("nn")};

quint32 seed()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("STEWARD_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    qInfo("STEWARD_SEED=%u", seed);
    return seed;
}

Clock countingClock()
{
    return [count = std::make_shared<std::atomic<Timestamp>>(1'700'000'000'000)] { return *count += 3'600'000; };
}

template <typename T> T checked(const QFuture<Result<T>> &future)
{
    Result<T> result = await(future);
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

QByteArray sortKey(const Administrator &a, Column column, const Catalog &catalog)
{
    const auto number = [](qint64 value) { return QByteArray::number(value).rightJustified(20, '0'); };
    switch (column) {
    case Column::Name:
        return folded(a.displayName()).toUtf8();
    case Column::Type:
        return number(static_cast<qint64>(a.kind));
    case Column::Email:
        return folded(a.email.typed()).toUtf8();
    case Column::RoleOrApplications:
        return folded(a.kind == Kind::Person ? catalog.roleName(a.role)
                                             : catalog.applicationNames(a.applications).join(QStringLiteral(", ")))
            .toUtf8();
    case Column::Status:
        return number(static_cast<qint64>(a.status()));
    case Column::Credential:
        return number(static_cast<qint64>(a.credential.state));
    case Column::Organization:
        return folded(a.organization).toUtf8();
    case Column::UserName:
        return folded(a.userName).toUtf8();
    case Column::Language:
        return folded(fieldText(Field::Language, a.language, catalog)).toUtf8();
    case Column::Expires:
        // What does not expire comes last.
        return a.credential.expiresAt == 0 ? QByteArray("~") : number(a.credential.expiresAt);
    case Column::Created:
        return number(a.createdAt);
    case Column::Changed:
        return number(a.changedAt);
    case Column::Deleted:
        return number(a.deletedAt);
    }
    Q_UNREACHABLE();
}

Result<void> writeCredential(Transaction &t, AdministratorId id, Credential state)
{
    const Result<Credential> before = CredentialRows(t.connection()).byId(id);
    STEWARD_TRY(before);
    state.id = id;
    return t.update(*before, state);
}

} // namespace

ItemDirectory::ItemDirectory(int rows) : m_store(std::make_unique<Store>(countingClock())), m_random(seed())
{
    const auto fill = [this](Transaction &t) -> Result<void> {
        for (const char *name : {"Help desk", "Auditor", "Organization admin"}) {
            Role role;
            role.name = QLatin1StringView(name);
            const Result<RoleId> id = t.insert(role);
            STEWARD_TRY(id);
            m_roles.append(*id);
        }
        for (const char *name : {"HttpApi", "Salesforce", "Ledger Bridge", "Fleet Tracker"}) {
            Application application;
            application.name = QLatin1StringView(name);
            application.builtIn = m_applications.size() < 2;
            const Result<ApplicationId> id = t.insert(application);
            STEWARD_TRY(id);
            m_applications.append(*id);
        }
        return {};
    };
    const auto created = await(m_store->create(path(), {QStringLiteral("Test"), author(), fill}));
    if (!created)
        qFatal("%s %s", qUtf8Printable(created.error().message), qUtf8Printable(created.error().detail));
    if (rows > 0)
        add(rows);
}

Administrator ItemDirectory::draft()
{
    const auto any = [this](const auto &list) { return list.at(m_random.bounded(list.size())); };
    ++m_serial;
    Administrator a;
    a.kind = below(3) == 0 ? Kind::Person : Kind::ApiUser;
    a.firstName = any(FirstNames);
    a.lastName = any(LastNames);
    const QString name = QStringLiteral("user%1").arg(m_random.bounded(1'000'000) * 10'000LL + m_serial);
    a.email
        = *Email::parse(name + (below(5) == 0 ? QStringLiteral("@münchen.example") : QStringLiteral("@example.com")));
    a.userName = below(4) == 0 ? QString(name + QStringLiteral("Ü")) : name;
    a.organization = any(Organizations);
    if (a.kind == Kind::Person) {
        a.role = any(m_roles);
        a.language = any(Languages);
    } else {
        a.applications = {any(m_applications)};
        if (const ApplicationId second = any(m_applications); !a.applications.contains(second))
            a.applications.append(second);
        std::sort(a.applications.begin(), a.applications.end());
    }
    a.suspended = below(5) == 0;
    return a;
}

Credential ItemDirectory::credential()
{
    Credential c;
    c.state = static_cast<CredentialState>(below(CredentialStateCount));
    c.messageId = c.state == CredentialState::Sent ? QStringLiteral("message") : QString();
    c.expiresAt = below(3) == 0 ? 0 : 1'700'000'000'000 + below(1000);
    c.issuedAt = below(3) == 0 ? 0 : 1'600'000'000'000 + below(1000);
    c.lastUsedAt = below(2) == 0 ? 0 : 1'600'000'000'000 + below(1000);
    return c;
}

void ItemDirectory::add(int rows)
{
    QList<std::pair<Administrator, Credential>> drafts;
    for (int i = 0; i < rows; ++i)
        drafts.append({draft(), credential()});
    checked(m_store->write(author(), [drafts](Transaction &t) -> Result<int> {
        t.describe(ChangeKind::Add, QStringLiteral("Some"));
        for (const auto &[one, credential] : drafts) {
            const Result<AdministratorId> id = t.insert(one);
            STEWARD_TRY(id);
            STEWARD_TRY(writeCredential(t, *id, credential));
        }
        return 0;
    }));
}

void ItemDirectory::changeSome(Store &store, int rows)
{
    const QList<Administrator> before = all();
    QSet<AdministratorId> used;
    QList<std::function<Result<void>(Transaction &)>> changes;
    for (int i = 0; i < rows; ++i) {
        const int what = before.isEmpty() ? 0 : below(8);
        const Administrator row = before.isEmpty() ? Administrator() : before.at(m_random.bounded(before.size()));
        const Administrator fresh = draft();
        const Credential state = credential();
        if (what < 2) {
            changes.append([fresh, state](Transaction &t) -> Result<void> {
                const Result<AdministratorId> id = t.insert(fresh);
                STEWARD_TRY(id);
                return writeCredential(t, *id, state);
            });
            continue;
        }
        if (used.contains(row.id))
            continue;
        used.insert(row.id);
        if (what == 7) {
            changes.append([row, state](Transaction &t) { return writeCredential(t, row.id, state); });
        } else if (what < 5) {
            Patch patch {{Field::FirstName, fresh.firstName}, {Field::Organization, fresh.organization}};
            if (what == 3)
                patch = {{Field::Suspended, !row.suspended}};
            changes.append([row, patch](Transaction &t) { return t.update(row, patch); });
        } else if (what == 5 || !row.isDeleted()) {
            const Timestamp at = row.isDeleted() ? 0 : 1'800'000'000'000 + i;
            changes.append([row, at](Transaction &t) { return t.setDeleted(row, at); });
        } else {
            changes.append([row](Transaction &t) { return t.purge(row); });
        }
    }
    checked(store.write(author(), [changes](Transaction &t) -> Result<int> {
        t.describe(ChangeKind::Edit, QStringLiteral("Some"));
        for (const auto &change : changes)
            STEWARD_TRY(change(t));
        return 0;
    }));
}

QList<Administrator> ItemDirectory::all()
{
    return checked(m_store->read([](Connection &connection) -> Result<QList<Administrator>> {
        QList<Administrator> rows;
        STEWARD_TRY(AdministratorRows(connection).forEach([&rows](const Administrator &row) -> Result<void> {
            rows.append(row);
            return {};
        }));
        return rows;
    }));
}

Catalog ItemDirectory::catalog()
{
    return checked(m_store->read([](Connection &connection) { return CatalogRows(connection).catalog(); }));
}

AdministratorFilter ItemDirectory::randomFilter(const QList<Administrator> &rows)
{
    AdministratorFilter filter;
    filter.scope = below(5) == 0 ? AdministratorFilter::Scope::RecycleBin : AdministratorFilter::Scope::Living;
    const auto some = [this](auto &list, int seldom, auto &&value) {
        for (int count = below(seldom) == 0 ? 1 + below(2) : 0; count > 0; --count)
            list.append(value());
    };
    const auto kind = [this] { return below(2) == 0 ? Kind::Person : Kind::ApiUser; };
    const auto status = [this] { return below(2) == 0 ? Status::Active : Status::Suspended; };
    const auto state = [this] { return static_cast<CredentialState>(below(CredentialStateCount)); };
    const auto role = [this] { return below(4) == 0 ? RoleId {} : m_roles.at(below(3)); };
    const auto application = [this] { return below(6) == 0 ? ApplicationId {} : m_applications.at(below(4)); };
    const auto organization = [this] { return Organizations.at(below(static_cast<int>(Organizations.size()))); };
    const auto language = [this] { return Languages.at(below(static_cast<int>(Languages.size()))); };
    some(filter.kinds, 5, kind);
    some(filter.statuses, 5, status);
    some(filter.credentials, 5, state);
    some(filter.roles, 6, role);
    some(filter.applications, 5, application);
    some(filter.organizations, 5, organization);
    some(filter.languages, 7, language);
    some(filter.excluded.kinds, 7, kind);
    some(filter.excluded.statuses, 7, status);
    some(filter.excluded.credentials, 5, state);
    some(filter.excluded.roles, 6, role);
    some(filter.excluded.applications, 5, application);
    some(filter.excluded.organizations, 5, organization);
    some(filter.excluded.languages, 7, language);
    if (below(6) == 0)
        filter.expiresUntil = 1'700'000'000'000 + below(1000);
    if (below(6) == 0)
        filter.unusedSince = 1'600'000'000'000 + below(1000);
    if (below(6) == 0)
        filter.onlyUser = below(2) == 0;
    if (below(10) == 0) {
        auto ids = std::make_shared<IdSet>();
        for (const Administrator &row : rows) {
            if (below(2) == 0)
                ids->insert(static_cast<quint32>(row.id.value));
        }
        filter.among = ids;
    }
    if (below(2) == 0 && !rows.isEmpty()) {
        const QString text = searchText(rows.at(m_random.bounded(rows.size())));
        const int start = below(static_cast<int>(text.size()));
        // Half a surrogate pair is no text that anybody can type.
        if (!text.at(start).isLowSurrogate())
            filter.text = text.mid(start, 1 + below(6));
        if (filter.text.endsWith(u'\xD83D'))
            filter.text.chop(1);
    }
    return filter;
}

FilterContext contextOf(const QList<Administrator> &rows)
{
    QMap<Integration, int> usable;
    for (const Administrator &row : rows) {
        for (const ApplicationId application : row.applications)
            usable[{application, row.organization}] += row.isUsable() ? 1 : 0;
    }
    FilterContext context;
    for (auto it = usable.cbegin(); it != usable.cend(); ++it) {
        if (it.value() == 1)
            context.relyingOnOne.insert(it.key());
    }
    return context;
}

QList<AdministratorId> expectedIds(QList<Administrator> rows, const Catalog &catalog, const AdministratorFilter &filter,
                                   Column column, Qt::SortOrder order)
{
    const FilterContext context = filter.onlyUser ? contextOf(rows) : FilterContext();
    QList<std::tuple<QByteArray, AdministratorId>> keyed;
    for (const Administrator &row : rows) {
        if (filter.matches(row, context))
            keyed.append({sortKey(row, column, catalog), row.id});
    }
    std::sort(keyed.begin(), keyed.end());
    if (order == Qt::DescendingOrder)
        std::reverse(keyed.begin(), keyed.end());
    QList<AdministratorId> ids;
    for (const auto &one : keyed)
        ids.append(std::get<1>(one));
    return ids;
}

} // namespace steward
