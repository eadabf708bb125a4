#pragma once

#include "tests/simulation/console.h"
#include "tests/simulation/fakeserver.h"

namespace steward {

/// A server, and consoles that begin with the same file: an owner, a person and four API users. Main thread.
struct SyncWorld {
    explicit SyncWorld(const char *profile = "good") : server(profileNamed(profile), 1, [this] { return time; })
    {
        simulation::makeOrigin(origin, time);
    }

    static simulation::ServerProfile profileNamed(const char *name)
    {
        const QList<simulation::ServerProfile> &all = simulation::serverProfiles();
        const auto found = std::find_if(all.cbegin(), all.cend(), [name](const simulation::ServerProfile &one) {
            return QLatin1StringView(one.name) == QLatin1StringView(name);
        });
        return found == all.cend() ? qFatal("no profile %s", name), all.constFirst() : *found;
    }

    simulation::Console console(int number)
    {
        return simulation::Console(
            number, origin, [this] { return server.connection(); }, time);
    }

    static Administrator rowOf(simulation::Console &console, const QString &userName)
    {
        for (const Administrator &row : console.living()) {
            if (row.userName == userName)
                return row;
        }
        qFatal("no %s", qPrintable(userName));
    }
    const simulation::FakeServer::Account &there(const QString &userName) const
    {
        for (const simulation::FakeServer::Account &account : server.accounts()) {
            if (account.values.value(Field::UserName).toString() == userName)
                return account;
        }
        qFatal("no %s on the server", qPrintable(userName));
    }

    static bool edit(simulation::Console &console, const QString &userName, const WireValues &values)
    {
        const Administrator row = rowOf(console, userName);
        return console.change([&](Transaction &transaction) -> Result<void> {
            WireIntake intake(transaction);
            STEWARD_TRY(intake.open());
            transaction.describe(ChangeKind::Edit, userName);
            const auto taken = intake.taken(row, values);
            STEWARD_TRY(taken);
            return taken->problems.isEmpty() ? transaction.update(row, difference(row, taken->row))
                                             : Result<void>(toError(taken->problems));
        });
    }
    static bool deleteUser(simulation::Console &console, const QString &userName)
    {
        const Administrator row = rowOf(console, userName);
        return console.change([&](Transaction &transaction) {
            transaction.describe(ChangeKind::Delete, userName);
            return transaction.setDeleted(row, transaction.now());
        });
    }
    /// user0, user1, … with two applications each.
    static bool addUsers(simulation::Console &console, int count)
    {
        return console.change([count](Transaction &transaction) -> Result<void> {
            WireIntake intake(transaction);
            STEWARD_TRY(intake.open());
            transaction.describe(ChangeKind::Add, QStringLiteral("many"));
            for (int i = 0; i < count; ++i) {
                const QString name = QStringLiteral("user%1").arg(i);
                Administrator fresh;
                // The same in each run.
                fresh.uid = QUuid::createUuidV5(QUuid(), name);
                const auto taken = intake.taken(
                    fresh,
                    {{Field::Kind, kindKey(Kind::ApiUser)},
                     {Field::FirstName, name},
                     {Field::LastName, QStringLiteral("Many")},
                     {Field::UserName, name},
                     {Field::Email, QString(name + QStringLiteral("@example.org"))},
                     {Field::Applications, applicationSet({QStringLiteral("HttpApi"), QStringLiteral("Billing")})}});
                STEWARD_TRY(taken);
                STEWARD_TRY(transaction.insert(taken->row));
            }
            return {};
        });
    }

    /// Whether the console and the server hold the same accounts with the same values.
    bool isInStep(simulation::Console &console) const
    {
        QMap<QString, WireValues> here;
        for (const Administrator &row : console.living())
            here.insert(row.uid.toString(QUuid::WithoutBraces), console.onWire(row));
        QMap<QString, WireValues> onServer;
        for (const simulation::FakeServer::Account &account : server.accounts())
            onServer.insert(account.externalId, account.values);
        return std::equal(here.cbegin(), here.cend(), onServer.cbegin(), onServer.cend(),
                          [](const WireValues &a, const WireValues &b) {
                              return wireDifference(a, b).isEmpty() && wireDifference(b, a).isEmpty();
                          })
            && here.keys() == onServer.keys();
    }

