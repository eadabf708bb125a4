#include "tests/support/testregistry.h"
#include "ui/forms/mnemonics.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestMnemonics : public QObject {
    Q_OBJECT

private slots:
    void prefersInitials()
    {
        Mnemonics mnemonics;
        mnemonics.take(u"&Last name"_s);
        QCOMPARE(mnemonics.marked(u"Salesforce"_s), u"&Salesforce"_s);
        QCOMPARE(mnemonics.marked(u"HttpApi"_s), u"&HttpApi"_s);
        QCOMPARE(mnemonics.marked(u"Ledger Bridge"_s), u"Ledger &Bridge"_s);
        QCOMPARE(mnemonics.marked(u"ServiceDesk"_s), u"Service&Desk"_s);
        QCOMPARE(mnemonics.marked(u"sales"_s), u"s&ales"_s);
    }

    void doublesOtherAmpersands()
    {
        Mnemonics mnemonics;
        QCOMPARE(mnemonics.marked(u"R&D"_s), u"&R&&D"_s);
        QCOMPARE(mnemonics.marked(u"日本語"_s), u"日本語"_s);
        QCOMPARE(mnemonics.marked(u"R"_s), u"R"_s);
    }

    void takesWhatIsThere()
    {
        QWidget parent;
        auto *field = new QWidget(&parent);
        auto *label = new QLabel(u"&Email"_s, &parent);
        label->setBuddy(field);
        new QLabel(u"a remark with &x"_s, &parent);
        new QPushButton(u"&Delete…"_s, &parent);
        Mnemonics mnemonics = Mnemonics::of(&parent);
        QCOMPARE(mnemonics.marked(u"Eds"_s), u"Ed&s"_s);
        QCOMPARE(mnemonics.marked(u"x"_s), u"&x"_s);
    }
};

STEWARD_TEST(TestMnemonics)
#include "tst_mnemonics.moc"
