// Opens one dialog with values of the sample: formsgallery DIALOG [light|dark|contrast] [PICTURE.png]
#include "ui/forms/aboutdialog.h"
#include "ui/forms/administratorform.h"
#include "ui/forms/applicationform.h"
#include "ui/forms/columnsdialog.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/conflictdialog.h"
#include "ui/forms/deleteconfirmation.h"
#include "ui/forms/reportdialog.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/textfield.h"
#include "ui/style/ticklist.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTime>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

Catalog catalog()
{
    Catalog catalog;
    const auto add = [&catalog](qint64 id, const QString &name, const QString &purpose, bool builtIn) {
        Application application;
        application.id = ApplicationId {id};
        application.name = name;
        application.description = purpose;
        application.builtIn = builtIn;
        catalog.applications.append(application);
    };
    add(1, u"HttpApi"_s, u"For any other external application"_s, true);
    add(2, u"Salesforce"_s, u"For MultiLine for Salesforce"_s, true);
    add(3, u"Ledger Bridge"_s, u"Custom application"_s, false);
    add(4, u"ServiceDesk Connect"_s, u"Custom application"_s, false);
    Role auditor;
    auditor.id = RoleId {1};
    auditor.name = u"Auditor"_s;
    catalog.roles.append(auditor);
    return catalog;
}

Administrator ana()
{
    Administrator ana;
    ana.id = AdministratorId {7};
    ana.firstName = u"Ana"_s;
    ana.lastName = u"Pérez"_s;
    ana.email = *Email::parse(u"ana.perez@example.com"_s);
    ana.userName = u"ana.perez"_s;
    ana.organization = u"Retail Bank"_s;
    ana.applications = {ApplicationId {1}, ApplicationId {2}};
    ana.createdAt = QDateTime(QDate(2026, 3, 4), QTime(9, 38)).toMSecsSinceEpoch();
    return ana;
}

AdministratorFormInput input(Kind kind, bool isNew)
{
    AdministratorFormInput input;
    input.catalog = catalog();
    input.organizations = {u"Contact Centre"_s, u"Logistics"_s, u"Retail Bank"_s};
    if (!isNew) {
        input.administrator = ana();
        input.use = {{ApplicationId {2}, {1, true}}, {ApplicationId {1}, {2, false}}};
    }
    input.administrator.kind = kind;
    if (kind == Kind::Person) {
        input.administrator.applications.clear();
        input.administrator.role = isNew ? RoleId() : RoleId {1};
    }
    return input;
}

void type(AdministratorForm *form, Field field, const QString &text)
{
    auto *line = qobject_cast<TextField *>(form->fieldWidget(field))->lineEdit();
    line->setText(text);
    emit line->textEdited(text);
    emit qobject_cast<LabeledField *>(form->fieldWidget(field))->left();
}

QDialog *addForm(Kind kind, bool filled)
{
    auto *form = new AdministratorForm(input(kind, true));
    if (filled) {
        type(form, Field::FirstName, u"Elena"_s);
        type(form, Field::LastName, u"Marković"_s);
        type(form, Field::Email, u"elena.markovic@example"_s);
        qobject_cast<TickList *>(form->fieldWidget(Field::Applications))->checkBox(qint64(2))->click();
        form->fieldWidget(Field::Email)->setFocus();
    }
    return form;
}

QDialog *editForm(Kind kind)
{
    auto *form = new AdministratorForm(input(kind, false));
    type(form, Field::LastName, u"Pérez Molina"_s);
    form->fieldWidget(Field::LastName)->setFocus();
    return form;
}

QDialog *takenForm()
{
    auto *form = new AdministratorForm(input(Kind::ApiUser, false));
    form->showProblems(
        {{Field::Email, u"Omar Farouk has this email already. Enter another one."_s, AdministratorId {3}}});
    return form;
}

