#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/secretinput.h"
#include "app/cli/telling.h"
#include "app/cli/wholenumber.h"
#include "models/actions/newdirectory.h"
#include "models/actions/sessiontoken.h"
#include "models/actions/settingsactions.h"
#include "models/actions/signin.h"

namespace steward {

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(SignInCommands)
};

const QString Required = QStringLiteral("--required");
const QString IdleMinutes = QStringLiteral("--idle-minutes");
const QString KeptDays = QStringLiteral("--kept-days");
const QString Yes = QStringLiteral("yes");
const QString No = QStringLiteral("no");

Result<bool> yesOrNo(const Arguments &arguments, const QString &option, bool fallback)
{
    const QString typed = arguments.text(option, fallback ? Yes : No);
    if (typed == Yes || typed == No)
        return typed == Yes;
    return invalid(SignInText::tr("%1 is yes or no, not “%2”.").arg(option, typed));
}

Result<ExitCode> set(Session &session)
{
    const Arguments &arguments = session.arguments();
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    const Result<SignInFacts> facts = await(session.store().read(readSignInFacts));
    STEWARD_TRY(facts);
    SignInPolicy policy = facts->policy;
    const Result<bool> required = yesOrNo(arguments, Required, policy.required);
    STEWARD_TRY(required);
    const Result<int> idle = wholeNumber(arguments, IdleMinutes, policy.idleMinutes);
    STEWARD_TRY(idle);
    const Result<int> kept = wholeNumber(arguments, KeptDays, policy.keptDays);
    STEWARD_TRY(kept);
    policy = {*required, *idle, *kept};
    SettingsActions actions(session.store(), *author, session.keychain());
    const Result<Outcome> outcome = await(actions.setSignIn(policy));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, {}, {});
}

Result<ExitCode> show(Session &session)
{
    const Result<SignInFacts> facts = await(session.store().read(readSignInFacts));
    STEWARD_TRY(facts);
    Listing listing;
    listing.keys = {QStringLiteral("required"), QStringLiteral("idleMinutes"), QStringLiteral("keptDays")};
    listing.titles = {SignInText::tr("Required"), SignInText::tr("Locks after minutes"),
                      SignInText::tr("Kept signed in for days")};
    listing.rows = {{facts->policy.required, facts->policy.idleMinutes, facts->policy.keptDays}};
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

Error nameMissing()
{
    return invalid(SignInText::tr("Say who you are with --as EMAIL."));
}

Result<ExitCode> keep(Session &session)
{
    const QString name = session.arguments().text(AsOption);
    if (name.isEmpty())
        return nameMissing();
    const Result<SignInFacts> facts = await(session.store().read(readSignInFacts));
    STEWARD_TRY(facts);
    if (facts->policy.keptDays == 0)
        return Error {ErrorKind::Forbidden,
                      SignInText::tr("This directory keeps nobody signed in. Sign in with each command.")};
    const Result<Secret> password = readSecret(session, SignInText::tr("Password of %1:").arg(name));
    STEWARD_TRY(password);
    SignIn signIn = session.signInDesk();
    const Result<SignedIn> who = signIn.signIn({name, *password, true});
    STEWARD_TRY(who);
    if (who->mustChoosePassword)
        return chooseFirst(name);
    const Result<void> written = awaitInEventLoop(session.keychain().write(sessionKey(facts->uid), who->token));
    if (!written) {
        STEWARD_TRY(signIn.endToken(who->author, who->token));
        return written.error();
    }
    session.console().result(
        SignInText::tr("%1 stays signed in on this computer for %Ln day(s).", nullptr, facts->policy.keptDays)
            .arg(who->author.operatorName));
    return ExitCode::Done;
}

Result<ExitCode> signOut(Session &session)
{
    const Result<SignInFacts> facts = await(session.store().read(readSignInFacts));
    STEWARD_TRY(facts);
    const QString key = sessionKey(facts->uid);
    const Result<std::optional<Secret>> token = awaitInEventLoop(session.keychain().read(key));
    STEWARD_TRY(token);
    if (!*token)
        return Error {ErrorKind::NotFound, SignInText::tr("Nobody is kept signed in on this computer.")};
    STEWARD_TRY(session.signInDesk().endKept(**token));
    STEWARD_TRY(awaitInEventLoop(session.keychain().remove(key, Keychain::Expectation::Exists)));
    session.console().result(SignInText::tr("Signed out on this computer."));
    return ExitCode::Done;
}

/// Who changes a password without having signed in, in a directory that asks nobody.
struct Operator {
    Author author;
    QString name;
    bool hasPassword = false;
};

Result<Operator> operatorOf(Session &session)
{
    return await(session.store().read([](Connection &connection) -> Result<Operator> {
        const Result<DirectoryInfo> info = CatalogRows(connection).directory();
        STEWARD_TRY(info);
        Operator found {authorFor(*info, Session::Client), {}, true};
        const auto row = AdministratorRows(connection).byId(info->operatorId);
        STEWARD_TRY(row);
        if (!*row)
            return nameMissing();
        const Result<Credential> credential = CredentialRows(connection).byId(info->operatorId);
        STEWARD_TRY(credential);
        found.name = (*row)->email.typed();
        found.hasPassword = !credential->verifier.isEmpty();
        return found;
    }));
}

Result<ExitCode> changePassword(Session &session)
{
    Operator who {{}, session.arguments().text(AsOption), true};
    if (who.name.isEmpty()) {
        const Result<Operator> found = operatorOf(session);
        STEWARD_TRY(found);
        who = *found;
    }
    Secret current;
    if (who.hasPassword) {
        const Result<Secret> typed = readSecret(session, SignInText::tr("Present password of %1:").arg(who.name));
        STEWARD_TRY(typed);
        current = *typed;
    }
    const Result<Secret> wanted = readNewSecret(session, SignInText::tr("New password of %1:").arg(who.name));
    STEWARD_TRY(wanted);
    SignIn signIn = session.signInDesk();
    const Result<SignedIn> changed = who.hasPassword ? signIn.choosePassword({who.name, current}, *wanted)
                                                     : signIn.setFirstPassword(who.author, *wanted);
    STEWARD_TRY(changed);
    session.console().result(SignInText::tr("%1 has a new password.").arg(changed->author.operatorName));
    return ExitCode::Done;
}

} // namespace

QList<Command> signInCommands()
{
    const QString n = QStringLiteral("N");
    return {
        {QStringLiteral("sign-in set"),
         SignInText::tr("Say whether the directory asks who works with it"),
         {{Required, QStringLiteral("yes|no"), SignInText::tr("Whether it asks for email and password")},
          {IdleMinutes, n, SignInText::tr("The window locks after so long without a key or a click; 0: does not")},
          {KeptDays, n, SignInText::tr("Days for which people can stay signed in on a computer; 0: not offered")}},
         set},
        {QStringLiteral("sign-in show"), SignInText::tr("Show what is asked"), {jsonOption()}, show},
        {QStringLiteral("sign-in keep"),
         SignInText::tr("Stay signed in on this computer, by its keychain"),
         {},
         keep,
         Command::Needs::File},
        {QStringLiteral("sign-out"),
         SignInText::tr("Stay signed in on this computer no longer"),
         {},
         signOut,
         Command::Needs::File},
        {QStringLiteral("password change"),
         SignInText::tr("Choose a password of your own: the present one and the new one are read, one a line"),
         {},
         changePassword,
         Command::Needs::File},
    };
}

} // namespace steward
