#include "models/sync/wireintake.h"

#include "models/store/catalogrows.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(WireIntake)
};

/// Servers are less strict about these than we are; an account without them can be worked with all the same.
bool mayBeEmpty(Field field)
{
    return field == Field::FirstName || field == Field::LastName || field == Field::Applications;
}

/// Whether its values are rows of the catalog.
bool isOfCatalog(const FieldSpec &spec)
{
    return spec.type == FieldType::Role || spec.type == FieldType::Applications;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().isEmpty() : value.toString().isEmpty();
}

} // namespace

Result<void> WireIntake::open()
{
    const Result<Catalog> catalog = CatalogRows(m_transaction.connection()).catalog();
    STEWARD_TRY(catalog);
    m_catalog = *catalog;
    return {};
}

Result<RoleId> WireIntake::roleNamed(const QString &name)
{
    const QString wanted = name.isEmpty() ? noRoleName() : name;
    if (const Role *known = m_catalog.role(wanted))
        return known->id;
    Role role;
    role.name = wanted;
    role.description = IntakeText::tr("Comes from the remote. It has no privileges here until somebody gives it some.");
    const Result<RoleId> id = m_transaction.insert(role);
    STEWARD_TRY(id);
    STEWARD_TRY(open());
    return *id;
}

Result<ApplicationId> WireIntake::applicationNamed(const QString &name)
{
    if (const Application *known = m_catalog.application(name))
        return known->id;
    Application application;
    application.name = name;
    application.description = IntakeText::tr("Comes from the remote.");
    const Result<ApplicationId> id = m_transaction.insert(application);
    STEWARD_TRY(id);
    STEWARD_TRY(open());
    return *id;
}

Result<QJsonValue> WireIntake::localValue(const FieldSpec &spec, const QJsonValue &value)
{
    switch (spec.type) {
    case FieldType::Role: {
        const Result<RoleId> role = roleNamed(value.toString());
        STEWARD_TRY(role);
        return QJsonValue(role->value);
    }
    case FieldType::Applications: {
        QList<ApplicationId> ids;
        for (const QString &name : applicationList(value)) {
            const Result<ApplicationId> id = applicationNamed(name);
            STEWARD_TRY(id);
            ids.append(*id);
        }
        std::sort(ids.begin(), ids.end());
        QJsonArray array;
        for (const ApplicationId id : std::as_const(ids))
            array.append(id.value);
        return QJsonValue(array);
    }
    case FieldType::Kind:
        return QJsonValue(value.toString() == kindKey(Kind::ApiUser) ? value : QJsonValue(kindKey(Kind::Person)));
    default:
        return value;
    }
}

Result<WireIntake::Taken> WireIntake::taken(const Administrator &row, const WireValues &values, const GivesUp &givesUp)
{
    Taken taken {row, {}};
    const auto put = [&](const FieldSpec &spec) -> Result<void> {
        const Result<QJsonValue> value = localValue(spec, values.value(spec.field));
        STEWARD_TRY(value);
        Administrator next = taken.row;
        if (spec.field == Field::Email) {
            const Result<Email> email = Email::parse(value->toString());
            if (!email) {
                taken.problems.append({spec.field, email.error().message});
                return {};
            }
            next.email = *email;
        } else {
            setFieldValue(next, spec.field, *value);
        }
        const bool allowed = mayBeEmpty(spec.field) && isEmptyValue(*value);
        if (const auto problem = problemOf(next, spec.field, m_catalog); problem && !allowed)
            taken.problems.append({spec.field, *problem});
        else
            taken.row = next;
        return {};
    };
    const auto putAll = [&](bool ofCatalog) -> Result<void> {
        for (const FieldSpec &spec : fieldTable()) {
            if (spec.field != Field::Kind && isOfCatalog(spec) == ofCatalog && spec.appliesTo(taken.row.kind)
                && values.contains(spec.field))
                STEWARD_TRY(put(spec));
        }
        return {};
    };
    // What applies depends on the kind, so that it comes first.
    if (values.contains(Field::Kind))
        STEWARD_TRY(put(fieldSpec(Field::Kind)));
    STEWARD_TRY(putAll(false));
    STEWARD_TRY(keepUnique(row, taken, givesUp));
    // Roles and applications are made if they are unknown: not for a new account that will not be there.
    if (row.id.isNull() && !taken.problems.isEmpty())
        return taken;
    STEWARD_TRY(putAll(true));
    if (taken.row.kind == Kind::Person)
        taken.row.applications.clear();
    else
        taken.row.role = {};
    if (taken.row.kind == Kind::Person && taken.row.role.isNull()) {
        const Result<RoleId> role = roleNamed({});
        STEWARD_TRY(role);
        taken.row.role = *role;
    }
    return taken;
}

Result<void> WireIntake::keepUnique(const Administrator &before, Taken &taken, const GivesUp &givesUp)
{
    const Result<QList<Problem>> clashes = AdministratorRows(m_transaction.connection()).clashes(taken.row);
    STEWARD_TRY(clashes);
    for (const Problem &clash : *clashes) {
        const Result<bool> isFree = givesUp ? givesUp(clash, taken.row) : Result<bool>(false);
        STEWARD_TRY(isFree);
        if (*isFree)
            continue;
        taken.problems.append(clash);
        if (clash.field == Field::Email)
            taken.row.email = before.email;
        else
            taken.row.userName = before.userName;
    }
    return {};
}

} // namespace steward
