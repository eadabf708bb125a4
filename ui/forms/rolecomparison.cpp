#include "ui/forms/rolecomparison.h"

#include "models/domain/folding.h"
#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace steward {

namespace {

constexpr int RowsShown = 16;

Role chosen(const QList<Role> &roles, const ChoiceField &field)
{
    const RoleId id {field.value().toLongLong()};
    const auto found = std::find_if(roles.cbegin(), roles.cend(), [id](const Role &one) { return one.id == id; });
    return found == roles.cend() ? Role() : *found;
}

} // namespace

RoleComparison::RoleComparison(const QList<Role> &roles, RoleId first, RoleId second, QWidget *parent)
    : PanelDialog(metrics::formWidth, parent),
      m_roles(roles),
      m_first(new ChoiceField(tr("&First role"))),
      m_second(new ChoiceField(tr("&Second role"))),
      m_list(new QTreeWidget)
{
    setWindowTitle(tr("Compare Roles"));
    auto *choice = new QHBoxLayout;
    choice->setSpacing(metrics::step3);
    for (ChoiceField *field : {m_first, m_second}) {
        for (const Role &role : roles)
            field->addChoice(role.name, role.id.value);
        choice->addWidget(field, 1);
        connect(field, &LabeledField::edited, this, &RoleComparison::compare);
    }
    m_first->setValue(first.value);
    m_second->setValue(second.value);
    body()->addLayout(choice);
    m_list->setProperty("surface", QStringLiteral("framed"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    body()->addWidget(m_list, 1);
    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    connect(buttons(), &QDialogButtonBox::rejected, this, &RoleComparison::reject);
    compare();
    m_list->setMinimumHeight(RowsShown * m_list->sizeHintForRow(0));
    m_first->comboBox()->setFocus();
}

void RoleComparison::compare()
{
    const Role one = chosen(m_roles, *m_first);
    const Role other = chosen(m_roles, *m_second);
    const PrivilegeSet ours = one.privilegeSet();
    const PrivilegeSet theirs = other.privilegeSet();
    m_list->clear();
    addGroup(tr("Only %1", "a role").arg(isolated(one.name)), ours.without(theirs));
    addGroup(tr("Only %1", "a role").arg(isolated(other.name)), theirs.without(ours));
    addGroup(tr("Both"), ours.without(ours.without(theirs)));
    m_list->expandAll();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void RoleComparison::addGroup(const QString &title, PrivilegeSet privileges)
{
    auto *group = new QTreeWidgetItem({privileges.isEmpty()
                                           ? tr("%1: nothing", "what a role holds").arg(title)
                                           : tr("%1: %Ln privilege(s)", nullptr, privileges.count()).arg(title)});
    group->setFont(0, fontFor(TypeRole::Strong));
    for (const Privilege privilege : privileges.list())
        group->addChild(new QTreeWidgetItem({privilegeSpec(privilege).text()}));
    m_list->addTopLevelItem(group);
}

} // namespace steward
