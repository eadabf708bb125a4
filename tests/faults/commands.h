#pragma once

#include "tests/simulation/fakeserver.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace steward::faults {

/// What a command meets outside its folder: a server to keep in step with.
struct Surroundings {
    Surroundings();
    std::unique_ptr<simulation::FakeServer> server;
};

/// A command that writes, and what it may say.
struct Command {
    QString group;
    QString name;
    /// Run once, one after the other, to make the file that it begins with.
    QList<QStringList> before;
    /// Arguments of stewardctl; `{folder}` is where the file is, `{port}` that of the mail server. Or else `run`.
    QStringList line;
    /// Gives an exit code.
    std::function<int(const QString &file, Surroundings &surroundings)> run = {};
    /// How many states the directory goes through, each of them whole.
    int states = 2;
    /// Not one change but several, and what they come to depends on what has failed: each state only has to be whole.
    bool isManyTransactions = false;
    /// What it says when it is asked again and has been done already.
    QSet<int> again = {0};
    /// What it says when something fails.
    QSet<int> failing = {6};
    /// Directories that are there, whole, when it has said that it is done.
    QStringList copies = {};
    /// The file that it begins with when that is not the usual one; empty for none.
    std::function<void(const QString &file)> makeFile = {};
};

/// The table; one is added for each command that writes.
QList<Command> commands();
/// What every command does first: the directory is opened, and closed again.
Command opening();

/// The directory that commands begin with: a few accounts, one of them deleted.
void makeUsualFile(const QString &file);
/// What stands beside it: a sheet, a recipe.
void putAssets(const QString &folder);

/// The mail server that `{port}` stands for.
void useMailServer(int port);
/// Runs stewardctl in this process, on this file; what it says is taken away.
int runLine(const QStringList &line, const QString &file);
/// One or the other.
int runCommand(const Command &command, const QString &file, Surroundings &surroundings);
/// What stewardctl has said in the last run.
QByteArray lastWords();

} // namespace steward::faults
