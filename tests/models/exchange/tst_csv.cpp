#include "models/exchange/csv.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void quotesWhatMustBeQuoted()
    {
        QCOMPARE(csvLine({u"a"_s, u"b c"_s, {}}), QByteArrayLiteral("a,b c,\r\n"));
        QCOMPARE(csvLine({u"a,b"_s, u"say \"x\""_s, u"1\n2"_s}),
                 QByteArrayLiteral("\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n"));
        QCOMPARE(csvLine({u"Zoë"_s}), QByteArrayLiteral("Zo\xC3\xAB\r\n"));
    }
};

STEWARD_TEST(TestCsv)

} // namespace steward

#include "tst_csv.moc"
