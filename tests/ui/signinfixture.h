#pragma once

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/actions/newdirectory.h"
#include "models/actions/signin.h"
#include "models/secrets/verifier.h"
#include "ui/mainwindow.h"
#include "ui/workspace.h"

#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace steward {

/// A directory that asks who works with it, and its Owner with this password.
class SignInFixture {
public:
    static Secret password() { return Secret("correct horse battery staple"); }
    static Secret otherPassword() { return Secret("turtle lamp quarry violin"); }
    static QString email() { return QStringLiteral("olga@example.org"); }
    static QString passwordText() { return QString::fromUtf8(password().view()); }

    SignInFixture()
    {
        auto store = std::make_unique<Store>();
        const Administrator owner = *checkedOwner(QStringLiteral("Olga"), QStringLiteral("Orlova"), email());
        const QString verifier = *verifierOf(password(), ChosenCost);
        if (!await(store->create(path(),
                                 ownedDirectory(QStringLiteral("Acme"), authorFor({}, QStringLiteral("window")), owner,
                                                verifier))))
            qFatal("the directory could not be created");
    }

    QString path() const { return folder.filePath(QStringLiteral("acme.steward")); }
    std::unique_ptr<Store> opened() const
    {
        auto store = std::make_unique<Store>();
        if (!await(store->open(path())))
            qFatal("the directory could not be opened");
        return store;
    }
    static DirectoryInfo info(Store &store)
    {
        return *await(store.read([](Connection &connection) { return CatalogRows(connection).directory(); }));
    }
    static SignInFacts facts(Store &store) { return *await(store.read(readSignInFacts)); }
    static SignedIn signedIn(Store &store)
    {
        return *SignIn(store, QStringLiteral("window"), [](std::chrono::milliseconds) {}).signIn({email(), password()});
    }
    /// Changes the directory as another process would.
    template <typename Function> static void write(Store &store, Function fn)
    {
        const Author program = Author {QStringLiteral("Test"), QStringLiteral("command")}.asProgram();
        const auto written = await(store.write(program, [fn](Transaction &transaction) -> Result<bool> {
            transaction.describe(ChangeKind::Settings, QStringLiteral("test"));
            STEWARD_TRY(fn(transaction));
            return true;
        }));
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message));
    }
    /// In place of the own password one that was made for the Owner.
    static void giveMadePassword(Store &store, const Secret &made)
    {
        const QString verifier = *verifierOf(made, GeneratedCost);
        const AdministratorId id = info(store).operatorId;
        write(store, [verifier, id](Transaction &transaction) -> Result<void> {
            const Result<Credential> before = CredentialRows(transaction.connection()).byId(id);
            STEWARD_TRY(before);
            Credential after = issued(*before, verifier, {}, transaction.now());
            after.state = CredentialState::Shown;
            return transaction.update(*before, after);
        });
    }
    static ChangeSet newest(Store &store)
    {
        return await(store.read([](Connection &connection) { return Journal(connection).newest(1); }))->first();
    }

    QTemporaryDir folder;
};

} // namespace steward
