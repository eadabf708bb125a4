#include "ui/style/taborder.h"

#include "tests/support/tabwalk.h"
#include "tests/support/testregistry.h"
#include "ui/style/choicefield.h"

#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestTabOrder : public QObject {
    Q_OBJECT

private slots:
    /// The buttons are made first, and the last field is a combo box that can be typed in.
    void fieldsThenButtons()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *body = new QWidget;
        auto *footer = new QWidget;
        auto *row = new QHBoxLayout(footer);
        auto *save = new QPushButton(u"Save"_s);
        auto *cancel = new QPushButton(u"Cancel"_s);
        row->addWidget(cancel);
        row->addWidget(save);
        column->addWidget(body);
        column->addWidget(footer);
        auto *fields = new QVBoxLayout(body);
        auto *first = new QLineEdit;
        auto *organization = new ChoiceField(u"Organization"_s);
        organization->setEditable(true);
        fields->addWidget(first);
        fields->addWidget(organization);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        tabThroughFooter(*body, *footer);
        first->setFocus();
        QCOMPARE(unreachedByTab(window), QStringList());
        organization->comboBox()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), cancel);
        QTest::keyClick(cancel, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), save);
        QTest::keyClick(save, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(cancel, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), organization->comboBox());
    }

    void theFocusIsLedOnAndNothingIsSkipped()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *before = new QLineEdit;
        auto *page = new QWidget;
        column->addWidget(before);
        column->addWidget(page);
        auto *inside = new QVBoxLayout(page);
        auto *search = new QLineEdit;
        auto *table = new QListWidget;
        inside->addWidget(search);
        inside->addWidget(table);
        leadFocusTo(*page, *table);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->setFocus();
        QVERIFY(table->hasFocus());
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(search->hasFocus());
    }
};

STEWARD_TEST(TestTabOrder)

#include "tst_taborder.moc"
