#include "ui/syncpage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/syncworld.h"
#include "ui/facetfilter.h"
#include "ui/forms/confirmdialog.h"
#include "ui/searchfield.h"
#include "ui/style/messagebar.h"
#include "ui/syncdetails.h"
#include "ui/syncfieldtable.h"
#include "ui/syncfilterbar.h"
#include "ui/synclistmodel.h"
#include "ui/syncstatus.h"
#include "ui/syncwork.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace steward {

using namespace Qt::StringLiterals;

/// The page over a real file that knows a remote; no server is asked.
class TestSyncPage : public QObject {
    Q_OBJECT

private:
    static bool waitForEntries(const SyncPage *page, SyncEntry::Kind kind, qint64 count)
    {
        return QTest::qWaitFor([=] { return page->overview().counts.value(kind) == count; });
    }
    static QStringList shown(const SyncPage *page)
    {
        QStringList texts;
        for (int row = 0; row < page->model()->rowCount(); ++row)
            texts.append(page->model()->index(row).data().toString());
        return texts;
    }
    static QPushButton *button(const SyncPage *page, const QString &words)
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == words)
                return candidate;
        }
        return nullptr;
    }
    static bool choose(const SyncPage *page, const Administrator &row, SyncEntry::Kind kind)
    {
        const int at = page->model()->rowOf(row.uid, kind);
        page->list()->setCurrentIndex(page->model()->index(at));
        return at >= 0 && page->details()->isVisible();
    }

