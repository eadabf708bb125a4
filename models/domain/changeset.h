#pragma once

#include "models/core/clock.h"
#include "models/domain/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace steward {

/// What kind of change a change set is.
enum class ChangeKind : quint8 {
    Create,
    Add,
    Edit,
    Suspend,
    Resume,
    Delete,
    Restore,
    Purge,
    Application, ///< An application was changed.
    Undo,
    Redo,
    SendCredentials,   ///< Mails were asked for.
    RevokeCredentials, ///< Passwords were withdrawn.
    CopyCredential,    ///< A password was shown once, to be handed over.
    DeliveryBegun,     ///< A password was made, its mail is being handed over.
    Delivery,          ///< What became of the mail.
    FirstUse,
    Expiry,
    Notes, ///< Where a credential is used, and by whom.
    Settings,
    Role, ///< A role was changed.
    SignIn,
    SignInFailed,
    SignOut,
    Password, ///< Somebody has chosen a password of their own.
    Refusal,  ///< Something was tried that privileges or guards do not allow.
    Export,
    View, ///< Something was looked at that is worth knowing, such as this journal.
    Sync,
    Import,  ///< Rows of a file were added and changed.
    Backup,  ///< A copy was put aside.
    Rollback, ///< The directory was made as a backup has it.
    AddApplication,
    DeleteApplication,
    AddRole,
    DeleteRole
};

inline constexpr int ChangeKindCount = static_cast<int>(ChangeKind::DeleteRole) + 1;

/// How the activity page sorts kinds: looked at, changed, got in (or not), taken out.
enum class ChangeCategory : quint8 { View, Write, Access, Download };

/// Which table a journal image speaks of.
/// `Directory` is the one row about the file itself, `Session` a sign-in that this computer remembers, and an `Event` no
/// row at all: its `after` says what happened.
enum class Entity : quint8 { Administrator, Application, Role, Credential, Setting, Directory, Session, Event };

/// One row of one change set: only the fields that changed. An empty object stands for "was not there".
struct ChangeImage {
    Entity entity = Entity::Administrator;
    qint64 row = 0;
    QJsonObject before;
    QJsonObject after;

    friend bool operator==(const ChangeImage &, const ChangeImage &) = default;
};

/// One committed change by one operator; all or nothing. What `Store::changed` carries to every model and window.
struct ChangeSet {
    ChangeSetId id;
    Timestamp at = 0;
    QString operatorName;
    AdministratorId operatorId; ///< Null: a program, or nobody of this directory.
    QString client;             ///< "window", "command", "gateway" or "sync".
    ChangeKind kind = ChangeKind::Edit;
    QString subject; ///< Name of the row it is about, or of the first of many.
    qint64 rowCount = 0;
    QString reason;                        ///< What an owner typed to override a guard.
    ChangeSetId undoes;                    ///< The set that this one takes back, when kind is Undo or Redo.
    QList<AdministratorId> administrators; ///< The rows that a model must read again.
    bool catalogChanged = false;           ///< Applications or roles changed.

    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// "add", "edit", "delete" …: the words of the file and the command line.
QString changeKindKey(ChangeKind kind);
ChangeKind changeKindFromKey(const QString &key);
/// Whether an image of it is of an administrator's row, and names that row.
bool isOfAdministrator(Entity entity);
/// Whether an image of it makes readers of applications, roles or settings read again.
bool changesCatalog(Entity entity);
QString entityKey(Entity entity);
Entity entityFromKey(const QString &key);

ChangeCategory changeCategory(ChangeKind kind);
/// "view", "write", "access" and "download".
QString changeCategoryKey(ChangeCategory category);

/// The keys of `image` whose values differ in `other`: what an image of a change holds.
QJsonObject changedKeys(const QJsonObject &image, const QJsonObject &other);

/// Whether Undo can take such a change back: a mail that was sent cannot be taken back, nor can what was deleted for
/// good.
bool isUndoable(ChangeKind kind);
/// "Deleted Ana Pérez", "Suspended 12 accounts": the sentence of the undo bar, the history and the menus.
QString sentenceOf(const ChangeSet &set);

} // namespace steward

Q_DECLARE_METATYPE(steward::ChangeSet)
