#include "models/store/textcolumn.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

#include <limits>

namespace steward {

class TestTextColumn : public QObject {
    Q_OBJECT

private slots:
    void readsTheRowsThatAreLeft()
    {
        TestDirectory d;
        auto statement = d.connection().prepare(QStringLiteral("VALUES ('a', 1), ('b', 2), (NULL, 3)"));
        QVERIFY(statement && statement->step());
        QCOMPARE(*textColumn(*statement), QStringList({QStringLiteral("b"), QString()}));
    }

    void tellsWhatFails()
    {
        TestDirectory d;
        // Overflows while it is read, not when it is prepared.
        auto statement = d.connection().prepare(QStringLiteral("SELECT abs(?1)"));
        QVERIFY(statement);
        statement->bind(1, std::numeric_limits<qint64>::min());
        QVERIFY(!textColumn(*statement));
    }
};

STEWARD_TEST(TestTextColumn)

} // namespace steward

#include "tst_textcolumn.moc"
