#include "models/actions/newdirectory.h"

#include "models/actions/credentialchanges.h"
#include "models/actions/directorysettings.h"
#include "models/domain/fields.h"
#include "models/domain/validation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace steward {

namespace {

struct DirectoryText {
    Q_DECLARE_TR_FUNCTIONS(NewDirectory)
};

const QString ApplicationsKey = QStringLiteral("applications");
const QString RolesKey = QStringLiteral("roles");

QJsonObject resource(const QString &name)
{
    QFile file(QStringLiteral(":/sample/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString textOf(const QJsonValue &object, const char *key)
{
    return object.toObject().value(QLatin1StringView(key)).toString();
}

Error missingPart(const QString &detail)
{
    return Error {ErrorKind::Storage,
                  DirectoryText::tr("A part of the program is missing or damaged. Install Steward again."), detail};
}

Result<void> insertCatalog(Transaction &transaction, const QJsonArray &applications, const QJsonArray &roles)
{
    if (applications.isEmpty() || roles.isEmpty())
        return missingPart(QStringLiteral("resources of new directories"));
    for (const QJsonValue &one : applications) {
        Application application;
        application.name = textOf(one, "name");
        application.description = textOf(one, "description");
        application.endpoint = textOf(one, "endpoint");
        application.builtIn = textOf(one, "kind") == QStringLiteral("built-in");
        const Result<ApplicationId> id = transaction.insert(application);
        STEWARD_TRY(id);
    }
    for (const QJsonValue &one : roles) {
        Role role;
        role.name = textOf(one, "name");
        role.description = textOf(one, "description");
        for (const QJsonValue &privilege : one.toObject().value(QStringLiteral("privileges")).toArray())
            role.privileges.append(privilege.toString());
        role.builtIn = true;
        const Result<RoleId> id = transaction.insert(role);
        STEWARD_TRY(id);
    }
    return {};
}

Result<Administrator> administratorOf(const QJsonValue &one, const Catalog &catalog)
{
    Administrator a;
    a.kind = textOf(one, "kind") == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser;
    a.firstName = textOf(one, "firstName");
    a.lastName = textOf(one, "lastName");
    a.userName = textOf(one, "userName");
    a.organization = textOf(one, "organization");
    a.language = textOf(one, "language");
    a.suspended = one.toObject().value(QStringLiteral("suspended")).toBool();
    a.createdAt = QDateTime::fromString(textOf(one, "createdAt"), Qt::ISODate).toMSecsSinceEpoch();
    const Result<Email> email = Email::parse(textOf(one, "email"));
    STEWARD_TRY(email);
    a.email = *email;
    if (const Role *role = catalog.role(textOf(one, "role")))
        a.role = role->id;
    for (const QJsonValue &name : one.toObject().value(QStringLiteral("applications")).toArray()) {
        if (const Application *application = catalog.application(name.toString()))
            a.applications.append(application->id);
    }
    std::sort(a.applications.begin(), a.applications.end());
    const QList<Problem> problems = problemsOf(a, catalog);
    return problems.isEmpty() ? Result<Administrator>(a) : missingPart(a.userName + u' ' + toError(problems).message);
}

Result<void> insertSample(Transaction &transaction, const QString &name, const QJsonObject &sample)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    AdministratorId operatorId;
    for (const QJsonValue &one : sample.value(QStringLiteral("administrators")).toArray()) {
        const Result<Administrator> a = administratorOf(one, *catalog);
        STEWARD_TRY(a);
        const Result<AdministratorId> id = transaction.insert(*a);
        STEWARD_TRY(id);
        if (a->email.typed() == textOf(sample, "operator") && a->kind == Kind::Person)
            operatorId = *id;
    }
    return transaction.setDirectory(name, operatorId);
}

Result<void> insertOwner(Transaction &transaction, const QString &directory, Administrator owner,
                         const QString &verifier)
{
    const Result<Catalog> catalog = CatalogRows(transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    if (const Role *role = catalog->role(OwnerName))
        owner.role = role->id;
    if (const QList<Problem> problems = problemsOf(owner, *catalog); !problems.isEmpty())
        return toError(problems);
    const Result<AdministratorId> id = transaction.insert(owner);
    STEWARD_TRY(id);
    STEWARD_TRY(transaction.setDirectory(directory, *id));
    if (verifier.isEmpty())
        return {};
    Credential none;
    none.id = *id;
    STEWARD_TRY(transaction.update(none, chosen(none, verifier, {}, transaction.now())));
    SignInPolicy policy;
    policy.required = true;
    return writeSignIn(transaction, policy);
}

QString computerUser()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(getuid())) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
#endif
    return qEnvironmentVariable("USERNAME", DirectoryText::tr("Operator"));
}

} // namespace

DirectoryContent emptyDirectory(const QString &name, const Author &author)
{
    return {name, author, [](Transaction &transaction) {
                const QJsonObject builtIns = resource(QStringLiteral("builtins"));
                return insertCatalog(transaction, builtIns.value(ApplicationsKey).toArray(),
                                     builtIns.value(RolesKey).toArray());
            }};
}

Result<Administrator> checkedOwner(const QString &firstName, const QString &lastName, const QString &email)
{
    Administrator owner;
    owner.kind = Kind::Person;
    for (const auto &[field, typed] : {std::pair(Field::FirstName, firstName), std::pair(Field::LastName, lastName),
                                       std::pair(Field::Email, email)}) {
        const Result<QJsonValue> value = parseField(field, typed, Catalog());
        STEWARD_TRY(value);
        setFieldValue(owner, field, *value);
    }
    owner.userName = proposedUserName(owner.email);
    return owner;
}

DirectoryContent ownedDirectory(const QString &name, const Author &author, const Administrator &owner,
                                const QString &verifier)
{
    const DirectoryContent empty = emptyDirectory(name, author);
    Author creator = author;
    creator.operatorName = owner.displayName();
    return {name, creator, [empty, name, owner, verifier](Transaction &transaction) -> Result<void> {
                STEWARD_TRY(empty.fill(transaction));
                return insertOwner(transaction, name, owner, verifier);
            }};
}

DirectoryContent sampleDirectory(const Author &author, const QString &wanted)
{
    const QString name = wanted.isEmpty() ? DirectoryText::tr("Sample directory") : wanted;
    // Its operator is one of its people, and so is who made it.
    Author creator = author;
    const QJsonObject content = resource(QStringLiteral("sample"));
    for (const QJsonValue &one : content.value(QStringLiteral("administrators")).toArray()) {
        if (textOf(one, "kind") == kindKey(Kind::Person) && textOf(one, "email") == textOf(content, "operator"))
            creator.operatorName = textOf(one, "firstName") + u' ' + textOf(one, "lastName");
    }
    return {name, creator, [name](Transaction &transaction) -> Result<void> {
                const QJsonObject sample = resource(QStringLiteral("sample"));
                const QJsonArray roles = resource(QStringLiteral("builtins")).value(RolesKey).toArray();
                STEWARD_TRY(insertCatalog(transaction, sample.value(ApplicationsKey).toArray(), roles));
                return insertSample(transaction, name, sample);
            }};
}

Author authorFor(const DirectoryInfo &directory, const QString &client)
{
    return {directory.operatorName.isEmpty() ? computerUser() : directory.operatorName, client, directory.operatorId};
}

} // namespace steward
