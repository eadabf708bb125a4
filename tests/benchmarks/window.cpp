// Works in the real window over a large directory and prints the longest time that its event loop did not turn in each
// step, the memory that each step added, and what a frame of scrolling costs beside Qt's own delegate:
// bench_window [--rows N] [--changed N] [--directory FILE] [--seed N].

#include "models/store/catalogrows.h"
#include "tests/benchmarks/barework.h"
#include "tests/benchmarks/benchdirectory.h"
#include "tests/benchmarks/processmemory.h"
#include "ui/activityundo.h"
#include "ui/administratorspage.h"
#include "ui/administratortable.h"
#include "ui/bulkeditdialog.h"
#include "ui/forms/bulkeditform.h"
#include "ui/forms/undopreview.h"
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
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
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

/// Milliseconds that each frame of a scrolling table takes to be painted, sorted: three rows on, with fresh rows between.
QList<double> framesOf(AdministratorTable *table)
{
    constexpr int Frames = 600;
    QScrollBar *bar = table->verticalScrollBar();
    QList<double> frames;
    for (int i = 0; i < Frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(i % 100 == 0 ? bar->maximum() / Frames * i : bar->value() + 3);
        table->viewport()->repaint();
        frames.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    std::sort(frames.begin(), frames.end());
    return frames;
}

double print(const char *name, const QList<double> &frames)
{
    const double middle = frames.at(frames.size() / 2);
    const auto late = std::count_if(frames.cbegin(), frames.cend(), [](double frame) { return frame > 1000.0 / 60; });
    std::printf("%-40s %7.2f ms a frame; 99 %% %.2f ms, longest %.2f ms, %lld of %lld over 1/60 s\n", name, middle,
                frames.at(frames.size() * 99 / 100), frames.last(), static_cast<long long>(late),
                static_cast<long long>(frames.size()));
    return middle;
}

/// The table's frames beside those of the same view with Qt's own painting of cells.
void scroll(MainWindow &window)
{
    AdministratorTable *table = window.administrators()->table();
    const double own = print("scrolling", framesOf(table));
    QAbstractItemDelegate *delegate = table->itemDelegate();
    QStyledItemDelegate plain;
    table->setItemDelegate(&plain);
    const double plainly = print("scrolling, painted by Qt's delegate", framesOf(table));
    table->setItemDelegate(delegate);
    std::printf("%-40s %7.2f\n", "ratio", own / plainly);
    table->verticalScrollBar()->setValue(0);
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
    steps.step(
        "undo", [&] { window.actions().undo->trigger(); },
        [&] { return window.administrators()->table()->model()->rowCount() == before; });
    steps.step(
        "redo", [&] { window.actions().redo->trigger(); },
        [&] { return window.administrators()->table()->model()->rowCount() > before; });
    Notices notices;
    JobStatus status;
    ActivityUndo undo(window.workspace(), notices, status, &window);
    const auto newest = await(window.workspace().undo().next());
    if (!newest || !newest->undo)
        qFatal("There is nothing to undo.");
    steps.step(
        "look at what an undo would put back", [&] { undo.undo({newest->undo->id}); },
        [&] { return openDialog<UndoPreviewDialog>(window); });
    auto *preview = openDialog<UndoPreviewDialog>(window);
    steps.step(
        "undo from there", [&] { preview->confirmButton()->click(); },
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
    scroll(window);
    edit(steps, window);
    import(steps, window, csv);
    return 0;
}
