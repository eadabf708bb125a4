#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/session.h"
#include "models/actions/auditactions.h"
#include "models/actions/journalhead.h"
#include "models/actions/journalkey.h"
#include "models/actions/permission.h"
#include "models/store/anchorrows.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace steward {

namespace {

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)
};

const QString AnchorOption = QStringLiteral("--anchor");
const QString StandardInput = QStringLiteral("-");
constexpr qint64 LongestText = 256 * 1024 * 1024;

QJsonValue numberOrNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

Result<AnchorText> readText(const QString &name)
{
    QFile file(name);
    const bool opened = name == StandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error {ErrorKind::NotFound, AuditText::tr("The file %1 cannot be read.").arg(name), file.errorString()};
    const QByteArray text = file.read(LongestText + 1);
    if (text.size() > LongestText)
        return invalid(AuditText::tr("The file %1 is too large to be looked through.").arg(name));
    return AnchorText {name == StandardInput ? AuditText::tr("Standard input") : name, text};
}

QString verdictKey(AnchorFinding::Verdict verdict)
{
    switch (verdict) {
    case AnchorFinding::Verdict::Confirms:
        return QStringLiteral("confirms");
    case AnchorFinding::Verdict::HashDiffers:
        return QStringLiteral("hash-differs");
    case AnchorFinding::Verdict::SetMissing:
        return QStringLiteral("set-missing");
    case AnchorFinding::Verdict::BadSignature:
        return QStringLiteral("bad-signature");
    case AnchorFinding::Verdict::OtherDirectory:
        return QStringLiteral("other-directory");
    }
    Q_UNREACHABLE();
}

QString keyKey(AnchorFinding::Key key)
{
    switch (key) {
    case AnchorFinding::Key::NotSigned:
        return QStringLiteral("not-signed");
    case AnchorFinding::Key::InUse:
        return QStringLiteral("in-use");
    case AnchorFinding::Key::Replaced:
        return QStringLiteral("replaced");
    case AnchorFinding::Key::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

Listing listingOf(const AuditReport &report)
{
    QJsonArray anchors;
    for (const AnchorFinding &finding : report.anchors)
        anchors.append(QJsonObject {{QStringLiteral("set"), finding.anchor.set.value},
                                    {QStringLiteral("at"), isoTime(finding.anchor.at)},
                                    {QStringLiteral("source"), finding.outside ? finding.source : QString()},
                                    {QStringLiteral("verdict"), verdictKey(finding.verdict)},
                                    {QStringLiteral("key"), keyKey(finding.key)}});
    Listing listing;
    listing.keys = {QStringLiteral("intact"),   QStringLiteral("sets"),   QStringLiteral("intactUpTo"),
                    QStringLiteral("intactAt"), QStringLiteral("broken"), QStringLiteral("confirmedUpTo"),
                    QStringLiteral("anchors"),  QStringLiteral("says")};
    listing.rows = {{report.isIntact(), report.chain.sets, numberOrNull(report.chain.last.value),
                     isoTime(report.chain.lastAt), numberOrNull(report.chain.broken), numberOrNull(report.proven.value),
                     anchors, QJsonArray::fromStringList(sentencesOf(report))}};
    return listing;
}

Result<ExitCode> verify(Session &session)
{
    QList<AnchorText> texts;
    for (const QString &name : session.arguments().texts(AnchorOption)) {
        const Result<AnchorText> text = readText(name);
        STEWARD_TRY(text);
        texts.append(*text);
    }
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    AuditActions actions(session.store(), *author);
    const Result<AuditReport> report = await(actions.verify(texts));
    STEWARD_TRY(report);
    if (session.wantsJson())
        session.console().resultBytes(toJson(listingOf(*report)));
    else
        for (const QString &sentence : sentencesOf(*report))
            session.console().result(sentence);
    return report->isIntact() ? ExitCode::Done : ExitCode::Partial;
}

Result<Author> permittedAuthor(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    STEWARD_TRY(requirePermission(session.store(), *author, {Privilege::AdministratorActivity}, ChangeKind::View,
                                  AuditText::tr("the anchors of the history")));
    return author;
}

Result<ExitCode> head(Session &session)
{
    const Result<Author> author = permittedAuthor(session);
    STEWARD_TRY(author);
    JournalKey key(session.store(), *author, session.keychain());
    const Result<void> loaded = awaitInEventLoop(key.load());
    const Result<Anchor> anchor = await(anchorHead(session.store(), *author, {}));
    STEWARD_TRY(anchor);
    session.console().resultBytes(anchorLine(*anchor) + '\n');
    if (anchor->isSigned())
        return ExitCode::Done;
    session.console().message(AuditText::tr("The head is not signed."));
    if (!loaded)
        session.console().message(loaded.error().message);
    return ExitCode::Partial;
}

Result<ExitCode> anchors(Session &session)
{
    STEWARD_TRY(permittedAuthor(session));
    const Result<QList<Anchor>> inside
        = await(session.store().read([](Connection &connection) { return AnchorRows(connection).all(); }));
    STEWARD_TRY(inside);
    const Result<Anchor> now = await(
        session.store().read([&session](Connection &connection) { return session.store().headOf(connection); }));
    STEWARD_TRY(now);
    Listing listing;
    listing.keys = {QStringLiteral("set"), QStringLiteral("at"), QStringLiteral("place"), QStringLiteral("key"),
                    QStringLiteral("line")};
    listing.titles = {AuditText::tr("Set"), AuditText::tr("At (UTC)"), AuditText::tr("Kept in"), AuditText::tr("Key"),
                      AuditText::tr("Hash")};
    const auto list = [&](const QList<Anchor> &some, const QString &place) {
        for (const Anchor &one : some)
            listing.rows.append({one.set.value, isoTime(one.at), place,
                                 QString::fromLatin1(one.publicKey.toHex().left(16)),
                                 QString::fromLatin1(session.wantsJson() ? anchorLine(one) : one.hash.toHex())});
    };
    list(*inside, AuditText::tr("the file"));
    list(AnchorFile().anchors(now->directory), AuditText::tr("this computer"));
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

Result<ExitCode> newKey(Session &session)
{
    if (!session.arguments().has(yesOption({}).name))
        return Error {ErrorKind::Forbidden,
                      AuditText::tr("The old key can no longer sign, and every later check tells that it was replaced. "
                                    "Add --yes to do it.")};
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    JournalKey key(session.store(), *author, session.keychain());
    STEWARD_TRY(awaitInEventLoop(key.replace()));
    session.console().result(AuditText::tr("Heads are signed with a new key."));
    return ExitCode::Done;
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {QStringLiteral("audit verify"),
         AuditText::tr("Check that nobody has rewritten the history; ends with 1 when somebody has"),
         {{AnchorOption, QStringLiteral("FILE"),
           AuditText::tr("Also against the anchors in this file: a mail, a log, an export; “-”: standard input"), false,
           true},
          jsonOption()},
         verify},
        {QStringLiteral("audit head"),
         AuditText::tr("Print the line that pins the history as it is now, and keep it on this computer"),
         {},
         head},
        {QStringLiteral("audit anchors"), AuditText::tr("List the anchors that are known"), {jsonOption()}, anchors},
        {QStringLiteral("audit new-key"),
         AuditText::tr("Sign heads with a new key because the old one is lost"),
         {yesOption(AuditText::tr("Do it"))},
         newKey},
    };
}

} // namespace steward
