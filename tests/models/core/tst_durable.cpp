#include "models/core/durable.h"

#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestDurable : public QObject {
    Q_OBJECT

private slots:
    void filesAndFolders()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ünï"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
        QVERIFY(makeDurable(path));
        QVERIFY(makeDurable(folder.path()));
    }

    void whatIsNotThereIsNotKept()
    {
        const QTemporaryDir folder;
        QVERIFY(!makeDurable(folder.filePath(u"none"_s)));
        // It cannot be written through.
        QVERIFY(!makeDurable(u"/dev/null"_s));
    }
};

STEWARD_TEST(TestDurable)

#include "tst_durable.moc"
