#include "ui/forms/bulkeditform.h"

#include "models/domain/catalog.h"
#include "tests/support/testregistry.h"

#include <QComboBox>
#include <QLabel>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Operation = FieldEdit::Operation;

namespace {

Catalog catalog()
{
    Catalog catalog;
    Role role;
    role.id = RoleId {3};
    role.name = u"Auditor & Co"_s;
    catalog.roles = {role};
    Application application;
    application.id = ApplicationId {5};
    application.name = u"HttpApi"_s;
    catalog.applications = {application};
    return catalog;
}

} // namespace

class TestBulkEditForm : public QObject {
    Q_OBJECT

private slots:
    void leavesEverythingUnchangedAtFirst()
    {
        BulkEditForm form(catalog(), {u"Bank"_s});
        QVERIFY(form.edit().isEmpty());
        QVERIFY(form.line(Field::FirstName)->isHidden() || !form.line(Field::FirstName)->isVisibleTo(&form));
        QVERIFY(form.line(Field::Role)->isVisibleTo(&form));
        QVERIFY(!form.line(Field::Kind));
        form.setMoreVisible(true);
        QVERIFY(form.line(Field::FirstName)->isVisibleTo(&form));
        QVERIFY(!form.moreButton()->isVisibleTo(&form));
    }

    void handsOutWhatWasSet_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("role") << Field::Role << Operation::Set << QJsonValue(3) << QString();
        QTest::newRow("organization") << Field::Organization << Operation::Set << QJsonValue(u"New One"_s) << QString();
        QTest::newRow("no organization") << Field::Organization << Operation::Clear << QJsonValue() << QString();
        QTest::newRow("suspended") << Field::Suspended << Operation::Set << QJsonValue(true) << QString();
        QTest::newRow("applications") << Field::Applications << Operation::Add << QJsonValue(QJsonArray {5}) << QString();
        QTest::newRow("language") << Field::Language << Operation::Set << QJsonValue(u"de"_s) << QString();
        QTest::newRow("pattern") << Field::Email << Operation::Fill << QJsonValue() << u"{first}@example.com"_s;
    }

    void handsOutWhatWasSet()
    {
        QFETCH(const Field, field);
        QFETCH(const Operation, operation);
        QFETCH(const QJsonValue, value);
        QFETCH(const QString, text);
        const BulkEdit edit {{{.field = field, .operation = operation, .value = value, .text = text}}, {}};
        BulkEditForm form(catalog(), {u"Bank"_s});
        QSignalSpy edited(&form, &BulkEditForm::edited);
        form.setEdit(edit);
        QVERIFY(!edited.isEmpty());
        QCOMPARE(form.edit(), edit);
        // As it was saved and opened again.
        BulkEditForm again(catalog(), {});
        again.setEdit(form.edit());
        QCOMPARE(again.edit(), edit);
    }

    void aPlaceholderIsMeantAsOne()
    {
        BulkEditForm form(catalog(), {});
        FieldEditLine *email = form.line(Field::Email);
        email->setOperation(Operation::Set);
        email->setText(u"{first}@example.com"_s);
        QCOMPARE(form.edit().fields.first(),
                 (FieldEdit {.field = Field::Email, .operation = Operation::Fill, .text = u"{first}@example.com"_s}));
    }

    void replacesAndSetsTheOwner()
    {
        const BulkEdit edit {
            {{.field = Field::Organization, .operation = Operation::Replace, .text = u"Bank"_s, .with = u"Banc"_s,
              .matchCase = true}},
            u"Ruth"_s};
        BulkEditForm form(catalog(), {});
        form.setEdit(edit);
        QCOMPARE(form.edit(), edit);
        QVERIFY(form.ownerLine()->isVisibleTo(&form));
        form.ownerLine()->setOperation(Operation::Clear);
        QCOMPARE(form.edit().owner, std::optional(QString(u""_s)));
    }

    void everyControlHasAName()
    {
        BulkEditForm form(catalog(), {});
        form.setMoreVisible(true);
        for (const FieldSpec &spec : fieldTable()) {
            const FieldEditLine *line = form.line(spec.field);
            if (!line)
                continue;
            QVERIFY(!line->deedBox()->accessibleName().isEmpty());
            QCOMPARE(line->label()->buddy(), static_cast<QWidget *>(line->deedBox()));
        }
        QCOMPARE(form.line(Field::Role)->deedBox()->accessibleName(), u"Role"_s);
        QCOMPARE(form.line(Field::Role)->valueEditor()->accessibleName(), u"Role, new value"_s);
    }
};

STEWARD_TEST(TestBulkEditForm)
#include "tst_bulkeditform.moc"
