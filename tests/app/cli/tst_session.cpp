#include "app/cli/session.h"

#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Where = Session::Where;

class TestSession : public QObject {
    Q_OBJECT

    static Arguments typed(const QString &path, const QStringList &who)
    {
        Arguments arguments;
        arguments.insert(DirectoryOption, {path});
        arguments.insert(u"WHO"_s, who);
        return arguments;
    }

private slots:
    void whatCannotBeOpenedIsAStorageError()
    {
        Console console;
        QTemporaryDir folder;
        Session session(typed(folder.filePath(u"missing"_s), {}), console);
        const auto opened = session.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::Storage);
    }

    void looksInTheBinOnlyWhenAsked()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        Console console;
        Session session(typed(d.path(), {u"ana"_s, u"bob"_s, u"ana@example.com"_s}), console);
        QVERIFY(session.open().ok());
        QCOMPARE(session.named(Where::Living).error().kind, ErrorKind::NotFound);
        QCOMPARE(session.named(Where::RecycleBin).error().kind, ErrorKind::NotFound);
        const auto both = session.named(Where::Anywhere);
        QVERIFY(both.ok());
        QCOMPARE(both->size(), 2);
        QCOMPARE(both->first().id, ana.id);
        // The living one comes before its namesake in the bin.
        const Administrator again = d.added(d.person(u"Ana"_s));
        QCOMPARE(session.named(Where::Anywhere)->first().id, again.id);
    }

    void anAmbiguousNameIsNotFound()
    {
        TestDirectory d;
        d.added(d.person(u"Ana"_s));
        d.added(d.apiUser(u"Ana"_s, {u"HttpApi"_s}));
        Console console;
        Session session(typed(d.path(), {u"ana@example.com"_s}), console);
        QVERIFY(session.open().ok());
        const auto found = session.named(Where::Anywhere);
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
        QVERIFY(found.error().message.contains(u"ana2"_s));
    }

    void handsBackWhatIsGoneAsItWas()
    {
        TestDirectory d;
        const Administrator ana = d.added(d.person(u"Ana"_s));
        const Administrator bob = d.added(d.person(u"Bob"_s));
        QVERIFY(await(d.accounts().setSuspended({bob.id}, true)).ok());
        QVERIFY(await(d.accounts().remove({ana.id})).ok());
        QVERIFY(await(d.accounts().purge({ana.id})).ok());
        Console console;
        Session session(typed(d.path(), {}), console);
        QVERIFY(session.open().ok());
        const auto now = session.current({ana, bob});
        QVERIFY(now.ok());
        QCOMPARE(now->first(), ana);
        QVERIFY(now->last().suspended);
        QCOMPARE(session.row(ana.id).error().kind, ErrorKind::NotFound);
        QCOMPARE(session.author()->client, u"command"_s);
    }
};

STEWARD_TEST(TestSession)

#include "tst_session.moc"
