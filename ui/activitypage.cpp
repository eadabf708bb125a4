#include "ui/activitypage.h"

#include "models/actions/permission.h"
#include "models/domain/folding.h"
#include "ui/activityfilterbar.h"
#include "ui/activitypane.h"
#include "ui/activitytable.h"
#include "ui/bulktexts.h"
#include "ui/detailspane.h"
#include "ui/emptystate.h"
#include "ui/pageheader.h"
#include "ui/pagelayout.h"
#include "ui/searchfield.h"
#include "ui/style/actionbutton.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/taborder.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"
#include "ui/windowactions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::milliseconds ChangeRest {60};

/// What the filter bar offers beside what the journal itself says.
struct Choices {
    Catalog catalog;
    QStringList organizations;
};

QAction *makeAction(const QString &text, const QString &name, const QString &tip, QObject *parent)
{
    auto *action = new QAction(icon(name), text, parent);
    action->setProperty(IconNameProperty, name);
    action->setToolTip(tip);
    return action;
}

} // namespace

ActivityPage::ActivityPage(Workspace &workspace, Notices &notices, JobStatus &status, WindowActions &actions,
                           QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(notices),
      m_actions(actions),
      m_model(workspace.store()),
      m_undo(workspace, notices, status, this),
      m_exporting(workspace, this),
      m_verifying(workspace, this),
      m_header(new PageHeader(tr("Activity"), this)),
      m_messages(new MessageBar(this)),
      m_filters(new ActivityFilterBar(this)),
      m_count(new QLabel(this)),
      m_remark(new QLabel(this)),
      m_table(new ActivityTable(&m_model, this)),
      m_empty(new EmptyState(this)),
      m_content(new QStackedWidget(this)),
      m_details(new DetailsPane(this)),
      m_verify(makeAction(tr("Verify Log"), QStringLiteral("shield"), tr("Check that nobody has rewritten the history"),
                          this)),
      m_export(makeAction(tr("Export…"), QStringLiteral("export"), tr("Write these entries into a file"), this)),
      m_undoChosen(makeAction(tr("Undo This Step…"), QStringLiteral("undo"),
                              tr("See what taking this back would do, and do it"), this)),
      m_copy(makeAction(tr("Copy"), QStringLiteral("copy"), tr("Copy the selected entries (Ctrl+C)"), this)),
      m_showResult(makeAction(tr("Show Result…"), QStringLiteral("tick-circle"),
                              tr("What became of every row, and retry what failed"), this))
{
    m_header->addAction(m_verify);
    m_header->addAction(m_export);
    auto *pane = new QToolButton(m_filters);
    pane->setDefaultAction(actions.detailsPane);
    pane->setToolButtonStyle(Qt::ToolButtonIconOnly);
    pane->setFocusPolicy(Qt::TabFocus);
    setButtonKind(pane, ButtonKind::Compact);
    pane->setAccessibleName(withoutMnemonic(actions.detailsPane->text()));
    m_filters->addTrailing(pane);
    m_details->addFooter(new ActionButton(m_undoChosen, ButtonKind::Normal, m_details));
    m_details->addFooter(new ActionButton(m_copy, ButtonKind::Normal, m_details));
    m_showResult->setVisible(false);
    auto *splitter = new QSplitter(this);
    putBeside(splitter, buildTable(), m_details, metrics::detailsWidth);
    stackPage(this, {m_header, m_messages, m_filters, splitter});
    m_detailsSoon.setSingleShot(true);
    m_detailsSoon.setInterval(ChangeRest);
    leadFocusTo(*this, *m_table);
    connectAll();
    connectVerifying();
    m_filters->setEnabled(false);
    showNoEntry(*m_details);
    updateActions();
}

QWidget *ActivityPage::buildTable()
{
    auto *left = new QFrame(this);
    setSurface(left, Surface::Pane);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QWidget(left);
    line->setMinimumHeight(metrics::selectionZone);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics::step4, 0, metrics::step4, 0);
    row->setSpacing(metrics::step3);
    auto *separator = new QFrame(line);
    setSurface(separator, Surface::Hairline);
    separator->setFixedSize(1, metrics::step4);
    for (QLabel *label : {m_count, m_remark}) {
        setTypeRole(label, TypeRole::Header);
        label->setTextFormat(Qt::PlainText);
    }
    setTextToken(m_remark, ColorToken::Text2);
    m_remark->setText(
        tr("Times in %1. Exports of this log are recorded too.").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_remark->setMinimumWidth(0);
    m_remark->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_count);
    row->addWidget(separator);
    row->addWidget(m_remark, 1);
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    column->addWidget(line);
    column->addWidget(m_content, 1);
    return left;
}

