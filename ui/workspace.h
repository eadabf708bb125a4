#pragma once

#include "models/actions/activityexport.h"
#include "models/actions/administratoractions.h"
#include "models/actions/anchoring.h"
#include "models/actions/applicationactions.h"
#include "models/actions/auditactions.h"
#include "models/actions/backups.h"
#include "models/actions/bulkactions.h"
#include "models/actions/credentialactions.h"
#include "models/actions/decisionactions.h"
#include "models/actions/deliveries.h"
#include "models/actions/exportactions.h"
#include "models/actions/importactions.h"
#include "models/actions/jobactions.h"
#include "models/actions/remoteactions.h"
#include "models/actions/roleactions.h"
#include "models/actions/settingsactions.h"
#include "models/actions/signindesk.h"
#include "models/actions/undoactions.h"
#include "models/store/catalogrows.h"
#include "ui/rights.h"

#include <QObject>

#include <memory>

namespace steward {

/// One open directory as its window sees it: the store, who works there, and the verbs. GUI thread.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// `keychain`: that of an earlier workspace, with what it keeps until the program ends.
    Workspace(std::shared_ptr<Store> store, const DirectoryInfo &directory, const Author &author,
              std::shared_ptr<Keychain> keychain = std::make_shared<Keychain>());

    Store &store() { return *m_store; }
    /// To keep the directory open longer than this.
    const std::shared_ptr<Store> &sharedStore() const { return m_store; }
    const std::shared_ptr<Keychain> &sharedKeychain() const { return m_keychain; }
    const DirectoryInfo &directory() const { return m_directory; }
    const Author &author() const { return m_author; }
    Rights &rights() { return m_rights; }
    AdministratorActions &administrators() { return m_administrators; }
    ApplicationActions &applications() { return m_applications; }
    RoleActions &roles() { return m_roles; }
    UndoActions &undo() { return m_undo; }
    ActivityExport &activityExport() { return m_activityExport; }
    CredentialActions &credentials() { return m_credentials; }
    SettingsActions &settings() { return m_settings; }
    RemoteActions &remotes() { return m_remotes; }
    DecisionActions &decisions() { return m_decisions; }
    SignInDesk &signIn() { return m_signIn; }
    ImportActions &imports() { return m_imports; }
    ExportActions &exports() { return m_exports; }
    BulkActions &bulk() { return m_bulk; }
    JobActions &jobs() { return m_jobs; }
    /// Begins when it is told to.
    Deliveries &deliveries() { return m_deliveries; }
    AuditActions &audit() { return m_audit; }
    /// Begins when it is told to.
    Anchoring &anchoring() { return m_anchoring; }
    /// The daily one begins when it is told to.
    Backups &backups() { return m_backups; }
    /// Deletes for good what has been in the recycle bin for its time.
    void purgeExpired();

private:
    std::shared_ptr<Store> m_store;
    DirectoryInfo m_directory;
    Author m_author;
    Rights m_rights;
    AdministratorActions m_administrators;
    ApplicationActions m_applications;
    RoleActions m_roles;
    UndoActions m_undo;
    ActivityExport m_activityExport;
    CredentialActions m_credentials;
    ImportActions m_imports;
    ExportActions m_exports;
    BulkActions m_bulk;
    JobActions m_jobs;
    std::shared_ptr<Keychain> m_keychain;
    RemoteActions m_remotes;
    DecisionActions m_decisions;
    SettingsActions m_settings;
    SignInDesk m_signIn;
    Deliveries m_deliveries;
    AuditActions m_audit;
    Anchoring m_anchoring;
    Backups m_backups;
};

} // namespace steward
