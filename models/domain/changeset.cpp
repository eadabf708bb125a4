#include "models/domain/changeset.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeSet)
};

constexpr std::array<const char *, 11> KindKeys {"create",  "add",   "edit",        "suspend", "resume", "delete",
                                                 "restore", "purge", "application", "undo",    "redo"};
constexpr std::array<const char *, 3> EntityKeys {"administrator", "application", "role"};

template <typename Enum, std::size_t N>
Enum fromKey(const std::array<const char *, N> &keys, const QString &key, Enum fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == QLatin1StringView(keys[i]))
            return static_cast<Enum>(i);
    }
    return fallback;
}

} // namespace

QString changeKindKey(ChangeKind kind)
{
    return QLatin1StringView(KindKeys.at(static_cast<std::size_t>(kind)));
}

ChangeKind changeKindFromKey(const QString &key)
{
    return fromKey(KindKeys, key, ChangeKind::Edit);
}

QString entityKey(Entity entity)
{
    return QLatin1StringView(EntityKeys.at(static_cast<std::size_t>(entity)));
}

Entity entityFromKey(const QString &key)
{
    return fromKey(EntityKeys, key, Entity::Administrator);
}

QString sentenceOf(const ChangeSet &set)
{
    const int n = static_cast<int>(set.rowCount);
    const QString who = isolated(set.subject);
    const bool one = n == 1;
    switch (set.kind) {
    case ChangeKind::Create:
        return ChangeText::tr("Directory created");
    case ChangeKind::Add:
        return one ? ChangeText::tr("Added %1").arg(who) : ChangeText::tr("Added %n account(s)", nullptr, n);
    case ChangeKind::Edit:
        return one ? ChangeText::tr("Changed %1").arg(who) : ChangeText::tr("Changed %n account(s)", nullptr, n);
    case ChangeKind::Suspend:
        return one ? ChangeText::tr("Login suspended for %1").arg(who)
                   : ChangeText::tr("Login suspended for %n account(s)", nullptr, n);
    case ChangeKind::Resume:
        return one ? ChangeText::tr("Login resumed for %1").arg(who)
                   : ChangeText::tr("Login resumed for %n account(s)", nullptr, n);
    case ChangeKind::Delete:
        return one ? ChangeText::tr("Deleted %1").arg(who) : ChangeText::tr("Deleted %n account(s)", nullptr, n);
    case ChangeKind::Restore:
        return one ? ChangeText::tr("Restored %1").arg(who) : ChangeText::tr("Restored %n account(s)", nullptr, n);
    case ChangeKind::Purge:
        return one ? ChangeText::tr("Deleted %1 for good").arg(who)
                   : ChangeText::tr("Deleted %n account(s) for good", nullptr, n);
    case ChangeKind::Application:
        return ChangeText::tr("Changed the application %1").arg(who);
    case ChangeKind::Undo:
        return ChangeText::tr("Undone: %1").arg(set.subject);
    case ChangeKind::Redo:
        return ChangeText::tr("Done again: %1").arg(set.subject);
    }
    Q_UNREACHABLE();
}

} // namespace steward
