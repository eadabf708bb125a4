#include "ui/bulkeditflow.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/bulkeditdialog.h"

#include <QPushButton>
#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestBulkEditFlow : public QObject {
    Q_OBJECT

    struct World {
        WindowFixture fixture;
        Notices notices;
        JobStatus status;
        BulkEditFlow flow {fixture.window->workspace(), notices, status, fixture.window};
        QSignalSpy applied {&flow, &BulkEditFlow::applied};
        BulkTarget target;

        World()
        {
            auto ids = std::make_shared<std::vector<quint32>>();
            for (const QString &email : {u"priya.nair@example.com"_s, u"marco.rossi@example.org"_s})
                ids->push_back(static_cast<quint32>(fixture.stored(email).first().id.value));
            target.ids = ids;
        }
        static BulkEdit toBank()
        {
            BulkEdit edit;
            edit.fields = {{.field = Field::Organization, .value = u"Bank"_s}};
            return edit;
        }
    };

private slots:
    void theEditStandsInTheDialogAndIsDone()
    {
        World w;
        w.flow.open(w.target, World::toBank());
        QTRY_VERIFY(w.flow.dialog() && w.flow.dialog()->plan());
        QCOMPARE(w.flow.dialog()->edit(), World::toBank());
        QTRY_VERIFY(w.flow.dialog()->applyButton()->isEnabled());
        w.flow.dialog()->applyButton()->click();
        QTRY_COMPARE(w.applied.size(), 1);
        QCOMPARE(w.applied.first().first().value<BulkEdit>(), World::toBank());
        QCOMPARE(w.fixture.stored(u"priya.nair@example.com"_s).first().organization, u"Bank"_s);
        QVERIFY(!w.status.isRunning());
    }

    void oneEditAtATime()
    {
        World w;
        QSignalSpy nothing(&w.notices, &Notices::nothing);
        w.flow.open(w.target);
        QTRY_VERIFY(w.flow.dialog());
        w.flow.open(w.target);
        QCOMPARE(nothing.size(), 1);
        QCOMPARE(w.fixture.window->findChildren<BulkEditDialog *>().size(), 1);
    }

    void closingChangesNothing()
    {
        World w;
        w.flow.open(w.target, World::toBank());
        QTRY_VERIFY(w.flow.dialog() && w.flow.dialog()->plan());
        w.flow.dialog()->done(QDialog::Rejected);
        QTRY_VERIFY(!w.flow.dialog());
        QCOMPARE(w.applied.size(), 0);
        QVERIFY(w.fixture.stored(u"priya.nair@example.com"_s).first().organization != u"Bank"_s);
    }
};

STEWARD_TEST(TestBulkEditFlow)

} // namespace steward

#include "tst_bulkeditflow.moc"
