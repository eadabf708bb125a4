#include "tests/support/testregistry.h"
#include "ui/forms/fieldchecks.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString value;
    QString shown;

    FormField field(const QString &key, QWidget *widget)
    {
        return {key, widget, [this] { return value == u"bad"_s ? u"Not so."_s : QString(); },
                [this](const QString &message) { shown = message; }, [this] { return !value.isEmpty(); }};
    }
};

} // namespace

class TestFieldChecks : public QObject {
    Q_OBJECT

private slots:
    void aProblemShowsWhenTheFieldIsLeftAndGoesWhileTyping()
    {
        Sample sample;
        FieldChecks checks;
        checks.add(sample.field(u"one"_s, nullptr));
        QVERIFY(checks.count().allRight());
        sample.value = u"bad"_s;
        checks.edited(u"one"_s);
        QCOMPARE(sample.shown, QString());
        QCOMPARE(checks.count().open, 1);
        QCOMPARE(checks.count().wrong, 0);
        QCOMPARE(checks.count().changed, 1);
        checks.left(u"one"_s);
        QCOMPARE(sample.shown, u"Not so."_s);
        QCOMPARE(checks.count().wrong, 1);
        sample.value = u"good"_s;
        checks.edited(u"one"_s);
        QCOMPARE(sample.shown, QString());
        QVERIFY(checks.count().allRight());
        sample.value = u"bad"_s;
        checks.edited(u"one"_s);
        QCOMPARE(sample.shown, QString());
    }

    void anAnswerStaysUntilTheFieldIsEdited()
    {
        Sample sample;
        FieldChecks checks;
        checks.add(sample.field(u"one"_s, nullptr));
        QVERIFY(!checks.answer(u"other"_s, u"Taken."_s));
        QVERIFY(checks.answer(u"one"_s, u"Taken."_s, AdministratorId {7}));
        QCOMPARE(sample.shown, u"Taken."_s);
        QCOMPARE(checks.other(u"one"_s), AdministratorId {7});
        checks.left(u"one"_s);
        QCOMPARE(sample.shown, u"Taken."_s);
        checks.edited(u"one"_s);
        QCOMPARE(sample.shown, QString());
        QVERIFY(checks.other(u"one"_s).isNull());
    }

    void theFirstProblemIsShownAndNamed()
    {
        QWidget first;
        QWidget second;
        Sample a;
        Sample b;
        FieldChecks checks;
        checks.add(a.field(u"a"_s, &first));
        checks.add(b.field(u"b"_s, &second));
        QVERIFY(!checks.showFirst());
        b.value = u"bad"_s;
        QCOMPARE(checks.showFirst(), &second);
        QCOMPARE(b.shown, u"Not so."_s);
        a.value = u"bad"_s;
        QCOMPARE(checks.showFirst(), &first);
        checks.clear();
        QCOMPARE(a.shown, QString());
        QCOMPARE(b.shown, QString());
        QCOMPARE(checks.count().open, 2);
        checks.showAll();
        QCOMPARE(checks.count().wrong, 2);
    }
};

STEWARD_TEST(TestFieldChecks)

#include "tst_fieldchecks.moc"
