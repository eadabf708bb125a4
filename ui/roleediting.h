#pragma once

#include "models/items/rolematrixmodel.h"
#include "ui/notices.h"
#include "ui/workspace.h"

#include <QWidget>

#include <functional>

namespace steward {

/// The draft of one role on its way into the directory: what it would change for whom, saving, discarding, and the
/// question before something else begins. GUI thread.
class RoleEditing : public QObject {
    Q_OBJECT

public:
    RoleEditing(Workspace &workspace, Notices &notices, RoleMatrixModel &model, QWidget *window);

    /// Of the draft as it is; empty until it is known.
    const RoleImpact &impact() const { return m_impact; }
    bool isSaving() const { return m_saving; }
    /// `then` runs when it has been saved.
    void save(const std::function<void()> &then = {});
    void askDiscard();
    /// Asks Save, Discard or Keep Editing; `then` runs when nothing is unsaved any more.
    void resolveUnsaved(const std::function<void()> &then);

signals:
    /// The draft, what is known of its impact, or whether it is being saved.
    void changed();
    /// The directory holds the role like this now.
    void saved(const steward::Role &role);

private:
    void askImpact();
    void send(const Consent &consent, const std::function<void()> &then);
    void settle(const Role &role, const Result<Outcome> &outcome, const std::function<void()> &then);
    int changes() const { return m_model.added().count() + m_model.removed().count(); }

    Workspace &m_workspace;
    Notices &m_notices;
    RoleMatrixModel &m_model;
    QWidget *m_window;
    RoleImpact m_impact;
    int m_question = 0; ///< Number of the last question about an impact.
    bool m_saving = false;
};

} // namespace steward
