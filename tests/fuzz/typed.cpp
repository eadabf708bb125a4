// What people type and what is kept about settings: addresses, texts of mails, command lines, settings, saved views,
// manifests and heads.
#include "tests/fuzz/fuzztarget.h"

#include "app/cli/commands.h"
#include "app/cli/grammar.h"
#include "models/domain/backuppolicy.h"
#include "models/domain/credentialpolicy.h"
#include "models/domain/email.h"
#include "models/domain/mailsettings.h"
#include "models/domain/signinpolicy.h"
#include "models/items/savedviews.h"
#include "models/mail/mailrenderer.h"
#include "models/store/anchor.h"
#include "models/store/backupmanifest.h"
#include "models/sync/remotestate.h"

#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace steward::fuzz {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7F; });
}

void tryEmail(const QString &text)
{
    const Result<Email> email = Email::parse(text);
    if (!email) {
        require(!email.error().message.isEmpty(), "who refuses says why");
        return;
    }
    const Result<Email> again = Email::parse(email->typed());
    require(again.ok() && *again == *email && again->key() == email->key(), "an address is read as it was kept");
    require(isAscii(email->domain()), "a domain is told to servers as A-labels");
    const Result<Email> ascii = Email::parse(email->ascii());
    require(ascii.ok() && ascii->key() == email->key(), "as A-labels it is the same address");
}

void tryTemplate(const QString &text)
{
    const MailTemplate mail {text.section(u'\n', 0, 0), text.section(u'\n', 1)};
    QMap<QString, QString> values;
    for (const QString &name : mailPlaceholders())
        values.insert(name, QStringLiteral("{%1}<b>").arg(name));
    const MailPreview preview = mailPreview(mail, values);
    require(!preview.subject.contains(u'\n') && !preview.subject.contains(u'\r'), "a subject is one line");
    if (!templateProblems(mail).isEmpty())
        return;
    const Result<MailText> rendered
        = renderedMail(mail, values, Secret(QByteArrayView("secret")), QStringLiteral("en"));
    require(rendered.ok(), "a text without problems becomes a mail");
}

void tryCommandLine(const QByteArray &bytes)
{
    static const QList<Command> commands = commandTable();
    QStringList arguments;
    for (const QByteArray &one : bytes.split('\n'))
        arguments.append(QString::fromUtf8(one));
    const Request request = parseCommandLine(arguments, commands);
    require(request.command || !request.text.isEmpty(), "a command line is understood or answered");
}

template <typename Read, typename Write> void tryKept(const QJsonObject &object, Read read, Write write)
{
    const auto value = read(object);
    require(read(write(value)) == value, "settings are read as they were written");
}

void trySettings(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    tryKept(object, backupPolicyFromJson, [](const BackupPolicy &policy) { return toJson(policy); });
    tryKept(object, signInPolicyFromJson, [](const SignInPolicy &policy) { return toJson(policy); });
    tryKept(object, credentialPolicyFromJson, [](const CredentialPolicy &policy) { return toJson(policy); });
    tryKept(object, mailSettingsFromJson, [](const MailSettings &mail) { return mail.toJson(); });
    tryKept(object, RemoteState::fromJson, [](const RemoteState &state) { return state.toJson(); });
    if (const Result<BackupManifest> manifest = manifestFromBytes(bytes)) {
        const Result<BackupManifest> again = manifestFromBytes(manifestBytes(*manifest));
        require(again.ok() && *again == *manifest, "a manifest is read as it was written");
    }
}

void tryHeads(const QByteArray &bytes)
{
    for (const Anchor &anchor : anchorsIn(bytes)) {
        if (anchor.isSigned() && anchor.signature.isEmpty())
            continue;
        const std::optional<Anchor> again = anchorFromLine(anchorLine(anchor));
        require(again && *again == anchor, "a head is read as it was written");
    }
}

void tryViews(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    static int number = 0;
    const QString path = folder.filePath(QStringLiteral("views%1.ini").arg(++number));
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the settings could be written");
    file.close();
    {
        QSettings settings(path, QSettings::IniFormat);
        const QUuid directory;
        SavedViews views(settings, directory);
        const QList<SavedView> before = views.all();
        SavedView one;
        one.name = QStringLiteral("Mine");
        one.columns = {Column::Name};
        views.save(one);
        const SavedViews again(settings, directory);
        require(again.named(one.name) != nullptr, "a view is kept");
        require(again.all().size() <= before.size() + 1, "and nothing else comes");
    }
    QFile::remove(path);
}

} // namespace

void tryOne(QByteArrayView input)
{
    if (input.isEmpty())
        return;
    const QByteArray bytes = input.sliced(1).toByteArray();
    switch (static_cast<uchar>(input[0]) % 6) {
    case 0:
        tryEmail(QString::fromUtf8(bytes));
        break;
    case 1:
        tryTemplate(QString::fromUtf8(bytes));
        break;
    case 2:
        tryCommandLine(bytes);
        break;
    case 3:
        trySettings(bytes);
        break;
    case 4:
        tryHeads(bytes);
        break;
    default:
        tryViews(bytes);
        break;
    }
}

QByteArrayList words()
{
    return {"ana@example.com", "@", ".", "xn--bcher-kva", "bücher.example", "ß", "\xE2\x80\x8D", "مثال", "\"", "{userName}",
            "{password}", "{{", "}}", "{", "\n", "\r\n", "edit", "--where", "--email", "list", "application", "add", "--json",
            "-", "--", "=", "{\"kept\":", "{\"daily\":", "\"host\":\"smtp.example.com\"", "\"port\":", "-1", "1e308", "null", "[]",
            "{\"stewardBackup\":1,", "\"at\":", "steward-head v1 directory=", "set=1", " at=2026-03-01T09:15:00.000Z", " hash=", " key=",
            " signature=", "00", "[views]", "views/", "\\x", "@Variant(", "name=", "conditions=", "\xFF"};
}

} // namespace steward::fuzz