private slots:
    void withoutARemoteItOffersOne()
    {
        const WindowFixture fixture;
        fixture.window->actions().syncPage->trigger();
        SyncPage *page = fixture.window->sync();
        QTRY_VERIFY(page->isKnown() && button(page, u"Connect to a Remote…"_s));
        QVERIFY(driver::texts(*page).contains(u"No server connected"_s));
        QVERIFY(!fixture.window->actions().readAgain->isEnabled());
        QTRY_VERIFY(fixture.window->actions().connectRemote->isEnabled());
    }

    void withoutARemoteTheOfferHasTheFocus()
    {
        const WindowFixture fixture;
        SyncPage *page = fixture.window->sync();
        QTRY_VERIFY(page->isKnown());
        fixture.window->actions().syncPage->trigger();
        QTRY_VERIFY(button(page, u"Connect to a Remote…"_s));
        page->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), button(page, u"Connect to a Remote…"_s));
    }

    void whatIsDisabledOrHiddenKeepsTheFocusOnThePage()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        const Administrator row = world.rows(1).first();
        world.refuse(row, u"No."_s);
        QTRY_VERIFY(page->list()->isVisible());
        QAction *readAgain = world.fixture.window->actions().readAgain;
        QTRY_VERIFY(readAgain->isEnabled());
        QToolButton *pressed = nullptr;
        for (QToolButton *candidate : page->findChildren<QToolButton *>()) {
            if (candidate->defaultAction() == readAgain)
                pressed = candidate;
        }
        QVERIFY(pressed);
        pressed->setFocus();
        // The remote goes: the button is disabled, and another page stands there.
        world.write([](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.forgetRemote());
            return true;
        });
        QTRY_VERIFY(!readAgain->isEnabled());
        QTRY_COMPARE(QApplication::focusWidget(), button(page, u"Connect to a Remote…"_s));
        // It comes back: the button is hidden.
        world.write([](Transaction &transaction) -> Result<bool> {
            RemoteRecord record;
            record.profile = SyncWorld::usualProfile().toJson();
            STEWARD_TRY(transaction.keepRemote(record));
            return true;
        });
        QTRY_VERIFY(page->hasRemote());
        QTRY_VERIFY(page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget()));
    }

    void saysThatBothSidesAreInStep()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        QTRY_VERIFY(driver::texts(*page).contains(u"Both sides are in step"_s));
        QCOMPARE(page->overview().toSend(), 0);
        QVERIFY(!world.fixture.window->actions().sendChanges->isEnabled());
        QVERIFY(world.fixture.window->windowTitle().contains(u"Production"_s));
    }

    void listsWhatIsToSendUnderItsHeading()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        const Administrator row = world.rows(1).first();
        world.write([row](Transaction &transaction) -> Result<bool> {
            transaction.describe(ChangeKind::Edit, row.displayName());
            STEWARD_TRY(transaction.update(row, {{Field::FirstName, u"Renamed"_s}}));
            return true;
        });
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Update, 1));
        QTRY_COMPARE(shown(page).value(0), u"To send"_s);
        QCOMPARE(world.fixture.window->actions().sendChanges->text().remove(u'&'), u"Send 1 Change(s)…"_s);
        QVERIFY(world.fixture.window->actions().sendChanges->isEnabled());
        QCOMPARE(world.fixture.window->syncWork()->status()->countsText(), u"1 change(s) to send"_s);
        QVERIFY(driver::texts(*page).contains(u"Here only"_s));
        page->search()->setText(u"nobody of that name"_s);
        QTRY_VERIFY(driver::texts(*page).contains(u"No changes match these filters"_s));
        button(page, u"Clear Filters"_s)->click();
        QTRY_COMPARE(shown(page).size(), 2);
    }

    void changeAndOrganizationNarrowTheList()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        const QList<Administrator> rows = world.rows(2);
        world.disagree(rows.at(0), u"there@example.net"_s);
        world.refuse(rows.at(1), u"no"_s);
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Refused, 1));
        QTRY_COMPARE(shown(page).size(), 4);
        const QList<FacetFilter *> facets = page->filterBar()->findChildren<FacetFilter *>();
        QCOMPARE(facets.size(), 2);
        QStringList offered;
        for (const FacetFilter::Choice &choice : facets.at(0)->choices())
            offered.append(choice.text);
        QCOMPARE(offered, (QStringList {u"Conflict"_s, u"Cannot be sent"_s}));
        facets.at(0)->setTicked({static_cast<int>(SyncChange::Refused)});
        emit facets.at(0)->tickedChanged();
        QCOMPARE(shown(page), (QStringList {u"Cannot be sent"_s, rows.at(1).displayName()}));
        facets.at(0)->setTicked({});
        facets.at(1)->setTicked({u"Nowhere"_s});
        emit facets.at(1)->tickedChanged();
        QVERIFY(driver::texts(*page).contains(u"No changes match these filters"_s));
        button(page, u"Clear Filters"_s)->click();
        QTRY_COMPARE(shown(page).size(), 4);
        QVERIFY(facets.at(1)->ticked().isEmpty());
    }

    void f8GoesToTheNextConflict()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        const QList<Administrator> rows = world.rows(3);
        world.disagree(rows.at(0), u"there@example.net"_s);
        world.disagree(rows.at(1), u"too@example.net"_s);
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Conflict, 2));
        QVERIFY(choose(page, rows.at(0), SyncEntry::Kind::Conflict));
        const auto current = [page] { return page->model()->entryAt(page->list()->currentIndex().row())->uid; };
        page->list()->setFocus();
        driver::press(Qt::Key_F8);
        QCOMPARE(current(), rows.at(1).uid);
        driver::press(Qt::Key_F8);
        QCOMPARE(current(), rows.at(0).uid);
        driver::press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(current(), rows.at(1).uid);
    }

    void theKeyStandsBesideReadAgain()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        const QList<QLabel *> labels = page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(),
                            [](const QLabel *label) { return label->isVisible() && label->text() == u"F5"; }));
    }

    void saysWhenSendingWouldStopAnIntegration()
    {
        SyncDetails details;
        SyncEntry entry;
        entry.kind = SyncEntry::Kind::Update;
        entry.name = u"Ana Pérez"_s;
        details.show(entry, 0);
        details.QWidget::show();
        QVERIFY(!driver::texts(details).contains(u"would stop working"_s));
        entry.stops = {u"Salesforce for Contact Centre"_s};
        details.show(entry, 0);
        QVERIFY(driver::texts(details).contains(u"Salesforce for Contact Centre would stop working."_s));
    }

    void aConflictIsDecidedForTheServer()
    {
        const SyncWorld world;
        SyncPage *page = world.open();
        const Administrator row = world.rows(1).first();
        world.disagree(row, u"there@example.net"_s);
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Conflict, 1));
        QVERIFY(choose(page, row, SyncEntry::Kind::Conflict));
        QPushButton *use = button(page, u"Use This Result"_s);
        QVERIFY(use && !use->isEnabled());
        QVERIFY(driver::texts(*page).contains(u"To decide"_s));
        auto *server = driver::named<QRadioButton>(*page, u"Email: use there@example.net from the server"_s);
        QVERIFY(server && !server->isChecked());
        server->setFocus();
        driver::press(Qt::Key_Space);
        QVERIFY(server->isChecked());
        QVERIFY(use->isEnabled());
        use->click();
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Conflict, 0));
        QCOMPARE(await(world.store().read(
                           [row](Connection &connection) { return AdministratorRows(connection).byUid(row.uid); }))
                     .value()
                     ->email.typed(),
                 u"there@example.net"_s);
    }

    void keepAllFromHereChoosesOurValue()
    {
        SyncFieldTable table;
        SyncEntry entry;
        entry.conflicts
            = {SyncConflict {7, QUuid::createUuid(), u"email"_s, u"a@b.c"_s, u"here@b.c"_s, u"there@b.c"_s, 1, 0, {}}};
        entry.base = {{Field::Email, u"a@b.c"_s}};
        entry.here = {{Field::Email, u"here@b.c"_s}};
        entry.server = {{Field::Email, u"there@b.c"_s}};
        table.setLines(fieldLines(entry));
        QCOMPARE(table.conflicts(), 1);
        QVERIFY(table.choices().isEmpty());
        table.chooseAll(SyncDecisions::Choice::Here);
        QCOMPARE(table.choices().value(0).first, 7);
        QCOMPARE(table.choices().value(0).second, SyncDecisions::Choice::Here);
    }

    void aMissingAccountIsDeletedHereOnlyAfterAQuestion()
    {
        const SyncWorld world;
        const Administrator row = world.rows(1).first();
        world.ask(row, SyncHeld::Kind::Missing);
        SyncPage *page = world.open();
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Question, 1));
        QTRY_VERIFY(choose(page, row, SyncEntry::Kind::Question));
        QVERIFY(button(page, u"Upload Again"_s));
        QVERIFY(button(page, u"Ask Me Later"_s));
        QPushButton *remove = button(page, u"Delete Here Too…"_s);
        QVERIFY(remove);
        remove->click();
        auto *question = world.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->cancelButton()->click();
        QCOMPARE(page->overview().counts.value(SyncEntry::Kind::Question), 1);
        button(page, u"Upload Again"_s)->click();
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Question, 0));
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Create, 1));
    }

    void whatTheServerRefusedIsSaidInItsWordsAndTriedAgain()
    {
        const SyncWorld world;
        const Administrator row = world.rows(1).first();
        world.refuse(row, u"e-mail domain not allowed"_s);
        SyncPage *page = world.open();
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Refused, 1));
        QTRY_VERIFY(choose(page, row, SyncEntry::Kind::Refused));
        QVERIFY(driver::texts(*page).contains(u"e-mail domain not allowed"_s));
        QVERIFY(button(page, u"Edit Here…"_s));
        button(page, u"Try Again"_s)->click();
        QVERIFY(waitForEntries(page, SyncEntry::Kind::Refused, 0));
    }

    void everyKindOfQuestionHasItsButtons_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("buttons");
        const QString later = u"Ask Me Later"_s;
        QTest::newRow("missing") << static_cast<int>(SyncHeld::Kind::Missing)
                                 << QStringList {u"Delete Here Too…"_s, u"Upload Again"_s, later};
        QTest::newRow("edited there") << static_cast<int>(SyncHeld::Kind::EditedThere)
                                      << QStringList {u"Delete There Too…"_s, u"Bring Back Here"_s, later};
        QTest::newRow("name taken") << static_cast<int>(SyncHeld::Kind::NameTaken)
                                    << QStringList {u"Link Both"_s, u"Edit Here…"_s, later};
        QTest::newRow("unusable") << static_cast<int>(SyncHeld::Kind::Unusable) << QStringList();
    }

    void everyKindOfQuestionHasItsButtons()
    {
        QFETCH(const int, kind);
        QFETCH(const QStringList, buttons);
        SyncDetails details;
        SyncEntry entry;
        entry.kind = SyncEntry::Kind::Question;
        entry.held = static_cast<SyncHeld::Kind>(kind);
        entry.name = u"Ana Pérez"_s;
        entry.reason = u"The reason."_s;
        details.show(entry, 0);
        details.QWidget::show();
        QStringList found;
        for (const QPushButton *one : details.findChildren<QPushButton *>()) {
            if (one->isVisible())
                found.append(one->text().remove(u'&'));
        }
        QCOMPARE(found, buttons);
        QVERIFY(driver::texts(details).contains(u"The reason."_s));
        QCOMPARE(driver::sharedMnemonics(details), QStringList());
    }
};

STEWARD_TEST(TestSyncPage)

} // namespace steward

#include "tst_syncpage.moc"
