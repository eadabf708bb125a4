#include "ui/applicationspage.h"

#include "models/domain/folding.h"
#include "ui/applicationdelegate.h"
#include "ui/applicationpane.h"
#include "ui/detailspane.h"
#include "ui/forms/applicationform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/deleteconfirmation.h"
#include "ui/pageheader.h"
#include "ui/pagelayout.h"
#include "ui/style/actionbutton.h"
#include "ui/style/areas.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/narrowcolumns.h"
#include "ui/style/surface.h"
#include "ui/style/taborder.h"
#include "ui/style/typography.h"
#include "ui/windowactions.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace steward {

ApplicationsPage::ApplicationsPage(Workspace &workspace, RowSource &rows, Notices &notices, WindowActions &actions,
                                   QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_notices(notices),
      m_actions(actions),
      m_model(rows),
      m_header(new PageHeader(tr("Applications"), this)),
      m_messages(new MessageBar(this)),
      m_line(new QLabel(this)),
      m_table(new QTableView(this)),
      m_details(new DetailsPane(this)),
      m_showUsers(new QAction(icon(u"people"), tr("Show API Users"), this))
{
    m_header->addAction(actions.editApplication);
    m_header->addAction(actions.removeApplication);
    m_header->addMain(actions.addApplication, true);
    m_details->addFooter(new ActionButton(m_showUsers, ButtonKind::Normal, m_details));
    m_details->addFooter(new ActionButton(actions.editApplication, ButtonKind::Normal, m_details));
    buildTable();
    setTypeRole(m_line, TypeRole::Header);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setContentsMargins(metrics::step4, 0, metrics::step4, 0);
    m_line->setMinimumHeight(metrics::selectionZone);
    auto *left = new QFrame(this);
    setSurface(left, Surface::Pane);
    stackPage(left, {m_line, m_table});
    auto *splitter = new QSplitter(this);
    putBeside(splitter, left, m_details, metrics::detailsWidth);
    stackPage(this, {m_header, m_messages, splitter});
    leadFocusTo(*this, *m_table);
    connect(&workspace.rights(), &Rights::changed, this, &ApplicationsPage::updateActions);
    connect(&m_model, &ApplicationModel::refreshed, this, &ApplicationsPage::refreshed);
    connect(&m_model, &ApplicationModel::failed, this, [this](const Error &error) { m_notices.report(error); });
    connect(actions.addApplication, &QAction::triggered, this, [this] { openForm({}); });
    connect(actions.editApplication, &QAction::triggered, this, [this] {
        if (const ApplicationHealth *row = current())
            openForm(row->application);
    });
    connect(actions.removeApplication, &QAction::triggered, this, [this] {
        if (const ApplicationHealth *row = current())
            askRemove(row->application, this);
    });
    connect(actions.detailsPane, &QAction::toggled, this, &ApplicationsPage::setDetailsVisible);
    connect(m_details, &DetailsPane::closeRequested, this, [this] { m_actions.detailsPane->setChecked(false); });
    connect(m_showUsers, &QAction::triggered, this, [this] {
        if (const ApplicationHealth *row = current())
            emit usersRequested(row->application.id);
    });
    updateActions();
}

void ApplicationsPage::buildTable()
{
    markArea(m_table);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ApplicationDelegate(m_table));
    m_table->setAccessibleName(tr("Applications"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::twoLineRow + metrics::step1);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(metrics::tableHeader);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setAccessibleName(tr("Columns"));
    const QList<int> widths {240, 96, 96, 116, 220};
    for (int column = 1; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths.at(column));
    // Kind and organizations first; the name needs the room.
    hideWhenNarrow(m_table, {{1, 720}, {3, 720}, {2, 440}});
    connect(m_table, &QAbstractItemView::activated, m_actions.editApplication, &QAction::trigger);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_chosen = m_model.at(index.row()).application.id;
        updateActions();
        updateDetails();
    });
}

const ApplicationHealth *ApplicationsPage::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model.rowCount() ? &m_model.at(index.row()) : nullptr;
}

void ApplicationsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    chooseRow();
}

/// Not while the page is hidden: a current cell passes for the one with the focus, and screen readers would begin
/// there.
void ApplicationsPage::chooseRow()
{
    if (!isVisible() || m_model.rowCount() == 0)
        return;
    const int wanted = qMax(0, m_model.rowOf(m_chosen));
    m_table->selectRow(qMin(wanted, m_model.rowCount() - 1));
}

void ApplicationsPage::refreshed()
{
    chooseRow();
    qint64 stopped = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        stopped += m_model.at(row).health() == Health::Stopped ? 1 : 0;
    QString line = tr("%Ln external application(s)", nullptr, m_model.rowCount());
    if (stopped > 0)
        line = tr("%1; %2").arg(line,
                                tr("%Ln has (have) stopped for an organization", nullptr, static_cast<int>(stopped)));
    m_line->setText(line);
    updateActions();
    updateDetails();
    emit countChanged();
}

void ApplicationsPage::updateActions()
{
    const ApplicationHealth *row = current();
    const Rights &rights = m_workspace.rights();
    rights.gate(m_actions.addApplication, true, {Privilege::SetupApplications});
    rights.gate(m_actions.editApplication, isVisible() && row, {Privilege::SetupApplications});
    rights.gate(m_actions.removeApplication, isVisible() && row && !row->application.builtIn,
                {Privilege::SetupApplications});
    m_showUsers->setEnabled(row);
}

void ApplicationsPage::updateDetails()
{
    if (const ApplicationHealth *row = current())
        showApplication(*m_details, *row);
}

void ApplicationsPage::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible);
}

void ApplicationsPage::openForm(const Application &application)
{
    auto *form = new ApplicationForm(application, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this, [this, form] { save(form); });
    connect(form, &ApplicationForm::deleteRequested, this, [this, form, application] { askRemove(application, form); });
    form->open();
}

void ApplicationsPage::save(ApplicationForm *form)
{
    const Application application = form->value();
    ApplicationActions &actions = m_workspace.applications();
    form->setBusy(true);
    whenDone(application.id.isNull() ? actions.add(application) : actions.edit(application), form,
             [this, form](const Result<Outcome> &outcome) {
                 form->setBusy(false);
                 if (!outcome) {
                     if (outcome.error().kind == ErrorKind::Conflict)
                         form->showNameProblem(outcome.error().message);
                     else
                         form->showMessage(outcome.error());
                     return;
                 }
                 m_chosen = outcome->application;
                 form->accept();
                 m_notices.report(*outcome);
             });
}

void ApplicationsPage::askRemove(const Application &application, QWidget *parent)
{
    const auto users
        = [id = application.id](Connection &connection) { return CatalogRows(connection).usersOf(id, 200); };
    whenDone(m_workspace.store().read(users), parent, [this, application, parent](const Result<QStringList> &names) {
        if (!names) {
            m_notices.report(names.error());
            return;
        }
        auto *question = new ConfirmDialog(applicationConfirmation(application, *names), parent);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(question, &QDialog::accepted, this, [this, application, parent] { remove(application, parent); });
        question->open();
    });
}

void ApplicationsPage::remove(const Application &application, QWidget *parent)
{
    whenDone(m_workspace.applications().remove(application.id), parent, [this, parent](const Result<Outcome> &outcome) {
        if (!outcome) {
            m_notices.report(outcome.error());
            return;
        }
        if (auto *form = qobject_cast<QDialog *>(parent))
            form->done(QDialog::Accepted);
        m_notices.report(*outcome);
    });
}

} // namespace steward
