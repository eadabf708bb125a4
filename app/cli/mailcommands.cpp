#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/secretinput.h"
#include "app/cli/telling.h"
#include "models/actions/settingsactions.h"
#include "models/domain/fields.h"

#include <QFile>

namespace steward {

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailCommands)
};

const QString Host = QStringLiteral("--host");
const QString Port = QStringLiteral("--port");
const QString Security = QStringLiteral("--security");
const QString User = QStringLiteral("--user");
const QString Sender = QStringLiteral("--sender");
const QString SenderName = QStringLiteral("--sender-name");
const QString ReplyTo = QStringLiteral("--reply-to");
const QString CaFile = QStringLiteral("--ca");
const QString Address = QStringLiteral("ADDRESS");
const QString KindOperand = QStringLiteral("KIND");
const QString LanguageOperand = QStringLiteral("LANGUAGE");
constexpr qint64 LongestTemplate = 128 * 1024;

/// The settings with what was typed in their place.
Result<MailSettings> typed(const Arguments &arguments, MailSettings mail)
{
    mail.host = arguments.text(Host, mail.host);
    if (arguments.has(Port)) {
        bool ok = false;
        mail.port = arguments.text(Port).toInt(&ok);
        if (!ok)
            return Error {ErrorKind::Invalid,
                          MailText::tr("“%1” is not a port. Use a number from 1 to 65535.").arg(arguments.text(Port))};
    }
    if (arguments.has(Security)) {
        const QString word = arguments.text(Security).toLower();
        const auto known = {MailSecurity::StartTls, MailSecurity::Tls, MailSecurity::None};
        const auto *found = std::find_if(known.begin(), known.end(),
                                         [&word](MailSecurity one) { return mailSecurityKey(one) == word; });
        if (found == known.end())
            return Error {ErrorKind::Invalid,
                          MailText::tr("“%1” is no kind of security. Use starttls, tls or none.").arg(word)};
        mail.security = *found;
    }
    mail.userName = arguments.text(User, mail.userName);
    mail.sender = arguments.text(Sender, mail.sender);
    mail.senderName = arguments.text(SenderName, mail.senderName);
    mail.replyTo = arguments.text(ReplyTo, mail.replyTo);
    mail.caFile = arguments.text(CaFile, mail.caFile);
    return mail;
}

Result<ExitCode> set(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    SettingsActions actions(session.store(), *author, session.keychain());
    const Result<DirectorySettings> before = await(actions.read());
    STEWARD_TRY(before);
    const Result<MailSettings> mail = typed(session.arguments(), before->mail);
    STEWARD_TRY(mail);
    // Asked for before anything is written, so that what cannot be read changes nothing.
    Result<Secret> password = Secret();
    const bool named = session.arguments().has(User) && !mail->userName.isEmpty();
    if (named)
        password = readSecret(session, MailText::tr("Password of %1 at the mail server:").arg(mail->userName));
    STEWARD_TRY(password);
    const Result<Outcome> outcome = await(actions.setMail(*mail));
    STEWARD_TRY(outcome);
    const Result<ExitCode> told = tell(session, *outcome, {}, {});
    STEWARD_TRY(told);
    // An empty line leaves the password that is kept; without a user there is none to keep.
    const bool forget = mail->userName.isEmpty() && before->mail.hasPassword;
    if (password->isEmpty() && !forget)
        return told;
    const Result<void> kept = awaitInEventLoop(actions.setMailPassword(*password));
    if (kept)
        return told;
    session.console().message(kept.error().message);
    if (!forget)
        session.console().message(
            MailText::tr("The password was not kept. Give it to “mail test” and “deliver” with --secret-fd."));
    return ExitCode::Partial;
}

Result<ExitCode> show(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    SettingsActions actions(session.store(), *author, session.keychain());
    const Result<DirectorySettings> settings = await(actions.read());
    STEWARD_TRY(settings);
    const MailSettings &mail = settings->mail;
    Listing listing;
    listing.keys = {QStringLiteral("host"),        QStringLiteral("port"),   QStringLiteral("security"),
                    QStringLiteral("user"),        QStringLiteral("sender"), QStringLiteral("senderName"),
                    QStringLiteral("replyTo"),     QStringLiteral("ca"),     QStringLiteral("passwordKept"),
                    QStringLiteral("pausedReason")};
    listing.titles = {MailText::tr("Host"),          MailText::tr("Port"),         MailText::tr("Security"),
                      MailText::tr("User"),          MailText::tr("Sender"),       MailText::tr("Sender name"),
                      MailText::tr("Reply to"),      MailText::tr("Certificates"), MailText::tr("Password kept"),
                      MailText::tr("Paused because")};
    listing.rows = {{mail.host, mail.port, mailSecurityKey(mail.security), mail.userName, mail.sender, mail.senderName,
                     mail.replyTo, mail.caFile, mail.hasPassword, settings->pause.reason}};
    session.console().resultBytes(session.wantsJson() ? toJson(listing) : toTable(listing));
    return ExitCode::Done;
}

ExitCode codeOf(const MailOutcome &outcome)
{
    switch (outcome.kind) {
    case MailOutcome::Kind::Sent:
        return ExitCode::Done;
    case MailOutcome::Kind::Paused:
    case MailOutcome::Kind::Failed:
        return ExitCode::Refused;
    case MailOutcome::Kind::Unknown:
    case MailOutcome::Kind::Retry:
        return ExitCode::Storage;
    }
    Q_UNREACHABLE();
}

