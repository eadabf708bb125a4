#include "ui/bulkdeeds.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/forms/confirmdialog.h"

#include <QPushButton>
#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestBulkDeeds : public QObject {
    Q_OBJECT

    struct World {
        WindowFixture fixture;
        Notices notices;
        JobStatus status;
        BulkDeeds deeds {fixture.window->workspace(), notices, status, fixture.window};
        QSignalSpy applied {&deeds, &BulkDeeds::applied};

        BulkDeeds::Ids ids(const QStringList &emails) const
        {
            auto ids = std::make_shared<std::vector<quint32>>();
            for (const QString &email : emails)
                ids->push_back(static_cast<quint32>(fixture.stored(email).first().id.value));
            return ids;
        }
        bool isSuspended(const QString &email) const { return fixture.stored(email).first().suspended; }
    };

    // The only API user of Salesforce in her organization, and two persons.
    const QString m_only = u"ana.perez@example.com"_s;
    const QStringList m_people {u"priya.nair@example.com"_s, u"marco.rossi@example.org"_s};

private slots:
    void deletingAlwaysAsks()
    {
        World w;
        w.deeds.remove(w.ids(m_people));
        auto *question = w.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->reject();
        QTest::qWait(50);
        QCOMPARE(w.applied.size(), 0);
        QCOMPARE(w.fixture.stored(m_people.first()).size(), 1);
        w.deeds.remove(w.ids(m_people));
        question = w.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        question->confirmButton()->click();
        QTRY_COMPARE(w.applied.size(), 1);
        QCOMPARE(w.fixture.stored(m_people.first()).size(), 0);
        QVERIFY(!w.status.isRunning());
    }

    void suspendingAsksWhenSomethingStops()
    {
        World w;
        w.deeds.setSuspended(w.ids(m_people), true);
        QTRY_COMPARE(w.applied.size(), 1);
        QVERIFY(w.isSuspended(m_people.first()));
        w.deeds.setSuspended(w.ids(m_people), false);
        QTRY_COMPARE(w.applied.size(), 2);
        QVERIFY(!w.isSuspended(m_people.first()));
        w.deeds.setSuspended(w.ids({m_only, m_people.first()}), true);
        auto *question = w.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        QVERIFY(spokenText(question->text()).contains(u"will stop working"_s));
        QVERIFY(!w.isSuspended(m_only));
        question->confirmButton()->click();
        QTRY_COMPARE(w.applied.size(), 3);
        QVERIFY(w.isSuspended(m_only));
    }

    void whoCannotBeDeletedIsNamedBefore()
    {
        World w;
        const Administrator guarded = w.fixture.stored(m_only).first();
        QVERIFY(await(w.fixture.window->workspace().administrators().edit(guarded, {{Field::Protected, true}})).ok());
        w.deeds.remove(w.ids(m_people + QStringList {m_only}));
        auto *question = w.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        const ConfirmationText &text = question->text();
        QCOMPARE(text.count, 2);
        QVERIFY(!text.names.contains(guarded.displayName()));
        QVERIFY(spokenText(text).contains(u"1 row(s) is/are left out."_s));
        QCOMPARE(text.left.size(), 1);
        QCOMPARE(text.left.first().name, guarded.displayName());
        QVERIFY2(text.left.first().reason.contains(u"protected"_s), qPrintable(text.left.first().reason));
        QCOMPARE(text.leftMore, 0);
        question->confirmButton()->click();
        QTRY_COMPARE(w.applied.size(), 1);
        QCOMPARE(w.fixture.stored(m_people.first()).size(), 0);
        QCOMPARE(w.fixture.stored(m_only).size(), 1);
    }

    void oneAtATime()
    {
        World w;
        QSignalSpy nothing(&w.notices, &Notices::nothing);
        w.status.begin(u"Importing"_s, std::make_shared<JobProgress>());
        w.deeds.remove(w.ids(m_people));
        QCOMPARE(nothing.size(), 1);
        w.status.end();
    }

    void whatBeganWhileTheQuestionStoodGoesFirst()
    {
        World w;
        QSignalSpy nothing(&w.notices, &Notices::nothing);
        w.deeds.remove(w.ids(m_people));
        auto *question = w.fixture.dialog<ConfirmDialog>();
        QVERIFY(question);
        w.status.begin(u"Importing"_s, std::make_shared<JobProgress>());
        question->confirmButton()->click();
        QCOMPARE(nothing.size(), 1);
        QCOMPARE(w.status.what(), u"Importing"_s);
        w.status.end();
        QCOMPARE(w.fixture.stored(m_people.first()).size(), 1);
    }
};

STEWARD_TEST(TestBulkDeeds)

} // namespace steward

#include "tst_bulkdeeds.moc"
