#include "models/sync/capabilities.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

/// What the file keeps of a remote comes back as it was.
class TestCapabilities : public QObject {
    Q_OBJECT

private slots:
    void abilitiesComeBack()
    {
        Capabilities known;
        known.filterByExternalId = known.ifMatch = known.cursor = known.changePassword = true;
        known.patchLists = false;
        known.bulkOperations = 100;
        known.bulkBytes = qint64 {5} << 32;
        known.applications = ApplicationsForm::SameType;
        known.unsupported = {Field::Language, Field::Organization};
        known.product = u"SCIMMY"_s;
        known.evidence = {{u"ifMatch"_s, true, u"412"_s, 1'790'000'000'000}};
        known.probedAt = 1'790'000'000'000;
        QCOMPARE(Capabilities::fromJson(known.toJson()), known);
        QCOMPARE(Capabilities::fromJson({}), Capabilities());
    }

    /// Whoever writes a profile can pin anything.
    void numbersThatCannotBeAreMadeToWork()
    {
        for (const int number : {0, -1, -100}) {
            const Capabilities known = Capabilities::fromJson(
                {{u"pageSize"_s, number}, {u"bulkOperations"_s, number}, {u"bulkBytes"_s, number}});
            QCOMPARE(known.pageSize, 1);
            QCOMPARE(known.bulkOperations, 0);
            QCOMPARE(known.bulkBytes, 0);
        }
        const Capabilities strange = Capabilities::fromJson(
            {{u"pageSize"_s, u"all"_s}, {u"patch"_s, u"no"_s}, {u"applications"_s, u"somehow"_s}});
        QCOMPARE(strange, Capabilities());
    }
};

STEWARD_TEST(TestCapabilities)

} // namespace steward

#include "tst_capabilities.moc"
