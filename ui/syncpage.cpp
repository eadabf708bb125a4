#include "ui/syncpage.h"

#include "ui/emptystate.h"
#include "ui/filterbar.h"
#include "ui/pageheader.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"
#include "ui/syncanswers.h"
#include "ui/syncdetails.h"
#include "ui/synclistdelegate.h"
#include "ui/synclistmodel.h"
#include "ui/windowactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds AfterChange {200};
constexpr int ListWidth = 330;

bool sameEntry(const SyncEntry &a, const SyncEntry &b)
{
    return a.uid == b.uid && a.kind == b.kind && a.held == b.held && a.reason == b.reason && a.name == b.name
        && a.conflicts == b.conflicts && a.base == b.base && a.here == b.here && a.server == b.server;
}

} // namespace

SyncPage::SyncPage(Workspace &workspace, Notices &notices, WindowActions &actions, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(notices),
      m_actions(actions),
      m_header(new PageHeader(tr("Sync"), this)),
      m_messages(new MessageBar(this)),
      m_search(new SearchField(tr("Search changes"), this)),
      m_remark(new QLabel(this)),
      m_model(new SyncListModel(this)),
      m_list(new QListView(this)),
      m_details(new SyncDetails(this)),
      m_answers(new SyncAnswers(workspace, notices, *m_details)),
      m_empty(new EmptyState(this)),
      m_content(new QStackedWidget(this))
{
    m_header->addAction(actions.readAgain);
    m_header->addAction(actions.syncHistory);
    m_header->addMain(actions.sendChanges, false);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SyncListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("What differs between here and the server"));
    m_list->setMinimumWidth(metrics::detailsMinimum);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_list);
    splitter->addWidget(m_details);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, 10000});
    auto *filled = new QWidget;
    auto *inside = new QVBoxLayout(filled);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(buildFilter());
    auto *line = new QFrame;
    setSurface(line, Surface::Hairline);
    line->setFixedHeight(1);
    inside->addWidget(line);
    inside->addWidget(splitter, 1);
    m_content->addWidget(filled);
    m_content->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_messages);
    column->addWidget(m_content, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(AfterChange);
    setFocusProxy(m_list);
    connectAll();
    connectDetails();
    reload();
}

QWidget *SyncPage::buildFilter()
{
    auto *bar = new QFrame;
    setSurface(bar, Surface::Base);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::step4, 0, metrics::step4, metrics::step3);
    m_search->setMinimumWidth(metrics::detailsMinimum);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_remark);
    setTypeRole(m_remark, TypeRole::Header);
    setTextToken(m_remark, ColorToken::Text2);
    m_remark->setTextFormat(Qt::PlainText);
    return bar;
}

void SyncPage::connectAll()
{
    RemoteActions &remotes = m_workspace.remotes();
    connect(&m_soon, &QTimer::timeout, this, &SyncPage::reload);
    connect(&m_workspace.store(), &Store::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&remotes, &RemoteActions::finished, this, [this](const SyncReport &report) {
        if (!report.error)
            m_checkedAt = m_workspace.store().now();
        m_soon.start();
    });
    connect(&remotes, &RemoteActions::failed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::searched, this, &SyncPage::showList);
    connect(m_search, &SearchField::leftDown, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncPage::showCurrent);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (!hasRemote()) {
            m_actions.connectRemote->trigger();
            return;
        }
        m_search->setTextSilently({});
        showList();
    });
}

void SyncPage::connectDetails()
{
    connect(m_details, &SyncDetails::laterRequested, this, &SyncPage::showNextOpen);
    connect(m_answers, &SyncAnswers::ended, &m_soon, qOverload<>(&QTimer::start));
    connect(m_details, &SyncDetails::editRequested, this, [this] {
        if (const SyncEntry *entry = current())
            emit editRequested(entry->id);
    });
    connect(m_details, &SyncDetails::accountRequested, this, [this] {
        if (const SyncEntry *entry = current())
            emit accountRequested(entry->id);
    });
}

Timestamp SyncPage::checkedAt() const
{
    const Timestamp run = m_overview.lastRun && !m_overview.lastRun->report.contains(QStringLiteral("error"))
        ? m_overview.lastRun->finishedAt
        : 0;
    return std::max({m_checkedAt, run, m_overview.state.lastFullAt});
}

void SyncPage::reload()
{
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = true;
    whenDone(m_workspace.remotes().overview(), this, [this](const Result<SyncOverview> &overview) {
        m_reading = false;
        if (overview)
            take(*overview);
        else if (hasRemote())
            m_notices.report(overview.error());
        if (std::exchange(m_readAgain, false))
            m_soon.start();
    });
}

void SyncPage::take(const SyncOverview &overview)
{
    m_overview = overview;
    m_known = true;
    const Result<RemoteProfile> profile = RemoteProfile::fromJson(overview.record.profile);
    m_profile = profile && hasRemote() ? *profile : RemoteProfile();
    m_details->setBusy(false);
    updateHeader();
    showList();
    emit overviewChanged();
}

void SyncPage::updateHeader()
{
    m_header->setSubtitle(
        hasRemote() ? tr("%1, %2", "environment, server").arg(m_profile.environment, m_profile.url.host()) : QString());
    m_remark->setText(m_profile.reviewBeforeSending ? tr("Nothing is sent until you choose Send")
                          : m_profile.everyMinutes > 0
                          ? tr("Reads and sends every %n minute(s)", nullptr, m_profile.everyMinutes)
                          : tr("Reads and sends when you ask for it"));
}

void SyncPage::showList()
{
    const SyncEntry *before = current();
    const QUuid uid = before ? before->uid : QUuid();
    const SyncEntry::Kind kind = before ? before->kind : SyncEntry::Kind::Conflict;
    const int place = m_list->currentIndex().row();
    m_filling = true;
    m_model->show(m_overview, m_search->text());
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
    const SyncEmptyText text = emptyText(hasRemote(), !m_search->text().isEmpty());
    m_empty->setContent(text.icon, text.heading, text.sentence, text.button);
    m_content->setCurrentIndex(m_known && empty ? 1 : 0);
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

void SyncPage::showNextOpen()
{
    const int rows = m_model->rowCount();
    const int from = m_list->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + step) % rows;
        const SyncEntry *entry = m_model->entryAt(row);
        if (!entry || sectionOf(entry->kind) == SyncSection::ToSend || sectionOf(entry->kind) == SyncSection::Taken)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
}

} // namespace steward
