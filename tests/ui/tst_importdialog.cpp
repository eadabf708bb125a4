#include "ui/importdialog.h"

#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/importsample.h"
#include "ui/forms/confirmdialog.h"
#include "ui/importcolumns.h"
#include "ui/importrows.h"
#include "ui/importwishes.h"
#include "ui/style/choicefield.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ImportDialog> m_dialog;
    ImportFile m_file;

private slots:
    void init()
    {
        m_file = importFileOf(SampleRows);
        m_dialog = std::make_unique<ImportDialog>();
        m_dialog->setFile(m_file, u"people.csv"_s, mappingOf(m_file.matches), {});
        QVERIFY(driver::open(*m_dialog));
    }

    void nothingIsImportedBeforeThePlanIsThere()
    {
        QVERIFY(!m_dialog->importButton()->isEnabled());
        m_dialog->setPlan(samplePlan());
        QVERIFY(m_dialog->importButton()->isEnabled());
        QVERIFY(m_dialog->importButton()->text().contains(u'2'));
        m_dialog->setPlanning(true);
        QVERIFY(!m_dialog->importButton()->isEnabled());
        QCOMPARE(driver::sharedMnemonics(*m_dialog), QStringList());
    }

    void draftIsWhatIsChosen()
    {
        QSignalSpy changed(m_dialog.get(), &ImportDialog::draftChanged);
        m_dialog->wishes()->onExisting()->setValue(static_cast<int>(ImportOptions::OnExisting::Skip));
        QComboBox *first = m_dialog->columns()->comboBox(0);
        first->setCurrentIndex(0);
        emit first->activated(0);
        QCOMPARE(changed.size(), 1);
        const ImportDraft draft = m_dialog->draft();
        QCOMPARE(draft.sheet, m_file.sheet);
        QCOMPARE(draft.mapping.first(), ColumnTarget());
        QCOMPARE(draft.options.onExisting, ImportOptions::OnExisting::Skip);
    }

    void anotherMappingKeepsTheFile()
    {
        ColumnMapping mapping = mappingOf(m_file.matches);
        mapping[0] = ColumnTarget::of(Field::Organization);
        m_dialog->setMapping(mapping, {.findBy = ImportOptions::FindBy::UserName});
        QCOMPARE(m_dialog->draft().mapping, mapping);
        QCOMPARE(m_dialog->draft().options.findBy, ImportOptions::FindBy::UserName);
    }

    void aFileThatCannotBeReadStaysOnItsPage()
    {
        m_dialog->showFileError(u"people.csv"_s, Error {ErrorKind::Invalid, u"Broken"_s});
        QCOMPARE(m_dialog->step(), ImportDialog::FileStep);
        QVERIFY(!m_dialog->nextButton()->isEnabled());
        QSignalSpy changed(m_dialog.get(), &ImportDialog::draftChanged);
        m_dialog->setFile(m_file, u"people.csv"_s, mappingOf(m_file.matches), {});
        m_dialog->nextButton()->click();
        QCOMPARE(m_dialog->step(), ImportDialog::CheckStep);
        QCOMPARE(changed.size(), 1);
    }

    /// On a small screen it would have to be scrolled otherwise.
    void thePageThatIsHiddenTakesNoRoom()
    {
        const auto *area = m_dialog->findChild<QScrollArea *>();
        QVERIFY(area);
        const QLayout *content = area->widget()->layout();
        const int check = content->totalHeightForWidth(900);
        m_dialog->showFileError(u"people.csv"_s, Error {ErrorKind::Invalid, u"Broken"_s});
        QTRY_VERIFY(content->totalHeightForWidth(900) < check);
        m_dialog->resize(1000, 620);
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void correctionsAreNotThrownAwayByOneKey()
    {
        m_dialog->setPlan(samplePlan());
        m_dialog->rows()->goToProblem(1);
        QTest::keyClick(m_dialog->rows()->table(), Qt::Key_Return);
        QCOMPARE(m_dialog->draft().edits.size(), 1);
        m_dialog->reject();
        QVERIFY(m_dialog->isVisible());
        auto *question = m_dialog->findChild<ConfirmDialog *>();
        QVERIFY(question);
        question->confirmButton()->click();
        QVERIFY(!m_dialog->isVisible());
    }
};

STEWARD_TEST(TestImportDialog)

#include "tst_importdialog.moc"
