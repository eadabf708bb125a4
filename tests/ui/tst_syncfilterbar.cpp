#include "ui/syncfilterbar.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/facetfilter.h"
#include "ui/searchfield.h"

#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncFilterBar : public QObject {
    Q_OBJECT

private:
    static SyncEntry entry(SyncEntry::Kind kind, const QString &name, const QString &organization = {})
    {
        SyncEntry made;
        made.kind = kind;
        made.name = name;
        made.organization = organization;
        return made;
    }
    static QStringList offered(const SyncFilterBar &bar, qsizetype facet)
    {
        QStringList texts;
        for (const FacetFilter::Choice &choice : bar.findChildren<FacetFilter *>().at(facet)->choices())
            texts.append(u"%1 %2"_s.arg(choice.text, QString::number(choice.count)));
        return texts;
    }

private slots:
    void everyConditionHasToHold()
    {
        SyncEntry refused = entry(SyncEntry::Kind::Refused, u"Ana Pérez"_s, u"Retail"_s);
        refused.reason = u"Domain not allowed"_s;
        QVERIFY(SyncFilter().accepts(refused) && !SyncFilter().isActive());
        QVERIFY((SyncFilter {u"pérez"_s, {}, {}}).accepts(refused));
        QVERIFY((SyncFilter {u"DOMAIN"_s, {}, {}}).accepts(refused));
        QVERIFY(!(SyncFilter {u"Retail"_s, {}, {}}).accepts(refused));
        QVERIFY((SyncFilter {{}, {SyncChange::New, SyncChange::Refused}, {u"Retail"_s}}).accepts(refused));
        QVERIFY(!(SyncFilter {{}, {SyncChange::Refused}, {u"Wholesale"_s}}).accepts(refused));
        QVERIFY(!(SyncFilter {u"Ana"_s, {SyncChange::New}, {}}).accepts(refused));
    }

    /// What is ticked stays to be seen and taken away when nothing is left of it.
    void whatIsTickedStaysOffered()
    {
        SyncFilterBar bar;
        bar.setEntries({entry(SyncEntry::Kind::Conflict, u"Ana"_s, u"Retail"_s),
                        entry(SyncEntry::Kind::Create, u"Bob"_s),
                        entry(SyncEntry::Kind::Create, u"Cleo"_s, u"%1 & <b>"_s)});
        QCOMPARE(offered(bar, 0), (QStringList {u"New account 2"_s, u"Conflict 1"_s}));
        QCOMPARE(offered(bar, 1), (QStringList {u"No organization 1"_s, u"%1 & <b> 1"_s, u"Retail 1"_s}));
        const QList<FacetFilter *> facets = bar.findChildren<FacetFilter *>();
        facets.at(0)->setTicked({static_cast<int>(SyncChange::Conflict)});
        facets.at(1)->setTicked({u"Retail"_s});
        bar.setEntries({entry(SyncEntry::Kind::Create, u"Bob"_s)});
        QCOMPARE(offered(bar, 0), (QStringList {u"New account 1"_s, u"Conflict 0"_s}));
        QCOMPARE(offered(bar, 1), (QStringList {u"No organization 1"_s, u"Retail 0"_s}));
        QCOMPARE(bar.filter().changes, QList<SyncChange> {SyncChange::Conflict});
        bar.setEntries({});
        QCOMPARE(bar.filter().organizations, QStringList {u"Retail"_s});
        bar.clear();
        QVERIFY(!bar.filter().isActive());
        bar.setEntries({});
        QVERIFY(offered(bar, 0).isEmpty() && offered(bar, 1).isEmpty());
    }

    void clearingGivesTheKeyboardToTheSearch()
    {
        SyncFilterBar bar;
        bar.setEntries({entry(SyncEntry::Kind::Create, u"Bob"_s)});
        bar.setRemark(u"<b>Nothing</b> is sent"_s);
        QVERIFY(driver::show(bar));
        QVERIFY(driver::texts(bar).contains(u"<b>Nothing</b> is sent"_s));
        const QSignalSpy changed(&bar, &SyncFilterBar::filterChanged);
        bar.search()->setFocus();
        driver::type(u" bob "_s);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(bar.filter().text, u"bob"_s);
        auto *clear = driver::button(bar, u"Clear"_s);
        QTRY_VERIFY(clear->isVisible());
        clear->click();
        QCOMPARE(changed.count(), 2);
        QVERIFY(!bar.filter().isActive() && !clear->isVisible());
        QVERIFY(bar.isAncestorOf(QApplication::focusWidget()));
    }
};

STEWARD_TEST(TestSyncFilterBar)

} // namespace steward

#include "tst_syncfilterbar.moc"
