#include "ui/help/helppages.h"

#include "models/domain/folding.h"

#include <QFile>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace steward {

namespace {

/// The folders of the pages, the nearest language first.
QStringList folders()
{
    QStringList found;
    for (const QString &language : QLocale().uiLanguages())
        found.append(QStringLiteral(":/help/") + language);
    found.append(QStringLiteral(":/help/en"));
    return found;
}

/// Keys as the menus name them here: what is `Ctrl+Up` in a page is `Strg+Hoch` in German, and `⌘↑` on a Mac.
QString nativeKeys(const QString &keys)
{
    const auto native = [](const QString &portable) {
        return QKeySequence(portable, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    };
    static const QStringList modifiers {QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("Alt")};
    if (!modifiers.contains(keys))
        return native(keys);
    QString alone = native(keys + QStringLiteral("+A")).chopped(1);
    return alone.endsWith(u'+') ? alone.chopped(1) : alone;
}

QString withNativeKeys(const QString &text)
{
    static const QRegularExpression span(
        QStringLiteral("(?<=`)(?:Ctrl|Shift|Alt|(?:(?:Ctrl|Shift|Alt)\\+)*"
                       "(?:[A-Z0-9?,]|F[0-9]+|Enter|Esc|Space|Tab|Delete|Up|Down|Menu))(?=`)"));
    QString result;
    qsizetype end = 0;
    for (auto it = span.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += text.mid(end, match.capturedStart() - end) + nativeKeys(match.captured());
        end = match.capturedEnd();
    }
    return result + text.mid(end);
}

QString textOf(const QString &topic)
{
    for (const QString &folder : folders()) {
        QFile file(folder + u'/' + topic + QStringLiteral(".md"));
        if (file.open(QIODevice::ReadOnly))
            return withNativeKeys(QString::fromUtf8(file.readAll()));
    }
    return {};
}

QString titleOf(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^# +(.+)$"), QRegularExpression::MultilineOption);
    return heading.match(text).captured(1).trimmed();
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

} // namespace

QStringList helpTopics()
{
    return {QStringLiteral("overview"),       QStringLiteral("add-api-user"),
            QStringLiteral("edit-api-user"),  QStringLiteral("delete-api-user"),
            QStringLiteral("credentials"),    QStringLiteral("suspend"),
            QStringLiteral("administrators"), QStringLiteral("roles"),
            QStringLiteral("applications"),   QStringLiteral("find-and-select"),
            QStringLiteral("bulk-edit"),      QStringLiteral("import"),
            QStringLiteral("export"),         QStringLiteral("results-and-undo"),
            QStringLiteral("activity"),       QStringLiteral("sign-in"),
            QStringLiteral("sync"),           QStringLiteral("conflicts"),
            QStringLiteral("backups"),        QStringLiteral("settings"),
            QStringLiteral("command-line"),   QStringLiteral("keyboard"),
            QStringLiteral("problems"),       QStringLiteral("whats-new")};
}

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages;
    for (const QString &topic : helpTopics()) {
        const QString text = textOf(topic);
        pages.append({topic, titleOf(text), text});
    }
    return pages;
}

QString helpTopicFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Storage:
    case ErrorKind::Secret:
        return QStringLiteral("problems");
    case ErrorKind::Unauthorized:
        return QStringLiteral("sign-in");
    case ErrorKind::Forbidden:
    case ErrorKind::NeedsReason:
        return QStringLiteral("roles");
    case ErrorKind::Conflict:
        return QStringLiteral("conflicts");
    case ErrorKind::Invalid:
    case ErrorKind::NotFound:
    case ErrorKind::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

QList<HelpPage> pagesWith(const QList<HelpPage> &pages, const QString &words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    QList<HelpPage> inTitle;
    QList<HelpPage> inText;
    for (const HelpPage &page : pages) {
        if (holdsAll(folded(page.title), wanted))
            inTitle.append(page);
        else if (holdsAll(folded(page.text), wanted))
            inText.append(page);
    }
    return inTitle + inText;
}

} // namespace steward
