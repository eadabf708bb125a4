#pragma once

#include "models/store/anchor.h"
#include "models/store/chainverification.h"

#include <QHash>
#include <QStringList>

namespace steward {

/// A text in which anchors are looked for, and what the reader knows it by.
struct AnchorText {
    QString name;
    QByteArray text;
};

/// A signing key of a directory, with the change that made it the one in use.
struct JournalKeyChange {
    QByteArray publicKey;
    ChangeSetId set;
    Timestamp at = 0;
    QString operatorName;

    friend bool operator==(const JournalKeyChange &, const JournalKeyChange &) = default;
};

/// One anchor beside the history.
struct AnchorFinding {
    enum class Verdict : quint8 {
        Confirms,     ///< The set has the hash of the anchor.
        HashDiffers,  ///< It, or one before it, was changed.
        SetMissing,   ///< The end was cut off.
        BadSignature, ///< The anchor itself was changed.
        OtherDirectory
    };
    /// What is known of the key.
    enum class Key : quint8 { NotSigned, InUse, Replaced, Unknown };

    Anchor anchor;
    QString source;       ///< Where it was found.
    bool outside = false; ///< Not in the file itself, so whoever can write the file cannot change it.
    Verdict verdict = Verdict::Confirms;
    Key key = Key::NotSigned;

    bool disproves() const
    {
        return verdict == Verdict::HashDiffers || verdict == Verdict::SetMissing || verdict == Verdict::BadSignature;
    }
};

/// What a file says of itself, to be held against anchors.
struct AuditFacts {
    QUuid directory;
    QList<Anchor> anchors;                 ///< Those in the file.
    QHash<ChangeSetId, QByteArray> hashes; ///< Of the sets that any anchor names.
    QList<JournalKeyChange> keys;          ///< As the history tells, the oldest first.
    QByteArray keyInUse;                   ///< As the settings say.
};

/// How far the history of a directory can be trusted, and what speaks against it. A value.
struct AuditReport {
    ChainReport chain;
    QList<AnchorFinding> anchors;
    QList<JournalKeyChange> keys;
    bool keyDiffers = false;      ///< The settings name another key than the history.
    bool noneOfDirectory = false; ///< Anchors were given, and none of them is of this directory.
    ChangeSetId proven;           ///< Up to here an anchor outside the file confirms the history; null when none does.
    Timestamp provenAt = 0;       ///< When that anchor was made.

    bool isIntact() const;
    /// The anchor that says most precisely what is wrong; null when none does.
    const AnchorFinding *disproof() const;
};

/// Anchors as found somewhere.
struct FoundAnchors {
    QString source;
    QList<Anchor> anchors;
    bool asked = false; ///< Handed in by the reader, who therefore wants to hear about each.
};

/// Reads what the file says; part of a job.
Result<AuditFacts> readAuditFacts(Connection &connection, const QList<FoundAnchors> &outside);
/// Holds the anchors against the history.
AuditReport judged(const ChainReport &chain, const AuditFacts &facts, const QList<FoundAnchors> &outside);

/// The report as sentences for the reader: first what is the case, then each anchor that was asked for or disproves.
QStringList sentencesOf(const AuditReport &report);
QString sentenceOf(const AnchorFinding &finding);

} // namespace steward
