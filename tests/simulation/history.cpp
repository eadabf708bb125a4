#include "tests/simulation/history.h"

#include <QJsonDocument>

namespace steward::simulation {

namespace {

constexpr Timestamp Start = 1'790'000'000'000;
constexpr Timestamp Minute = 60'000;
constexpr int Events = 14;
constexpr int QuietRounds = 12;
const QStringList Applications {QStringLiteral("HttpApi"), QStringLiteral("Salesforce"), QStringLiteral("Billing")};
const QStringList Roles {QStringLiteral("Reader"), QStringLiteral("Editor"), QStringLiteral("Chief")};
const QString OwnerName = QStringLiteral("Olga");

QString shortOf(const QUuid &uid)
{
    return uid.toString(QUuid::WithoutBraces).left(8);
}

Result<void> edit(Transaction &transaction, const QUuid &uid, const WireValues &values)
{
    const auto row = AdministratorRows(transaction.connection()).byUid(uid);
    STEWARD_TRY(row);
    WireIntake intake(transaction);
    STEWARD_TRY(intake.open());
    transaction.describe(ChangeKind::Edit, (*row)->displayName());
    const auto taken = intake.taken(**row, values);
    STEWARD_TRY(taken);
    if (!taken->problems.isEmpty())
        return toError(taken->problems);
    return transaction.update(**row, difference(**row, taken->row));
}

} // namespace

History::History(quint64 seed, const ServerProfile &profile, const SyncRules &rules, const QString &origin)
    : m_random(seed), m_overlaps(overlaps(seed)), m_time(Start), m_server(profile, seed + 1, [this] { return m_time; })
{
    // Its own numbers, so that what people do does not depend on the way.
    std::mt19937_64 ways(seed + 3);
    const int count = chance(25) ? 3 : 2;
    for (int i = 0; i < count; ++i)
        m_consoles.push_back(std::make_unique<Console>(
            i + 1, origin, [this] { return m_server.connection(); }, m_time, rules));
    for (const auto &console : m_consoles) {
        Console::Way way {m_overlaps, ways()};
        if (m_overlaps) {
            way.takenAtOnce = 1 + qsizetype(ways() % 4);
            way.sentAtOnce = 1 + qsizetype(ways() % 4);
        }
        console->setWay(way);
    }
    for (const Administrator &row : m_consoles.front()->living()) {
        m_truth.insert(row.uid, {});
        for (const auto &console : m_consoles)
            noteName({console->number(), row.uid}, row.userName);
    }
    note(QStringLiteral("%1 consoles, server: %2%3")
             .arg(count)
             .arg(QLatin1StringView(profile.name), m_overlaps ? QStringLiteral(", rounds overlap") : QString()));
}

QString History::freshText(const QString &prefix)
{
    return QStringLiteral("%1t%2x").arg(prefix).arg(++m_lastText);
}

void History::note(const QString &line)
{
    m_log.append(QStringLiteral("%1 +%2 min: %3").arg(m_event).arg((m_time - Start) / Minute).arg(line));
}

QList<History::Truth *> History::truthsAt(const Place &place)
{
    QList<Truth *> truths {&m_truth[accountAt(place)]};
    if (place.first != 0 && !m_links.contains(place))
        truths.append(&m_unmet[place]);
    return truths;
}

void History::noteName(const Place &place, const QString &userName)
{
    m_names[place].insert(caseKey(userName));
    m_names[{0, place.second}].insert(caseKey(userName));
}

void History::typed(const Place &place, const QString &text, const QString &before)
{
    for (Typed &one : m_typed) {
        if (accountAt(one.place) == accountAt(place) && !before.isEmpty() && before.contains(one.text))
            one.replaced = true;
    }
    m_typed.append({place, text, false});
}

void History::noteApplications(const Place &place, const QStringList &before, const QStringList &after,
                               const std::optional<QStringList> &outside)
{
    for (Truth *truth : truthsAt(place)) {
        for (const QString &name : after) {
            if (before.contains(name))
                continue;
            truth->addedBefore[name] = truth->added.value(name);
            truth->added[name] = m_event;
        }
        for (const QString &name : before) {
            if (after.contains(name))
                continue;
            if (!outside || outside->contains(name))
                truth->removed[name] = m_event;
            else if (truth->added.value(name) == m_additions.value({place, name}))
                truth->added[name] = truth->addedBefore.value(name);
        }
    }
    for (const QString &name : before + after) {
        const std::pair<Place, QString> one {place, name};
        if (after.contains(name) == before.contains(name))
            continue;
        m_pending.remove(one);
        if (before.contains(name))
            continue;
        m_additions[one] = m_event;
        if (outside && !outside->contains(name))
            m_pending.insert(one);
    }
}

void History::noteSuspended(const Place &place, bool suspended)
{
    for (Truth *truth : truthsAt(place))
        (suspended ? truth->suspended : truth->resumed) = m_event;
}

void History::event()
{
    ++m_event;
    const quint64 what = dice(100);
    if (what < 30)
        editHere(anyConsole());
    else if (what < 36)
        addHere(anyConsole());
    else if (what < 42)
        deleteHere(anyConsole());
    else if (what < 50)
        editThere();
    else if (what < 53)
        addThere();
    else if (what < 56)
        deleteThere();
    else if (what < 88)
        syncOne(anyConsole());
    else if (what < 94)
        passTime();
    else
        restoreServer();
}

void History::editHere(Console &console)
{
    QList<Administrator> rows = console.living();
    rows.removeIf([](const Administrator &row) { return row.firstName == OwnerName; });
    if (rows.isEmpty())
        return;
    const Administrator row = rows.at(static_cast<qsizetype>(dice(static_cast<quint64>(rows.size()))));
    const Place place {console.number(), row.uid};
    const WireValues before = console.onWire(row);
    WireValues values;
    QString text;
    switch (dice(6)) {
    case 0:
        text = freshText(QStringLiteral("F"));
        values.insert(Field::FirstName, text);
        break;
    case 1:
        text = freshText(QStringLiteral("L"));
        values.insert(Field::LastName, text);
        break;
    case 2:
        text = freshText(QStringLiteral("e"));
        values.insert(Field::Email, QString(text + QStringLiteral("@example.org")));
        break;
    case 3:
        text = chance(70) ? freshText(QStringLiteral("u")) : QStringLiteral("pool%1").arg(dice(3));
        values.insert(Field::UserName, text);
        break;
    case 4:
        values.insert(Field::Suspended, !before.value(Field::Suspended).toBool());
        break;
    default:
        if (row.kind == Kind::Person) {
            values.insert(Field::Role, Roles.at(static_cast<qsizetype>(dice(3))));
            break;
        }
        QStringList names = applicationList(before.value(Field::Applications));
        const QString name = Applications.at(static_cast<qsizetype>(dice(3)));
        if (!names.removeOne(name))
            names.append(name);
        values.insert(Field::Applications, applicationSet(names));
        break;
    }
    if (!console.change([&](Transaction &transaction) { return edit(transaction, row.uid, values); }))
        return;
    note(QStringLiteral("console %1 edits %2: %3")
             .arg(console.number())
             .arg(shortOf(row.uid))
             .arg(QString::fromUtf8(QJsonDocument(wireToJson(values)).toJson(QJsonDocument::Compact))));
    if (values.contains(Field::UserName))
        noteName(place, text);
    if (!text.isEmpty() && !text.startsWith(QStringLiteral("pool")))
        typed(place, text, before.value(values.firstKey()).toString());
    if (values.contains(Field::Suspended))
        noteSuspended(place, values.value(Field::Suspended).toBool());
    if (values.contains(Field::Applications)) {
        const QStringList names = applicationList(values.value(Field::Applications));
        noteApplications(place, applicationList(before.value(Field::Applications)), names,
                         console.applicationsOutside(row.uid));
        // Whoever edits what a conflict is about decides it, and gives all that the value holds.
        const QList<SyncConflict> open = console.conflicts();
        if (std::any_of(open.cbegin(), open.cend(), [&row](const SyncConflict &one) {
                return one.uid == row.uid && one.field == QStringLiteral("applications");
            }))
            noteApplications(place, {}, names);
    }
}

void History::addHere(Console &console)
{
    const QString text = freshText(QStringLiteral("u"));
    const QString name = chance(85) ? text : QStringLiteral("pool%1").arg(dice(3));
    const QUuid uid = QUuid::createUuidV5(QUuid(), text);
    const bool added = console.change([&](Transaction &transaction) -> Result<void> {
        WireIntake intake(transaction);
        STEWARD_TRY(intake.open());
        Administrator fresh;
        fresh.uid = uid;
        const auto taken = intake.taken(fresh,
                                        {{Field::Kind, kindKey(Kind::ApiUser)},
                                         {Field::FirstName, QStringLiteral("New")},
                                         {Field::LastName, text},
                                         {Field::UserName, name},
                                         {Field::Email, QString(name + QStringLiteral("@example.org"))},
                                         {Field::Applications, applicationSet({Applications.at(0)})}});
        STEWARD_TRY(taken);
        if (!taken->problems.isEmpty())
            return toError(taken->problems);
        transaction.describe(ChangeKind::Add, text);
        const auto id = transaction.insert(taken->row);
        STEWARD_TRY(id);
        return {};
    });
    if (!added)
        return;
    note(QStringLiteral("console %1 adds %2 as %3").arg(console.number()).arg(shortOf(uid), name));
    const Place place {console.number(), uid};
    m_truth.insert(uid, {});
    m_addedAt.insert(uid, console.number());
    noteName(place, name);
    noteApplications(place, {}, {Applications.at(0)});
    typed(place, text, {});
}

void History::deleteHere(Console &console)
{
    QList<Administrator> rows = console.living();
    rows.removeIf([](const Administrator &row) { return row.firstName == OwnerName; });
    if (rows.isEmpty())
        return;
    const Administrator row = rows.at(static_cast<qsizetype>(dice(static_cast<quint64>(rows.size()))));
    const bool forGood = chance(20);
    const bool deleted = console.change([&](Transaction &transaction) -> Result<void> {
        transaction.describe(ChangeKind::Delete, row.displayName());
        STEWARD_TRY(transaction.setDeleted(row, transaction.now()));
        if (!forGood)
            return {};
        const auto now = AdministratorRows(transaction.connection()).byUid(row.uid);
        STEWARD_TRY(now);
        return transaction.purge(**now);
    });
    if (!deleted)
        return;
    note(QStringLiteral("console %1 deletes %2%3")
             .arg(console.number())
             .arg(shortOf(row.uid), forGood ? QStringLiteral(" for good") : QString()));
    m_truth[accountAt({console.number(), row.uid})].deleted = true;
}

void History::editThere()
{
    if (m_server.accounts().isEmpty())
        return;
    const QList<QString> ids = m_server.accounts().keys();
    const QString id = ids.at(static_cast<qsizetype>(dice(static_cast<quint64>(ids.size()))));
    const FakeServer::Account account = m_server.accounts().value(id);
    if (account.values.value(Field::FirstName).toString() == OwnerName)
        return;
    RemoteResource shown;
    shown.id = id;
    shown.externalId = account.externalId;
    const QUuid uid = uidOf(shown);
    WireValues values;
    QString before;
    const QString text = freshText(QStringLiteral("s"));
    switch (dice(4)) {
    case 0:
        values.insert(Field::LastName, text);
        before = account.values.value(Field::LastName).toString();
        break;
    case 1:
        values.insert(Field::Email, QString(text + QStringLiteral("@example.org")));
        before = account.values.value(Field::Email).toString();
        break;
    case 2:
        // Once more what it is already could not be told from nothing.
        if (!account.values.value(Field::Suspended).toBool())
            values.insert(Field::Suspended, true);
        break;
    default:
        if (account.values.contains(Field::Applications)) {
            QStringList names = applicationList(account.values.value(Field::Applications));
            const QStringList old = names;
            if (!names.removeOne(Applications.at(1)))
                names.append(Applications.at(1));
            values.insert(Field::Applications, applicationSet(names));
            noteApplications({0, uid}, old, names);
        }
        break;
    }
    if (values.isEmpty())
        return;
    note(QStringLiteral("server edits %1: %2")
             .arg(shortOf(uid))
             .arg(QString::fromUtf8(QJsonDocument(wireToJson(values)).toJson(QJsonDocument::Compact))));
    m_server.edit(id, values);
    m_changedThere[uid] = m_event;
    if (values.contains(Field::LastName) || values.contains(Field::Email))
        typed({0, uid}, text, before);
    if (values.contains(Field::Suspended))
        noteSuspended({0, uid}, true);
}

void History::addThere()
{
    const std::unique_ptr<RemoteDirectory> connection = m_server.connection();
    m_server.setFaults(0);
    RemoteRequest request;
    request.kind = RemoteRequest::Kind::Create;
    request.key = chance(50) ? QString() : freshText(QStringLiteral("hr-"));
    const QString text = freshText(QStringLiteral("s"));
    request.values = completed({{Field::Kind, kindKey(Kind::ApiUser)},
                                {Field::FirstName, QStringLiteral("Server")},
                                {Field::LastName, text},
                                {Field::UserName, text},
                                {Field::Email, QString(text + QStringLiteral("@example.org"))},
                                {Field::Applications, applicationSet({Applications.at(2)})}},
                               {});
    Capabilities untyped;
    untyped.applications = ApplicationsForm::NoType;
    connection->use(untyped);
    const RemoteAnswer answer = connection->perform({request}, StopToken()).constFirst();
    if (answer.outcome != RemoteAnswer::Outcome::Done)
        return;
    RemoteResource shown;
    shown.id = answer.id;
    shown.externalId = request.key;
    const QUuid uid = uidOf(shown);
    note(QStringLiteral("server adds %1").arg(shortOf(uid)));
    m_truth.insert(uid, {});
    noteName({0, uid}, text);
    m_changedThere[uid] = m_event;
    noteApplications({0, uid}, {}, {Applications.at(2)});
    typed({0, uid}, text, {});
}

void History::deleteThere()
{
    if (m_server.accounts().size() < 3)
        return;
    const QList<QString> ids = m_server.accounts().keys();
    const QString id = ids.at(static_cast<qsizetype>(dice(static_cast<quint64>(ids.size()))));
    const FakeServer::Account account = m_server.accounts().value(id);
    if (account.values.value(Field::FirstName).toString() == OwnerName)
        return;
    RemoteResource shown;
    shown.id = id;
    shown.externalId = account.externalId;
    note(QStringLiteral("server deletes %1").arg(shortOf(uidOf(shown))));
    m_server.remove(id);
    m_truth[uidOf(shown)].deleted = true;
    m_changedThere[uidOf(shown)] = m_event;
}

void History::syncOne(Console &console)
{
    std::optional<Console::Death> death;
    if (chance(20))
        death = Console::Death {static_cast<SyncPoint>(dice(SyncPointCount)), 1 + static_cast<int>(dice(2))};
    if (death && m_overlaps && chance(30))
        death = Console::Death {std::nullopt, 1 + static_cast<int>(dice(12))};
    m_server.setFaults(chance(50) ? 0 : 20);
    const bool shifts = chance(10);
    m_server.betweenPages = [this, shifts] {
        if (shifts && chance(50))
            deleteThere();
    };
    const bool full = chance(30);
    console.duringRequests = [this, &console] { meanwhile(console); };
    const auto report = sync(console, full, death);
    console.duringRequests = {};
    m_server.betweenPages = {};
    m_server.setFaults(0);
    note(QStringLiteral("console %1 syncs%2%3: %4")
             .arg(console.number())
             .arg(full ? QStringLiteral(" in full") : QString(),
                  !death             ? QString()
                      : death->point ? QStringLiteral(", dies at point %1").arg(static_cast<int>(*death->point))
                                     : QStringLiteral(", dies at request %1").arg(death->times),
                  report ? report->sentence() : QStringLiteral("cut off")));
    if (chance(20))
        m_backup = m_server.snapshot(), m_backupEvent = m_event;
}

std::optional<SyncReport> History::sync(Console &console, bool full, const std::optional<Console::Death> &death)
{
    const bool first = !console.knowsServer();
    auto report = console.sync(full, death);
    if (first)
        noteLinks(console);
    noteArrivals();
    return report;
}

void History::noteArrivals()
{
    QSet<std::pair<QUuid, QString>> there;
    for (const FakeServer::Account &account : m_server.accounts()) {
        RemoteResource shown;
        shown.id = account.id;
        shown.externalId = account.externalId;
        for (const QString &name : applicationList(account.values.value(Field::Applications)))
            there.insert({uidOf(shown), name});
    }
    m_pending.removeIf([&](const std::pair<Place, QString> &one) {
        const QUuid account = accountAt(one.first);
        if (!there.contains({account, one.second}))
            return false;
        m_truth[account].added[one.second] = m_event;
        return true;
    });
}

/// Only what has had the same user name, and was not here under the server's id, is rightly taken for the same.
void History::noteLinks(Console &console)
{
    for (const SyncBase &base : console.bases()) {
        RemoteResource shown;
        shown.id = base.serverId;
        shown.externalId = base.externalId;
        const QUuid there = uidOf(shown);
        const Place place {console.number(), base.uid};
        if (there == base.uid || m_links.contains(place) || !m_names.value(place).intersects(m_names.value({0, there}))
            || console.row(there))
            continue;
        note(QStringLiteral("console %1 has taken %2 for the server's %3, by name")
                 .arg(console.number())
                 .arg(shortOf(base.uid), shortOf(there)));
        link(place, there);
    }
}

void History::link(const Place &place, const QUuid &there)
{
    m_links.insert(place, there);
    Truth &both = m_truth[there];
    const Truth here = m_unmet.value(place);
    both.suspended = std::max(both.suspended, here.suspended);
    both.resumed = std::max(both.resumed, here.resumed);
    for (auto it = here.added.cbegin(); it != here.added.cend(); ++it)
        both.added[it.key()] = std::max(both.added.value(it.key()), *it);
    for (auto it = here.removed.cbegin(); it != here.removed.cend(); ++it)
        both.removed[it.key()] = std::max(both.removed.value(it.key()), *it);
    // There has never been another one of it.
    if (m_addedAt.value(place.second) == place.first)
        m_truth.remove(place.second);
}

/// Nobody waits for a round that is going on.
void History::meanwhile(Console &console)
{
    const quint64 what = dice(100);
    if (what >= 8)
        return;
    ++m_event;
    // Without conditions on a change nobody can see what came in between.
    if (what < 4 || !m_server.profile().ifMatch) {
        editHere(console);
    } else if (what < 6) {
        editThere();
    } else if (Console &other = anyConsole(); &other != &console) {
        const auto report = sync(other, chance(30));
        note(QStringLiteral("console %1 syncs meanwhile: %2")
                 .arg(other.number())
                 .arg(report ? report->sentence() : QStringLiteral("cut off")));
    }
}

void History::passTime()
{
    m_time += static_cast<Timestamp>(1 + dice(90)) * Minute;
    if (chance(10))
        m_time += 25 * 60 * Minute;
    if (chance(15))
        anyConsole().setClockError((static_cast<Timestamp>(dice(120)) - 60) * Minute);
    m_server.settle();
    noteArrivals();
}

void History::restoreServer()
{
    if (!m_backup)
        return;
    const auto names = [](const FakeServer::Accounts &accounts) {
        QStringList all;
        for (const FakeServer::Account &account : accounts)
            all.append(account.id + u'=' + account.externalId.left(8));
        return all.join(u' ');
    };
    note(QStringLiteral("the server, which has %1, is restored to event %2: %3")
             .arg(names(m_server.accounts()))
             .arg(m_backupEvent)
             .arg(names(*m_backup)));
    m_server.restore(*m_backup);
    m_backup.reset();
    // Where versions are counted on from the restored state, another content gets the version that a console knows.
    if (m_server.profile().repeatsVersions) {
        for (int i = 0; i < 4; ++i)
            editThere();
    }
    // What the server's own people did since is lost with the server, unless a console has it.
    for (auto it = m_changedThere.cbegin(); it != m_changedThere.cend(); ++it) {
        if (*it >= m_backupEvent)
            m_truth[it.key()].uncertain = true;
    }
    // One that does not say when accounts changed cannot be caught: what it shows counts as edited by its people.
    if (!m_server.profile().tellsModified) {
        for (Truth &truth : m_truth)
            truth.uncertain = true;
    }
    for (const auto &console : m_consoles) {
        const FakeServer::Accounts before = m_server.accounts();
        const auto report = sync(*console, true);
        // What this one sends is newer than what the next one knows, which cannot see any more what it stood upon.
        for (const FakeServer::Account &account : m_server.accounts()) {
            if (before.value(account.id) != account)
                m_truth[QUuid::fromString(account.externalId)].uncertain = true;
        }
        note(QStringLiteral("console %1 finds out: %2")
                 .arg(console->number())
                 .arg(report ? report->sentence() : QStringLiteral("cut off")));
    }
}

std::optional<QString> History::run()
{
    if (chance(75)) {
        for (const auto &console : m_consoles)
            sync(*console, true);
    }
    for (int i = 0; i < Events; ++i)
        event();
    if (const auto wrong = becomesQuiet())
        return wrong;
    return judge();
}

bool History::rename(Console &console, const QUuid &uid)
{
    const QString text = freshText(QStringLiteral("r"));
    noteName({console.number(), uid}, text);
    return console.change([&](Transaction &transaction) {
        return edit(transaction, uid,
                    {{Field::UserName, text}, {Field::Email, QString(text + QStringLiteral("@example.org"))}});
    });
}

void History::answerHeld(Console &console, const SyncHeld &held)
{
    using Answer = SyncDecisions::Answer;
    const Truth truth = m_truth.value(accountAt({console.number(), held.uid}));
    const auto answer = [&](Answer what) {
        console.change([&](Transaction &transaction) { return SyncDecisions(transaction).answer(held.uid, what); });
    };
    switch (held.kind) {
    case SyncHeld::Kind::Missing:
        note(QStringLiteral("console %1 answers about the missing %2").arg(console.number()).arg(shortOf(held.uid)));
        answer(truth.deleted ? Answer::Delete : Answer::Upload);
        return;
    case SyncHeld::Kind::EditedThere:
        note(QStringLiteral("console %1 answers about %2, edited there").arg(console.number()).arg(shortOf(held.uid)));
        if (truth.deleted) {
            answer(Answer::Delete);
            return;
        }
        answer(Answer::Keep);
        return;
    case SyncHeld::Kind::NameTaken:
    case SyncHeld::Kind::Unusable: {
        const WireValues there = resourceFromJson(held.resource).values;
        for (const Administrator &row : console.living()) {
            const WireValues here = console.onWire(row);
            const bool clashes = sameOnWire(Field::UserName, here.value(Field::UserName), there.value(Field::UserName))
                || sameOnWire(Field::Email, here.value(Field::Email), there.value(Field::Email));
            const bool itself = held.kind == SyncHeld::Kind::Unusable && row.uid == held.uid;
            if (clashes && !itself && rename(console, row.uid))
                note(QStringLiteral("console %1 renames %2").arg(console.number()).arg(shortOf(row.uid)));
        }
        return;
    }
    }
}

void History::answerAll(Console &console)
{
    for (const SyncConflict &conflict : console.conflicts()) {
        const auto choice = chance(50) ? SyncDecisions::Choice::Here : SyncDecisions::Choice::Server;
        const bool chosen = console.change(
            [&](Transaction &transaction) { return SyncDecisions(transaction).choose(conflict.id, choice); });
        note(QStringLiteral("console %1 decides %2 of %3")
                 .arg(console.number())
                 .arg(conflict.field, shortOf(conflict.uid)));
        ++m_event;
        // Whoever decides gives what the value holds; what it lacks may have been given elsewhere meanwhile.
        const QJsonValue value = chosen && choice == SyncDecisions::Choice::Here ? conflict.here : conflict.server;
        if (conflict.field == QStringLiteral("suspended") && !value.toBool())
            noteSuspended({console.number(), conflict.uid}, false);
        else if (conflict.field == QStringLiteral("applications"))
            noteApplications({console.number(), conflict.uid}, {}, applicationList(value));
        if (!chosen)
            console.change([&](Transaction &transaction) {
                return SyncDecisions(transaction).choose(conflict.id, SyncDecisions::Choice::Server);
            });
    }
    for (const SyncHeld &held : console.held())
        answerHeld(console, held);
    for (const SyncIntent &intent : console.intents()) {
        if (intent.state == SyncIntent::State::Blocked) {
            note(QStringLiteral("console %1: %2 is refused: %3")
                     .arg(console.number())
                     .arg(shortOf(intent.uid), intent.reason));
            rename(console, intent.uid);
        }
    }
}

std::optional<QString> History::becomesQuiet()
{
    m_event = 1000;
    for (const auto &console : m_consoles)
        console->setClockError(0);
    for (int round = 0; round < QuietRounds; ++round) {
        m_time += 5 * Minute;
        m_server.settle();
        const qint64 writes = m_server.writes();
        bool quiet = true;
        for (const auto &console : m_consoles) {
            const auto report = sync(*console, true);
            note(QStringLiteral("console %1, quiet round %2: %3")
                     .arg(console->number())
                     .arg(round + 1)
                     .arg(report ? report->sentence() : QStringLiteral("cut off")));
            quiet = quiet && report && report->inStep() && !report->isNoteworthy();
            answerAll(*console);
        }
        if (quiet && writes == m_server.writes())
            return {};
    }
    return QStringLiteral("I1: not in step after %1 quiet rounds").arg(QuietRounds);
}

} // namespace steward::simulation
