#include "models/actions/catalogrollback.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCatalogRollback : public QObject {
    Q_OBJECT

    /// One committed change; `fn(Transaction &)` returns a Result without a value.
    template <typename Function> static void write(TestDirectory &d, Function fn)
    {
        const auto written = await(d.store().write(d.author(), [&](Transaction &t) -> Result<int> {
            t.describe(ChangeKind::Role, u"Desk"_s);
            STEWARD_TRY(fn(t));
            return 0;
        }));
        if (!written)
            qFatal("%s (%s)", qUtf8Printable(written.error().message), qUtf8Printable(written.error().detail));
    }

    template <typename Row> static void add(TestDirectory &d, const QString &name)
    {
        Row one;
        one.name = name;
        write(d, [&](Transaction &t) { return Result<void>(t.insert(one).ok() ? Result<void>() : cancelled()); });
    }

    template <typename Row> static void change(TestDirectory &d, Row row, const QString &name, Timestamp deletedAt = 0)
    {
        Row after = row;
        after.name = name;
        after.deletedAt = deletedAt;
        write(d, [&](Transaction &t) { return t.update(row, after); });
    }

    static qint64 restored(TestDirectory &d, const Catalog &then, bool whole = true)
    {
        qint64 changed = 0;
        write(d, [&](Transaction &t) -> Result<void> {
            const Result<Catalog> now = CatalogRows(t.connection()).catalog();
            STEWARD_TRY(now);
            CatalogRollback back(t, *now, then);
            STEWARD_TRY(back.restore());
            if (whole)
                STEWARD_TRY(back.removeUnknown());
            changed = back.changed();
            return {};
        });
        return changed;
    }

private slots:
    /// A name is free only when the one that has it now has its own again.
    void namesThatWentRoundGoBack()
    {
        TestDirectory d;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
            add<Role>(d, name);
            add<Application>(d, name);
        }
        const Catalog then = d.catalog();
        const auto turn = [&](const auto &one, const auto &two, const auto &three) {
            change(d, one, u"Between"_s);
            change(d, three, u"one"_s);
            change(d, two, u"Three"_s);
            auto between = one;
            between.name = u"Between"_s;
            change(d, between, u"TWO"_s);
        };
        turn(*then.role(u"One"_s), *then.role(u"Two"_s), *then.role(u"Three"_s));
        turn(*then.application(u"One"_s), *then.application(u"Two"_s), *then.application(u"Three"_s));
        QCOMPARE(restored(d, then), 6);
        QCOMPARE(d.catalog().roles, then.roles);
        QCOMPARE(d.catalog().applications, then.applications);
        QCOMPARE(restored(d, then), 0);
    }

    void aDeletedOneWaitsForItsName()
    {
        TestDirectory d;
        for (const QString &name : {u"One"_s, u"Two"_s}) {
            add<Role>(d, name);
            add<Application>(d, name);
        }
        const Catalog then = d.catalog();
        change(d, *then.role(u"One"_s), u"One"_s, 5);
        change(d, *then.role(u"Two"_s), u"One"_s);
        change(d, *then.application(u"One"_s), u"One"_s, 5);
        change(d, *then.application(u"Two"_s), u"One"_s);
        QCOMPARE(restored(d, then), 4);
        QCOMPARE(d.catalog().roles, then.roles);
        QCOMPARE(d.catalog().applications, then.applications);
    }

    void newOnesGoLastUnlessTheirNameIsNeeded()
    {
        TestDirectory d;
        add<Application>(d, u"Ledger"_s);
        const Catalog then = d.catalog();
        change(d, *then.application(u"Ledger"_s), u"Book"_s);
        add<Application>(d, u"LEDGER"_s);
        add<Application>(d, u"Later"_s);
        add<Role>(d, u"New"_s);
        const ApplicationId inTheWay = d.application(u"Ledger"_s);
        QCOMPARE(restored(d, then, false), 2);
        Catalog now = d.catalog();
        QVERIFY(now.application(inTheWay)->isDeleted());
        QCOMPARE(now.application(u"Ledger"_s)->uid, then.application(u"Ledger"_s)->uid);
        QVERIFY(now.application(u"Later"_s) && now.role(u"New"_s));
        QCOMPARE(restored(d, then), 2);
        now = d.catalog();
        QVERIFY(!now.application(u"Later"_s) && !now.role(u"New"_s));
    }
};

STEWARD_TEST(TestCatalogRollback)

#include "tst_catalogrollback.moc"
