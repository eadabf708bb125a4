#include "models/domain/fields.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/administratortexts.h"
#include "ui/forms/confirmation.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestAdministratorTexts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void titles()
    {
        QCOMPARE(formTitle(Kind::ApiUser, true), u"Add API User"_s);
        QCOMPARE(formTitle(Kind::ApiUser, false), u"Edit API User"_s);
        QCOMPARE(formTitle(Kind::Person, true), u"Add Administrator"_s);
        QCOMPARE(formTitle(Kind::Person, false), u"Edit Administrator"_s);
    }

    void subjects()
    {
        Administrator ana = sample::ana();
        QCOMPARE(withoutIsolates(subjectLine(ana)), u"API user in Retail Bank, added 4 Mar 2026"_s);
        ana.organization = u"%2"_s;
        QCOMPARE(withoutIsolates(subjectLine(ana)), u"API user in %2, added 4 Mar 2026"_s);
        ana.organization.clear();
        QCOMPARE(subjectLine(ana), u"API user, added 4 Mar 2026"_s);
        QCOMPARE(withoutIsolates(subjectLine(sample::ruth())), u"Administrator in Retail Bank, added 4 Mar 2026"_s);
    }

    void usesOfAnApplication()
    {
        Administrator ana = sample::ana();
        QCOMPARE(useRemark(ana, sample::salesforce, {1, true}), (UseRemark {u"Only API user"_s, true}));
        QVERIFY(useRemark(ana, sample::httpApi, {2, false}).text.startsWith(u"1 of 2 API user"_s));
        QVERIFY(useRemark(ana, sample::ledger, {2, false}).text.startsWith(u"2 API user"_s));
        QCOMPARE(useRemark(ana, sample::ledger, {}), UseRemark());
        ana.suspended = true;
        QVERIFY(useRemark(ana, sample::httpApi, {1, false}).text.startsWith(u"1 API user"_s));
    }

    void languages()
    {
        const auto plain = languageChoices(u"es"_s);
        QVERIFY(plain.first().first.isEmpty());
        QCOMPARE(plain.size(), knownLanguages().size() + 1);
        const auto odd = languageChoices(u"cy"_s);
        QCOMPARE(odd.last(), std::pair(u"cy"_s, u"cy"_s));
    }
};

STEWARD_TEST(TestAdministratorTexts)
#include "tst_administratortexts.moc"
