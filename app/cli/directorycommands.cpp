#include "app/cli/commands.h"
#include "app/cli/secretinput.h"
#include "models/actions/directorycopy.h"
#include "models/actions/newdirectory.h"
#include "models/domain/textrules.h"
#include "models/store/chainverification.h"
#include "models/store/directoryfile.h"
#include "models/store/filesafety.h"
#include "models/store/placement.h"
#include "models/store/salvage.h"

#include <QFileInfo>

namespace steward {

namespace {

struct DirectoryText {
    Q_DECLARE_TR_FUNCTIONS(DirectoryCommands)
};

const QString Sample = QStringLiteral("--sample");
const QString Name = QStringLiteral("--name");
const QString Owner = QStringLiteral("--owner");
const QString FirstName = QStringLiteral("--first-name");
const QString LastName = QStringLiteral("--last-name");
const QString AskSignIn = QStringLiteral("--sign-in");
const QString File = QStringLiteral("FILE");
const QString Repair = QStringLiteral("--repair");
constexpr qsizetype MaxName = 256;

Result<DirectoryContent> ownedContent(Session &session, const QString &name, const Author &author)
{
    const Arguments &arguments = session.arguments();
    for (const QString &needed : {FirstName, LastName}) {
        if (!arguments.has(needed))
            return invalid(DirectoryText::tr("An owner needs %1 too.").arg(needed));
    }
    const Result<Administrator> owner
        = checkedOwner(arguments.text(FirstName), arguments.text(LastName), arguments.text(Owner));
    STEWARD_TRY(owner);
    if (!arguments.has(AskSignIn))
        return ownedDirectory(name, author, *owner);
    const Result<Secret> password
        = readNewSecret(session, DirectoryText::tr("Password of %1:").arg(owner->email.typed()));
    STEWARD_TRY(password);
    const Result<QString> verifier = chosenVerifier(*password, passwordContext(*owner, name));
    STEWARD_TRY(verifier);
    return ownedDirectory(name, author, *owner, *verifier);
}

Result<DirectoryContent> contentOf(Session &session, const QString &name)
{
    const Author author = authorFor({}, Session::Client);
    const Arguments &arguments = session.arguments();
    if (arguments.has(Sample) && (arguments.has(Owner) || arguments.has(AskSignIn)))
        return invalid(DirectoryText::tr("The sample directory has an owner already."));
    if (arguments.has(AskSignIn) && !arguments.has(Owner))
        return invalid(DirectoryText::tr("--sign-in needs --owner, who could sign in then."));
    if (arguments.has(Owner))
        return ownedContent(session, name, author);
    return arguments.has(Sample) ? sampleDirectory(author, name) : emptyDirectory(name, author);
}

Result<ExitCode> init(Session &session)
{
    const bool sample = session.arguments().has(Sample);
    const QString typed
        = session.arguments().text(Name, sample ? QString() : QFileInfo(session.path()).completeBaseName());
    const Result<QString> name = checkedText(typed, DirectoryText::tr("Name"), MaxName, session.arguments().has(Name));
    STEWARD_TRY(name);
    const Result<DirectoryContent> content = contentOf(session, *name);
    STEWARD_TRY(content);
    STEWARD_TRY(await(session.store().create(session.path(), *content)));
    session.console().result(DirectoryText::tr("Created the directory “%1” in %2").arg(content->name, session.path()));
    return ExitCode::Done;
}

struct Health {
    QStringList findings;
    ChainReport chain;
    qint64 accounts = 0;
};

Result<Health> examine(Connection &connection)
{
    const Result<QStringList> findings = directoryFile::findings(connection);
    STEWARD_TRY(findings);
    const Result<ChainReport> chain = verifiedChain(connection);
    STEWARD_TRY(chain);
    const Result<qint64> accounts = AdministratorRows(connection).livingCount();
    STEWARD_TRY(accounts);
    return Health {*findings, *chain, *accounts};
}

/// Says what came over of each table, then what is missing.
Result<ExitCode> repair(Session &session)
{
    const QString target = session.arguments().text(Repair);
    const Result<SalvageReport> report = Salvage(session.path(), target).run(Session::Client, session.store().now());
    STEWARD_TRY(report);
    for (const SalvagedTable &table : report->tables)
        session.console().result(
            DirectoryText::tr("%1: %Ln row(s)", nullptr, static_cast<int>(table.read)).arg(table.name));
    const QStringList missing = report->missing();
    for (const QString &line : missing)
        session.console().message(line);
    if (missing.isEmpty())
        session.console().result(DirectoryText::tr("Everything was read. The repaired directory is %1").arg(target));
    else
        session.console().message(
            DirectoryText::tr("The repaired directory is %1. Compare it with a backup before you use it.").arg(target));
    return missing.isEmpty() ? ExitCode::Done : ExitCode::Partial;
}

Result<ExitCode> doctor(Session &session)
{
    if (session.arguments().has(Repair))
        return repair(session);
    STEWARD_TRY(session.open());
    const Result<Health> health = await(session.store().read(examine));
    STEWARD_TRY(health);
    QStringList findings = health->findings;
    if (!health->chain.isIntact())
        findings.append(DirectoryText::tr("The history was altered. %1")
                            .arg(sentenceOf(health->chain.fault, health->chain.broken)));
    for (const QString &finding : std::as_const(findings))
        session.console().result(finding);
    for (const QString &warning : fileWarnings(session.path()))
        session.console().message(warning);
    if (!findings.isEmpty()) {
        session.console().message(
            DirectoryText::tr("The directory is damaged. Work with a backup of it, or read what is readable into a new "
                              "file with “stewardctl doctor --repair NEWFILE”."));
        return ExitCode::Storage;
    }
    session.console().result(DirectoryText::tr("No problem found: accounts %1, changes in the history %2.")
                                 .arg(health->accounts)
                                 .arg(health->chain.sets));
    return ExitCode::Done;
}

Result<ExitCode> copy(Session &session)
{
    const QString target = session.arguments().text(File);
    if (QFileInfo::exists(target))
        return nameTaken(target);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    STEWARD_TRY(awaitInEventLoop(copyDirectory(session.store(), *author, target, &session.store())));
    session.console().result(DirectoryText::tr("Saved a copy as %1").arg(target));
    return ExitCode::Done;
}

} // namespace

QList<Command> directoryCommands()
{
    return {
        {QStringLiteral("init"),
         DirectoryText::tr("Create the directory file: empty, or with sample accounts"),
         {{Sample, {}, DirectoryText::tr("Fill it with the sample directory")},
          {Name, QStringLiteral("TEXT"), DirectoryText::tr("Name of the directory; otherwise that of the file")},
          {Owner, QStringLiteral("EMAIL"), DirectoryText::tr("Its first administrator, with the role Owner")},
          {FirstName, QStringLiteral("TEXT"), DirectoryText::tr("First name of the owner")},
          {LastName, QStringLiteral("TEXT"), DirectoryText::tr("Last name of the owner")},
          {AskSignIn,
           {},
           DirectoryText::tr("Ask for a password whenever it is opened; that of the owner is read, one line")}},
         init,
         Command::Needs::Path},
        {QStringLiteral("doctor"),
         DirectoryText::tr("Check the file, its schema and its history; or read what is readable of a damaged one"),
         {{Repair, QStringLiteral("NEWFILE"),
           DirectoryText::tr("Read a damaged file into this new one, and say what is missing; the damaged one is left "
                             "as it is")}},
         doctor,
         Command::Needs::Path},
        {QStringLiteral("copy"),
         DirectoryText::tr("Save a copy of the directory"),
         {{File, {}, DirectoryText::tr("A file that does not exist yet"), true}},
         copy},
    };
}

} // namespace steward
