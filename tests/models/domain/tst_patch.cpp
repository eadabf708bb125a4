#include "models/domain/patch.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <rapidcheck.h>

#include <random>

using namespace steward;
using namespace Qt::StringLiterals;

namespace rc {

template <> struct Arbitrary<Administrator> {
    static Gen<Administrator> arbitrary()
    {
        // Few values for each field, so that equal ones and conflicts are frequent.
        return gen::map(gen::container<std::vector<int>>(9, gen::inRange(0, 3)), [](const std::vector<int> &v) {
            const auto word = [&v](std::size_t i) { return QString::number(v[i]); };
            Administrator a;
            a.firstName = word(0);
            a.lastName = word(1);
            a.email = *Email::parse(u"ana%1@example.com"_s.arg(v[2]));
            a.userName = word(3);
            a.organization = word(4);
            a.language = word(5);
            a.suspended = v[6] == 0;
            a.kind = v[7] == 0 ? Kind::Person : Kind::ApiUser;
            a.role = RoleId {a.kind == Kind::Person ? v[8] + 1 : 0};
            return a;
        });
    }
};

} // namespace rc

namespace {

QList<ApplicationId> someApplications()
{
    QList<ApplicationId> ids;
    for (int id = 1; id <= 6; ++id) {
        if (*rc::gen::arbitrary<bool>())
            ids.append(ApplicationId {id});
    }
    return ids;
}

Administrator someRow()
{
    Administrator a = *rc::gen::arbitrary<Administrator>();
    a.applications = someApplications();
    return a;
}

} // namespace

