#include "ui/syncfields.h"

#include "ui/synctext.h"

#include <algorithm>

namespace steward {

namespace {

using Change = SyncFieldLine::Change;

std::optional<QJsonValue> valueIn(const WireValues &values, Field field)
{
    const auto found = values.constFind(field);
    return found == values.cend() ? std::nullopt : std::optional<QJsonValue>(*found);
}

bool same(Field field, const std::optional<QJsonValue> &a, const std::optional<QJsonValue> &b)
{
    return a && b ? sameOnWire(field, *a, *b) : a.has_value() == b.has_value();
}

Change changeOf(const SyncEntry &entry, const SyncFieldLine &line)
{
    const bool there = !same(line.field, line.base, line.server);
    // What was taken stands here too by now.
    if (entry.kind == SyncEntry::Kind::Taken)
        return there ? Change::Server : Change::Same;
    if (entry.base.isEmpty() && !entry.here.isEmpty() && !entry.server.isEmpty())
        return same(line.field, line.here, line.server) ? Change::Same : Change::Different;
    const bool here = !same(line.field, line.base, line.here);
    return here && there ? Change::Both : here ? Change::Here : there ? Change::Server : Change::Same;
}

} // namespace

std::optional<QJsonValue> SyncFieldLine::result(std::optional<SyncDecisions::Choice> choice) const
{
    if (conflict != 0 && !choice)
        return std::nullopt;
    if (conflict != 0)
        return *choice == SyncDecisions::Choice::Here ? here : server;
    return change == Change::Server ? server : here;
}

QList<SyncFieldLine> fieldLines(const SyncEntry &entry)
{
    QList<SyncFieldLine> lines;
    // The server has it no longer; what the file still knows is how it was.
    const bool missing = entry.kind == SyncEntry::Kind::Question && entry.held == SyncHeld::Kind::Missing;
    const WireValues server = missing ? WireValues() : entry.server;
    for (const FieldSpec &spec : fieldTable()) {
        SyncFieldLine line;
        line.field = spec.field;
        line.base = valueIn(entry.base, spec.field);
        line.here = valueIn(entry.here, spec.field);
        line.server = valueIn(server, spec.field);
        if (!line.base && !line.here && !line.server)
            continue;
        const auto open
            = std::find_if(entry.conflicts.cbegin(), entry.conflicts.cend(),
                           [&spec](const SyncConflict &one) { return one.field == QLatin1StringView(spec.key); });
        line.change = changeOf(entry, line);
        if (open != entry.conflicts.cend()) {
            line.conflict = open->id;
            line.change = Change::Both;
        }
        lines.append(line);
    }
    return lines;
}

QString fieldLabel(Field field)
{
    if (field == Field::Suspended)
        return SyncText::tr("Status");
    if (field == Field::Applications)
        return SyncText::tr("Applications");
    return fieldSpec(field).text();
}

QString changeText(SyncFieldLine::Change change)
{
    switch (change) {
    case Change::Same:
        return SyncText::tr("Same", "a field on both sides");
    case Change::Here:
        return SyncText::tr("Here only", "where a field was changed");
    case Change::Server:
        return SyncText::tr("On server only", "where a field was changed");
    case Change::Both:
        return SyncText::tr("On both sides", "where a field was changed");
    case Change::Different:
        return SyncText::tr("Different", "a field of two accounts that never were one");
    }
    Q_UNREACHABLE();
}

} // namespace steward
