#include "ui/credentialflows.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/credentialnotesform.h"
#include "ui/forms/passworddialog.h"
#include "ui/style/textfield.h"

#include <QClipboard>
#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestCredentialFlows : public QObject {
    Q_OBJECT

private:
    /// The flows of a window of their own notices; nothing is mailed, because nobody has begun to.
    struct Desk {
        Desk() : flows(window.window->workspace(), notices, window.window) { }

        AdministratorId ana() const { return window.stored(u"ana.perez@example.com"_s).first().id; }
        Credential credential(AdministratorId id) const
        {
            const auto details = await(accountDetails(window.window->workspace().store(), id));
            return details ? details->credential : Credential();
        }

        WindowFixture window;
        Notices notices;
        CredentialFlows flows;
    };

private slots:
    void sendingAsksAndQueues()
    {
        Desk desk;
        const AdministratorId ana = desk.ana();
        desk.flows.send({ana});
        auto *question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        QVERIFY(spokenText(question->text()).contains(u"ana.perez@example.com"_s));
        question->reject();
        QCOMPARE(desk.credential(ana).state, CredentialState::None);
        QTRY_VERIFY(!desk.window.window->findChild<ConfirmDialog *>());
        desk.flows.send({ana});
        question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        QSignalSpy done(&desk.notices, &Notices::done);
        question->confirmButton()->click();
        QTRY_COMPARE(desk.credential(ana).state, CredentialState::Queued);
        QTRY_COMPARE(done.size(), 1);
    }

    void withdrawingTheOnlyOnesSaysWhatStops()
    {
        Desk desk;
        const AdministratorId ana = desk.ana();
        QVERIFY(await(desk.window.window->workspace().credentials().showOnce(ana)));
        desk.flows.revoke({ana});
        auto *question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        const QString spoken = spokenText(question->text());
        QVERIFY2(spoken.contains(u"Salesforce will stop working for Retail Bank"_s), qPrintable(spoken));
        QVERIFY(spoken.contains(u"until new credentials are sent"_s));
        question->confirmButton()->click();
        QTRY_COMPARE(desk.credential(ana).state, CredentialState::Revoked);
        QVERIFY(desk.credential(ana).verifier.isEmpty());
    }

    void aPasswordIsShownOnceAndCopied()
    {
        Desk desk;
        const AdministratorId ana = desk.ana();
        desk.flows.showOnce(ana);
        auto *question = desk.window.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->confirmButton()->click();
        auto *dialog = desk.window.dialog<PasswordDialog>();
        QVERIFY(dialog);
        QVERIFY(!desk.credential(ana).verifier.isEmpty());
        dialog->copyButton()->click();
        QCOMPARE(QGuiApplication::clipboard()->text().size(), CredentialPolicy().length);
        dialog->reject();
    }

    void notesAreSaved()
    {
        Desk desk;
        const AdministratorId ana = desk.ana();
        desk.flows.editNotes(ana);
        auto *form = desk.window.dialog<CredentialNotesForm>();
        QVERIFY(form);
        form->findChildren<TextField *>().first()->lineEdit()->setText(u"billing-gateway, host b12"_s);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        form->saveButton()->click();
        QTRY_COMPARE(desk.credential(ana).deployedAt, u"billing-gateway, host b12"_s);
        QTRY_VERIFY(!desk.window.window->findChild<CredentialNotesForm *>());
    }
};

STEWARD_TEST(TestCredentialFlows)

} // namespace steward

#include "tst_credentialflows.moc"