class TestPatch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // RC_PARAMS="seed=N" gives the same cases again.
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS",
                    "seed=" + QByteArray::number(qulonglong(std::random_device {}())) + " max_success=300");
        qInfo("RC_PARAMS=\"%s\"", qgetenv("RC_PARAMS").constData());
    }

    void theDifferenceMakesTheOneIntoTheOther()
    {
        QVERIFY(rc::check("patched(before, difference(before, after)) == after", [] {
            const Administrator before = someRow();
            const Administrator after = someRow();
            const Patch patch = difference(before, after);
            RC_ASSERT(patched(before, patch) == after);
            RC_ASSERT(difference(after, after).isEmpty());
            for (auto it = patch.cbegin(); it != patch.cend(); ++it) {
                RC_ASSERT(fieldValue(before, it.key()) != it.value());
                RC_ASSERT(fieldValue(after, it.key()) == it.value());
            }
            for (const FieldSpec &spec : fieldTable())
                RC_ASSERT(patch.contains(spec.field)
                          || fieldValue(before, spec.field) == fieldValue(after, spec.field));
        }));
    }

    void disjointEditsLoseNothing()
    {
        QVERIFY(rc::check("fields changed on one side only are all there after merging", [] {
            const Administrator base = someRow();
            const Administrator mineAll = someRow();
            const Administrator theirsAll = someRow();
            Administrator mine = base;
            Administrator theirs = base;
            Administrator both = base;
            for (const FieldSpec &spec : fieldTable()) {
                const bool byMe = *rc::gen::arbitrary<bool>();
                const QJsonValue value = fieldValue(byMe ? mineAll : theirsAll, spec.field);
                setFieldValue(byMe ? mine : theirs, spec.field, value);
                setFieldValue(both, spec.field, value);
            }
            const Merge merge = merged(base, difference(base, mine), theirs);
            RC_ASSERT(merge.conflicts.isEmpty());
            RC_ASSERT(patched(theirs, merge.patch) == both);
        }));
    }

    void conflictsAreSymmetricalAndNothingElseIsLost()
    {
        QVERIFY(rc::check("both directions see the same conflicts and reach the same row", [] {
            const Administrator base = someRow();
            const Administrator mine = someRow();
            const Administrator theirs = someRow();
            const Merge there = merged(base, difference(base, mine), theirs);
            const Merge back = merged(base, difference(base, theirs), mine);
            RC_ASSERT(there.conflicts.size() == back.conflicts.size());
            QSet<Field> inConflict;
            for (qsizetype i = 0; i < there.conflicts.size(); ++i) {
                const FieldConflict &one = there.conflicts.at(i);
                const FieldConflict mirrored {one.field, one.base, one.theirs, one.mine};
                RC_ASSERT(back.conflicts.contains(mirrored));
                RC_ASSERT(!there.patch.contains(one.field));
                RC_ASSERT(one.mine != one.theirs && one.base != one.mine && one.base != one.theirs);
                RC_ASSERT(one.field != Field::Applications);
                inConflict.insert(one.field);
            }
            const Administrator a = patched(theirs, there.patch);
            const Administrator b = patched(mine, back.patch);
            for (const FieldSpec &spec : fieldTable()) {
                const QJsonValue was = fieldValue(base, spec.field);
                const QJsonValue my = fieldValue(mine, spec.field);
                const QJsonValue their = fieldValue(theirs, spec.field);
                if (inConflict.contains(spec.field)) {
                    RC_ASSERT(fieldValue(a, spec.field) == their); // left as it stands until somebody chooses
                    continue;
                }
                RC_ASSERT(fieldValue(a, spec.field) == fieldValue(b, spec.field));
                if (spec.field == Field::Applications)
                    continue;
                RC_ASSERT(fieldValue(a, spec.field) == (my != was ? my : their));
            }
        }));
    }

    void applicationsMergeAsSets()
    {
        QVERIFY(rc::check("an application is there when it was added, or kept by both", [] {
            Administrator base;
            Administrator mine;
            Administrator theirs;
            base.applications = someApplications();
            mine.applications = someApplications();
            theirs.applications = someApplications();
            const Merge merge = merged(base, difference(base, mine), theirs);
            RC_ASSERT(merge.conflicts.isEmpty());
            const Administrator result = patched(theirs, merge.patch);
            for (int id = 1; id <= 6; ++id) {
                const ApplicationId one {id};
                const bool was = base.applications.contains(one);
                const bool my = mine.applications.contains(one);
                const bool their = theirs.applications.contains(one);
                RC_ASSERT(result.applications.contains(one) == (was ? my && their : my || their));
            }
            RC_ASSERT(std::is_sorted(result.applications.cbegin(), result.applications.cend()));
        }));
    }

    void whatStandsThereAlreadyIsNotWrittenAgain()
    {
        QVERIFY(rc::check("merging into my own result leaves nothing", [] {
            const Administrator base = someRow();
            const Administrator mine = someRow();
            const Merge merge = merged(base, difference(base, mine), mine);
            RC_ASSERT(merge.patch.isEmpty());
            RC_ASSERT(merge.conflicts.isEmpty());
        }));
    }

    void jsonKeepsThePatch()
    {
        QVERIFY(rc::check("through JSON text and back", [] {
            const Patch patch = difference(someRow(), someRow());
            const QByteArray text = QJsonDocument(toJson(patch)).toJson(QJsonDocument::Compact);
            RC_ASSERT(patchFromJson(QJsonDocument::fromJson(text).object()) == patch);
        }));
        QVERIFY(patchFromJson({{u"uid"_s, u"x"_s}, {u"deletedAt"_s, 5}}).isEmpty());
    }

    void anExample()
    {
        Administrator base;
        base.firstName = u"Ana"_s;
        base.lastName = u"Perez"_s;
        base.applications = {ApplicationId {1}, ApplicationId {2}};
        Administrator mine = base;
        mine.firstName = u"Anna"_s;
        mine.organization = u"Mine"_s;
        mine.applications = {ApplicationId {2}, ApplicationId {3}};
        Administrator theirs = base;
        theirs.lastName = u"Pérez"_s;
        theirs.organization = u"Theirs"_s;
        theirs.applications = {ApplicationId {1}, ApplicationId {2}, ApplicationId {4}};
        const Merge merge = merged(base, difference(base, mine), theirs);
        QCOMPARE(merge.patch, Patch({{Field::FirstName, u"Anna"_s}, {Field::Applications, QJsonArray {2, 3, 4}}}));
        QCOMPARE(merge.conflicts, QList<FieldConflict>({{Field::Organization, QString(), u"Mine"_s, u"Theirs"_s}}));
    }
};

STEWARD_TEST(TestPatch)
#include "tst_patch.moc"
