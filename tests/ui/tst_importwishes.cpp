#include "ui/importwishes.h"

#include "tests/support/testregistry.h"
#include "tests/ui/importsample.h"
#include "ui/style/choicefield.h"

#include <QCheckBox>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImportWishes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ImportWishes> m_wishes;

    void map(const QByteArray &csv) const { m_wishes->setMapping(mappingOf(importFileOf(csv).matches)); }

private slots:
    void init()
    {
        m_wishes = std::make_unique<ImportWishes>();
        m_wishes->setCatalog(testCatalog());
        m_wishes->setOptions({});
    }

    void optionsGoInAndOut()
    {
        ImportOptions options {.findBy = ImportOptions::FindBy::Uid,
                               .onExisting = ImportOptions::OnExisting::Fail,
                               .onConflict = ImportOptions::OnConflict::KeepDirectory};
        options.defaults = {{Field::Kind, kindKey(Kind::Person)}, {Field::Role, u"Auditor"_s}};
        map("Email\na@example.com\n");
        m_wishes->setOptions(options);
        QCOMPARE(m_wishes->options(), options);
        QVERIFY(!m_wishes->sendsCredentials());
        m_wishes->credentials()->setChecked(true);
        QVERIFY(m_wishes->sendsCredentials());
    }

    void onlyWhatTheFileLacksIsAskedFor()
    {
        map("Email,Type,Role,Applications\na@example.com,API user,,HttpApi\n");
        QVERIFY(m_wishes->kind()->isHidden() && m_wishes->role()->isHidden() && m_wishes->application()->isHidden());
        map("Email\na@example.com\n");
        QVERIFY(!m_wishes->kind()->isHidden());
        // What is hidden is not asked for: a role needs administrators.
        m_wishes->setOptions({.defaults = {{Field::Kind, kindKey(Kind::ApiUser)}, {Field::Role, u"Auditor"_s}}});
        QVERIFY(m_wishes->role()->isHidden() && !m_wishes->application()->isHidden());
        QVERIFY(!m_wishes->options().defaults.contains(Field::Role));
    }

    void conflictsAreAskedForWhereThereCanBeAny()
    {
        map("Email\na@example.com\n");
        QVERIFY(m_wishes->onConflict()->isHidden());
        map("Email,Revision\na@example.com,1\n");
        QVERIFY(!m_wishes->onConflict()->isHidden());
        m_wishes->setOptions({.onExisting = ImportOptions::OnExisting::Skip});
        QVERIFY(m_wishes->onConflict()->isHidden());
    }
};

STEWARD_TEST(TestImportWishes)

#include "tst_importwishes.moc"
