#include "ui/accountpane.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/detailspane.h"

#include <QLabel>
#include <QPushButton>

namespace steward {

class TestAccountPane : public QObject {
    Q_OBJECT

private slots:
    void tellsWhoseEndStopsWhat();
    void showsHostileNamesLiterally();
    void tellsWhereTheCredentialStands();

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

void TestAccountPane::tellsWhereTheCredentialStands()
{
    AccountDetails details;
    details.account.id = AdministratorId {7};
    details.account.kind = Kind::ApiUser;
    details.account.firstName = QStringLiteral("Ana");
    details.account.email = Email::fromStored(QStringLiteral("ana@example.com"), QStringLiteral("ana@example.com"));
    details.credential.state = CredentialState::Failed;
    details.credential.address = QStringLiteral("old@example.com");
    details.credential.reason = QStringLiteral("The mail server does not accept the <b>recipient</b>.");
    details.credential.deployedAt = QStringLiteral("billing-gateway, host b12");
    details.credential.owner = QStringLiteral("Omar Farouk");
    details.credential.ticket = QStringLiteral("T-4711");
    DetailsPane pane;
    showAccount(pane, details, 1'700'000'000'000);
    const QString text = textOf(pane);
    for (const QString &wanted : {QStringLiteral("Credentials"), credentialStateText(CredentialState::Failed),
                                  QStringLiteral("old@example.com"), details.credential.reason,
                                  details.credential.deployedAt, details.credential.owner, details.credential.ticket})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    // A mail to an address that has changed since was sent to somebody else, perhaps.
    details.credential.state = CredentialState::Sent;
    details.credential.reason.clear();
    bool sent = false;
    showAccount(pane, details, 1'700'000'000'000, [&sent] { sent = true; });
    QVERIFY2(textOf(pane).contains(QStringLiteral("The address has changed since")), qPrintable(textOf(pane)));
    QPushButton *instead = nullptr;
    for (QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Send to ")))
            instead = button;
    }
    QVERIFY(instead);
    QVERIFY(instead->accessibleName().contains(details.account.email.typed()));
    instead->click();
    QVERIFY(sent);
    // What has expired is said so, before anybody has written it down.
    details.credential.expiresAt = 1'600'000'000'000;
    showAccount(pane, details, 1'700'000'000'000);
    QVERIFY(textOf(pane).contains(credentialStateText(CredentialState::Expired)));
}

STEWARD_TEST(TestAccountPane)

} // namespace steward

#include "tst_accountpane.moc"
