#include "models/domain/filterconditions.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <rapidcheck.h>

#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp Now = 1'800'000'000'000;

template <typename T> QList<T> some(const QList<T> &values)
{
    QList<T> chosen;
    const int count = *rc::gen::inRange(0, 3);
    for (int i = 0; i < count; ++i)
        chosen.append(values.at(*rc::gen::inRange<qsizetype>(0, values.size())));
    return chosen;
}

AdministratorFilter someFilter()
{
    const QList<Kind> kinds {Kind::Person, Kind::ApiUser};
    const QList<Status> statuses {Status::Active, Status::Suspended};
    const QList<RoleId> roles {{0}, {1}, {2}};
    const QList<ApplicationId> applications {{0}, {1}, {2}, {3}, {4}, {5}, {7}, {8}};
    const QStringList organizations {QString(), u"Retail Bank"_s, u"a=b"_s, u"!="_s, u"30d"_s, u"\u202Eكتاب"_s};
    const QStringList languages {QString(), u"en"_s, u"de"_s, u"es"_s};
    const QList<CredentialState> states(credentialStates().begin(), credentialStates().end());
    AdministratorFilter filter;
    filter.scope
        = *rc::gen::arbitrary<bool>() ? AdministratorFilter::Scope::RecycleBin : AdministratorFilter::Scope::Living;
    filter.text = some(QStringList {u"ana"_s, u"= x"_s, u"b!=c"_s}).value(0);
    filter.kinds = some(kinds);
    filter.statuses = some(statuses);
    filter.roles = some(roles);
    filter.applications = some(applications);
    filter.organizations = some(organizations);
    filter.languages = some(languages);
    filter.credentials = some(states);
    filter.excluded = {some(kinds),         some(statuses),  some(roles), some(applications),
                       some(organizations), some(languages), some(states)};
    filter.expiresInDays = *rc::gen::inRange(0, 3) * 45;
    filter.unusedForDays = *rc::gen::inRange(0, 3) * 45;
    if (*rc::gen::arbitrary<bool>())
        filter.onlyUser = *rc::gen::arbitrary<bool>();
    filter = filter.at(Now);
    if (filter.expiresInDays == 0)
        filter.expiresUntil = *rc::gen::inRange<qint64>(0, 3) * 700'000'000'123;
    if (filter.unusedForDays == 0)
        filter.unusedSince = *rc::gen::inRange<qint64>(0, 3) * 700'000'000'123;
    return filter;
}

} // namespace

class TestFilterConditions : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

