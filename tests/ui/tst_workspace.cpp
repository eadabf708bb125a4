#include "ui/workspace.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"

#include <QtTest>

namespace steward {

class TestWorkspace : public QObject {
    Q_OBJECT

private slots:
    void offersTheVerbsOfItsAuthor();
};

void TestWorkspace::offersTheVerbsOfItsAuthor()
{
    WindowFixture fixture;
    Workspace &workspace = fixture.window->workspace();
    QCOMPARE(workspace.author().operatorName, QStringLiteral("Wanjiru Kamau"));
    QCOMPARE(workspace.administrators().author().client, QStringLiteral("window"));
    QCOMPARE(workspace.directory().operatorName, QStringLiteral("Wanjiru Kamau"));
}

STEWARD_TEST(TestWorkspace)

} // namespace steward

#include "tst_workspace.moc"
