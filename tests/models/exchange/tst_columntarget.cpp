#include "exchangefixture.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestColumnTarget : public QObject {
    Q_OBJECT

private slots:
    void everyTargetHasAKeyAndAText()
    {
        const Catalog catalog = testCatalog();
        QSet<QString> keys;
        for (const ColumnTarget &target : columnTargets(catalog)) {
            const QString key = targetKey(target, catalog);
            QVERIFY(!keys.contains(key));
            keys.insert(key);
            QCOMPARE(targetFromKey(key, catalog), target);
            QVERIFY(!targetText(target, catalog).isEmpty());
        }
        QVERIFY(keys.contains(u"application:Salesforce"_s));
        QVERIFY(keys.contains(QString()));
        QVERIFY(!targetFromKey(u"application:Gone"_s, catalog));
        QCOMPARE(targetFromKey(u"FIRSTNAME"_s, catalog), ColumnTarget::of(Field::FirstName));
    }

    void everyFieldCanBeATarget()
    {
        const QList<ColumnTarget> targets = columnTargets(testCatalog());
        for (const FieldSpec &spec : fieldTable())
            QVERIFY2(targets.contains(ColumnTarget::of(spec.field)), spec.key);
    }
};

STEWARD_TEST(TestColumnTarget)

#include "tst_columntarget.moc"
