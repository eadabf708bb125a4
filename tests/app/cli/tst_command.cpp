#include "app/cli/command.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestCommand : public QObject {
    Q_OBJECT

private slots:
    void tellsOptionsFlagsAndOperandsApart()
    {
        QVERIFY((CommandOption {u"WHO"_s, {}, {}}.isOperand()));
        QVERIFY(!(CommandOption {u"WHO"_s, {}, {}}.isFlag()));
        QVERIFY((CommandOption {u"--json"_s, {}, {}}.isFlag()));
        QVERIFY(!(CommandOption {u"--email"_s, u"TEXT"_s, {}}.isFlag()));
    }

    void argumentsKnowWhatWasTyped()
    {
        Arguments arguments;
        arguments.insert(u"--where"_s, {u"a"_s, u"b"_s});
        arguments.insert(u"--organization"_s, {QString()});
        QCOMPARE(arguments.texts(u"--where"_s), (QStringList {u"a"_s, u"b"_s}));
        QVERIFY(arguments.has(u"--organization"_s));
        QCOMPARE(arguments.text(u"--organization"_s, u"other"_s), QString());
        QVERIFY(!arguments.has(u"--email"_s));
        QCOMPARE(arguments.text(u"--email"_s, u"other"_s), u"other"_s);
    }
};

STEWARD_TEST(TestCommand)

#include "tst_command.moc"
