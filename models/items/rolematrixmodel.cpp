#include "models/items/rolematrixmodel.h"

#include "models/domain/folding.h"
#include "models/domain/rolechange.h"

#include <algorithm>

namespace steward {

namespace {

/// Plain text for a tool tip, wrapped.
QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

void RoleMatrixModel::setContent(const Content &content)
{
    const bool sameColumns
        = std::equal(content.roles.cbegin(), content.roles.cend(), m_content.roles.cbegin(), m_content.roles.cend(),
                     [](const Role &a, const Role &b) { return a.id == b.id; });
    if (sameColumns) {
        m_content = content;
    } else {
        beginResetModel();
        m_content = content;
        endResetModel();
    }
    rebase();
    updateRows();
    tellChanged();
}

void RoleMatrixModel::rebase()
{
    if (!m_draft)
        return;
    const Role *now = role(m_draft->base.id);
    if (!now) {
        const QString name = m_draft->base.name;
        m_draft.reset();
        emit draftLost(name);
    } else {
        const PrivilegeSet after = mergedRole(m_draft->base, changed(), *now).role.privilegeSet();
        m_draft = after == now->privilegeSet() ? std::optional<Draft>() : Draft {*now, after};
    }
    emit draftChanged();
}

void RoleMatrixModel::tellChanged()
{
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RoleMatrixModel::setSearch(const QString &text)
{
    m_search = folded(text.trimmed());
    updateRows();
}

void RoleMatrixModel::setOnlyDiffering(bool only)
{
    m_onlyDiffering = only;
    updateRows();
}

void RoleMatrixModel::toggleSection(int row)
{
    const PrivilegeSection section = m_rows.at(row).section;
    if (!m_collapsed.removeOne(section))
        m_collapsed.append(section);
    updateRows();
    if (columnCount() > 0)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, row, row);
}

bool RoleMatrixModel::differs(Privilege privilege) const
{
    const auto unlike = [&](const auto &holds) {
        return std::any_of(m_content.roles.cbegin(), m_content.roles.cend(),
                           [&](const Role &one) { return holds(one) != holds(m_content.roles.first()); });
    };
    // A row that is being edited stays while it is.
    return unlike([privilege](const Role &one) { return one.privilegeSet().contains(privilege); })
        || unlike([this, privilege](const Role &one) { return privilegesOf(one).contains(privilege); });
}

QList<RoleMatrixModel::Row> RoleMatrixModel::wantedRows() const
{
    QList<Row> rows;
    for (const PrivilegeSection section : privilegeSections()) {
        const bool whole = folded(sectionText(section)).contains(m_search);
        QList<Row> inside;
        for (const PrivilegeSpec &spec : privilegeTable()) {
            if (spec.section != section || (m_onlyDiffering && !differs(spec.privilege)))
                continue;
            if (whole || folded(spec.text()).contains(m_search))
                inside.append({section, spec.privilege});
        }
        if (inside.isEmpty())
            continue;
        rows.append({section, std::nullopt});
        if (!m_collapsed.contains(section) || !m_search.isEmpty())
            rows += inside;
    }
    return rows;
}

/// Both lists are parts of the same order, so that rows that stay keep their indexes.
void RoleMatrixModel::updateRows()
{
    const QList<Row> wanted = wantedRows();
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_rows.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row) == wanted.at(row))
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, wanted.at(row));
        endInsertRows();
    }
}

const Role *RoleMatrixModel::role(RoleId id) const
{
    const int column = columnOf(id);
    return column < 0 ? nullptr : &m_content.roles.at(column);
}

int RoleMatrixModel::columnOf(RoleId id) const
{
    const auto found = std::find_if(m_content.roles.cbegin(), m_content.roles.cend(),
                                    [id](const Role &one) { return one.id == id; });
    return found == m_content.roles.cend() ? -1 : static_cast<int>(found - m_content.roles.cbegin());
}

int RoleMatrixModel::rowOf(Privilege privilege) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [privilege](const Row &one) { return one.privilege == privilege; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

std::optional<Privilege> RoleMatrixModel::privilegeAt(int row) const
{
    return row < 0 || row >= m_rows.size() ? std::nullopt : m_rows.at(row).privilege;
}

PrivilegeSet RoleMatrixModel::privilegesOf(const Role &role) const
{
    return m_draft && m_draft->base.id == role.id ? m_draft->privileges : role.privilegeSet();
}

Role RoleMatrixModel::changed() const
{
    return withPrivileges(m_draft->base, m_draft->privileges);
}

PrivilegeSet RoleMatrixModel::added() const
{
    return m_draft ? m_draft->privileges.without(m_draft->base.privilegeSet()) : PrivilegeSet();
}

PrivilegeSet RoleMatrixModel::removed() const
{
    return m_draft ? m_draft->base.privilegeSet().without(m_draft->privileges) : PrivilegeSet();
}

void RoleMatrixModel::discard()
{
    if (!m_draft)
        return;
    m_draft.reset();
    updateRows();
    tellChanged();
    emit draftChanged();
}

int RoleMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoleMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.roles.size());
}

