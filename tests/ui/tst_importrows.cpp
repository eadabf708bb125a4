#include "ui/importrows.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"
#include "ui/importmodel.h"
#include "ui/importrowform.h"
#include "ui/style/labeledfield.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportRows : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ImportRows> m_rows;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_rows->table(), key, modifiers);
    }
    int current() const { return m_rows->table()->currentIndex().row(); }

private slots:
    void init()
    {
        m_rows = std::make_unique<ImportRows>();
        m_rows->resize(900, 600);
        m_rows->show();
        m_rows->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_rows.get()));
        m_rows->setPlan(samplePlan());
        m_rows->table()->setFocus();
    }

    void tabsCountAndFilter()
    {
        QCOMPARE(m_rows->filter()->tabText(0), u"All 4"_s);
        QCOMPARE(m_rows->filter()->tabText(1), u"New 1"_s);
        QCOMPARE(m_rows->filter()->tabText(4), u"Problems 1"_s);
        QVERIFY(!m_rows->filter()->isTabVisible(5));
        m_rows->filter()->setCurrentIndex(1);
        QCOMPARE(m_rows->table()->model()->rowCount(), 1);
    }

    void enterCuresTheRow()
    {
        QSignalSpy edited(m_rows.get(), &ImportRows::edited);
        m_rows->goToProblem(1);
        QCOMPARE(current(), 3);
        press(Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(m_rows->edits().value(3).values.value(Field::Role), u"Auditor"_s);
        // The plan that follows keeps the place.
        m_rows->setPlan(samplePlan(SampleRows, m_rows->edits()));
        QCOMPARE(current(), 3);
        QCOMPARE(m_rows->plan()->count(RowState::Problem), 0);
    }

    void deleteLeavesOutAndTakesInAgain()
    {
        m_rows->table()->setCurrentIndex(m_rows->table()->model()->index(2, 0));
        press(Qt::Key_Delete);
        QVERIFY(m_rows->edits().value(2).leftOut);
        m_rows->setPlan(samplePlan(SampleRows, m_rows->edits()));
        QVERIFY(m_rows->filter()->isTabVisible(5));
        press(Qt::Key_Delete);
        QVERIFY(!m_rows->edits().value(2).leftOut);
        m_rows->clear();
        QVERIFY(m_rows->edits().isEmpty() && !m_rows->plan());
    }

    void f2EditsTheRow()
    {
        // The form saves what has no problem.
        m_rows->table()->setCurrentIndex(m_rows->table()->model()->index(0, 0));
        press(Qt::Key_F2);
        auto *form = m_rows->findChild<ImportRowForm *>();
        QVERIFY(form);
        QVERIFY(QTest::qWaitForWindowExposed(form));
        auto *name = qobject_cast<QLineEdit *>(form->fieldWidget(Field::FirstName)->editor());
        QVERIFY(name);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Daniel"_s);
        QTRY_VERIFY(form->saveButton()->isEnabled());
        QTest::mouseClick(form->saveButton(), Qt::LeftButton);
        QCOMPARE(m_rows->edits().value(0).values.value(Field::FirstName), u"Daniel"_s);
    }

    void f8GoesThroughProblems()
    {
        m_rows->setPlan(samplePlan(SampleRows + "Eva,Odd,nowhere,Owner\n"));
        m_rows->table()->setCurrentIndex(m_rows->table()->model()->index(0, 0));
        press(Qt::Key_F8);
        QCOMPARE(current(), 3);
        press(Qt::Key_F8);
        QCOMPARE(current(), 4);
        press(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(current(), 3);
    }

    void whatHappensHasRoomOnASmallScreen()
    {
        ImportRows rows;
        const auto room = [&rows](int width) {
            rows.resize(width, 400);
            rows.show();
            const QHeaderView *header = rows.table()->horizontalHeader();
            return width - header->sectionPosition(static_cast<int>(ImportModel::Column::What));
        };
        QVERIFY(room(600) > 180);
        QVERIFY(room(1000) > 400);
        QCOMPARE(rows.table()->columnWidth(static_cast<int>(ImportModel::Column::Email)), 220);
    }
};

STEWARD_TEST(TestImportRows)

#include "tst_importrows.moc"
