// Works in the real window over a large directory and prints the longest time that its event loop did not turn in each
// step, and the memory that each step added: bench_window [--rows N] [--changed N] [--directory FILE] [--seed N].

#include "models/store/catalogrows.h"
#include "tests/benchmarks/barework.h"
#include "tests/benchmarks/benchdirectory.h"
#include "tests/benchmarks/processmemory.h"
#include "ui/administratorspage.h"
#include "ui/administratortable.h"
#include "ui/bulkeditdialog.h"
#include "ui/forms/bulkeditform.h"
#include "ui/importdialog.h"
#include "ui/importrows.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace steward;

namespace {

const Author Bench {QStringLiteral("Bench"), QStringLiteral("window")};

/// How long the loop did not turn at most, by the clock and by the processor time of this thread.
class Gaps : public QObject {
public:
    Gaps()
    {
        connect(&m_tick, &QTimer::timeout, this, &Gaps::look);
        m_since.start();
        m_tick.start(0);
    }
    void begin()
    {
        m_longest = 0;
        m_busiest = 0;
        m_processor = processor();
        m_since.start();
    }
    void look()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        m_busiest = std::max(m_busiest, processor() - m_processor);
        m_since.start();
        m_processor = processor();
    }
    double longest() const { return static_cast<double>(m_longest) / 1e6; }
    double busiest() const { return static_cast<double>(m_busiest) / 1e6; }

private:
    static qint64 processor()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_processor = processor();
    qint64 m_longest = 0;
    qint64 m_busiest = 0;
};

/// One step after the other; each ends when its condition holds and the window has settled.
class Steps {
public:
    template <typename Action, typename Condition> void step(const char *name, Action action, Condition condition)
    {
        const double memory = residentMegabytes();
        m_gaps.begin();
        QElapsedTimer timer;
        timer.start();
        action();
        while (!condition()) {
            QCoreApplication::processEvents();
            if (timer.elapsed() > 300'000)
                qFatal("\"%s\" does not end", name);
        }
        const qint64 took = timer.elapsed();
        QElapsedTimer rest;
        rest.start();
        while (rest.elapsed() < 200)
            QCoreApplication::processEvents();
        m_gaps.look();
        std::printf("%-40s %7lld ms; longest gap %6.1f ms, of processor %6.1f ms; memory %+7.1f MB\n", name,
                    static_cast<long long>(took), m_gaps.longest(), m_gaps.busiest(), residentMegabytes() - memory);
        std::fflush(stdout);
    }

private:
    Gaps m_gaps;
};

template <typename Dialog> Dialog *openDialog(MainWindow &window)
{
    for (Dialog *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void look(Steps &steps, MainWindow &window)
{
    AdministratorTable *table = window.administrators()->table();
    const auto loaded = [table] {
        const int first = table->rowAt(0);
        return table->administrators()->isComplete() && first >= 0 && table->administrators()->administratorAt(first);
    };
    steps.step("open and load all rows", [&window] { window.show(); }, loaded);
    steps.step(
        "scroll to the end",
        [table] { table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum()); }, loaded);
    bool settled = false;
    QObject::connect(table->administrators(), &AdministratorModel::queryFinished, &window,
                     [&settled] { settled = true; });
    const auto isSettled = [&] { return settled && loaded(); };
    const auto search = [&](const QString &text) {
        settled = false;
        AdministratorFilter filter;
        filter.text = text;
        window.administrators()->setFilter(filter);
    };
    steps.step("search for \"an\"", [&] { search(QStringLiteral("an")); }, isSettled);
    steps.step("search cleared", [&] { search(QString()); }, isSettled);
    steps.step(
        "sort by email",
        [&] {
            settled = false;
            table->sortByColumn(static_cast<int>(Column::Email), Qt::DescendingOrder);
        },
        isSettled);
}

void edit(Steps &steps, MainWindow &window)
{
    AdministratorTable *table = window.administrators()->table();
    steps.step(
        "select all", [&] { window.actions().selectAll->trigger(); },
        [&] { return table->selectedCount() == table->model()->rowCount(); });
    steps.step(
        "open Edit", [&] { window.actions().edit->trigger(); },
        [&] {
            const auto *dialog = openDialog<BulkEditDialog>(window);
            return dialog && dialog->plan();
        });
    auto *dialog = openDialog<BulkEditDialog>(window);
    steps.step(
        "set the organization of all",
        [&] {
            FieldEditLine *line = dialog->form()->line(Field::Organization);
            line->setOperation(FieldEdit::Operation::Set);
            line->setText(QStringLiteral("Head Office"));
        },
        [&] { return dialog->plan() && !dialog->plan()->job().edit.isEmpty(); });
    for (const int tab : {3, 0}) {
        steps.step(
            "another filter of the preview", [&] { dialog->filter()->setCurrentIndex(tab); }, [] { return true; });
    }
    steps.step("close Edit", [&] { dialog->reject(); }, [] { return true; });
    steps.step("clear the selection", [&] { window.actions().clearSelection->trigger(); }, [] { return true; });
}

void import(Steps &steps, MainWindow &window, const QString &csv)
{
    steps.step(
        "read the spreadsheet and plan", [&] { window.importSpreadsheet(csv); },
        [&] {
            const auto *dialog = openDialog<ImportDialog>(window);
            return dialog && dialog->plan() && dialog->importButton()->isEnabled();
        });
    auto *dialog = openDialog<ImportDialog>(window);
    const int before = window.administrators()->table()->model()->rowCount();
    steps.step(
        "import", [&] { dialog->importButton()->click(); },
        [&] { return window.administrators()->table()->model()->rowCount() > before; });
    steps.step("undo", [&] { window.actions().undo->trigger(); },
               [&] { return window.administrators()->table()->model()->rowCount() == before; });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    const auto add = [&options](const char *name, const char *text, const char *fallback) {
        options.addOption({QLatin1StringView(name), QLatin1StringView(text), QStringLiteral("value"),
                           QLatin1StringView(fallback)});
    };
    add("rows", "How many accounts the directory has.", "1000000");
    add("changed", "How many rows are imported.", "100000");
    add("directory", "Where the directory is kept for the next time.", "");
    add("seed", "Gives the same directory.", "7");
    options.process(application);
    const int rows = options.value(QStringLiteral("rows")).toInt();
    const quint32 seed = options.value(QStringLiteral("seed")).toUInt();
    QTemporaryDir folder;
    QString directory = options.value(QStringLiteral("directory"));
    if (directory.isEmpty())
        directory = folder.filePath(QStringLiteral("bench.steward"));
    if (const QString problem = makeBenchDirectory(directory, rows, seed); !problem.isEmpty())
        qFatal("%s", qUtf8Printable(problem));
    const QString copy = folder.filePath(QStringLiteral("copy.steward"));
    if (!QFile::copy(directory, copy))
        qFatal("The directory could not be copied.");
    const QString csv = folder.filePath(QStringLiteral("import.csv"));
    writeImportFile(csv, rows, options.value(QStringLiteral("changed")).toInt());
    auto store = std::make_unique<Store>();
    std::ignore = await(store->open(copy));
    std::ignore = await(store->checked());
    const auto info = await(store->read([](Connection &connection) { return CatalogRows(connection).directory(); }));
    if (!info)
        qFatal("%s", qUtf8Printable(info.error().message));
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    MainWindow window(std::make_unique<Workspace>(std::move(store), *info, Bench), settings);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1440, 900);
    std::printf("%d rows, --seed %u\n", rows, seed);
    Steps steps;
    look(steps, window);
    edit(steps, window);
    import(steps, window, csv);
    return 0;
}
