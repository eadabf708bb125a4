#pragma once

#include "ui/mainwindow.h"
#include "ui/style/stewardstyle.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSettings>

#include <memory>

namespace steward {

class Doorbell;

/// The composition root of the console: opens directories, one window a file, and builds everything that a window
/// needs. GUI thread.
class Console : public QObject {
    Q_OBJECT

public:
    explicit Console(QSettings &settings);
    ~Console() override;

    /// Opens the file in a window of its own, or raises the window that has it, also that of another process.
    void open(const QString &path);
    void create(const QString &path);
    /// The embedded sample directory, created at first.
    void openSample();

private:
    /// What to do with the store once it is known that nobody else shows the file.
    void start(std::unique_ptr<Store> store, const QFuture<Result<void>> &opening);
    void show(std::unique_ptr<Store> store);
    void refuse(const Error &error);
    bool raiseExisting(const QString &path);
    void chooseAppearance(const Appearance &appearance);
    void closeAll();

    QSettings &m_settings;
    QHash<QString, QPointer<MainWindow>> m_windows; ///< By canonical path.
    int m_opening = 0;
};

/// The look that the settings keep.
Appearance appearanceFrom(const QSettings &settings);

} // namespace steward
