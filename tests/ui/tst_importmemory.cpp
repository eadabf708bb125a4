#include "ui/importmemory.h"

#include "tests/support/testregistry.h"
#include "tests/ui/windowfixture.h"
#include "ui/importdialog.h"
#include "ui/importmappings.h"

#include <QSignalSpy>

namespace steward {

using namespace Qt::StringLiterals;

class TestImportMemory : public QObject {
    Q_OBJECT

private slots:
    void aFileLikeTheLastIsReadLikeIt()
    {
        WindowFixture fixture;
        Workspace &workspace = fixture.window->workspace();
        ImportSource source;
        source.bytes = "Call,Kin,Where\nAna,New,ana.new@example.com\n";
        const auto file = await(workspace.imports().read(source));
        QVERIFY(file.ok());
        ImportDialog dialog;
        ColumnMapping mapping;
        {
            ImportMemory memory(workspace, fixture.settings, nullptr);
            const AppliedMapping found = memory.mappingFor(*file);
            dialog.setFile(*file, u"in.csv"_s, found.mapping, found.options);
            memory.attach(&dialog);
            mapping = found.mapping;
            mapping[0] = ColumnTarget::of(Field::FirstName);
            dialog.setMapping(mapping, found.options);
            memory.remember();
        }
        ImportMemory again(workspace, fixture.settings, nullptr);
        QCOMPARE(again.mappingFor(*file).mapping, mapping);
    }

    void aFileThatIsNoMappingIsTold()
    {
        WindowFixture fixture;
        Workspace &workspace = fixture.window->workspace();
        ImportSource source;
        source.bytes = "Call,Kin,Where\nAna,New,ana.new@example.com\n";
        const auto file = await(workspace.imports().read(source));
        ImportDialog dialog;
        ImportMemory memory(workspace, fixture.settings, nullptr);
        const AppliedMapping found = memory.mappingFor(*file);
        dialog.setFile(*file, u"in.csv"_s, found.mapping, found.options);
        memory.attach(&dialog);
        QSignalSpy failed(&memory, &ImportMemory::failed);
        QSignalSpy applied(&memory, &ImportMemory::applied);
        emit dialog.mappings()->openRequested(fixture.folder.filePath(u"missing.json"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(applied.size(), 0);
    }
};

STEWARD_TEST(TestImportMemory)

} // namespace steward

#include "tst_importmemory.moc"
