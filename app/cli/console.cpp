#include "app/cli/console.h"

#include "models/core/isolate.h"

#include <cstdio>

namespace steward {

namespace {

void logOwn(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg || QByteArrayView(context.category).startsWith("steward."))
        Console().message(text);
}

bool isShownAsCode(QChar c)
{
    const bool overrides = c.unicode() >= 0x202A && c.unicode() <= 0x202E;
    return c.category() == QChar::Other_Control || overrides || c.unicode() == 0x2028 || c.unicode() == 0x2029;
}

} // namespace

QString printable(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (isShownAsCode(c))
            shown += QStringLiteral("\\u") + QStringLiteral("%1").arg(c.unicode(), 4, 16, QLatin1Char('0')).toUpper();
        else if (!isIsolate(c))
            shown += c;
    }
    return shown;
}

void quietLibraries()
{
    qInstallMessageHandler(logOwn);
}

void Console::result(const QString &line)
{
    resultBytes(printable(line).toUtf8() + '\n');
}

void Console::resultBytes(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
}

void Console::message(const QString &line)
{
    const QByteArray bytes = "stewardctl: " + printable(line).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

bool Console::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

} // namespace steward
