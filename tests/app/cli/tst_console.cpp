#include "app/cli/console.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestConsole : public QObject {
    Q_OBJECT

private slots:
    void printableShowsNamesLiterally_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &name :
             {u"<b>Ana</b>"_s, u"O'Neil \"Q\" & Söhne"_s, u"👩‍💻 山田"_s, u"عمر بن الخطاب"_s, u"שרה כהן"_s})
            QTest::newRow(qUtf8Printable(name)) << name;
    }

    void printableShowsNamesLiterally()
    {
        QFETCH(QString, text);
        QCOMPARE(printable(text), text);
        QCOMPARE(printable(u"\u2068%1\u2069"_s.arg(text)), text);
    }

    void printableDefusesControls()
    {
        QCOMPARE(printable(u"a\u001B]0;x\u0007b"_s), u"a\\u001B]0;x\\u0007b"_s);
        QCOMPARE(printable(u"\u009B\u007F\r\n\t"_s), u"\\u009B\\u007F\\u000D\\u000A\\u0009"_s);
        QCOMPARE(printable(u"\u202Eabc\u2028"_s), u"\\u202Eabc\\u2028"_s);
    }
};

STEWARD_TEST(TestConsole)

#include "tst_console.moc"
