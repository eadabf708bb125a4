#include "ui/forms/paneldialog.h"

#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/taborder.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace steward {

namespace {

/// Where the screen is not known: forms fit 768 px, less the frame of the window.
constexpr int UsualRoom = 768 - 48;
/// For the window manager, after a dialog has gone.
constexpr std::chrono::milliseconds Settling {100};

int heightFor(const QWidget *widget, int width)
{
    const QLayout *layout = widget->layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

} // namespace

PanelDialog::PanelDialog(int width, QWidget *parent)
    : QDialog(parent),
      m_width(width),
      m_area(new QScrollArea),
      m_messages(new MessageBar),
      m_footer(new QFrame),
      m_buttons(new QDialogButtonBox)
{
    setWindowModality(Qt::WindowModal);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    m_body->setSpacing(metrics::fieldSpacing);
    content->installEventFilter(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    setSurface(m_footer, Surface::Footer);
    m_footerTop = new QVBoxLayout;
    m_footerTop->setSpacing(metrics::step2);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(metrics::step2);
    m_footerStart = new QHBoxLayout;
    m_footerStart->setSpacing(metrics::step4);
    footer->addLayout(m_footerStart);
    footer->addStretch(1);
    footer->addWidget(m_buttons);
    auto *footerColumn = new QVBoxLayout(m_footer);
    footerColumn->setContentsMargins(metrics::dialogMargin, metrics::step3, metrics::dialogMargin, metrics::step3);
    footerColumn->setSpacing(metrics::step3);
    footerColumn->addLayout(m_footerTop);
    footerColumn->addLayout(footer);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_area, 1);
    column->addWidget(m_footer);
}

void PanelDialog::setVisible(bool visible)
{
    if (visible && !testAttribute(Qt::WA_Resized)) {
        // Layouts of hidden widgets do not tell the outer ones what has changed. Growing a moment later would keep the
        // place that the window has before the window manager gives it its own.
        for (QWidget *inner : findChildren<QWidget *>())
            inner->updateGeometry();
        // Otherwise QWidget::adjustSize() would cut it at two thirds of the screen.
        resize(sizeHint());
    }
    if (visible) {
        layout()->activate();
        m_footer->layout()->activate();
        // It leads to its first button, and stands before the body: Tab from the last button would come back there.
        m_buttons->setFocusProxy(nullptr);
        tabThroughFooter(*content(), *m_footer);
    }
    QDialog::setVisible(visible);
}

void PanelDialog::done(int result)
{
    const bool hadKeyboard = isActiveWindow();
    QDialog::done(result);
    QWidget *below = parentWidget() ? parentWidget()->window() : nullptr;
    if (!below || !hadKeyboard)
        return;
    // Some window managers give the keyboard to nobody when a question and the dialog below it go together.
    QTimer::singleShot(Settling, below, [below] {
        if (!QApplication::activeWindow() && !QApplication::activeModalWidget())
            below->activateWindow();
    });
}

QSize PanelDialog::sizeHint() const
{
    ensurePolished();
    const int wanted = screen() ? qMin(m_width, screen()->availableGeometry().width() - 2 * metrics::step4) : m_width;
    const int width = qMax(wanted, qMax(m_footer->minimumSizeHint().width(), content()->minimumSizeHint().width()));
    int height = heightFor(content(), width) + m_footer->sizeHint().height();
    if (m_messages->isOpen())
        height += m_messages->sizeHint().height();
    return {width, qMin(height, roomForHeight())};
}

QWidget *PanelDialog::content() const
{
    return m_area->widget();
}

int PanelDialog::roomForHeight() const
{
    const QScreen *on = screen();
    return on ? on->availableGeometry().height() - 2 * metrics::step6 : UsualRoom;
}

void PanelDialog::growToContent()
{
    const int missing = heightFor(content(), m_area->viewport()->width()) - m_area->viewport()->height();
    if (!isVisible() || missing <= 0)
        return;
    resize(width(), qMax(height(), qMin(height() + missing, roomForHeight())));
    // The footer must not leave the screen.
    const QRect room = screen()->availableGeometry();
    if (const int below = frameGeometry().bottom() - room.bottom(); below > 0)
        move(pos().x(), qMax(room.top(), pos().y() - below));
}

void PanelDialog::focusOn(QWidget *widget)
{
    QWidget *target = widget->focusProxy() ? widget->focusProxy() : widget;
    target->setFocus(Qt::OtherFocusReason);
    m_area->ensureWidgetVisible(widget, 0, metrics::dialogMargin);
}

bool PanelDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == content() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &PanelDialog::growToContent, Qt::QueuedConnection);
    return QDialog::eventFilter(object, event);
}

void PanelDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!enter || (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier)) {
        QDialog::keyPressEvent(event);
        return;
    }
    // The default button stays the same for the dialog's whole life, but a key on another button means that button.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool pressed = button && !button->isCheckable() && modifiers == Qt::NoModifier;
    if (pressed)
        button->click();
    else
        confirm();
    event->accept();
}

void PanelDialog::confirm()
{
    for (QAbstractButton *button : m_buttons->buttons()) {
        auto *push = qobject_cast<QPushButton *>(button);
        if (push && push->isDefault())
            push->click();
    }
}

} // namespace steward
