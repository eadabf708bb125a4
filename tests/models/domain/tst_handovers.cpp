#include "models/domain/handovers.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestHandovers : public QObject {
    Q_OBJECT

    static QList<qsizetype> failed(const QList<Handover> &all, const QList<qint64> &out = {})
    {
        QList<qsizetype> places = failedHandovers(all, [&out](qint64 row) { return !out.contains(row); });
        std::sort(places.begin(), places.end());
        return places;
    }

private slots:
    void whoSwapsIsInTogether()
    {
        QCOMPARE(failed({}), {});
        QCOMPARE(failed({{1, 2}, {2, 1}}), {});
        QCOMPARE(failed({{1, 2}, {2, 3}, {3, 1}}), {});
        // One that is out takes the whole ring with it, and no other one.
        QCOMPARE(failed({{1, 2}, {2, 3}, {3, 1}, {3, -1}, {5, 6}, {6, 5}}), (QList<qsizetype> {0, 1, 2, 3}));
    }

    void aChainEndsWhereNothingIsGiven()
    {
        const QList<Handover> chain {{1, 2}, {2, 3}, {3, 4}};
        QCOMPARE(failed(chain), {});
        QCOMPARE(failed(chain, {4}), (QList<qsizetype> {0, 1, 2}));
        QCOMPARE(failed(chain, {3}), (QList<qsizetype> {0, 1}));
        QCOMPARE(failed({{1, 2}, {2, -1}, {3, 1}}), (QList<qsizetype> {0, 1, 2}));
        // Two that wait for the same one, and one that waits for two.
        QCOMPARE(failed({{1, 3}, {2, 3}, {2, 4}}, {4}), (QList<qsizetype> {2}));
    }

    void namesAreComparedAsTheFileDoes()
    {
        Administrator a;
        a.kind = Kind::Person;
        a.email = *Email::parse(u"Ana@Bücher.example"_s);
        a.userName = u"STRAẞE"_s;
        Administrator b = a;
        b.email = *Email::parse(u"ana@xn--bcher-kva.example"_s);
        b.userName = u"straße"_s;
        QVERIFY(sharesName(a, b, Field::Email));
        QVERIFY(sharesName(a, b, Field::UserName));
        b.kind = Kind::ApiUser;
        QVERIFY(!sharesName(a, b, Field::Email));
        QVERIFY(sharesName(a, b, Field::UserName));
        b.userName = u"strasse"_s;
        QVERIFY(!sharesName(a, b, Field::UserName));
        a.userName = u"İpek"_s;
        b.userName = u"ipek"_s;
        QVERIFY(!sharesName(a, b, Field::UserName));
    }
};

STEWARD_TEST(TestHandovers)
#include "tst_handovers.moc"
