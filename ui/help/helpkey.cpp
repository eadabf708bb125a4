#include "ui/help/helpkey.h"

#include "ui/forms/confirmdialog.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QHash>
#include <QKeyEvent>

namespace steward {

namespace {

/// The topics of pages, dialogs and sections of the settings by class. A class derived from one of them has its topic.
const QHash<QByteArray, QString> &topicsByClass()
{
    static const QHash<QByteArray, QString> topics {
        {"steward::ActivityPage", QStringLiteral("activity")},
        {"steward::AdministratorForm", QStringLiteral("add-api-user")},
        {"steward::AdministratorsPage", QStringLiteral("find-and-select")},
        {"steward::AppearanceForm", QStringLiteral("settings")},
        {"steward::ApplicationForm", QStringLiteral("applications")},
        {"steward::ApplicationsPage", QStringLiteral("applications")},
        {"steward::BackupListDialog", QStringLiteral("backups")},
        {"steward::BackupPolicyForm", QStringLiteral("backups")},
        {"steward::BulkEditDialog", QStringLiteral("bulk-edit")},
        {"steward::BulkSettingsForm", QStringLiteral("bulk-edit")},
        {"steward::ChangePasswordForm", QStringLiteral("sign-in")},
        {"steward::ColumnsDialog", QStringLiteral("find-and-select")},
        {"steward::CommandDialog", QStringLiteral("command-line")},
        {"steward::CommandPalette", QStringLiteral("keyboard")},
        {"steward::ConflictDialog", QStringLiteral("edit-api-user")},
        {"steward::CredentialNotesForm", QStringLiteral("credentials")},
        {"steward::DateRangeDialog", QStringLiteral("activity")},
        {"steward::EntranceWindow", QStringLiteral("overview")},
        {"steward::ExportDialog", QStringLiteral("export")},
        {"steward::ImportDialog", QStringLiteral("import")},
        {"steward::ImportRowForm", QStringLiteral("import")},
        {"steward::JobListDialog", QStringLiteral("results-and-undo")},
        {"steward::JobResultDialog", QStringLiteral("results-and-undo")},
        {"steward::MailSettingsForm", QStringLiteral("settings")},
        {"steward::NewDirectoryForm", QStringLiteral("overview")},
        {"steward::OverrideDialog", QStringLiteral("roles")},
        {"steward::PasswordDialog", QStringLiteral("credentials")},
        {"steward::PlanDialog", QStringLiteral("sync")},
        {"steward::PolicyForm", QStringLiteral("credentials")},
        {"steward::RecipeForm", QStringLiteral("bulk-edit")},
        {"steward::RecipeListDialog", QStringLiteral("bulk-edit")},
        {"steward::RemoteForm", QStringLiteral("sync")},
        {"steward::ReportDialog", QStringLiteral("results-and-undo")},
        {"steward::RoleComparison", QStringLiteral("roles")},
        {"steward::RoleForm", QStringLiteral("roles")},
        {"steward::RolesPage", QStringLiteral("roles")},
        {"steward::SettingsPage", QStringLiteral("settings")},
        {"steward::ShortcutsDialog", QStringLiteral("keyboard")},
        {"steward::SignInPolicyForm", QStringLiteral("sign-in")},
        {"steward::SignInWindow", QStringLiteral("sign-in")},
        {"steward::SyncDetails", QStringLiteral("conflicts")},
        {"steward::SyncPage", QStringLiteral("sync")},
        {"steward::TemplateEditor", QStringLiteral("credentials")},
        {"steward::UndoPreviewDialog", QStringLiteral("results-and-undo")},
        {"steward::UnsavedDialog", QStringLiteral("roles")},
        {"steward::ViewNameForm", QStringLiteral("find-and-select")},
        {"steward::WhoCanDialog", QStringLiteral("roles")},
    };
    return topics;
}

/// A confirmation is known by what its button does.
QString topicOfConfirmation(const QString &icon)
{
    static const QHash<QString, QString> topics {{QStringLiteral("bin"), QStringLiteral("delete-api-user")},
                                                 {QStringLiteral("pause"), QStringLiteral("suspend")},
                                                 {QStringLiteral("send"), QStringLiteral("credentials")},
                                                 {QStringLiteral("key"), QStringLiteral("credentials")},
                                                 {QStringLiteral("undo"), QStringLiteral("results-and-undo")}};
    return topics.value(icon);
}

QString ownTopic(const QWidget *widget)
{
    if (const auto *question = qobject_cast<const ConfirmDialog *>(widget)) {
        if (const QString topic = topicOfConfirmation(question->text().icon); !topic.isEmpty())
            return topic;
    }
    for (const QMetaObject *kind = widget->metaObject(); kind; kind = kind->superClass()) {
        if (const auto found = topicsByClass().constFind(kind->className()); found != topicsByClass().constEnd())
            return *found;
    }
    return {};
}

} // namespace

QString helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString topic = ownTopic(widget); !topic.isEmpty())
            return topic;
    }
    return QStringLiteral("overview");
}

HelpKey::HelpKey(QApplication &application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool HelpKey::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !object->isWidgetType())
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    if (qobject_cast<HelpWindow *>(static_cast<QWidget *>(object)->window()))
        return false;
    showHelp(helpTopicOf(static_cast<QWidget *>(object)));
    return true;
}

} // namespace steward
