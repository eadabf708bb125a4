#include "ui/administratorspage.h"

#include "models/items/administratortext.h"
#include "models/items/selectedrows.h"
#include "ui/accountpane.h"
#include "ui/administratortable.h"
#include "ui/detailspane.h"
#include "ui/emptystate.h"
#include "ui/filterbar.h"
#include "ui/forms/columnsdialog.h"
#include "ui/pageheader.h"
#include "ui/style/actionbutton.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"
#include "ui/style/undobar.h"
#include "ui/tickheader.h"
#include "ui/windowactions.h"

#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds DetailsRest {60};
constexpr int WordMargins = 24; // Of a cell, and between its icon and its word.

QToolButton *iconButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, ButtonKind::Compact);
    QString name = action->text();
    button->setAccessibleName(name.remove(u'&').remove(QChar(0x2026)));
    return button;
}

/// What a deed on the chosen rows needs.
PrivilegeSet neededFor(AccountDeed deed, const SelectionSummary &summary)
{
    PrivilegeSet needed;
    if (summary.persons > 0)
        needed.insert(privilegeFor(deed, Kind::Person));
    if (summary.apiUsers > 0)
        needed.insert(privilegeFor(deed, Kind::ApiUser));
    if (summary.count() > 1)
        needed.insert(Privilege::BulkEdit);
    return needed;
}

/// The width of a column whose cells are an icon and one of these words.
int widthFor(const QStringList &words)
{
    const QFontMetrics font(fontFor(TypeRole::Body));
    int widest = 0;
    for (const QString &word : words)
        widest = qMax(widest, font.horizontalAdvance(word));
    return widest + metrics::smallIcon + WordMargins;
}

} // namespace

