#include "models/items/column.h"

#include "tests/support/testregistry.h"

#include <QSet>
#include <QtTest>

using namespace steward;

class TestColumn : public QObject {
    Q_OBJECT

private slots:
    void everyColumnHasItsOwnKeys()
    {
        QSet<QString> seen;
        for (int column = 0; column < ColumnCount; ++column) {
            const QStringList keys = recordKeys(static_cast<Column>(column));
            QVERIFY(!keys.isEmpty());
            for (const QString &key : keys) {
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen.insert(key);
            }
        }
        QVERIFY(seen.contains(QStringLiteral("lastName")));
    }
};

STEWARD_TEST(TestColumn)

#include "tst_column.moc"
