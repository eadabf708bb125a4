#pragma once

#include "tests/faults/commands.h"
#include "tests/faults/examination.h"
#include "tests/faults/faultydisk.h"

#include <QHash>
#include <QTemporaryDir>

namespace steward::faults {

/// How much was tried.
struct Tally {
    qint64 operations = 0; ///< Of the run without a fault.
    qint64 states = 0;     ///< Of the disk, in which the power can be cut.
    qint64 cuts = 0;
    qint64 images = 0; ///< Different ones among them.
    qint64 runs = 0;   ///< With a fault.
    qint64 shared = 0; ///< Not run: another command has come to the same place on the same way.
};

/// Where commands that have come the same way, step by step and before anything was written, have ended with nothing
/// changed: there the others end too.
using Beginnings = QSet<quint64>;

/// One command against all faults, each followed by a look at what it has left. A wrong result is said at once. One
/// thread.
class Trial {
public:
    Trial(const Command &command, FaultyDisk &disk);

    /// Runs it without faults, which says what it comes to; what is wrong, or nothing.
    QString prepare();
    /// A power cut at each operation, with so many random outcomes for each.
    QString cutEverywhere(quint64 seed, int outcomes);
    /// One power cut somewhere, sometimes a second one while the program recovers.
    QString cutAnywhere(quint64 seed);
    /// Each operation fails once, or from it on: of these ways and kinds of faults, so many at each.
    QString failEverywhere(Beginnings &beginnings, quint64 seed, qsizetype ways);

    const Tally &tally() const { return m_tally; }

private:
    QString file() const { return m_folder.filePath(QStringLiteral("test.steward")); }
    int run();
    QString judged(const Image &image, qsizetype state, bool again);
    QString repeated(const Image &image, const Digest &digest);
    QString failed(const Plan &plan, bool &ended);
    QString told(const QString &what) const { return m_command.name + QStringLiteral(": ") + what; }

    Command m_command;
    FaultyDisk &m_disk;
    QTemporaryDir m_folder;
    Image m_before;
    Surroundings m_surroundings;
    simulation::FakeServer::Accounts m_serverAfter;
    QList<Step> m_steps;
    qint64 m_allocations = 0; ///< Of SQLite up to the end.
    QList<DiskState> m_states;
    QList<Digest> m_whole;                ///< What the directory may hold, in the order in which it comes about.
    QList<qsizetype> m_reached;           ///< For each state of the disk, which of them was written.
    QHash<QByteArray, qsizetype> m_known; ///< Images that were looked at, and what they hold.
    QSet<Digest> m_repeated;
    Tally m_tally;
};

} // namespace steward::faults