AdministratorsPage::AdministratorsPage(Workspace &workspace, RowSource &rows, Notices &notices, WindowActions &actions,
                                       QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(notices),
      m_actions(actions),
      m_model(rows),
      m_forms(workspace, notices, this),
      m_changes(workspace, notices, this),
      m_credentials(workspace, notices, this),
      m_header(new PageHeader(tr("Administrators"), this)),
      m_filters(new FilterBar(this)),
      m_selectionLine(new SelectionLine(this)),
      m_table(new AdministratorTable(&m_model, this)),
      m_empty(new EmptyState(this)),
      m_content(new QStackedWidget(this)),
      m_messages(new MessageBar(this)),
      m_undoBar(new UndoBar(this)),
      m_details(new DetailsPane(this)),
      m_splitter(new QSplitter(this))
{
    for (QAction *action : {actions.edit, actions.sendCredentials, actions.suspend, actions.resume, actions.remove,
                            actions.restore, actions.purge})
        m_header->addAction(action);
    for (QAction *action : {actions.revokeCredentials, actions.showPassword, actions.credentialNotes})
        m_header->addMore(action);
    m_header->addMain(actions.addAdministrator, false);
    m_header->addMain(actions.addApiUser, true);
    connect(&workspace.rights(), &Rights::changed, this, [this] {
        query();
        updateState();
    });
    m_filters->setClock([&workspace] { return workspace.store().now(); });
    m_filters->addTrailing(iconButton(actions.columns, m_filters));
    m_filters->addTrailing(iconButton(actions.detailsPane, m_filters));
    m_details->addFooter(new ActionButton(actions.edit, ButtonKind::Normal, m_details));
    m_details->addFooter(new ActionButton(actions.sendCredentials, ButtonKind::Normal, m_details));
    m_splitter->addWidget(buildTable());
    m_splitter->addWidget(m_details);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({10000, metrics::detailsWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(DetailsRest);
    connect(&m_detailsSoon, &QTimer::timeout, this, &AdministratorsPage::updateDetails);
    connectActions();
    connectTable();
    setFocusProxy(m_table);
    query();
}

QWidget *AdministratorsPage::buildTable()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    auto *barPlace = new QVBoxLayout;
    barPlace->setContentsMargins(metrics::step4, 0, metrics::step4, metrics::step2);
    barPlace->addWidget(m_undoBar);
    column->addWidget(m_selectionLine);
    column->addWidget(m_content, 1);
    column->addLayout(barPlace);
    return left;
}

void AdministratorsPage::connectActions()
{
    const auto when = [this](QAction *action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    when(m_actions.addApiUser, [this] { m_forms.add(Kind::ApiUser); });
    when(m_actions.addAdministrator, [this] { m_forms.add(Kind::Person); });
    when(m_actions.edit, [this] { edit(); });
    when(m_actions.remove, [this] { remove(m_table->chosenIds()); });
    when(m_actions.suspend, [this] { suspend(true); });
    when(m_actions.resume, [this] { suspend(false); });
    when(m_actions.sendCredentials, [this] { m_credentials.send(m_table->chosenIds()); });
    when(m_actions.revokeCredentials, [this] { m_credentials.revoke(m_table->chosenIds()); });
    const auto withOne = [this](auto deed) {
        if (const QList<AdministratorId> ids = m_table->chosenIds(); ids.size() == 1)
            deed(ids.first());
    };
    when(m_actions.showPassword, [=, this] { withOne([this](AdministratorId id) { m_credentials.showOnce(id); }); });
    when(m_actions.credentialNotes,
         [=, this] { withOne([this](AdministratorId id) { m_credentials.editNotes(id); }); });
    when(m_actions.restore, [this] { m_changes.restore(m_table->chosenIds()); });
    when(m_actions.purge, [this] { m_changes.purge(m_table->chosenIds()); });
    when(m_actions.selectAll, [this] { m_table->selectAll(); });
    when(m_actions.clearSelection, [this] { m_table->clearSelection(); });
    when(m_actions.columns, [this] { chooseColumns(); });
    connect(m_actions.detailsPane, &QAction::toggled, this, &AdministratorsPage::setDetailsVisible);
    connect(m_details, &DetailsPane::closeRequested, m_actions.detailsPane,
            [this] { m_actions.detailsPane->setChecked(false); });
    connect(&m_forms, &AccountForms::deleteRequested, this,
            [this](AdministratorId id, QWidget *form) { m_changes.remove({id}, form); });
    connect(&m_changes, &AccountChanges::replacementRequested, this,
            [this](const Administrator &like) { m_forms.add(Kind::ApiUser, like); });
    connect(&m_notices, &Notices::done, this, [this] { m_messages->dismiss(); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_filters->filter().isActive())
            m_actions.clearFilters->trigger();
        else
            m_actions.addApiUser->trigger();
    });
    connect(m_actions.clearFilters, &QAction::triggered, this, [this] {
        if (isVisible())
            setFilter({.scope = m_scope});
    });
}

void AdministratorsPage::edit()
{
    const QList<AdministratorId> ids = m_table->chosenIds();
    if (ids.size() == 1)
        m_forms.edit(ids.first());
    else if (!ids.isEmpty())
        emit bulkEditRequested(bulkTarget(ids));
}

BulkTarget AdministratorsPage::bulkTarget(const QList<AdministratorId> &ids) const
{
    auto chosen = std::make_shared<std::vector<quint32>>();
    chosen->reserve(static_cast<std::size_t>(ids.size()));
    BulkTarget target;
    for (const AdministratorId id : ids)
        chosen->push_back(static_cast<quint32>(id.value));
    target.ids = std::move(chosen);
    for (const auto &[organization, rows] : m_model.facets().organizations)
        target.organizations.append(organization);
    if (ids.size() <= BulkTarget::MostNamed) {
        for (const int row : m_model.rowsOf(ids)) {
            if (const Administrator *administrator = m_model.administratorAt(row))
                target.names.append(administrator->userName);
        }
    }
    return target;
}

void AdministratorsPage::remove(const QList<AdministratorId> &ids)
{
    if (ids.size() == 1)
        m_changes.remove(ids);
    else if (!ids.isEmpty())
        emit bulkDeletionRequested(bulkTarget(ids));
}

void AdministratorsPage::suspend(bool suspended)
{
    const QList<AdministratorId> ids = m_table->chosenIds();
    if (ids.size() == 1)
        m_changes.setSuspended(ids, suspended);
    else if (!ids.isEmpty())
        emit bulkSuspensionRequested(bulkTarget(ids), suspended);
}

void AdministratorsPage::showOnly(const std::vector<quint32> &ids)
{
    auto among = std::make_shared<IdSet>();
    for (const quint32 id : ids)
        among->insert(id);
    setFilter({.scope = m_scope, .among = std::move(among)});
}

void AdministratorsPage::connectTable()
{
    connect(m_filters, &FilterBar::filterChanged, this, &AdministratorsPage::query);
    connect(m_filters->search(), &SearchField::leftDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->tickHeader(), &QHeaderView::sortIndicatorChanged, this, &AdministratorsPage::query);
    connect(m_table, &AdministratorTable::editRequested, this, [this](AdministratorId id) { m_forms.edit(id); });
    connect(m_table, &AdministratorTable::selectionCountChanged, this, &AdministratorsPage::updateState);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AdministratorsPage::showContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        rememberPlace();
        updateActions();
        m_detailsSoon.start();
    });
    connect(m_selectionLine, &SelectionLine::selectAllRequested, m_table, &AdministratorTable::selectAll);
    connect(m_selectionLine, &SelectionLine::clearRequested, m_table, &AdministratorTable::clearSelection);
    connect(m_selectionLine, &SelectionLine::includeRequested, &m_table->selected(), &SelectedRows::includeMore);
    connect(m_selectionLine, &SelectionLine::showRequested, this, [this] {
        AdministratorFilter chosen {.scope = m_scope};
        chosen.among = m_table->selected().set();
        setFilter(chosen);
    });
    connect(&m_model, &AdministratorModel::countsChanged, this, &AdministratorsPage::updateState);
    connect(&m_model, &AdministratorModel::queryFinished, this, &AdministratorsPage::afterQuery);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AdministratorsPage::afterQuery);
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_detailsSoon, qOverload<>(&QTimer::start));
    connect(&m_model, &AdministratorModel::failed, this, [this](const Error &error) { m_notices.report(error); });
    m_table->tickHeader()->setSortIndicator(static_cast<int>(Column::Name), Qt::AscendingOrder);
    for (const Column hidden : {Column::UserName, Column::Language, Column::Expires, Column::Created, Column::Changed,
                                Column::Deleted, Column::Organization})
        m_table->setColumnHidden(static_cast<int>(hidden), true);
    // What is one of few words is shown whole, in every language; what is data gives way.
    const QList<std::pair<Column, int>> widths {
        {Column::Name, 150},
        {Column::Type, widthFor({kindText(Kind::Person), kindText(Kind::ApiUser)})},
        {Column::Email, 148},
        {Column::RoleOrApplications, 150},
        {Column::Status, widthFor({statusText(Status::Active), statusText(Status::Suspended)})},
        {Column::Credential,
         widthFor({credentialStateText(CredentialState::None), credentialStateText(CredentialState::Sent)})},
        {Column::Organization, 140}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(static_cast<int>(column), width);
    m_table->tickHeader()->setStretchLastSection(true);
}

