#include "ui/credentialnotices.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/reportdialog.h"
#include "ui/settingspage.h"
#include "ui/style/messagebar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>

namespace steward {

using namespace Qt::StringLiterals;

class TestCredentialNotices : public QObject {
    Q_OBJECT

private:
    static DeliveryLine line(qint64 id, const QString &name, CredentialState state, const QString &reason = {})
    {
        return {AdministratorId {id}, name, name + u"@example.com"_s, state, reason};
    }
    static QPushButton *button(const QWidget *parent, const QString &text)
    {
        for (QPushButton *candidate : parent->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }

private slots:
    void progressShowsAndHides()
    {
        const WindowFixture fixture;
        Deliveries &deliveries = fixture.window->workspace().deliveries();
        CredentialNotices *notices = fixture.window->credentials();
        QVERIFY(!notices->isVisible());
        emit deliveries.progress(3, 40);
        QVERIFY(notices->isVisible());
        QCOMPARE(notices->findChild<QLabel *>()->text(), u"Sending credentials: 3 of 40"_s);
        QCOMPARE(notices->findChild<QProgressBar *>()->value(), 3);
        QCOMPARE(notices->findChild<QProgressBar *>()->maximum(), 40);
        emit deliveries.progress(40, 40);
        QVERIFY(!notices->isVisible());
    }

    void whatHoldsTheMailIsSaidWithAWayToTheSettings()
    {
        const WindowFixture fixture;
        emit fixture.window->workspace().deliveries().held(
            Error {ErrorKind::Invalid, u"The mail server refuses this computer."_s});
        MessageBar *messages = fixture.page()->messages();
        QVERIFY(messages->isOpen());
        QCOMPARE(messages->tone(), Tone::Warn);
        QCOMPARE(messages->sentence(), u"The mail server refuses this computer."_s);
        QPushButton *settings = button(messages, u"Settings"_s);
        QVERIFY(settings && button(messages, u"Send Now"_s));
        settings->click();
        QTRY_VERIFY(fixture.window->settingsPage()->isVisible());
    }

    void neverAFalseSuccess()
    {
        const WindowFixture fixture;
        Deliveries &deliveries = fixture.window->workspace().deliveries();
        MessageBar *messages = fixture.page()->messages();
        DeliveryReport report;
        emit deliveries.finished(report);
        QVERIFY(!messages->isOpen());
        report.lines = {line(1, u"ana"_s, CredentialState::Sent)};
        emit deliveries.finished(report);
        QCOMPARE(messages->tone(), Tone::Ok);
        QCOMPARE(messages->sentence(), u"Credentials sent to ana@example.com."_s);
        report.lines.append(line(2, u"omar"_s, CredentialState::Failed, u"No such user."_s));
        report.lines.append(line(3, u"priya"_s, CredentialState::Sent));
        emit deliveries.finished(report);
        QCOMPARE(messages->tone(), Tone::Warn);
        QCOMPARE(messages->sentence(), u"2 mail(s) with credentials sent, 1 failed."_s);
        QPushButton *show = button(messages, u"Show Result"_s);
        QVERIFY(show);
        show->click();
        auto *dialog = fixture.dialog<ReportDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->table()->topLevelItemCount(), 3);
        QCOMPARE(dialog->table()->topLevelItem(1)->text(2), u"No such user."_s);
        QVERIFY(button(dialog, u"Retry Failed"_s) && button(dialog, u"Save Report…"_s));
    }

    void aStoppedRoundSaysThatTheRestWaits()
    {
        const WindowFixture fixture;
        DeliveryReport report;
        report.lines = {line(1, u"ana"_s, CredentialState::Sent)};
        report.stopped = true;
        report.untried = 3;
        emit fixture.window->workspace().deliveries().finished(report);
        MessageBar *messages = fixture.page()->messages();
        QCOMPARE(messages->tone(), Tone::Info);
        QCOMPARE(messages->sentence(), u"Stopped. 1 mail(s) with credentials sent, 3 still queued."_s);
        QVERIFY(button(messages, u"Send Now"_s));
        // The one that was on its way may have arrived: it does not wait.
        report.lines.append(line(2, u"omar"_s, CredentialState::Unknown, u"Not confirmed."_s));
        emit fixture.window->workspace().deliveries().finished(report);
        QCOMPARE(messages->tone(), Tone::Warn);
        QCOMPARE(messages->sentence(),
                 u"Stopped. 1 mail(s) with credentials sent, 1 may have arrived, 3 still queued."_s);
    }
};

STEWARD_TEST(TestCredentialNotices)

} // namespace steward

#include "tst_credentialnotices.moc"
