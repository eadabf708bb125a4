#include "models/domain/fields.h"

#include "models/domain/folding.h"
#include "models/domain/textrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace steward {

namespace {

struct Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

constexpr std::array<FieldSpec, 11> Table {{
    {Field::FirstName, FieldType::Text, "firstName", "first_name", QT_TRANSLATE_NOOP("Fields", "First name"), 256, true,
     true, true, true},
    {Field::LastName, FieldType::Text, "lastName", "last_name", QT_TRANSLATE_NOOP("Fields", "Last name"), 256, true,
     true, true, true},
    {Field::Email, FieldType::Email, "email", "email", QT_TRANSLATE_NOOP("Fields", "Email"), 254, true, true, true,
     true},
    {Field::UserName, FieldType::UserName, "userName", "user_name", QT_TRANSLATE_NOOP("Fields", "User name"), 256, true,
     true, true, true},
    {Field::Kind, FieldType::Kind, "kind", "kind", QT_TRANSLATE_NOOP("Fields", "Type"), 0, true, true, true, true},
    {Field::Organization, FieldType::Text, "organization", "organization", QT_TRANSLATE_NOOP("Fields", "Organization"),
     256, false, true, true, true},
    {Field::Role, FieldType::Role, "role", "role_id", QT_TRANSLATE_NOOP("Fields", "Role"), 0, true, true, false, true},
    {Field::Language, FieldType::Language, "language", "language", QT_TRANSLATE_NOOP("Fields", "Language"), 35, false,
     true, true, true},
    {Field::Applications, FieldType::Applications, "applications", nullptr,
     QT_TRANSLATE_NOOP("Fields", "External applications"), 0, true, false, true, true},
    {Field::Suspended, FieldType::Flag, "suspended", "suspended", QT_TRANSLATE_NOOP("Fields", "Suspended"), 0, false,
     true, true, true},
    {Field::Protected, FieldType::Flag, "protected", "protected", QT_TRANSLATE_NOOP("Fields", "Protected"), 0, false,
     true, true, false},
}};

QJsonValue applicationsValue(const QList<ApplicationId> &ids)
{
    QJsonArray array;
    for (const ApplicationId id : ids)
        array.append(id.value);
    return array;
}

Result<QJsonValue> parseRole(const QString &text, const Catalog &catalog)
{
    if (text.isEmpty())
        return invalid(Fields::tr("Choose a role."));
    if (const Role *role = catalog.role(text))
        return QJsonValue(role->id.value);
    QStringList names;
    for (const Role &role : catalog.livingRoles())
        names.append(role.name);
    return invalid(Fields::tr("There is no role “%1”. Use one of: %2.").arg(text, names.join(QStringLiteral(", "))));
}

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\n';
}

qsizetype separatorsIn(const QString &name)
{
    return std::count_if(name.cbegin(), name.cend(), isSeparator);
}

/// Names are parted by commas or semicolons, which may also stand inside a name: the longest known name wins.
Result<QJsonValue> parseApplications(const QString &text, const Catalog &catalog)
{
    const QList<Application> offered = catalog.offered();
    qsizetype longest = 1;
    for (const Application &one : offered)
        longest = std::max(longest, separatorsIn(one.name) + 1);
    QList<ApplicationId> ids;
    // Where each part ends: at a separator, or at the end of the text.
    QList<qsizetype> ends;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == text.size() || isSeparator(text.at(i)))
            ends.append(i);
    }
    qsizetype begin = 0;
    for (qsizetype part = 0; part < ends.size(); begin = ends.at(part) + 1, ++part) {
        const QString name = cleaned(text.sliced(begin, ends.at(part) - begin));
        if (name.isEmpty())
            continue;
        const Application *found = nullptr;
        for (qsizetype last = std::min(part + longest, ends.size()) - 1; last >= part && !found; --last) {
            found = catalog.application(text.sliced(begin, ends.at(last) - begin));
            if (found)
                part = last;
        }
        if (!found) {
            QStringList names;
            for (const Application &one : offered)
                names.append(one.name);
            return invalid(Fields::tr("There is no application “%1”. Use one of: %2.")
                               .arg(name, names.join(QStringLiteral(", "))));
        }
        if (!ids.contains(found->id))
            ids.append(found->id);
    }
    if (ids.isEmpty())
        return invalid(
            Fields::tr("Choose at least one external application; without one the API user can do nothing."));
    std::sort(ids.begin(), ids.end());
    return applicationsValue(ids);
}

