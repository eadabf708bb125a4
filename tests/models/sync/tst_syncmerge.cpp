#include "models/sync/syncmerge.h"

#include "tests/support/testregistry.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QStringList Names {u"HttpApi"_s, u"Salesforce"_s, u"Billing"_s, u"Zoë"_s};

rc::Gen<QJsonArray> anySet()
{
    return rc::gen::map(rc::gen::inRange(0, 16), [](int bits) {
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            if (bits & (1 << i))
                names.append(Names.at(i));
        }
        return applicationSet(names);
    });
}

rc::Gen<QString> anyText()
{
    return rc::gen::element(u"a"_s, u"b"_s, u"c"_s);
}

rc::Gen<WireValues> anyApiUser()
{
    return rc::gen::map(rc::gen::tuple(anyText(), anyText(), anyText(), anySet(), rc::gen::arbitrary<bool>()),
                        [](const std::tuple<QString, QString, QString, QJsonArray, bool> &parts) {
                            const auto &[first, user, mail, applications, suspended] = parts;
                            return completed({{Field::Kind, kindKey(Kind::ApiUser)},
                                              {Field::FirstName, first},
                                              {Field::UserName, user},
                                              {Field::Email, QString(mail + u"@example.org"_s)},
                                              {Field::Applications, applications},
                                              {Field::Suspended, suspended}},
                                             {});
                        });
}

QSet<QString> setOf(const WireValues &values)
{
    const QStringList names = applicationList(values.value(Field::Applications));
    return {names.cbegin(), names.cend()};
}

} // namespace

/// Who wins, field by field.
class TestSyncMerge : public QObject {
    Q_OBJECT

private slots:
    void whatOneSideChangedIsTaken()
    {
        QVERIFY(rc::check("here unchanged: the server's; there unchanged: ours", [] {
            const WireValues base = *anyApiUser();
            const WireValues other = *anyApiUser();
            RC_ASSERT(syncMerged(base, base, other).result == other);
            RC_ASSERT(syncMerged(base, other, base).result == other);
            RC_ASSERT(syncMerged(base, other, base).conflicts.isEmpty());
        }));
    }

    void rightsAreNeverRaised()
    {
        QVERIFY(rc::check("removed stays removed, suspended wins, identity is the server's", [] {
            const WireValues base = *anyApiUser();
            const WireValues here = *anyApiUser();
            const WireValues there = *anyApiUser();
            const SyncMerge merge = syncMerged(base, here, there);
            for (const QString &name : setOf(base)) {
                if (!setOf(here).contains(name) || !setOf(there).contains(name))
                    RC_ASSERT(!setOf(merge.result).contains(name));
            }
            for (const QString &name : (setOf(here) | setOf(there)) - setOf(base))
                RC_ASSERT(setOf(merge.result).contains(name));
            const bool changedHere = here.value(Field::Suspended) != base.value(Field::Suspended);
            const bool changedThere = there.value(Field::Suspended) != base.value(Field::Suspended);
            if (changedHere && changedThere)
                RC_ASSERT(
                    merge.result.value(Field::Suspended)
                    == QJsonValue(here.value(Field::Suspended).toBool() || there.value(Field::Suspended).toBool()));
            for (const FieldClash &clash : merge.conflicts) {
                RC_ASSERT(merge.result.value(clash.field) == clash.server);
                RC_ASSERT(clash.here == here.value(clash.field));
            }
        }));
    }

    void nothingTypedIsDropped()
    {
        QVERIFY(rc::check("each value is in force, in a conflict, or noted as replaced", [] {
            const WireValues base = *anyApiUser();
            const WireValues here = *anyApiUser();
            const WireValues there = *anyApiUser();
            const SyncMerge merge = syncMerged(base, here, there);
            for (const Field field : {Field::FirstName, Field::UserName, Field::Email}) {
                const auto known = [&](const QJsonValue &value) {
                    if (merge.result.value(field) == value || base.value(field) == value)
                        return true;
                    const auto holds = [&](const FieldClash &clash) {
                        return clash.field == field && (clash.here == value || clash.server == value);
                    };
                    return std::any_of(merge.conflicts.cbegin(), merge.conflicts.cend(), holds)
                        || std::any_of(merge.replaced.cbegin(), merge.replaced.cend(), holds);
                };
                RC_ASSERT(known(here.value(field)));
                RC_ASSERT(known(there.value(field)));
            }
        }));
    }

    void withoutABaseEveryDifferenceIsAConflict()
    {
        const WireValues here = completed({{Field::Kind, kindKey(Kind::ApiUser)},
                                           {Field::FirstName, u"Ana"_s},
                                           {Field::UserName, u"ana"_s},
                                           {Field::Suspended, true}},
                                          {});
        WireValues there = here;
        there.insert(Field::FirstName, u"Anna"_s);
        there.insert(Field::UserName, u"ANA"_s);
        there.insert(Field::Suspended, false);
        const SyncMerge merge = syncMerged({}, here, there);
        QCOMPARE(merge.conflicts.size(), 1);
        QCOMPARE(merge.conflicts.constFirst().field, Field::FirstName);
        QCOMPARE(merge.result.value(Field::FirstName), QJsonValue(u"Anna"_s));
        QCOMPARE(merge.result.value(Field::Suspended), QJsonValue(true));
    }

    void aRestoredServerGetsOursAgain()
    {
        QVERIFY(rc::check("ours stays as it is", [] {
            const WireValues here = *anyApiUser();
            const SyncMerge merge = syncMerged(*anyApiUser(), here, *anyApiUser(), MergeSituation::RolledBack);
            RC_ASSERT(merge.result == here);
            RC_ASSERT(merge.conflicts.isEmpty());
        }));
    }

    void theKindSaysWhatApplies()
    {
        const WireValues user = completed({{Field::Kind, kindKey(Kind::ApiUser)}, {Field::Role, u"Owner"_s}}, {});
        QVERIFY(!user.contains(Field::Role));
        QCOMPARE(user.value(Field::Applications), QJsonValue(QJsonArray()));
        const WireValues person = completed({}, {Field::Organization});
        QVERIFY(person.contains(Field::Role));
        QVERIFY(!person.contains(Field::Organization));
        QCOMPARE(person.value(Field::Suspended), QJsonValue(false));
    }
};

STEWARD_TEST(TestSyncMerge)

} // namespace steward

#include "tst_syncmerge.moc"
