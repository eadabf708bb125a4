#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "tests/ui/forms/formsample.h"
#include "ui/forms/administratorform.h"
#include "ui/style/choicefield.h"
#include "ui/style/messagebar.h"
#include "ui/style/notebox.h"
#include "ui/style/textfield.h"
#include "ui/style/ticklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

AdministratorFormInput adding(Kind kind)
{
    AdministratorFormInput input;
    input.administrator.kind = kind;
    input.catalog = sample::catalog();
    input.organizations = {u"Contact Centre"_s, u"Retail Bank"_s};
    return input;
}

AdministratorFormInput editing(const Administrator &administrator)
{
    AdministratorFormInput input = adding(administrator.kind);
    input.administrator = administrator;
    input.use = {{sample::salesforce, {1, true}}, {sample::httpApi, {2, false}}};
    return input;
}

QLineEdit *line(const AdministratorForm &form, Field field)
{
    const auto *text = qobject_cast<TextField *>(form.fieldWidget(field));
    return text ? text->lineEdit() : qobject_cast<ChoiceField *>(form.fieldWidget(field))->comboBox()->lineEdit();
}

QString errorAt(const AdministratorForm &form, Field field)
{
    if (const auto *list = qobject_cast<TickList *>(form.fieldWidget(field)))
        return list->error();
    return qobject_cast<LabeledField *>(form.fieldWidget(field))->error();
}

QString remarkAt(const AdministratorForm &form, Field field)
{
    return qobject_cast<LabeledField *>(form.fieldWidget(field))->remark();
}

void enter(const AdministratorForm &form, Field field, const QString &text)
{
    line(form, field)->setFocus();
    line(form, field)->selectAll();
    driver::press(Qt::Key_Delete);
    driver::type(text);
}

QCheckBox *box(const AdministratorForm &form, const QString &name)
{
    return driver::named<QCheckBox>(form, name);
}

void choose(const AdministratorForm &form, Field field, const QString &text)
{
    auto *combo = qobject_cast<ChoiceField *>(form.fieldWidget(field))->comboBox();
    combo->setFocus();
    const int index = combo->findText(text);
    QVERIFY(index >= 0);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

} // namespace

class TestAdministratorForm : public QObject {
    Q_OBJECT

private slots:
    void addsAnApiUserByKeyboard()
    {
        AdministratorForm form(adding(Kind::ApiUser));
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        QVERIFY(driver::open(form));
        QCOMPARE(form.windowTitle(), u"Add API User"_s);
        QVERIFY(line(form, Field::FirstName)->hasFocus());
        driver::type(u"Elena"_s);
        driver::press(Qt::Key_Tab);
        driver::type(u"  Marković "_s);
        driver::press(Qt::Key_Tab);
        driver::type(u"Elena.Markovic@example.com"_s);
        driver::press(Qt::Key_Tab);
        driver::type(u"Contact Centre"_s);
        driver::press(Qt::Key_Tab);
        QVERIFY(line(form, Field::UserName)->hasFocus());
        QCOMPARE(line(form, Field::UserName)->text(), u"elena.markovic"_s);
        driver::press(Qt::Key_Tab);
        driver::press(Qt::Key_Tab);
        QVERIFY(!form.saveButton()->isEnabled());
        QCOMPARE(QApplication::focusWidget(), box(form, u"Salesforce"_s));
        driver::press(Qt::Key_Space);
        QVERIFY(form.saveButton()->isEnabled());
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        const Administrator made = form.value();
        QCOMPARE(made.kind, Kind::ApiUser);
        QCOMPARE(made.firstName, u"Elena"_s);
        QCOMPARE(made.lastName, u"Marković"_s);
        QCOMPARE(made.email.typed(), u"Elena.Markovic@example.com"_s);
        QCOMPARE(made.userName, u"elena.markovic"_s);
        QCOMPARE(made.organization, u"Contact Centre"_s);
        QCOMPARE(made.applications, QList<ApplicationId> {sample::salesforce});
        QCOMPARE(problemsOf(made, sample::catalog()), QList<Problem>());
        QVERIFY(form.isVisible()); // The caller closes it when the row is stored.
    }