Result<QJsonValue> parseFlag(const QString &text)
{
    static const QStringList yes {QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"),
                                  QStringLiteral("suspended")};
    static const QStringList no {QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0"),
                                 QStringLiteral("active"), QString()};
    const QString word = text.toLower();
    if (yes.contains(word))
        return QJsonValue(true);
    if (no.contains(word))
        return QJsonValue(false);
    return invalid(Fields::tr("“%1” is neither yes nor no. Use yes or no.").arg(text));
}

Result<QJsonValue> parseLanguage(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue(QString());
    for (const auto &[tag, name] : knownLanguages()) {
        if (tag.compare(text, Qt::CaseInsensitive) == 0 || name.compare(text, Qt::CaseInsensitive) == 0)
            return QJsonValue(tag);
    }
    const QLocale locale(text);
    if (locale.language() == QLocale::C)
        return invalid(Fields::tr("“%1” is not a language. Use a language tag such as en, es or pt-BR.").arg(text));
    return QJsonValue(locale.bcp47Name());
}

} // namespace

QString FieldSpec::text() const
{
    return Fields::tr(label);
}

std::span<const FieldSpec> fieldTable()
{
    return Table;
}

const FieldSpec &fieldSpec(Field field)
{
    return Table.at(static_cast<std::size_t>(field));
}

const FieldSpec *fieldSpec(const QString &key)
{
    for (const FieldSpec &spec : Table) {
        if (key.compare(QLatin1StringView(spec.key), Qt::CaseInsensitive) == 0)
            return &spec;
    }
    return nullptr;
}

const QString *plainText(const Administrator &a, Field field)
{
    switch (field) {
    case Field::FirstName:
        return &a.firstName;
    case Field::LastName:
        return &a.lastName;
    case Field::Email:
        return &a.email.typed();
    case Field::UserName:
        return &a.userName;
    case Field::Organization:
        return &a.organization;
    case Field::Language:
        return &a.language;
    default:
        return nullptr;
    }
}

bool isSame(const Administrator &a, const Administrator &b, Field field)
{
    const QString *text = plainText(a, field);
    return text ? *text == *plainText(b, field) : fieldValue(a, field) == fieldValue(b, field);
}

QJsonValue fieldValue(const Administrator &a, Field field)
{
    if (const QString *text = plainText(a, field))
        return *text;
    switch (field) {
    case Field::Kind:
        return kindKey(a.kind);
    case Field::Role:
        return a.role.isNull() ? QJsonValue() : QJsonValue(a.role.value);
    case Field::Applications:
        return applicationsValue(a.applications);
    case Field::Suspended:
        return a.suspended;
    case Field::Protected:
        return a.isProtected;
    default:
        Q_UNREACHABLE();
    }
}

void setFieldValue(Administrator &a, Field field, const QString &value)
{
    switch (field) {
    case Field::FirstName:
        a.firstName = value;
        return;
    case Field::LastName:
        a.lastName = value;
        return;
    case Field::Email: {
        // A canonical value was accepted once; should the rules have become stricter, it is kept as it stands.
        const Result<Email> parsed = Email::parse(value);
        a.email = parsed ? *parsed : Email::fromStored(value, caseKey(value));
        return;
    }
    case Field::UserName:
        a.userName = value;
        return;
    case Field::Kind:
        a.kind = value == kindKey(Kind::Person) ? Kind::Person : Kind::ApiUser;
        return;
    case Field::Organization:
        a.organization = value;
        return;
    case Field::Language:
        a.language = value;
        return;
    default:
        setFieldValue(a, field, QJsonValue(value));
    }
}

