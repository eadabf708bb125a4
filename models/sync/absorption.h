#pragma once

#include "models/sync/capabilities.h"
#include "models/sync/remoteresource.h"
#include "models/sync/syncmerge.h"
#include "models/sync/syncrules.h"
#include "models/sync/wireintake.h"

namespace steward {

/// Takes what the server shows into the directory: three-way merge into the working row, new base, conflicts, and
/// questions for a person. What it replaces stands in the journal. Writes nothing where nothing is new. Writer thread,
/// inside one transaction.
class Absorption {
public:
    /// How accounts without a base find each other.
    enum class Meeting : quint8 {
        ById,         ///< By external id alone.
        ByNameAsWell, ///< The first connection: the same user name and kind is the same account.
    };

    struct Tally {
        qint64 added = 0;
        qint64 changed = 0;
        qint64 conflicts = 0; ///< Fields.
        qint64 held = 0;
        qint64 replaced = 0;    ///< Values of the server that ours took the place of.
        qint64 rolledBack = 0;  ///< Older on the server than what was agreed on.
        QStringList rightsBack; ///< What a restored server shows again, as "Ana Pérez: Salesforce".

        void add(const Tally &other);
    };

    Absorption(Transaction &transaction, const Capabilities &capabilities, Meeting meeting = Meeting::ById,
               const SyncRules &rules = {});

    Result<void> open() { return m_intake.open(); }
    const Catalog &catalog() const { return m_intake.catalog(); }
    /// These will be absorbed in this transaction: what one of them gives up there, another one may take. Whoever says
    /// so settles the names of the transaction at the end.
    void expect(const QList<RemoteResource> &resources);

    /// What is known of a resource beside itself.
    struct Circumstances {
        MergeSituation situation = MergeSituation::Usual;
        WireValues sent = {};  ///< What we have asked the server to hold.
        QUuid uid = {};        ///< The account that it was sent for, as the server may not have kept that.
        bool stranger = false; ///< What was agreed on is of another resource, and tells nothing of this one.
        bool spoiled = false;  ///< Our own request has made something else of the applications.
        bool echo = false;     ///< It answers our own create: nobody else has had a hand in it.
        bool unsure = false;   ///< Whether the server ever got what we sent.
    };
    Result<Tally> absorb(const RemoteResource &resource, const Circumstances &circumstances);
    Result<Tally> absorb(const RemoteResource &resource) { return absorb(resource, Circumstances {}); }

    /// What the row looks like on the wire, without what this server does not hold.
    WireValues onWire(const Administrator &row) const;

private:
    Result<std::optional<Administrator>> partner(const RemoteResource &resource, const QUuid &uid, bool hasBase);
    Result<Tally> insertNew(const RemoteResource &resource, const WireValues &server);
    Result<Tally> meetDeleted(const Administrator &row, const RemoteResource &resource, const WireValues &server,
                              const std::optional<SyncBase> &base);
    Result<Tally> mergeInto(const Administrator &row, const RemoteResource &resource, const WireValues &server,
                            const std::optional<SyncBase> &base, const Circumstances &circumstances);
    Result<bool> givesUp(const Problem &clash, const Administrator &taker);
    Result<void> keepClashes(const QUuid &uid, const SyncMerge &merge, const QString &name);
    Result<void> renewConflicts(const QUuid &uid, const WireValues &before, const WireValues &after);
    Result<Tally> hold(SyncHeld held);
    Result<void> letGo(const QUuid &uid);
    Result<void> agree(const SyncBase &next, const std::optional<SyncBase> &before);

    Transaction &m_transaction;
    Capabilities m_capabilities;
    Meeting m_meeting;
    SyncRules m_rules;
    WireIntake m_intake;
    QHash<QString, WireValues> m_expected; ///< By the server's ids.
};

/// A resource as the file keeps it in a held question, and back.
QJsonObject toJson(const RemoteResource &resource);
RemoteResource resourceFromJson(const QJsonObject &object);

} // namespace steward
