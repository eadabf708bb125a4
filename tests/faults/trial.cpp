#include "tests/faults/trial.h"

#include "tests/faults/allocations.h"

#include <QFile>

#include <random>

namespace steward::faults {

namespace {

const QString Name = QStringLiteral("test.steward");

QString describedPlan(const Plan &plan)
{
    constexpr const char *Names[] {"nothing fails", "the disk fails", "the disk is full", "no memory is left"};
    return QStringLiteral("%1 at operation %2%3: ")
        .arg(QLatin1StringView(Names[static_cast<int>(plan.fault)]))
        .arg(plan.at)
        .arg(plan.forEver ? QStringLiteral(" and after it") : QString());
}

/// Where two digests part.
QString difference(const Digest &found, const Digest &expected)
{
    const QList<QByteArray> these = found.split('\n');
    const QList<QByteArray> those = expected.split('\n');
    for (qsizetype i = 0; i < std::max(these.size(), those.size()); ++i) {
        if (these.value(i) != those.value(i))
            return QStringLiteral("“%1” instead of “%2”")
                .arg(QString::fromUtf8(these.value(i)), QString::fromUtf8(those.value(i)));
    }
    return {};
}

} // namespace

Trial::Trial(const Command &command, FaultyDisk &disk) : m_command(command), m_disk(disk)
{
    putAssets(m_folder.path());
    if (command.makeFile)
        command.makeFile(file());
    else
        makeUsualFile(file());
    for (const QStringList &line : command.before) {
        const int code = runLine(line, file());
        if (code > 2)
            qFatal("%s: it cannot begin: %s", qPrintable(command.name), lastWords().constData());
    }
    m_before = imageOf(m_folder.path());
}

int Trial::run()
{
    return runCommand(m_command, file(), m_surroundings);
}

QString Trial::prepare()
{
    const Found before = examined(file());
    if (!before.wrong.isEmpty())
        return told(before.wrong);
    putImage(m_before, m_folder.path());
    m_disk.begin(m_folder.path(), {}, true);
    const int code = run();
    m_allocations = Allocations::count();
    m_disk.end();
    if (code != 0)
        return told(QStringLiteral("it ends with %1: %2").arg(code).arg(QString::fromUtf8(lastWords())));
    m_serverAfter = m_surroundings.server->accounts();
    m_steps = m_disk.steps();
    m_states = m_disk.states();
    m_tally.operations = m_steps.size();
    m_tally.states = m_states.size();
    m_whole = {before.digest};
    for (const DiskState &state : std::as_const(m_states)) {
        const Image image = afterCut(state, 0);
        putImage(image, m_folder.path());
        const Found found = examined(file());
        if (!found.wrong.isEmpty())
            return told(QStringLiteral("killed at operation %1: %2").arg(state.operations).arg(found.wrong));
        if (found.digest != m_whole.constLast()) {
            if (m_whole.contains(found.digest))
                return told(QStringLiteral("killed at operation %1 it is as it was earlier").arg(state.operations));
            m_whole.append(found.digest);
        }
        m_reached.append(m_whole.size() - 1);
    }
    if (m_whole.size() > m_command.states && !m_command.isManyTransactions)
        return told(QStringLiteral("%1 different states are left behind, not %2; at last %3")
                        .arg(m_whole.size())
                        .arg(m_command.states)
                        .arg(difference(m_whole.at(m_whole.size() - 2), m_whole.constLast())));
    return m_whole.size() == 1 && m_command.states > 1 ? told(QStringLiteral("it changes nothing")) : QString();
}

/// Looks at what a power cut in this state of the disk has left.
QString Trial::judged(const Image &image, qsizetype state, bool again)
{
    ++m_tally.cuts;
    const bool isLast = state == m_states.size() - 1;
    const auto where = [&] {
        return QStringLiteral("power cut at operation %1 of %2: ")
            .arg(m_states.at(state).operations)
            .arg(m_steps.size());
    };
    const auto verdict = [&](qsizetype whole) {
        // What was acknowledged stays. Of several transactions, the one before has ended when the next one begins.
        if (isLast ? whole != m_whole.size() - 1 : whole < m_reached.at(state) - 1)
            return told(where() + QStringLiteral("what was done is lost"));
        return QString();
    };
    const QByteArray hash = hashOf(image);
    if (const auto known = m_known.constFind(hash); known != m_known.cend() && !(isLast && !m_command.copies.isEmpty()))
        return verdict(*known);
    ++m_tally.images;
    putImage(image, m_folder.path());
    if (again) {
        // The power is cut a second time, while what is left is brought in order.
        m_disk.begin(m_folder.path(), {}, true);
        std::ignore = examined(file());
        m_disk.end();
        std::mt19937_64 random(qHash(hash));
        const QList<DiskState> &states = m_disk.states();
        const Image second
            = afterCut(states.at(static_cast<qsizetype>(random() % static_cast<quint64>(states.size()))), random());
        putImage(second, m_folder.path());
    }
    const Found found = examined(file());
    if (!found.wrong.isEmpty())
        return told(where() + found.wrong);
    const qsizetype whole = m_whole.indexOf(found.digest);
    if (whole < 0)
        return told(where() + QStringLiteral("half done: ") + difference(found.digest, m_whole.constLast()));
    for (const QString &copy : std::as_const(m_command.copies)) {
        const Found copied = examined(m_folder.filePath(copy));
        if (!copied.wrong.isEmpty() || (whole == m_whole.size() - 1 && isLast && copied.digest.isEmpty()))
            return told(where() + QStringLiteral("%1 is not whole. %2").arg(copy, copied.wrong));
    }
    m_known.insert(hash, whole);
    if (const QString wrong = verdict(whole); !wrong.isEmpty())
        return wrong;
    m_surroundings = Surroundings();
    m_surroundings.server->restore(m_serverAfter);
    const QString wrong = repeated(imageOf(m_folder.path()), found.digest);
    return wrong.isEmpty() ? QString() : told(where() + wrong);
}

/// Asks for the same again, now without a fault.
QString Trial::repeated(const Image &image, const Digest &digest)
{
    Digest key = digest;
    for (const QString &name : image.keys())
        key += '\n' + withoutChance(name).toUtf8();
    if (m_repeated.contains(key))
        return {};
    m_repeated.insert(key);
    putImage(image, m_folder.path());
    const int code = run();
    const bool isDone = digest == m_whole.constLast();
    if (isDone ? !m_command.again.contains(code) && code != 0 : code != 0)
        return QStringLiteral("asked again, it ends with %1: %2").arg(code).arg(QString::fromUtf8(lastWords()));
    const Found found = examined(file());
    if (!found.wrong.isEmpty())
        return QStringLiteral("asked again, ") + found.wrong;
    if (!isDone && m_command.states == 2 && !m_command.isManyTransactions && found.digest != m_whole.constLast())
        return QStringLiteral("asked again, it does something else: ") + difference(found.digest, m_whole.constLast());
    return {};
}

QString Trial::cutEverywhere(quint64 seed, int outcomes)
{
    for (qsizetype state = 0; state < m_states.size(); ++state) {
        for (int outcome = 0; outcome < outcomes; ++outcome) {
            // The first two keep everything and nothing.
            const quint64 chance
                = outcome < 2 ? static_cast<quint64>(outcome) : seed + static_cast<quint64>(state * outcomes + outcome);
            const QString wrong = judged(afterCut(m_states.at(state), chance), state, false);
            if (!wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

QString Trial::cutAnywhere(quint64 seed)
{
    std::mt19937_64 random(seed);
    const auto state = static_cast<qsizetype>(random() % static_cast<quint64>(m_states.size()));
    const bool again = random() % 8 == 0;
    return judged(afterCut(m_states.at(state), random()), state, again);
}

QString Trial::failed(const Plan &plan, bool &ended)
{
    ++m_tally.runs;
    putImage(m_before, m_folder.path());
    m_surroundings = Surroundings();
    m_disk.begin(m_folder.path(), plan, false);
    const int code = run();
    m_disk.end();
    const QByteArray words = lastWords();
    const auto where = [&] { return told(describedPlan(plan)); };
    if (code != 0 && !m_command.failing.contains(code))
        return where() + QStringLiteral("it ends with %1: %2").arg(code).arg(QString::fromUtf8(words));
    const Image image = imageOf(m_folder.path());
    ended = code != 0 && image == m_before;
    if (ended)
        return {};
    const Found found = examined(file());
    if (!found.wrong.isEmpty())
        return where() + found.wrong;
    const qsizetype whole = m_whole.indexOf(found.digest);
    if (whole < 0 && !m_command.isManyTransactions)
        return where() + QStringLiteral("half done: ") + difference(found.digest, m_whole.constLast());
    if (code == 0 && whole >= 0 && whole != m_whole.size() - 1)
        return where() + QStringLiteral("it says that it is done: ") + difference(found.digest, m_whole.constLast());
    for (const QString &copy : std::as_const(m_command.copies)) {
        const Found copied = examined(m_folder.filePath(copy));
        if (!copied.wrong.isEmpty() || (code == 0 && copied.digest.isEmpty()))
            return where() + QStringLiteral("%1 is not whole. %2").arg(copy, copied.wrong);
    }
    const QString wrong = repeated(imageOf(m_folder.path()), found.digest);
    return wrong.isEmpty() ? QString() : where() + wrong;
}

QString Trial::failEverywhere(Beginnings &beginnings, quint64 seed, qsizetype ways)
{
    // Those that begin without a file make it in the same way.
    const bool makesFile = !m_before.contains(Name);
    bool hasWritten = false;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const Step &step = m_steps.at(i);
        const qint64 next = i + 1 < m_steps.size() ? m_steps.at(i + 1).allocations : m_allocations;
        QList<Plan> plans;
        for (const Fault fault : {Fault::Io, Fault::Full, Fault::Memory}) {
            // Where nothing is written the disk cannot be full, and without an allocation the next place is the same.
            if ((fault == Fault::Full && !step.grows) || (fault == Fault::Memory && next == step.allocations))
                continue;
            for (const bool forEver : {false, true})
                plans.append({fault, i + 1, forEver});
        }
        // Of the ways to fail, the next operation takes the next ones.
        const auto begin = static_cast<qsizetype>((seed + static_cast<quint64>(i)) % static_cast<quint64>(plans.size()));
        std::rotate(plans.begin(), plans.begin() + begin, plans.end());
        for (const Plan &plan : plans.first(std::min(ways, plans.size()))) {
            const quint64 place = qHashMulti(step.chain, static_cast<int>(plan.fault), plan.forEver);
            if ((!hasWritten || makesFile) && beginnings.contains(place)) {
                ++m_tally.shared;
                continue;
            }
            bool ended = false;
            const QString wrong = failed(plan, ended);
            if (!wrong.isEmpty())
                return wrong;
            if (ended && (!hasWritten || makesFile))
                beginnings.insert(place);
        }
        hasWritten = hasWritten || step.operation == Operation::Write;
    }
    return {};
}

} // namespace steward::faults
