#include "ui/entrancewindow.h"

#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QCloseEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace steward {

namespace {

constexpr QSize UsualSize {1440, 900};

} // namespace

EntranceWindow::EntranceWindow(const QString &title, QWidget *parent)
    : QWidget(parent, Qt::Window), m_column(new QVBoxLayout)
{
    setWindowTitle(title);
    setMinimumSize(metrics::minimumWidth, metrics::minimumHeight);
    auto *ground = new QFrame;
    setSurface(ground, Surface::Base);
    ground->setLayout(m_column);
    // A small screen, large letters: everything can be reached.
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(ground);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    takePlaceOf(nullptr);
}

void EntranceWindow::setPage(QWidget *page)
{
    if (m_page) {
        m_column->removeWidget(m_page);
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = page;
    m_column->addWidget(page);
    page->show();
    page->setFocus(Qt::OtherFocusReason);
}

void EntranceWindow::takePlaceOf(const QWidget *window)
{
    if (window) {
        setGeometry(window->geometry());
        setWindowState(window->windowState() & ~Qt::WindowMinimized);
        return;
    }
    const QSize room = screen()->availableSize();
    resize(UsualSize.boundedTo(room));
    if (room.width() < UsualSize.width() + 60 || room.height() < UsualSize.height() + 60)
        setWindowState(Qt::WindowMaximized);
}

void EntranceWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

} // namespace steward
