#include "ui/style/undobar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/typography.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace steward {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget *parent) : Bar(parent), m_undo(new QPushButton(tr("U&ndo"))), m_timer(new QTimer(this))
{
    setContent(Surface::Raised, u"tick"_s, ColorToken::Ok);
    setButtonIcon(m_undo, u"undo");
    m_undo->setAutoDefault(false);
    m_undo->setAccessibleName(tr("Undo"));
    setButtonKind(m_undo, ButtonKind::Link);
    auto *key = new QLabel(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    key->setTextFormat(Qt::PlainText);
    setTypeRole(key, TypeRole::Caption);
    setSurface(key, Surface::Key);
    actions()->addWidget(m_undo);
    actions()->addWidget(key, 0, Qt::AlignVCenter);

    m_timer->setSingleShot(true);
    m_timer->setInterval(20s);
    connect(m_timer, &QTimer::timeout, this, [this] {
        fold();
        emit expired();
    });
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    connect(this, &Bar::closed, m_timer, &QTimer::stop);
    connect(qApp, &QApplication::focusChanged, this, &UndoBar::restart);
}

UndoBar::~UndoBar()
{
    // A widget that is destroyed with the focus still tells that the focus changed.
    disconnect(qApp, nullptr, this, nullptr);
}

void UndoBar::offer(const QString &sentence, const QString &bold)
{
    setSentence(sentence, bold);
    m_timer->stop();
    unfold();
    restart();
}

void UndoBar::retire()
{
    m_timer->stop();
    fold();
}

void UndoBar::setTimeout(std::chrono::milliseconds timeout)
{
    m_timer->setInterval(timeout);
}

void UndoBar::enterEvent(QEnterEvent *event)
{
    m_hovered = true;
    restart();
    Bar::enterEvent(event);
}

void UndoBar::leaveEvent(QEvent *event)
{
    m_hovered = false;
    restart();
    Bar::leaveEvent(event);
}

bool UndoBar::isHeld() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_hovered || (focus && isAncestorOf(focus));
}

void UndoBar::restart()
{
    if (!isOpen())
        return;
    if (isHeld())
        m_timer->stop();
    else if (!m_timer->isActive())
        m_timer->start();
}

} // namespace steward
