#include "models/core/result.h"

#include "tests/support/testregistry.h"

#include <QStringList>
#include <QtTest>

#include <memory>

using namespace steward;

namespace {

Error someError()
{
    return Error {ErrorKind::Conflict, QStringLiteral("message"), QStringLiteral("detail")};
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error {ErrorKind::Invalid, QStringLiteral("odd")};
    return number / 2;
}

Result<QString> quarter(int number, int &evaluations)
{
    const auto counted = [&] {
        ++evaluations;
        return half(number);
    };
    STEWARD_TRY(counted());
    const Result<int> first = half(number);
    STEWARD_TRY(first);
    const Result<int> second = half(*first);
    STEWARD_TRY(second);
    return QString::number(*second);
}

Result<std::unique_ptr<int>> owned(int number)
{
    if (number < 0)
        return someError();
    return std::make_unique<int>(number);
}

Result<void> refuse(bool yes)
{
    if (yes)
        return someError();
    return {};
}

} // namespace

class TestResult : public QObject {
    Q_OBJECT

private slots:
    void carriesAValue()
    {
        const Result<QString> result(QStringLiteral("Ana"));
        QVERIFY(result.ok());
        QVERIFY(bool(result));
        QCOMPARE(*result, QStringLiteral("Ana"));
        QCOMPARE(result->size(), 3);
    }

    void carriesAnError()
    {
        const Result<QString> result(someError());
        QVERIFY(!result.ok());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
        QCOMPARE(result.error().message, QStringLiteral("message"));
        QCOMPARE(result.error().detail, QStringLiteral("detail"));
    }

    void movesWhatCannotBeCopied()
    {
        Result<std::unique_ptr<int>> result = owned(7);
        QVERIFY(result.ok());
        const std::unique_ptr<int> taken = std::move(*result);
        QCOMPARE(*taken, 7);
        QVERIFY(result->get() == nullptr);
        const std::unique_ptr<int> direct = *owned(8);
        QCOMPARE(*direct, 8);
        QVERIFY(!owned(-1));
    }

    void valueCanBeChangedInPlace()
    {
        Result<QStringList> result(QStringList {QStringLiteral("a")});
        result->append(QStringLiteral("b"));
        (*result).append(QStringLiteral("c"));
        QCOMPARE(result.value().size(), 3);
    }

    void withoutValue()
    {
        QVERIFY(refuse(false).ok());
        const Result<void> refused = refuse(true);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }

    void tryReturnsTheFirstErrorAndEvaluatesOnce()
    {
        int evaluations = 0;
        QCOMPARE(*quarter(12, evaluations), QStringLiteral("3"));
        QCOMPARE(evaluations, 1);
        const Result<QString> odd = quarter(6, evaluations);
        QVERIFY(!odd);
        QCOMPARE(odd.error().message, QStringLiteral("odd"));
        QCOMPARE(evaluations, 2);
    }
};

STEWARD_TEST(TestResult)
#include "tst_result.moc"
