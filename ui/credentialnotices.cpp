#include "ui/credentialnotices.h"

#include "models/exchange/privatefile.h"
#include "ui/administratorspage.h"
#include "ui/forms/reportdialog.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"
#include "ui/windowactions.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <chrono>

namespace steward {

namespace {

constexpr int BarWidth = 140;
constexpr int BarHeight = 6;

} // namespace

CredentialNotices::CredentialNotices(Workspace &workspace, AdministratorsPage &page, WindowActions &actions,
                                     QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_page(page),
      m_actions(actions),
      m_text(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QToolButton(this)),
      m_showReport(new QAction(tr("Show Result"), this)),
      m_showExpiring(new QAction(tr("Show Them"), this)),
      m_resume(new QAction(tr("Send Now"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, metrics::step3, 0);
    row->setSpacing(metrics::step2);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_stop);
    setTypeRole(m_text, TypeRole::Caption);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedSize(BarWidth, BarHeight);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Credentials sent"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop after the mail that is on its way; the others stay queued"));
    hide();
    Deliveries &deliveries = m_workspace.deliveries();
    connect(m_stop, &QToolButton::clicked, &deliveries, &Deliveries::stop);
    connect(&deliveries, &Deliveries::progress, this, &CredentialNotices::showProgress);
    connect(&deliveries, &Deliveries::held, this, &CredentialNotices::showHeld);
    connect(&deliveries, &Deliveries::finished, this, &CredentialNotices::showReport);
    connect(m_showReport, &QAction::triggered, this, [this] { openReport(m_report); });
    connect(m_showExpiring, &QAction::triggered, &m_page, &AdministratorsPage::showExpiring);
    connect(m_resume, &QAction::triggered, &deliveries, &Deliveries::resume);
}

void CredentialNotices::start()
{
    m_workspace.deliveries().start();
    tellExpiring();
}

void CredentialNotices::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_text->setText(tr("Sending credentials: %1 of %2").arg(locale.toString(done), locale.toString(total)));
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
    setVisible(done < total);
}

void CredentialNotices::showHeld(const Error &error)
{
    hide();
    m_page.messages()->showMessage(Tone::Warn, error.message, {m_actions.settings, m_resume});
}

void CredentialNotices::showReport(const DeliveryReport &report)
{
    hide();
    if (report.lines.isEmpty())
        return;
    m_report = report;
    const bool sentAll = report.sent() == report.lines.size();
    const QString counts = tr("%1.", "what became of the mails").arg(sentenceOf(report));
    if (report.stopped)
        m_page.messages()->showMessage(sentAll ? Tone::Info : Tone::Warn, tr("Stopped. %1").arg(counts),
                                       {m_showReport, m_resume});
    else if (sentAll && report.lines.size() == 1)
        m_page.messages()->showMessage(Tone::Ok, tr("Credentials sent to %1.").arg(report.lines.first().address));
    else
        m_page.messages()->showMessage(sentAll ? Tone::Ok : Tone::Warn, counts, {m_showReport});
}

void CredentialNotices::openReport(const DeliveryReport &report)
{
    Report shown;
    shown.title = tr("Credentials Sent");
    shown.heading = sentenceOf(report);
    for (const DeliveryLine &line : report.lines)
        shown.rows.append({line.name, credentialStateText(line.state), line.reason, !line.isSent()});
    const QList<AdministratorId> failed = report.toRetry();
    shown.canRetry = !failed.isEmpty();
    shown.canSave = true;
    auto *dialog = new ReportDialog(shown, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::retryRequested, this, [this, dialog, failed] {
        dialog->accept();
        std::ignore = m_workspace.credentials().send(failed);
    });
    connect(dialog, &ReportDialog::saveRequested, this, [this, report](const QString &path) {
        if (const Result<void> saved = writePrivate(path, toCsv(report)); !saved)
            m_page.messages()->showMessage(Tone::Bad, saved.error().message);
    });
    dialog->open();
}

void CredentialNotices::tellExpiring()
{
    struct Soon {
        qint64 count = 0;
        int days = 0;
        Timestamp until = 0;
    };
    const auto read = [now = m_workspace.store().now()](Connection &connection) -> Result<Soon> {
        const Result<DirectorySettings> settings = readSettings(connection);
        STEWARD_TRY(settings);
        const int days = settings->policy.warningDays;
        const Timestamp until = now + std::chrono::milliseconds(std::chrono::days(days)).count();
        const Result<QList<Credential>> expiring = CredentialRows(connection).expiring(until);
        STEWARD_TRY(expiring);
        // Whoever has not used the password yet is not warned of: it expires for that.
        const auto used = std::count_if(expiring->cbegin(), expiring->cend(),
                                        [](const Credential &one) { return one.state == CredentialState::Used; });
        return Soon {used, days, until};
    };
    whenDone(m_workspace.store().read(read), this, [this](const Result<Soon> &soon) {
        if (!soon)
            return;
        m_page.setExpiringUntil(soon->until);
        if (soon->count > 0)
            m_page.messages()->showMessage(
                Tone::Warn,
                tr("%Ln password(s) in use expire within %1 days.", nullptr, static_cast<int>(soon->count))
                    .arg(soon->days),
                {m_showExpiring});
    });
}

} // namespace steward
