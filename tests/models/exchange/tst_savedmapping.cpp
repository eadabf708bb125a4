#include "models/exchange/savedmapping.h"

#include "exchangefixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

SavedMapping sample()
{
    const auto sheet = sheetOf("Dept,Who,Mail,Notes\nBank,Ana Pérez,ana@example.com,x\n");
    ImportDraft draft {
        sheet,
        {ColumnTarget::of(Field::Organization), {ColumnTarget::Kind::FullName}, ColumnTarget::of(Field::Email), {}},
        {},
        {}};
    draft.options.onExisting = ImportOptions::OnExisting::Skip;
    draft.options.onConflict = ImportOptions::OnConflict::UseFile;
    draft.options.defaults = {{Field::Kind, u"person"_s}, {Field::Role, u"Auditor"_s}};
    return savedMapping(draft, testCatalog());
}

AppliedMapping appliedTo(const SavedMapping &saved, const QByteArray &csv)
{
    const auto sheet = sheetOf(csv);
    return applied(saved, *sheet, matchedColumns(*sheet, testCatalog()), testCatalog());
}

} // namespace

class TestSavedMapping : public QObject {
    Q_OBJECT

private slots:
    void survivesAsJson()
    {
        const auto again = savedMappingFromJson(toJson(sample()));
        QVERIFY(again.ok());
        QCOMPARE(*again, sample());
        QCOMPARE(again->columns.size(), 4);
    }

    void findsItsColumnsByHeading()
    {
        const AppliedMapping applied
            = appliedTo(sample(), "mail,Role,DEPT,Who,Notes\nana@example.com,Owner,Bank,Ana P,y\n");
        QCOMPARE(applied.mapping.at(0), ColumnTarget::of(Field::Email));
        // It does not know of this one, which is as it is found.
        QCOMPARE(applied.mapping.at(1), ColumnTarget::of(Field::Role));
        QCOMPARE(applied.mapping.at(2), ColumnTarget::of(Field::Organization));
        QCOMPARE(applied.mapping.at(3), (ColumnTarget {ColumnTarget::Kind::FullName}));
        QCOMPARE(applied.mapping.at(4), ColumnTarget());
        QVERIFY(applied.missing.isEmpty());
        QCOMPARE(applied.options.onExisting, ImportOptions::OnExisting::Skip);
        QCOMPARE(applied.options.onConflict, ImportOptions::OnConflict::UseFile);
        QCOMPARE(applied.options.defaults.value(Field::Role), u"Auditor"_s);
    }

    void noTargetTwice()
    {
        const AppliedMapping applied = appliedTo(sample(), "Organization,Dept,Who,Mail\nA,B,Ana P,ana@example.com\n");
        QCOMPARE(applied.mapping.at(0), ColumnTarget());
        QCOMPARE(applied.mapping.at(1), ColumnTarget::of(Field::Organization));
    }

    void saysWhatIsMissing()
    {
        SavedMapping saved = sample();
        saved.columns.append({u"CRM"_s, u"application:Gone"_s});
        saved.defaults.insert(u"role"_s, u"Nobody"_s);
        const AppliedMapping applied = appliedTo(saved, "Dept,Who,Mail,CRM\nBank,Ana P,ana@example.com,yes\n");
        QCOMPARE(applied.missing, (QStringList {u"application:Gone"_s, u"role=Nobody"_s}));
        QCOMPARE(appliedTo(sample(), "Dept,Who\nBank,Ana P\n").missing, QStringList {u"Mail"_s});
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("something else") << QByteArray("{\"columns\":[]}");
        QTest::newRow("another version") << QByteArray("{\"stewardMapping\":2,\"columns\":[]}");
        QTest::newRow("no columns") << QByteArray("{\"stewardMapping\":1}");
        QTest::newRow("a column without field")
            << QByteArray("{\"stewardMapping\":1,\"columns\":[{\"heading\":\"a\"}]}");
        QTest::newRow("a column that is none") << QByteArray("{\"stewardMapping\":1,\"columns\":[7]}");
        QTest::newRow("an unknown word") << QByteArray("{\"stewardMapping\":1,\"columns\":[],\"by\":\"shoe\"}");
        QTest::newRow("an unknown default")
            << QByteArray("{\"stewardMapping\":1,\"columns\":[],\"defaults\":{\"shoe\":\"x\"}}");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, json);
        const auto saved = savedMappingFromJson(json);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().kind, ErrorKind::Invalid);
        QVERIFY(!saved.error().message.isEmpty());
    }
};

STEWARD_TEST(TestSavedMapping)

#include "tst_savedmapping.moc"
