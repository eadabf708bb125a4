#include "app/cli/remotetelling.h"

#include "app/cli/secretinput.h"

#include <QJsonDocument>

namespace steward {

namespace {

struct TellingText {
    Q_DECLARE_TR_FUNCTIONS(RemoteCommands)
};

QString whatText(SyncPreviewLine::What what)
{
    switch (what) {
    case SyncPreviewLine::What::Create:
        return TellingText::tr("send, new");
    case SyncPreviewLine::What::Update:
        return TellingText::tr("send, changed");
    case SyncPreviewLine::What::Delete:
        return TellingText::tr("send, deleted");
    case SyncPreviewLine::What::Add:
        return TellingText::tr("take, new");
    case SyncPreviewLine::What::Change:
        return TellingText::tr("take, changed");
    case SyncPreviewLine::What::Conflict:
        return TellingText::tr("conflict");
    case SyncPreviewLine::What::Held:
        return TellingText::tr("question");
    case SyncPreviewLine::What::Remove:
        return TellingText::tr("take, deleted");
    }
    Q_UNREACHABLE();
}

QString changesOf(const SyncPreviewLine &line)
{
    QStringList parts;
    for (auto it = line.after.constBegin(); it != line.after.constEnd(); ++it) {
        const FieldSpec *spec = fieldSpec(it.key());
        if (!spec)
            continue;
        const QString fresh = wireText(spec->field, *it);
        if (line.before.contains(it.key()))
            parts.append(TellingText::tr("%1: %2 → %3")
                             .arg(spec->text(), wireText(spec->field, line.before.value(it.key())), fresh));
        else if (!fresh.isEmpty())
            parts.append(TellingText::tr("%1: %2").arg(spec->text(), fresh));
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

ExitCode tellRemoteError(Session &session, const Error &error)
{
    session.console().message(error.message);
    switch (error.kind) {
    case ErrorKind::Offline:
        return ExitCode::RemoteOffline;
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
        return ExitCode::RemoteRefused;
    default:
        return exitCodeFor(error.kind);
    }
}

Result<void> takeSecret(Session &session, RemoteActions &remote)
{
    if (!session.arguments().has(SecretFdOption))
        return {};
    const Result<Secret> secret = readSecret(session, {});
    STEWARD_TRY(secret);
    return awaitInEventLoop(remote.useSecret(*secret));
}

QString countsOf(const SyncPreview &preview)
{
    return TellingText::tr(
               "%1 accounts on the server, %2 here, %3 the same. To send: %4 new, %5 changed, %6 deleted. To "
               "take: %7 new, %8 changed, %9 deleted. %10 with conflicts.")
               .arg(preview.onServer)
               .arg(preview.here)
               .arg(preview.equal)
               .arg(preview.create)
               .arg(preview.update)
               .arg(preview.remove)
               .arg(preview.add)
               .arg(preview.change)
               .arg(preview.removeHere)
               .arg(preview.conflicts)
        + (preview.held > 0 ? TellingText::tr(" %Ln question(s).", nullptr, static_cast<int>(preview.held)) : QString())
        + (preview.blocked > 0
               ? TellingText::tr(" %Ln account(s) refused by the server.", nullptr, static_cast<int>(preview.blocked))
               : QString())
        + (preview.unknown > 0 ? TellingText::tr(" %Ln request(s) without an answer, of which the server is asked first.",
                                                 nullptr, static_cast<int>(preview.unknown))
                               : QString());
}

void tellPreview(Session &session, const SyncPreview &preview)
{
    if (session.wantsJson()) {
        session.console().resultBytes(QJsonDocument(preview.toJson()).toJson());
        return;
    }
    session.console().result(countsOf(preview));
    for (const SyncPreviewLine &line : preview.lines)
        session.console().result(
            QStringLiteral("  %1: %2  %3")
                .arg(whatText(line.what), line.name, line.reason.isEmpty() ? changesOf(line) : line.reason));
    if (preview.hidden > 0)
        session.console().result(QStringLiteral("  ")
                                 + TellingText::tr("%Ln account(s) more that your role does not show.", nullptr,
                                                   static_cast<int>(preview.hidden)));
}

} // namespace steward
