#include "app/cli/anchorround.h"
#include "app/cli/backups.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/telling.h"
#include "models/actions/backups.h"
#include "models/actions/newdirectory.h"
#include "models/store/placement.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace steward {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

const QString To = QStringLiteral("--to");
const QString Latest = QStringLiteral("latest");

QString trustText(BackupEntry::Trust trust)
{
    switch (trust) {
    case BackupEntry::Trust::Signed:
        return BackupText::tr("signed");
    case BackupEntry::Trust::Unsigned:
        return BackupText::tr("not signed");
    case BackupEntry::Trust::Foreign:
        return BackupText::tr("signature wrong");
    }
    Q_UNREACHABLE();
}

Result<ExitCode> backup(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const QString to = session.arguments().text(To);
    if (!to.isEmpty() && QFileInfo::exists(to))
        return nameTaken(to);
    signHeads(session);
    Backups backups(session.store(), *author);
    const Result<BackupEntry> made = awaitInEventLoop(backups.make(to));
    STEWARD_TRY(made);
    session.console().result(BackupText::tr("Backup made: %1 (%2)").arg(made->path, trustText(made->trust)));
    return ExitCode::Done;
}

Listing listingOf(const QList<BackupEntry> &entries)
{
    Listing listing;
    listing.keys = {QStringLiteral("backup"),       QStringLiteral("madeAt"),     QStringLiteral("cause"),
                    QStringLiteral("persons"),      QStringLiteral("apiUsers"),   QStringLiteral("recycleBin"),
                    QStringLiteral("applications"), QStringLiteral("changes"),    QStringLiteral("trust"),
                    QStringLiteral("path")};
    listing.titles = {BackupText::tr("Backup"),       BackupText::tr("Time"),      BackupText::tr("Why"),
                      BackupText::tr("Persons"),      BackupText::tr("API users"), BackupText::tr("Recycle bin"),
                      BackupText::tr("Applications"), BackupText::tr("Changes"),   BackupText::tr("Signature"),
                      BackupText::tr("Path")};
    for (const BackupEntry &entry : entries) {
        const QString name = QFileInfo(entry.path).fileName();
        if (!entry.manifest) {
            listing.rows.append({name, QJsonValue::Null, entry.manifest.error().message, QJsonValue::Null,
                                 QJsonValue::Null, QJsonValue::Null, QJsonValue::Null, QJsonValue::Null,
                                 QJsonValue::Null, entry.path});
            continue;
        }
        const BackupManifest &manifest = *entry.manifest;
        listing.rows.append({name, isoTime(manifest.at), backupCauseText(manifest.cause), manifest.persons,
                             manifest.apiUsers, manifest.recycleBin, manifest.applications, manifest.sets,
                             trustText(entry.trust), entry.path});
    }
    return listing;
}

/// Those of the directory; of a file that cannot be opened, those that were made where it stands.
Result<QList<BackupEntry>> entriesFor(Session &session, bool isOpen)
{
    if (isOpen)
        return await(Backups(session.store(), {}).list());
    return Backups::ofFile(session.path());
}

