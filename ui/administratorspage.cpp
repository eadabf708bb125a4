#include "ui/administratorspage.h"

#include "models/domain/filterconditions.h"
#include "models/domain/folding.h"
#include "models/items/selectedrows.h"
#include "ui/accountgates.h"
#include "ui/accountpane.h"
#include "ui/administratortable.h"
#include "ui/detailspane.h"
#include "ui/emptystate.h"
#include "ui/pageheader.h"
#include "ui/pagelayout.h"
#include "ui/style/actionbutton.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/taborder.h"
#include "ui/style/tone.h"
#include "ui/style/undobar.h"
#include "ui/tickheader.h"
#include "ui/viewbutton.h"
#include "ui/visibleaccounts.h"
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

QToolButton *iconButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonKind(button, ButtonKind::Compact);
    button->setAccessibleName(withoutMnemonic(action->text()).remove(QChar(0x2026)));
    return button;
}

} // namespace

AdministratorsPage::AdministratorsPage(Workspace &workspace, RowSource &rows, Notices &notices, WindowActions &actions,
                                       QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_rows(rows),
      m_notices(notices),
      m_actions(actions),
      m_model(rows),
      m_header(new PageHeader(tr("Administrators"), this)),
      m_filters(new FilterBar(this)),
      m_selectionLine(new SelectionLine(this)),
      m_table(new AdministratorTable(&m_model, this)),
      m_layout(*m_table),
      m_chosen(*m_table, m_model, m_layout),
      m_verbs(workspace, notices, actions, m_chosen, this),
      m_views(new ViewButton([this] { return shownView(); }, m_filters)),
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
    m_filters->addTrailing(m_views);
    m_filters->addTrailing(iconButton(actions.columns, m_filters));
    m_filters->addTrailing(iconButton(actions.detailsPane, m_filters));
    m_details->addFooter(new ActionButton(actions.edit, ButtonKind::Normal, m_details));
    m_details->addFooter(new ActionButton(actions.sendCredentials, ButtonKind::Normal, m_details));
    putBeside(m_splitter, buildTable(), m_details, metrics::detailsWidth);
    stackPage(this, {m_header, m_messages, m_filters, m_splitter});
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(DetailsRest);
    connect(&m_detailsSoon, &QTimer::timeout, this, &AdministratorsPage::updateDetails);
    connectActions();
    connectTable();
    leadFocusTo(*this, *m_table);
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
    when(m_actions.selectAll, [this] { m_table->selectAll(); });
    when(m_actions.clearSelection, [this] { m_table->clearSelection(); });
    when(m_actions.columns, [this] { m_layout.choose(this); });
    connect(m_actions.detailsPane, &QAction::toggled, this, &AdministratorsPage::setDetailsVisible);
    connect(m_details, &DetailsPane::closeRequested, m_actions.detailsPane,
            [this] { m_actions.detailsPane->setChecked(false); });
    connect(&m_verbs, &AccountVerbs::bulkEditRequested, this, &AdministratorsPage::bulkEditRequested);
    connect(&m_verbs, &AccountVerbs::bulkDeletionRequested, this, &AdministratorsPage::bulkDeletionRequested);
    connect(&m_verbs, &AccountVerbs::bulkSuspensionRequested, this, &AdministratorsPage::bulkSuspensionRequested);
    connect(&m_notices, &Notices::done, this, [this] { m_messages->dismiss(); });
    connect(m_messages, &Bar::openChanged, m_filters, &FilterBar::setBelowMessage);
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
    connect(m_filters, &FilterBar::countWanted, this, &AdministratorsPage::count);
    connect(m_views, &ViewButton::chosen, this, &AdministratorsPage::showView);
    connect(m_actions.savedViews, &QAction::triggered, this, [this] {
        if (isVisible())
            m_views->showMenu();
    });
    connect(m_filters->search(), &SearchField::leftDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->tickHeader(), &QHeaderView::sortIndicatorChanged, this, &AdministratorsPage::query);
    connect(m_table, &AdministratorTable::editRequested, this, [this](AdministratorId id) { m_verbs.edit(id); });
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
}

void AdministratorsPage::query()
{
    AdministratorFilter filter = m_filters->filter();
    filter.scope = m_scope;
    const TickHeader *header = m_table->tickHeader();
    m_model.setQuery(asMayBeSeen(m_workspace.rights(), filter), static_cast<Column>(header->sortIndicatorSection()),
                     header->sortIndicatorOrder());
}

