#include "models/store/filecondition.h"

#include "models/store/connection.h"
#include "models/store/directoryfile.h"
#include "tests/support/testregistry.h"

#include <QtEndian>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFileCondition : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"test.steward"_s); }
    void overwrite(qint64 at, const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.write(bytes);
    }

private slots:
    void init() { directoryFile::close(*directoryFile::create(path())); }
    void cleanup() { QFile::remove(path()); }

    void aSoundOneIsGood() { QCOMPARE(conditionOf(path()), FileCondition::Good); }

    void aMissingOneIsMissing()
    {
        QFile::remove(path());
        QCOMPARE(conditionOf(path()), FileCondition::Missing);
    }

    void emptyForeignAndTornOnesAreDamaged()
    {
        QVERIFY(QFile::resize(path(), 0));
        QCOMPARE(conditionOf(path()), FileCondition::Damaged);
        QVERIFY(QFile::resize(path(), 5000));
        QCOMPARE(conditionOf(path()), FileCondition::Damaged);
    }

    void aBrokenPageIsDamage()
    {
        overwrite(4096, QByteArray(4096, '\xAA'));
        QCOMPARE(conditionOf(path()), FileCondition::Damaged);
    }

    void aNewerOneIsNotLost()
    {
        QByteArray version(4, '\0');
        qToBigEndian<qint32>(directoryFile::schemaVersion() + 1, version.data());
        overwrite(60, version);
        QCOMPARE(conditionOf(path()), FileCondition::Newer);
    }

    void whatIsMovedOrReplacedIsNoticed()
    {
        const auto connection = Connection::open(path(), Connection::Access::ReadOnly);
        QVERIFY(connection);
        QVERIFY(!hasMoved(**connection));
        const QString elsewhere = m_folder.filePath(u"elsewhere.steward"_s);
        QVERIFY(QFile::rename(path(), elsewhere));
        QVERIFY(hasMoved(**connection));
        QVERIFY(QFile::copy(elsewhere, path()));
        QVERIFY(hasMoved(**connection));
        QVERIFY(QFile::remove(path()) && QFile::rename(elsewhere, path()));
        QVERIFY(!hasMoved(**connection));
    }

    void whatCannotBeReadIsNotLost()
    {
        QVERIFY(QFile::setPermissions(path(), {}));
        if (QFile(path()).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        QCOMPARE(conditionOf(path()), FileCondition::Unusable);
    }
};

STEWARD_TEST(TestFileCondition)

#include "tst_filecondition.moc"
