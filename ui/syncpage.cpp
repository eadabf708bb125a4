#include "ui/syncpage.h"

#include "ui/emptystate.h"
#include "ui/pageheader.h"
#include "ui/pagelayout.h"
#include "ui/searchfield.h"
#include "ui/style/areas.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/syncanswers.h"
#include "ui/syncdetails.h"
#include "ui/syncfilterbar.h"
#include "ui/synclistdelegate.h"
#include "ui/synclistmodel.h"
#include "ui/windowactions.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

namespace steward {

namespace {

constexpr int RowsWidth = 330;

bool sameEntry(const SyncEntry &a, const SyncEntry &b)
{
    return a.uid == b.uid && a.kind == b.kind && a.held == b.held && a.reason == b.reason && a.name == b.name
        && a.conflicts == b.conflicts && a.stops == b.stops && a.base == b.base && a.here == b.here
        && a.server == b.server;
}

} // namespace

SyncPage::SyncPage(Workspace &workspace, Notices &notices, WindowActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(notices),
      m_actions(actions),
      m_reader(new SyncOverviewReader(workspace, this)),
      m_header(new PageHeader(tr("Sync"), this)),
      m_messages(new MessageBar(this)),
      m_filter(new SyncFilterBar(this)),
      m_model(new SyncListModel(this)),
      m_list(new QListView(this)),
      m_details(new SyncDetails(this)),
      m_answers(new SyncAnswers(workspace, notices, *m_details)),
      m_empty(new EmptyState(this)),
      m_content(new QStackedWidget(this))
{
    m_header->addAction(actions.readAgain, true);
    m_header->addAction(actions.syncHistory);
    m_header->addAction(actions.remoteSettings);
    m_header->addMain(actions.sendChanges, false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SyncListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    markArea(m_list);
    m_list->setAccessibleName(tr("What differs between here and the server"));
    m_list->setMinimumWidth(metrics::detailsMinimum);
    m_content->addWidget(buildContent());
    m_content->addWidget(m_empty);
    stackPage(this, {m_header, m_messages, m_content});
    for (const auto &[key, step] :
         {std::pair(QKeySequence(Qt::Key_F8), 1), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1)}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, way = step] { showNextOpen(way); });
    }
    connectAll();
    connectDetails();
    reload();
}

QWidget *SyncPage::buildContent()
{
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({RowsWidth, 10000});
    auto *filled = new QWidget;
    auto *inside = new QVBoxLayout(filled);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_filter);
    auto *line = new QFrame;
    setSurface(line, Surface::Hairline);
    line->setFixedHeight(1);
    inside->addWidget(line);
    inside->addWidget(splitter, 1);
    return filled;
}

SearchField *SyncPage::search() const
{
    return m_filter->search();
}

void SyncPage::connectAll()
{
    connect(m_messages, &Bar::openChanged, m_filter, &FacetBar::setBelowMessage);
    connect(m_reader, &SyncOverviewReader::overviewRead, this, &SyncPage::takeOverview);
    connect(m_reader, &SyncOverviewReader::failed, this, [this](const Error &error) {
        if (hasRemote())
            m_notices.report(error);
    });
    connect(&m_workspace.rights(), &Rights::changed, this, &SyncPage::showEmpty);
    connect(m_filter, &SyncFilterBar::filterChanged, this, &SyncPage::showList);
    connect(search(), &SearchField::leftDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncPage::showCurrent);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!hasRemote()) {
            m_actions.connectRemote->trigger();
            return;
        }
        m_filter->clear();
        showList();
    });
}

void SyncPage::connectDetails()
{
    connect(m_details, &SyncDetails::laterRequested, this, [this] { showNextOpen(); });
    connect(m_answers, &SyncAnswers::ended, m_reader, &SyncOverviewReader::readSoon);
    connect(m_details, &SyncDetails::editRequested, this, [this] {
        if (const SyncEntry *entry = current())
            emit editRequested(entry->id);
    });
    connect(m_details, &SyncDetails::accountRequested, this, [this] {
        if (const SyncEntry *entry = current())
            emit accountRequested(entry->id);
    });
}

