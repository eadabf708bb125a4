#pragma once

#include <QTimer>

class QAction;

namespace steward {

class MessageBar;
class Store;

/// Says above the pages of a window that its directory file is gone: its rows are shown as they were, and nothing can
/// be saved any more. Silent again when the file is back. GUI thread.
class WindowFile : public QObject {
    Q_OBJECT

public:
    /// `store` must outlive it. `saveCopy` is what can still be done, and stands beside the sentence.
    WindowFile(Store &store, QAction *saveCopy, QWidget *window);

    MessageBar *messages() const { return m_messages; }

private:
    void look();
    void show(bool gone);

    Store &m_store;
    QAction *m_saveCopy;
    MessageBar *m_messages;
    QTimer m_interval;
    bool m_looking = false;
    bool m_gone = false;
};

} // namespace steward
