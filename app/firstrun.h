#pragma once

#include "ui/firstrunpage.h"

#include <QObject>
#include <QPointer>

namespace steward {

class DirectoryCreation;
class EntranceWindow;

/// What the console begins with where there is no directory: a window with ways to create one, to open one, or to look
/// at the sample. GUI thread.
class FirstRun : public QObject {
    Q_OBJECT

public:
    explicit FirstRun(QObject *parent = nullptr);
    ~FirstRun() override;

    /// Shows the window, or brings it to the front.
    void show();
    void close();
    QWidget *window() const;

    /// What the window of the directory begins with that is being created.
    enum class Next { Nothing, Import, Connect };
    /// Told once.
    Next takeNext() { return std::exchange(m_next, Next::Nothing); }

signals:
    void openRequested(const QString &path);
    void sampleRequested();
    /// The directory is there, and can be taken from the creation during this signal.
    void created(steward::DirectoryCreation &creation);

private:
    void begin(FirstRunPage::Way way);
    void create(Next next);

    QPointer<EntranceWindow> m_window;
    Next m_next = Next::Nothing;
};

} // namespace steward
