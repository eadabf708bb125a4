#include "app/rescue.h"

#include "models/actions/newdirectory.h"
#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"

#include <QCloseEvent>
#include <QFile>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestRescue : public QObject {
    Q_OBJECT

private:
    inline static const Author Operator {u"Tess"_s, u"window"_s};
    inline static const Error Damaged {ErrorKind::Storage, u"The file is damaged."_s};

    static bool createWithBackup(const QString &path)
    {
        Store store;
        return await(store.create(path, sampleDirectory(Operator))).ok()
            && awaitInEventLoop(Backups(store, Operator).make()).ok();
    }
    static bool damage(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(4096) && file.write(QByteArray(8192, '\xEE')) > 0;
    }
    static QPushButton *restoreButton(const QMessageBox &box)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (box.buttonRole(button) == QMessageBox::ActionRole)
                return qobject_cast<QPushButton *>(button);
        }
        return nullptr;
    }

private slots:
    void putsTheBackupInItsPlace()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.steward"_s);
        QVERIFY(createWithBackup(path) && damage(path));
        const QPointer<Rescue> rescue = new Rescue(path, Damaged, Operator);
        QSignalSpy restored(rescue, &Rescue::restored);
        rescue->begin(nullptr);
        QTRY_VERIFY(shownWindow<QMessageBox>());
        const QPointer<QMessageBox> box = shownWindow<QMessageBox>();
        QCOMPARE(box->text(), Damaged.message);
        QVERIFY(restoreButton(*box));
        restoreButton(*box)->click();
        // While it works it cannot be closed, and the answer is not lost.
        QVERIFY(box && !box->close());
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(restored.first().first().toString(), path);
        QTRY_VERIFY(!box && !rescue);
        Store store;
        QVERIFY(await(store.open(path)).ok());
    }

    void itsWindowMayGoMeanwhile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.steward"_s);
        QVERIFY(createWithBackup(path) && damage(path));
        auto window = std::make_unique<QWidget>();
        window->show();
        const QPointer<Rescue> rescue = new Rescue(path, Damaged, Operator);
        QSignalSpy restored(rescue, &Rescue::restored);
        rescue->begin(window.get());
        QTRY_VERIFY(shownWindow<QMessageBox>());
        restoreButton(*shownWindow<QMessageBox>())->click();
        window.reset();
        QTRY_COMPARE(restored.size(), 1);
        QTRY_VERIFY(!rescue);
    }

    void offersNothingWithoutABackup()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.steward"_s);
        {
            Store store;
            QVERIFY(await(store.create(path, sampleDirectory(Operator))).ok());
        }
        QVERIFY(damage(path));
        const QPointer<Rescue> rescue = new Rescue(path, Damaged, Operator);
        rescue->begin(nullptr);
        QTRY_VERIFY(shownWindow<QMessageBox>());
        QVERIFY(!restoreButton(*shownWindow<QMessageBox>()));
        QVERIFY(shownWindow<QMessageBox>()->close());
        QTRY_VERIFY(!rescue);
    }

    /// A file that is sound cannot be opened for another reason: nothing takes its place.
    void offersNothingForASoundFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.steward"_s);
        QVERIFY(createWithBackup(path));
        const QPointer<Rescue> rescue = new Rescue(path, Damaged, Operator);
        rescue->begin(nullptr);
        QTRY_VERIFY(shownWindow<QMessageBox>());
        QVERIFY(!restoreButton(*shownWindow<QMessageBox>()));
        shownWindow<QMessageBox>()->close();
        QTRY_VERIFY(!rescue);
    }
};

STEWARD_TEST(TestRescue)

} // namespace steward

#include "tst_rescue.moc"
