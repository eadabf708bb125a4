#include "ui/syncstatus.h"

#include "ui/statusmeasures.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <chrono>

namespace steward {

namespace {

QString phaseText(SyncProgress::Phase phase)
{
    switch (phase) {
    case SyncProgress::Phase::Asking:
        return SyncStatus::tr("Asking the server");
    case SyncProgress::Phase::Reading:
        return SyncStatus::tr("Reading the server");
    case SyncProgress::Phase::Sending:
        return SyncStatus::tr("Sending");
    }
    Q_UNREACHABLE();
}

} // namespace

SyncStatus::SyncStatus(QWidget *parent)
    : QWidget(parent),
      m_running(new QWidget),
      m_text(new QLabel),
      m_bar(new QProgressBar),
      m_stop(new QToolButton),
      m_toSend(new QLabel),
      m_separator(new QFrame),
      m_mark(new IconLabel(QStringLiteral("conflict"), ColorToken::Warn, metrics::smallIcon)),
      m_waiting(new QLabel)
{
    for (QLabel *label : {m_text, m_toSend, m_waiting}) {
        setTypeRole(label, TypeRole::Caption);
        label->setTextFormat(Qt::PlainText);
    }
    m_bar->setFixedSize(statusMeasures::BarSize);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Sync progress"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop after what is under way; the rest is sent by the next sync"));
    connect(m_stop, &QToolButton::clicked, this, &SyncStatus::stopRequested);
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, metrics::step3, 0);
    running->setSpacing(metrics::step2);
    running->addWidget(m_text);
    running->addWidget(m_bar);
    running->addWidget(m_stop);
    m_appears.setSingleShot(true);
    m_appears.setInterval(statusMeasures::Appears);
    connect(&m_appears, &QTimer::timeout, m_running, &QWidget::show);
    setSurface(static_cast<QFrame *>(m_separator), Surface::Hairline);
    m_separator->setFixedSize(1, metrics::step3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, metrics::step3, 0);
    row->setSpacing(metrics::step2);
    for (QWidget *widget :
         {m_running, static_cast<QWidget *>(m_toSend), m_separator, m_mark, static_cast<QWidget *>(m_waiting)}) {
        row->addWidget(widget);
        widget->hide();
    }
}

void SyncStatus::begin()
{
    m_since.start();
    m_stopping = false;
    m_bar->setValue(0);
    m_bar->hide();
    m_stop->setEnabled(true);
    m_text->setText(phaseText(SyncProgress::Phase::Asking));
    m_appears.start();
}

void SyncStatus::showProgress(const SyncProgress &progress)
{
    const std::chrono::milliseconds since(m_since.isValid() ? m_since.elapsed() : 0);
    if (since < statusMeasures::Appears || m_stopping)
        return;
    const QLocale locale;
    const QString phase = phaseText(progress.phase);
    m_text->setText(progress.total > 0
                        ? tr("%1: %2 of %3").arg(phase, locale.toString(progress.done), locale.toString(progress.total))
                        : progress.done > 0 ? tr("%1: %2").arg(phase, locale.toString(progress.done))
                                            : phase);
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    m_bar->setVisible(since >= statusMeasures::BarAppears && progress.total > 0);
    m_running->show();
}

void SyncStatus::showStopping()
{
    m_stopping = true;
    m_stop->setEnabled(false);
    m_text->setText(tr("Stopping after what is under way…"));
    m_running->show();
}

void SyncStatus::end()
{
    m_appears.stop();
    m_running->hide();
    m_since.invalidate();
}

void SyncStatus::show(const SyncOverview &overview)
{
    const auto toSend = static_cast<int>(overview.toSend());
    const auto conflicts = static_cast<int>(overview.counts.value(SyncEntry::Kind::Conflict));
    const auto questions = static_cast<int>(overview.counts.value(SyncEntry::Kind::Question));
    const auto refused = static_cast<int>(overview.counts.value(SyncEntry::Kind::Refused));
    m_toSend->setText(tr("%Ln change(s) to send", nullptr, toSend));
    QStringList parts;
    if (conflicts > 0)
        parts.append(tr("%Ln conflict(s)", nullptr, conflicts));
    if (questions > 0)
        parts.append(tr("%Ln question(s)", nullptr, questions));
    if (refused > 0)
        parts.append(tr("%Ln refused", nullptr, refused));
    m_waiting->setText(parts.join(QStringLiteral(", ")));
    m_toSend->setVisible(toSend > 0);
    m_mark->setVisible(!parts.isEmpty());
    m_waiting->setVisible(!parts.isEmpty());
    m_separator->setVisible(toSend > 0 && !parts.isEmpty());
}

QString SyncStatus::progressText() const
{
    return m_text->text();
}

QString SyncStatus::countsText() const
{
    QStringList parts;
    for (const QLabel *label : {m_toSend, m_waiting}) {
        if (!label->isHidden())
            parts.append(label->text());
    }
    return parts.join(QStringLiteral(" | "));
}

} // namespace steward