void AdministratorsPage::query()
{
    AdministratorFilter filter = m_filters->filter();
    filter.scope = m_scope;
    const QList<Kind> visible = visibleKinds(filter.kinds);
    if (visible.size() < 2)
        filter.kinds = visible;
    const TickHeader *header = m_table->tickHeader();
    m_model.setQuery(filter, static_cast<Column>(header->sortIndicatorSection()), header->sortIndicatorOrder());
}

/// The kinds of rows among `wanted` (empty: both) that the role shows.
QList<Kind> AdministratorsPage::visibleKinds(const QList<Kind> &wanted) const
{
    const Rights &rights = m_workspace.rights();
    QList<Kind> kinds;
    for (const Kind kind : {Kind::Person, Kind::ApiUser}) {
        const bool allowed = !rights.isKnown() || rights.may({privilegeFor(AccountDeed::View, kind)});
        if (allowed && (wanted.isEmpty() || wanted.contains(kind)))
            kinds.append(kind);
    }
    return kinds;
}

void AdministratorsPage::setScope(AdministratorFilter::Scope scope)
{
    if (scope == m_scope)
        return;
    m_headerStates.insert(static_cast<int>(m_scope), m_table->tickHeader()->saveState());
    m_scope = scope;
    m_table->clearSelection();
    m_table->setColumnHidden(static_cast<int>(Column::Deleted), !inBin());
    if (m_headerStates.contains(static_cast<int>(scope)))
        m_table->tickHeader()->restoreState(m_headerStates.value(static_cast<int>(scope)));
    m_header->setTitle(inBin() ? tr("Recycle bin") : tr("Administrators"));
    setFilter({.scope = scope});
}

void AdministratorsPage::setFilter(const AdministratorFilter &filter)
{
    m_filters->setFilter(filter);
    query();
}

void AdministratorsPage::setExpiringUntil(Timestamp time)
{
    m_filters->setExpiringUntil(time);
}

void AdministratorsPage::showExpiring()
{
    AdministratorFilter filter {.scope = m_scope};
    filter.expiresUntil = m_filters->expiringUntil();
    setFilter(filter);
}

void AdministratorsPage::showAccount(AdministratorId id)
{
    m_wanted = id;
    if (!m_model.rowsOf({id}).isEmpty())
        afterQuery();
    else
        setFilter({.scope = m_scope});
}

void AdministratorsPage::afterQuery()
{
    if (!m_wanted.isNull()) {
        if (const auto rows = m_model.rowsOf({m_wanted}); !rows.isEmpty()) {
            m_wanted = {};
            m_table->choose(rows.constBegin().value());
        }
    } else if (!m_table->currentIndex().isValid() && m_lastRow >= 0 && m_model.rowCount() > 0) {
        const int row = qMin(m_lastRow, m_model.rowCount() - 1);
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    }
    updateState();
}

