// Measures the table over a large directory beside QSqlQueryModel and QSqlTableModel with QSortFilterProxyModel, each
// in a process of its own, and prints the ratios: bench_table [--rows N] [--seed S] [--folder PATH].

#include "tests/benchmarks/benchdirectory.h"
#include "tests/benchmarks/contenders.h"
#include "tests/benchmarks/processmemory.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>

#include <atomic>
#include <cstdio>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace steward;

namespace {

/// The longest time that an event waited for the main thread.
class StallProbe {
public:
    StallProbe() : m_thread([this] { loop(); }) { }
    ~StallProbe()
    {
        m_stop = true;
        m_thread.join();
    }
    double takeLongest() { return static_cast<double>(m_longest.exchange(0)) / 1e6; }

private:
    void loop()
    {
        while (!m_stop) {
            QElapsedTimer timer;
            timer.start();
            auto answered = std::make_shared<std::atomic<bool>>(false);
            QMetaObject::invokeMethod(
                qApp, [answered] { *answered = true; }, Qt::QueuedConnection);
            while (!*answered && !m_stop)
                std::this_thread::sleep_for(std::chrono::microseconds(200));
            m_longest = std::max(m_longest.load(), timer.nsecsElapsed());
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_longest = 0;
    std::thread m_thread;
};

class View : public QTableView {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        ++paints;
    }
};

/// One contender in one view; every step ends when the rows asked for are painted.
class Run {
public:
    explicit Run(Contender &contender) : m_contender(contender)
    {
        m_view.resize(1200, 900);
        m_view.verticalHeader()->setDefaultSectionSize(28);
        m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_view.setModel(contender.model());
        m_view.show();
        waitUntil([this] { return m_view.paints > 0; });
    }

    QJsonObject measure()
    {
        const double before = residentMegabytes();
        step(
            QStringLiteral("first rows painted"), [this] { m_contender.start(); }, [] { return true; });
        step(
            QStringLiteral("all rows"), [this] { m_contender.fetchAll(); }, [this] { return m_contender.isComplete(); },
            false);
        settle();
        step(QStringLiteral("sort by email, first"), [this] { m_contender.sortByEmail(Qt::AscendingOrder); });
        fetchAll(QStringLiteral("sort by email, all rows"));
        step(QStringLiteral("sort by name"), [this] { m_contender.sortByName(Qt::AscendingOrder); });
        step(QStringLiteral("sort by email, again"), [this] { m_contender.sortByEmail(Qt::DescendingOrder); });
        step(QStringLiteral("filter 'a'"), [this] { m_contender.filter(QStringLiteral("a")); });
        step(QStringLiteral("filter 'an'"), [this] { m_contender.filter(QStringLiteral("an")); });
        step(QStringLiteral("filter 'martin1'"), [this] { m_contender.filter(QStringLiteral("martin1")); });
        step(QStringLiteral("filter cleared"), [this] { m_contender.filter(QString()); });
        m_contender.fetchAll();
        settle();
        scroll();
        m_results[QStringLiteral("memory (MB)")] = residentMegabytes() - before;
        return m_results;
    }

private:
    template <typename Condition> void waitUntil(Condition condition)
    {
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }

    void settle()
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 300)
            QCoreApplication::processEvents();
        m_probe.takeLongest();
    }

    bool visibleLoaded()
    {
        const int first = m_view.rowAt(0);
        const int last = m_view.rowAt(m_view.viewport()->height() - 1);
        if (first < 0)
            return m_view.model()->rowCount() == 0;
        for (int row = first; row <= (last < 0 ? m_view.model()->rowCount() - 1 : last); ++row) {
            if (!m_contender.isLoaded(row))
                return false;
        }
        return true;
    }

    template <typename Action> void step(const QString &name, Action action)
    {
        step(name, action, [this] { return m_contender.isSettled(); });
    }

    template <typename Action, typename Condition>
    void step(const QString &name, Action action, Condition condition, bool settleAfter = true)
    {
        std::fprintf(stderr, "%s\n", qUtf8Printable(name));
        m_probe.takeLongest();
        QElapsedTimer timer;
        timer.start();
        action();
        waitUntil([&] { return condition() && m_view.model()->rowCount() > 0 && visibleLoaded(); });
        m_view.viewport()->repaint();
        m_results[name] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (settleAfter) {
            QElapsedTimer rest;
            rest.start();
            while (rest.elapsed() < 50)
                QCoreApplication::processEvents();
        }
        const double stall = m_probe.takeLongest();
        m_results[QString(name + QStringLiteral(": stall"))] = stall;
        const QString worst = QStringLiteral("longest stall");
        m_results[worst] = std::max(m_results.value(worst).toDouble(), stall);
    }

