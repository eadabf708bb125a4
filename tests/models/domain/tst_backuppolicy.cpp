#include "models/domain/backuppolicy.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBackupPolicy : public QObject {
    Q_OBJECT

private slots:
    void isKeptAsItIs()
    {
        const BackupPolicy policy {false, 12, 250};
        QCOMPARE(backupPolicyFromJson(toJson(policy)), policy);
        QCOMPARE(backupPolicyFromJson({}), BackupPolicy());
    }

    void nonsenseTakesItsDefault()
    {
        const BackupPolicy policy = backupPolicyFromJson({{u"daily"_s, u"yes"_s}, {u"kept"_s, 0}, {u"fromRows"_s, -5}});
        QCOMPARE(policy, BackupPolicy());
    }

    void limitsAreTold()
    {
        QVERIFY(checkedBackupPolicy({true, 1, 0}).ok());
        QVERIFY(!checkedBackupPolicy({true, 0, 0}).ok());
        QVERIFY(checkedBackupPolicy({true, 366, 0}).error().message.contains(u"365"));
        QVERIFY(!checkedBackupPolicy({true, 5, -1}).ok());
    }
};

STEWARD_TEST(TestBackupPolicy)

#include "tst_backuppolicy.moc"
