#include "tests/fuzz/coverage.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/places.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace steward;

// Faults end in a signal, which saves the input. The names are the sanitizers'.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "abort_on_error=1:detect_leaks=1:allocator_may_return_null=0";
}
extern "C" const char *__ubsan_default_options() // NOLINT(bugprone-reserved-identifier)
{
    return "abort_on_error=1:print_stacktrace=1";
}

namespace {

constexpr unsigned LongestTry = 20; ///< Seconds.

QByteArrayView current;
QByteArray faultPath;

void tell(const char *text)
{
    // What cannot be told cannot be told otherwise either.
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, text, strlen(text));
}

/// Saves the input on which the program ends; only calls that are allowed in a signal.
void endWithFault(int signal)
{
    tell(signal == SIGALRM ? "The input takes too long.\n" : "");
    const int file = ::open(faultPath.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && ::write(file, current.data(), static_cast<size_t>(current.size())) == current.size()) {
        tell("The input that shows the fault is in ");
        tell(faultPath.constData());
        tell("; run the program with this file to see it again.\n");
    }
    ::_exit(1);
}

void tryWatched(const QByteArray &input)
{
    // A copy of its own size, so that not one byte behind the input can be read unseen.
    const auto copy = std::make_unique<char[]>(static_cast<std::size_t>(input.size()));
    std::copy(input.begin(), input.end(), copy.get());
    current = input;
    ::alarm(LongestTry);
    fuzz::Coverage::begin();
    fuzz::tryOne(QByteArrayView(copy.get(), input.size()));
    ::alarm(0);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    return file.readAll();
}

QByteArrayList corpusOf(const QString &folder)
{
    QByteArrayList inputs {QByteArray()};
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        inputs.append(contentOf(file.filePath()));
    return inputs;
}

int fuzzFor(qint64 seconds, quint64 seed, const QByteArrayList &corpus)
{
    fuzz::Coverage coverage;
    for (const QByteArray &input : corpus) {
        tryWatched(input);
        coverage.isNew();
    }
    QByteArrayList inputs = corpus;
    fuzz::Mutation mutation(seed, fuzz::words());
    QElapsedTimer timer;
    timer.start();
    qint64 tries = 0;
    for (; !timer.hasExpired(seconds * 1000); ++tries) {
        const QByteArray input = mutation.next(inputs);
        tryWatched(input);
        if (coverage.isNew())
            inputs.append(input);
    }
    std::printf("%lld inputs in %lld s, %lld of them went new ways, %d places reached; --seed %llu\n", tries, seconds,
                static_cast<long long>(inputs.size() - corpus.size()), coverage.placeCount(), seed);
    return tries > 0 && coverage.placeCount() > 0 ? 0 : 1;
}

} // namespace

void fuzz::require(bool good, const char *what)
{
    if (good)
        return;
    tell("Not as it must be: ");
    tell(what);
    tell("\n");
    std::abort();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString name = QFileInfo(application.arguments().first()).fileName();
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Tries inputs that are made of the corpus, or the given files."));
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("seconds"), QStringLiteral("How long"), QStringLiteral("N"), QStringLiteral("60")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("The same inputs again"), QStringLiteral("N"),
                      qEnvironmentVariable("STEWARD_SEED")});
    parser.addOption({QStringLiteral("faults"), QStringLiteral("Where the input of a fault is saved"),
                      QStringLiteral("FOLDER"), QDir::tempPath()});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Inputs to try once"),
                                 QStringLiteral("[FILE…]"));
    parser.process(application);
    const QString seedText = parser.value(QStringLiteral("seed"));
    const quint64 seed = seedText.isEmpty() ? std::random_device()() : seedText.toULongLong();
    std::printf("%s --seed %llu\n", qUtf8Printable(name), seed);
    std::fflush(stdout);
    faultPath = QDir(parser.value(QStringLiteral("faults")))
                    .filePath(QStringLiteral("%1-%2.input").arg(name).arg(seed))
                    .toLocal8Bit();
    for (const int signal : {SIGABRT, SIGALRM})
        std::signal(signal, endWithFault);
    for (const QString &path : parser.positionalArguments())
        tryWatched(contentOf(path));
    if (!parser.positionalArguments().isEmpty())
        return 0;
    const QString corpus = testFile(QStringLiteral("fuzz/corpus/") + name.section(u'_', 1));
    return fuzzFor(parser.value(QStringLiteral("seconds")).toLongLong(), seed, corpusOf(corpus));
}
