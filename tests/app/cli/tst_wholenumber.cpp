#include "app/cli/wholenumber.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestWholeNumber : public QObject {
    Q_OBJECT

private slots:
    void takesNumbersOnly()
    {
        const QString option = QStringLiteral("--days");
        Arguments arguments;
        QCOMPARE(*wholeNumber(arguments, option, 14), 14);
        for (const auto &[typed, value] : {std::pair("7", 7), std::pair("-3", -3), std::pair("0", 0)}) {
            arguments.insert(option, {QString::fromLatin1(typed)});
            QCOMPARE(*wholeNumber(arguments, option, 14), value);
        }
        for (const char *typed : {"", "seven", "1.5", "7 days", "99999999999"}) {
            arguments.insert(option, {QString::fromLatin1(typed)});
            const Result<int> number = wholeNumber(arguments, option, 14);
            QVERIFY2(!number, typed);
            QCOMPARE(number.error().kind, ErrorKind::Invalid);
            QVERIFY(number.error().message.contains(option));
            QVERIFY(number.error().message.contains(QString::fromLatin1(typed)));
        }
    }
};

STEWARD_TEST(TestWholeNumber)

} // namespace steward

#include "tst_wholenumber.moc"
