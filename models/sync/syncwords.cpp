#include "models/sync/syncoverview.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct SyncWords {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString newAccount(const SyncEntry &entry, const WireValues &values)
{
    const QString applications = wireText(Field::Applications, values.value(Field::Applications));
    if (entry.isApiUser)
        return applications.isEmpty() ? SyncWords::tr("New API user")
                                      : SyncWords::tr("New API user for %1").arg(applications);
    const QString role = values.value(Field::Role).toString();
    return role.isEmpty() ? SyncWords::tr("New administrator") : SyncWords::tr("New administrator, %1").arg(role);
}

/// The first field that changed, and how many more there are.
QString changes(const WireValues &before, const WireValues &after)
{
    const WireValues changed = wireDifference(before, after);
    if (changed.isEmpty())
        return SyncWords::tr("No change");
    const Field field = changed.firstKey();
    const QString label = field == Field::Suspended ? SyncWords::tr("Status") : fieldSpec(field).text();
    const QString old = wireText(field, before.value(field));
    const QString fresh = wireText(field, changed.first());
    QString line = old.isEmpty() || field == Field::Suspended ? SyncWords::tr("%1: %2").arg(label, fresh)
        : fresh.isEmpty()                                     ? SyncWords::tr("%1: %2 removed").arg(label, old)
                                                              : SyncWords::tr("%1: %2 → %3").arg(label, old, fresh);
    if (changed.size() > 1)
        line += SyncWords::tr(", and %Ln more field(s)", nullptr, static_cast<int>(changed.size() - 1));
    return line;
}

QString conflictLine(const SyncEntry &entry)
{
    if (entry.conflicts.size() != 1)
        return SyncWords::tr("%Ln field(s) differ on both sides", nullptr, static_cast<int>(entry.conflicts.size()));
    const FieldSpec *spec = fieldSpec(entry.conflicts.constFirst().field);
    return SyncWords::tr("%1 differs on both sides").arg(spec ? spec->text() : entry.conflicts.constFirst().field);
}

QString questionLine(SyncHeld::Kind kind)
{
    switch (kind) {
    case SyncHeld::Kind::Missing:
        return SyncWords::tr("Missing on the server");
    case SyncHeld::Kind::EditedThere:
        return SyncWords::tr("Deleted here, changed on the server");
    case SyncHeld::Kind::NameTaken:
        return SyncWords::tr("The server has another account of that name");
    case SyncHeld::Kind::Unusable:
        return SyncWords::tr("Cannot be taken from the server");
    }
    Q_UNREACHABLE();
}

} // namespace

QString wireText(Field field, const QJsonValue &value)
{
    if (field == Field::Applications)
        return applicationList(value).join(QStringLiteral(", "));
    if (field == Field::Suspended)
        return value.toBool() ? SyncWords::tr("Login suspended") : SyncWords::tr("Active");
    if (field == Field::Kind)
        return value.toString() == kindKey(Kind::ApiUser) ? SyncWords::tr("API user") : SyncWords::tr("Administrator");
    return value.toString();
}

QString lineOf(const SyncEntry &entry)
{
    switch (entry.kind) {
    case SyncEntry::Kind::Conflict:
        return conflictLine(entry);
    case SyncEntry::Kind::Question:
        return questionLine(entry.held);
    case SyncEntry::Kind::Create:
        return newAccount(entry, entry.here);
    case SyncEntry::Kind::Update:
        return changes(entry.base, entry.here);
    case SyncEntry::Kind::Delete:
        return SyncWords::tr("Deleted here");
    case SyncEntry::Kind::Taken:
        if (entry.server.isEmpty())
            return SyncWords::tr("Deleted on the server");
        return entry.base.isEmpty() ? newAccount(entry, entry.server) : changes(entry.base, entry.server);
    case SyncEntry::Kind::Refused:
        return SyncWords::tr("Server: %1").arg(entry.reason);
    case SyncEntry::Kind::Unknown:
        return SyncWords::tr("Sent, no answer yet; the server is asked again");
    }
    Q_UNREACHABLE();
}

} // namespace steward
