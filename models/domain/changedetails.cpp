#include "models/domain/changedetails.h"

#include "models/domain/credential.h"
#include "models/domain/imagetext.h"
#include "models/domain/patch.h"

#include <QCoreApplication>
#include <QLocale>

namespace steward {

namespace {

struct ChangeDetails {
    Q_DECLARE_TR_FUNCTIONS(ChangeDetails)
};

const QString ListSeparator = QStringLiteral(", ");
const QString StateKey = QStringLiteral("state");
const QString ReasonKey = QStringLiteral("reason");

ChangedField fieldOf(Entity entity, const QString &key, const QJsonObject &before, const QJsonObject &after,
                     const ImageText &text)
{
    ChangedField field {key, ImageText::label(entity, key), text.value(entity, key, before.value(key)),
                        text.value(entity, key, after.value(key))};
    field.isList = ImageText::isList(entity, key);
    if (!field.isList)
        return field;
    const QStringList old = text.list(entity, key, before.value(key));
    const QStringList fresh = text.list(entity, key, after.value(key));
    for (const QString &one : old)
        (fresh.contains(one) ? field.kept : field.removed).append(one);
    for (const QString &one : fresh) {
        if (!old.contains(one))
            field.added.append(one);
    }
    return field;
}

/// The keys of both images: those that this version knows in their order, then the others.
QStringList keysOf(Entity entity, const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys;
    for (const QString &key : ImageText::knownKeys(entity)) {
        if (before.contains(key) || after.contains(key))
            keys.append(key);
    }
    for (const QString &key : before.keys() + after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString nameOfRow(const ChangeImage &image, const Catalog &catalog, const AccountNames &names)
{
    const auto inImages
        = [&image](const QString &key) { return image.after.value(key).toString(image.before.value(key).toString()); };
    switch (image.entity) {
    case Entity::Administrator:
    case Entity::Credential:
    case Entity::Session: {
        if (const QString known = names.value(AdministratorId {image.row}); !known.isEmpty())
            return known;
        const QString told = nameInImage(image.after);
        return told.isEmpty() ? nameInImage(image.before) : told;
    }
    case Entity::Application: {
        const QString known = catalog.applicationName(ApplicationId {image.row});
        return known.isEmpty() ? inImages(QStringLiteral("name")) : known;
    }
    case Entity::Role: {
        const QString known = catalog.roleName(RoleId {image.row});
        return known.isEmpty() ? inImages(QStringLiteral("name")) : known;
    }
    case Entity::Setting:
    case Entity::Directory:
    case Entity::Event:
        return {};
    }
    Q_UNREACHABLE();
}

/// A setting is an object behind its key: its parts are what a reader knows as fields.
void unwrapSetting(QJsonObject &before, QJsonObject &after, QString &name)
{
    const QString key = after.isEmpty() ? before.keys().value(0) : after.keys().value(0);
    name = ImageText::settingName(key);
    const QJsonObject old = before.value(key).toObject();
    const QJsonObject fresh = after.value(key).toObject();
    before = changedKeys(old, fresh);
    after = changedKeys(fresh, old);
}

QString labelsOf(const QList<ChangeImage> &images, const Catalog &catalog)
{
    QStringList labels;
    for (const ChangedRow &row : changedRows(images, catalog)) {
        for (const ChangedField &field : row.fields) {
            if (!labels.contains(field.label))
                labels.append(field.label);
        }
    }
    return labels.join(ListSeparator);
}

QString addedText(const ChangeImage &image, const Catalog &catalog)
{
    const Administrator a = patched({}, patchFromJson(image.after));
    const bool apiUser = a.kind == Kind::ApiUser;
    const QString use
        = apiUser ? QLocale().createSeparatedList(catalog.applicationNames(a.applications)) : catalog.roleName(a.role);
    if (a.organization.isEmpty())
        return (apiUser ? ChangeDetails::tr("API user for %1") : ChangeDetails::tr("Administrator with the role %1"))
            .arg(use);
    return (apiUser ? ChangeDetails::tr("API user for %1 in %2")
                    : ChangeDetails::tr("Administrator with the role %1 in %2"))
        .arg(use, a.organization);
}

QString roleText(const QList<ChangeImage> &images, const Catalog &catalog)
{
    QStringList parts;
    for (const ChangedRow &row : changedRows(images, catalog)) {
        if (row.entity != Entity::Role)
            continue;
        if (row.fate == ChangedRow::Fate::Added)
            parts.append(ChangeDetails::tr("New role"));
        for (const ChangedField &field : row.fields) {
            if (!field.isList) {
                if (row.fate == ChangedRow::Fate::Changed)
                    parts.append(field.label);
                continue;
            }
            if (!field.added.isEmpty())
                parts.append(
                    ChangeDetails::tr("%Ln privilege(s) added", nullptr, static_cast<int>(field.added.size())));
            if (!field.removed.isEmpty())
                parts.append(
                    ChangeDetails::tr("%Ln privilege(s) removed", nullptr, static_cast<int>(field.removed.size())));
        }
    }
    return parts.join(ListSeparator);
}

QString credentialStep(const QList<ChangeImage> &images)
{
    for (const ChangeImage &image : images) {
        if (image.entity != Entity::Credential || !image.after.contains(StateKey))
            continue;
        const QString after = credentialStateText(credentialStateFromKey(image.after.value(StateKey).toString()));
        const QString reason = image.after.value(ReasonKey).toString();
        if (!reason.isEmpty())
            return ChangeDetails::tr("%1: %2", "state of a mail, reason").arg(after, reason);
        const QString before = credentialStateText(credentialStateFromKey(image.before.value(StateKey).toString()));
        return ChangeDetails::tr("%1 → %2").arg(before, after);
    }
    return {};
}

/// What an event tells, in one line: the reason alone where that says it all.
QString eventText(const QList<ChangeImage> &images, const Catalog &catalog)
{
    QStringList parts;
    for (const ChangeImage &image : images) {
        if (image.entity != Entity::Event)
            continue;
        if (const QString reason = image.after.value(ReasonKey).toString(); !reason.isEmpty())
            return reason;
        for (const ChangedField &field : changedRow(image, catalog).fields)
            parts.append(fieldLine(field));
    }
    return parts.join(ListSeparator);
}

} // namespace

QString nameInImage(const QJsonObject &image)
{
    const Patch patch = patchFromJson(image);
    return patch.contains(Field::FirstName) && patch.contains(Field::LastName) ? patched({}, patch).displayName()
                                                                               : QString();
}

ChangedRow changedRow(const ChangeImage &image, const Catalog &catalog, const AccountNames &names)
{
    ChangedRow row {image.entity, image.row, ChangedRow::Fate::Changed, nameOfRow(image, catalog, names), {}};
    if (image.entity == Entity::Event)
        row.fate = ChangedRow::Fate::Happened;
    else if (image.before.isEmpty())
        row.fate = ChangedRow::Fate::Added;
    else if (image.after.isEmpty())
        row.fate = ChangedRow::Fate::Removed;
    QJsonObject before = image.before;
    QJsonObject after = image.after;
    if (image.entity == Entity::Setting) {
        row.fate = ChangedRow::Fate::Changed;
        unwrapSetting(before, after, row.name);
    }
    const ImageText text(catalog, names);
    for (const QString &key : keysOf(image.entity, before, after)) {
        const ChangedField field = fieldOf(image.entity, key, before, after, text);
        if (!field.before.isEmpty() || !field.after.isEmpty())
            row.fields.append(field);
    }
    return row;
}

QList<ChangedRow> changedRows(const QList<ChangeImage> &images, const Catalog &catalog, const AccountNames &names)
{
    QList<ChangedRow> rows;
    for (const ChangeImage &image : images)
        rows.append(changedRow(image, catalog, names));
    return rows;
}

QString summaryOf(const ChangeSet &set, const QList<ChangeImage> &images, const Catalog &catalog)
{
    switch (set.kind) {
    case ChangeKind::Create:
        return ChangeDetails::tr("Directory created");
    case ChangeKind::Add:
        return set.rowCount == 1 && !images.isEmpty() ? addedText(images.first(), catalog)
                                                      : ChangeDetails::tr("New accounts");
    case ChangeKind::Suspend:
        return ChangeDetails::tr("Login suspended");
    case ChangeKind::Resume:
        return ChangeDetails::tr("Login resumed");
    case ChangeKind::Delete:
        return ChangeDetails::tr("Into the recycle bin");
    case ChangeKind::Restore:
        return ChangeDetails::tr("Out of the recycle bin");
    case ChangeKind::Purge:
        return ChangeDetails::tr("For good");
    case ChangeKind::Undo:
    case ChangeKind::Redo:
        return ChangeDetails::tr("Takes back entry %1").arg(QLocale().toString(set.undoes.value));
    case ChangeKind::Role:
    case ChangeKind::AddRole:
    case ChangeKind::DeleteRole:
        return roleText(images, catalog);
    case ChangeKind::Edit:
    case ChangeKind::Application:
    case ChangeKind::AddApplication:
    case ChangeKind::DeleteApplication:
    case ChangeKind::Notes:
    case ChangeKind::Settings:
        return labelsOf(images, catalog);
    case ChangeKind::SendCredentials:
    case ChangeKind::RevokeCredentials:
    case ChangeKind::CopyCredential:
    case ChangeKind::DeliveryBegun:
    case ChangeKind::Delivery:
    case ChangeKind::FirstUse:
    case ChangeKind::Expiry:
    case ChangeKind::Password:
        return credentialStep(images);
    case ChangeKind::SignIn:
    case ChangeKind::SignInFailed:
    case ChangeKind::SignOut:
    case ChangeKind::Refusal:
    case ChangeKind::Export:
    case ChangeKind::View:
    case ChangeKind::Sync:
    case ChangeKind::Import:
    case ChangeKind::Backup:
    case ChangeKind::Rollback:
        break;
    }
    const QString told = eventText(images, catalog);
    return told.isEmpty() ? sentenceOf(set) : told;
}

QString fieldLine(const ChangedField &field)
{
    if (field.before.isEmpty() || field.after.isEmpty())
        return ChangeDetails::tr("%1: %2", "field and its value")
            .arg(field.label,
                 field.before.isEmpty() ? field.after : ChangeDetails::tr("%1 → nothing").arg(field.before));
    return ChangeDetails::tr("%1: %2 → %3", "field, before, after").arg(field.label, field.before, field.after);
}

bool isFailure(const ChangeSet &set, const QList<ChangeImage> &images)
{
    if (set.kind == ChangeKind::Refusal || set.kind == ChangeKind::SignInFailed)
        return true;
    return set.kind == ChangeKind::Delivery
        && std::any_of(images.cbegin(), images.cend(), [](const ChangeImage &image) {
               return image.after.value(StateKey).toString() == credentialStateKey(CredentialState::Failed);
           });
}

} // namespace steward