    void namesEqualLabels()
    {
        AdministratorForm form(editing(sample::ana()));
        QVERIFY(driver::open(form));
        for (const QString &name : {u"First name"_s, u"Last name"_s, u"Email"_s, u"User name"_s})
            QVERIFY2(driver::named<QLineEdit>(form, name), qPrintable(name));
        for (const QString &name : {u"Organization"_s, u"Language"_s, u"Status"_s})
            QVERIFY2(driver::named<QComboBox>(form, name), qPrintable(name));
        for (const QString &name : {u"Salesforce"_s, u"HttpApi"_s, u"Ledger Bridge"_s, u"ServiceDesk Connect"_s})
            QVERIFY2(box(form, name), qPrintable(name));
        QVERIFY(driver::named<QPushButton>(form, u"Delete"_s));
        QVERIFY(driver::button(form, u"Save"_s));
        QVERIFY(driver::button(form, u"Cancel"_s));
        QCOMPARE(driver::sharedMnemonics(form), QStringList());
        AdministratorForm person(editing(sample::ruth()));
        QVERIFY(driver::open(person));
        QVERIFY(driver::named<QComboBox>(person, u"Role"_s));
        QCOMPARE(driver::sharedMnemonics(person), QStringList());
    }

    void problemsGiveCauseAndCure()
    {
        AdministratorForm form(adding(Kind::ApiUser));
        QVERIFY(driver::open(form));
        driver::press(Qt::Key_Tab);
        QVERIFY(errorAt(form, Field::FirstName).contains(u"First name is missing"_s));
        enter(form, Field::Email, u"elena.markovic@example"_s);
        QCOMPARE(errorAt(form, Field::Email), QString());
        driver::press(Qt::Key_Tab);
        QCOMPARE(errorAt(form, Field::Email), Email::parse(u"elena.markovic@example"_s).error().message);
        QCOMPARE(line(form, Field::Email)->accessibleDescription(), errorAt(form, Field::Email));
        enter(form, Field::Email, u"elena.markovic@example.com"_s);
        QCOMPARE(errorAt(form, Field::Email), QString());
    }

    void atLeastOneApplication()
    {
        AdministratorForm form(adding(Kind::ApiUser));
        QVERIFY(driver::open(form));
        QCheckBox *salesforce = box(form, u"Salesforce"_s);
        QTest::mouseClick(salesforce, Qt::LeftButton, {}, QPoint(8, salesforce->height() / 2));
        QVERIFY(salesforce->isChecked());
        QTest::mouseClick(salesforce, Qt::LeftButton, {}, QPoint(8, salesforce->height() / 2));
        QCOMPARE(errorAt(form, Field::Applications), QString());
        line(form, Field::FirstName)->setFocus();
        QVERIFY(errorAt(form, Field::Applications).contains(u"at least one"_s));
        salesforce->setFocus();
        driver::press(Qt::Key_Space);
        QCOMPARE(errorAt(form, Field::Applications), QString());
    }

    void notesThatSalesforceNeedsSalesforce()
    {
        AdministratorForm form(adding(Kind::ApiUser));
        QVERIFY(driver::open(form));
        const auto *note = form.findChild<NoteBox *>();
        QVERIFY(note && note->isVisible());
        QCOMPARE(note->text(), u"For MultiLine for Salesforce, tick Salesforce. HttpApi will not work."_s);
        AdministratorForm person(adding(Kind::Person));
        QVERIFY(!person.findChild<NoteBox *>());
        QVERIFY(!person.fieldWidget(Field::Applications));
    }

    void userNameIsProposedUntilTyped()
    {
        AdministratorForm form(adding(Kind::ApiUser));
        QVERIFY(driver::open(form));
        enter(form, Field::Email, u"Ana.Perez@example.com"_s);
        QCOMPARE(line(form, Field::UserName)->text(), u"ana.perez"_s);
        QCOMPARE(remarkAt(form, Field::UserName), u"Proposed from the email"_s);
        enter(form, Field::Email, u"ana@example.com"_s);
        QCOMPARE(line(form, Field::UserName)->text(), u"ana"_s);
        enter(form, Field::UserName, u"api-ana"_s);
        QCOMPARE(remarkAt(form, Field::UserName), QString());
        enter(form, Field::Email, u"omar@example.com"_s);
        QCOMPARE(line(form, Field::UserName)->text(), u"api-ana"_s);
        // Emptied, it is proposed again.
        enter(form, Field::UserName, {});
        enter(form, Field::Email, u"zoe@example.com"_s);
        QCOMPARE(line(form, Field::UserName)->text(), u"zoe"_s);
        AdministratorForm edit(editing(sample::ana()));
        QVERIFY(driver::open(edit));
        enter(edit, Field::Email, u"new@example.com"_s);
        QCOMPARE(line(edit, Field::UserName)->text(), u"ana.perez"_s);
    }

