#include "models/actions/countaside.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <sqlite3.h>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCountAside : public QObject {
    Q_OBJECT

    using Counts = CountAside::Counts;

    /// Of two transactions: what stood before the one that is going on, and what that one sees itself.
    static std::pair<Counts, Counts> whileSuspending(TestDirectory &d, const Administrator &row)
    {
        const auto counts = await(d.store().write(d.author(), [&](Transaction &t) -> Result<std::pair<Counts, Counts>> {
            t.describe(ChangeKind::Suspend, row.displayName());
            STEWARD_TRY(t.update(row, {{Field::Suspended, true}}));
            const Result<Counts> aside = CountAside(t.connection().path()).counts();
            STEWARD_TRY(aside);
            const Result<Counts> inside = CatalogRows(t.connection()).usableCounts();
            STEWARD_TRY(inside);
            return std::pair(*aside, *inside);
        }));
        if (!counts)
            qFatal("%s", qUtf8Printable(counts.error().message));
        return counts->value;
    }

private slots:
    void countsWhatWasThereBefore()
    {
        TestDirectory d;
        const Integration http {d.application(u"HttpApi"_s), u"Bank"_s};
        const Integration sales {d.application(u"Salesforce"_s), u"Bank"_s};
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s, u"Salesforce"_s}, u"Bank"_s));
        d.added(d.apiUser(u"Bea"_s, {u"HttpApi"_s}, u"Bank"_s));
        d.added(d.apiUser(u"Cai"_s, {u"HttpApi"_s}));
        const auto [aside, inside] = whileSuspending(d, ana);
        QCOMPARE(aside, (Counts {{http, 2}, {sales, 1}, {{http.application, {}}, 1}}));
        QCOMPARE(inside, (Counts {{http, 1}, {{http.application, {}}, 1}}));
    }

    /// Numbers are never given again, so there may be long stretches without an account.
    void looksBeyondAGap()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        const Administrator draft = d.apiUser(u"Far"_s, {u"HttpApi"_s}, u"Bank"_s);
        const auto far = await(d.store().write(d.author(), [draft](Transaction &t) -> Result<AdministratorId> {
            t.describe(ChangeKind::Add, draft.displayName());
            sqlite3_exec(t.connection().handle(),
                         "UPDATE sqlite_sequence SET seq = 260000 WHERE name = 'administrator'", nullptr, nullptr,
                         nullptr);
            return t.insert(draft);
        }));
        QVERIFY(far && far->value.value > 260'000);
        const auto [aside, inside] = whileSuspending(d, ana);
        const ApplicationId http = d.application(u"HttpApi"_s);
        QCOMPARE(aside, (Counts {{{http, {}}, 1}, {{http, u"Bank"_s}, 1}}));
    }

    void aFileThatCannotBeReadIsAnError()
    {
        const QTemporaryDir folder;
        const CountAside counting(folder.filePath(u"none.steward"_s));
        QVERIFY(!counting.counts());
        // It may be asked again, and is not made by asking.
        QVERIFY(!counting.counts());
        QVERIFY(!QFile::exists(folder.filePath(u"none.steward"_s)));
    }

    /// The transaction may end without needing the counts.
    void needNotBeAsked()
    {
        TestDirectory d;
        for (int i = 0; i < 20; ++i)
            const CountAside unasked(d.path());
        const Administrator ana = d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        QVERIFY(!d.row(ana.id)->isDeleted());
    }
};

STEWARD_TEST(TestCountAside)

#include "tst_countaside.moc"
