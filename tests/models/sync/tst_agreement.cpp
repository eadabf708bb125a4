#include "models/sync/agreement.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

WireValues applications(const QStringList &names)
{
    return {{Field::Applications, applicationSet(names)}};
}

QStringList namesOf(const WireValues &values)
{
    return applicationList(values.value(Field::Applications));
}

} // namespace

/// What both sides agree on after a request that was carried out in part.
class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void whatTheServerShowsAsSentIsAgreed()
    {
        const WireValues base {{Field::FirstName, u"Ana"_s}, {Field::LastName, u"Old"_s}};
        const WireValues sent {{Field::FirstName, u"Anna"_s}, {Field::LastName, u"New"_s}};
        const WireValues server {{Field::FirstName, u"Anna"_s}, {Field::LastName, u"Theirs"_s}};
        QCOMPARE(overlaid(base, sent, server),
                 (WireValues {{Field::FirstName, u"Anna"_s}, {Field::LastName, u"Old"_s}}));
    }

    void eachApplicationCountsByItself()
    {
        // A was added and arrived, B was removed and survived, C is somebody else's.
        QCOMPARE(
            namesOf(overlaid(applications({u"B"_s}), applications({u"A"_s}), applications({u"A"_s, u"B"_s, u"C"_s}))),
            (QStringList {u"A"_s, u"B"_s}));
        // Without a base only the whole counts.
        QVERIFY(overlaid({}, applications({u"A"_s}), applications({u"B"_s})).isEmpty());
    }

    void whatOurRequestSpoiledIsNobodysWish()
    {
        // We added A to B; the server put A in the place of B, and somebody else has added C.
        QCOMPARE(applicationList(spoiledSet(applications({u"B"_s}), applications({u"A"_s, u"B"_s}),
                                            applications({u"A"_s, u"C"_s}))),
                 (QStringList {u"A"_s}));
    }

    void knowsWhatWasAddedAndIsNotThere()
    {
        const WireValues agreed = applications({u"A"_s});
        const WireValues sent = applications({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        // B was taken, C is not wanted any more, and A was removed by somebody else.
        QCOMPARE(missingAdditions(agreed, sent, applications({u"b"_s}), applications({u"A"_s, u"B"_s, u"D"_s})),
                 QStringList {u"D"_s});
        QVERIFY(missingAdditions(agreed, {{Field::LastName, u"x"_s}}, agreed, agreed).isEmpty());
    }

    void whatCannotBeTakenStaysAsAgreed()
    {
        const QList<Problem> problems {{Field::Email, u"no address"_s}, {Field::UserName, u"taken"_s}};
        const WireValues agreed = agreedWithout(
            problems, {{Field::Email, u"n/a"_s}, {Field::UserName, u"bob"_s}, {Field::FirstName, u"B"_s}},
            {{Field::Email, u"b@example.org"_s}});
        QCOMPARE(agreed, (WireValues {{Field::Email, u"b@example.org"_s}, {Field::FirstName, u"B"_s}}));
    }
};

STEWARD_TEST(TestAgreement)

} // namespace steward

#include "tst_agreement.moc"
