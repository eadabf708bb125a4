#include "ui/workspace.h"

#include <QLoggingCategory>

namespace steward {

namespace {
Q_LOGGING_CATEGORY(lcWorkspace, "steward.workspace")
}

Workspace::Workspace(std::shared_ptr<Store> store, const DirectoryInfo &directory, const Author &author,
                     std::shared_ptr<Keychain> keychain)
    : m_store(std::move(store)),
      m_directory(directory),
      m_author(author),
      m_rights(*m_store, author),
      m_administrators(*m_store, author),
      m_applications(*m_store, author),
      m_roles(*m_store, author),
      m_undo(*m_store, author),
      m_activityExport(*m_store, author),
      m_credentials(*m_store, author),
      m_imports(*m_store, author),
      m_exports(*m_store, author),
      m_bulk(*m_store, author),
      m_jobs(*m_store, author),
      m_keychain(std::move(keychain)),
      m_remotes(*m_store, author, *m_keychain),
      m_decisions(*m_store, author),
      m_settings(*m_store, author, *m_keychain),
      m_signIn(*m_store, author.client),
      m_deliveries(*m_store, author, m_settings),
      m_audit(*m_store, author),
      m_anchoring(*m_store, author, *m_keychain),
      m_backups(*m_store, author)
{
    m_deliveries.setRemote(m_remotes);
    m_backups.guard();
}

void Workspace::purgeExpired()
{
    whenDone(m_administrators.purgeExpired(), this, [](const Result<Outcome> &outcome) {
        if (!outcome && outcome.error().kind != ErrorKind::Cancelled)
            qCWarning(lcWorkspace).noquote() << "recycle bin:" << outcome.error().detail;
    });
}

} // namespace steward
