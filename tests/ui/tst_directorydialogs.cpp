#include "ui/directorydialogs.h"

#include "tests/support/testregistry.h"

#include <QFileDialog>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDirectoryDialogs : public QObject {
    Q_OBJECT

private slots:
    void beginBesideTheFileAndTellTheChoice()
    {
        QTemporaryDir folder;
        QWidget window;
        window.show();
        QString chosen;
        chooseDirectoryToOpen(&window, folder.filePath(u"a.steward"_s), [&](const QString &path) { chosen = path; });
        auto *open = window.findChild<QFileDialog *>();
        QVERIFY(open && open->isVisible());
        QCOMPARE(open->directory().absolutePath(), folder.path());
        QCOMPARE(open->fileMode(), QFileDialog::ExistingFile);
        emit open->fileSelected(u"/x.steward"_s);
        QCOMPARE(chosen, u"/x.steward"_s);
        delete open;

        chooseNewDirectoryFile(&window, u"Save"_s, {}, [&](const QString &path) { chosen = path; });
        auto *save = window.findChild<QFileDialog *>();
        QVERIFY(save && save->isVisible());
        QCOMPARE(save->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(save->defaultSuffix(), u"steward"_s);
        emit save->fileSelected(u"/y.steward"_s);
        QCOMPARE(chosen, u"/y.steward"_s);
        delete save;
    }
};

STEWARD_TEST(TestDirectoryDialogs)

#include "tst_directorydialogs.moc"
