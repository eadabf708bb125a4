#pragma once

#include "models/sync/remotedirectory.h"
#include "models/sync/syncdecisions.h"
#include "models/sync/syncround.h"

#include <QTemporaryDir>

#include <functional>
#include <random>

namespace steward::simulation {

/// One console of the simulation: a real directory file and the real engine, with a clock of its own. It dies and comes
/// back as `kill -9` leaves its file. Main thread.
class Console {
public:
    /// How it reaches the server, anew for each round.
    using Connect = std::function<std::unique_ptr<RemoteDirectory>()>;

    Console(int number, const QString &origin, Connect connect, const Timestamp &time, const SyncRules &rules = {});

    int number() const { return m_number; }
    void setClockError(Timestamp error) { m_clockError = error; }

    QList<Administrator> living();
    std::optional<Administrator> row(const QUuid &uid);
    Catalog catalog();
    WireValues onWire(const Administrator &row);

    /// One change by its operator; false when it is refused, as by a name that is taken here.
    bool change(const std::function<Result<void>(Transaction &)> &fn);

    /// How rounds go: everything after the other, or with answers taken in beside the next requests, interleaved as
    /// the seed says.
    struct Way {
        bool overlaps = false;
        quint64 seed = 0;
        qsizetype takenAtOnce = 2000; ///< Small, so that few accounts come in several parts.
        qsizetype sentAtOnce = 100;
    };
    void setWay(const Way &way);
    /// What happens while requests of an overlapping round are under way.
    std::function<void()> duringRequests;
    /// What an overlapping round has done that none may do.
    const QString &complaint() const { return m_complaint; }

    /// Where a round ends as if the process had died: at this point, the so-many-eth time that it comes there. Without
    /// a point: at a request of an overlapping round, which does not leave.
    struct Death {
        std::optional<SyncPoint> point;
        int times;
    };
    /// The report, or nothing when it died, was cut off by the server, or could not begin.
    /// `removalsAgreed`: so many deletions and suspensions may be sent even if they are many.
    std::optional<SyncReport> sync(bool full, const std::optional<Death> &death = {},
                                   qint64 removalsAgreed = 1'000'000);

    QList<SyncConflict> conflicts();
    QList<SyncHeld> held();
    QList<SyncIntent> intents();
    /// What is agreed on, without the values.
    QList<SyncBase> bases();
    /// The applications that others may know of this row from here: agreed on, or on their way.
    QStringList applicationsOutside(const QUuid &uid);
    /// Whether it has looked at all of the server's accounts before.
    bool knowsServer();
    /// Everything that stands in the file, as it stands there.
    QByteArray bytes();
    /// Whether the text stands in a row, the journal, a conflict or a question.
    bool remembers(const QString &text);
    Store &store() { return *m_store; }

private:
    void open();
    void die(bool withCopy);
    bool copyFile();
    std::optional<SyncReport> finished(const Result<SyncReport> &report);

    QTemporaryDir m_folder;
    QString m_path;
    int m_number;
    Connect m_connect;
    const Timestamp &m_time;
    SyncRules m_rules;
    Timestamp m_clockError = 0;
    Way m_way;
    std::mt19937_64 m_random;
    QString m_complaint;
    qint64 m_lastRequest = 0;
    std::unique_ptr<Store> m_store;
};

/// A directory file with an owner, a few accounts, roles and applications, connected to a remote: what consoles begin
/// with.
void makeOrigin(const QString &path, Timestamp now);

} // namespace steward::simulation