    void fetchAll(const QString &name)
    {
        step(name, [this] { m_contender.fetchAll(); });
    }

    void scroll()
    {
        QScrollBar *bar = m_view.verticalScrollBar();
        QRandomGenerator random(3);
        constexpr int Jumps = 60;
        double jumps = 0;
        double frames = 0;
        for (int i = 0; i < Jumps; ++i) {
            QElapsedTimer timer;
            timer.start();
            bar->setValue(static_cast<int>(random.bounded(bar->maximum() + 1)));
            const int first = m_view.rowAt(0);
            m_contender.setVisible(first, first + 32);
            waitUntil([this] { return visibleLoaded(); });
            m_view.viewport()->repaint();
            jumps += static_cast<double>(timer.nsecsElapsed()) / 1e6;
            timer.restart();
            bar->setValue(std::min(bar->value() + 3, bar->maximum()));
            m_view.viewport()->repaint();
            frames += static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
        m_results[QStringLiteral("scroll jump")] = jumps / Jumps;
        m_results[QStringLiteral("scroll frame")] = frames / Jumps;
    }

    Contender &m_contender;
    View m_view;
    StallProbe m_probe;
    QJsonObject m_results;
};

QJsonObject measureInProcess(const QString &name, const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--only"), name, QStringLiteral("--file"), path});
    if (!process.waitForFinished(30 * 60 * 1000))
        process.kill();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void print(const QMap<QString, QJsonObject> &results, int rows)
{
    const QJsonObject ours = results.value(QStringLiteral("steward"));
    std::printf("\n%d rows (milliseconds)\n%-34s%12s%24s%24s\n", rows, "", "this", "QSqlQueryModel", "table + proxy");
    for (auto it = ours.constBegin(); it != ours.constEnd(); ++it) {
        std::printf("%-34s%12.1f", qUtf8Printable(it.key()), it.value().toDouble());
        for (const QString &name : {QStringLiteral("query"), QStringLiteral("proxy")}) {
            const QJsonValue theirs = results.value(name).value(it.key());
            if (theirs.isDouble())
                std::printf("%14.1f %8.1f×", theirs.toDouble(),
                            theirs.toDouble() / std::max(0.01, it.value().toDouble()));
            else
                std::printf("%24s", "–");
        }
        std::printf("\n");
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
#ifdef __GLIBC__
    // As the console does: large blocks go straight back to the system.
    mallopt(M_MMAP_THRESHOLD, 256 * 1024);
#endif
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("rows"), QStringLiteral("Rows of the largest directory."), QStringLiteral("N"),
          QStringLiteral("1000000")},
         {QStringLiteral("seed"), QStringLiteral("Seed of the rows."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("folder"), QStringLiteral("Where the directories are kept."), QStringLiteral("PATH"),
          QCoreApplication::applicationDirPath()},
         {QStringLiteral("only"), QStringLiteral("Measure one contender: steward, query or proxy."),
          QStringLiteral("NAME")},
         {QStringLiteral("file"), QStringLiteral("The directory for --only."), QStringLiteral("PATH")}});
    parser.process(application);
    if (parser.isSet(QStringLiteral("only"))) {
        double openMs = 0;
        const auto contender
            = makeContender(parser.value(QStringLiteral("only")), parser.value(QStringLiteral("file")), openMs);
        QJsonObject results = Run(*contender).measure();
        results[QStringLiteral("file opened")] = openMs;
        std::printf("%s", QJsonDocument(results).toJson(QJsonDocument::Compact).constData());
        return 0;
    }
    const int most = parser.value(QStringLiteral("rows")).toInt();
    const quint32 seed = parser.value(QStringLiteral("seed")).toUInt();
    constexpr int ProxySurvives = 100'000;
    for (const int rows : {10'000, 100'000, 1'000'000}) {
        if (rows > most)
            break;
        const QString path = QDir(parser.value(QStringLiteral("folder")))
                                 .filePath(QStringLiteral("bench-%1-%2.steward").arg(rows).arg(seed));
        if (const QString problem = makeBenchDirectory(path, rows, seed); !problem.isEmpty())
            qFatal("%s", qUtf8Printable(problem));
        QMap<QString, QJsonObject> results;
        for (const QString &name : {QStringLiteral("steward"), QStringLiteral("query"), QStringLiteral("proxy")}) {
            if (name != QStringLiteral("proxy") || rows <= ProxySurvives)
                results.insert(name, measureInProcess(name, path));
        }
        print(results, rows);
    }
    return 0;
}
