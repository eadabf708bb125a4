// The window while 100,000 rows are imported and changed: it can be used as always.
#include "tests/endtoend/windowuse.h"
#include "tests/support/testregistry.h"
#include "ui/bulkeditdialog.h"
#include "ui/forms/bulkeditform.h"
#include "ui/importdialog.h"
#include "ui/importrows.h"

#include <QPushButton>

namespace steward {

using namespace Qt::StringLiterals;

class TestBulkResponsiveness : public QObject {
    Q_OBJECT

    static constexpr int Rows = 100'000;
    static constexpr int Patience = 240'000; ///< Milliseconds.

    static QString spreadsheet(const WindowFixture &fixture)
    {
        QByteArray csv = "First name,Last name,Email,Type,Applications\n";
        for (int i = 0; i < Rows; ++i) {
            const QByteArray number = QByteArray::number(i);
            csv += "Ana,Row" + number + ",row" + number + "@example.com,API user,HttpApi\n";
        }
        const QString path = fixture.folder.filePath(u"people.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the spreadsheet could not be written");
        return path;
    }
    /// Opens the next step's dialog, waits for its plan and answers with it.
    template <typename Dialog> static Dialog *planned(const WindowFixture &fixture)
    {
        Dialog *dialog = nullptr;
        std::ignore = QTest::qWaitFor(
            [&] {
                dialog = fixture.window->findChild<Dialog *>();
                return dialog && dialog->plan();
            },
            Patience);
        return dialog && dialog->plan() ? dialog : nullptr;
    }
    /// Does it, and uses the window until a change of this kind has come; looks at the gaps meanwhile.
    template <typename Deed>
    static void useWhile(WindowFixture &fixture, const UsualGaps &usual, ChangeKind kind, Deed deed)
    {
        bool came = false;
        const auto listening = connect(
            &fixture.window->workspace().store(), &Store::changed, fixture.window,
            [&came, kind](const ChangeSet &set) { came = came || (set.kind == kind && set.rowCount >= Rows); });
        QElapsedTimer timer;
        timer.start();
        const LoopGaps gaps;
        deed();
        useUntil(fixture, [&] { return came || timer.hasExpired(Patience); });
        disconnect(listening);
        QVERIFY(came);
        const QString told = tooLong(gaps, usual);
        QVERIFY2(told.isEmpty(), qPrintable(told));
    }

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_usual = warmUp(*m_fixture);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void theWindowIsUsableDuringAnImport()
    {
        const qint64 before = m_fixture->model()->total();
        m_fixture->window->importSpreadsheet(spreadsheet(*m_fixture));
        auto *import = planned<ImportDialog>(*m_fixture);
        QVERIFY(import);
        QTRY_VERIFY(import->importButton()->isEnabled());
        useWhile(*m_fixture, m_usual, ChangeKind::Import, [import] { import->importButton()->click(); });
        const auto isThere
            = [&] { return m_fixture->model()->isComplete() && m_fixture->model()->rowCount() == before + Rows; };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 20'000);
    }

    /// Of what the import has added.
    void theWindowIsUsableDuringABulkEdit()
    {
        m_fixture->window->actions().selectAll->trigger();
        QTRY_VERIFY(m_fixture->table()->selectedCount() > Rows);
        m_fixture->window->actions().edit->trigger();
        auto *edit = planned<BulkEditDialog>(*m_fixture);
        QVERIFY(edit);
        FieldEditLine *line = edit->form()->line(Field::LastName);
        line->setOperation(FieldEdit::Operation::Set);
        line->setText(u"Ledger"_s);
        QTRY_VERIFY_WITH_TIMEOUT(edit->plan() && !edit->plan()->job().edit.isEmpty(), Patience);
        QTRY_VERIFY(edit->applyButton()->isEnabled());
        useWhile(*m_fixture, m_usual, ChangeKind::Edit, [edit] { edit->applyButton()->click(); });
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
    UsualGaps m_usual;
};

STEWARD_TEST(TestBulkResponsiveness)

} // namespace steward

#include "tst_bulkresponsiveness.moc"
