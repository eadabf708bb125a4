#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// What only one account may have, while several get another one.
class TestNameWriting : public QObject {
    Q_OBJECT

private slots:
    void namesThatChangeHandsAreJudgedAtTheEnd()
    {
        TestDirectory directory;
        const auto ana = directory.add(TestDirectory::person(u"ana"_s));
        const auto bea = directory.add(TestDirectory::person(u"bea"_s));
        const auto cleo = directory.add(TestDirectory::person(u"cleo"_s));
        const auto give = [&](Transaction &t, AdministratorId id, const QString &name) {
            return t.update(directory.row(id),
                            {{Field::Email, QString(name + u"@example.com")}, {Field::UserName, name}});
        };
        const ChangeSet ring = directory.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(give(t, ana, u"bea"_s));
            STEWARD_TRY(give(t, bea, u"cleo"_s));
            return give(t, cleo, u"ANA"_s);
        });
        QCOMPARE(directory.row(ana).email.key(), u"bea@example.com"_s);
        QCOMPARE(directory.row(cleo).email.key(), u"ana@example.com"_s);
        QCOMPARE(directory.row(cleo).revision, 2);
        QCOMPARE(must(AdministratorRows(directory.connection()).byUserName(u"ana"_s))->id, cleo);
        // Nothing of how it was done is in the history.
        QCOMPARE(must(Journal(directory.connection()).images(ring.id)),
                 QList<ChangeImage>({{Entity::Administrator,
                                      ana.value,
                                      {{u"email"_s, u"ana@example.com"_s}, {u"userName"_s, u"ana"_s}},
                                      {{u"email"_s, u"bea@example.com"_s}, {u"userName"_s, u"bea"_s}}},
                                     {Entity::Administrator,
                                      bea.value,
                                      {{u"email"_s, u"bea@example.com"_s}, {u"userName"_s, u"bea"_s}},
                                      {{u"email"_s, u"cleo@example.com"_s}, {u"userName"_s, u"cleo"_s}}},
                                     {Entity::Administrator,
                                      cleo.value,
                                      {{u"email"_s, u"cleo@example.com"_s}, {u"userName"_s, u"cleo"_s}},
                                      {{u"email"_s, u"ANA@example.com"_s}, {u"userName"_s, u"ANA"_s}}}}));
    }

    void whoGotNoOtherNameKeepsItsOwnOrNothingIsDone()
    {
        TestDirectory directory;
        const auto ana = directory.add(TestDirectory::person(u"ana"_s));
        const auto bea = directory.add(TestDirectory::person(u"bea"_s));
        const auto take = [&](Transaction &t) { return t.update(directory.row(ana), {{Field::UserName, u"BEA"_s}}); };
        const auto taken = directory.tryWrite(take);
        QCOMPARE(taken.error().kind, ErrorKind::Conflict);
        QVERIFY(taken.error().message.contains(u"same user name"_s));
        QCOMPARE(directory.row(ana).userName, u"ana"_s);
        QCOMPARE(directory.count(u"administrator WHERE user_name_key IN ('ana', 'bea')"_s), 2);
        // Taken for a while only, or from one that is in the recycle bin at the end.
        directory.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(take(t));
            return t.update(directory.row(ana), {{Field::UserName, u"ana"_s}});
        });
        directory.write([&](Transaction &t) -> Result<void> {
            STEWARD_TRY(take(t));
            return t.setDeleted(directory.row(bea), t.now());
        });
        QCOMPARE(directory.count(u"administrator WHERE user_name_key = 'bea'"_s), 2);
        QCOMPARE(must(AdministratorRows(directory.connection()).byUserName(u"bea"_s))->id, ana);
    }
};

STEWARD_TEST(TestNameWriting)
#include "tst_namewriting.moc"
