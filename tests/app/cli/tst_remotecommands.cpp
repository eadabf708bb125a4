#include "tests/support/remoteserver.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

/// The program of this build, a directory with three API users, and a real SCIM server.
struct Place {
    explicit Place(const QString &name = u"scimmy"_s) : server(name)
    {
        COMPARE_CODE(ctl.run({u"init"_s}), 0);
        for (const char *who : {"Ana", "Ben", "Cleo"})
            COMPARE_CODE(ctl.addApiUser(QLatin1StringView(who)), 0);
        QFile ca(ctl.file(u"ca.pem"_s));
        if (ca.open(QIODevice::WriteOnly))
            ca.write(server.profile().certificates);
    }

    QStringList add(const QStringList &more = {}) const
    {
        return QStringList {u"remote"_s, u"add"_s,    u"--url"_s, server.profile().url.toString(),
                            u"--auth"_s, u"bearer"_s, u"--ca"_s,  ctl.file(u"ca.pem"_s)}
        + more;
    }
    QByteArray token() const { return server.token().view().toByteArray() + '\n'; }
    Said sync(const QStringList &more = {}) const
    {
        return ctl.run(QStringList {u"sync"_s, u"--secret-fd"_s, u"0"_s} + more, token());
    }

    Stewardctl ctl;
    RemoteServer server;
};

} // namespace

