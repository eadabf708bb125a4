#include "models/store/accounthistory.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAccountHistory : public QObject {
    Q_OBJECT

private:
    TestDirectory m_directory;

    void edit(AdministratorId id, const Patch &patch, const QString &by)
    {
        m_directory.write(
            [&](Transaction &t) -> Result<void> {
                t.describe(ChangeKind::Edit, u"Ana"_s);
                return t.update(m_directory.row(id), patch);
            },
            by);
    }
    std::optional<AccountPast> at(const Administrator &now, qint64 revision)
    {
        return must(AccountHistory(m_directory.connection()).at(now, revision));
    }

private slots:
    void takesChangesBackInMemory()
    {
        AdministratorId id;
        m_directory.write([&id](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Add, u"Ana"_s);
            const Result<AdministratorId> added = t.insert(TestDirectory::apiUser(u"ana"_s));
            STEWARD_TRY(added);
            id = *added;
            return {};
        });
        const Administrator first = m_directory.row(id);
        edit(id, {{Field::Organization, u"Bank"_s}}, u"Olga"_s);
        const Administrator second = m_directory.row(id);
        edit(id, {{Field::Organization, u"Post"_s}, {Field::Applications, QJsonArray {2, 3}}}, u"Ruth"_s);
        m_directory.write([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Delete, u"Ana"_s);
            return t.setDeleted(m_directory.row(id), 77);
        });
        m_directory.write(
            [&](Transaction &t) -> Result<void> {
                t.describe(ChangeKind::Restore, u"Ana"_s);
                return t.setDeleted(m_directory.row(id), 0);
            },
            u"Zoe"_s);
        const Administrator now = m_directory.row(id);
        QCOMPARE(now.revision, first.revision + 4);
        const auto past = at(now, second.revision);
        QVERIFY(past.has_value());
        QVERIFY(difference(past->then, second).isEmpty());
        QCOMPARE(past->changedBy, u"Zoe"_s);
        QVERIFY(past->changedAt > 0);
        QVERIFY(difference(at(now, first.revision)->then, first).isEmpty());
        // There was nothing before it was added, nothing changed since now, and nobody knows the future.
        for (const qint64 none : {first.revision - 1, now.revision, now.revision + 1, qint64(-5)})
            QVERIFY(!at(now, none).has_value());
    }
};

STEWARD_TEST(TestAccountHistory)

#include "tst_accounthistory.moc"