int RoleMatrixModel::change(const Role &role, Privilege privilege) const
{
    const bool before = role.privilegeSet().contains(privilege);
    const bool after = privilegesOf(role).contains(privilege);
    return static_cast<int>(after) - static_cast<int>(before);
}

QString RoleMatrixModel::countText(const Role &role, PrivilegeSection section) const
{
    int all = 0;
    int held = 0;
    for (const PrivilegeSpec &spec : privilegeTable()) {
        if (spec.section != section)
            continue;
        ++all;
        held += privilegesOf(role).contains(spec.privilege) ? 1 : 0;
    }
    if (held == all)
        return tr("All", "privileges of a section");
    return held == 0 ? tr("None", "privileges of a section")
                     : tr("%1 of %2", "privileges of a section").arg(held).arg(all);
}

QString RoleMatrixModel::spoken(const Role &role, const Row &row) const
{
    if (!row.privilege)
        //: A cell as a screen reader says it: role, section, how many of its privileges.
        return tr("%1, %2, %3").arg(role.name, sectionText(row.section), countText(role, row.section));
    //: A cell as a screen reader says it: role, privilege, on or off.
    QString text = tr("%1, %2, %3")
                       .arg(role.name, privilegeSpec(*row.privilege).text(),
                            privilegesOf(role).contains(*row.privilege) ? tr("on") : tr("off"));
    if (change(role, *row.privilege) != 0)
        text = tr("%1, changed").arg(text);
    if (!lockOf(role, *row.privilege, m_content.authority).isEmpty())
        text = tr("%1, locked").arg(text);
    return text;
}

QVariant RoleMatrixModel::sectionData(const Role &role, const Row &row, int dataRole) const
{
    switch (dataRole) {
    case Qt::DisplayRole:
        return countText(role, row.section);
    case Qt::AccessibleTextRole:
        return spoken(role, row);
    case CollapsedRole:
        return m_collapsed.contains(row.section) && m_search.isEmpty();
    default:
        return {};
    }
}

QVariant RoleMatrixModel::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    const Role &role = m_content.roles.at(index.column());
    const Row &row = m_rows.at(index.row());
    if (!row.privilege)
        return sectionData(role, row, dataRole);
    switch (dataRole) {
    case Qt::CheckStateRole:
        return privilegesOf(role).contains(*row.privilege) ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return spoken(role, row);
    case Qt::AccessibleDescriptionRole:
    case LockRole:
        return lockOf(role, *row.privilege, m_content.authority);
    case Qt::ToolTipRole:
        return toolTip(lockOf(role, *row.privilege, m_content.authority));
    case PrivilegeRole:
        return static_cast<int>(*row.privilege);
    case ChangeRole:
        return change(role, *row.privilege);
    default:
        return {};
    }
}

QVariant RoleMatrixModel::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= m_rows.size())
            return {};
        const Row &row = m_rows.at(section);
        const QString text = row.privilege ? privilegeSpec(*row.privilege).text() : sectionText(row.section);
        const bool collapsed = m_collapsed.contains(row.section) && m_search.isEmpty();
        if (dataRole == CollapsedRole && !row.privilege)
            return collapsed;
        if (dataRole == Qt::AccessibleTextRole && !row.privilege)
            return collapsed ? tr("%1, collapsed").arg(text) : tr("%1, expanded").arg(text);
        if (dataRole == Qt::ToolTipRole)
            return toolTip(text);
        return dataRole == Qt::DisplayRole ? text : QVariant();
    }
    if (section < 0 || section >= m_content.roles.size())
        return {};
    const Role &role = m_content.roles.at(section);
    const QString holders = tr("%Ln holder(s)", nullptr, static_cast<int>(m_content.holders.value(role.id)));
    switch (dataRole) {
    case Qt::DisplayRole:
        return role.name;
    case HoldersRole:
        return holders;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "role and number of holders").arg(role.name, holders);
    case Qt::ToolTipRole:
        return toolTip(role.description.isEmpty()
                           ? role.name
                           : tr("%1: %2", "role and description").arg(role.name, role.description));
    default:
        return {};
    }
}

Qt::ItemFlags RoleMatrixModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !isSection(index.row()) && index.data(LockRole).toString().isEmpty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RoleMatrixModel::setData(const QModelIndex &index, const QVariant &value, int dataRole)
{
    if (dataRole != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const Role &role = m_content.roles.at(index.column());
    const Privilege privilege = *privilegeAt(index.row());
    if (m_draft && m_draft->base.id != role.id) {
        emit otherRoleTouched(role.id, privilege);
        return false;
    }
    PrivilegeSet after = privilegesOf(role);
    if (static_cast<Qt::CheckState>(value.toInt()) == Qt::Checked)
        after.insert(privilege);
    else
        after.remove(privilege);
    m_draft = after == role.privilegeSet() ? std::optional<Draft>() : Draft {role, after};
    updateRows();
    tellChanged();
    emit draftChanged();
    return true;
}

} // namespace steward
