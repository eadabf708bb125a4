#include "models/domain/validation.h"

#include "models/domain/textrules.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct Validation {
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

std::optional<QString> applicationsProblem(const QList<ApplicationId> &ids, const Catalog &catalog)
{
    if (ids.isEmpty())
        return Validation::tr("Choose at least one external application; without one the API user can do nothing.");
    for (const ApplicationId id : ids) {
        const Application *application = catalog.application(id);
        if (!application)
            return Validation::tr("One of the chosen applications does not exist. Choose again.");
        if (application->isDeleted())
            return Validation::tr("The application “%1” has been deleted. Choose another one.").arg(application->name);
    }
    return std::nullopt;
}

std::optional<QString> roleProblem(RoleId id, const Catalog &catalog)
{
    const Role *role = catalog.role(id);
    if (!role)
        return Validation::tr("Choose a role.");
    if (role->isDeleted())
        return Validation::tr("The role “%1” has been deleted. Choose another one.").arg(role->name);
    return std::nullopt;
}

} // namespace

std::optional<QString> problemOf(const Administrator &a, Field field, const Catalog &catalog)
{
    const FieldSpec &spec = fieldSpec(field);
    const QString *plain = plainText(a, field);
    const QString text = plain ? *plain : QString();
    const auto messageOf
        = [](const auto &result) { return result ? std::nullopt : std::optional(result.error().message); };
    switch (spec.type) {
    case FieldType::Text:
        return isOrdinaryText(text, spec.maxLength)
            ? std::nullopt
            : messageOf(checkedText(text, spec.text(), spec.maxLength, spec.required));
    case FieldType::Email:
        return messageOf(Email::parse(text));
    case FieldType::UserName:
        return messageOf(checkedUserName(text));
    case FieldType::Language:
        return messageOf(parseField(spec.field, text, catalog));
    case FieldType::Applications:
        return applicationsProblem(a.applications, catalog);
    case FieldType::Role:
        return roleProblem(a.role, catalog);
    case FieldType::Kind:
    case FieldType::Flag:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QList<Problem> problemsOf(const Administrator &a, const Catalog &catalog)
{
    QList<Problem> problems;
    for (const FieldSpec &spec : fieldTable()) {
        if (!spec.appliesTo(a.kind)) {
            if (spec.field == Field::Role && !a.role.isNull())
                problems.append({spec.field, Validation::tr("API users have no role. Leave the role empty.")});
            if (spec.field == Field::Applications && !a.applications.isEmpty())
                problems.append(
                    {spec.field, Validation::tr("Administrators have no external applications. Leave them empty.")});
            continue;
        }
        if (const auto message = problemOf(a, spec.field, catalog))
            problems.append({spec.field, *message});
    }
    return problems;
}

QString proposedUserName(const Email &email)
{
    QString name;
    for (const QChar c : email.localPart()) {
        if (!QStringView(u"/?#%:").contains(c))
            name.append(c);
    }
    name = name.toLower();
    return checkedUserName(name) ? name : QStringLiteral("user");
}

Error toError(const QList<Problem> &problems)
{
    QStringList sentences;
    for (const Problem &problem : problems) {
        if (!sentences.contains(problem.message))
            sentences.append(problem.message);
    }
    return invalid(sentences.join(u' '));
}

} // namespace steward
