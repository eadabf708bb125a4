#include "ui/rolematrixheader.h"

#include "tests/support/testregistry.h"
#include "tests/ui/matrixcontent.h"
#include "ui/style/typography.h"

#include <QtTest>

namespace steward {

class TestRoleMatrixHeader : public QObject {
    Q_OBJECT

private slots:
    void rolesHaveRoomForTwoLinesAndTheCount();
    void theShownRoleIsMarked();
    void labelsAreAsWideAsThePrivileges();
};

void TestRoleMatrixHeader::rolesHaveRoomForTwoLinesAndTheCount()
{
    RoleMatrixModel model;
    model.setContent(matrixContent());
    RoleHeader header;
    header.setModel(&model);
    const int line = QFontMetrics(fontFor(TypeRole::Strong)).height();
    QVERIFY(header.sizeHint().height() > 3 * line);
    QVERIFY(header.leastWidth()
            > QFontMetrics(fontFor(TypeRole::Strong)).horizontalAdvance(QStringLiteral("Organization")));
}

void TestRoleMatrixHeader::theShownRoleIsMarked()
{
    RoleMatrixModel model;
    model.setContent(matrixContent());
    RoleHeader header;
    header.setModel(&model);
    header.resize(400, header.sizeHint().height());
    header.show();
    const QImage before = header.grab().toImage();
    header.setShownSection(1);
    QVERIFY(header.grab().toImage() != before);
    header.setShownSection(-1);
    QCOMPARE(header.grab().toImage(), before);
}

void TestRoleMatrixHeader::labelsAreAsWideAsThePrivileges()
{
    RoleMatrixModel model;
    model.setContent(matrixContent());
    PrivilegeHeader header;
    header.setModel(&model);
    const QString longest = privilegeSpec(Privilege::SendAdministratorCredentials).text();
    QVERIFY(header.sizeHint().width() >= qMin(300, QFontMetrics(fontFor(TypeRole::Body)).horizontalAdvance(longest)));
    QVERIFY(header.sizeHint().width() <= 300);
}

STEWARD_TEST(TestRoleMatrixHeader)

} // namespace steward

#include "tst_rolematrixheader.moc"
