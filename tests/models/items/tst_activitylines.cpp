#include "models/items/activitylines.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestActivityLines : public QObject {
    Q_OBJECT

private slots:
    void headingsStandAboveTheirEntries()
    {
        ActivityLines lines;
        QCOMPARE(lines.count(), 0);
        lines.append({{9, 8, 7}, {{Wednesday, 2}, {Tuesday, 1}}, {}});
        QCOMPARE(lines.count(), 5);
        QCOMPARE(ids(lines), (QList<qint64> {0, 9, 8, 0, 7}));
        QVERIFY(lines.isDay(0) && lines.isDay(3) && !lines.isDay(4));
        QCOMPARE(lines.dateAt(2), Wednesday);
        QCOMPARE(lines.dateAt(4), Tuesday);
        QCOMPARE(lines.lineOf(7), 4);
        QCOMPARE(lines.lineOf(5), -1);
    }

    void aDayGoesOnInTheNextChunk()
    {
        ActivityLines lines;
        lines.append({{9}, {{Wednesday, 1}}, {}});
        const ActivityChunk next {{8, 7}, {{Wednesday, 1}, {Tuesday, 1}}, {}};
        QCOMPARE(lines.added(next), 3);
        lines.append(next);
        QCOMPARE(ids(lines), (QList<qint64> {0, 9, 8, 0, 7}));
        const ActivityChunk empty;
        QCOMPARE(lines.added(empty), 0);
        lines.append(empty);
        QCOMPARE(lines.count(), 5);
    }

    void newOnesComeOnTop()
    {
        ActivityLines lines;
        QVERIFY(lines.beginsDay(Tuesday));
        lines.prepend(7, Tuesday);
        QVERIFY(!lines.beginsDay(Tuesday));
        lines.prepend(8, Tuesday);
        lines.prepend(9, Wednesday);
        lines.prepend(10, Wednesday);
        QCOMPARE(ids(lines), (QList<qint64> {0, 10, 9, 0, 8, 7}));
        for (qsizetype entry = 0; entry < lines.ids().size(); ++entry) {
            QCOMPARE(lines.entryAt(lines.lineOfEntry(entry)), entry);
            QCOMPARE(lines.idAt(lines.lineOfEntry(entry)), lines.ids().at(entry));
        }
        lines.append({{5}, {{Tuesday, 1}}, {}});
        QCOMPARE(ids(lines), (QList<qint64> {0, 10, 9, 0, 8, 7, 5}));
    }

private:
    inline static const QDate Tuesday {2026, 3, 17};
    inline static const QDate Wednesday {2026, 3, 18};

    static QList<qint64> ids(const ActivityLines &lines)
    {
        QList<qint64> all;
        for (int line = 0; line < lines.count(); ++line)
            all.append(lines.idAt(line));
        return all;
    }
};

STEWARD_TEST(TestActivityLines)
#include "tst_activitylines.moc"
