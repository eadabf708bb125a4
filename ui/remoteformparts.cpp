#include "ui/remoteformparts.h"

#include "models/domain/endpoint.h"
#include "models/domain/folding.h"
#include "ui/remoteform.h"
#include "ui/style/textfield.h"

namespace steward::remoteParts {

namespace {

using Authentication = RemoteProfile::Authentication;

/// In which nothing is wrong.
RemoteProfile sound()
{
    RemoteProfile profile;
    profile.url = QUrl(QStringLiteral("https://example.com/scim/v2"));
    profile.authentication = Authentication::None;
    return profile;
}

QUrl urlOf(const QString &typed)
{
    return QUrl(cleaned(typed), QUrl::StrictMode);
}

/// What is no address at all would be taken for a missing one.
QString typingProblem(const QString &url)
{
    const Result<QString> checked = checkedEndpoint(url);
    return checked ? QString() : checked.error().message;
}

QString problemOf(const RemoteProfile &profile)
{
    const Result<void> checked = checkedProfile(profile);
    return checked ? QString() : checked.error().message;
}

} // namespace

QUrl urlFrom(const TextField *field)
{
    return urlOf(field->text());
}

QList<Named> colours()
{
    return {{QStringLiteral("green"), RemoteForm::tr("Green")},
            {QStringLiteral("amber"), RemoteForm::tr("Amber")},
            {QStringLiteral("blue"), RemoteForm::tr("Blue")},
            {QStringLiteral("red"), RemoteForm::tr("Red")}};
}

QList<int> rhythms()
{
    return {0, 1, 5, 15, 30, 60, 240};
}

QString rhythmText(int minutes)
{
    return minutes == 0 ? RemoteForm::tr("Only when I ask") : RemoteForm::tr("Every %Ln minute(s)", nullptr, minutes);
}

QString userNameLabel(Authentication authentication)
{
    return authentication == Authentication::OAuth2 ? RemoteForm::tr("Client &id") : RemoteForm::tr("&User name");
}

QString secretLabel(Authentication authentication)
{
    switch (authentication) {
    case Authentication::OAuth2:
        return RemoteForm::tr("Client s&ecret");
    case Authentication::Basic:
        return RemoteForm::tr("Password of the serv&er");
    case Authentication::None:
    case Authentication::Bearer:
        return RemoteForm::tr("B&earer token");
    }
    Q_UNREACHABLE();
}

QString urlProblem(const QString &typed)
{
    RemoteProfile profile = sound();
    profile.url = urlOf(typed);
    const QString problem = typingProblem(typed);
    return problem.isEmpty() ? problemOf(profile) : problem;
}

QString accountProblem(const RemoteProfile &profile)
{
    RemoteProfile checked = sound();
    checked.authentication = profile.authentication;
    checked.userName = profile.userName;
    checked.tokenUrl = checked.url;
    return problemOf(checked);
}

QString tokenUrlProblem(const QString &typed)
{
    RemoteProfile profile = sound();
    profile.authentication = Authentication::OAuth2;
    profile.userName = QStringLiteral("id");
    profile.tokenUrl = urlOf(typed);
    const QString problem = typingProblem(typed);
    return problem.isEmpty() ? problemOf(profile) : problem;
}

QString certificatesProblem(const QByteArray &pem)
{
    RemoteProfile profile = sound();
    // An empty file would stand for those of the system.
    profile.certificates = pem.isEmpty() ? QByteArray("\n") : pem;
    return problemOf(profile);
}

QString pinProblem(const QByteArray &pin)
{
    RemoteProfile profile = sound();
    profile.pin = pin;
    return problemOf(profile);
}

QString mappingProblem(const QJsonObject &mapping)
{
    if (mapping.isEmpty())
        return RemoteForm::tr("Choose the file that says where the server keeps each field.");
    RemoteProfile profile = sound();
    profile.dialect = RemoteProfile::Dialect::Json;
    profile.mapping = mapping;
    return problemOf(profile);
}

} // namespace steward::remoteParts