Result<ExitCode> test(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    SettingsActions actions(session.store(), *author, session.keychain());
    if (session.arguments().has(secretOption({}).name)) {
        const Result<Secret> password = readSecret(session, {});
        STEWARD_TRY(password);
        STEWARD_TRY(awaitInEventLoop(actions.useMailPassword(*password)));
    }
    const Result<MailOutcome> outcome = awaitInEventLoop(actions.sendTest(session.arguments().text(Address)));
    STEWARD_TRY(outcome);
    const bool sent = outcome->kind == MailOutcome::Kind::Sent;
    if (sent)
        session.console().result(MailText::tr("The mail server took the test message: %1").arg(outcome->reply));
    else
        session.console().message(sentenceOf(*outcome));
    return codeOf(*outcome);
}

Result<TemplateKey> keyOf(const Arguments &arguments)
{
    const Result<QJsonValue> kind = parseField(Field::Kind, arguments.text(KindOperand), Catalog());
    STEWARD_TRY(kind);
    const Result<QJsonValue> language = parseField(Field::Language, arguments.text(LanguageOperand), Catalog());
    STEWARD_TRY(language);
    return TemplateKey {kind->toString() == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser, language->toString()};
}

Result<ExitCode> showTemplate(Session &session)
{
    const Result<TemplateKey> key = keyOf(session.arguments());
    STEWARD_TRY(key);
    const Result<DirectorySettings> settings = await(session.store().read(readSettings));
    STEWARD_TRY(settings);
    const MailTemplate text = templateInUse(*settings, *key);
    session.console().resultBytes((text.subject + QStringLiteral("\n\n") + text.body + u'\n').toUtf8());
    return ExitCode::Done;
}

Result<ExitCode> setTemplate(Session &session)
{
    const Result<TemplateKey> key = keyOf(session.arguments());
    STEWARD_TRY(key);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return invalid(MailText::tr("The text could not be read from standard input."));
    const QByteArray bytes = input.read(LongestTemplate + 1);
    if (bytes.size() > LongestTemplate)
        return invalid(MailText::tr("The text is longer than a mail may be. Shorten it."));
    const QString text = QString::fromUtf8(bytes).remove(u'\r');
    const QString subject = text.section(u'\n', 0, 0);
    if (!text.section(u'\n', 1, 1).trimmed().isEmpty())
        return Error {ErrorKind::Invalid,
                      MailText::tr("The first line is the subject, the second is empty, then the text follows.")};
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    SettingsActions actions(session.store(), *author, session.keychain());
    const Result<Outcome> outcome = await(actions.setTemplate(*key, {subject, text.section(u'\n', 2).trimmed()}));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, {}, {});
}

Result<ExitCode> resetTemplate(Session &session)
{
    const Result<TemplateKey> key = keyOf(session.arguments());
    STEWARD_TRY(key);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    SettingsActions actions(session.store(), *author, session.keychain());
    const Result<Outcome> outcome = await(actions.resetTemplate(*key));
    STEWARD_TRY(outcome);
    return tell(session, *outcome, {}, {});
}

QList<CommandOption> serverOptions()
{
    const QString text = QStringLiteral("TEXT");
    return {{Host, text, MailText::tr("Name or address of the mail server")},
            {Port, QStringLiteral("N"), MailText::tr("587 is usual for starttls, 465 for tls")},
            {Security, QStringLiteral("KIND"), MailText::tr("starttls, tls, or none (to this computer only)")},
            {User, text,
             MailText::tr("User name at the server; its password is read from standard input and kept in the keychain. "
                          "An empty line keeps the one that is kept. An empty USER: without signing in")},
            {Sender, QStringLiteral("ADDRESS"), MailText::tr("From whom the mails are")},
            {SenderName, text, MailText::tr("The sender's name; otherwise that of the directory")},
            {ReplyTo, QStringLiteral("ADDRESS"), MailText::tr("Whom readers answer and ask")},
            {CaFile, QStringLiteral("FILE"), MailText::tr("The only certificates to trust, PEM; empty: the system's")},
            secretOption(MailText::tr("Read the password from this file descriptor instead of standard input"))};
}

} // namespace

QList<Command> mailCommands()
{
    const CommandOption kind {KindOperand, {}, MailText::tr("api-user or person"), true};
    const CommandOption language {LanguageOperand, {}, MailText::tr("en, es, pt-BR, fr, de, ja, zh-Hans or ar"), true};
    return {
        {QStringLiteral("mail set"), MailText::tr("Say which mail server sends the credentials"), serverOptions(), set},
        {QStringLiteral("mail show"), MailText::tr("Show how mails are sent"), {jsonOption()}, show},
        {QStringLiteral("mail test"),
         MailText::tr("Send a test message and say what the server answered"),
         {{Address, {}, MailText::tr("Who gets it"), true},
          secretOption(MailText::tr("Read the mail server's password from this file descriptor"))},
         test},
        {QStringLiteral("template show"),
         MailText::tr("Show the text of a mail: its subject, an empty line, the text"),
         {kind, language},
         showTemplate},
        {QStringLiteral("template set"),
         MailText::tr("Read the text of a mail from standard input, as “template show” prints it"),
         {kind, language},
         setTemplate},
        {QStringLiteral("template reset"),
         MailText::tr("Use the built-in text of a mail again"),
         {kind, language},
         resetTemplate},
    };
}

} // namespace steward
