#include "app/cli/exitcode.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestExitCode : public QObject {
    Q_OBJECT

private slots:
    void kindsOfErrors()
    {
        QCOMPARE(exitCodeFor(ErrorKind::Invalid), ExitCode::Usage);
        QCOMPARE(exitCodeFor(ErrorKind::NotFound), ExitCode::NotFound);
        QCOMPARE(exitCodeFor(ErrorKind::Forbidden), ExitCode::Refused);
        QCOMPARE(exitCodeFor(ErrorKind::NeedsReason), ExitCode::Refused);
        QCOMPARE(exitCodeFor(ErrorKind::Unauthorized), ExitCode::Unauthorized);
        QCOMPARE(exitCodeFor(ErrorKind::Conflict), ExitCode::Conflict);
        QCOMPARE(exitCodeFor(ErrorKind::Storage), ExitCode::Storage);
    }

    void helpListsEachCodeOnce()
    {
        const QStringList lines = exitCodeHelp().split(u'\n');
        QCOMPARE(lines.size(), 10);
        for (int code = 0; code <= 7; ++code)
            QVERIFY(lines.at(code + 1).startsWith(u"  %1  "_s.arg(code)));
        // A sync has meanings of its own for some.
        QVERIFY(lines.constLast().contains(u"sync"_s));
    }
};

STEWARD_TEST(TestExitCode)

#include "tst_exitcode.moc"
