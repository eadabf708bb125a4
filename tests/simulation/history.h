#pragma once

#include "models/domain/textrules.h"
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
        QHash<QString, int> addedBefore; ///< Before the last addition, should that be taken back.
        QHash<QString, int> removed;
    };
    /// A row at a console; 0: at all of them and on the server.
    using Place = std::pair<int, QUuid>;
    struct Typed {
        Place place;
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
    std::optional<SyncReport> sync(Console &console, bool full, const std::optional<Console::Death> &death = {});
    /// Accounts that were added here and there, and that this first meeting has taken for the same.
    void noteLinks(Console &console);
    void link(const Place &place, const QUuid &there);
    /// What comes to the server after somebody else has removed it is added again.
    void noteArrivals();
    void meanwhile(Console &console);
    void passTime();
    void restoreServer();

    /// The account that the row at this place stands for.
    QUuid accountAt(const Place &place) const { return m_links.value(place, place.second); }
    /// What is noted of a row is also kept by itself, should it be taken for another account later.
    QList<Truth *> truthsAt(const Place &place);
    void noteName(const Place &place, const QString &userName);
    void typed(const Place &place, const QString &text, const QString &before);
    /// `outside`: who removes another one has only taken back what nobody else has seen.
    void noteApplications(const Place &place, const QStringList &before, const QStringList &after,
                          const std::optional<QStringList> &outside = {});
    void noteSuspended(const Place &place, bool suspended);

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
    QHash<Place, QUuid> m_links;               ///< The server's accounts that rows were taken for.
    QHash<Place, Truth> m_unmet;               ///< What was done to rows that stand for themselves.
    QSet<std::pair<Place, QString>> m_pending; ///< Applications that were added there, and have not come to the server.
    QHash<std::pair<Place, QString>, int> m_additions; ///< Number of the event that added the application there.
    QHash<QUuid, int> m_addedAt;                       ///< The console at which an account was added.
    QHash<Place, QSet<QString>> m_names;               ///< Every user name that it has had there.
    QHash<QUuid, int> m_changedThere; ///< Number of the event of the last change by the server's people.
    QList<Typed> m_typed;
    QStringList m_log;
    int m_event = 0;
    int m_lastText = 0;
};

} // namespace steward::simulation
