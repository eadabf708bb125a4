#pragma once

#include "models/core/error.h"

#include <QHash>
#include <QObject>

class QAction;
class QMainWindow;

namespace steward {

class Notices;
class RowSource;
class WindowActions;

/// What a window offers to find one's way: the help, the palette, the list of keys, and the way from area to area. GUI
/// thread.
class WindowHelp : public QObject {
    Q_OBJECT

public:
    /// All must outlive it; the menu bar of the window says which actions there are.
    WindowHelp(WindowActions &actions, RowSource &rows, Notices &notices, QMainWindow *window);

    /// The button beside the message of such a failure that leads to its page of the help; none where there is no page.
    QList<QAction *> actionsFor(const Error &error);

private:
    void connectActions();
    void showPalette();
    void goBy(int areas);

    WindowActions &m_actions;
    RowSource &m_rows;
    Notices &m_notices;
    QMainWindow *m_window;
    QHash<QString, QAction *> m_whatToDo; ///< By the topic that they open.
};

} // namespace steward
