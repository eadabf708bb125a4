#pragma once

#include "tests/simulation/console.h"
#include "tests/simulation/fakeserver.h"

#include <QStringList>

namespace steward::simulation {

/// One history from a seed: what people do at two or three consoles and at the server, with everything that may go
/// wrong in between; then quiet, and the question whether all is well. The same seed gives the same history. Main
/// thread.
class History {
public:
    History(quint64 seed, const ServerProfile &profile, const SyncRules &rules, const QString &origin);

    /// Whether the consoles of this seed take answers in beside their next requests.
    static bool overlaps(quint64 seed) { return std::mt19937_64(seed + 2)() % 2 == 0; }

    /// What is wrong in the end; nothing when all invariants hold.
    std::optional<QString> run();
    /// What happened, line by line.
    const QStringList &log() const { return m_log; }

private:
    /// What everybody knows of one account, to judge the end by.
    struct Truth {
        bool deleted = false;   ///< Somebody has deleted it, last.
        bool uncertain = false; ///< A restored server has made the question meaningless.
        int suspended = 0;      ///< Number of the event that suspended it last, and of that which resumed it.
        int resumed = 0;
        QHash<QString, int> added;
        QHash<QString, int> removed;
    };
    struct Typed {
        QUuid uid;
        QString text;
        bool replaced = false; ///< By somebody who saw it.
    };

    quint64 dice(quint64 sides) { return m_random() % sides; }
    bool chance(int percent) { return static_cast<int>(dice(100)) < percent; }
    Console &anyConsole() { return *m_consoles[dice(m_consoles.size())]; }
    QString freshText(const QString &prefix);
    void note(const QString &line);

    void event();
    void editHere(Console &console);
    void addHere(Console &console);
    void deleteHere(Console &console);
    void editThere();
    void addThere();
    void deleteThere();
    void syncOne(Console &console);
    void meanwhile(Console &console);
    void passTime();
    void restoreServer();

    void typed(const QUuid &uid, const QString &text, const QString &before);
    void noteApplications(const QUuid &uid, const QStringList &before, const QStringList &after);
    void noteSuspended(const QUuid &uid, bool suspended);

    void answerAll(Console &console);
    void answerHeld(Console &console, const SyncHeld &held);
    bool rename(Console &console, const QUuid &uid);
    std::optional<QString> becomesQuiet();
    std::optional<QString> judge();
    std::optional<QString> judgeAccounts();
    std::optional<QString> judgeRights(const QUuid &uid, const WireValues &values) const;
    std::optional<QString> judgeSilence();

    std::mt19937_64 m_random;
    bool m_overlaps;
    Timestamp m_time;
    FakeServer m_server;
    std::vector<std::unique_ptr<Console>> m_consoles;
    std::optional<FakeServer::Accounts> m_backup;
    int m_backupEvent = 0;
    QHash<QUuid, Truth> m_truth;
    QHash<QUuid, int> m_changedThere; ///< Number of the event of the last change by the server's people.
    QList<Typed> m_typed;
    QStringList m_log;
    int m_event = 0;
    int m_lastText = 0;
};

} // namespace steward::simulation
