#include "ui/searchfield.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSearchField : public QObject {
    Q_OBJECT

private slots:
    void restsBeforeItAsks()
    {
        SearchField field(u"Search name"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, u"ana"_s);
        QCOMPARE(searched.size(), 0);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), u"ana"_s);
        QCOMPARE(field.accessibleName(), u"Search"_s);
    }

    void enterAsksAtOnceAndEscapeClears()
    {
        SearchField field(u"Search name"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, u"ana"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.size(), 2);
        QVERIFY(field.text().isEmpty());
        QTest::qWait(300);
        QCOMPARE(searched.size(), 2);
    }

    void downLeavesIt()
    {
        SearchField field(u"Search name"_s);
        QSignalSpy left(&field, &SearchField::leftDown);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(left.size(), 1);
    }

    void textCanBeSetWithoutASearch()
    {
        SearchField field(u"Search name"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        field.setTextSilently(u"ana"_s);
        QTest::qWait(300);
        QCOMPARE(searched.size(), 0);
    }
};

STEWARD_TEST(TestSearchField)

#include "tst_searchfield.moc"
