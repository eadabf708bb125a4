#include "ui/joblistdialog.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/framedlist.h"
#include "ui/style/icons.h"
#include "ui/style/surface.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

namespace steward {

namespace {

constexpr int JobsWidth = 860;
constexpr int LeastJobsHeight = 320;

} // namespace

JobListDialog::JobListDialog(const QList<JobReport> &jobs, QWidget *parent)
    : PanelDialog(JobsWidth, parent),
      m_jobs(jobs),
      m_table(new QTreeWidget),
      m_show(buttons()->addButton(tr("&Show Result"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(tr("Results"));
    body()->addWidget(plainLabel(jobs.isEmpty()
                                     ? tr("No job on several accounts was run in this directory yet.")
                                     : tr("What became of every row: failed rows can be tried again, also days later."),
                                 ColorToken::Text2));
    setFramedList(m_table, tr("Results"), {tr("Time"), tr("Job"), tr("Result"), tr("Operator")});
    m_table->setMinimumHeight(LeastJobsHeight);
    const QLocale locale;
    QList<QTreeWidgetItem *> items;
    for (const JobReport &job : jobs) {
        auto *item = new QTreeWidgetItem(
            {locale.toString(QDateTime::fromMSecsSinceEpoch(job.finishedAt), QLocale::ShortFormat),
             withoutIsolates(job.title), withoutIsolates(sentenceOf(job)), job.operatorName});
        item->setIcon(2, job.isComplete() ? icon(u"tick-circle", ColorToken::Ok) : icon(u"warning", ColorToken::Warn));
        items.append(item);
    }
    m_table->addTopLevelItems(items);
    for (const auto &[column, width] : {std::pair(0, 140), std::pair(1, 280), std::pair(2, 240)})
        m_table->setColumnWidth(column, width);
    if (!items.isEmpty())
        m_table->setCurrentItem(items.first());
    body()->addWidget(m_table, 1);
    m_show->setEnabled(!items.isEmpty());
    m_show->setDefault(true);
    setButtonKind(m_show, ButtonKind::Primary);
    buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &JobListDialog::choose);
    // Enter reaches the dialog through the list: with itemActivated it would choose twice.
    connect(m_table, &QTreeWidget::itemDoubleClicked, this, &JobListDialog::choose);
    m_table->setFocus();
}

void JobListDialog::confirm()
{
    choose();
}

void JobListDialog::choose()
{
    const int row = m_table->indexOfTopLevelItem(m_table->currentItem());
    if (row < 0)
        return;
    const JobReport report = m_jobs.at(row);
    accept();
    emit chosen(report);
}

} // namespace steward
