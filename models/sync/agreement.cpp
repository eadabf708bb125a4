#include "models/sync/agreement.h"

namespace steward {

namespace {

QJsonArray overlaidSet(const QJsonValue &base, const QJsonValue &sent, const QJsonValue &server)
{
    const QStringList before = applicationList(base);
    const QStringList ours = applicationList(sent);
    const QStringList theirs = applicationList(server);
    QStringList agreed;
    for (const QString &name : before + ours) {
        const bool wanted = ours.contains(name, Qt::CaseInsensitive);
        const bool settled = wanted == theirs.contains(name, Qt::CaseInsensitive);
        if (settled ? wanted : before.contains(name, Qt::CaseInsensitive))
            agreed.append(name);
    }
    return applicationSet(agreed);
}

} // namespace

WireValues agreedWithout(const QList<Problem> &problems, WireValues server, const WireValues &before)
{
    for (const Problem &problem : problems) {
        if (before.contains(problem.field))
            server.insert(problem.field, before.value(problem.field));
        else
            server.remove(problem.field);
    }
    return server;
}

WireValues overlaid(WireValues base, const WireValues &sent, const WireValues &server)
{
    for (auto it = sent.cbegin(); it != sent.cend(); ++it) {
        if (!server.contains(it.key()))
            continue;
        if (it.key() == Field::Applications && base.contains(it.key()))
            base.insert(it.key(), overlaidSet(base.value(it.key()), *it, server.value(it.key())));
        else if (sameOnWire(it.key(), *it, server.value(it.key())))
            base.insert(it.key(), *it);
    }
    return base;
}

QStringList missingAdditions(const WireValues &agreed, const WireValues &sent, const WireValues &server,
                             const WireValues &here)
{
    const auto has = [](const WireValues &values, const QString &name) {
        return applicationList(values.value(Field::Applications)).contains(name, Qt::CaseInsensitive);
    };
    QStringList names = applicationList(sent.value(Field::Applications));
    names.removeIf([&](const QString &name) { return has(agreed, name) || has(server, name) || !has(here, name); });
    return names;
}

QJsonArray spoiledSet(const WireValues &agreed, const WireValues &sent, const WireValues &server)
{
    const QStringList ours
        = applicationList(agreed.value(Field::Applications)) + applicationList(sent.value(Field::Applications));
    QStringList shown = applicationList(server.value(Field::Applications));
    shown.removeIf([&](const QString &name) { return !ours.contains(name, Qt::CaseInsensitive); });
    return applicationSet(shown);
}

} // namespace steward
