#include "models/actions/audit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace steward {

namespace {

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString shown(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString placeOf(const AnchorFinding &finding)
{
    return finding.outside ? finding.source : AuditText::tr("the directory file");
}

QString keySentence(const AnchorFinding &finding)
{
    switch (finding.key) {
    case AnchorFinding::Key::InUse:
        return {};
    case AnchorFinding::Key::NotSigned:
        return AuditText::tr("It is not signed.");
    case AnchorFinding::Key::Replaced:
        return AuditText::tr("It is signed with a key that was replaced since.");
    case AnchorFinding::Key::Unknown:
        return AuditText::tr("It is signed with a key that the history does not know.");
    }
    Q_UNREACHABLE();
}

/// What the hashes in the file say.
QString chainSentence(const ChainReport &chain)
{
    if (!chain.isIntact())
        return AuditText::tr("The history was altered. %1").arg(sentenceOf(chain.fault, chain.broken));
    if (chain.last.isNull())
        return AuditText::tr("The history is empty.");
    return AuditText::tr("The hashes of all %Ln change(s) fit, up to change %1 of %2.", nullptr,
                         static_cast<int>(chain.sets))
        .arg(chain.last.value)
        .arg(shown(chain.lastAt));
}

/// What is left of the history.
QString trustSentence(const AuditReport &report)
{
    if (!report.proven.isNull()) {
        const QString proven = AuditText::tr("An anchor outside the file confirms it up to change %1, as it was on %2.")
                                   .arg(report.proven.value)
                                   .arg(shown(report.provenAt));
        return proven;
    }
    if (!report.chain.isIntact())
        return report.chain.last.isNull() ? AuditText::tr("It is not intact from the first change on.")
                                          : AuditText::tr("It is intact up to change %1 of %2, by its own hashes.")
                                                .arg(report.chain.last.value)
                                                .arg(shown(report.chain.lastAt));
    return AuditText::tr("No anchor outside the file confirms it: whoever can write the file could have written a "
                         "history that fits.");
}

} // namespace

QString sentenceOf(const AnchorFinding &finding)
{
    const QString place = placeOf(finding);
    const QString set = QString::number(finding.anchor.set.value);
    const QString at = shown(finding.anchor.at);
    const auto said = [&] {
        switch (finding.verdict) {
        case AnchorFinding::Verdict::Confirms:
            return AuditText::tr("%1: the anchor of change %2, made on %3, confirms the history.").arg(place, set, at);
        case AnchorFinding::Verdict::HashDiffers:
            return AuditText::tr("%1: the anchor of change %2, made on %3, disproves the history: that change, or one "
                                 "before it, was altered.")
                .arg(place, set, at);
        case AnchorFinding::Verdict::SetMissing:
            return AuditText::tr("%1: the anchor of change %2, made on %3, disproves the history: that change is "
                                 "missing, the end was cut off.")
                .arg(place, set, at);
        case AnchorFinding::Verdict::BadSignature:
            return AuditText::tr("%1: the anchor of change %2, made on %3, is not what was signed: it was altered or "
                                 "is not complete.")
                .arg(place, set, at);
        case AnchorFinding::Verdict::OtherDirectory:
            return AuditText::tr("%1: the anchor of change %2, made on %3, is of another directory.")
                .arg(place, set, at);
        }
        Q_UNREACHABLE();
    }();
    const QString key = keySentence(finding);
    return key.isEmpty() ? said : QString(said + u' ' + key);
}

QStringList sentencesOf(const AuditReport &report)
{
    QStringList sentences {chainSentence(report.chain), trustSentence(report)};
    if (report.noneOfDirectory)
        sentences.append(AuditText::tr("None of the anchors given is of this directory."));
    if (report.keyDiffers)
        sentences.append(AuditText::tr("The signing key was exchanged past the history."));
    for (qsizetype i = 1; i < report.keys.size(); ++i) {
        const JournalKeyChange &change = report.keys.at(i);
        sentences.append(AuditText::tr("The signing key was replaced with change %1 of %2 by %3.")
                             .arg(change.set.value)
                             .arg(shown(change.at), change.operatorName));
    }
    for (const AnchorFinding &finding : report.anchors) {
        if (finding.disproves())
            sentences.append(sentenceOf(finding));
    }
    return sentences;
}

} // namespace steward
