#include "models/store/anchor.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <sqlite3.h>

using namespace steward;
using namespace Qt::StringLiterals;

/// With the real gnome-keyring of the session.
class TestAnchorRound : public QObject {
    Q_OBJECT

    static void changeFile(const Stewardctl &ctl, const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        sqlite3_open(QFile::encodeName(ctl.file()).constData(), &db);
        if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
        sqlite3_close(db);
    }
    /// The first change seems to be two days old.
    static void age(const Stewardctl &ctl)
    {
        changeFile(ctl, "DROP TRIGGER change_set_stays; UPDATE change_set SET at = at - 172800000 WHERE id = 1");
    }
    static QJsonArray anchors(const Stewardctl &ctl) { return ctl.run({u"audit"_s, u"anchors"_s, u"--json"_s}).json(); }

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This session has no keyring of its own; run tests/support/desktop.");
    }

    void aDayOldHeadIsAnchoredAfterACommand()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        COMPARE_CODE(ctl.addApiUser(u"Ana"_s), 0);
        QVERIFY(anchors(ctl).isEmpty());
        age(ctl);
        COMPARE_CODE(ctl.run({u"list"_s}), 0);
        const QJsonArray listed = anchors(ctl);
        QCOMPARE(listed.size(), 2);
        QVERIFY(anchorFromLine(listed.first().toObject().value(u"line"_s).toString().toLatin1())->isSigned());
    }

    void aFrozenKeychainDelaysNoCommand()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        age(ctl);
        TestKeyring keyring;
        keyring.freeze();
        QElapsedTimer timer;
        timer.start();
        const Said said = ctl.run({u"list"_s});
        const qint64 took = timer.elapsed();
        keyring.thaw();
        COMPARE_CODE(said, 0);
        QVERIFY2(took < 10'000, qPrintable(QString::number(took)));
        const QJsonArray listed = anchors(ctl);
        QCOMPARE(listed.size(), 1);
        QVERIFY(!anchorFromLine(listed.first().toObject().value(u"line"_s).toString().toLatin1())->isSigned());
    }
};

STEWARD_TEST(TestAnchorRound)
#include "tst_anchorround.moc"
