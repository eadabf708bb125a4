#include "models/store/backupfile.h"

#include "models/store/anchor.h"
#include "models/store/directoryfile.h"
#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBackupFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    QString backup() const { return m_folder.filePath(u"backup.steward"_s); }
    Result<BackupManifest> made(const Signer &signer = {})
    {
        return backupFile::write(*m_connection, backup(), BackupCause::Daily, 1234, signer);
    }

private slots:
    void init()
    {
        m_connection = *directoryFile::create(m_folder.filePath(u"test.steward"_s));
    }

    void cleanup()
    {
        directoryFile::close(std::move(m_connection));
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
            QFile::remove(m_folder.filePath(name));
    }

    void isACopyWithItsManifest()
    {
        const Result<BackupManifest> manifest = made();
        QVERIFY(manifest.ok());
        QCOMPARE(manifest->at, 1234);
        QCOMPARE(manifest->schema, directoryFile::schemaVersion());
        QCOMPARE(manifest->bytes, QFileInfo(backup()).size());
        QCOMPARE(manifest->file, m_folder.filePath(u"test.steward"_s));
        QVERIFY(!manifest->isSigned());
        const Result<BackupManifest> read = backupFile::manifest(backup());
        QVERIFY(read.ok());
        QCOMPARE(*read, *manifest);
        QVERIFY(backupFile::check(backup(), *read).ok());
        for (const QString &file : {backup(), backupFile::manifestPath(backup())})
            QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(backupFile::remove(backup()).ok());
        QVERIFY(!QFile::exists(backup()) && !QFile::exists(backupFile::manifestPath(backup())));
    }

    void oneChangedByteIsSeen()
    {
        const Result<BackupManifest> manifest = made();
        QFile file(backup());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        file.write("x");
        file.close();
        const Result<void> checked = backupFile::check(backup(), *manifest);
        QVERIFY(!checked.ok());
        QVERIFY(checked.error().message.contains(u"not as it was"));
    }

    void isSignedWithTheKey()
    {
        const Signer signer {QByteArray(32, '\x03'), [](QByteArrayView text) -> QByteArray { return "for " + text.toByteArray(); }};
        const Result<BackupManifest> manifest = made(signer);
        QVERIFY(manifest.ok());
        QCOMPARE(manifest->publicKey, signer.publicKey);
        QCOMPARE(manifest->signature, QByteArray("for " + signedText(*manifest)));
    }

    void whatIsThereIsLeftAlone()
    {
        QVERIFY(made().ok());
        QVERIFY(!backupFile::write(*m_connection, m_folder.filePath(u"no/such/folder.steward"_s), BackupCause::Wish, 1,
                                   {})
                     .ok());
        QCOMPARE(QDir(m_folder.path()).entryList({u"backup*"_s}, QDir::Files).size(), 2);
    }
};

STEWARD_TEST(TestBackupFile)

#include "tst_backupfile.moc"
