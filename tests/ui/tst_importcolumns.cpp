#include "ui/importcolumns.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"

#include <QComboBox>
#include <QLabel>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportColumns : public QObject {
    Q_OBJECT

    static void choose(const ImportColumns &columns, qsizetype column, const QString &text)
    {
        QComboBox *combo = columns.comboBox(column);
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }

private slots:
    void aFieldIsFilledByOneColumn()
    {
        const ImportFile file = importFileOf("Call,Last name,Email\nAna,Pérez,ana@example.com\n");
        ImportColumns columns;
        columns.setFile(file, mappingOf(file.matches));
        QSignalSpy changed(&columns, &ImportColumns::mappingChanged);
        choose(columns, 0, fieldSpec(Field::LastName).text());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(columns.mapping().at(0), ColumnTarget::of(Field::LastName));
        QCOMPARE(columns.mapping().at(1), ColumnTarget());
        QCOMPARE(columns.comboBox(1)->currentIndex(), 0);
    }

    void guessesAreMarkedUntilSomebodyLooks()
    {
        // No heading says that these are emails.
        const ImportFile file = importFileOf("Whom,Last name\nana@example.com,Pérez\nbea@example.com,Lind\n");
        QVERIFY(file.matches.first().guessed);
        ImportColumns columns;
        columns.setFile(file, mappingOf(file.matches));
        QCOMPARE(columns.guessedCount(), 1);
        QVERIFY(!columns.comboBox(0)->accessibleDescription().isEmpty());
        QVERIFY(columns.comboBox(0)->accessibleName().contains(u"Whom"_s));
        QStringList labels;
        for (const QLabel *label : columns.findChildren<QLabel *>()) {
            if (label->buddy() == columns.comboBox(0))
                labels.append(label->text());
        }
        QCOMPARE(labels, QStringList {u"Whom"_s});
        choose(columns, 0, fieldSpec(Field::Email).text());
        QCOMPARE(columns.guessedCount(), 0);
        QVERIFY(columns.comboBox(0)->accessibleDescription().isEmpty());
    }
};

STEWARD_TEST(TestImportColumns)

#include "tst_importcolumns.moc"
