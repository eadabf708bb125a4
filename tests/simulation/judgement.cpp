#include "tests/simulation/history.h"

#include <QJsonDocument>

namespace steward::simulation {

namespace {

QString shortOf(const QUuid &uid)
{
    return uid.toString(QUuid::WithoutBraces).left(8);
}

QString textOf(const WireValues &values)
{
    return QString::fromUtf8(QJsonDocument(wireToJson(values)).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<QString> History::judge()
{
    QSet<QString> externalIds;
    for (const FakeServer::Account &account : m_server.accounts()) {
        if (!account.externalId.isEmpty() && externalIds.contains(account.externalId))
            return QStringLiteral("I4: %1 is on the server twice").arg(account.externalId);
        externalIds.insert(account.externalId);
    }
    if (const auto wrong = judgeAccounts())
        return wrong;
    for (const Typed &one : std::as_const(m_typed)) {
        const bool onServer = std::any_of(
            m_server.accounts().cbegin(), m_server.accounts().cend(), [&](const FakeServer::Account &account) {
                return QJsonDocument(wireToJson(account.values)).toJson().contains(one.text.toUtf8());
            });
        const bool here = std::any_of(m_consoles.cbegin(), m_consoles.cend(),
                                      [&](const auto &console) { return console->remembers(one.text); });
        const Truth truth = m_truth.value(accountAt(one.place));
        if (!one.replaced && !onServer && !here && !truth.uncertain && !truth.deleted)
            return QStringLiteral("I2: “%1” of %2 is lost").arg(one.text, shortOf(one.place.second));
    }
    for (const auto &console : m_consoles) {
        if (!console->complaint().isEmpty())
            return QStringLiteral("console %1: %2").arg(console->number()).arg(console->complaint());
        if (console->bytes().contains("canary-"))
            return QStringLiteral("I6: a secret stands in the file of console %1").arg(console->number());
    }
    return judgeSilence();
}

std::optional<QString> History::judgeAccounts()
{
    QMap<QUuid, WireValues> there;
    RemoteResource shown;
    for (const FakeServer::Account &account : m_server.accounts()) {
        shown.id = account.id;
        shown.externalId = account.externalId;
        there.insert(uidOf(shown), completed(account.values, {}));
    }
    for (const auto &console : m_consoles) {
        QHash<QUuid, QUuid> taken;
        for (const SyncBase &base : console->bases()) {
            shown.id = base.serverId;
            shown.externalId = base.externalId;
            taken.insert(base.uid, uidOf(shown));
        }
        QSet<QUuid> here;
        for (const Administrator &row : console->living()) {
            const QUuid uid = taken.value(row.uid, row.uid);
            if (uid != row.uid && m_links.value({console->number(), row.uid}) != uid)
                return QStringLiteral("I3: %1 is taken for %2 at console %3")
                    .arg(shortOf(row.uid), shortOf(uid))
                    .arg(console->number());
            here.insert(uid);
            if (!there.contains(uid))
                return QStringLiteral("I1: %1 is at console %2 and not on the server")
                    .arg(shortOf(row.uid))
                    .arg(console->number());
            const WireValues values = console->onWire(row);
            const WireValues server = there.value(uid);
            if (!wireDifference(values, server).isEmpty() || !wireDifference(server, values).isEmpty())
                return QStringLiteral("I1: %1 is %2 at console %3 and %4 on the server")
                    .arg(shortOf(row.uid), textOf(values))
                    .arg(console->number())
                    .arg(textOf(server));
            if (const auto wrong = judgeRights(uid, values))
                return wrong;
        }
        for (auto it = m_truth.cbegin(); it != m_truth.cend(); ++it) {
            if (!it->deleted && !it->uncertain && !here.contains(it.key()))
                return QStringLiteral("I3: %1 is gone from console %2, and nobody deleted it")
                    .arg(shortOf(it.key()))
                    .arg(console->number());
        }
        for (auto it = there.cbegin(); it != there.cend(); ++it) {
            if (!here.contains(it.key()))
                return QStringLiteral("I1: %1 is on the server and not at console %2")
                    .arg(shortOf(it.key()))
                    .arg(console->number());
        }
    }
    return {};
}

std::optional<QString> History::judgeRights(const QUuid &uid, const WireValues &values) const
{
    const Truth truth = m_truth.value(uid);
    // Somebody who did not know that it was deleted has made it anew.
    if (truth.uncertain || truth.deleted)
        return {};
    for (const QString &name : applicationList(values.value(Field::Applications))) {
        if (truth.removed.value(name) > truth.added.value(name))
            return QStringLiteral("I7: %1 was removed from %2 and is back").arg(name, shortOf(uid));
    }
    if (truth.suspended > truth.resumed && !values.value(Field::Suspended).toBool())
        return QStringLiteral("I7: %1 was suspended and is active").arg(shortOf(uid));
    return {};
}

std::optional<QString> History::judgeSilence()
{
    const qint64 writes = m_server.writes();
    for (const auto &console : m_consoles) {
        const QByteArray before = console->bytes();
        console->sync(true);
        if (console->bytes() != before)
            return QStringLiteral("I5: a sync without news wrote to the file of console %1").arg(console->number());
    }
    return m_server.writes() == writes ? std::optional<QString>()
                                       : QStringLiteral("I5: a sync without news wrote to the server");
}

} // namespace steward::simulation