Result<ExitCode> list(Session &session)
{
    const Result<void> opened = session.open();
    if (!opened)
        session.console().message(opened.error().message);
    if (opened)
        STEWARD_TRY(session.author());
    const Result<QList<BackupEntry>> entries = entriesFor(session, opened.ok());
    STEWARD_TRY(entries);
    const Listing listing = listingOf(*entries);
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

/// By the name that `backups` lists, "latest", or as a path.
Result<QString> pathOf(const QString &wanted, const QList<BackupEntry> &entries)
{
    for (const BackupEntry &entry : entries) {
        if (entry.manifest && (wanted == Latest || wanted == QFileInfo(entry.path).fileName()))
            return entry.path;
    }
    if (wanted != Latest && QFileInfo(wanted).isFile())
        return wanted;
    return Error {ErrorKind::NotFound, wanted == Latest
                                           ? BackupText::tr("There is no backup of this directory.")
                                           : BackupText::tr("There is no backup “%1”. “stewardctl backups” lists them.")
                                                 .arg(wanted)};
}

/// The same object for every way to restore.
void tellLines(Session &session, const QString &backup, const QStringList &lines, const QJsonValue &set = {},
               const QStringList &withoutPassword = {})
{
    if (session.wantsJson()) {
        const QJsonObject object {{QStringLiteral("backup"), backup},
                                  {QStringLiteral("set"), set},
                                  {QStringLiteral("lines"), QJsonArray::fromStringList(lines)},
                                  {QStringLiteral("withoutPassword"), QJsonArray::fromStringList(withoutPassword)}};
        session.console().resultBytes(QJsonDocument(object).toJson());
        return;
    }
    for (const QString &line : lines)
        session.console().result(line);
}

/// The backup in place of a file that is lost; `why` is what opening it said.
Result<ExitCode> replaceFile(Session &session, const Error &why)
{
    // No permission or a newer version is not lost.
    if (!Backups::isLost(session.path()))
        return why;
    const Result<QString> path
        = pathOf(session.arguments().text(backupOption().name), Backups::ofFile(session.path()));
    STEWARD_TRY(path);
    session.console().message(why.message);
    const bool dry = consentOf(session.arguments()).preview;
    if (dry || !session.arguments().has(yesOption({}).name)) {
        tellLines(session, *path,
                  {BackupText::tr("Would put %1 in its place; the damaged file would be kept beside it.").arg(*path)});
        if (!dry)
            session.console().message(BackupText::tr("Nothing was changed. Add --yes to do it."));
        return dry ? ExitCode::Done : ExitCode::Refused;
    }
    const Result<QString> aside
        = Backups::replace(session.path(), *path, authorFor({}, Session::Client), session.store().now());
    STEWARD_TRY(aside);
    QStringList lines {BackupText::tr("Restored %1 from %2").arg(session.path(), *path)};
    if (!aside->isEmpty())
        lines.append(BackupText::tr("The damaged file is %1").arg(*aside));
    tellLines(session, *path, lines);
    session.console().message(
        BackupText::tr("Whose credentials were sent since then, this directory does not know: “stewardctl doctor "
                       "--repair” may read it from the damaged file."));
    return ExitCode::Done;
}

/// Whose password worked when the backup was made and does not now.
Result<QStringList> withoutPassword(Session &session, const Rollback &rollback)
{
    QStringList names;
    if (rollback.withoutPassword.isEmpty() || !rollback.outcome.set)
        return names;
    const auto rows = await(session.store().read([ids = rollback.withoutPassword](Connection &connection) {
        return AdministratorRows(connection).byIds(ids);
    }));
    STEWARD_TRY(rows);
    for (const Administrator &row : *rows)
        names.append(nameOf(row));
    return names;
}

/// What a restore changes or has changed.
void tell(Session &session, const QString &backup, const Rollback &rollback, const QStringList &withoutPassword)
{
    const QStringList lines
        = sentencesOf(rollback) + consequenceLines(rollback.outcome.impact, rollback.outcome.catalog);
    const QJsonValue set = rollback.outcome.set ? QJsonValue(rollback.outcome.set->id.value) : QJsonValue();
    tellLines(session, backup, lines, set, withoutPassword);
    if (session.wantsJson())
        return;
    for (const QString &name : withoutPassword)
        session.console().result(
            BackupText::tr("Without a working password: %1. “stewardctl credentials send” makes a new one.").arg(name));
    if (rollback.outcome.set)
        session.console().result(QStringLiteral("%1 [%2]").arg(
            sentenceOf(*rollback.outcome.set), BackupText::tr("change %1").arg(rollback.outcome.set->id.value)));
}

Result<ExitCode> rollBack(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const Result<QList<BackupEntry>> entries = entriesFor(session, true);
    STEWARD_TRY(entries);
    const Result<QString> path = pathOf(session.arguments().text(backupOption().name), *entries);
    STEWARD_TRY(path);
    Consent consent = consentOf(session.arguments());
    const bool dry = consent.preview;
    consent.preview = dry || !session.arguments().has(yesOption({}).name);
    signHeads(session);
    Backups backups(session.store(), *author);
    const Result<Rollback> rollback = awaitInEventLoop(backups.restore(*path, consent));
    STEWARD_TRY(rollback);
    const Result<QStringList> passwordless = withoutPassword(session, *rollback);
    // What was done is told, whatever else fails.
    tell(session, *path, *rollback, passwordless ? *passwordless : QStringList());
    STEWARD_TRY(passwordless);
    if (rollback->outcome.state == Outcome::State::NeedsConsent) {
        session.console().message(BackupText::tr("Nothing was changed. Add --even-if-last to do it all the same."));
        return ExitCode::Refused;
    }
    if (consent.preview && !dry && !rollback->isEmpty()) {
        session.console().message(BackupText::tr("Nothing was changed. Add --yes to do it."));
        return ExitCode::Refused;
    }
    return ExitCode::Done;
}

} // namespace

CommandOption backupOption()
{
    return {QStringLiteral("--backup"), QStringLiteral("NAME"),
            BackupText::tr("Instead of WHO: everything as this backup has it; a name of “backups”, “latest” or a file")};
}

CommandOption orBackup(CommandOption option)
{
    option.unless = backupOption().name;
    return option;
}

Result<ExitCode> restoreBackup(Session &session)
{
    if (session.arguments().has(whoOperand(true).name))
        return invalid(BackupText::tr("Name accounts or a backup, not both."));
    if (const Result<void> opened = session.open(); !opened)
        return replaceFile(session, opened.error());
    const Result<ExitCode> code = rollBack(session);
    anchorWhenDue(session);
    return code;
}

QList<Command> backupCommands()
{
    return {
        {QStringLiteral("backup"),
         BackupText::tr("Make a backup, with a signed note of what is in it"),
         {{To, QStringLiteral("FILE"), BackupText::tr("A file that does not exist yet; otherwise in your folder")}},
         backup},
        {QStringLiteral("backups"),
         BackupText::tr("List the backups, the newest first"),
         {jsonOption()},
         list,
         Command::Needs::Path},
    };
}

} // namespace steward
