#include "models/store/fileheader.h"

#include "models/store/directoryfile.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

namespace steward {

class TestFileHeader : public QObject {
    Q_OBJECT

    static QByteArray header()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.steward"));
        directoryFile::close(std::move(*directoryFile::create(path)));
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(FileHeaderSize) : QByteArray();
    }
    static QByteArray with(QByteArray bytes, qsizetype at, qint32 number)
    {
        qToBigEndian(number, bytes.data() + at);
        return bytes;
    }

private slots:
    void says()
    {
        const QByteArray good = header();
        QCOMPARE(good.size(), FileHeaderSize);
        QCOMPARE(fileHeader(good), FileHeader::Good);
        QCOMPARE(fileHeader({}), FileHeader::Empty);
        QCOMPARE(fileHeader("just some notes"), FileHeader::Foreign);
        QCOMPARE(fileHeader(good.first(FileHeaderSize - 1)), FileHeader::Foreign);
        QCOMPARE(fileHeader(with(good, 68, 0)), FileHeader::Foreign);
        QCOMPARE(fileHeader(with(good, 60, 0)), FileHeader::Unversioned);
        QCOMPARE(fileHeader(with(good, 60, -1)), FileHeader::Unversioned);
        QCOMPARE(fileHeader(with(good, 60, directoryFile::schemaVersion() + 1)), FileHeader::Newer);
    }
};

STEWARD_TEST(TestFileHeader)

} // namespace steward

#include "tst_fileheader.moc"
