#include "tests/simulation/history.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace steward;
using namespace steward::simulation;

namespace {

struct Rule {
    const char *name;
    bool SyncRules::*rule;
};

constexpr Rule Rules[] {{"walkPastTotal", &SyncRules::walkPastTotal}, {"verify", &SyncRules::verify},
                        {"keepReplaced", &SyncRules::keepReplaced},   {"foldDoubles", &SyncRules::foldDoubles},
                        {"heedRollback", &SyncRules::heedRollback},   {"compareContent", &SyncRules::compareContent}};

struct Wish {
    quint64 seed = 1;
    qint64 histories = 2000;
    int profile = -1; ///< All in turn.
    const Rule *without = nullptr;
    bool log = false;
};

int usage()
{
    std::fputs("usage: simulation [--seed N] [--histories N] [--profile NAME] [--without RULE] [--log]\n", stderr);
    for (const Rule &rule : Rules)
        std::fprintf(stderr, "  rule %s\n", rule.name);
    for (const ServerProfile &profile : serverProfiles())
        std::fprintf(stderr, "  profile \"%s\"\n", profile.name);
    return 2;
}

bool parse(const QStringList &arguments, Wish &wish)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &name = arguments.at(i);
        if (name == QStringLiteral("--log")) {
            wish.log = true;
            continue;
        }
        if (++i >= arguments.size())
            return false;
        const QString value = arguments.at(i);
        if (name == QStringLiteral("--seed"))
            wish.seed = value.toULongLong();
        else if (name == QStringLiteral("--histories"))
            wish.histories = value.toLongLong();
        else if (name == QStringLiteral("--profile")) {
            for (qsizetype p = 0; p < serverProfiles().size(); ++p) {
                if (value == QLatin1StringView(serverProfiles().at(p).name))
                    wish.profile = static_cast<int>(p);
            }
            if (wish.profile < 0)
                return false;
        } else if (name == QStringLiteral("--without")) {
            for (const Rule &rule : Rules) {
                if (value == QLatin1StringView(rule.name))
                    wish.without = &rule;
            }
            if (!wish.without)
                return false;
        } else {
            return false;
        }
    }
    return true;
}

/// What is wrong in the history of this seed.
std::optional<QString> historyOf(quint64 seed, const Wish &wish, const SyncRules &rules, const QString &origin)
{
    const qsizetype profile = wish.profile >= 0
        ? wish.profile
        : static_cast<qsizetype>(seed % static_cast<quint64>(serverProfiles().size()));
    History history(seed, serverProfiles().at(profile), rules, origin);
    std::optional<QString> wrong;
    try {
        wrong = history.run();
    } catch (const std::exception &error) {
        wrong = QString::fromUtf8(error.what());
    }
    if (wish.log || (wrong && !wish.without)) {
        for (const QString &line : history.log())
            std::printf("  %s\n", qPrintable(line));
    }
    return wrong;
}

} // namespace

namespace {

/// The threads of a history take turns, and wake each other in three quarters of the time on the same processor: the
/// first thousand of seeds gets the first one, and so on.
void stayOnOneProcessor(quint64 seed)
{
#ifdef Q_OS_LINUX
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof(allowed), &allowed) != 0)
        return;
    quint64 left = seed / 1000 % static_cast<quint64>(CPU_COUNT(&allowed));
    for (size_t processor = 0; processor < CPU_SETSIZE; ++processor) {
        if (!CPU_ISSET(processor, &allowed) || left-- > 0)
            continue;
        cpu_set_t one;
        CPU_ZERO(&one);
        CPU_SET(processor, &one);
        sched_setaffinity(0, sizeof(one), &one);
        return;
    }
#else
    Q_UNUSED(seed)
#endif
}

} // namespace

int main(int argc, char **argv)
{
    // In memory: what is simulated is kill -9, which loses nothing that the system holds.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    QCoreApplication application(argc, argv);
    Wish wish;
    if (!parse(QCoreApplication::arguments(), wish))
        return usage();
    stayOnOneProcessor(wish.seed);
    QTemporaryDir folder;
    const QString origin = folder.filePath(QStringLiteral("origin.steward"));
    makeOrigin(origin, 1'780'000'000'000);
    SyncRules rules;
    if (wish.without)
        rules.*(wish.without->rule) = false;
    qint64 failed = 0;
    qint64 overlapping = 0;
    for (qint64 i = 0; i < wish.histories; ++i) {
        const quint64 seed = wish.seed + static_cast<quint64>(i);
        overlapping += History::overlaps(seed) ? 1 : 0;
        const std::optional<QString> wrong = historyOf(seed, wish, rules, origin);
        if (!wrong)
            continue;
        ++failed;
        std::printf("seed %llu: %s\n", static_cast<unsigned long long>(seed), qPrintable(*wrong));
        // One is enough to know that a rule is needed, and a fault is looked at one at a time.
        break;
    }
    const QString range
        = QStringLiteral("seeds %1 to %2").arg(wish.seed).arg(wish.seed + static_cast<quint64>(wish.histories) - 1);
    if (wish.without) {
        std::printf("%s, without the rule %s: %s\n", qPrintable(range), wish.without->name,
                    failed > 0 ? "fails, as it must" : "does not fail");
        return failed > 0 ? 0 : 1;
    }
    std::printf("%s, %lld of them with rounds that overlap: %s\n", qPrintable(range),
                static_cast<long long>(overlapping), failed > 0 ? "failed" : "all invariants hold");
    return failed > 0 ? 1 : 0;
}