QDialog *confirmation(bool several)
{
    Impact impact;
    const QString bank = u"Retail Bank"_s;
    impact.integrations = {{{ApplicationId {1}, bank}, 2, 1, u"Omar Farouk"_s}, {{ApplicationId {2}, bank}, 1, 0, {}}};
    if (!several)
        return new ConfirmDialog(deleteConfirmation({ana()}, impact, catalog()));
    QList<Administrator> many(42, ana());
    impact.integrations.append({{ApplicationId {3}, u"Logistics"_s}, 3, 0, {}});
    return new ConfirmDialog(deleteConfirmation(many, impact, catalog()));
}

QDialog *conflict()
{
    Merge merge;
    merge.conflicts
        = {{Field::LastName, u"Pérez"_s, u"Pérez Molina"_s, u"Pérez García"_s}, {Field::Suspended, false, true, false}};
    return new ConflictDialog(ana().displayName(), merge, catalog());
}

QDialog *application(bool isNew)
{
    Application edited = catalog().applications.at(2);
    return new ApplicationForm(isNew ? Application() : edited);
}

QDialog *report()
{
    Report report;
    report.title = u"Result"_s;
    report.heading = u"2 of 3 changed, 1 left alone"_s;
    report.text = u"Undo of “Suspended 3 accounts”."_s;
    report.rows = {{u"Ana Pérez"_s, u"Changed"_s, {}, false},
                   {u"Omar Farouk"_s, u"Changed"_s, {}, false},
                   {u"Dmitri Volkov"_s, u"Left alone"_s, u"It was changed again since. Edit it by hand."_s, true}};
    return new ReportDialog(report);
}

QDialog *columns()
{
    return new ColumnsDialog({{u"name"_s, u"Name"_s, true, true},
                              {u"type"_s, u"Type"_s, true, false},
                              {u"email"_s, u"Email"_s, true, false},
                              {u"status"_s, u"Status"_s, true, false},
                              {u"userName"_s, u"User name"_s, false, false}});
}

QDialog *open(const QString &name)
{
    const QMap<QString, std::function<QDialog *()>> dialogs {
        {u"add"_s, [] { return addForm(Kind::ApiUser, true); }},
        {u"add-empty"_s, [] { return addForm(Kind::ApiUser, false); }},
        {u"edit"_s, [] { return editForm(Kind::ApiUser); }},
        {u"taken"_s, takenForm},
        {u"add-person"_s, [] { return addForm(Kind::Person, false); }},
        {u"edit-person"_s, [] { return editForm(Kind::Person); }},
        {u"delete"_s, [] { return confirmation(false); }},
        {u"delete-many"_s, [] { return confirmation(true); }},
        {u"discard"_s, [] { return new ConfirmDialog(discardConfirmation()); }},
        {u"conflict"_s, conflict},
        {u"add-application"_s, [] { return application(true); }},
        {u"edit-application"_s, [] { return application(false); }},
        {u"report"_s, report},
        {u"columns"_s, columns},
        {u"about"_s, [] { return new AboutDialog; }},
    };
    if (dialogs.contains(name))
        return dialogs.value(name)();
    std::fprintf(stderr, "Dialogs: %s\n", qPrintable(dialogs.keys().join(u", "_s)));
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QApplication::setFont(QFont(u"Inter"_s, 10));
    Appearance appearance;
    const QString theme = arguments.value(2);
    appearance.theme = theme == u"dark" ? ThemeChoice::Dark
        : theme == u"contrast"          ? ThemeChoice::HighContrast
                                        : ThemeChoice::Light;
    applyTheme(application, appearance);
    QDialog *dialog = open(arguments.value(1));
    if (!dialog)
        return 2;
    dialog->open();
    if (arguments.size() > 3) {
        QTimer::singleShot(600, dialog, [dialog, file = arguments.at(3)] {
            const bool saved = dialog->grab().save(file);
            std::printf("%d x %d\n", dialog->width(), dialog->height());
            QApplication::exit(saved ? 0 : 1);
        });
    }
    return QApplication::exec();
}
