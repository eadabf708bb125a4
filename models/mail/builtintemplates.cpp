#include "models/mail/builtintemplates.h"

#include "models/domain/fields.h"

#include <QFile>

#include <algorithm>

namespace steward {

namespace {

/// RFC 4647 lookup: the tag itself, then with one part less at a time; last, any variety of the language.
QString nearestLanguage(const QString &language)
{
    const QList<std::pair<QString, QString>> known = knownLanguages();
    const auto find = [&](const auto &fits) {
        const auto found = std::find_if(known.cbegin(), known.cend(), [&](const auto &one) { return fits(one.first); });
        return found == known.cend() ? QString() : found->first;
    };
    for (QString tag = language; !tag.isEmpty(); tag.truncate(std::max<qsizetype>(tag.lastIndexOf(u'-'), 0))) {
        const QString same = find([&](const QString &one) { return one.compare(tag, Qt::CaseInsensitive) == 0; });
        if (!same.isEmpty())
            return same;
    }
    const QString base = language.section(u'-', 0, 0);
    const QString variety
        = find([&](const QString &one) { return !base.isEmpty() && one.startsWith(base + u'-', Qt::CaseInsensitive); });
    return variety.isEmpty() ? QStringLiteral("en") : variety;
}

} // namespace

MailTemplate builtInTemplate(Kind kind, const QString &language)
{
    const QString name = kind == Kind::ApiUser ? QStringLiteral("api-user") : QStringLiteral("person");
    QFile file(QStringLiteral(":/mail/%1.%2.txt").arg(name, nearestLanguage(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype end = text.indexOf(u'\n');
    return {text.left(end), text.mid(end).trimmed() + u'\n'};
}

} // namespace steward
