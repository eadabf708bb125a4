#include "ui/jobresultdialog.h"

#include "models/domain/folding.h"
#include "ui/bulktexts.h"
#include "ui/forms/plainlabel.h"
#include "ui/jobresultdelegate.h"
#include "ui/jobresultmodel.h"
#include "ui/searchfield.h"
#include "ui/style/framedtable.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/proportionbar.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTableView>

#include <array>

namespace steward {

namespace {

constexpr int ResultWidth = 1000;
constexpr int LeastResultHeight = 240;
constexpr int SearchWidth = 220;
/// The tabs behind "All", in their order.
constexpr std::array<JobRow::Outcome, 3> OutcomeTabs {JobRow::Outcome::Changed, JobRow::Outcome::Unchanged,
                                                      JobRow::Outcome::Left};

QString clockText(Timestamp time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).time(), QLocale::ShortFormat);
}

} // namespace

JobResultDialog::JobResultDialog(JobActions &actions, const Catalog &catalog, const JobReport &report,
                                 const QString &directory, QWidget *parent)
    : PanelDialog(ResultWidth, parent),
      m_directory(directory),
      m_subject(new SubjectHeader),
      m_proportions(new ProportionBar),
      m_filter(new QTabBar),
      m_search(new SearchField(tr("Search results"))),
      m_table(new QTableView),
      m_model(new JobResultModel(actions, catalog, this)),
      m_nothing(plainLabel({}, ColorToken::Text2)),
      m_save(new QPushButton(tr("&Save Report…"))),
      m_undo(new QPushButton),
      m_show(new QPushButton(tr("Show in &Table"))),
      m_retry(buttons()->addButton(QString(), QDialogButtonBox::ActionRole)),
      m_close(buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole))
{
    m_subject->setNameRole(TypeRole::Heading);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::step4);
    top->addWidget(m_subject, 1);
    m_proportions->setMinimumWidth(SearchWidth);
    top->addWidget(m_proportions, 0, Qt::AlignVCenter);
    body()->addLayout(top);
    buildFilter();
    buildTable();
    body()->addWidget(m_table, 1);
    m_nothing->hide();
    body()->addWidget(m_nothing);
    auto *note = new NoteBox(Tone::Info);
    note->setText(
        tr("This report is kept under Activity, and under Administrators → Results. You can close it, quit, and retry "
           "later without repeating finished rows."));
    body()->addWidget(note);
    buildFooter();
    connect(m_model, &JobResultModel::failed, this, &JobResultDialog::showProblem);
    connect(m_model, &JobResultModel::searched, this, &JobResultDialog::showFound);
    setReport(report);
}

void JobResultDialog::buildFilter()
{
    m_filter->addTab(QString());
    m_filter->addTab(icon(u"tick-circle", ColorToken::Ok), QString());
    m_filter->addTab(icon(u"minus", ColorToken::Mute), QString());
    m_filter->addTab(icon(u"failed", ColorToken::Bad), QString());
    m_filter->setExpanding(false);
    m_filter->setAccessibleName(tr("Rows shown"));
    connect(m_filter, &QTabBar::currentChanged, this, [this](int tab) {
        m_model->setFilter(tab <= 0 ? std::nullopt : std::optional(OutcomeTabs.at(static_cast<std::size_t>(tab - 1))));
    });
    connect(m_search, &SearchField::searched, m_model, &JobResultModel::setText);
    connect(m_search, &SearchField::leftDown, m_table, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_search->setMinimumWidth(SearchWidth);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_search);
    body()->addLayout(row);
}

void JobResultDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new JobResultDelegate(m_table));
    setFramedTable(m_table, tr("Result"), metrics::comfortableRow, LeastResultHeight);
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, width] : {std::pair(0, 56), std::pair(1, 180), std::pair(2, 200), std::pair(3, 340)})
        header->resizeSection(column, width);
    connect(m_table, &QTableView::doubleClicked, this, &JobResultDialog::goTo);
}

void JobResultDialog::goTo(const QModelIndex &index)
{
    const JobRow *row = index.isValid() ? m_model->rowAt(index.row()) : nullptr;
    if (row && !row->id.isNull())
        emit accountRequested(row->id);
}

/// Enter on a row goes to its account, and must not retry what failed.
void JobResultDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_table->hasFocus() && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        goTo(m_table->currentIndex());
    else
        PanelDialog::keyPressEvent(event);
}

