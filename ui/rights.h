#pragma once

#include "models/actions/permission.h"

#include <QObject>

class QAction;

namespace steward {

/// What the operator of a window may do now: asked again whenever roles or the operator's own row change. The actions
/// of the directory decide; this only tells beforehand. GUI thread.
class Rights : public QObject {
    Q_OBJECT

public:
    Rights(Store &store, const Author &author, QObject *parent = nullptr);

    /// Without any privilege until it is known.
    const Authority &authority() const { return m_authority; }
    bool isKnown() const { return m_known; }
    bool may(PrivilegeSet needed) const { return m_authority.privileges.containsAll(needed); }
    /// Why they may not; empty when they may.
    QString obstacle(PrivilegeSet needed) const;
    /// Enables the action when the situation makes it `possible` and the role allows it; its tooltip says why not.
    void gate(QAction *action, bool possible, PrivilegeSet needed) const;

signals:
    void changed();

private:
    void ask();

    Store &m_store;
    Author m_author;
    Authority m_authority;
    QString m_lost; ///< Why the operator can do nothing here any more.
    bool m_known = false;
};

} // namespace steward
