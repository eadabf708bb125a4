#include "models/actions/anchorfile.h"

#include "tests/support/testregistry.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestAnchorFile : public QObject {
    Q_OBJECT

    static Anchor anchor(qint64 set, const QUuid &directory)
    {
        return {directory, ChangeSetId {set}, 1'700'000'000'000 + set, QByteArray(32, char(set)), {}, {}};
    }

private slots:
    void linesAreAppended()
    {
        QTemporaryDir folder;
        const AnchorFile file(folder.filePath(u"a/b"_s));
        const QUuid one = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        QVERIFY(file.anchors(one).isEmpty());
        QVERIFY(file.append(anchor(1, one)));
        QVERIFY(file.append(anchor(2, one)));
        QVERIFY(file.append(anchor(7, other)));
        QCOMPARE(file.anchors(one), (QList {anchor(1, one), anchor(2, one)}));
        QCOMPARE(file.anchors(other), QList {anchor(7, other)});
    }

    void nobodyElseReadsThem()
    {
        QTemporaryDir folder;
        const AnchorFile file(folder.filePath(u"anchors"_s));
        const QUuid uid = QUuid::createUuid();
        QVERIFY(file.append(anchor(1, uid)));
        constexpr auto Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QVERIFY(!(QFileInfo(folder.filePath(u"anchors"_s)).permissions() & Others));
        QVERIFY(!(QFileInfo(file.path(uid)).permissions() & Others));
        QVERIFY(!(QFileInfo(file.path(uid)).permissions() & QFileDevice::ExeOwner));
    }

    void aFolderThatCannotBeIsAnError()
    {
        const AnchorFile file(u"/proc/nothing"_s);
        const Result<void> kept = file.append(anchor(1, QUuid::createUuid()));
        QVERIFY(!kept);
        QVERIFY(kept.error().message.contains(u"/proc/nothing"_s));
    }

    void theFolderIsOneForAllPrograms()
    {
        const QString before = AnchorFile().path({});
        const QString name = QCoreApplication::applicationName();
        QCoreApplication::setApplicationName(u"another"_s);
        QCOMPARE(AnchorFile().path({}), before);
        QCoreApplication::setApplicationName(name);
    }
};

STEWARD_TEST(TestAnchorFile)

} // namespace steward

#include "tst_anchorfile.moc"