void JobResultDialog::buildFooter()
{
    m_save->setIcon(icon(u"export"));
    m_undo->setIcon(icon(u"undo"));
    m_show->setIcon(icon(u"funnel"));
    setButtonIcon(m_retry, u"retry", ColorToken::OnAccent);
    for (QPushButton *button : {m_save, m_undo, m_show}) {
        button->setAutoDefault(false);
        footerStart()->addWidget(button);
    }
    m_retry->setAutoDefault(false);
    m_show->setToolTip(tr("The rows that failed, as a filter of the table"));
    connect(m_save, &QPushButton::clicked, this, &JobResultDialog::chooseFile);
    connect(m_undo, &QPushButton::clicked, this, &JobResultDialog::undoRequested);
    connect(m_show, &QPushButton::clicked, this, &JobResultDialog::failedRowsRequested);
    connect(m_retry, &QPushButton::clicked, this, &JobResultDialog::retryRequested);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void JobResultDialog::setReport(const JobReport &report)
{
    m_report = report;
    setWindowTitle(tr("Result – %1").arg(withoutIsolates(report.title)));
    const bool complete = report.isComplete();
    const QString sentence = sentenceOf(report);
    const QString text = tr("%1 in %2. Started %3, finished %4 by %5.", "what was done, directory, times, operator")
                             .arg(report.title, isolated(m_directory), clockText(report.startedAt),
                                  clockText(report.finishedAt), isolated(report.operatorName));
    m_subject->setTone(complete ? Tone::Ok : Tone::Warn);
    m_subject->setSubject(complete ? QStringLiteral("tick-circle") : QStringLiteral("warning"), sentence, text);
    setAccessibleDescription(withoutIsolates(sentence + u'\n' + text));
    m_model->setReport(report);
    showCounts();
    m_filter->setCurrentIndex(complete ? 0 : 3);
    m_table->setCurrentIndex(m_model->index(0, 0));
    (m_retry->isHidden() ? m_close : m_retry)->setFocus();
}

void JobResultDialog::showFound()
{
    const bool nothing = m_model->rowCount() == 0 && !m_search->text().isEmpty();
    m_nothing->setText(nothing ? tr("None of these rows has “%1”.").arg(m_search->text()) : QString());
    m_nothing->setVisible(nothing);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

QString JobResultDialog::heading() const
{
    return sentenceOf(m_report);
}

void JobResultDialog::showCounts()
{
    const QLocale locale;
    m_filter->setTabText(0, tr("All %1").arg(locale.toString(m_report.total())));
    m_filter->setTabText(1, tr("Changed %1").arg(locale.toString(m_report.changed)));
    m_filter->setTabText(2, tr("Already so %1").arg(locale.toString(m_report.unchanged)));
    const bool failedAll = m_report.failed() == m_report.left;
    const QString left = locale.toString(m_report.left);
    m_filter->setTabText(3, failedAll ? tr("Failed %1").arg(left) : tr("Not confirmed %1").arg(left));
    m_filter->setTabVisible(2, m_report.unchanged > 0);
    m_proportions->setParts(
        {{Tone::Ok, QStringLiteral("tick-circle"), m_report.changed, tr("%L1 changed").arg(m_report.changed)},
         {Tone::Mute, QStringLiteral("minus"), m_report.unchanged, tr("%L1 as before").arg(m_report.unchanged)},
         {Tone::Warn, QStringLiteral("warning"), m_report.unknown, tr("%L1 may have arrived").arg(m_report.unknown)},
         {Tone::Info, QStringLiteral("send"), m_report.queued, tr("%L1 still queued").arg(m_report.queued)},
         {Tone::Bad, QStringLiteral("failed"), m_report.failed(), tr("%L1 failed").arg(m_report.failed())}});
    m_undo->setText(tr("&Undo %Ln Change(s)…", nullptr, pluralCount(m_report.changed)));
    m_undo->setVisible(m_report.changed > 0 && !m_report.set.isNull());
    m_retry->setText(failedAll ? tr("&Retry %Ln Failed", nullptr, pluralCount(m_report.left))
                               : tr("&Send %Ln Again", nullptr, pluralCount(m_report.left)));
    const bool failed = m_report.left > 0;
    // A file is corrected and imported again; its rows are nowhere else.
    const bool again = failed && !m_report.request.isEmpty();
    m_retry->setVisible(again);
    m_show->setVisible(again);
    setButtonKind(m_retry, ButtonKind::Primary);
    setButtonKind(m_close, again ? ButtonKind::Normal : ButtonKind::Primary);
    m_close->setDefault(!again);
    m_retry->setDefault(again);
}

void JobResultDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QPushButton *button : {m_retry, m_undo, m_save})
        button->setEnabled(!busy);
}

void JobResultDialog::showProblem(const Error &error)
{
    messages()->showMessage(Tone::Bad, error.message);
}

void JobResultDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Report"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &JobResultDialog::saveRequested);
    dialog->open();
}

} // namespace steward
