#include "ui/accountpane.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/detailspane.h"

#include <QLabel>

namespace steward {

class TestAccountPane : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoseEndStopsWhat();
    void showsHostileNamesLiterally();

private:
    static QString textOf(const DetailsPane &pane)
    {
        QStringList texts;
        for (const QLabel *label : pane.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
};

void TestAccountPane::tellsWhoseEndStopsWhat()
{
    WindowFixture fixture;
    const AdministratorId id = fixture.stored(QStringLiteral("ana.perez@example.com")).first().id;
    const auto details = await(accountDetails(fixture.window->workspace().store(), id));
    QVERIFY(details);
    DetailsPane pane;
    showAccount(pane, *details, fixture.window->workspace().store().now());
    const QString text = textOf(pane);
    QVERIFY(text.contains(QStringLiteral("Only API user")));
    QVERIFY(text.contains(QStringLiteral("1 of 2 API user")));
    QVERIFY(text.contains(QStringLiteral("stops working if")));
    QVERIFY(text.contains(QStringLiteral("ana.perez@example.com")));
}

void TestAccountPane::showsHostileNamesLiterally()
{
    AccountDetails details;
    details.account.kind = Kind::Person;
    details.account.firstName = QStringLiteral("<img src=x>");
    details.account.lastName = QStringLiteral("O'Neil & Sons");
    DetailsPane pane;
    showAccount(pane, details, 0);
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("<img")))
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().contains(QStringLiteral("&lt;img")));
    }
    QVERIFY(textOf(pane).contains(QStringLiteral("img src=x")));
}

STEWARD_TEST(TestAccountPane)

} // namespace steward

#include "tst_accountpane.moc"