    QTemporaryDir folder;
    QString origin = folder.filePath(QStringLiteral("origin.steward"));
    Timestamp time = 1'790'000'000'000;
    simulation::FakeServer server;
};

/// Notes what is asked of a server, and looks at it before and after. The round's thread.
class WatchedRemote : public RemoteDirectory {
public:
    explicit WatchedRemote(std::unique_ptr<RemoteDirectory> server) : m_server(std::move(server)) { }

    std::function<void(const RemoteRequest &)> before = [](const RemoteRequest &) {};
    /// What is answered without the request reaching the server.
    std::function<std::optional<RemoteAnswer>(const RemoteRequest &)> instead
        = [](const RemoteRequest &) { return std::nullopt; };
    std::function<void(RemoteAnswer &)> after = [](RemoteAnswer &) {};
    std::function<Result<RemotePage>(const ListRequest &, const RemotePage &)> shows
        = [](const ListRequest &, const RemotePage &page) { return page; };

    Result<Capabilities> probe(Timestamp now, const RetryBudget &budget, const StopToken &stop) override
    {
        return m_server->probe(now, budget, stop);
    }
    void use(const Capabilities &capabilities) override { m_server->use(capabilities); }
    Result<RemotePage> list(const ListRequest &request, const StopToken &stop) override
    {
        const Result<RemotePage> page = m_server->list(request, stop);
        return page ? shows(request, *page) : page;
    }
    QList<RemoteAnswer> perform(const QList<RemoteRequest> &requests, const StopToken &stop) override
    {
        QList<RemoteAnswer> answers;
        for (const RemoteRequest &request : requests) {
            before(request);
            const std::optional<RemoteAnswer> other = instead(request);
            answers.append(other ? *other : m_server->perform({request}, stop).constFirst());
            after(answers.last());
        }
        return answers;
    }

private:
    std::unique_ptr<RemoteDirectory> m_server;
};

/// A console whose requests are watched.
struct WatchedConsole {
    explicit WatchedConsole(const char *profile = "good")
        : world(profile),
          console(
              1, world.origin, [this] { return connection(); }, world.time)
    {
    }

    std::unique_ptr<RemoteDirectory> connection()
    {
        auto remote = std::make_unique<WatchedRemote>(world.server.connection());
        remote->before = before;
        remote->instead = instead;
        remote->after = after;
        remote->shows = shows;
        return remote;
    }

    // As in WatchedRemote, for the rounds that begin from now on.
    std::function<void(const RemoteRequest &)> before = [](const RemoteRequest &) {};
    std::function<std::optional<RemoteAnswer>(const RemoteRequest &)> instead
        = [](const RemoteRequest &) { return std::nullopt; };
    std::function<void(RemoteAnswer &)> after = [](RemoteAnswer &) {};
    std::function<Result<RemotePage>(const ListRequest &, const RemotePage &)> shows
        = [](const ListRequest &, const RemotePage &page) { return page; };
    SyncWorld world;
    simulation::Console console;
};

/// One that knows that its accounts are on the server, and `more` that its operator added before.
struct ConsoleInStep : WatchedConsole {
    explicit ConsoleInStep(const char *profile = "good", int more = 0) : WatchedConsole(profile)
    {
        SyncWorld::addUsers(console, more);
        console.sync(true);
        console.sync(true);
    }
};

inline RemoteAnswer answered(RemoteAnswer::Outcome outcome, const QString &words = {})
{
    RemoteAnswer answer;
    answer.outcome = outcome;
    answer.words = words;
    return answer;
}

inline bool isWrite(const RemoteRequest &request)
{
    using Kind = RemoteRequest::Kind;
    return request.kind != Kind::Get && request.kind != Kind::FindByExternalId && request.kind != Kind::FindByUserName;
}

} // namespace steward
