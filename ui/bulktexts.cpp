#include "ui/bulktexts.h"

#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

struct BulkTexts {
    Q_DECLARE_TR_FUNCTIONS(BulkTexts)
};

constexpr qsizetype CountedValues = 3;
constexpr qsizetype NamedIntegrations = 3;

QString valueText(Field field, const QJsonValue &value, const Catalog &catalog)
{
    if (field == Field::Suspended)
        return value.toBool() ? BulkTexts::tr("Login suspended") : BulkTexts::tr("Active");
    const QString text = fieldText(field, value, catalog);
    return text.isEmpty() ? BulkTexts::tr("empty") : isolated(text);
}

/// "A", "A and B", "A, B and C"; of more the first ones, and how many others.
QString enumeration(QStringList parts)
{
    const qsizetype others = parts.size() - NamedIntegrations;
    if (others > 0) {
        parts = parts.first(NamedIntegrations);
        parts.append(BulkTexts::tr("%Ln other(s)", nullptr, pluralCount(others)));
    }
    return QLocale().createSeparatedList(parts);
}

/// "Why so many": of causes other than integrations that would stop.
QString causeText(LeftCause cause, qint64 rows)
{
    const int n = pluralCount(rows);
    switch (cause) {
    case LeftCause::Gone:
        return BulkTexts::tr("%Ln no longer exist(s).", nullptr, n);
    case LeftCause::RecycleBin:
        return BulkTexts::tr("%Ln is/are in the recycle bin.", nullptr, n);
    case LeftCause::NotApplicable:
        return BulkTexts::tr("%Ln do(es) not have such a field.", nullptr, n);
    case LeftCause::Invalid:
        return BulkTexts::tr("%Ln would get a value that cannot be.", nullptr, n);
    case LeftCause::Taken:
        return BulkTexts::tr("%Ln would get what another account has.", nullptr, n);
    case LeftCause::NotPermitted:
        return BulkTexts::tr("Your role does not allow %Ln of these changes.", nullptr, n);
    case LeftCause::LastHolder:
        return BulkTexts::tr("%Ln is/are needed so that somebody can edit roles and administrators.", nullptr, n);
    case LeftCause::ChangedMeanwhile:
        return BulkTexts::tr("%Ln was/were changed meanwhile.", nullptr, n);
    case LeftCause::Other:
        return BulkTexts::tr("%Ln for other reasons.", nullptr, n);
    case LeftCause::None:
    case LeftCause::Stops:
    case LeftCause::MayHaveArrived:
    case LeftCause::StillQueued:
        break;
    }
    return {};
}

QString stopsText(const BulkPlan &plan)
{
    if (plan.preventing() == 0)
        return {};
    QStringList names;
    for (const QString &name : plan.preventingNames())
        names.append(isolated(name));
    if (const qint64 others = plan.preventing() - names.size(); others > 0)
        names.append(BulkTexts::tr("%Ln other(s)", nullptr, pluralCount(others)));
    QStringList integrations;
    for (const Integration &one : plan.preventedStops())
        integrations.append(isolated(integrationText(one, plan.catalog())));
    return BulkTexts::tr("Changing %1 would stop %2.")
        .arg(QLocale().createSeparatedList(names), enumeration(integrations));
}

} // namespace

int pluralCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString accountCounts(qint64 persons, qint64 apiUsers)
{
    const QString people = BulkTexts::tr("%Ln administrator(s)", nullptr, pluralCount(persons));
    const QString users = BulkTexts::tr("%Ln API user(s)", nullptr, pluralCount(apiUsers));
    if (persons == 0)
        return users;
    return apiUsers == 0 ? people : BulkTexts::tr("%1 and %2").arg(people, users);
}

QString valuesNowText(const BulkSelection &selection, Field field, const Catalog &catalog)
{
    const FieldTally tally = selection.fields.value(field);
    if (tally.rows == 0)
        return BulkTexts::tr("None of these rows has it");
    const QLocale locale;
    if (tally.isShared()) {
        const QString value = valueText(field, tally.values.first().first, catalog);
        return tally.rows == 1
            ? value
            : BulkTexts::tr("%1 for all %2", "a value and a number").arg(value, locale.toString(tally.rows));
    }
    if (tally.hasMore || tally.values.size() > CountedValues)
        return BulkTexts::tr("Several values");
    QStringList parts;
    for (const auto &[value, rows] : tally.values)
        parts.append(BulkTexts::tr("%1 %2", "a number and a value: 40 Active")
                         .arg(locale.toString(rows), valueText(field, value, catalog)));
    return parts.join(QStringLiteral(", "));
}

LeftOutText leftOutText(const BulkPlan &plan)
{
    const qint64 left = plan.count(BulkVerdict::LeftOut);
    if (left == 0)
        return {};
    QStringList sentences;
    if (const QString stops = stopsText(plan); !stops.isEmpty())
        sentences.append(stops);
    const QMap<LeftCause, qint64> causes = plan.leftCounts();
    for (auto it = causes.cbegin(); it != causes.cend(); ++it) {
        if (const QString text = causeText(it.key(), it.value()); !text.isEmpty())
            sentences.append(text);
    }
    LeftOutText text;
    text.bold = BulkTexts::tr("%Ln row(s) is/are left out.", nullptr, pluralCount(left));
    text.sentence = QStringLiteral("%1 ") + sentences.join(u' ');
    return text;
}

QString impactText(const Impact &impact, const Catalog &catalog)
{
    QStringList sentences;
    if (impact.stopsAnything()) {
        QStringList names;
        for (const Integration &one : impact.stopping())
            names.append(isolated(integrationText(one, catalog)));
        sentences.append(BulkTexts::tr("%1 will stop working.", "several integrations").arg(enumeration(names)));
    }
    QStringList alone;
    for (const IntegrationImpact &one : impact.integrations) {
        if (one.usableAfter == 1)
            alone.append(isolated(integrationText(one.integration, catalog)));
    }
    if (!alone.isEmpty())
        sentences.append(BulkTexts::tr("%1 will have only one API user left.").arg(enumeration(alone)));
    return sentences.join(u' ');
}

} // namespace steward
