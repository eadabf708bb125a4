#include "models/core/isolate.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestIsolate : public QObject {
    Q_OBJECT

private slots:
    void theFourMarksAndNoOther()
    {
        for (const char16_t code : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
            QVERIFY(isIsolate(code));
        for (const char16_t code : {u'\u2065', u'\u206A', u'\u200E', u'\u202A', u'A'})
            QVERIFY(!isIsolate(code));
    }
};

STEWARD_TEST(TestIsolate)

#include "tst_isolate.moc"