void AdministratorsPage::rememberPlace()
{
    if (m_table->currentIndex().isValid())
        m_lastRow = m_table->currentIndex().row();
}

SelectionState AdministratorsPage::state() const
{
    const SelectedRows &selected = m_table->selected();
    return {m_model.total(),
            m_model.matching(),
            m_model.filter().isActive(),
            selected.summary().persons,
            selected.summary().apiUsers,
            inBin(),
            selected.hiddenCount(),
            selected.moreMatching()};
}

ExportOffer AdministratorsPage::exportOffer() const
{
    ExportOffer offer;
    offer.question.filter = m_model.filter();
    offer.question.column = m_model.sortColumn();
    offer.question.order = m_model.sortOrder();
    offer.matching = m_model.matching();
    offer.selected = m_table->selectedIds();
    const TickHeader *header = m_table->tickHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            offer.columns.append(static_cast<Column>(column));
    }
    return offer;
}

void AdministratorsPage::updateState()
{
    m_selectionLine->setState(state());
    m_filters->setFacets(m_model.facets(), m_model.catalog());
    updateContent();
    updateActions();
    m_detailsSoon.start();
    emit stateChanged();
}

void AdministratorsPage::updateContent()
{
    const QList<Kind> wanted = m_filters->filter().kinds;
    const bool forbidden = visibleKinds(wanted).isEmpty();
    const bool empty = forbidden || (m_model.isComplete() && m_model.matching() == 0);
    const bool filtered = m_filters->filter().isActive();
    if (forbidden)
        m_empty->setContent(QStringLiteral("lock"),
                            wanted.size() == 1 && wanted.first() == Kind::ApiUser
                                ? tr("Your role does not allow viewing API users.")
                                : wanted.size() == 1 ? tr("Your role does not allow viewing administrators.")
                                                     : tr("Your role does not allow viewing accounts."),
                            {}, {});
    else if (filtered)
        m_empty->setContent(QStringLiteral("search"), tr("No administrators match these filters."), {},
                            tr("Clear Filters"));
    else if (inBin())
        m_empty->setContent(QStringLiteral("bin"), tr("The recycle bin is empty"),
                            tr("Deleted accounts stay here for 30 days and can be restored."), {});
    else
        m_empty->setContent(QStringLiteral("people"), tr("No administrators yet"),
                            tr("Administrators manage your organization. API users let external applications such as "
                               "Salesforce connect to it."),
                            tr("Add API User…"));
    m_content->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    m_selectionLine->setVisible(!empty || filtered);
}

/// What the verbs work on: the selected rows, otherwise the current one.
SelectionSummary AdministratorsPage::chosenSummary() const
{
    const SelectionSummary summary = m_table->selected().summary();
    if (summary.count() > 0 || !m_table->currentIndex().isValid())
        return summary;
    const Administrator *row = m_model.administratorAt(m_table->currentIndex().row());
    const bool person = row && row->kind == Kind::Person;
    return {person ? 1 : 0, person ? 0 : 1, row && row->suspended ? 1 : 0};
}

void AdministratorsPage::updateActions()
{
    const SelectionSummary summary = chosenSummary();
    const qint64 chosen = summary.count();
    const qint64 suspended = summary.suspended;
    const Rights &rights = m_workspace.rights();
    const auto set = [&](QAction *action, AccountDeed deed, bool visible, bool possible) {
        action->setVisible(visible);
        rights.gate(action, isVisible() && visible && possible, neededFor(deed, summary));
    };
    const bool living = !inBin();
    set(m_actions.edit, AccountDeed::Edit, living, chosen > 0);
    set(m_actions.suspend, AccountDeed::Suspend, living && (suspended < chosen || chosen == 0), suspended < chosen);
    set(m_actions.resume, AccountDeed::Suspend, living && suspended > 0, true);
    set(m_actions.remove, AccountDeed::Delete, living, chosen > 0);
    set(m_actions.sendCredentials, AccountDeed::Credentials, living, chosen > 0 && suspended < chosen);
    set(m_actions.revokeCredentials, AccountDeed::Credentials, living, chosen > 0);
    set(m_actions.showPassword, AccountDeed::Credentials, living, chosen == 1 && suspended == 0);
    set(m_actions.credentialNotes, AccountDeed::Edit, living, chosen == 1);
    set(m_actions.restore, AccountDeed::Delete, inBin(), chosen > 0);
    set(m_actions.purge, AccountDeed::Delete, inBin(), chosen > 0);
    rights.gate(m_actions.importFile, true, {Privilege::BulkImport});
    rights.gate(m_actions.pasteRows, isVisible() && living, {Privilege::BulkImport});
    rights.gate(m_actions.exportRows, isVisible() && m_model.matching() > 0, {Privilege::BulkExport});
    rights.gate(m_actions.addApiUser, true, {Privilege::AddApiUsers});
    rights.gate(m_actions.addAdministrator, true, {Privilege::AddAdministrators});
    const bool here = isVisible();
    m_actions.clearSelection->setEnabled(here && m_table->selectedCount() > 0);
    if (here)
        m_actions.clearFilters->setEnabled(m_filters->filter().isActive());
}

