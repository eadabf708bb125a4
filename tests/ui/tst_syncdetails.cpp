#include "ui/syncdetails.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/style/chip.h"
#include "ui/syncfieldtable.h"

#include <QPushButton>
#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncDetails : public QObject {
    Q_OBJECT

private:
    using Choice = SyncDecisions::Choice;

    static SyncEntry conflict()
    {
        SyncEntry entry;
        entry.kind = SyncEntry::Kind::Conflict;
        entry.uid = QUuid::createUuid();
        entry.id = AdministratorId {1};
        entry.name = u"Ana Pérez"_s;
        entry.base = {{Field::FirstName, u"A"_s}, {Field::LastName, u"P"_s}};
        entry.here = {{Field::FirstName, u"Ana"_s}, {Field::LastName, u"Perez"_s}};
        entry.server = {{Field::FirstName, u"Anna"_s}, {Field::LastName, u"Pérez"_s}};
        entry.conflicts = {{7, entry.uid, u"firstName"_s, u"A"_s, u"Ana"_s, u"Anna"_s, 1, 0, {}},
                           {8, entry.uid, u"lastName"_s, u"P"_s, u"Perez"_s, u"Pérez"_s, 1, 0, {}}};
        return entry;
    }
    static SyncEntry refused()
    {
        SyncEntry entry = conflict();
        entry.kind = SyncEntry::Kind::Refused;
        entry.conflicts.clear();
        entry.reason = u"<b>%1</b> & more"_s;
        return entry;
    }
    static QString decided(const SyncDetails &details)
    {
        const auto *chip = details.findChild<Chip *>();
        return chip->isVisible() ? chip->accessibleName() : QString();
    }
    /// Buttons that are added to what is visible show with the next events.
    static void present(SyncDetails &details, const SyncEntry &entry)
    {
        details.show(entry, 0);
        QCoreApplication::processEvents();
    }
    /// A button of what is shown now; the ones of before are hidden.
    static QAbstractButton *button(const SyncDetails &details, const QString &words)
    {
        for (QAbstractButton *one : details.findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text().remove(u'&') == words)
                return one;
        }
        return nullptr;
    }

private slots:
    void saysHowMuchIsDecidedAndSendsThat()
    {
        SyncDetails details;
        QSignalSpy chosen(&details, &SyncDetails::chosen);
        details.show(conflict(), 0);
        QVERIFY(driver::show(details));
        QVERIFY(decided(details).contains(u"0 of 2 conflict(s) decided"_s));
        QCOMPARE(button(details, u"Use This Result"_s)->toolTip(), u"Choose a side first"_s);
        button(details, u"Take All From Server"_s)->click();
        QVERIFY(decided(details).contains(u"2 of 2 conflict(s) decided"_s));
        button(details, u"Use This Result"_s)->click();
        using Choices = QList<std::pair<qint64, Choice>>;
        QCOMPARE(chosen.takeFirst().at(0).value<Choices>(), (Choices {{7, Choice::Server}, {8, Choice::Server}}));
    }

    void bothNumbersAreInTheDigitsOfTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
        SyncDetails details;
        details.show(conflict(), 0);
        details.table()->chooseAll(Choice::Here);
        QVERIFY(driver::show(details));
        QVERIFY2(decided(details).contains(u"٢ of ٢"_s), qPrintable(decided(details)));
    }

    /// Nothing is sent a second time while an answer is on its way, whatever is chosen or shown meanwhile.
    void busyLastsUntilItEnds()
    {
        SyncDetails details;
        details.show(conflict(), 0);
        QVERIFY(driver::show(details));
        details.table()->chooseAll(Choice::Here);
        details.setBusy(true);
        details.table()->chooseAll(Choice::Server);
        QVERIFY(!button(details, u"Use This Result"_s)->isEnabled());
        present(details, refused());
        QVERIFY(!button(details, u"Try Again"_s)->isEnabled());
        details.setBusy(false);
        QVERIFY(button(details, u"Try Again"_s)->isEnabled());
        // What was ticked is still so.
        present(details, conflict());
        QVERIFY(button(details, u"Use This Result"_s)->isEnabled());
        QVERIFY(button(details, u"Keep All From Here"_s)->isEnabled());
    }

    void theFocusComesBackToTheButton()
    {
        SyncDetails details;
        details.show(refused(), 0);
        QVERIFY(driver::show(details));
        QAbstractButton *again = button(details, u"Try Again"_s);
        again->setFocus();
        details.setBusy(true);
        QVERIFY(!again->hasFocus() && details.isAncestorOf(details.window()->focusWidget()));
        details.setBusy(false);
        QVERIFY(again->hasFocus());
        details.setBusy(true);
        button(details, u"Edit Here…"_s)->setEnabled(true);
        button(details, u"Edit Here…"_s)->setFocus();
        details.setBusy(false);
        QVERIFY2(!again->hasFocus(), "somebody has gone elsewhere meanwhile");
    }

    void theWordsOfTheServerAreNoMarkup()
    {
        SyncDetails details;
        details.show(refused(), 0);
        QVERIFY(driver::show(details));
        QVERIFY(driver::texts(details).contains(u"<b>%1</b> & more"_s));
        // What is not here any more cannot be edited.
        SyncEntry gone = refused();
        gone.id = {};
        present(details, gone);
        QVERIFY(!button(details, u"Edit Here…"_s) && button(details, u"Try Again"_s));
        details.showNothing();
        QVERIFY(driver::texts(details).isEmpty() && !button(details, u"Try Again"_s));
    }
};

STEWARD_TEST(TestSyncDetails)

} // namespace steward

#include "tst_syncdetails.moc"
