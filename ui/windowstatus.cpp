#include "ui/windowstatus.h"

#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStatusBar>

namespace steward {

namespace {

struct WindowStatusText {
    Q_DECLARE_TR_FUNCTIONS(steward::MainWindow)
};

} // namespace

WindowStatus::WindowStatus(QStatusBar &bar, const QList<QWidget *> &running)
    : QObject(&bar),
      m_icon(new IconLabel(QStringLiteral("tick"), ColorToken::Ok, metrics::smallIcon)),
      m_saved(new QLabel),
      m_counts(new QLabel),
      m_density(new QLabel)
{
    bar.setSizeGripEnabled(false);
    auto *left = new QWidget(&bar);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(metrics::step2, 0, 0, 0);
    row->addWidget(m_icon);
    row->addWidget(m_saved);
    bar.addWidget(left);
    for (QLabel *label : {m_saved, m_counts, m_density}) {
        setTypeRole(label, TypeRole::Caption);
        label->setTextFormat(Qt::PlainText);
    }
    m_counts->setContentsMargins(0, 0, metrics::step3, 0);
    m_density->setContentsMargins(0, 0, metrics::step3, 0);
    for (QWidget *widget : running)
        bar.addPermanentWidget(widget);
    bar.addPermanentWidget(m_counts);
    bar.addPermanentWidget(m_density);
    say({});
}

void WindowStatus::say(const QString &sentence, Tone tone)
{
    m_icon->setIcon(tone == Tone::Ok ? QStringLiteral("tick") : iconOf(tone), foreground(tone));
    m_saved->setText(sentence.isEmpty() ? WindowStatusText::tr("All changes saved on this computer") : sentence);
}

void WindowStatus::showCounts(const QString &counts)
{
    m_counts->setText(counts);
    m_counts->setVisible(!counts.isEmpty());
}

void WindowStatus::showDensity(bool compact)
{
    m_density->setText(compact ? WindowStatusText::tr("Compact rows") : WindowStatusText::tr("Comfortable rows"));
}

} // namespace steward
