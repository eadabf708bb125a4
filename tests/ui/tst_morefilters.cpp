#include "ui/morefilters.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestMoreFilters : public QObject {
    Q_OBJECT

private slots:
    void whatIsChosenIsAmongTheChoices()
    {
        AdministratorFilter filter;
        filter.onlyUser = true;
        filter.languages = {QStringLiteral("de")};
        filter.excluded.languages = {QString()};
        filter.unusedForDays = 45;
        filter.expiresUntil = 1'900'000'000'000;
        const MoreValues values = moreValues(filter);
        QCOMPARE(values.wanted.size(), 4);
        QCOMPARE(values.leftOut.size(), 1);
        QStringList texts;
        for (const FacetFilter::Choice &choice : moreChoices(values.wanted, values.leftOut)) {
            if (values.wanted.contains(choice.value) || values.leftOut.contains(choice.value))
                texts.append(choice.text);
        }
        QCOMPARE(texts.size(), 5);
        QVERIFY(texts.contains(QStringLiteral("Not used for 45 day(s)")));
        QVERIFY(texts.contains(QStringLiteral("Language: Deutsch")));
        AdministratorFilter read;
        readMore(values.wanted, values.leftOut, read);
        QCOMPARE(read, filter);
    }

    void oneEntryTakesThePlaceOfItsKind()
    {
        AdministratorFilter filter;
        filter.text = QStringLiteral("ana");
        filter.languages = {QStringLiteral("de")};
        filter.excluded.languages = {QString()};
        filter.unusedForDays = 45;
        filter.onlyUser = false;
        AdministratorFilter wanted = filter;
        wanted.unusedForDays = 90;
        AdministratorFilter with = filter;
        setOnlyMore(QStringLiteral("unused:90d"), with);
        QCOMPARE(with, wanted);
        wanted = filter;
        wanted.languages = {QString()};
        wanted.excluded.languages.clear();
        with = filter;
        setOnlyMore(QStringLiteral("language:"), with);
        QCOMPARE(with, wanted);
        wanted = filter;
        wanted.onlyUser = true;
        with = filter;
        setOnlyMore(QStringLiteral("only:"), with);
        QCOMPARE(with, wanted);
    }

    void timesExcludeEachOther()
    {
        for (const FacetFilter::Choice &choice : moreChoices({}, {})) {
            const bool time = choice.value.toString().contains(QStringLiteral("d"))
                && !choice.value.toString().startsWith(QStringLiteral("only"));
            if (choice.group.isEmpty())
                QVERIFY(choice.mayBeLeftOut);
            else
                QVERIFY(time && !choice.mayBeLeftOut);
        }
    }
};

STEWARD_TEST(TestMoreFilters)

} // namespace steward

#include "tst_morefilters.moc"
