#include "ui/activitylook.h"

#include "tests/support/testregistry.h"
#include "ui/style/icons.h"

#include <QtTest>

#include <memory>

namespace steward {

class TestActivityLook : public QObject {
    Q_OBJECT

private slots:
    void eachKindHasAnIcon();
    void marksWhatIsWanted();
};

void TestActivityLook::eachKindHasAnIcon()
{
    const QStringList known = iconNames();
    for (int kind = 0; kind < ChangeKindCount; ++kind) {
        ActivityEntry entry;
        entry.set.kind = static_cast<ChangeKind>(kind);
        QVERIFY2(known.contains(activityLook(entry).icon), qPrintable(activityLook(entry).icon));
        entry.failed = true;
        QCOMPARE(activityLook(entry).token, ColorToken::Bad);
    }
}

void TestActivityLook::marksWhatIsWanted()
{
    const QString text = QStringLiteral("<i>Ana Pérez</i> & <i>Co</i>");
    const std::unique_ptr<QLabel> plain(markedLabel(text, {}, ColorToken::Text, Theme()));
    QCOMPARE(plain->textFormat(), Qt::PlainText);
    QCOMPARE(plain->text(), text);
    const std::unique_ptr<QLabel> marked(markedLabel(text, QStringLiteral("perez"), ColorToken::Text, Theme()));
    QVERIFY(marked->text().contains(QStringLiteral(">Pérez</span>")));
    QVERIFY(!marked->text().contains(QStringLiteral("<i>")));
    QCOMPARE(marked->accessibleName(), text);
}

STEWARD_TEST(TestActivityLook)

} // namespace steward

#include "tst_activitylook.moc"
