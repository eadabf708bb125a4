#include "tests/support/testregistry.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/typography.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSectionLabel : public QObject {
    Q_OBJECT

private slots:
    void isAPlainHeading()
    {
        const SectionLabel label(u"Roles & <privileges>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.font(), fontFor(TypeRole::Group));
    }
};

STEWARD_TEST(TestSectionLabel)
#include "tst_sectionlabel.moc"
