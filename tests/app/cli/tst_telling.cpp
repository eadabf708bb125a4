#include "app/cli/telling.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTelling : public QObject {
    Q_OBJECT

private slots:
    void consequencesInWords()
    {
        Catalog catalog;
        Application sales;
        sales.id = ApplicationId {1};
        sales.name = u"Salesforce"_s;
        catalog.applications = {sales};
        Impact impact;
        impact.integrations = {{{sales.id, u"Bank"_s}, 2, 0, {}},
                               {{sales.id, QString()}, 1, 0, {}},
                               {{sales.id, u"Shop"_s}, 2, 1, u"Ana Pérez"_s},
                               {{sales.id, u"Zoo %1"_s}, 9, 7, {}}};
        QStringList lines;
        for (const QString &line : consequenceLines(impact, catalog))
            lines.append(printable(line));
        QCOMPARE(lines,
                 (QStringList {u"Salesforce will stop working for Bank: no usable API user remains."_s,
                               u"Salesforce will stop working: no usable API user remains."_s,
                               u"Salesforce for Shop keeps working with Ana Pérez alone."_s,
                               u"Salesforce for Zoo %1 keeps working with 7 API users."_s}));
    }

    void consentComesFromTheOptions()
    {
        Arguments arguments;
        QVERIFY(!consentOf(arguments).everything && !consentOf(arguments).preview);
        arguments.insert(u"--even-if-last"_s, {u"true"_s});
        QVERIFY(consentOf(arguments).everything && !consentOf(arguments).preview);
        arguments.insert(u"--dry-run"_s, {u"true"_s});
        QVERIFY(consentOf(arguments).preview);
    }

    void whatIsInUseIsRefused()
    {
        const auto kindOf = [](ErrorKind kind) { return refusedInUse(Error {kind, u"why"_s}).error().kind; };
        QCOMPARE(kindOf(ErrorKind::Conflict), ErrorKind::Forbidden);
        QCOMPARE(kindOf(ErrorKind::Storage), ErrorKind::Storage);
        QVERIFY(refusedInUse(Outcome {}).ok());
    }
};

STEWARD_TEST(TestTelling)

#include "tst_telling.moc"
