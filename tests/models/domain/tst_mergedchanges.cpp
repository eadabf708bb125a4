#include "models/domain/mergedchanges.h"

#include "tests/support/testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestMergedChanges : public QObject {
    Q_OBJECT

private:
    static ChangedRow row(qint64 id, const QString &key, const QString &before, const QString &after)
    {
        return {Entity::Administrator, id, ChangedRow::Fate::Changed, u"Ana"_s, {{key, key, before, after}}};
    }

private slots:
    void stepsOnOneFieldAreOne()
    {
        const QString key = u"lastName"_s;
        const QList<ChangedRow> rows
            = merged({row(1, key, u"Three"_s, u"Two"_s), row(2, key, u"x"_s, u"y"_s), row(1, key, u"Two"_s, u"One"_s),
                      row(1, u"email"_s, u"a"_s, u"b"_s), row(2, key, u"y"_s, u"x"_s)});
        // What ends as it began does not come back.
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().fields.size(), 2);
        QCOMPARE(rows.first().fields.first().before, u"Three"_s);
        QCOMPARE(rows.first().fields.first().after, u"One"_s);
    }

    void rowsOfDifferentTablesStayApart()
    {
        ChangedRow application = row(1, u"name"_s, u"a"_s, u"b"_s);
        application.entity = Entity::Application;
        QCOMPARE(merged({row(1, u"name"_s, u"b"_s, u"a"_s), application}).size(), 2);
    }

    void theLastFateCounts()
    {
        ChangedRow removed = row(1, u"email"_s, u"a"_s, {});
        removed.fate = ChangedRow::Fate::Removed;
        QCOMPARE(merged({row(1, u"lastName"_s, u"x"_s, u"y"_s), removed}).first().fate, ChangedRow::Fate::Removed);
    }

    /// The rows of an import that is taken back: comparing each with each would take minutes.
    void manyRows()
    {
        QList<ChangedRow> steps;
        for (int i = 0; i < 100'000; ++i)
            steps.append(row(i, u"lastName"_s, u"x"_s, u"y"_s));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(merged(steps).size(), steps.size());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void accountsThatComeBack()
    {
        QVERIFY(revivesAccounts({row(1, u"deletedAt"_s, u"today"_s, {})}));
        QVERIFY(!revivesAccounts({row(1, u"deletedAt"_s, {}, u"today"_s)}));
        ChangedRow application = row(1, u"deletedAt"_s, u"today"_s, {});
        application.entity = Entity::Application;
        QVERIFY(!revivesAccounts({application}));
    }
};

STEWARD_TEST(TestMergedChanges)

} // namespace steward

#include "tst_mergedchanges.moc"
