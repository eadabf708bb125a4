#include "app/cli/commands.h"
#include "app/cli/formats.h"
#include "app/cli/remotetelling.h"
#include "app/cli/secretinput.h"

#include <QFile>
#include <QJsonDocument>

namespace steward {

namespace {

struct RemoteText {
    Q_DECLARE_TR_FUNCTIONS(RemoteCommands)
};

const QString Url = QStringLiteral("--url");
const QString Auth = QStringLiteral("--auth");
const QString User = QStringLiteral("--user");
const QString TokenUrl = QStringLiteral("--token-url");
const QString Scope = QStringLiteral("--scope");
const QString CaFile = QStringLiteral("--ca");
const QString Pin = QStringLiteral("--pin");
const QString Dialect = QStringLiteral("--dialect");
const QString ProfileFile = QStringLiteral("--profile");
const QString Environment = QStringLiteral("--environment");
const QString Every = QStringLiteral("--every");
const QString IssuerOption = QStringLiteral("--issuer");
const QString Review = QStringLiteral("--review");
const QString Unchecked = QStringLiteral("--unchecked");
constexpr qint64 LongestFile = 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(RemoteText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(LongestFile + 1);
    if (bytes.size() > LongestFile)
        return invalid(RemoteText::tr("%1 is too large for what it should be.").arg(path));
    return bytes;
}

/// A profile file is a mapping of a JSON remote, or holds one as "mapping" beside limits and pinned abilities.
Result<QJsonObject> profileFrom(const QString &path, QJsonObject profile, bool isJson)
{
    const Result<QByteArray> bytes = contentOf(path);
    STEWARD_TRY(bytes);
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &wrong);
    if (!document.isObject())
        return Error {ErrorKind::Invalid,
                      RemoteText::tr("%1 is no JSON object (position %2: %3).")
                          .arg(path)
                          .arg(wrong.offset)
                          .arg(wrong.errorString())};
    const QJsonObject object = document.object();
    if (isJson && !object.contains(QStringLiteral("mapping"))) {
        profile.insert(QStringLiteral("mapping"), object);
        return profile;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        profile.insert(it.key(), *it);
    return profile;
}

Result<RemoteProfile> typed(const Arguments &arguments)
{
    QJsonObject object = RemoteProfile().toJson();
    const QString dialect = arguments.text(Dialect, QStringLiteral("scim"));
    if (arguments.has(ProfileFile)) {
        const Result<QJsonObject> read
            = profileFrom(arguments.text(ProfileFile), object, dialect == QStringLiteral("json"));
        STEWARD_TRY(read);
        object = *read;
    }
    object.insert(QStringLiteral("dialect"), dialect);
    object.insert(QStringLiteral("url"), arguments.text(Url));
    object.insert(QStringLiteral("authentication"), arguments.text(Auth, QStringLiteral("bearer")));
    for (const auto &[option, key] :
         {std::pair(User, "userName"), std::pair(TokenUrl, "tokenUrl"), std::pair(Scope, "scope"),
          std::pair(Environment, "environment"), std::pair(IssuerOption, "issuer")}) {
        if (arguments.has(option))
            object.insert(QLatin1StringView(key), arguments.text(option));
    }
    if (arguments.has(Every)) {
        bool ok = false;
        object.insert(QStringLiteral("everyMinutes"), arguments.text(Every).toInt(&ok));
        if (!ok)
            return Error {ErrorKind::Invalid,
                          RemoteText::tr("“%1” is no number of minutes.").arg(arguments.text(Every))};
    }
    if (arguments.has(Review))
        object.insert(QStringLiteral("reviewBeforeSending"), true);
    Result<RemoteProfile> profile = RemoteProfile::fromJson(object);
    STEWARD_TRY(profile);
    if (arguments.has(CaFile)) {
        const Result<QByteArray> certificates = contentOf(arguments.text(CaFile));
        STEWARD_TRY(certificates);
        profile->certificates = *certificates;
    }
    if (arguments.has(Pin))
        profile->pin = QByteArray::fromHex(arguments.text(Pin).remove(u':').toLatin1());
    STEWARD_TRY(checkedProfile(*profile));
    return profile;
}

Result<ExitCode> add(Session &session)
{
    const Result<RemoteProfile> profile = typed(session.arguments());
    STEWARD_TRY(profile);
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    Result<Secret> secret = Secret();
    if (profile->authentication != RemoteProfile::Authentication::None)
        secret = readSecret(session, RemoteText::tr("Secret for %1:").arg(profile->url.host()));
    STEWARD_TRY(secret);
    RemoteActions remote(session.store(), *author, session.keychain());
    if (!session.arguments().has(Unchecked)) {
        const Result<SyncPreview> preview = awaitInEventLoop(remote.previewFirst(*profile, *secret));
        if (!preview)
            return tellRemoteError(session, preview.error());
        tellPreview(session, *preview);
    }
    const Result<Outcome> outcome = awaitInEventLoop(remote.connectTo(*profile, *secret));
    if (!outcome && outcome.error().kind == ErrorKind::Secret) {
        session.console().message(outcome.error().message);
        session.console().message(
            RemoteText::tr("The secret was not kept. Give it to “sync” and “remote probe” with --secret-fd."));
        return ExitCode::Partial;
    }
    STEWARD_TRY(outcome);
    session.console().message(
        RemoteText::tr("Connected. Nothing was sent or taken yet; “stewardctl sync” does what is listed above."));
    return ExitCode::Done;
}

Result<ExitCode> remove(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    if (!session.arguments().has(yesOption({}).name))
        return Error {
            ErrorKind::Forbidden,
            RemoteText::tr("The directory would forget its remote and what both sides agreed on. Accounts stay "
                           "on both sides. Add --yes to do it.")};
    RemoteActions remote(session.store(), *author, session.keychain());
    STEWARD_TRY(awaitInEventLoop(remote.disconnectFrom()));
    return ExitCode::Done;
}

QString listOf(const QSet<Field> &fields)
{
    QStringList names;
    for (const FieldSpec &spec : fieldTable()) {
        if (fields.contains(spec.field))
            names.append(QLatin1StringView(spec.key));
    }
    return names.join(QStringLiteral(", "));
}

void tellCapabilities(Session &session, const Capabilities &found)
{
    if (session.wantsJson()) {
        session.console().resultBytes(QJsonDocument(found.toJson()).toJson());
        return;
    }
    if (!found.product.isEmpty())
        session.console().result(RemoteText::tr("The server calls itself %1.").arg(found.product));
    Listing listing;
    listing.keys = {QStringLiteral("ability"), QStringLiteral("proven"), QStringLiteral("what")};
    listing.titles = {RemoteText::tr("Ability"), RemoteText::tr("Proven"), RemoteText::tr("What was tried")};
    for (const Evidence &one : found.evidence)
        listing.rows.append({one.ability, one.proven, one.words});
    session.console().resultBytes(toTable(listing));
    if (!found.unsupported.isEmpty())
        session.console().result(
            RemoteText::tr("Not held by this server, kept here alone: %1").arg(listOf(found.unsupported)));
}

Result<ExitCode> show(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    RemoteActions remote(session.store(), *author, session.keychain());
    const Result<std::optional<RemoteRecord>> record = await(remote.read());
    STEWARD_TRY(record);
    if (!*record)
        return Error {ErrorKind::NotFound, RemoteText::tr("This directory has no remote. “remote add” connects one.")};
    const Result<RemoteProfile> profile = RemoteProfile::fromJson((*record)->profile);
    STEWARD_TRY(profile);
    if (session.wantsJson()) {
        QJsonObject object = (*record)->profile;
        object.insert(QStringLiteral("capabilities"), (*record)->capabilities);
        object.insert(QStringLiteral("state"), (*record)->state);
        session.console().resultBytes(QJsonDocument(object).toJson());
        return ExitCode::Done;
    }
    const RemoteState state = RemoteState::fromJson((*record)->state);
    Listing listing;
    listing.keys = {QStringLiteral("url"),         QStringLiteral("dialect"), QStringLiteral("auth"),
                    QStringLiteral("environment"), QStringLiteral("every"),   QStringLiteral("secretKept"),
                    QStringLiteral("lastFull")};
    listing.titles = {RemoteText::tr("URL"),         RemoteText::tr("Dialect"), RemoteText::tr("Authentication"),
                      RemoteText::tr("Environment"), RemoteText::tr("Minutes"), RemoteText::tr("Secret kept"),
                      RemoteText::tr("Read in full")};
    const QJsonObject keys = profile->toJson();
    listing.rows = {{keys.value(QStringLiteral("url")), keys.value(QStringLiteral("dialect")),
                     keys.value(QStringLiteral("authentication")), profile->environment, profile->everyMinutes,
                     state.hasSecret, state.lastFullAt == 0 ? QString() : isoTime(state.lastFullAt)}};
    session.console().resultBytes(toTable(listing));
    tellCapabilities(session, Capabilities::fromJson((*record)->capabilities));
    return ExitCode::Done;
}

Result<ExitCode> probe(Session &session)
{
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    RemoteActions remote(session.store(), *author, session.keychain());
    STEWARD_TRY(takeSecret(session, remote));
    const Result<Capabilities> found = awaitInEventLoop(remote.probe());
    if (!found)
        return tellRemoteError(session, found.error());
    tellCapabilities(session, *found);
    return ExitCode::Done;
}

} // namespace

QList<Command> remoteCommands()
{
    const QString text = QStringLiteral("TEXT");
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("remote add"),
         RemoteText::tr("Connect the directory to a server, and list what a first sync would do"),
         {{Url, QStringLiteral("URL"), RemoteText::tr("Of the service, such as https://example.com/scim/v2"), true},
          {Auth, QStringLiteral("KIND"),
           RemoteText::tr("bearer, basic, oauth2 or none; the secret is read from standard input and kept in the "
                          "keychain")},
          {User, text, RemoteText::tr("User name of basic, client id of oauth2")},
          {TokenUrl, QStringLiteral("URL"), RemoteText::tr("Where oauth2 gets its tokens")},
          {Scope, text, RemoteText::tr("Of the oauth2 token")},
          {CaFile, file, RemoteText::tr("The only certificates to trust, PEM; otherwise the system's")},
          {Pin, QStringLiteral("HEX"), RemoteText::tr("SHA-256 of the server's public key")},
          {Dialect, QStringLiteral("NAME"), RemoteText::tr("scim (SCIM 2.0) or json (with --profile)")},
          {ProfileFile, file, RemoteText::tr("JSON: the mapping of a json remote, limits, pinned abilities")},
          {Environment, text, RemoteText::tr("What it is called, such as Production")},
          {Every, QStringLiteral("N"), RemoteText::tr("Minutes between syncs of an open window; 0: only when asked")},
          {IssuerOption, QStringLiteral("WHO"),
           RemoteText::tr("Who makes the passwords and mails them: server, or console (where the server takes them)")},
          {Review, {}, RemoteText::tr("The window sends only what somebody has looked at")},
          {Unchecked, {}, RemoteText::tr("Do not ask the server now")},
          secretOption(RemoteText::tr("Read the secret from this file descriptor instead of standard input")),
          jsonOption()},
         add},
        {QStringLiteral("remote show"),
         RemoteText::tr("Show the remote, and what was proven of it"),
         {jsonOption()},
         show},
        {QStringLiteral("remote probe"),
         RemoteText::tr("Find out anew what the server can do, by requests that change nothing"),
         {jsonOption(), secretOption(RemoteText::tr("Read the remote's secret from this file descriptor"))},
         probe},
        {QStringLiteral("remote remove"),
         RemoteText::tr("Forget the remote; accounts stay on both sides"),
         {yesOption(RemoteText::tr("Do it"))},
         remove},
    };
}

} // namespace steward