void ActivityPage::connectAll()
{
    connect(m_filters, &ActivityFilterBar::filterChanged, this, &ActivityPage::query);
    connect(m_messages, &Bar::openChanged, m_filters, &FacetBar::setBelowMessage);
    connect(m_filters->search(), &SearchField::leftDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_model, &ActivityModel::countsChanged, this, &ActivityPage::updateLine);
    connect(&m_model, &ActivityModel::countsChanged, this, [this] { m_filters->setCounts(m_model.counts()); });
    connect(&m_model, &ActivityModel::completed, this, &ActivityPage::updateContent);
    connect(&m_model, &ActivityModel::failed, this, [this](const Error &error) { m_notices.report(error); });
    connect(&m_model, &QAbstractItemModel::dataChanged, &m_detailsSoon, qOverload<>(&QTimer::start));
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::updateContent);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::updateContent);
    connect(m_table, &ActivityTable::selectionMoved, this, [this] {
        updateActions();
        m_detailsSoon.start();
    });
    connect(m_table, &ActivityTable::copyRequested, m_copy, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityPage::showMenu);
    connect(&m_detailsSoon, &QTimer::timeout, this, &ActivityPage::updateDetails);
    connect(m_undoChosen, &QAction::triggered, this, [this] { m_undo.undo(m_table->chosen()); });
    connect(m_copy, &QAction::triggered, this, &ActivityPage::copy);
    connect(m_showResult, &QAction::triggered, this, [this] {
        if (m_result)
            emit resultRequested(*m_result);
    });
    connect(m_export, &QAction::triggered, this, [this] { m_exporting.choose(m_model.filter()); });
    connect(&m_exporting, &ActivityExporting::runningChanged, this, &ActivityPage::updateLine);
    connect(&m_exporting, &ActivityExporting::runningChanged, this, &ActivityPage::updateActions);
    connect(&m_exporting, &ActivityExporting::progressed, this, [this](qint64 written, qint64 all) {
        m_count->setText(tr("Exporting… %L1 of %L2").arg(written).arg(all));
    });
    connect(&m_exporting, &ActivityExporting::done, this,
            [this](const QString &sentence) { m_messages->showMessage(Tone::Ok, sentence); });
    connect(&m_exporting, &ActivityExporting::failed, this, [this](const Error &error) { m_notices.report(error); });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_filters->clear();
        query();
    });
    connect(m_actions.clearFilters, &QAction::triggered, this, [this] {
        if (isVisible() && m_admitted) {
            m_filters->clear();
            query();
        }
    });
    connect(m_actions.detailsPane, &QAction::toggled, m_details, &QWidget::setVisible);
    connect(m_details, &DetailsPane::closeRequested, this, [this] { m_actions.detailsPane->setChecked(false); });
    connect(&m_workspace.rights(), &Rights::changed, this, [this] {
        if (!m_workspace.rights().may({Privilege::AdministratorActivity}))
            forbid();
        else if (isVisible())
            open();
        updateActions();
    });
}

