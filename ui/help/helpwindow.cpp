#include "ui/help/helpwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/raisewindow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPointer>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr int ContentsWidth = 260;
constexpr QSize UsualSize(980, 700);

/// There is one at a time.
QPointer<HelpWindow> &theWindow()
{
    static QPointer<HelpWindow> window;
    return window;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_pages(helpPages()),
      m_search(new SearchLine(tr("Search the help"))),
      m_contents(new QListWidget),
      m_back(new QToolButton),
      m_browser(new HelpBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    // It does not keep the program alive.
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Steward Help"));
    resize(UsualSize);
    m_search->installEventFilter(this);
    m_search->moveIn(m_contents);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_back->setText(tr("Back"));
    m_back->setIcon(icon(u"undo"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setShortcut(QKeySequence::Back);
    m_back->setEnabled(false);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(metrics::step3, metrics::step3, metrics::step3, metrics::step3);
    column->setSpacing(metrics::step2);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_back);
    column->addLayout(line);
    column->addWidget(m_contents, 1);
    m_browser->setAccessibleName(tr("Page"));
    auto *split = new QSplitter;
    split->addWidget(left);
    split->addWidget(m_browser);
    split->setStretchFactor(1, 1);
    split->setSizes({ContentsWidth, UsualSize.width() - ContentsWidth});
    split->setChildrenCollapsible(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            turnTo(item->data(Qt::UserRole).toString());
    });
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    fill();
    m_search->setFocus();
}

void HelpWindow::fill()
{
    const QList<HelpPage> found = pagesWith(m_pages, m_search->text());
    {
        const QSignalBlocker silent(m_contents);
        m_contents->clear();
        for (const HelpPage &page : found) {
            auto *item = new QListWidgetItem(page.title, m_contents);
            item->setData(Qt::UserRole, page.topic);
            item->setToolTip(page.title);
        }
    }
    // Each letter of a search leads somewhere; only where it began is worth a way back.
    const bool searches = !m_search->text().isEmpty();
    if (searches && !m_searching && !m_topic.isEmpty())
        m_earlier.append(m_topic);
    m_searching = searches;
    m_back->setEnabled(!m_earlier.isEmpty());
    if (found.isEmpty()) {
        m_topic.clear();
        m_browser->showPage(tr("No page has all of these words. Try fewer words."), {});
        return;
    }
    const bool stays
        = std::any_of(found.cbegin(), found.cend(), [this](const HelpPage &p) { return p.topic == m_topic; });
    QString topic = found.first().topic;
    if (!searches && stays)
        topic = m_topic;
    else if (!searches && !m_earlier.isEmpty())
        topic = m_earlier.takeLast();
    m_topic.clear();
    turnTo(topic);
}

void HelpWindow::turnTo(const QString &topic)
{
    const auto page
        = std::find_if(m_pages.cbegin(), m_pages.cend(), [&](const HelpPage &one) { return one.topic == topic; });
    if (page == m_pages.cend())
        return;
    if (!m_topic.isEmpty() && m_topic != topic)
        m_earlier.append(m_topic);
    m_topic = topic;
    m_back->setEnabled(!m_earlier.isEmpty());
    m_browser->showPage(page->text, m_search->text());
    const QSignalBlocker silent(m_contents);
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_contents->item(i)->data(Qt::UserRole).toString() == topic)
            m_contents->setCurrentRow(i);
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    m_search->clear();
    turnTo(helpTopics().contains(topic) ? topic : helpTopics().first());
    m_browser->setFocus();
}

void HelpWindow::goBack()
{
    if (m_earlier.isEmpty())
        return;
    const QString topic = m_earlier.takeLast();
    m_search->clear();
    m_topic.clear();
    turnTo(topic);
}

void HelpWindow::follow(const QUrl &link)
{
    if (link.scheme() == QLatin1StringView("help"))
        turnTo(link.path());
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

bool HelpWindow::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_browser->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void HelpWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Several translators are exchanged at once; the last one counts.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_replaced, true))
        QMetaObject::invokeMethod(this, &HelpWindow::replace, Qt::QueuedConnection);
}

void HelpWindow::replace()
{
    deleteLater();
    if (!isVisible())
        return;
    auto *anew = new HelpWindow;
    anew->setGeometry(geometry());
    anew->showTopic(m_topic);
    anew->show();
    theWindow() = anew;
}

void showHelp(const QString &topic)
{
    QPointer<HelpWindow> &window = theWindow();
    if (!window || window->isReplaced())
        window = new HelpWindow;
    window->showTopic(topic);
    raiseWindow(window);
}

} // namespace steward
