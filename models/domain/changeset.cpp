#include "models/domain/changeset.h"

#include "models/domain/folding.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeSet)
};

constexpr std::array<const char *, ChangeKindCount> KindKeys {"create",
                                                              "add",
                                                              "edit",
                                                              "suspend",
                                                              "resume",
                                                              "delete",
                                                              "restore",
                                                              "purge",
                                                              "application",
                                                              "undo",
                                                              "redo",
                                                              "send-credentials",
                                                              "revoke-credentials",
                                                              "copy-credential",
                                                              "delivery-begun",
                                                              "delivery",
                                                              "first-use",
                                                              "expiry",
                                                              "notes",
                                                              "settings",
                                                              "role",
                                                              "sign-in",
                                                              "sign-in-failed",
                                                              "sign-out",
                                                              "password",
                                                              "refusal",
                                                              "export",
                                                              "view",
                                                              "sync",
                                                              "import",
                                                              "backup",
                                                              "rollback",
                                                              "add-application",
                                                              "delete-application",
                                                              "add-role",
                                                              "delete-role"};
constexpr std::array<const char *, 8> EntityKeys {"administrator", "application", "role",    "credential",
                                                  "setting",       "directory",   "session", "event"};
constexpr std::array<const char *, 4> CategoryKeys {"view", "write", "access", "download"};

template <typename Enum, std::size_t N>
Enum fromKey(const std::array<const char *, N> &keys, const QString &key, Enum fallback)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (key == QLatin1StringView(keys[i]))
            return static_cast<Enum>(i);
    }
    return fallback;
}

} // namespace

QString changeKindKey(ChangeKind kind)
{
    return QLatin1StringView(KindKeys.at(static_cast<std::size_t>(kind)));
}

ChangeKind changeKindFromKey(const QString &key)
{
    return fromKey(KindKeys, key, ChangeKind::Edit);
}

bool isOfAdministrator(Entity entity)
{
    return entity == Entity::Administrator || entity == Entity::Credential;
}

bool changesCatalog(Entity entity)
{
    return entity == Entity::Application || entity == Entity::Role || entity == Entity::Setting
        || entity == Entity::Directory;
}

QString entityKey(Entity entity)
{
    return QLatin1StringView(EntityKeys.at(static_cast<std::size_t>(entity)));
}

Entity entityFromKey(const QString &key)
{
    return fromKey(EntityKeys, key, Entity::Administrator);
}

