#include "models/store/syncsurvey.h"

#include "tests/models/store/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSyncSurvey : public QObject {
    Q_OBJECT

    static SyncBase baseOf(const QString &serverId)
    {
        return {QUuid::createUuid(),
                serverId,
                u"x-"_s + serverId,
                QByteArray("W/\"\0\xff\"", 6),
                5,
                6,
                {{u"firstName"_s, u"Zoë"_s}},
                {{u"id"_s, serverId}},
                2,
                -1};
    }
    static void keep(TestDirectory &d, const QList<SyncBase> &bases)
    {
        d.write([&](Transaction &t) -> Result<void> {
            for (const SyncBase &base : bases)
                STEWARD_TRY(t.keepBase(base));
            return {};
        });
    }
    static SyncBase without(SyncBase base, bool agreed)
    {
        base.resource = {};
        if (agreed)
            base.agreed = {};
        return base;
    }

private slots:
    void readsWhatComparingNeeds()
    {
        TestDirectory d;
        const SyncBase ana = baseOf(u"Ana"_s);
        keep(d, {ana, baseOf(u"bea"_s)});
        SyncSurvey survey(d.connection());
        QCOMPARE(must(survey.base(ana.uid)), std::optional(without(ana, false)));
        QCOMPARE(must(survey.baseOfServerId(u"Ana"_s)), std::optional(without(ana, false)));
    }

    /// Servers tell ids apart byte for byte; another account is never taken for this one.
    void knowsNobodyElse()
    {
        TestDirectory d;
        keep(d, {baseOf(u"Ana"_s)});
        SyncSurvey survey(d.connection());
        for (const QString &id : {u"ana"_s, u"Ana "_s, u""_s, u"%"_s, u"A' OR '1'='1"_s})
            QVERIFY2(!must(survey.baseOfServerId(id)), qPrintable(id));
        QVERIFY(!must(survey.base(QUuid::createUuid())));
        QVERIFY(!must(survey.base({})));
    }

    void theConditionChooses()
    {
        TestDirectory d;
        const SyncBase ana = baseOf(u"1"_s);
        SyncBase bea = baseOf(u"2"_s);
        bea.absent = 0;
        keep(d, {ana, bea});
        SyncSurvey survey(d.connection());
        int asked = 0;
        const auto found = must(survey.basesThat([&asked](const SyncBase &base) {
            ++asked;
            return base.absent > 1;
        }));
        QCOMPARE(asked, 2);
        QCOMPARE(found, QList<SyncBase> {without(ana, true)});
        QVERIFY(must(survey.basesThat([](const SyncBase &) { return false; })).isEmpty());
    }
};

STEWARD_TEST(TestSyncSurvey)

#include "tst_syncsurvey.moc"
