#include "models/exchange/rowtext.h"

#include "exchangefixture.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestRowText : public QObject {
    Q_OBJECT

private slots:
    void saysWhatHappens()
    {
        MemoryDirectory directory;
        directory.add(Kind::Person, u"Ana"_s, u"Pérez"_s, u"ana@example.com"_s);
        directory.add(Kind::Person, u"Eva"_s, u"Sanz"_s, u"eva@example.com"_s);
        const auto plan
            = planOf("First name,Last name,Email,Type,Role,Applications,Organization\n"
                     "Ana,Pérez,ana@example.com,Person,Owner,,Bank\nJon,Bauer,jon@example.com,API user,,HttpApi,\n"
                     "Zoë,Lee,zoe@example.com,Person,Auditor,,\nEva,Sanz,eva@example.com,Person,Auditor,,\n"
                     ",Lee,no email,Person,Auditor,,\nOut,Lee,out@example.com,Person,Auditor,,\n",
                     directory, {}, {{5, {{}, true}}});
        const auto text = [&](qsizetype row) { return whatHappens(plan->row(row), testCatalog()); };
        QCOMPARE(text(0), u"Organization: nothing → Bank; Role: Auditor → Owner"_s);
        QCOMPARE(text(1), u"API user for HttpApi"_s);
        QCOMPARE(text(2), u"Administrator, Auditor"_s);
        QCOMPARE(text(3), u"Same as the existing account"_s);
        QVERIFY(text(4).contains(u"First name is missing"_s) && text(4).contains(u"@"_s));
        QCOMPARE(text(5), u"Left out by you"_s);
        QCOMPARE(nameOf(plan->row(4)), u"Lee"_s);
        QCOMPARE(emailOf(plan->row(4)), u"no email"_s);
        QCOMPARE(rowStateText(plan->state(4)), u"Problem"_s);
    }
};

STEWARD_TEST(TestRowText)

#include "tst_rowtext.moc"