void AdministratorsPage::updateDetails()
{
    if (m_details->isHidden())
        return;
    const SelectionSummary summary = m_table->selected().summary();
    if (summary.count() > 1) {
        showSelection(*m_details, summary);
        return;
    }
    const QList<AdministratorId> ids = m_table->chosenIds();
    if (ids.isEmpty()) {
        showNothing(*m_details);
        return;
    }
    whenDone(accountDetails(m_workspace.store(), ids.first()), this,
             [this, id = ids.first()](const Result<AccountDetails> &details) {
                 const QList<AdministratorId> now = m_table->chosenIds();
                 if (details && now.size() == 1 && now.first() == id)
                     steward::showAccount(
                         *m_details, *details, m_workspace.store().now(), [this, id] { m_credentials.send({id}); },
                         [this, id, name = details->account.displayName()] { emit changesRequested(id, name); });
             });
}

void AdministratorsPage::offerUndo(const ChangeSet &set)
{
    const bool undone = set.kind == ChangeKind::Undo || !isUndoable(set.kind);
    if (undone)
        m_undoBar->retire();
    else
        m_undoBar->offer(tr("%1.", "a sentence such as “Deleted Ana Pérez”").arg(sentenceOf(set)));
    if (undone)
        m_messages->showMessage(Tone::Ok, tr("%1.", "a sentence such as “Deleted Ana Pérez”").arg(sentenceOf(set)));
}

void AdministratorsPage::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible);
    if (visible)
        m_detailsSoon.start();
}

void AdministratorsPage::refreshLook()
{
    m_table->refreshLook();
}

void AdministratorsPage::chooseColumns()
{
    const TickHeader *header = m_table->tickHeader();
    QList<ColumnChoice> choices;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        choices.append({QString::number(column), m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                        !header->isSectionHidden(column), column == static_cast<int>(Column::Name)});
    }
    auto *dialog = new ColumnsDialog(choices, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        TickHeader *target = m_table->tickHeader();
        const QList<ColumnChoice> chosen = dialog->value();
        for (int place = 0; place < chosen.size(); ++place) {
            const int column = chosen.at(place).key.toInt();
            target->moveSection(target->visualIndex(column), place);
            target->setSectionHidden(column, !chosen.at(place).visible);
        }
    });
    dialog->open();
}

void AdministratorsPage::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (index.isValid() && !m_table->selected().isRowSelected(index.row()))
        m_table->choose(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : {m_actions.edit, m_actions.sendCredentials, m_actions.suspend, m_actions.resume,
                            m_actions.remove, m_actions.revokeCredentials, m_actions.showPassword,
                            m_actions.credentialNotes, m_actions.restore, m_actions.purge})
        menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_actions.selectAll);
    menu->addAction(m_actions.clearSelection);
    const QPoint place = index.isValid() ? position : m_table->visualRect(m_table->currentIndex()).center();
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void AdministratorsPage::saveLayout(QSettings &settings) const
{
    QHash<int, QByteArray> states = m_headerStates;
    states.insert(static_cast<int>(m_scope), m_table->tickHeader()->saveState());
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        settings.setValue(QStringLiteral("administrators/columns%1").arg(it.key()), it.value());
    settings.setValue(QStringLiteral("administrators/splitter"), m_splitter->saveState());
}

void AdministratorsPage::restoreLayout(const QSettings &settings)
{
    for (const int scope : {0, 1}) {
        if (const QByteArray state
            = settings.value(QStringLiteral("administrators/columns%1").arg(scope)).toByteArray();
            !state.isEmpty())
            m_headerStates.insert(scope, state);
    }
    m_table->tickHeader()->restoreState(m_headerStates.value(static_cast<int>(m_scope)));
    m_splitter->restoreState(settings.value(QStringLiteral("administrators/splitter")).toByteArray());
}

} // namespace steward
