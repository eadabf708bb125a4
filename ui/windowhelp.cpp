#include "ui/windowhelp.h"

#include "ui/commandpalette.h"
#include "ui/forms/aboutdialog.h"
#include "ui/help/helpkey.h"
#include "ui/help/helpwindow.h"
#include "ui/notices.h"
#include "ui/shortcutsdialog.h"
#include "ui/style/areas.h"
#include "ui/windowactions.h"

#include <QMainWindow>
#include <QMenuBar>

namespace steward {

namespace {

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowHelp::WindowHelp(WindowActions &actions, RowSource &rows, Notices &notices, QMainWindow *window)
    : QObject(window),
      m_actions(actions),
      m_rows(rows),
      m_notices(notices),
      m_window(window)
{
    connectActions();
}

void WindowHelp::connectActions()
{
    const auto when = [this](QAction *action, auto deed) { connect(action, &QAction::triggered, this, deed); };
    when(m_actions.findCommand, [this] { showPalette(); });
    when(m_actions.shortcuts,
         [this] { open(new ShortcutsDialog(commandsOf(m_window->menuBar()->actions()), m_window)); });
    when(m_actions.about, [this] { open(new AboutDialog(m_window)); });
    when(m_actions.help, [this] {
        const QWidget *focus = m_window->focusWidget();
        showHelp(helpTopicOf(focus ? focus : m_window));
    });
    when(m_actions.whatsNew, [] { showHelp(QStringLiteral("whats-new")); });
    when(m_actions.nextArea, [this] { goBy(1); });
    when(m_actions.previousArea, [this] { goBy(-1); });
}

void WindowHelp::showPalette()
{
    auto *palette = new CommandPalette(commandsOf(m_window->menuBar()->actions()), m_rows, m_window);
    connect(palette, &CommandPalette::accountChosen, &m_notices, &Notices::showRequested);
    open(palette);
}

void WindowHelp::goBy(int areas)
{
    if (QWidget *area = areaBeside(m_window, m_window->focusWidget(), areas))
        area->setFocus(areas > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

QList<QAction *> WindowHelp::actionsFor(const Error &error)
{
    const QString topic = helpTopicFor(error.kind);
    if (topic.isEmpty())
        return {};
    // One for each page of the help: messages of several kinds may stand at the same time.
    QAction *&action = m_whatToDo[topic];
    if (!action) {
        action = new QAction(tr("What to Do"), this);
        connect(action, &QAction::triggered, this, [topic] { showHelp(topic); });
    }
    return {action};
}

} // namespace steward
