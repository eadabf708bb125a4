#include "models/items/administratortext.h"

#include "models/domain/fields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace steward {

namespace {

struct AdministratorText {
    Q_DECLARE_TR_FUNCTIONS(AdministratorText)
};

constexpr std::array<const char *, ColumnCount> Titles {
    QT_TRANSLATE_NOOP("AdministratorText", "Name"),
    QT_TRANSLATE_NOOP("AdministratorText", "Type"),
    QT_TRANSLATE_NOOP("AdministratorText", "Email"),
    QT_TRANSLATE_NOOP("AdministratorText", "Role or applications"),
    QT_TRANSLATE_NOOP("AdministratorText", "Status"),
    QT_TRANSLATE_NOOP("AdministratorText", "Credentials"),
    QT_TRANSLATE_NOOP("AdministratorText", "Organization"),
    QT_TRANSLATE_NOOP("AdministratorText", "User name"),
    QT_TRANSLATE_NOOP("AdministratorText", "Language"),
    QT_TRANSLATE_NOOP("AdministratorText", "Password expires"),
    QT_TRANSLATE_NOOP("AdministratorText", "Added"),
    QT_TRANSLATE_NOOP("AdministratorText", "Changed"),
    QT_TRANSLATE_NOOP("AdministratorText", "Deleted"),
};

Timestamp timeOf(const Administrator &a, Column column)
{
    switch (column) {
    case Column::Expires:
        return a.credential.expiresAt;
    case Column::Created:
        return a.createdAt;
    case Column::Changed:
        return a.changedAt;
    case Column::Deleted:
        return a.deletedAt;
    default:
        return 0;
    }
}

} // namespace

QString kindText(Kind kind)
{
    return kind == Kind::Person ? AdministratorText::tr("Administrator") : AdministratorText::tr("API user");
}

QString statusText(Status status)
{
    return status == Status::Active ? AdministratorText::tr("Active") : AdministratorText::tr("Login suspended");
}

QString columnTitle(Column column)
{
    return AdministratorText::tr(Titles.at(static_cast<std::size_t>(column)));
}

QString shortTime(Timestamp time, Timestamp now)
{
    if (time == 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(time);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QLocale locale;
    if (at.date() == today)
        return AdministratorText::tr("Today %1").arg(locale.toString(at.time(), QLocale::ShortFormat));
    if (at.date().year() == today.year())
        //: Day and month of a date in this year, as in QLocale::toString.
        return locale.toString(at.date(), AdministratorText::tr("d MMM"));
    //: A date in another year, as in QLocale::toString.
    return locale.toString(at.date(), AdministratorText::tr("d MMM yyyy"));
}

QString fullTime(Timestamp time)
{
    return time == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::LongFormat);
}

QString credentialText(const CredentialMark &credential, Timestamp now)
{
    const CredentialState state = now == 0 ? credential.state : credential.at(now);
    if (state == CredentialState::Retry && now != 0)
        return AdministratorText::tr("Retry: %1", "a time").arg(shortTime(credential.nextAttemptAt, now));
    if (state == CredentialState::Failed && !credential.reason.isEmpty())
        return AdministratorText::tr("%1: %2", "state of a mail, reason")
            .arg(credentialStateText(state), credential.reason);
    return credentialStateText(state);
}

QString issuedByServerText()
{
    return AdministratorText::tr("Issued by the server");
}

QString cellText(const Administrator &a, Column column, const Catalog &catalog, Timestamp now)
{
    switch (column) {
    case Column::Name:
        return a.displayName();
    case Column::Type:
        return kindText(a.kind);
    case Column::Email:
        return a.email.typed();
    case Column::RoleOrApplications:
        return a.kind == Kind::Person ? catalog.roleName(a.role)
                                      : catalog.applicationNames(a.applications).join(QStringLiteral(", "));
    case Column::Status:
        return statusText(a.status());
    case Column::Organization:
        return a.organization;
    case Column::UserName:
        return a.userName;
    case Column::Language:
        return fieldText(Field::Language, a.language, catalog);
    case Column::Credential:
        return credentialText(a.credential, now);
    case Column::Expires:
    case Column::Created:
    case Column::Changed:
    case Column::Deleted:
        return shortTime(timeOf(a, column), now);
    }
    Q_UNREACHABLE();
}

QString cellDetail(const Administrator &a, Column column, const Catalog &catalog)
{
    const Timestamp time = timeOf(a, column);
    return time != 0 ? fullTime(time) : cellText(a, column, catalog, 0);
}

QString cellSpeech(const Administrator &a, Column column, const Catalog &catalog, Timestamp now)
{
    if (column != Column::Name)
        return cellText(a, column, catalog, now);
    const QString use = a.kind == Kind::Person
        ? catalog.roleName(a.role)
        : QLocale().createSeparatedList(catalog.applicationNames(a.applications));
    if (a.isProtected)
        //: A row as a screen reader says it: name, type, status, role or applications.
        return AdministratorText::tr("%1, %2, %3, %4, protected")
            .arg(a.displayName(), kindText(a.kind), statusText(a.status()), use);
    //: A row as a screen reader says it: name, type, status, role or applications.
    return AdministratorText::tr("%1, %2, %3, %4").arg(a.displayName(), kindText(a.kind), statusText(a.status()), use);
}

} // namespace steward