void setFieldValue(Administrator &a, Field field, const QJsonValue &value)
{
    switch (field) {
    case Field::Role:
        a.role = RoleId {value.toInteger()};
        return;
    case Field::Applications: {
        a.applications.clear();
        for (const QJsonValue &id : value.toArray())
            a.applications.append(ApplicationId {id.toInteger()});
        std::sort(a.applications.begin(), a.applications.end());
        a.applications.erase(std::unique(a.applications.begin(), a.applications.end()), a.applications.end());
        return;
    }
    case Field::Suspended:
        a.suspended = value.toBool();
        return;
    case Field::Protected:
        a.isProtected = value.toBool();
        return;
    default:
        setFieldValue(a, field, value.toString());
    }
}

Result<QJsonValue> parseField(Field field, const QString &typed, const Catalog &catalog)
{
    const FieldSpec &spec = fieldSpec(field);
    const QString text = cleaned(typed);
    const auto asJson = [](const Result<QString> &checked) -> Result<QJsonValue> {
        return checked ? Result<QJsonValue>(QJsonValue(*checked)) : Result<QJsonValue>(checked.error());
    };
    switch (spec.type) {
    case FieldType::Text:
        return isOrdinaryText(text, spec.maxLength)
            ? Result<QJsonValue>(QJsonValue(text))
            : asJson(checkedText(text, spec.text(), spec.maxLength, spec.required));
    case FieldType::UserName:
        return asJson(checkedUserName(text));
    case FieldType::Language:
        return parseLanguage(text);
    case FieldType::Role:
        return parseRole(text, catalog);
    case FieldType::Applications:
        return parseApplications(text, catalog);
    case FieldType::Flag:
        return parseFlag(text);
    case FieldType::Email: {
        const Result<Email> parsed = Email::parse(text);
        return parsed ? Result<QJsonValue>(QJsonValue(parsed->typed())) : Result<QJsonValue>(parsed.error());
    }
    case FieldType::Kind:
        for (const Kind kind : {Kind::Person, Kind::ApiUser}) {
            if (text.compare(kindKey(kind), Qt::CaseInsensitive) == 0)
                return QJsonValue(kindKey(kind));
        }
        return invalid(Fields::tr("“%1” is not a type. Use person or api-user.").arg(text));
    }
    Q_UNREACHABLE();
}

QString fieldText(Field field, const QJsonValue &value, const Catalog &catalog)
{
    switch (fieldSpec(field).type) {
    case FieldType::Kind:
        return value.toString() == kindKey(Kind::Person) ? Fields::tr("Administrator") : Fields::tr("API user");
    case FieldType::Flag:
        return value.toBool() ? Fields::tr("Yes") : Fields::tr("No");
    case FieldType::Role:
        return catalog.roleName(RoleId {value.toInteger()});
    case FieldType::Language:
        for (const auto &[tag, name] : knownLanguages()) {
            if (tag == value.toString())
                return name;
        }
        return value.toString();
    case FieldType::Applications: {
        Administrator a;
        setFieldValue(a, Field::Applications, value);
        return catalog.applicationNames(a.applications).join(QStringLiteral(", "));
    }
    default:
        return value.toString();
    }
}

QList<std::pair<QString, QString>> knownLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("es"), QStringLiteral("Español")},
            {QStringLiteral("pt-BR"), QStringLiteral("Português (Brasil)")},
            {QStringLiteral("fr"), QStringLiteral("Français")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("ja"), QStringLiteral("日本語")},
            {QStringLiteral("zh-Hans"), QStringLiteral("简体中文")},
            {QStringLiteral("ar"), QStringLiteral("العربية")}};
}

} // namespace steward
