#include "ui/savedmappings.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSavedMappings : public QObject {
    Q_OBJECT

private slots:
    void keepsThemByName()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SavedMappings shelf(settings);
        QVERIFY(shelf.names().isEmpty());
        SavedMapping mapping;
        mapping.columns = {{u"Dept"_s, u"organization"_s}};
        for (const QString &name : {u"b/10"_s, u"B/9"_s, u"李"_s})
            shelf.save(name, mapping);
        QCOMPARE(shelf.names(), (QStringList {u"B/9"_s, u"b/10"_s, u"李"_s}));
        QCOMPARE(shelf.named(u"b/10"_s), mapping);
        QVERIFY(!shelf.named(u"other"_s));
        shelf.remove(u"b/10"_s);
        QCOMPARE(shelf.names().size(), 2);
        // What is no mapping is as if it were not there.
        settings.setValue(u"import/named/"_s + QString::fromLatin1(QByteArray("odd").toHex()), u"rubbish"_s);
        QVERIFY(!shelf.named(u"odd"_s));
    }

    void remembersTheLastOneForTheSameHeadings()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        SavedMappings shelf(settings);
        const ImportFile file = importFileOf("Dept,Who\nBank,Ana Pérez\n");
        QVERIFY(!shelf.lastFor(*file.sheet));
        SavedMapping mapping;
        mapping.columns = {{u"Dept"_s, u"organization"_s}, {u"Who"_s, u"fullName"_s}};
        shelf.rememberFor(*file.sheet, mapping);
        QCOMPARE(shelf.lastFor(*importFileOf("DEPT,who\nPost,Bea Lind\n").sheet), mapping);
        QVERIFY(!shelf.lastFor(*importFileOf("Dept\nPost\n").sheet));
    }
};

STEWARD_TEST(TestSavedMappings)

#include "tst_savedmappings.moc"
