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

    /// `Rows` accounts that no other round has.
    static QString spreadsheet(const WindowFixture &fixture, int round)
    {
        QByteArray csv = "First name,Last name,Email,Type,Applications\n";
        for (int i = 0; i < Rows; ++i) {
            const QByteArray number = QByteArray::number(round) + '-' + QByteArray::number(i);
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
    /// Does it, and uses the window until a change of this kind has come; empty, or what was wrong meanwhile.
    template <typename Deed> QString useWhile(ChangeKind kind, Deed deed)
    {
        bool came = false;
        const auto listening = connect(
            &m_fixture->window->workspace().store(), &Store::changed, m_fixture->window,
            [&came, kind](const ChangeSet &set) { came = came || (set.kind == kind && set.rowCount >= Rows); });
        QElapsedTimer timer;
        timer.start();
        const LoopGaps gaps;
        deed();
        useUntil(*m_fixture, [&] { return came || timer.hasExpired(Patience); });
        disconnect(listening);
        return came ? tooLong(gaps, m_usual) : u"the change did not come"_s;
    }
    bool waitForRows(qint64 rows) const
    {
        return QTest::qWaitFor(
            [&] { return m_fixture->model()->isComplete() && m_fixture->model()->rowCount() == rows; }, Patience);
    }
    QString importRows(int round)
    {
        const qint64 before = m_fixture->model()->total();
        m_fixture->window->importSpreadsheet(spreadsheet(*m_fixture, round));
        auto *import = planned<ImportDialog>(*m_fixture);
        if (!import || !QTest::qWaitFor([&] { return import->importButton()->isEnabled(); }, Patience))
            return u"nothing can be imported"_s;
        const QString told = useWhile(ChangeKind::Import, [import] { import->importButton()->click(); });
        return waitForRows(before + Rows) ? told : u"the rows are not shown"_s;
    }
    /// Of what the import has added.
    QString editRows(int round)
    {
        m_fixture->window->actions().selectAll->trigger();
        if (!QTest::qWaitFor([&] { return m_fixture->table()->selectedCount() > Rows; }, Patience))
            return u"they cannot be selected"_s;
        m_fixture->window->actions().edit->trigger();
        auto *edit = planned<BulkEditDialog>(*m_fixture);
        if (!edit)
            return u"they cannot be edited"_s;
        FieldEditLine *line = edit->form()->line(Field::LastName);
        line->setOperation(FieldEdit::Operation::Set);
        line->setText(u"Ledger %1"_s.arg(round));
        if (!QTest::qWaitFor([&] { return edit->plan() && !edit->plan()->job().edit.isEmpty(); }, Patience)
            || !QTest::qWaitFor([&] { return edit->applyButton()->isEnabled(); }, Patience))
            return u"nothing can be applied"_s;
        return useWhile(ChangeKind::Edit, [edit] { edit->applyButton()->click(); });
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
        verifyUsable([this](int look) { return importRows(look); });
    }

    void theWindowIsUsableDuringABulkEdit()
    {
        verifyUsable([this](int look) { return editRows(look); });
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
    UsualGaps m_usual;
};

STEWARD_TEST(TestBulkResponsiveness)

} // namespace steward

#include "tst_bulkresponsiveness.moc"