    void editWritesOnlyWhatChanged()
    {
        AdministratorForm form(editing(sample::ana()));
        QVERIFY(driver::open(form));
        QCOMPARE(form.windowTitle(), u"Edit API User"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        QVERIFY(form.patch().isEmpty());
        QCOMPARE(form.value(), sample::ana());
        enter(form, Field::LastName, u"Pérez Molina"_s);
        QCOMPARE(remarkAt(form, Field::LastName), u"Was: Pérez"_s);
        QVERIFY(form.saveButton()->isEnabled());
        QCOMPARE(form.patch(), (Patch {{Field::LastName, u"Pérez Molina"_s}}));
        enter(form, Field::LastName, u"Pérez"_s);
        QCOMPARE(remarkAt(form, Field::LastName), QString());
        QVERIFY(!form.saveButton()->isEnabled());
        choose(form, Field::Suspended, u"Login suspended"_s);
        QCOMPARE(remarkAt(form, Field::Suspended), u"Was: Active"_s);
        box(form, u"HttpApi"_s)->click();
        box(form, u"Ledger Bridge"_s)->click();
        enter(form, Field::Organization, u"Somewhere new"_s);
        const Patch patch = form.patch();
        QCOMPARE(patch.keys(), QList<Field>({Field::Organization, Field::Applications, Field::Suspended}));
        QCOMPARE(patch.value(Field::Applications), QJsonArray({2, 3}));
        QCOMPARE(patch.value(Field::Suspended), QJsonValue(true));
        QCOMPARE(form.value().revision, sample::ana().revision);
    }

    void showsWhoElseUsesAnApplication()
    {
        AdministratorForm form(editing(sample::ana()));
        QVERIFY(driver::open(form));
        QVERIFY(box(form, u"Salesforce"_s)->accessibleDescription().contains(u"Only API user"_s));
        QVERIFY(box(form, u"HttpApi"_s)->accessibleDescription().contains(u"1 of 2 API user"_s));
        QVERIFY(box(form, u"Salesforce"_s)->isChecked());
        QVERIFY(!box(form, u"Ledger Bridge"_s)->isChecked());
    }

    void deleteStandsApart()
    {
        AdministratorForm form(editing(sample::ana()));
        QSignalSpy deletion(&form, &AdministratorForm::deleteRequested);
        QVERIFY(driver::open(form));
        auto *button = driver::named<QPushButton>(form, u"Delete"_s);
        QVERIFY(!button->autoDefault());
        QCOMPARE(button->text(), u"&Delete…"_s);
        QCOMPARE(button->property("kind").toString(), u"destructiveQuiet"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(deletion.size(), 1);
        QVERIFY(form.isVisible());
        AdministratorForm added(adding(Kind::ApiUser));
        QVERIFY(!driver::button(added, u"Delete…"_s));
    }

    void aPersonNeedsARole()
    {
        AdministratorForm form(adding(Kind::Person));
        QVERIFY(driver::open(form));
        enter(form, Field::FirstName, u"Ruth"_s);
        enter(form, Field::LastName, u"Adeyemi"_s);
        enter(form, Field::Email, u"ruth@example.com"_s);
        QVERIFY(!form.saveButton()->isEnabled());
        form.fieldWidget(Field::Role)->setFocus();
        line(form, Field::FirstName)->setFocus();
        QCOMPARE(errorAt(form, Field::Role), u"Choose a role."_s);
        choose(form, Field::Role, u"Auditor"_s);
        QCOMPARE(errorAt(form, Field::Role), QString());
        QVERIFY(form.saveButton()->isEnabled());
        choose(form, Field::Language, u"Español"_s);
        QCOMPARE(form.value().role, sample::auditor);
        QCOMPARE(form.value().language, u"es"_s);
        QCOMPARE(form.value().kind, Kind::Person);
        QCOMPARE(problemsOf(form.value(), sample::catalog()), QList<Problem>());
    }

    void enterInAChoiceSaves()
    {
        AdministratorForm form(editing(sample::ana()));
        QSignalSpy saved(&form, &FormDialog::saveRequested);
        QVERIFY(driver::open(form));
        enter(form, Field::LastName, u"Molina"_s);
        form.fieldWidget(Field::Language)->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 1);
        line(form, Field::Organization)->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 2);
        box(form, u"Salesforce"_s)->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(saved.size(), 3);
        QVERIFY(box(form, u"Salesforce"_s)->isChecked());
    }

