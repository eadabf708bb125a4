#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

/// `backup`, `backups` and `restore --backup`, on a real file and in a real folder.
class TestBackupCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<Stewardctl> m_ctl;

    QString pathOfNewest() const
    {
        return m_ctl->run({u"backups"_s, u"--json"_s}).object().value(u"path"_s).toString();
    }
    QString nameOfNewest() const
    {
        return m_ctl->run({u"backups"_s, u"--json"_s}).object().value(u"backup"_s).toString();
    }

private slots:
    void init()
    {
        m_ctl = std::make_unique<Stewardctl>();
        COMPARE_CODE(m_ctl->run({u"init"_s}), 0);
        COMPARE_CODE(m_ctl->addApiUser(u"Ana"_s), 0);
    }

    void isMadeAndListed()
    {
        COMPARE_CODE(m_ctl->run({u"backups"_s}), 0);
        const Said made = m_ctl->run({u"backup"_s});
        COMPARE_CODE(made, 0);
        QVERIFY(made.out.contains(u"Backup made: "));
        const QJsonObject entry = m_ctl->run({u"backups"_s, u"--json"_s}).object();
        QCOMPARE(entry.value(u"apiUsers"_s).toInt(), 1);
        QVERIFY(QFileInfo(entry.value(u"path"_s).toString()).isFile());
        const Said log = m_ctl->run({u"history"_s});
        QVERIFY(log.out.contains(u"Backup made"));
    }

    void toAFileOfOnesOwn()
    {
        const QString to = m_ctl->file(u"mine ü.steward"_s);
        COMPARE_CODE(m_ctl->run({u"backup"_s, u"--to"_s, to}), 0);
        COMPARE_CODE(m_ctl->run({u"backup"_s, u"--to"_s, to}), 5);
        COMPARE_CODE(m_ctl->run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"New"_s}), 0);
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"--backup"_s, to, u"--yes"_s}), 0);
        QCOMPARE(m_ctl->show(u"ana"_s).object().value(u"lastName"_s).toString(), u"Example"_s);
    }

    void goesBackOnlyWhenMeant()
    {
        COMPARE_CODE(m_ctl->run({u"backup"_s}), 0);
        COMPARE_CODE(m_ctl->run({u"edit"_s, u"ana"_s, u"--last-name"_s, u"New"_s}), 0);
        COMPARE_CODE(m_ctl->addApiUser(u"Bea"_s), 0);
        const Said asked = m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s});
        COMPARE_CODE(asked, 4);
        QVERIFY(asked.out.contains(u"1 account changes."));
        QVERIFY(asked.err.contains(u"--yes"));
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s, u"--dry-run"_s}), 0);
        QCOMPARE(m_ctl->show(u"ana"_s).object().value(u"lastName"_s).toString(), u"New"_s);
        const Said done = m_ctl->run({u"restore"_s, u"--backup"_s, nameOfNewest(), u"--yes"_s});
        COMPARE_CODE(done, 0);
        QVERIFY2(done.out.contains(u"Directory restored"), qUtf8Printable(done.out));
        QCOMPARE(m_ctl->show(u"ana"_s).object().value(u"lastName"_s).toString(), u"Example"_s);
        COMPARE_CODE(m_ctl->run({u"doctor"_s}), 0);
        COMPARE_CODE(m_ctl->run({u"undo"_s, u"--even-if-last"_s}), 0);
        QCOMPARE(m_ctl->show(u"ana"_s).object().value(u"lastName"_s).toString(), u"New"_s);
    }

    void wrongNamesAreTold()
    {
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s, u"--yes"_s}), 3);
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"--backup"_s, u"no-such"_s, u"--yes"_s}), 3);
        COMPARE_CODE(m_ctl->run({u"restore"_s}), 2);
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"ana"_s, u"--backup"_s, u"latest"_s}), 2);
    }

    void aDamagedFileIsReplaced()
    {
        COMPARE_CODE(m_ctl->run({u"backup"_s}), 0);
        QFile file(m_ctl->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(4096, '\xEE'));
        file.close();
        COMPARE_CODE(m_ctl->run({u"list"_s}), 6);
        const Said listed = m_ctl->run({u"backups"_s, u"--json"_s});
        COMPARE_CODE(listed, 0);
        QCOMPARE(listed.json().size(), 1);
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s}), 4);
        const Said told
            = m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s, u"--yes"_s, u"--dry-run"_s, u"--json"_s});
        COMPARE_CODE(told, 0);
        const QJsonObject object = QJsonDocument::fromJson(told.out.toUtf8()).object();
        QCOMPARE(object.value(u"lines"_s).toArray().size(), 1);
        QVERIFY(object.value(u"set"_s).isNull());
        COMPARE_CODE(m_ctl->run({u"list"_s}), 6);
        const Said done = m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s, u"--yes"_s});
        COMPARE_CODE(done, 0);
        QVERIFY(done.out.contains(u".damaged-"));
        COMPARE_CODE(m_ctl->run({u"doctor"_s}), 0);
        QVERIFY(m_ctl->run({u"list"_s}).out.contains(u"Ana"));
        // It is sound now, and only made as another backup has it.
        COMPARE_CODE(m_ctl->run({u"restore"_s, u"--backup"_s, u"latest"_s, u"--yes"_s}), 0);
    }

    /// A file that cannot be opened for another reason is not lost, and no backup takes its place.
    void aNewerFileIsLeftAlone()
    {
        COMPARE_CODE(m_ctl->run({u"backup"_s, u"--to"_s, m_ctl->file(u"copy.steward"_s)}), 0);
        QFile file(m_ctl->file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60);
        file.write(QByteArray("\0\0\3\xE7", 4));
        file.close();
        const Said refused = m_ctl->run({u"restore"_s, u"--backup"_s, m_ctl->file(u"copy.steward"_s)});
        QVERIFY(refused.code != 0);
        QVERIFY(!refused.err.contains(u"in its place"));
    }

    void manyRowsArePrecededByOne()
    {
        QByteArray csv = "First name,Last name,Email,Applications\n";
        for (int i = 0; i < 1000; ++i)
            csv += "N,X,n" + QByteArray::number(i) + "@example.com,HttpApi\n";
        QFile file(m_ctl->file(u"many.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        COMPARE_CODE(m_ctl->run({u"import"_s, file.fileName(), u"--dry-run"_s}), 0);
        QVERIFY(pathOfNewest().isEmpty());
        COMPARE_CODE(m_ctl->run({u"import"_s, file.fileName()}), 0);
        QVERIFY(nameOfNewest().contains(u"many-rows"));
    }
};

STEWARD_TEST(TestBackupCommands)

#include "tst_backupcommands.moc"
