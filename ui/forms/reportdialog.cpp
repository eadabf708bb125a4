#include "ui/forms/reportdialog.h"

#include "ui/forms/confirmation.h"
#include "ui/style/framedlist.h"
#include "ui/style/icons.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace steward {

namespace {

constexpr int ReportWidth = 760;
constexpr qsizetype LeastLines = 3;
constexpr qsizetype MostLines = 10;

} // namespace

bool Report::failed() const
{
    return std::any_of(rows.cbegin(), rows.cend(), [](const ReportRow &row) { return row.failed; });
}

QString Report::toText() const
{
    QStringList lines {heading};
    if (!text.isEmpty())
        lines.append(text);
    for (const ReportRow &row : rows)
        lines.append(QStringList {row.name, row.outcome, row.reason}.join(u'\t'));
    return withoutIsolates(lines.join(u'\n'));
}

ReportDialog::ReportDialog(const Report &report, QWidget *parent)
    : PanelDialog(ReportWidth, parent), m_report(report), m_table(new QTreeWidget), m_copy(new QPushButton(tr("Co&py")))
{
    setWindowTitle(report.title);
    setAccessibleDescription(withoutIsolates(report.heading + u'\n' + report.text));
    auto *subject = new SubjectHeader;
    subject->setNameRole(TypeRole::Heading);
    subject->setTone(report.failed() ? Tone::Warn : Tone::Ok);
    subject->setSubject(report.failed() ? QStringLiteral("warning") : QStringLiteral("tick-circle"), report.heading,
                        report.text);
    body()->addWidget(subject);
    fillTable();
    body()->addWidget(m_table, 1);

    m_copy->setIcon(icon(u"copy"));
    m_copy->setAutoDefault(false);
    footerStart()->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_report.toText()); });
    if (report.canSave)
        addFileButton();
    if (report.canRetry) {
        QPushButton *retry = buttons()->addButton(tr("&Retry Failed"), QDialogButtonBox::ActionRole);
        retry->setIcon(icon(u"retry"));
        retry->setAutoDefault(false);
        connect(retry, &QPushButton::clicked, this, &ReportDialog::retryRequested);
    }
    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    connect(buttons(), &QDialogButtonBox::rejected, this, &ReportDialog::reject);
    close->setFocus();
}

void ReportDialog::addFileButton()
{
    auto *save = new QPushButton(tr("&Save Report…"));
    save->setIcon(icon(u"export"));
    save->setAutoDefault(false);
    footerStart()->addWidget(save);
    connect(save, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Save Report"), QDir::homePath(), tr("CSV files (*.csv)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("csv"));
        connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveRequested);
        dialog->open();
    });
}

void ReportDialog::fillTable()
{
    setFramedList(m_table, tr("Result"),
                  m_report.columns.isEmpty() ? QStringList {tr("Name"), tr("Result"), tr("Reason")} : m_report.columns);
    QList<QTreeWidgetItem *> items;
    for (const ReportRow &row : m_report.rows) {
        auto *item = new QTreeWidgetItem({row.name, row.outcome, row.reason});
        item->setIcon(1,
                      row.failed      ? icon(u"failed", ColorToken::Bad)
                          : row.quiet ? icon(u"minus", ColorToken::Mute)
                                      : icon(u"tick-circle", ColorToken::Ok));
        items.append(item);
    }
    fillFramedList(m_table, items, LeastLines, MostLines);
}

} // namespace steward