QString sentenceOf(const ChangeSet &set)
{
    const int n = static_cast<int>(set.rowCount);
    const QString who = isolated(set.subject);
    const bool one = n == 1;
    switch (set.kind) {
    case ChangeKind::Create:
        return ChangeText::tr("Directory created");
    case ChangeKind::Add:
        return one ? ChangeText::tr("Added %1").arg(who) : ChangeText::tr("Added %Ln account(s)", nullptr, n);
    case ChangeKind::Edit:
        return one ? ChangeText::tr("Changed %1").arg(who) : ChangeText::tr("Changed %Ln account(s)", nullptr, n);
    case ChangeKind::Suspend:
        return one ? ChangeText::tr("Login suspended for %1").arg(who)
                   : ChangeText::tr("Login suspended for %Ln account(s)", nullptr, n);
    case ChangeKind::Resume:
        return one ? ChangeText::tr("Login resumed for %1").arg(who)
                   : ChangeText::tr("Login resumed for %Ln account(s)", nullptr, n);
    case ChangeKind::Delete:
        return one ? ChangeText::tr("Deleted %1").arg(who) : ChangeText::tr("Deleted %Ln account(s)", nullptr, n);
    case ChangeKind::Restore:
        return one ? ChangeText::tr("Restored %1").arg(who) : ChangeText::tr("Restored %Ln account(s)", nullptr, n);
    case ChangeKind::Purge:
        return one ? ChangeText::tr("Deleted %1 for good").arg(who)
                   : ChangeText::tr("Deleted %Ln account(s) for good", nullptr, n);
    case ChangeKind::Application:
        return ChangeText::tr("Changed the application %1").arg(who);
    case ChangeKind::Undo:
        return ChangeText::tr("Undone: %1").arg(set.subject);
    case ChangeKind::Redo:
        return ChangeText::tr("Done again: %1").arg(set.subject);
    case ChangeKind::SendCredentials:
        return one ? ChangeText::tr("Credentials queued for %1").arg(who)
                   : ChangeText::tr("Credentials queued for %Ln account(s)", nullptr, n);
    case ChangeKind::RevokeCredentials:
        return one ? ChangeText::tr("Credentials of %1 revoked").arg(who)
                   : ChangeText::tr("Credentials of %Ln account(s) revoked", nullptr, n);
    case ChangeKind::CopyCredential:
        return ChangeText::tr("Password of %1 shown once").arg(who);
    case ChangeKind::DeliveryBegun:
        return ChangeText::tr("Credentials mail to %1 begun").arg(who);
    case ChangeKind::Delivery:
        return one ? ChangeText::tr("Credentials mail to %1").arg(who)
                   : ChangeText::tr("Credentials mail to %Ln account(s)", nullptr, n);
    case ChangeKind::FirstUse:
        return ChangeText::tr("First use of the credentials of %1").arg(who);
    case ChangeKind::Expiry:
        return one ? ChangeText::tr("Credentials of %1 expired").arg(who)
                   : ChangeText::tr("Credentials of %Ln account(s) expired", nullptr, n);
    case ChangeKind::Notes:
        return ChangeText::tr("Notes on the credentials of %1 changed").arg(who);
    case ChangeKind::Settings:
        return ChangeText::tr("Settings changed: %1").arg(who);
    case ChangeKind::Role:
        return ChangeText::tr("Changed the role %1").arg(who);
    case ChangeKind::SignIn:
        return ChangeText::tr("%1 signed in").arg(who);
    case ChangeKind::SignInFailed:
        return ChangeText::tr("Sign-in as %1 refused").arg(who);
    case ChangeKind::SignOut:
        return ChangeText::tr("%1 signed out").arg(who);
    case ChangeKind::Password:
        return ChangeText::tr("%1 chose a new password").arg(who);
    case ChangeKind::Refusal:
        return ChangeText::tr("Refused: %1").arg(set.subject);
    case ChangeKind::Export:
        return ChangeText::tr("Exported %1").arg(who);
    case ChangeKind::View:
        return ChangeText::tr("Looked at %1").arg(who);
    case ChangeKind::Sync:
        if (n == 0)
            return ChangeText::tr("Synced with the server");
        return one && !set.subject.isEmpty() ? ChangeText::tr("Synced %1 with the server").arg(who)
                                             : ChangeText::tr("Synced %Ln account(s) with the server", nullptr, n);
    case ChangeKind::Import:
        return one ? ChangeText::tr("Imported %1").arg(who) : ChangeText::tr("Imported %Ln account(s)", nullptr, n);
    case ChangeKind::Backup:
        return ChangeText::tr("Backup made: %1").arg(who);
    case ChangeKind::Rollback:
        return ChangeText::tr("Directory restored from the backup of %1").arg(who);
    case ChangeKind::AddApplication:
        return ChangeText::tr("Added the application %1").arg(who);
    case ChangeKind::DeleteApplication:
        return ChangeText::tr("Deleted the application %1").arg(who);
    case ChangeKind::AddRole:
        return ChangeText::tr("Added the role %1").arg(who);
    case ChangeKind::DeleteRole:
        return ChangeText::tr("Deleted the role %1").arg(who);
    }
    Q_UNREACHABLE();
}

ChangeCategory changeCategory(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::View:
    case ChangeKind::CopyCredential:
        return ChangeCategory::View;
    case ChangeKind::SignIn:
    case ChangeKind::SignInFailed:
    case ChangeKind::SignOut:
    case ChangeKind::Refusal:
    case ChangeKind::FirstUse:
        return ChangeCategory::Access;
    case ChangeKind::Export:
        return ChangeCategory::Download;
    default:
        return ChangeCategory::Write;
    }
}

QString changeCategoryKey(ChangeCategory category)
{
    return QLatin1StringView(CategoryKeys.at(static_cast<std::size_t>(category)));
}

QJsonObject changedKeys(const QJsonObject &image, const QJsonObject &other)
{
    QJsonObject changed;
    for (auto it = image.constBegin(); it != image.constEnd(); ++it) {
        if (other.value(it.key()) != it.value())
            changed.insert(it.key(), it.value());
    }
    return changed;
}

bool isUndoable(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Add:
    case ChangeKind::Edit:
    case ChangeKind::Suspend:
    case ChangeKind::Resume:
    case ChangeKind::Delete:
    case ChangeKind::Restore:
    case ChangeKind::Application:
    case ChangeKind::AddApplication:
    case ChangeKind::DeleteApplication:
    case ChangeKind::Role:
    case ChangeKind::AddRole:
    case ChangeKind::DeleteRole:
    case ChangeKind::Undo:
    case ChangeKind::Redo:
    case ChangeKind::Import:
    case ChangeKind::Rollback:
        return true;
    default:
        return false;
    }
}

} // namespace steward