void ActivityPage::connectVerifying()
{
    connect(m_verify, &QAction::triggered, &m_verifying, &ActivityVerifying::verify);
    connect(&m_verifying, &ActivityVerifying::runningChanged, this, &ActivityPage::updateLine);
    connect(&m_verifying, &ActivityVerifying::runningChanged, this, &ActivityPage::updateDetails);
    connect(&m_verifying, &ActivityVerifying::progressed, this, [this](qint64 verified, qint64 all) {
        m_count->setText(tr("Verifying… %L1 of %L2").arg(verified).arg(all));
    });
    connect(&m_verifying, &ActivityVerifying::done, this, [this](bool intact, const QString &sentences) {
        m_messages->showMessage(intact ? Tone::Ok : Tone::Bad, sentences);
        emit verified();
    });
    connect(&m_verifying, &ActivityVerifying::failed, this, [this](const Error &error) { m_notices.report(error); });
}

void ActivityPage::open()
{
    updateActions();
    if (m_admitted || m_asking)
        return;
    m_asking = true;
    // An attempt without the privilege is written down as well.
    whenDone(permitted(m_workspace.store(), m_workspace.author(), {Privilege::AdministratorActivity}, ChangeKind::View,
                       tr("activity")),
             this, [this](const Result<Authority> &authority) {
                 m_asking = false;
                 if (authority)
                     admit();
                 else if (authority.error().kind == ErrorKind::Forbidden)
                     forbid();
                 else
                     m_notices.report(authority.error());
             });
}

void ActivityPage::admit()
{
    m_asking = true;
    whenDone(noteEvent(m_workspace.store(), m_workspace.author(), ChangeKind::View, tr("activity"), {}), this,
             [this](const Result<Written<bool>> &written) {
                 m_asking = false;
                 if (!written) {
                     m_notices.report(written.error());
                     return;
                 }
                 m_admitted = true;
                 m_filters->setEnabled(true);
                 readChoices();
                 query();
                 updateActions();
             });
}

void ActivityPage::forbid()
{
    m_admitted = false;
    m_filters->setEnabled(false);
    m_empty->setContent(QStringLiteral("clock"), tr("Your role does not allow viewing activity."),
                        m_workspace.rights().obstacle({Privilege::AdministratorActivity}), {});
    m_content->setCurrentWidget(m_empty);
    m_count->clear();
    showNoEntry(*m_details);
    updateActions();
}

void ActivityPage::query()
{
    if (!m_admitted)
        return;
    const ActivityFilter filter = m_filters->filter();
    m_table->setWanted(filter.text);
    m_model.setFilter(filter);
    updateActions();
}

void ActivityPage::readChoices()
{
    const auto read = [](Connection &connection) -> Result<Choices> {
        const Result<Catalog> catalog = CatalogRows(connection).catalog();
        STEWARD_TRY(catalog);
        const Result<QStringList> organizations = AdministratorRows(connection).organizations();
        STEWARD_TRY(organizations);
        return Choices {*catalog, *organizations};
    };
    whenDone(m_workspace.store().read(read), this, [this](const Result<Choices> &choices) {
        if (choices)
            m_filters->setCatalog(choices->catalog, choices->organizations);
    });
}

QString ActivityPage::line() const
{
    return m_count->text();
}

void ActivityPage::updateLine()
{
    const QLocale locale;
    const QString matching = locale.toString(m_model.matching());
    if (!m_model.isComplete())
        m_count->setText(tr("Searching… %1 so far").arg(matching));
    else if (m_model.filter().isActive())
        m_count->setText(tr("%1 of %Ln entry (entries)", nullptr, pluralCount(m_model.total())).arg(matching));
    else
        m_count->setText(tr("%Ln entry (entries)", nullptr, pluralCount(m_model.matching())));
}

void ActivityPage::updateContent()
{
    if (!m_admitted)
        return;
    const bool none = m_model.isComplete() && m_model.matching() == 0;
    if (none)
        m_empty->setContent(QStringLiteral("clock"), tr("No entries match these filters."), {}, tr("Clear Filters"));
    m_content->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    m_table->chooseFirst();
    updateActions();
    m_detailsSoon.start();
}

