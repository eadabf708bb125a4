#include "models/secrets/coredumps.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define STEWARD_HAS_ASAN 1
#elif defined(__has_feature)
#define STEWARD_HAS_ASAN __has_feature(address_sanitizer)
#else
#define STEWARD_HAS_ASAN 0
#endif

namespace steward {

class TestCoreDumps : public QObject {
    Q_OBJECT

private slots:
    /// The rest of the tests keeps its core dumps: a second run of this function, as its own process, forbids them.
    void areForbidden()
    {
        if (!qEnvironmentVariableIsSet("STEWARD_WITHOUT_CORE_DUMPS")) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("STEWARD_WITHOUT_CORE_DUMPS"), QStringLiteral("1"));
            child.setProcessEnvironment(environment);
            child.setProcessChannelMode(QProcess::MergedChannels);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("tst_coredumps"), QStringLiteral("areForbidden")});
            QVERIFY(child.waitForFinished());
            QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0, child.readAll());
            return;
        }
        forbidCoreDumps();
        QFile limits(QStringLiteral("/proc/self/limits"));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QByteArray found;
        for (const QByteArray &line : limits.readAll().split('\n')) {
            if (line.startsWith("Max core file size"))
                found = line.simplified();
        }
        QCOMPARE(found, QByteArray("Max core file size 0 0 bytes"));
// With AddressSanitizer the process stays open to its search for leaks.
#if defined(Q_OS_LINUX) && !STEWARD_HAS_ASAN
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

STEWARD_TEST(TestCoreDumps)

} // namespace steward

#include "tst_coredumps.moc"
