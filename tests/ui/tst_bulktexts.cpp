#include "ui/bulktexts.h"

#include "models/domain/folding.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBulkTexts : public QObject {
    Q_OBJECT

private slots:
    void countsAccounts()
    {
        QCOMPARE(accountCounts(38, 4), u"38 administrator(s) and 4 API user(s)"_s);
        QCOMPARE(accountCounts(0, 1), u"1 API user(s)"_s);
        QCOMPARE(accountCounts(1, 0), u"1 administrator(s)"_s);
    }

    void saysWhatTheRowsHave()
    {
        BulkSelection selection;
        selection.fields[Field::Suspended] = {{{false, 40}, {true, 2}}, 42, false};
        selection.fields[Field::Language] = {{{u"en"_s, 42}}, 42, false};
        selection.fields[Field::Organization] = {{{u"A"_s, 1}, {u"B"_s, 1}, {u"C"_s, 1}, {u"D"_s, 1}}, 4, false};
        const auto text = [&](Field field) { return withoutIsolates(valuesNowText(selection, field, {})); };
        QCOMPARE(text(Field::Suspended), u"40 Active, 2 Login suspended"_s);
        QVERIFY2(text(Field::Language).endsWith(u" for all 42"_s), qPrintable(text(Field::Language)));
        QCOMPARE(text(Field::Organization), u"Several values"_s);
        QCOMPARE(text(Field::Role), u"None of these rows has it"_s);
    }

    void saysWhatStopsAndWhatRestsOnOne()
    {
        Catalog catalog;
        Application application;
        application.id = ApplicationId {1};
        application.name = u"HttpApi"_s;
        catalog.applications = {application};
        Impact impact;
        impact.integrations = {{{ApplicationId {1}, u"Bank"_s}, 2, 0, {}}, {{ApplicationId {1}, u"Shop"_s}, 2, 1, u"Omar"_s}};
        const QString text = withoutIsolates(impactText(impact, catalog));
        QVERIFY2(text.contains(u"HttpApi for Bank will stop working."_s), qPrintable(text));
        QVERIFY2(text.contains(u"HttpApi for Shop will have only one API user left."_s), qPrintable(text));
        QVERIFY(impactText({}, catalog).isEmpty());
    }
};

STEWARD_TEST(TestBulkTexts)
#include "tst_bulktexts.moc"
