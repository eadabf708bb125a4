#include "ui/syncanswers.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/syncworld.h"
#include "ui/forms/confirmdialog.h"
#include "ui/syncdetails.h"
#include "ui/syncfieldtable.h"
#include "ui/synclistmodel.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

/// What is decided in details that show an account, over a real file.
class TestSyncAnswers : public QObject {
    Q_OBJECT

private:
    struct Desk {
        Desk(const SyncWorld &world, const SyncEntry &entry)
            : answers(world.fixture.window->workspace(), notices, details)
        {
            show(entry);
            details.resize(720, 600);
            details.QWidget::show();
        }
        void show(const SyncEntry &entry)
        {
            details.show(entry, 0);
            answers.setEntry(entry);
            QCoreApplication::processEvents();
        }
        QAbstractButton *button(const QString &words) const
        {
            // Those of before are hidden.
            for (QAbstractButton *one : details.findChildren<QAbstractButton *>()) {
                if (one->isVisible() && one->text().remove(u'&') == words)
                    return one;
            }
            return nullptr;
        }

        ConfirmDialog *question() const
        {
            for (ConfirmDialog *one : details.findChildren<ConfirmDialog *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }

        SyncDetails details;
        Notices notices;
        SyncAnswers answers;
        QSignalSpy ended {&answers, &SyncAnswers::ended};
        QSignalSpy failed {&notices, &Notices::failed};
        QSignalSpy nothing {&notices, &Notices::nothing};
    };

    static SyncEntry entry(SyncEntry::Kind kind, const Administrator &row = {})
    {
        SyncEntry made;
        made.kind = kind;
        made.uid = row.uid.isNull() ? QUuid::createUuid() : row.uid;
        made.id = row.id;
        made.name = u"<b>Ana</b> %1"_s;
        return made;
    }

    /// The first account whose deletion would do this.
    Administrator whoseDeletion(const std::function<bool(const Outcome &)> &does) const
    {
        AdministratorActions &actions = m_world->fixture.window->workspace().administrators();
        for (const Administrator &row : m_world->rows(100)) {
            const Result<Outcome> preview = await(actions.remove({row.id}, {.preview = true}));
            if (preview && does(*preview))
                return row;
        }
        qFatal("no such account in the sample");
    }

    std::unique_ptr<SyncWorld> m_world;

private slots:
    void initTestCase() { m_world = std::make_unique<SyncWorld>(); }
    void cleanupTestCase() { m_world.reset(); }

    void whatFailsIsSaidAndTheButtonsComeBack()
    {
        Desk desk(*m_world, entry(SyncEntry::Kind::Refused));
        desk.button(u"Try Again"_s)->click();
        QVERIFY(!desk.button(u"Try Again"_s)->isEnabled());
        QTRY_COMPARE(desk.ended.count(), 1);
        QCOMPARE(desk.failed.count(), 1);
        QVERIFY(desk.nothing.isEmpty());
        QVERIFY(desk.button(u"Try Again"_s)->isEnabled());
        desk.answers.setEntry({});
        desk.button(u"Try Again"_s)->click();
        QVERIFY(desk.button(u"Try Again"_s)->isEnabled());
    }

    void whatIsSentAgainIsSaid()
    {
        Desk desk(*m_world, entry(SyncEntry::Kind::Refused));
        const Administrator row = m_world->rows(1).first();
        m_world->refuse(row, u"no"_s);
        desk.show(entry(SyncEntry::Kind::Refused, row));
        desk.button(u"Try Again"_s)->click();
        QTRY_COMPARE(desk.nothing.count(), 1);
        QCOMPARE(desk.nothing.constFirst().constFirst().toString(), u"It is sent again with the next sync."_s);
        QCOMPARE(desk.ended.count(), 1);
    }

    void deletingAsksForTheSideThatIsMeant()
    {
        SyncEntry missing = entry(SyncEntry::Kind::Question);
        missing.held = SyncHeld::Kind::Missing;
        missing.isApiUser = false;
        const Administrator row = whoseDeletion([](const Outcome &preview) {
            return !preview.impact.stopsAnything() && preview.rows.first().kind == Kind::Person;
        });
        m_world->ask(row, SyncHeld::Kind::Missing);
        missing.uid = row.uid;
        Desk desk(*m_world, missing);
        const auto question = [&desk] { return desk.question(); };
        desk.button(u"Delete Here Too…"_s)->click();
        QTRY_VERIFY(question());
        QString words = driver::texts(*question());
        QVERIFY2(words.contains(u"recycle bin"_s) && words.contains(u"<b>Ana</b> %1"_s), qPrintable(words));
        QVERIFY(driver::button(*question(), u"Yes, Delete Administrator"_s));
        question()->reject();
        QVERIFY(desk.button(u"Delete Here Too…"_s)->isEnabled());
        missing.uid = QUuid::createUuid();
        missing.held = SyncHeld::Kind::EditedThere;
        missing.isApiUser = true;
        desk.show(missing);
        QTRY_VERIFY(!question());
        desk.button(u"Delete There Too…"_s)->click();
        QVERIFY(question());
        words = driver::texts(*question());
        QVERIFY2(words.contains(u"lost on the server"_s), qPrintable(words));
        auto *yes = driver::button(*question(), u"Yes, Delete API User"_s);
        QVERIFY(yes);
        yes->click();
        // Somebody else has answered it.
        QTRY_COMPARE(desk.failed.count(), 1);
    }

