#include "ui/windowfile.h"

#include "models/domain/folding.h"
#include "models/store/filecondition.h"
#include "models/store/store.h"
#include "ui/style/messagebar.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace steward {

namespace {

constexpr std::chrono::seconds Interval {1};

} // namespace

WindowFile::WindowFile(Store &store, QAction *saveCopy, QWidget *window)
    : QObject(window), m_store(store), m_saveCopy(saveCopy), m_messages(new MessageBar(window))
{
    connect(&m_interval, &QTimer::timeout, this, &WindowFile::look);
    m_interval.start(Interval);
}

void WindowFile::look()
{
    if (m_looking)
        return;
    m_looking = true;
    // Not here: the folder may be on a server that has gone away.
    whenDone(m_store.read([](Connection &connection) { return Result<bool>(hasMoved(connection)); }), this,
             [this](const Result<bool> &moved) {
                 m_looking = false;
                 if (moved)
                     show(*moved);
             });
}

void WindowFile::show(bool gone)
{
    if (gone == m_gone)
        return;
    m_gone = gone;
    if (gone)
        m_messages->showMessage(
            Tone::Bad,
            tr("%1 was deleted, moved or replaced. What you see is from before, and nothing can be saved. Put the file "
               "back, or save a copy in another place and open that.")
                .arg(isolated(QDir::toNativeSeparators(QFileInfo(m_store.path()).absoluteFilePath()))),
            {m_saveCopy});
    else
        m_messages->dismiss();
}

} // namespace steward
