#include "models/sync/syncmerge.h"

#include "models/domain/textrules.h"

#include <optional>

namespace steward {

namespace {

QSet<QString> keysOf(const QStringList &names)
{
    QSet<QString> keys;
    for (const QString &name : names)
        keys.insert(caseKey(name));
    return keys;
}

/// Additions and removals of both sides; what was removed on one side does not come back.
QJsonArray mergedSets(const QJsonValue &base, const QJsonValue &here, const QJsonValue &server)
{
    const QSet<QString> before = keysOf(applicationList(base));
    const QSet<QString> ours = keysOf(applicationList(here));
    const QSet<QString> theirs = keysOf(applicationList(server));
    QStringList kept;
    for (const QString &name : applicationList(server) + applicationList(here)) {
        const QString key = caseKey(name);
        const bool removed = before.contains(key) && !(ours.contains(key) && theirs.contains(key));
        if (!removed)
            kept.append(name);
    }
    return applicationSet(kept);
}

/// One field that is on both sides and not the same there.
class Difference {
public:
    Difference(Field field, const std::optional<QJsonValue> &base, const QJsonValue &here, const QJsonValue &server)
        : m_clash {field, base.value_or(QJsonValue()), here, server},
          m_hasBase(base.has_value()),
          m_hereChanged(!base || !sameOnWire(field, *base, here)),
          m_serverChanged(!base || !sameOnWire(field, *base, server))
    {
    }

    void settle(SyncMerge &merge) const
    {
        if (!m_hasBase && m_clash.field != Field::Suspended)
            raise(merge);
        else if (!m_serverChanged)
            merge.result.insert(m_clash.field, m_clash.here);
        else if (!m_hereChanged)
            merge.result.insert(m_clash.field, m_clash.server);
        else
            settleBoth(merge);
    }

private:
    void raise(SyncMerge &merge) const
    {
        merge.result.insert(m_clash.field, m_clash.server);
        merge.conflicts.append(m_clash);
    }

    void settleBoth(SyncMerge &merge) const
    {
        switch (m_clash.field) {
        case Field::Suspended:
            merge.result.insert(m_clash.field, m_clash.here.toBool() || m_clash.server.toBool());
            break;
        case Field::Applications:
            merge.result.insert(m_clash.field, mergedSets(m_clash.base, m_clash.here, m_clash.server));
            break;
        case Field::Email:
        case Field::UserName:
        case Field::Role:
        case Field::Kind:
            raise(merge);
            break;
        default:
            // Whoever sends later wins, and that is us.
            merge.result.insert(m_clash.field, m_clash.here);
            merge.replaced.append(m_clash);
            break;
        }
    }

    FieldClash m_clash;
    bool m_hasBase;
    bool m_hereChanged;
    bool m_serverChanged;
};

} // namespace

SyncMerge syncMerged(const WireValues &base, const WireValues &here, const WireValues &server, MergeSituation situation)
{
    SyncMerge merge;
    if (situation == MergeSituation::RolledBack) {
        merge.result = here;
        return merge;
    }
    for (const FieldSpec &spec : fieldTable()) {
        const Field field = spec.field;
        const auto ours = here.constFind(field);
        const auto theirs = server.constFind(field);
        if (ours == here.cend() && theirs == server.cend())
            continue;
        if (ours == here.cend() || theirs == server.cend()) {
            merge.result.insert(field, ours == here.cend() ? *theirs : *ours);
            continue;
        }
        if (sameOnWire(field, *ours, *theirs)) {
            // Where they differ in case alone, the server's spelling is taken unless it is we who changed it.
            const bool respelled = base.contains(field) && base.value(field) == *theirs;
            merge.result.insert(field, respelled ? *ours : *theirs);
            continue;
        }
        const auto before = base.constFind(field);
        const Difference difference(
            field, before == base.cend() ? std::optional<QJsonValue>() : std::optional<QJsonValue>(*before), *ours,
            *theirs);
        difference.settle(merge);
    }
    return merge;
}

WireValues completed(const WireValues &values, const QSet<Field> &unsupported)
{
    const bool isPerson = values.value(Field::Kind).toString() != kindKey(Kind::ApiUser);
    const Kind kind = isPerson ? Kind::Person : Kind::ApiUser;
    WireValues all;
    for (const FieldSpec &spec : fieldTable()) {
        if (!spec.shared || !spec.appliesTo(kind) || unsupported.contains(spec.field))
            continue;
        QJsonValue value = values.value(spec.field);
        if (value.isUndefined() || value.isNull()) {
            if (spec.field == Field::Applications)
                value = QJsonArray();
            else if (spec.field == Field::Suspended)
                value = false;
            else if (spec.field == Field::Kind)
                value = kindKey(kind);
            else
                value = QString();
        }
        all.insert(spec.field, value);
    }
    return all;
}

} // namespace steward
