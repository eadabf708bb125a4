#include "ui/morefilters.h"

#include "models/domain/fields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace steward {

namespace {

struct MoreFilters {
    Q_DECLARE_TR_FUNCTIONS(MoreFilters)
};

// Each entry is a word, and behind a colon its value: days end with "d", a time is in milliseconds.
const QString Only = QStringLiteral("only");
const QString Language = QStringLiteral("language");
const QString Unused = QStringLiteral("unused");
const QString Expires = QStringLiteral("expires");

QString entry(const QString &word, const QString &value)
{
    return word + u':' + value;
}

QString timeEntry(const QString &word, Timestamp at, int days)
{
    return entry(word, days != 0 ? QStringLiteral("%1d").arg(days) : QString::number(at));
}

QString textOf(const QString &word, const QString &value)
{
    if (word == Only)
        return MoreFilters::tr("Only API user of an application");
    if (word == Language)
        return value.isEmpty() ? MoreFilters::tr("Language of the directory")
                               : MoreFilters::tr("Language: %1").arg(fieldText(Field::Language, value, Catalog()));
    const bool unused = word == Unused;
    if (value.endsWith(u'd')) {
        const int days = value.chopped(1).toInt();
        return unused ? MoreFilters::tr("Not used for %Ln day(s)", nullptr, days)
                      : MoreFilters::tr("Expires within %Ln day(s)", nullptr, days);
    }
    const QString date
        = QLocale().toString(QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date(), QLocale::ShortFormat);
    return unused ? MoreFilters::tr("Not used since %1").arg(date) : MoreFilters::tr("Expires until %1").arg(date);
}

FacetFilter::Choice choiceOf(const QString &one)
{
    const QString word = one.section(u':', 0, 0);
    const bool time = word == Unused || word == Expires;
    return {one, textOf(word, one.section(u':', 1)), -1, !time, time ? word : QString()};
}

void readTime(const QString &value, Timestamp &at, int &days)
{
    if (value.endsWith(u'd'))
        days = value.chopped(1).toInt();
    else
        at = value.toLongLong();
}

} // namespace

QList<FacetFilter::Choice> moreChoices(const QVariantList &wanted, const QVariantList &leftOut)
{
    QStringList entries {entry(Only, {}), entry(Language, {})};
    for (const int days : {30, 90, 180, 365})
        entries.append(timeEntry(Unused, 0, days));
    entries.append(timeEntry(Expires, 0, 30));
    for (const QVariant &one : wanted + leftOut) {
        if (!entries.contains(one.toString()))
            entries.append(one.toString());
    }
    QList<FacetFilter::Choice> choices;
    for (const QString &one : std::as_const(entries))
        choices.append(choiceOf(one));
    return choices;
}

MoreValues moreValues(const AdministratorFilter &filter)
{
    MoreValues values;
    if (filter.onlyUser)
        (*filter.onlyUser ? values.wanted : values.leftOut).append(entry(Only, {}));
    for (const QString &language : filter.languages)
        values.wanted.append(entry(Language, language));
    for (const QString &language : filter.excluded.languages)
        values.leftOut.append(entry(Language, language));
    if (filter.unusedSince != 0 || filter.unusedForDays != 0)
        values.wanted.append(timeEntry(Unused, filter.unusedSince, filter.unusedForDays));
    if (filter.expiresUntil != 0 || filter.expiresInDays != 0)
        values.wanted.append(timeEntry(Expires, filter.expiresUntil, filter.expiresInDays));
    return values;
}

void readMore(const QVariantList &wanted, const QVariantList &leftOut, AdministratorFilter &filter)
{
    for (const QVariant &one : wanted) {
        const QString word = one.toString().section(u':', 0, 0);
        const QString value = one.toString().section(u':', 1);
        if (word == Only)
            filter.onlyUser = true;
        else if (word == Language)
            filter.languages.append(value);
        else if (word == Unused)
            readTime(value, filter.unusedSince, filter.unusedForDays);
        else
            readTime(value, filter.expiresUntil, filter.expiresInDays);
    }
    for (const QVariant &one : leftOut) {
        if (one.toString().section(u':', 0, 0) == Only)
            filter.onlyUser = false;
        else
            filter.excluded.languages.append(one.toString().section(u':', 1));
    }
}

void setOnlyMore(const QVariant &choice, AdministratorFilter &filter)
{
    const QString word = choice.toString().section(u':', 0, 0);
    if (word == Language) {
        filter.languages.clear();
        filter.excluded.languages.clear();
    } else if (word == Unused) {
        filter.unusedSince = 0;
        filter.unusedForDays = 0;
    } else if (word == Expires) {
        filter.expiresUntil = 0;
        filter.expiresInDays = 0;
    }
    readMore({choice}, {}, filter);
}

} // namespace steward
