#include "ui/notices.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestNotices : public QObject {
    Q_OBJECT

private slots:
    void sortsOutcomes();
};

void TestNotices::sortsOutcomes()
{
    Notices notices;
    QSignalSpy done(&notices, &Notices::done);
    QSignalSpy left(&notices, &Notices::left);
    QSignalSpy nothing(&notices, &Notices::nothing);
    QSignalSpy failed(&notices, &Notices::failed);
    Outcome outcome;
    notices.report(outcome);
    QCOMPARE(nothing.size(), 1);
    outcome.set = ChangeSet {};
    notices.report(outcome);
    QCOMPARE(done.size(), 1);
    outcome.left.append({{}, QStringLiteral("Ana"), QStringLiteral("Changed again since.")});
    notices.report(outcome);
    QCOMPARE(left.size(), 1);
    notices.report(cancelled());
    QCOMPARE(failed.size(), 0);
    notices.report(Error {ErrorKind::Storage, QStringLiteral("The disk is full."), {}});
    QCOMPARE(failed.size(), 1);
}

STEWARD_TEST(TestNotices)

} // namespace steward

#include "tst_notices.moc"