void SyncPage::takeOverview()
{
    m_filter->setEntries(overview().entries);
    updateHeader();
    showList();
    emit overviewChanged();
}

void SyncPage::updateHeader()
{
    QString subtitle;
    if (hasRemote() && profile().environment.isEmpty())
        subtitle = profile().url.host();
    else if (hasRemote())
        subtitle = tr("%1, %2", "environment, server").arg(profile().environment, profile().url.host());
    if (!m_refusal.isEmpty())
        subtitle += QStringLiteral(" · ") + m_refusal;
    m_header->setSubtitle(subtitle);
    m_filter->setRemark(profile().reviewBeforeSending ? tr("Nothing is sent until you choose Send")
                            : profile().everyMinutes > 0
                            ? tr("Reads and sends every %Ln minute(s)", nullptr, profile().everyMinutes)
                            : tr("Reads and sends when you ask for it"));
}

void SyncPage::setRefusal(const QString &words)
{
    m_refusal = words;
    updateHeader();
}

void SyncPage::showList()
{
    const SyncEntry *before = current();
    const QUuid uid = before ? before->uid : QUuid();
    const SyncEntry::Kind kind = before ? before->kind : SyncEntry::Kind::Conflict;
    const int place = m_list->currentIndex().row();
    m_filling = true;
    m_model->show(overview(), m_filter->filter());
    int row = before ? m_model->rowOf(uid, kind) : m_model->firstEntry();
    if (row < 0)
        row = m_model->entryAt(place) ? place : m_model->firstEntry();
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_filling = false;
    showEmpty();
    showCurrent();
}

void SyncPage::showEmpty()
{
    const bool empty = m_model->rowCount() == 0 || !hasRemote();
    const SyncEmptyText text = emptyText(hasRemote(), m_filter->filter().isActive());
    const QString obstacle = hasRemote() ? QString() : m_workspace.rights().obstacle({Privilege::SetupRemote});
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_empty->setContent(text.icon, text.heading, obstacle.isEmpty() ? text.sentence : text.sentence + u' ' + obstacle,
                        text.button);
    m_empty->setObstacle(obstacle);
    m_content->setCurrentIndex(isKnown() && empty ? 1 : 0);
    // What is hidden gives the focus away, as far as to the rail.
    if (hadFocus && !isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason);
}

void SyncPage::focusInEvent(QFocusEvent *event)
{
    QWidget *target = m_list;
    if (m_content->currentWidget() == m_empty)
        target = m_empty->button();
    if (target->isVisible() && target->isEnabled())
        target->setFocus(event->reason());
}

const SyncEntry *SyncPage::current() const
{
    return m_model->entryAt(m_list->currentIndex().row());
}

void SyncPage::showCurrent()
{
    if (m_filling)
        return;
    const SyncEntry *entry = current();
    if (!entry) {
        m_shown.reset();
        m_answers->setEntry({});
        m_details->showNothing();
        return;
    }
    if (m_shown && sameEntry(*m_shown, *entry))
        return;
    const bool hadFocus = m_details->isAncestorOf(window()->focusWidget());
    m_shown = *entry;
    m_answers->setEntry(*entry);
    m_details->show(*entry, m_workspace.store().now());
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void SyncPage::showNextOpen(int step)
{
    const int rows = m_model->rowCount();
    const int from = std::max(0, m_list->currentIndex().row());
    for (int away = 1; away <= rows; ++away) {
        const int row = (from + step * away + rows) % rows;
        const SyncEntry *entry = m_model->entryAt(row);
        if (!entry || sectionOf(entry->kind) == SyncSection::ToSend || sectionOf(entry->kind) == SyncSection::Taken)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace steward