/// A remote by the command line, beside a real server.
class TestRemoteCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!RemoteServer::isInstalled())
            QSKIP("the packages of tests/servers are not installed");
    }

    void connectedPreviewedAndSynced()
    {
        Place place;
        const qsizetype accounts = place.ctl.run({u"list"_s, u"--json"_s}).json().size();
        const Said added = place.ctl.run(place.add({u"--json"_s}), place.token());
        COMPARE_CODE(added, 0);
        const QJsonObject preview = QJsonDocument::fromJson(added.out.toUtf8()).object();
        QCOMPARE(preview.value(u"create"_s).toInt(), accounts);
        QVERIFY(!added.out.contains(QString::fromUtf8(place.token().trimmed())));
        const Said shown = place.ctl.run({u"remote"_s, u"show"_s, u"--json"_s});
        COMPARE_CODE(shown, 0);
        QVERIFY(!shown.out.contains(QString::fromUtf8(place.token().trimmed())));
        COMPARE_CODE(place.sync({u"--dry-run"_s}), 0);
        const Said first = place.sync({u"--json"_s});
        COMPARE_CODE(first, 0);
        const QJsonObject report = QJsonDocument::fromJson(first.out.toUtf8()).object();
        QCOMPARE(report.value(u"created"_s).toInt(), accounts);
        // What another console finds there.
        Stewardctl other;
        COMPARE_CODE(other.run({u"init"_s}), 0);
        QFile::copy(place.ctl.file(u"ca.pem"_s), other.file(u"ca.pem"_s));
        COMPARE_CODE(other.run({u"remote"_s, u"add"_s, u"--url"_s, place.server.profile().url.toString(), u"--ca"_s,
                                other.file(u"ca.pem"_s)},
                               place.token()),
                     0);
        COMPARE_CODE(other.run({u"sync"_s, u"--secret-fd"_s, u"0"_s}, place.token()), 0);
        COMPARE_CODE(other.show(u"ana"_s), 0);
        const Said again = place.sync({u"--json"_s});
        COMPARE_CODE(again, 0);
    }

    void conflictsAreListedAndDecided()
    {
        Place place;
        COMPARE_CODE(place.ctl.run(place.add(), place.token()), 0);
        COMPARE_CODE(place.sync(), 0);
        Stewardctl other;
        QFile::copy(place.ctl.file(), other.file());
        COMPARE_CODE(place.ctl.run({u"edit"_s, u"ana"_s, u"--email"_s, u"ana.one@example.com"_s}), 0);
        COMPARE_CODE(other.run({u"edit"_s, u"ana"_s, u"--email"_s, u"ana.two@example.com"_s}), 0);
        COMPARE_CODE(place.sync(), 0);
        const QStringList dryRun {u"sync"_s, u"--secret-fd"_s, u"0"_s, u"--dry-run"_s};
        COMPARE_CODE(other.run(dryRun, place.token()), 3);
        COMPARE_CODE(other.run({u"sync"_s, u"--secret-fd"_s, u"0"_s}, place.token()), 3);
        // It waits already.
        const Said would = other.run(dryRun, place.token());
        COMPARE_CODE(would, 3);
        QVERIFY2(would.out.contains(u"1 with conflicts"_s) && would.out.contains(u"ana.two@example.com"_s),
                 qPrintable(would.out));
        const Said asJson = other.run(dryRun + QStringList {u"--json"_s}, place.token());
        COMPARE_CODE(asJson, 3);
        QCOMPARE(QJsonDocument::fromJson(asJson.out.toUtf8()).object().value(u"conflicts"_s).toInt(), 1);
        const Said listed = other.run({u"conflicts"_s, u"list"_s, u"--json"_s});
        COMPARE_CODE(listed, 0);
        QCOMPARE(listed.object().value(u"field"_s), u"email"_s);
        QCOMPARE(listed.object().value(u"here"_s), u"ana.two@example.com"_s);
        QCOMPARE(listed.object().value(u"server"_s), u"ana.one@example.com"_s);
        COMPARE_CODE(other.run({u"conflicts"_s, u"resolve"_s, u"ana"_s, u"email"_s, u"sideways"_s}), 2);
        COMPARE_CODE(other.run({u"conflicts"_s, u"resolve"_s, u"ben"_s, u"email"_s, u"here"_s}), 3);
        COMPARE_CODE(other.run({u"conflicts"_s, u"resolve"_s, u"ana"_s, u"email"_s, u"here"_s}), 0);
        COMPARE_CODE(other.run({u"sync"_s, u"--secret-fd"_s, u"0"_s}, place.token()), 0);
        COMPARE_CODE(place.sync(), 0);
        QCOMPARE(place.ctl.show(u"ana"_s).object().value(u"email"_s), u"ana.two@example.com"_s);
    }

    void whatGoesWrongHasItsCode()
    {
        Place place;
        COMPARE_CODE(place.sync(), 3); // No remote yet.
        COMPARE_CODE(place.ctl.run({u"remote"_s, u"add"_s, u"--url"_s, u"http://example.com/scim"_s}, "x\n"), 2);
        COMPARE_CODE(place.ctl.run(place.add({u"--dialect"_s, u"soap"_s}), place.token()), 2);
        COMPARE_CODE(place.ctl.run(place.add(), "wrong\n"), 5);
        COMPARE_CODE(place.ctl.run(place.add(), place.token()), 0);
        COMPARE_CODE(place.ctl.run(place.add(), place.token()), 5); // There is one already.
        COMPARE_CODE(place.ctl.run({u"sync"_s, u"--secret-fd"_s, u"0"_s}, "wrong\n"), 5);
        COMPARE_CODE(place.ctl.run({u"remote"_s, u"remove"_s}), 4);
        COMPARE_CODE(place.ctl.run({u"remote"_s, u"remove"_s, u"--yes"_s}), 0);
        COMPARE_CODE(place.ctl.run({u"remote"_s, u"show"_s}), 3);
        COMPARE_CODE(place.ctl.run({u"list"_s}), 0);
    }

    void anIllServerIsToldOfSoon()
    {
        Place place;
        COMPARE_CODE(place.ctl.run(place.add({u"--unchecked"_s}), place.token()), 0);
        place.server.setFaults({RemoteServer::fault("503", nullptr, 1000)});
        QElapsedTimer timer;
        timer.start();
        const Said said = place.ctl.run({u"remote"_s, u"probe"_s, u"--secret-fd"_s, u"0"_s}, place.token());
        COMPARE_CODE(said, 4);
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY2(said.err.contains(u"Too many requests"_s), qPrintable(said.err));
    }

    void aServerThatIsAwayLosesNothing()
    {
        Place place;
        COMPARE_CODE(place.ctl.run({u"remote"_s, u"add"_s, u"--url"_s, u"https://localhost:9/scim"_s, u"--unchecked"_s},
                                   "token\n"),
                     0);
        COMPARE_CODE(place.sync(), 4);
        COMPARE_CODE(place.ctl.show(u"ana"_s), 0);
    }
};

STEWARD_TEST(TestRemoteCommands)

#include "tst_remotecommands.moc"
