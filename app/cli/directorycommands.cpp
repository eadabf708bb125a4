#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "models/actions/directorycopy.h"
#include "models/actions/newdirectory.h"
#include "models/domain/textrules.h"
#include "models/store/chainverification.h"
#include "models/store/directoryfile.h"

#include <QFileInfo>

namespace steward {

namespace {

struct DirectoryText {
    Q_DECLARE_TR_FUNCTIONS(DirectoryCommands)
};

const QString Sample = QStringLiteral("--sample");
const QString Name = QStringLiteral("--name");
const QString File = QStringLiteral("FILE");
constexpr qsizetype MaxName = 256;

Result<ExitCode> init(Session &session)
{
    const Author author = authorFor({}, QStringLiteral("command"));
    const bool sample = session.arguments().has(Sample);
    const QString typed
        = session.arguments().text(Name, sample ? QString() : QFileInfo(session.path()).completeBaseName());
    const Result<QString> name = checkedText(typed, DirectoryText::tr("Name"), MaxName, session.arguments().has(Name));
    STEWARD_TRY(name);
    const DirectoryContent content = sample ? sampleDirectory(author, *name) : emptyDirectory(*name, author);
    STEWARD_TRY(await(session.store().create(session.path(), content)));
    session.console().result(DirectoryText::tr("Created the directory “%1” in %2").arg(content.name, session.path()));
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

Result<ExitCode> doctor(Session &session)
{
    const Result<Health> health = await(session.store().read(examine));
    STEWARD_TRY(health);
    QStringList findings = health->findings;
    if (!health->chain.isIntact())
        findings.append(DirectoryText::tr("The history was altered. %1")
                            .arg(sentenceOf(health->chain.fault, health->chain.broken)));
    for (const QString &finding : std::as_const(findings))
        session.console().result(finding);
    if (!findings.isEmpty()) {
        session.console().message(DirectoryText::tr("The directory is damaged. Work with a copy or a backup of it."));
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
        return Error {
            ErrorKind::Conflict,
            DirectoryText::tr("There is already a file %1. Choose another name; the file was left alone.").arg(target)};
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
          {Name, QStringLiteral("TEXT"), DirectoryText::tr("Name of the directory; otherwise that of the file")}},
         init,
         Command::Needs::Path},
        {QStringLiteral("doctor"), DirectoryText::tr("Check the file, its schema and its history"), {}, doctor},
        {QStringLiteral("copy"),
         DirectoryText::tr("Save a copy of the directory"),
         {{File, {}, DirectoryText::tr("A file that does not exist yet"), true}},
         copy},
    };
}

} // namespace steward
