#include "ui/importfilepage.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"
#include "ui/style/choicefield.h"
#include "ui/style/notebox.h"

#include <QSpinBox>
#include <QTableWidget>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportFilePage : public QObject {
    Q_OBJECT

private slots:
    void showsHowItWasRead()
    {
        ImportFilePage page;
        page.setFile(importFileOf("Notes\n\nFirst name;Email\nZo\xC3\xAB;zoe@example.com\n"), u"people.csv"_s);
        QCOMPARE(page.encoding()->value().toInt(), static_cast<int>(TextEncoding::Utf8));
        QCOMPARE(page.separator()->value().toInt(), static_cast<int>(';'));
        QCOMPARE(page.headingRow()->value(), 3);
        const auto *rows = page.findChild<QTableWidget *>();
        QCOMPARE(rows->item(0, 0)->text(), u"Zoë"_s);
        QVERIFY(page.findChild<NoteBox *>()->isHidden());
    }

    void asksForAnEncodingThatIsNotCertain()
    {
        ImportFilePage page;
        page.setFile(importFileOf("First name;Email\nZo\xEB;zoe@example.com\n"), u"people.csv"_s);
        QVERIFY(!page.findChild<NoteBox *>()->isHidden());
        page.showError(u"people.csv"_s, Error {ErrorKind::Invalid, u"Row 2 is broken"_s});
        QCOMPARE(page.findChild<QTableWidget *>()->rowCount(), 0);
    }

    void whatWasNeverReadKeepsTheRestOpen()
    {
        ImportFilePage page;
        page.showError(u"people.csv"_s, Error {ErrorKind::Invalid, u"Row 2 is broken"_s});
        QSignalSpy changed(&page, &ImportFilePage::optionsChanged);
        page.quote()->setValue(0);
        emit page.quote()->edited();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.options().quote, '\0');
        QVERIFY(!page.options().encoding && !page.options().separator);
    }

    void anotherHeadingRowIsAnotherWayToReadIt()
    {
        ImportFilePage page;
        page.setFile(importFileOf("First name;Email\nAna;ana@example.com\n"), u"people.csv"_s);
        QSignalSpy changed(&page, &ImportFilePage::optionsChanged);
        page.headingRow()->setValue(0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page.options().headingRow, 0);
        QCOMPARE(page.options().separator, ';');
        QCOMPARE(page.options().encoding, TextEncoding::Utf8);
    }
};

STEWARD_TEST(TestImportFilePage)

#include "tst_importfilepage.moc"