void AdministratorsPage::showFacets()
{
    Facets facets = m_model.facets();
    const QList<Kind> visible = visibleKinds(m_workspace.rights());
    facets.kinds.removeIf([&visible](const auto &one) { return !visible.contains(one.first); });
    m_filters->setFacets(facets, m_model.catalog());
}

void AdministratorsPage::count(const CountedChoice &choice)
{
    AdministratorFilter filter = choice.filter;
    filter.scope = m_scope;
    whenDone(m_rows.count(asMayBeSeen(m_workspace.rights(), filter)), this,
             [this, choice](const Result<qint64> &count) {
                 if (count)
                     m_filters->setCount(choice, *count);
             });
}

void AdministratorsPage::setScope(AdministratorFilter::Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_layout.setScope(scope);
    m_header->setTitle(inBin() ? tr("Recycle bin") : tr("Administrators"));
    setFilter({.scope = scope});
    m_table->selected().followScope();
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
    const QList<Kind> kinds = visibleKinds(m_workspace.rights());
    const auto totalOf = [&](Kind kind) -> qint64 { return kinds.contains(kind) ? m_model.totalOf(kind) : 0; };
    return {totalOf(Kind::Person) + totalOf(Kind::ApiUser),
            m_model.matching(),
            m_model.filter().isActive(),
            selected.summary().persons,
            selected.summary().apiUsers,
            inBin(),
            selected.hiddenCount(),
            selected.moreMatching(),
            totalOf(Kind::ApiUser)};
}

void AdministratorsPage::updateState()
{
    m_selectionLine->setState(state());
    showFacets();
    updateContent();
    updateActions();
    m_detailsSoon.start();
    emit stateChanged();
}

void AdministratorsPage::updateContent()
{
    const QList<Kind> wanted = m_filters->filter().kinds;
    const bool forbidden = visibleKinds(m_workspace.rights(), wanted).isEmpty();
    const bool empty = forbidden || (m_model.isComplete() && m_model.matching() == 0);
    const bool filtered = m_filters->filter().isActive();
    if (forbidden)
        m_empty->setContent(QStringLiteral("lock"), nothingVisibleText(wanted), {}, {});
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

void AdministratorsPage::updateActions()
{
    const bool here = isVisible();
    gateAccountActions(m_actions, m_workspace.rights(),
                       {m_chosen.summary(), here, inBin(), m_model.matching() > 0, m_table->selectedCount() > 0});
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
                         *m_details, *details, m_workspace.store().now(), [this, id] { m_verbs.sendCredentials(id); },
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
    menu->addAction(m_actions.copyRows);
    menu->addAction(m_actions.selectAll);
    menu->addAction(m_actions.clearSelection);
    const QPoint place = index.isValid() ? position : m_table->visualRect(m_table->currentIndex()).center();
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void AdministratorsPage::saveLayout(QSettings &settings) const
{
    m_layout.save(settings);
    settings.setValue(QStringLiteral("administrators/splitter"), m_splitter->saveState());
}

void AdministratorsPage::restoreLayout(QSettings &settings)
{
    m_layout.restore(settings);
    m_splitter->restoreState(settings.value(QStringLiteral("administrators/splitter")).toByteArray());
    m_savedViews = std::make_unique<SavedViews>(settings, m_workspace.directory().uid);
    m_views->setViews(m_savedViews.get());
}

SavedView AdministratorsPage::shownView() const
{
    AdministratorFilter filter = m_filters->filter();
    filter.scope = m_scope;
    const TickHeader *header = m_table->tickHeader();
    return {{},
            conditionsOf(filter, m_model.catalog()),
            static_cast<Column>(header->sortIndicatorSection()),
            header->sortIndicatorOrder(),
            m_layout.columns(),
            m_scope};
}

/// What is gone since the view was saved is told; the rest applies.
void AdministratorsPage::showView(const SavedView &view)
{
    const FilterReading reading = readFilter(view.conditions, m_model.catalog(), m_model.now());
    m_layout.setColumns(view.columns);
    m_table->tickHeader()->setSortIndicator(static_cast<int>(view.sortColumn), view.order);
    setFilter(reading.filter);
    if (reading.problems.isEmpty())
        return;
    QStringList sentences {tr("%1 is shown without what is not there any more.").arg(isolated(view.name))};
    for (const Error &problem : reading.problems)
        sentences.append(problem.message);
    m_notices.reportIncomplete(sentences.join(u' '));
}

} // namespace steward