private slots:
    void initTestCase()
    {
        // RC_PARAMS="seed=N" gives the same cases again.
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS",
                    "seed=" + QByteArray::number(qulonglong(std::random_device {}())) + " max_success=500");
        qInfo("RC_PARAMS=\"%s\"", qgetenv("RC_PARAMS").constData());
    }

    void whatIsWrittenIsReadAgain()
    {
        QVERIFY(rc::check("parseFilter(conditionsOf(filter)) == filter", [this] {
            const AdministratorFilter filter = someFilter();
            const QStringList conditions = conditionsOf(filter, m_catalog);
            const Result<AdministratorFilter> parsed = parseFilter(conditions, m_catalog, Now);
            if (!parsed)
                RC_FAIL(parsed.error().message.toStdString());
            RC_ASSERT(*parsed == filter);
        }));
    }

    void writesWordsThatAPersonWouldType()
    {
        AdministratorFilter filter;
        filter.scope = AdministratorFilter::Scope::RecycleBin;
        filter.kinds = {Kind::ApiUser};
        filter.excluded.roles = {RoleId {2}};
        filter.organizations = {QString()};
        filter.unusedForDays = 90;
        filter.onlyUser = true;
        filter.expiresUntil = 1'700'000'000'000;
        QCOMPARE(conditionsOf(filter, m_catalog),
                 (QStringList {u"deleted=yes"_s, u"type=api-user"_s, u"role!=Auditor"_s, u"organization="_s,
                               u"expires=2023-11-14T22:13:20.000Z"_s, u"unused=90d"_s, u"only=yes"_s}));
    }

    void datesAreWholeDaysHere()
    {
        const Result<AdministratorFilter> filter
            = parseFilter({u"expires=2026-12-31"_s, u"unused=2026-08-01"_s}, m_catalog, Now);
        QVERIFY(filter.ok());
        QCOMPARE(filter->expiresUntil + 1, QDate(2027, 1, 1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(filter->unusedSince, QDate(2026, 8, 1).startOfDay().toMSecsSinceEpoch());
    }

    void whatIsGoneIsToldAndTheRestApplies()
    {
        // A role that was deleted; an application that never had this name; an id that nobody knows.
        AdministratorFilter filter;
        filter.text = u"ana"_s;
        filter.applications = {ApplicationId {6}};
        filter.roles = {RoleId {99}};
        filter.excluded.kinds = {Kind::Person};
        const FilterReading reading = readFilter(conditionsOf(filter, m_catalog), m_catalog, Now);
        QCOMPARE(reading.problems.size(), 2);
        QVERIFY(reading.problems.at(0).message.contains(u"There is no role “#99”"_s));
        QVERIFY(reading.problems.at(1).message.contains(u"There is no application “Old”"_s));
        filter.applications.clear();
        filter.roles.clear();
        QCOMPARE(reading.filter, filter);
    }

    void refusesWithCauseAndCure_data()
    {
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QStringList &conditions, const QString &words) {
            QTest::newRow(name) << conditions << words;
        };
        row("no equals sign", {u"ana"_s}, u"“ana” is not a condition. Write it as NAME=VALUE"_s);
        row("no name", {u"=ana"_s}, u"Write it as NAME=VALUE"_s);
        row("unknown name", {u"colour=red"_s}, u"“colour” is not a condition. Use type"_s);
        row("kind", {u"type=robot"_s}, u"Use person or api-user"_s);
        row("status", {u"status=deleted"_s}, u"“deleted” is not a status. Use active or suspended"_s);
        row("empty status", {u"status="_s}, u"Use active or suspended"_s);
        row("status is not yes or no", {u"status=yes"_s}, u"Use active or suspended"_s);
        row("role", {u"role=Boss"_s}, u"Use one of: Auditor, Owner"_s);
        row("application", {u"application=Nope"_s}, u"There is no application “Nope”. Use one of:"_s);
        row("language", {u"language=klingonese"_s}, u"is not a language"_s);
        row("days", {u"unused=soon"_s}, u"“soon” is neither days nor a date. Use one such as 30d"_s);
        row("no days", {u"expires=0d"_s}, u"Use 1d to"_s);
        row("too many days", {u"expires=99999d"_s}, u"Use 1d to"_s);
        row("two times", {u"unused=1d"_s, u"unused=2026-01-01"_s}, u"“unused” can be asked for only once"_s);
        row("only what", {u"only="_s}, u"Use yes or no"_s);
        row("a text that is not there", {u"text!=ana"_s}, u"Write it as text=VALUE"_s);
        row("no name before !=", {u"!=ana"_s}, u"Write it as NAME=VALUE"_s);
        row("deleted", {u"deleted=maybe"_s}, u"Use yes or no"_s);
        row("an empty text", {u"text= "_s}, u"names no text"_s);
        row("two texts", {u"text=a"_s, u"text=b"_s}, u"A text can be asked for only once"_s);
        row("the second is wrong", {u"type=person"_s, u"role=Boss"_s}, u"There is no role “Boss”"_s);
    }
    void refusesWithCauseAndCure()
    {
        QFETCH(QStringList, conditions);
        QFETCH(QString, words);
        const Result<AdministratorFilter> parsed = parseFilter(conditions, m_catalog, Now);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().kind, ErrorKind::Invalid);
        QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
    }
};

STEWARD_TEST(TestFilterConditions)
#include "tst_filterconditions.moc"
