#include "ui/jobstatus.h"

#include "ui/notices.h"
#include "ui/statusmeasures.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace steward {

namespace {

using namespace std::chrono_literals;

constexpr auto Tick = 100ms;

} // namespace

JobStatus::JobStatus(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_bar(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    setTypeRole(m_text, TypeRole::Caption);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setFixedSize(statusMeasures::BarSize);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    setButtonKind(m_cancel, ButtonKind::Link);
    m_cancel->setToolTip(tr("End it; everything is put back"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, metrics::step3, 0);
    row->setSpacing(metrics::step2);
    row->addWidget(m_text);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_timer.setInterval(Tick);
    connect(&m_timer, &QTimer::timeout, this, &JobStatus::refresh);
    connect(m_cancel, &QPushButton::clicked, this, &JobStatus::cancel);
    hide();
}

void JobStatus::begin(const QString &verb, const std::shared_ptr<JobProgress> &progress)
{
    m_verb = verb;
    m_progress = progress;
    m_since.start();
    m_bar->hide();
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    m_timer.start();
}

bool JobStatus::isFree(Notices &notices, const QString &refusal) const
{
    if (isRunning())
        notices.reportNothing(refusal);
    return !isRunning();
}

void JobStatus::end()
{
    m_timer.stop();
    m_progress.reset();
    hide();
    emit ended();
}

void JobStatus::cancel()
{
    if (m_progress)
        m_progress->stop = true;
    m_cancel->setEnabled(false);
}

QString JobStatus::text() const
{
    return m_text->text();
}

void JobStatus::refresh()
{
    const std::chrono::milliseconds since(m_since.elapsed());
    if (since < statusMeasures::Appears)
        return;
    const QLocale locale;
    const qint64 total = m_progress->total;
    const qint64 done = std::min<qint64>(m_progress->done, total);
    QString text = tr("%1 %2 of %3", "a verb and two numbers: Importing 12 of 40")
                       .arg(m_verb, locale.toString(done), locale.toString(total));
    if (done > 0 && done < total) {
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(since * (total - done) / done);
        const qint64 rate = done * 1000 / since.count();
        text = tr("%1 · %2 a second · %Ln second(s) left", nullptr, static_cast<int>(left.count()) + 1)
                   .arg(text, locale.toString(rate));
    } else if (done == total && total > 0) {
        text = tr("%1 · finishing").arg(text);
    }
    m_text->setText(text);
    m_bar->setMaximum(1000);
    m_bar->setValue(std::max(m_bar->value(), total > 0 ? static_cast<int>(done * 1000 / total) : 0));
    m_bar->setVisible(since >= statusMeasures::BarAppears);
    show();
}

} // namespace steward