void ActivityPage::updateActions()
{
    const Rights &rights = m_workspace.rights();
    rights.gate(m_export, m_admitted && !m_exporting.isRunning(),
                {Privilege::AdministratorActivity, Privilege::DownloadReports});
    rights.gate(m_verify, m_admitted && !m_verifying.isRunning(), {Privilege::AdministratorActivity});
    const qint64 selected = m_admitted ? m_table->selectedRows() : 0;
    const bool several = selected > 1;
    m_undoChosen->setText(several ? tr("Undo These…") : tr("Undo This Step…"));
    const QModelIndex current = m_table->currentIndex();
    const QVariant entry = current.isValid() ? current.data(ActivityModel::EntryRole) : QVariant();
    const bool undoable = several || !entry.isValid() || isUndoable(entry.value<ActivityEntry>().set.kind);
    const bool few = selected <= ActivityTable::MostChosen;
    m_undoChosen->setEnabled(selected > 0 && undoable && few);
    m_undoChosen->setToolTip(!few           ? tr("Select at most %L1 entries").arg(ActivityTable::MostChosen)
                                 : undoable ? tr("See what taking this back would do, and do it")
                                            : tr("Such an entry cannot be undone"));
    m_copy->setEnabled(selected > 0);
    if (isVisible())
        m_actions.clearFilters->setEnabled(m_admitted && m_model.filter().isActive());
}

void ActivityPage::updateDetails()
{
    updateActions();
    const quint64 number = ++m_detailsNumber;
    m_result.reset();
    m_showResult->setVisible(false);
    if (!m_admitted || m_model.matching() == 0) {
        showNoEntry(*m_details);
        return;
    }
    const QList<ChangeSetId> chosen = m_table->chosen();
    if (chosen.size() != 1) {
        chosen.isEmpty() ? showNoEntry(*m_details) : showEntries(*m_details, chosen.size());
        return;
    }
    findResult(chosen.first());
    const auto read = [id = chosen.first()](Connection &connection) { return ActivityRows(connection).details(id); };
    whenDone(m_workspace.store().read(read), this,
             [this, number](const Result<std::optional<ActivityDetails>> &details) {
                 if (number == m_detailsNumber && details && *details)
                     showEntry(*m_details, **details, m_model.filter().text, themeOf(this),
                               m_verifying.integrityOf((*details)->entry.set.id));
             });
}

void ActivityPage::findResult(ChangeSetId set)
{
    whenDone(m_workspace.jobs().ofSet(set), this,
             [this, number = m_detailsNumber](const Result<std::optional<JobReport>> &report) {
                 if (number != m_detailsNumber || !report || !*report)
                     return;
                 m_result = *report;
                 m_showResult->setVisible(true);
             });
}

void ActivityPage::copy()
{
    const QList<ChangeSetId> chosen = m_table->chosen();
    const auto read = [chosen](Connection &connection) -> Result<QString> {
        QStringList lines;
        for (const ChangeSetId id : chosen) {
            const Result<std::optional<ActivityDetails>> details = ActivityRows(connection).details(id);
            STEWARD_TRY(details);
            if (*details)
                lines.append(entryText(**details, chosen.size() == 1));
        }
        return lines.join(u'\n');
    };
    whenDone(m_workspace.store().read(read), this, [](const Result<QString> &text) {
        if (text && !text->isEmpty())
            QGuiApplication::clipboard()->setText(*text);
    });
}

void ActivityPage::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_undoChosen, m_showResult, m_copy});
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void ActivityPage::showRecord(AdministratorId id, const QString &name)
{
    m_filters->clear();
    m_filters->showRecord(id, name);
    query();
}

void ActivityPage::focusSearch()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

void ActivityPage::refreshLook()
{
    m_table->refreshLook();
    m_detailsSoon.start();
}

} // namespace steward
