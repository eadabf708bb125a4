#include "models/store/backupmanifest.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestBackupManifest : public QObject {
    Q_OBJECT

    static BackupManifest sample()
    {
        BackupManifest manifest;
        manifest.directory = QUuid::createUuid();
        manifest.name = u"Zoë’s \"directory\"\n"_s;
        manifest.file = u"/tmp/a b/ü.steward"_s;
        manifest.at = 1'700'000'000'123;
        manifest.cause = BackupCause::ManyRows;
        manifest.schema = 5;
        manifest.persons = 3;
        manifest.apiUsers = 1'000'000;
        manifest.recycleBin = 7;
        manifest.applications = 4;
        manifest.roles = 6;
        manifest.sets = 99;
        manifest.head = "steward-head v1 directory=x";
        manifest.bytes = 4096;
        manifest.hash = QByteArray(32, '\x7f');
        manifest.publicKey = QByteArray(32, '\x01');
        manifest.signature = QByteArray(64, '\x02');
        return manifest;
    }

private slots:
    void keepsEverything()
    {
        const BackupManifest manifest = sample();
        const Result<BackupManifest> read = manifestFromBytes(manifestBytes(manifest));
        QVERIFY(read.ok());
        QCOMPARE(*read, manifest);
        QCOMPARE(signedText(*read), signedText(manifest));
    }

    void theSignatureCoversAllButItself()
    {
        BackupManifest manifest = sample();
        const QByteArray text = signedText(manifest);
        manifest.signature = QByteArray(64, '\x05');
        QCOMPARE(signedText(manifest), text);
        manifest.apiUsers = 999'999;
        QVERIFY(signedText(manifest) != text);
    }

    void eachCauseHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= static_cast<int>(BackupCause::Migration); ++i) {
            const auto cause = static_cast<BackupCause>(i);
            QCOMPARE(backupCauseFromKey(backupCauseKey(cause)), cause);
            words.insert(backupCauseText(cause));
        }
        QCOMPARE(words.size(), 5);
    }

    void otherFilesAreRefused()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray("\xff\xfe"),
                                        QByteArray("{\"stewardBackup\":2}")})
            QVERIFY(!manifestFromBytes(bytes).ok());
    }
};

STEWARD_TEST(TestBackupManifest)

#include "tst_backupmanifest.moc"
