#include "models/store/administratorrows.h"
#include "models/store/store.h"
#include "models/store/syncrows.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

/// What a sync has left is decided by the command line; the server is never asked.
class TestSyncCommands : public QObject {
    Q_OBJECT

private:
    Stewardctl m_ctl;

    /// As a round leaves it: `decide(Transaction &, const Administrator &)` about the account of this user name.
    template <typename Function> void leave(const QString &userName, Function fn) const
    {
        Store store([] { return Timestamp {1'790'000'000'000}; });
        QVERIFY(await(store.open(m_ctl.file())));
        const Author program = Author {u"Test"_s, u"sync"_s}.asProgram();
        QVERIFY(await(store.write(program, [&](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.keepRemote({}));
            const auto row = AdministratorRows(transaction.connection()).byUserName(userName);
            STEWARD_TRY(row);
            STEWARD_TRY(fn(transaction, **row));
            return true;
        })));
    }

private slots:
    void initTestCase()
    {
        COMPARE_CODE(m_ctl.run({u"init"_s}), 0);
        COMPARE_CODE(m_ctl.addApiUser(u"Ana"_s), 0);
    }

    /// As with every other command: somebody who answers in a hurry stops no application unawares.
    void whatWouldStopIsRefusedFirst()
    {
        leave(u"ana"_s, [](Transaction &transaction, const Administrator &row) {
            return transaction.keepConflict({0,
                                             row.uid,
                                             u"applications"_s,
                                             QJsonArray {u"HttpApi"_s},
                                             QJsonArray {u"HttpApi"_s},
                                             QJsonArray {u"Billing"_s},
                                             1,
                                             0,
                                             {}});
        });
        const QStringList resolve {u"conflicts"_s, u"resolve"_s, u"ana"_s, u"all"_s, u"server"_s};
        const Said change = m_ctl.run(resolve);
        COMPARE_CODE(change, 4);
        QVERIFY2(change.err.contains(u"HttpApi"_s) && change.err.contains(u"--even-if-last"_s), qPrintable(change.err));
        QCOMPARE(m_ctl.show(u"ana"_s).object().value(u"applications"_s), QJsonArray {u"HttpApi"_s});
        COMPARE_CODE(m_ctl.run(resolve + QStringList {u"--even-if-last"_s}), 0);
        QCOMPARE(m_ctl.show(u"ana"_s).object().value(u"applications"_s), QJsonArray {u"Billing"_s});

        leave(u"ana"_s, [](Transaction &transaction, const Administrator &row) {
            return transaction.keepHeld({row.uid, SyncHeld::Kind::Missing, row.displayName(), u"why"_s, {}, 1});
        });
        const QStringList answer {u"conflicts"_s, u"answer"_s, u"ana"_s, u"delete"_s};
        const Said removal = m_ctl.run(answer);
        COMPARE_CODE(removal, 4);
        QVERIFY2(removal.err.contains(u"Billing"_s) && removal.err.contains(u"--even-if-last"_s),
                 qPrintable(removal.err));
        COMPARE_CODE(m_ctl.show(u"ana"_s), 0);
        const Said done = m_ctl.run(answer + QStringList {u"--even-if-last"_s});
        COMPARE_CODE(done, 0);
        QVERIFY2(done.out.contains(u"Ana Example"_s), qPrintable(done.out));
        QVERIFY(m_ctl.show(u"ana"_s).object().value(u"deleted"_s).toBool());
    }
};

STEWARD_TEST(TestSyncCommands)

#include "tst_synccommands.moc"
