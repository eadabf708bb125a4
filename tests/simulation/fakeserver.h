#pragma once

#include "models/sync/remotedirectory.h"

#include <QHash>

#include <functional>
#include <random>

namespace steward::simulation {

/// How a server differs from what its documents promise: each was seen on a running one.
struct ServerProfile {
    const char *name;
    bool ifMatch = true;
    bool filters = true; ///< By external id and user name.
    bool modifiedFilter = true;
    bool tellsModified = true;
    bool tellsVersion = true;
    bool patchKeepsRemoved = false; ///< Answers 200 to the removal of an application, and removes nothing.
    bool totalIsPage = false;       ///< `totalResults` is the size of the page.
    bool repeatsFirstPage = false;  ///< Past the end comes page 1 again.
    bool uniqueNames = true;
    bool uniqueExternalIds = true;
    bool emptyAnswers = false;    ///< 204 after a write.
    bool refusesTypes = false;    ///< Takes applications without a type only.
    bool repeatsVersions = false; ///< Counts versions from its restore on.
};

const QList<ServerProfile> &serverProfiles();

/// A server as a map of accounts, with its faults as data. Requests may be lost, answered after all, or carried out
/// late. One thread.
class FakeServer {
public:
    struct Account {
        QString id;
        QString externalId;
        WireValues values;
        QJsonObject others; ///< What Steward does not know.
        qint64 version = 1;
        Timestamp created = 0;
        Timestamp modified = 0;

        friend bool operator==(const Account &, const Account &) = default;
    };
    using Accounts = QMap<QString, Account>;

    FakeServer(const ServerProfile &profile, quint64 seed, Clock clock);

    const ServerProfile &profile() const { return m_profile; }
    const Accounts &accounts() const { return m_accounts; }
    /// Changes by the server's own people, and by requests.
    qint64 writes() const { return m_writes; }
    Account *find(const QString &externalId);
    /// An edit by somebody at the server.
    void edit(const QString &id, const WireValues &values);
    void remove(const QString &id);

    Accounts snapshot() const { return m_accounts; }
    void restore(const Accounts &accounts);

    /// Carries out what was late; true when something is still waiting.
    bool settle();
    /// Of 100 requests so many go wrong.
    void setFaults(int percent) { m_faults = percent; }
    /// Called between two pages of a walk.
    std::function<void()> betweenPages;

    /// The way a console reaches it.
    std::unique_ptr<RemoteDirectory> connection();

private:
    friend class FakeConnection;

    struct Late {
        RemoteRequest request;
        Timestamp at;
    };

    RemoteAnswer carryOut(const RemoteRequest &request, ApplicationsForm form);
    RemoteAnswer answer(const RemoteRequest &request, ApplicationsForm form);
    RemoteAnswer shown(const Account &account) const;
    RemoteResource resourceOf(const Account &account) const;
    bool nameTaken(const QString &userName, const QString &except) const;
    void put(Account &account, const RemoteRequest &request);
    void touch(Account &account);
    bool roll(int percent);

    ServerProfile m_profile;
    Accounts m_accounts;
    QList<Late> m_late;
    std::mt19937_64 m_random;
    Clock m_clock;
    qint64 m_lastId = 0;
    qint64 m_writes = 0;
    Timestamp m_lastModified = 0;
    int m_faults = 0;
};

} // namespace steward::simulation