    void theQuestionNamesWhatWouldStop()
    {
        const Administrator last = whoseDeletion([](const Outcome &preview) { return preview.impact.stopsAnything(); });
        const Result<Catalog> catalog
            = await(m_world->store().read([](Connection &connection) { return CatalogRows(connection).catalog(); }));
        QVERIFY(catalog);
        const QString application = catalog->applicationName(last.applications.first());
        m_world->write([&](Transaction &transaction) -> Result<bool> {
            SyncConflict conflict;
            conflict.uid = last.uid;
            conflict.field = u"applications"_s;
            conflict.here = conflict.base = wireValues(last, *catalog).value(Field::Applications);
            conflict.server = QJsonArray();
            conflict.foundAt = 1;
            STEWARD_TRY(transaction.keepConflict(conflict));
            return true;
        });
        SyncEntry differs = entry(SyncEntry::Kind::Conflict, last);
        differs.isApiUser = true;
        const auto open
            = await(m_world->store().read([](Connection &connection) { return SyncRows(connection).openConflicts(); }));
        differs.conflicts = *open;
        Desk desk(*m_world, differs);
        emit desk.details.chosen({{open->constLast().id, SyncDecisions::Choice::Server}});
        QTRY_VERIFY(desk.question());
        QVERIFY2(driver::texts(*desk.question()).contains(application), qPrintable(driver::texts(*desk.question())));
        desk.question()->reject();
        QTRY_VERIFY(!desk.question());
        QVERIFY(desk.ended.isEmpty());

        m_world->ask(last, SyncHeld::Kind::Missing);
        SyncEntry missing = entry(SyncEntry::Kind::Question, last);
        missing.held = SyncHeld::Kind::Missing;
        missing.isApiUser = true;
        desk.show(missing);
        desk.button(u"Delete Here Too…"_s)->click();
        QTRY_VERIFY(desk.question());
        const QString words = driver::texts(*desk.question());
        QVERIFY2(words.contains(application), qPrintable(words));
        auto *yes = driver::button(*desk.question(), u"Yes, Delete Anyway"_s);
        QVERIFY(yes);
        yes->click();
        QTRY_COMPARE(desk.ended.count(), 1);
        QVERIFY(desk.failed.isEmpty());
        const auto row = await(m_world->store().read(
            [&last](Connection &connection) { return AdministratorRows(connection).byId(last.id); }));
        QVERIFY((*row)->isDeleted());
        m_world->write([&](Transaction &transaction) -> Result<bool> {
            STEWARD_TRY(transaction.settleConflict(open->constLast().id, u"here"_s));
            return true;
        });
    }

    /// The keyboard is on the list when what had it has gone.
    void afterADecisionTheFocusIsOnTheList()
    {
        SyncPage *page = m_world->open();
        m_world->fixture.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_world->fixture.window));
        const QList<Administrator> rows = m_world->rows(3);
        m_world->disagree(rows.at(1), u"there@example.net"_s);
        m_world->disagree(rows.at(2), u"too@example.net"_s);
        QTRY_COMPARE(page->overview().counts.value(SyncEntry::Kind::Conflict), 2);
        page->list()->setCurrentIndex(page->model()->index(page->model()->firstEntry()));
        page->details()->table()->chooseAll(SyncDecisions::Choice::Server);
        auto *use = driver::button(*page->details(), u"Use This Result"_s);
        QVERIFY(use && use->isEnabled());
        QTRY_VERIFY(use->isVisible());
        use->setFocus();
        driver::press(Qt::Key_Space);
        QTRY_COMPARE(page->overview().counts.value(SyncEntry::Kind::Conflict), 1);
        QTRY_VERIFY(page->list()->hasFocus());
    }
};

STEWARD_TEST(TestSyncAnswers)

} // namespace steward

#include "tst_syncanswers.moc"
