#pragma once

#include "models/domain/authority.h"
#include "models/domain/catalog.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace steward {

/// Privileges by roles: a row for each section and below it its privileges, a column for each role. One role at a time
/// is edited: what is ticked stands in a draft until somebody saves or discards it. GUI thread.
class RoleMatrixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum DataRole {
        PrivilegeRole = Qt::UserRole + 1, ///< int; invalid in the row of a section.
        ChangeRole,                       ///< 1: added by the draft, -1: removed, 0: as stored.
        LockRole,                         ///< Why the cell cannot be changed; empty when it can.
        CollapsedRole,                    ///< Of the row of a section, also in its header.
        HoldersRole                       ///< Of a column's header: "402 holders".
    };

    /// What the directory says. A value.
    struct Content {
        Authority authority;
        QList<Role> roles;
        QHash<RoleId, qint64> holders;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The draft stays: its changes are put upon what the role holds now. With its role it goes.
    void setContent(const Content &content);
    void setSearch(const QString &text);
    /// Only privileges that some roles hold and others do not.
    void setOnlyDiffering(bool only);
    void toggleSection(int row);

    const QList<Role> &roles() const { return m_content.roles; }
    const Authority &authority() const { return m_content.authority; }
    const Role *role(RoleId id) const;
    qint64 holderCount(RoleId id) const { return m_content.holders.value(id); }
    int columnOf(RoleId id) const;
    /// -1 when the row is not shown.
    int rowOf(Privilege privilege) const;
    std::optional<Privilege> privilegeAt(int row) const;
    bool isSection(int row) const { return !privilegeAt(row); }

    /// The role with unsaved changes; null when there is none.
    RoleId editedRole() const { return m_draft ? m_draft->base.id : RoleId(); }
    bool isDirty() const { return m_draft.has_value(); }
    /// As stored, and as the draft has it. Only while there is a draft.
    const Role &base() const { return m_draft->base; }
    Role changed() const;
    PrivilegeSet added() const;
    PrivilegeSet removed() const;
    void discard();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Ticks or unticks a privilege (Qt::CheckStateRole).
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void draftChanged();
    /// The edited role is gone, and the draft with it.
    void draftLost(const QString &roleName);
    /// A privilege of another role was to be changed while one has unsaved changes.
    void otherRoleTouched(steward::RoleId role, steward::Privilege privilege);

private:
    struct Row {
        PrivilegeSection section;
        std::optional<Privilege> privilege;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Draft {
        Role base;
        PrivilegeSet privileges;
    };

    PrivilegeSet privilegesOf(const Role &role) const;
    bool differs(Privilege privilege) const;
    QList<Row> wantedRows() const;
    void updateRows();
    void rebase();
    void tellChanged();
    int change(const Role &role, Privilege privilege) const;
    QString countText(const Role &role, PrivilegeSection section) const;
    QString spoken(const Role &role, const Row &row) const;
    QVariant sectionData(const Role &role, const Row &row, int dataRole) const;

    Content m_content;
    QList<Row> m_rows;
    std::optional<Draft> m_draft;
    QList<PrivilegeSection> m_collapsed;
    QString m_search; ///< Folded.
    bool m_onlyDiffering = false;
};

} // namespace steward
