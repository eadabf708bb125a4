#include "models/actions/audit.h"

#include "models/actions/journalkey.h"
#include "models/secrets/signature.h"
#include "models/store/anchorrows.h"
#include "models/store/catalogrows.h"

#include <algorithm>

namespace steward {

namespace {

AnchorFinding::Key keyStanding(const Anchor &anchor, const AuditFacts &facts)
{
    if (!anchor.isSigned())
        return AnchorFinding::Key::NotSigned;
    if (!facts.keys.isEmpty() && facts.keys.last().publicKey == anchor.publicKey)
        return AnchorFinding::Key::InUse;
    const bool known = std::any_of(facts.keys.cbegin(), facts.keys.cend(), [&](const JournalKeyChange &change) {
        return change.publicKey == anchor.publicKey;
    });
    return known ? AnchorFinding::Key::Replaced : AnchorFinding::Key::Unknown;
}

AnchorFinding::Verdict verdictOn(const Anchor &anchor, const AuditFacts &facts)
{
    using Verdict = AnchorFinding::Verdict;
    if (anchor.isSigned() && !isSignatureOf(anchor.signature, signedText(anchor), anchor.publicKey))
        return Verdict::BadSignature;
    if (anchor.directory != facts.directory)
        return Verdict::OtherDirectory;
    const auto hash = facts.hashes.constFind(anchor.set);
    if (hash == facts.hashes.cend())
        return Verdict::SetMissing;
    return *hash == anchor.hash ? Verdict::Confirms : Verdict::HashDiffers;
}

AnchorFinding findingOf(const Anchor &anchor, const QString &source, bool outside, const AuditFacts &facts)
{
    return {anchor, source, outside, verdictOn(anchor, facts), keyStanding(anchor, facts)};
}

/// The newest set that an anchor outside confirms, as far as nothing before it speaks against it.
const AnchorFinding *strongest(const AuditReport &report)
{
    const AnchorFinding *best = nullptr;
    for (const AnchorFinding &finding : report.anchors) {
        if (finding.outside && finding.verdict == AnchorFinding::Verdict::Confirms
            && finding.anchor.set <= report.chain.last && (!best || finding.anchor.set > best->anchor.set))
            best = &finding;
    }
    return best;
}

} // namespace

bool AuditReport::isIntact() const
{
    return chain.isIntact() && !keyDiffers && !noneOfDirectory && !disproof();
}

const AnchorFinding *AuditReport::disproof() const
{
    const AnchorFinding *first = nullptr;
    for (const AnchorFinding &finding : anchors) {
        if (finding.disproves() && (!first || finding.anchor.set < first->anchor.set))
            first = &finding;
    }
    return first;
}

Result<AuditFacts> readAuditFacts(Connection &connection, const QList<FoundAnchors> &outside)
{
    AuditFacts facts;
    const Result<DirectoryInfo> info = CatalogRows(connection).directory();
    STEWARD_TRY(info);
    facts.directory = info->uid;
    AnchorRows rows(connection);
    const Result<QList<Anchor>> inside = rows.all();
    STEWARD_TRY(inside);
    facts.anchors = *inside;
    QList<Anchor> all = *inside;
    for (const FoundAnchors &found : outside)
        all += found.anchors;
    const auto hashes = rows.hashes(all);
    STEWARD_TRY(hashes);
    facts.hashes = *hashes;
    const Result<QList<JournalKeyChange>> keys = journalKeys(connection);
    STEWARD_TRY(keys);
    facts.keys = *keys;
    const Result<QByteArray> key = journalKeyInUse(connection);
    STEWARD_TRY(key);
    facts.keyInUse = *key;
    return facts;
}

AuditReport judged(const ChainReport &chain, const AuditFacts &facts, const QList<FoundAnchors> &outside)
{
    AuditReport report;
    report.chain = chain;
    report.keys = facts.keys;
    report.keyDiffers = facts.keyInUse != (facts.keys.isEmpty() ? QByteArray() : facts.keys.last().publicKey);
    for (const Anchor &anchor : facts.anchors)
        report.anchors.append(findingOf(anchor, {}, false, facts));
    bool asked = false;
    bool ofDirectory = false;
    for (const FoundAnchors &found : outside) {
        for (const Anchor &anchor : found.anchors) {
            const AnchorFinding finding = findingOf(anchor, found.source, true, facts);
            report.anchors.append(finding);
            asked = asked || found.asked;
            ofDirectory = ofDirectory || (found.asked && finding.verdict != AnchorFinding::Verdict::OtherDirectory);
        }
    }
    report.noneOfDirectory = asked && !ofDirectory;
    if (const AnchorFinding *best = strongest(report)) {
        report.proven = best->anchor.set;
        report.provenAt = best->anchor.at;
    }
    return report;
}

} // namespace steward
