#include "ui/rolepane.h"

#include "models/domain/folding.h"
#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/matrixcontent.h"
#include "ui/style/notebox.h"

#include <QAction>
#include <QPushButton>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestRolePane : public QObject {
    Q_OBJECT

    struct Pane {
        Pane()
        {
            pane.resize(340, 900);
            pane.show();
        }
        QString text() const
        {
            QString all = driver::texts(pane);
            for (const NoteBox *note : pane.findChildren<NoteBox *>())
                all += note->text();
            return withoutIsolates(all);
        }

        QAction discard {u"Discard"_s};
        QAction save {u"Save Role"_s};
        RolePane pane {&discard, &save};
    };

    static RolePaneContent edited()
    {
        RolePaneContent content;
        content.role = matrixRole(2, u"Help desk"_s, {Privilege::ViewApiUsers});
        content.holders = 402;
        content.organizations = {QString(), u"Bank"_s, u"Shop"_s, u"Farm"_s, u"Port"_s};
        content.edited = true;
        content.added = {Privilege::AddApiUsers};
        content.removed = {Privilege::ViewApiUsers};
        content.impact.gained = content.added;
        content.impact.lost = content.removed;
        content.impact.holders = 402;
        content.impact.dormant = 12;
        content.impact.reach = {{Privilege::AddApiUsers, 39, 441}, {Privilege::ViewApiUsers, 500, 98}};
        return content;
    }

private slots:
    void saysWhatChangesForWhom();
    void saysWhatTheRoleIs();
    void showLeadsToThePeople();
};

void TestRolePane::saysWhatChangesForWhom()
{
    Pane p;
    p.pane.showRole(edited());
    QTRY_VERIFY(p.text().contains(u"441"_s));
    const QString text = p.text();
    for (const QString &part :
         {u"Help desk"_s, u"2 change"_s, u"Add API users"_s, u"Added"_s, u"Removed"_s, u"402 administrator"_s,
          u"4 organization"_s, u"no organization, Bank, Shop, Farm"_s, u"1 more"_s, u"gain"_s, u"12 of them"_s,
          u"Who can: Add API users"_s, u"39"_s, u"441"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
}

void TestRolePane::saysWhatTheRoleIs()
{
    Pane p;
    RolePaneContent content;
    content.role = matrixRole(1, u"Owner"_s, PrivilegeSet::all(), true);
    content.role.description = u"Everything <b>"_s;
    content.lock = u"Owner always holds everything."_s;
    p.pane.showRole(content);
    QTRY_VERIFY(p.text().contains(u"25 of 25"_s));
    const QString text = p.text();
    for (const QString &part : {u"Everything <b>"_s, u"Built in"_s, u"25 of 25"_s, u"always holds"_s, u"0 "_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    QVERIFY(!driver::button(p.pane, u"Show"_s));
}

void TestRolePane::showLeadsToThePeople()
{
    Pane p;
    p.pane.showRole(edited());
    QSignalSpy wanted(&p.pane, &RolePane::holdersRequested);
    QAbstractButton *show = driver::button(p.pane, u"Show"_s);
    QVERIFY(show);
    // The same content again leaves what has the focus.
    p.pane.showRole(edited());
    QCOMPARE(driver::button(p.pane, u"Show"_s), show);
    show->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RoleId>(), RoleId {2});
}

STEWARD_TEST(TestRolePane)

} // namespace steward

#include "tst_rolepane.moc"
