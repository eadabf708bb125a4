#include "app/doorbell.h"

#include "tests/support/testregistry.h"

#include <QProcess>
#include <QtTest>

#include <thread>

namespace steward {

class TestDoorbell : public QObject {
    Q_OBJECT

private slots:
    void ringingRaisesTheWindow();
    void nobodyAnswersWithoutAWindow();
};

void TestDoorbell::ringingRaisesTheWindow()
{
    QWidget window;
    const Doorbell bell(QStringLiteral("/tmp/some directory.steward"), &window);
    window.showMinimized();
    std::atomic<bool> answered {false};
    std::thread visitor([&] { answered = Doorbell::ring(QStringLiteral("/tmp/some directory.steward")); });
    QTRY_VERIFY(!window.isMinimized());
    visitor.join();
    QVERIFY(answered);
}

void TestDoorbell::nobodyAnswersWithoutAWindow()
{
    QVERIFY(!Doorbell::ring(QStringLiteral("/tmp/nobody shows this.steward")));
}

STEWARD_TEST(TestDoorbell)

} // namespace steward

#include "tst_doorbell.moc"
