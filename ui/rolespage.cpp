#include "ui/rolespage.h"

#include "models/domain/folding.h"
#include "models/domain/rolechange.h"
#include "ui/emptystate.h"
#include "ui/facetfilter.h"
#include "ui/pageheader.h"
#include "ui/pagelayout.h"
#include "ui/rolematrix.h"
#include "ui/rolepane.h"
#include "ui/searchfield.h"
#include "ui/style/areas.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/taborder.h"
#include "ui/style/typography.h"
#include "ui/windowactions.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

#include <chrono>

namespace steward {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds CountRest {150};

QStringList textsOf(const QVariantList &values)
{
    QStringList texts;
    for (const QVariant &value : values)
        texts.append(value.toString());
    return texts;
}

} // namespace

RolesPage::RolesPage(Workspace &workspace, Notices &notices, WindowActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(notices),
      m_flows(workspace, notices, this),
      m_editing(workspace, notices, m_model, this),
      m_header(new PageHeader(tr("Roles & privileges"), this)),
      m_messages(new MessageBar(this)),
      m_search(new SearchField(tr("Search privileges"), this)),
      m_organization(new FacetFilter(tr("Organization"), this)),
      m_differing(new QCheckBox(tr("Only rows that differ"), this)),
      m_lockIcon(new IconLabel(u"lock"_s, ColorToken::Text2, metrics::smallIcon, this)),
      m_lock(new ElidedLabel(this)),
      m_matrix(new RoleMatrix(&m_model, this)),
      m_pane(new RolePane(m_deeds.discard, m_deeds.save, this)),
      m_empty(new EmptyState(this)),
      m_content(new QStackedWidget(this))
{
    buildHeader();
    build();
    connectParts();
    connectDeeds();
    connect(actions.detailsPane, &QAction::toggled, this, &RolesPage::setDetailsVisible);
    connect(m_pane, &DetailsPane::closeRequested, this, [&actions] { actions.detailsPane->setChecked(false); });
    updateDeeds();
}

void RolesPage::buildHeader()
{
    for (QAction *action : {m_deeds.whoCan, m_deeds.compare, m_deeds.exportTable})
        m_header->addAction(action);
    for (QAction *action : {m_deeds.rename, m_deeds.copy, m_deeds.remove})
        m_header->addMore(action);
    m_header->addMain(m_deeds.add, false);
    addActions({m_deeds.save, m_deeds.rename, m_deeds.remove});
}

void RolesPage::connectDeeds()
{
    const auto when = [this](QAction *action, auto fn) { connect(action, &QAction::triggered, this, fn); };
    const auto withTarget = [this](auto fn) {
        return [this, fn] {
            if (const Role *role = target())
                fn(*role);
        };
    };
    when(m_deeds.whoCan, [this] { m_flows.whoCan(m_matrix->currentPrivilege().value_or(Privilege::ViewApiUsers)); });
    when(m_deeds.compare, withTarget([this](const Role &role) { m_flows.compare(m_model.roles(), role.id); }));
    when(m_deeds.exportTable, [this] { m_flows.exportMatrix(); });
    when(m_deeds.rename, withTarget([this](const Role &role) { m_flows.rename(role); }));
    when(m_deeds.copy, withTarget([this](const Role &role) { m_flows.add(m_model.roles(), role.id); }));
    when(m_deeds.remove, withTarget([this](const Role &role) { m_flows.remove(role); }));
    when(m_deeds.add, [this] { m_flows.add(m_model.roles()); });
    when(m_deeds.discard, [this] { m_editing.askDiscard(); });
    when(m_deeds.save, [this] { m_editing.save(); });
    connect(&m_flows, &RoleFlows::added, this, [this](RoleId role) { m_wanted = role; });
    connect(&m_flows, &RoleFlows::exported, this, [this](const QString &path) {
        m_messages->showMessage(Tone::Ok,
                                tr("The table was saved as %1.").arg(isolated(QDir::toNativeSeparators(path))));
    });
    connect(&m_editing, &RoleEditing::changed, this, [this] {
        updatePane();
        updateDeeds();
    });
    connect(&m_editing, &RoleEditing::saved, this, [this](const Role &saved) {
        // That is what stands there, until the directory says more.
        for (Role &role : m_overview.roles) {
            if (role.id == saved.id)
                role = saved;
        }
        showContent();
    });
}

QWidget *RolesPage::buildFilters()
{
    auto *bar = new QFrame(this);
    markArea(bar);
    setSurface(bar, Surface::Base);
    m_search->setAccessibleName(tr("Search privileges"));
    setTypeRole(m_lock, TypeRole::Caption);
    setTextToken(m_lock, ColorToken::Text2);
    auto *row = new QHBoxLayout(bar);
    const auto setBelowMessage = [row](bool below) {
        row->setContentsMargins(metrics::step4, below ? metrics::step3 : 0, metrics::step4, metrics::step3);
    };
    setBelowMessage(false);
    connect(m_messages, &Bar::openChanged, row, setBelowMessage);
    row->setSpacing(metrics::step2);
    row->addWidget(m_search, 1);
    row->addWidget(m_organization);
    row->addWidget(m_differing);
    row->addStretch(1);
    row->addWidget(m_lockIcon);
    row->addWidget(m_lock);
    return bar;
}

void RolesPage::build()
{
    auto *splitter = new QSplitter(this);
    putBeside(splitter, m_matrix, m_pane, metrics::detailsMinimum);
    auto *table = new QWidget(this);
    stackPage(table, {buildFilters(), splitter});
    m_content->addWidget(table);
    m_content->addWidget(m_empty);
    stackPage(this, {m_header, m_messages, m_content});
    leadFocusTo(*this, *m_matrix);
    m_soon.setSingleShot(true);
    m_soon.setInterval(CountRest);
}

void RolesPage::connectParts()
{
    connect(&m_soon, &QTimer::timeout, this, &RolesPage::refresh);
    connect(&m_workspace.store(), &Store::changed, this, [this](const ChangeSet &set) {
        if (!set.catalogChanged && set.administrators.isEmpty())
            return;
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
    connect(m_search, &SearchField::searched, &m_model, &RoleMatrixModel::setSearch);
    connect(m_search, &SearchField::leftDown, m_matrix, qOverload<>(&QWidget::setFocus));
    connect(m_organization, &FacetFilter::tickedChanged, this, &RolesPage::showContent);
    connect(m_differing, &QCheckBox::toggled, &m_model, &RoleMatrixModel::setOnlyDiffering);
    connect(m_matrix, &RoleMatrix::currentCellChanged, this, [this] {
        updatePane();
        updateDeeds();
    });
    connect(m_matrix, &RoleMatrix::discardRequested, &m_editing, &RoleEditing::askDiscard);
    connect(m_matrix, &RoleMatrix::editRequested, m_deeds.rename, &QAction::trigger);
    connect(m_matrix, &RoleMatrix::roleMenuRequested, this, &RolesPage::showRoleMenu);
    connect(m_pane, &RolePane::holdersRequested, this, &RolesPage::holdersRequested);
    connect(&m_model, &RoleMatrixModel::draftLost, this, [this](const QString &name) {
        m_messages->showMessage(
            Tone::Warn, tr("Somebody else has deleted the role %1; your changes to it are gone.").arg(isolated(name)));
    });
    connect(&m_model, &RoleMatrixModel::otherRoleTouched, this, &RolesPage::tickOther);
}

void RolesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void RolesPage::refresh()
{
    m_stale = false;
    whenDone(m_workspace.roles().overview(), this, [this](const Result<RoleOverview> &overview) {
        if (overview)
            take(*overview);
        else if (overview.error().kind == ErrorKind::Forbidden || overview.error().kind == ErrorKind::Unauthorized)
            showDenied(overview.error());
        else
            m_notices.report(overview.error());
    });
}

void RolesPage::take(const RoleOverview &overview)
{
    m_overview = overview;
    m_loaded = true;
    QList<FacetFilter::Choice> choices;
    for (const auto &[organization, people] : overview.organizations())
        choices.append({organization, organization.isEmpty() ? tr("No organization") : organization, people});
    m_organization->setChoices(choices);
    m_content->setCurrentIndex(0);
    showContent();
    if (m_model.columnOf(m_wanted) >= 0)
        m_matrix->choose(std::exchange(m_wanted, RoleId()));
    m_matrix->keepCurrent();
    emit countChanged();
}

void RolesPage::showContent()
{
    RoleMatrixModel::Content content {m_overview.authority, m_overview.roles, {}};
    const QStringList organizations = textsOf(m_organization->ticked());
    for (const Role &role : m_overview.roles)
        content.holders.insert(role.id, m_overview.holderCount(role.id, organizations));
    const RoleId current = m_matrix->currentRole();
    const std::optional<Privilege> privilege = m_matrix->currentPrivilege();
    m_model.setContent(content);
    // Another number of roles is another table.
    if (!m_matrix->currentIndex().isValid() && m_model.columnOf(current) >= 0)
        m_matrix->choose(current, privilege);
    m_matrix->keepCurrent();
    updatePane();
    updateDeeds();
}

void RolesPage::showDenied(const Error &error)
{
    m_loaded = false;
    m_overview = {};
    m_model.discard();
    m_model.setContent({});
    m_empty->setContent(u"shield"_s, tr("Your role does not allow viewing roles."), error.message, {});
    m_content->setCurrentIndex(1);
    updateDeeds();
    emit countChanged();
}

const Role *RolesPage::target() const
{
    return m_model.role(m_matrix->currentRole());
}

void RolesPage::updateDeeds()
{
    const bool unsaved = m_model.isDirty();
    m_deeds.update({m_loaded, m_model.authority(), target(), unsaved, m_editing.isSaving()});
    const QString lock = m_matrix->currentIndex().data(RoleMatrixModel::LockRole).toString();
    m_lock->setText(lock.isEmpty() ? QString() : tr("Locked: %1").arg(lock));
    m_lockIcon->setVisible(!lock.isEmpty());
    // What is not saved stays in sight, also in a narrow window.
    m_pane->setVisible(m_paneWanted || unsaved);
}

void RolesPage::tickOther(RoleId role, Privilege privilege)
{
    m_editing.resolveUnsaved([this, role, privilege] {
        m_matrix->choose(role, privilege);
        const QModelIndex index = m_matrix->currentIndex();
        const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model.setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

QString RolesPage::lockText() const
{
    return m_lock->text();
}

void RolesPage::updatePane()
{
    const bool dirty = m_model.isDirty();
    const RoleId shown = dirty ? m_model.editedRole() : m_matrix->currentRole();
    m_matrix->setShownRole(shown);
    const Role *role = m_model.role(shown);
    if (!role)
        return;
    RolePaneContent content {
        *role, m_overview.holderCount(shown), {}, lockOf(*role, m_model.authority()), dirty, {}, {}, {}};
    const QMap<QString, qint64> places = m_overview.holders.value(shown);
    for (const auto &[organization, people] : m_overview.organizations()) {
        if (places.contains(organization))
            content.organizations.append(organization);
    }
    if (dirty) {
        content.added = m_model.added();
        content.removed = m_model.removed();
        content.impact = m_editing.impact();
    }
    m_pane->showRole(content);
}

void RolesPage::setDetailsVisible(bool visible)
{
    m_paneWanted = visible;
    updateDeeds();
}

void RolesPage::showRoleMenu(RoleId role, const QPoint &position)
{
    m_matrix->choose(role);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_deeds.rename, m_deeds.copy, m_deeds.compare, m_deeds.remove});
    menu->popup(position);
}

} // namespace steward