    void answersOfTheStore()
    {
        AdministratorForm form(editing(sample::ana()));
        QSignalSpy other(&form, &FormDialog::showOther);
        QVERIFY(driver::open(form));
        enter(form, Field::Email, u"omar@example.com"_s);
        form.showProblems({{Field::Email, u"Omar Farouk has this email."_s, AdministratorId {3}},
                           {Field::Kind, u"The type cannot change."_s}});
        QCOMPARE(errorAt(form, Field::Email), u"Omar Farouk has this email."_s);
        QVERIFY(line(form, Field::Email)->hasFocus());
        QCOMPARE(form.findChild<MessageBar *>()->sentence(), u"The type cannot change."_s);
        auto *link = driver::button(form, u"Show the other account"_s);
        QVERIFY(link && link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(other.first().first().value<AdministratorId>(), AdministratorId {3});
    }

    void hostileTextsAreLiteral()
    {
        Administrator odd = sample::ana();
        odd.firstName = u"<b>Bobby</b>"_s;
        odd.organization = u"R&D <i>x</i>"_s;
        AdministratorFormInput input = editing(odd);
        input.catalog.applications[2].name = u"<u>Ledger</u> & Co"_s;
        input.catalog.applications[2].description = u"<img src=x>"_s;
        AdministratorForm form(input);
        QVERIFY(driver::open(form));
        QCOMPARE(form.value(), odd);
        QVERIFY(driver::texts(form).contains(u"<b>Bobby</b> Pérez"_s));
        QVERIFY(driver::texts(form).contains(u"<img src=x>"_s));
        QVERIFY(box(form, u"<u>Ledger</u> & Co"_s));
        enter(form, Field::FirstName, u"Bob"_s);
        QCOMPARE(remarkAt(form, Field::FirstName), u"Was: <b>Bobby</b>"_s);
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->text().contains(u"Bobby"_s) || label->text().contains(u"img"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    void readOnlyOnlyShows()
    {
        AdministratorFormInput input = editing(sample::ana());
        input.readOnlyReason = u"Ana Pérez is in the recycle bin. Restore the account to change it."_s;
        AdministratorForm form(input);
        QVERIFY(driver::open(form));
        QVERIFY(!form.saveButton()->isVisible());
        QVERIFY(!driver::button(form, u"Delete…"_s));
        QVERIFY(line(form, Field::FirstName)->isReadOnly());
        QVERIFY(!box(form, u"Salesforce"_s)->isEnabled());
        QCOMPARE(form.findChild<NoteBox *>()->text(), input.readOnlyReason);
        QVERIFY(driver::button(form, u"Close"_s));
        QTest::keyClick(&form, Qt::Key_Escape);
        QVERIFY(!form.isVisible());
    }

    void fitsASmallScreen()
    {
        AdministratorFormInput input = editing(sample::ana());
        for (qint64 id = 10; id < 60; ++id) {
            Application more;
            more.id = ApplicationId {id};
            more.name = u"Application %1"_s.arg(id);
            input.catalog.applications.append(more);
        }
        AdministratorForm form(input);
        QVERIFY(driver::open(form));
        QVERIFY2(form.minimumSizeHint().height() <= 600, qPrintable(QString::number(form.minimumSizeHint().height())));
        QVERIFY(form.height() <= form.screen()->availableGeometry().height());
        form.resize(form.width(), 700);
        QCOMPARE(form.height(), 700);
        QVERIFY(form.saveButton()->isVisible());
    }
};

STEWARD_TEST(TestAdministratorForm)
#include "tst_administratorform.moc"
