#include "models/actions/settingsactions.h"

#include "models/actions/actionrun.h"
#include "models/actions/signin.h"
#include "models/core/begunpromise.h"
#include "models/mail/smtpsession.h"
#include "models/store/authorityrows.h"
#include "models/store/catalogrows.h"

#include <QUuid>

namespace steward {

namespace {

struct MailAccount {
    MailSettings mail;
    QUuid directory;
};

Result<MailAccount> readAccount(Connection &connection)
{
    const Result<DirectorySettings> settings = readSettings(connection);
    STEWARD_TRY(settings);
    const Result<DirectoryInfo> info = CatalogRows(connection).directory();
    STEWARD_TRY(info);
    return MailAccount {settings->mail, info->uid};
}

/// The account, for somebody who may set mail up.
QFuture<Result<MailAccount>> mailAccountFor(Store &store, const Author &author)
{
    return store.write(
        author,
        [author](Transaction &transaction) -> Result<MailAccount> {
            transaction.describe(ChangeKind::Settings, SettingsActions::tr("Mail"));
            const Result<Authority> authority = AuthorityRows(transaction.connection()).of(author);
            STEWARD_TRY(authority);
            STEWARD_TRY(authority->require({Privilege::SetupMail}));
            return readAccount(transaction.connection());
        },
        [](const MailAccount &account, const std::optional<ChangeSet> &) { return account; });
}

Result<Mail> testMessage(const MailSettings &settings, const QString &address, Timestamp now)
{
    const Result<Email> email = Email::parse(address);
    STEWARD_TRY(email);
    const Result<MailAddress> to = MailAddress::make({}, *email);
    STEWARD_TRY(to);
    return testMail(settings, *to, now, QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

/// Whether this author could sign in afterwards and take it back.
Result<void> mayRequireSignIn(Transaction &transaction)
{
    const Author &author = transaction.author();
    const Result<Authority> authority = AuthorityRows(transaction.connection()).of(author);
    STEWARD_TRY(authority);
    if (author.operatorId.isNull())
        return Error {ErrorKind::Invalid,
                      SettingsActions::tr("You are no administrator of this directory and could not sign in. Add "
                                          "yourself, with the role Owner, when you create a directory.")};
    STEWARD_TRY(authority->require({Privilege::EditRoles}));
    const Result<bool> own = hasOwnPassword(transaction.connection(), author, transaction.now());
    STEWARD_TRY(own);
    if (!*own)
        return Error {ErrorKind::Invalid,
                      SettingsActions::tr("You have no password of your own and could not sign in. Choose a password "
                                          "first.")};
    return {};
}

Error unknownPassword()
{
    return Error {
        ErrorKind::Secret,
        SettingsActions::tr("The mail server asks for a password, and none is kept on this computer. Enter it in "
                            "Settings, Mail, or give it to the command with --secret-fd.")};
}

} // namespace

QString mailPasswordKey(const QUuid &directory)
{
    return QStringLiteral("mail/") + directory.toString(QUuid::WithoutBraces);
}

SettingsActions::SettingsActions(Store &store, Author author, Keychain &keychain, QObject *parent)
    : QObject(parent), m_store(store), m_author(std::move(author)), m_keychain(keychain)
{
}

QFuture<Result<DirectorySettings>> SettingsActions::read()
{
    return m_store.read(readSettings);
}

QFuture<Result<Outcome>> SettingsActions::change(const QString &subject,
                                                 std::function<Result<void>(Transaction &)> write)
{
    return runAction(m_store, m_author,
                     [subject, write = std::move(write)](Transaction &transaction) -> Result<Outcome> {
                         transaction.describe(ChangeKind::Settings, subject);
                         STEWARD_TRY(write(transaction));
                         Outcome outcome;
                         outcome.state = Outcome::State::Done;
                         return outcome;
                     });
}

QFuture<Result<Outcome>> SettingsActions::setMail(const MailSettings &mail)
{
    const QList<MailProblem> problems = problemsOf(mail);
    if (!problems.isEmpty())
        return ready(Result<Outcome>(Error {ErrorKind::Invalid, problems.first().message}));
    return change(tr("Mail"), [mail](Transaction &transaction) -> Result<void> {
        STEWARD_TRY(writeMail(transaction, mail));
        return writePause(transaction, {});
    });
}

QFuture<Result<Outcome>> SettingsActions::setPolicy(const CredentialPolicy &policy)
{
    const Result<CredentialPolicy> checked = checkedPolicy(policy);
    if (!checked)
        return ready(Result<Outcome>(checked.error()));
    return change(tr("Passwords"),
                  [policy = *checked](Transaction &transaction) { return writePolicy(transaction, policy); });
}

QFuture<Result<Outcome>> SettingsActions::setSignIn(const SignInPolicy &policy)
{
    const Result<SignInPolicy> checked = checkedSignInPolicy(policy);
    if (!checked)
        return ready(Result<Outcome>(checked.error()));
    return change(tr("Sign-in"), [policy = *checked](Transaction &transaction) -> Result<void> {
        const Result<SignInPolicy> before = AuthorityRows(transaction.connection()).signInPolicy();
        STEWARD_TRY(before);
        if (policy.required && !before->required)
            STEWARD_TRY(mayRequireSignIn(transaction));
        return writeSignIn(transaction, policy);
    });
}

QFuture<Result<Outcome>> SettingsActions::setBackups(const BackupPolicy &policy)
{
    const Result<BackupPolicy> checked = checkedBackupPolicy(policy);
    if (!checked)
        return ready(Result<Outcome>(checked.error()));
    return change(tr("Backups"),
                  [policy = *checked](Transaction &transaction) { return writeBackupPolicy(transaction, policy); });
}

QFuture<Result<Outcome>> SettingsActions::setTemplate(const TemplateKey &key, const MailTemplate &text)
{
    const QStringList problems = templateProblems(text);
    if (!problems.isEmpty())
        return ready(Result<Outcome>(Error {ErrorKind::Invalid, problems.first()}));
    return change(tr("Mail template"),
                  [key, text](Transaction &transaction) { return writeTemplate(transaction, key, text); });
}

QFuture<Result<Outcome>> SettingsActions::resetTemplate(const TemplateKey &key)
{
    return change(tr("Mail template"),
                  [key](Transaction &transaction) { return writeTemplate(transaction, key, std::nullopt); });
}

QFuture<Result<Outcome>> SettingsActions::endPause()
{
    return change(tr("Mail"), [](Transaction &transaction) { return writePause(transaction, {}); });
}

QFuture<Result<void>> SettingsActions::setMailPassword(const Secret &password)
{
    const auto promise = begun<void>();
    // The directory learns of the secret only when the keychain has it, and forgets it only when it is gone.
    const auto remember = [this, promise, has = !password.isEmpty()] {
        const auto write = [has](Transaction &transaction) -> Result<void> {
            const Result<DirectorySettings> settings = readSettings(transaction.connection());
            STEWARD_TRY(settings);
            MailSettings mail = settings->mail;
            mail.hasPassword = has;
            return writeMail(transaction, mail);
        };
        whenDone(change(tr("Mail"), write), this, [promise](const Result<Outcome> &outcome) {
            finish(promise, outcome ? Result<void>() : Result<void>(outcome.error()));
        });
    };
    // The keychain is touched only for somebody who may.
    whenDone(mailAccountFor(m_store, m_author), this,
             [this, promise, password, remember](const Result<MailAccount> &account) {
                 if (!account) {
                     finish(promise, account.error());
                     return;
                 }
                 const QString key = mailPasswordKey(account->directory);
                 const auto expected
                     = account->mail.hasPassword ? Keychain::Expectation::Exists : Keychain::Expectation::MayBeMissing;
                 const auto kept
                     = password.isEmpty() ? m_keychain.remove(key, expected) : m_keychain.write(key, password);
                 whenDone(kept, this, [promise, remember](const Result<void> &done) {
                     if (done)
                         remember();
                     else
                         finish(promise, done);
                 });
             });
    return promise->future();
}

QFuture<Result<void>> SettingsActions::useMailPassword(const Secret &password)
{
    const auto promise = begun<void>();
    whenDone(m_store.read(readAccount), this, [this, promise, password](const Result<MailAccount> &account) {
        if (account)
            m_keychain.keepForSession(mailPasswordKey(account->directory), password);
        finish(promise, account ? Result<void>() : Result<void>(account.error()));
    });
    return promise->future();
}

QFuture<Result<Secret>> SettingsActions::mailPassword()
{
    const auto promise = begun<Secret>();
    whenDone(m_store.read(readAccount), this, [this, promise](const Result<MailAccount> &account) {
        if (!account) {
            finish(promise, account.error());
            return;
        }
        const QString key = mailPasswordKey(account->directory);
        if (!account->mail.hasPassword && !m_keychain.isKeptForSession(key)) {
            finish(promise,
                   account->mail.userName.isEmpty() ? Result<Secret>(Secret()) : Result<Secret>(unknownPassword()));
            return;
        }
        whenDone(m_keychain.read(key, Keychain::Expectation::Exists), this,
                 [promise](const Result<std::optional<Secret>> &found) {
                     finish(promise, found ? Result<Secret>(found->value_or(Secret())) : Result<Secret>(found.error()));
                 });
    });
    return promise->future();
}

QFuture<Result<MailOutcome>> SettingsActions::sendTest(const QString &address)
{
    const auto promise = begun<MailOutcome>();
    const auto send = [this, promise, address](const Secret &password, const MailSettings &mail) {
        const auto job = [mail, address, password, now = m_store.now()](const StopToken &stop) -> Result<MailOutcome> {
            const Result<Mail> message = testMessage(mail, address, now);
            STEWARD_TRY(message);
            return SmtpSession(mail, password).send(*message, stop);
        };
        whenDone(m_mailThread.run(job), this,
                 [promise](const Result<MailOutcome> &outcome) { finish(promise, outcome); });
    };
    const auto begin = [this, promise, send](const Result<Secret> &password) {
        if (!password) {
            finish(promise, password.error());
            return;
        }
        whenDone(read(), this, [promise, send, secret = *password](const Result<DirectorySettings> &settings) {
            if (!settings)
                finish(promise, settings.error());
            else if (!settings->mail.isConfigured())
                finish(promise, Result<MailOutcome>(Error {ErrorKind::Invalid, tr("Enter the mail server first.")}));
            else
                send(secret, settings->mail);
        });
    };
    whenDone(mailAccountFor(m_store, m_author), this, [this, promise, begin](const Result<MailAccount> &account) {
        if (account)
            whenDone(mailPassword(), this, begin);
        else
            finish(promise, account.error());
    });
    return promise->future();
}

} // namespace steward
