#pragma once

#include "models/actions/newdirectory.h"
#include "models/store/catalogrows.h"
#include "ui/administratorspage.h"
#include "ui/administratortable.h"
#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

namespace steward {

/// A real window over a real sample directory in a temporary folder, with settings of its own.
class WindowFixture {
public:
    static Author author() { return {QStringLiteral("Wanjiru Kamau"), QStringLiteral("window")}; }

    /// The directory stands in `folder` unless `path` names another place.
    explicit WindowFixture(bool empty = false, const QString &path = {})
        : file(path.isEmpty() ? folder.filePath(QStringLiteral("sample.steward")) : path),
          settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        auto store = std::make_unique<Store>();
        const DirectoryContent content
            = empty ? emptyDirectory(QStringLiteral("Empty"), author()) : sampleDirectory(author());
        if (!await(store->create(file, content)))
            qFatal("the sample directory could not be created");
        reopen(std::move(store));
    }
    ~WindowFixture() { delete window; }

    QString path() const { return file; }

    /// Closes the window and opens the file again, as after a restart.
    void restart()
    {
        delete window;
        auto store = std::make_unique<Store>();
        if (!await(store->open(path())))
            qFatal("the directory could not be opened again");
        reopen(std::move(store));
    }

    AdministratorsPage *page() const { return window->administrators(); }
    AdministratorTable *table() const { return page()->table(); }
    const AdministratorModel *model() const { return table()->administrators(); }

    /// The row of the administrator with this email; -1 when it is not shown.
    int rowOf(const QString &email) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            const Administrator *a = model()->administratorAt(row);
            if (a && a->email.typed() == email)
                return row;
        }
        return -1;
    }

    /// What the file says, read through the store.
    QList<Administrator> stored(const QString &name, bool deleted = false) const
    {
        const auto rows = await(window->workspace().store().read(
            [=](Connection &connection) { return AdministratorRows(connection).byName(name, deleted); }));
        return rows ? *rows : QList<Administrator>();
    }

    /// The dialog of this type that is open now, waited for; null when none comes.
    template <typename Dialog> Dialog *dialog() const
    {
        Dialog *found = nullptr;
        std::ignore = QTest::qWaitFor([&] {
            found = nullptr;
            for (Dialog *candidate : window->findChildren<Dialog *>()) {
                if (candidate->isVisible())
                    found = candidate;
            }
            return found != nullptr;
        });
        return found;
    }

    QTemporaryDir folder;
    QString file;
    QSettings settings;
    MainWindow *window = nullptr;

private:
    void reopen(std::unique_ptr<Store> store)
    {
        const auto directory
            = await(store->read([](Connection &connection) { return CatalogRows(connection).directory(); }));
        if (!directory)
            qFatal("the directory could not be read");
        window = new MainWindow(std::make_unique<Workspace>(std::move(store), *directory, author()), settings);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        // Shortcuts reach the active window only.
        if (!QTest::qWaitForWindowActive(window)
            || !QTest::qWaitFor([this] { return model()->isComplete() && rowsReady(); }))
            qFatal("the rows did not come");
    }

    bool rowsReady() const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (!model()->administratorAt(row))
                return false;
        }
        return true;
    }
};

} // namespace steward
