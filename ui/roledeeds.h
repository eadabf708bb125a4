#pragma once

#include "models/domain/authority.h"
#include "models/domain/catalog.h"

#include <QAction>
#include <QObject>

namespace steward {

/// The actions of the page of roles. What the operator may not do is disabled, with the reason as tool tip; this is the
/// only place of the page that decides it. GUI thread.
class RoleDeeds : public QObject {
    Q_OBJECT

public:
    /// What the deeds depend on.
    struct State {
        bool visible = false; ///< The operator may look at roles, and they were read.
        Authority authority;
        const Role *role = nullptr; ///< Of the current column.
        bool unsaved = false;
        bool saving = false;
    };

    explicit RoleDeeds(QObject *parent = nullptr);

    void update(const State &state);

    QAction *whoCan;
    QAction *compare;
    QAction *exportTable;
    QAction *rename;
    QAction *copy;
    QAction *remove;
    QAction *add;
    QAction *discard;
    QAction *save;

private:
    QAction *make(const QString &text, const QString &icon, const QString &what);
};

} // namespace steward
