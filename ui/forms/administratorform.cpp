#include "ui/forms/administratorform.h"

#include "models/domain/folding.h"
#include "ui/forms/administratortexts.h"
#include "ui/forms/mnemonics.h"
#include "ui/style/choicefield.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"
#include "ui/style/textfield.h"
#include "ui/style/ticklist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

QString keyOf(Field field)
{
    return QString::fromLatin1(fieldSpec(field).key);
}

} // namespace

AdministratorForm::AdministratorForm(const AdministratorFormInput &input, QWidget *parent)
    : FormDialog(!input.isNew(), metrics::formWidth, parent), m_input(input)
{
    setWindowTitle(formTitle(input.administrator.kind, input.isNew()));
    if (!input.isNew())
        addDelete();
    addHeader();
    addDetails();
    if (input.administrator.kind == Kind::ApiUser)
        addApplications();
    body()->addStretch(1);
    fill();
    if (input.readOnlyReason.isEmpty())
        m_firstName->lineEdit()->setFocus();
    else
        lock();
    updateState();
}

void AdministratorForm::addHeader()
{
    if (!m_input.readOnlyReason.isEmpty()) {
        auto *reason = new NoteBox(Tone::Info);
        reason->setText(m_input.readOnlyReason);
        body()->addWidget(reason);
    }
    if (!m_input.isNew()) {
        auto *subject = new SubjectHeader;
        const Administrator &administrator = m_input.administrator;
        subject->setSubject(administrator.kind == Kind::ApiUser ? QStringLiteral("plug") : QStringLiteral("person"),
                            administrator.displayName(), subjectLine(administrator));
        body()->addWidget(subject);
        body()->addSpacing(metrics::step1);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(new SectionLabel(tr("Personal details")));
    line->addStretch(1);
    if (m_input.isNew()) {
        auto *remark = new QLabel(tr("The organization is optional"));
        setTypeRole(remark, TypeRole::Caption);
        setTextToken(remark, ColorToken::Text2);
        line->addWidget(remark);
    }
    body()->addLayout(line);
}

void AdministratorForm::addDetails()
{
    QWidget *first = text(Field::FirstName, tr("&First name"), m_firstName);
    addRow(first, text(Field::LastName, tr("&Last name"), m_lastName));
    addRow(text(Field::Email, tr("&Email"), m_email, true));
    m_organization = new ChoiceField(tr("&Organization"));
    if (m_input.administrator.kind == Kind::Person) {
        m_role = new ChoiceField(tr("&Role"));
        addRow(m_role, m_organization);
        registerLabeled(Field::Role, m_role);
        registerLabeled(Field::Organization, m_organization);
        QWidget *userName = text(Field::UserName, tr("&User name"), m_userName, true);
        m_language = new ChoiceField(tr("Lan&guage"));
        addRow(userName, m_language);
    } else {
        registerLabeled(Field::Organization, m_organization);
        addRow(m_organization, text(Field::UserName, tr("&User name"), m_userName, true));
        m_language = new ChoiceField(tr("Lan&guage"));
    }
    registerLabeled(Field::Language, m_language);
    if (!m_input.isNew()) {
        m_status = new ChoiceField(tr("S&tatus"));
        registerLabeled(Field::Suspended, m_status);
        m_protection = new ChoiceField(tr("&Protection"));
        registerLabeled(Field::Protected, m_protection);
    }
    if (m_input.administrator.kind == Kind::ApiUser)
        addRow(m_language);
    if (m_status)
        addRow(m_status, m_protection);
}

void AdministratorForm::addApplications()
{
    auto *heading = new QVBoxLayout;
    heading->setSpacing(metrics::labelSpacing);
    heading->setContentsMargins(0, metrics::step1, 0, 0);
    heading->addWidget(new SectionLabel(fieldSpec(Field::Applications).text()));
    if (m_input.isNew()) {
        auto *hint = new QLabel(tr("Choose every application that will use this account."));
        hint->setWordWrap(true);
        setTextToken(hint, ColorToken::Text2);
        heading->addWidget(hint);
    }
    body()->addLayout(heading);

    m_applications = new TickList(fieldSpec(Field::Applications).text());
    Mnemonics mnemonics = Mnemonics::of(this);
    QList<TickList::Row> rows;
    for (const Application &application : m_input.catalog.offered()) {
        const UseRemark remark = useRemark(m_input.administrator, application.id, m_input.use.value(application.id));
        rows.append({application.id.value, application.name, application.description, remark.text, remark.warning, true,
                     mnemonics.marked(application.name)});
    }
    m_applications->setRows(rows);
    auto *note = new NoteBox(Tone::Info);
    note->setText(tr("For MultiLine for Salesforce, tick %1. HttpApi will not work."), SalesforceName);
    auto *list = new QVBoxLayout;
    list->setSpacing(metrics::step2);
    list->addWidget(m_applications);
    list->addWidget(note);
    body()->addLayout(list);

    registerField(Field::Applications, m_applications,
                  [this](const QString &message) { m_applications->setError(message); });
    connect(m_applications, &TickList::toggled, this, [this] { edited(Field::Applications); });
    connect(m_applications, &TickList::left, this, [this] { fieldLeft(keyOf(Field::Applications)); });
}

void AdministratorForm::addDelete()
{
    if (!m_input.readOnlyReason.isEmpty())
        return;
    auto *button = new QPushButton(tr("&Delete…"));
    button->setIcon(icon(u"bin", ColorToken::Bad));
    button->setAccessibleName(tr("Delete"));
    setButtonKind(button, ButtonKind::DestructiveQuiet);
    button->setEnabled(m_input.deleteObstacle.isEmpty());
    button->setToolTip(m_input.deleteObstacle);
    connect(button, &QPushButton::clicked, this, &AdministratorForm::deleteRequested);
    addSideButton(button);
}

void AdministratorForm::addRow(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step4);
    row->addWidget(first, 1, Qt::AlignTop);
    if (second)
        row->addWidget(second, 1, Qt::AlignTop);
    body()->addLayout(row);
}

/// A text field, with room for the link to the other account below where its value is unique.
QWidget *AdministratorForm::text(Field field, const QString &label, TextField *&member, bool unique)
{
    member = new TextField(label);
    if (!unique) {
        registerLabeled(field, member);
        return member;
    }
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(member);
    QPushButton *other = makeOtherLink();
    column->addWidget(other, 0, Qt::AlignLeft);
    registerLabeled(field, member, other);
    return cell;
}

void AdministratorForm::registerLabeled(Field field, LabeledField *widget, QPushButton *other)
{
    connect(widget, &LabeledField::edited, this, [this, field] { edited(field); });
    connect(widget, &LabeledField::left, this, [this, field] { fieldLeft(keyOf(field)); });
    registerField(
        field, widget, [widget](const QString &message) { widget->setError(message); }, other);
}

void AdministratorForm::registerField(Field field, QWidget *widget,
                                      const std::function<void(const QString &)> &showError, QPushButton *other)
{
    m_widgets.insert(field, widget);
    addField({keyOf(field), widget, [this, field] { return problemOf(field); }, showError,
              [this, field] { return valueOf(field) != m_initial.value(field); }, other});
}

void AdministratorForm::fill()
{
    const Administrator &administrator = m_input.administrator;
    m_firstName->setText(administrator.firstName);
    m_lastName->setText(administrator.lastName);
    m_email->setText(administrator.email.typed());
    m_userName->setText(administrator.userName);
    m_userName->lineEdit()->setLayoutDirection(Qt::LeftToRight);
    m_email->lineEdit()->setLayoutDirection(Qt::LeftToRight);

    m_organization->setEditable(true);
    m_organization->comboBox()->lineEdit()->setPlaceholderText(tr("None"));
    for (const QString &organization : m_input.organizations)
        m_organization->addChoice(organization, organization);
    m_organization->comboBox()->setCurrentIndex(-1);
    m_organization->setText(administrator.organization);
    for (const auto &[tag, name] : languageChoices(administrator.language))
        m_language->addChoice(name, tag);
    m_language->setValue(administrator.language);
    if (m_role) {
        m_role->comboBox()->setPlaceholderText(tr("Choose a role"));
        for (const Role &role : m_input.catalog.livingRoles())
            m_role->addChoice(role.name, role.id.value);
        m_role->setValue(administrator.role.value);
    }
    if (m_status) {
        m_status->addChoice(tr("Active"), false);
        m_status->addChoice(tr("Login suspended"), true);
        m_status->setValue(administrator.suspended);
        m_status->setHint(m_input.suspendObstacle);
        m_status->comboBox()->setEnabled(m_input.suspendObstacle.isEmpty());
        m_protection->addChoice(tr("Not protected"), false);
        m_protection->addChoice(tr("Protected: cannot be deleted"), true);
        m_protection->setValue(administrator.isProtected);
        m_protection->setHint(m_input.deleteObstacle);
        m_protection->comboBox()->setEnabled(m_input.deleteObstacle.isEmpty());
    }
    if (m_applications) {
        QVariantList ids;
        for (const ApplicationId id : administrator.applications)
            ids.append(id.value);
        m_applications->setTicked(ids);
    }
    m_userNameTyped = !administrator.userName.isEmpty();
    for (auto it = m_widgets.cbegin(); it != m_widgets.cend(); ++it) {
        m_initial.insert(it.key(), valueOf(it.key()));
        m_initialText.insert(it.key(), textOf(it.key()));
        showWas(it.key());
    }
}

void AdministratorForm::lock()
{
    for (QLineEdit *line : content()->findChildren<QLineEdit *>())
        line->setReadOnly(true);
    for (QComboBox *combo : content()->findChildren<QComboBox *>())
        combo->setEnabled(false);
    for (QCheckBox *box : content()->findChildren<QCheckBox *>())
        box->setEnabled(false);
    setReadOnly();
}

void AdministratorForm::edited(Field field)
{
    if (field == Field::UserName)
        m_userNameTyped = !m_userName->text().isEmpty();
    if (field == Field::Email || field == Field::UserName)
        proposeUserName();
    showWas(field);
    fieldEdited(keyOf(field));
}

void AdministratorForm::proposeUserName()
{
    const bool proposing = m_input.isNew() && !m_userNameTyped;
    if (proposing && !m_userName->lineEdit()->hasFocus()) {
        const Result<Email> email = Email::parse(m_email->text());
        if (email || m_email->text().trimmed().isEmpty()) {
            m_userName->setText(email ? proposedUserName(*email) : QString());
            fieldEdited(keyOf(Field::UserName));
        }
    }
    m_userName->setHint(proposing && !m_userName->text().isEmpty() ? tr("Proposed from the email") : QString());
}

void AdministratorForm::showWas(Field field)
{
    auto *widget = qobject_cast<LabeledField *>(m_widgets.value(field));
    if (!widget || m_input.isNew())
        return;
    const QString was = m_initialText.value(field);
    const bool changed = valueOf(field) != m_initial.value(field);
    widget->setWas(!changed ? QString() : was.isEmpty() ? QStringLiteral("") : was);
}

QString AdministratorForm::textOf(Field field) const
{
    QWidget *widget = m_widgets.value(field);
    if (const auto *line = qobject_cast<TextField *>(widget))
        return line->text();
    if (const auto *choice = qobject_cast<ChoiceField *>(widget))
        return choice->text();
    return {};
}

QJsonValue AdministratorForm::valueOf(Field field) const
{
    switch (field) {
    case Field::Role: {
        const qint64 id = m_role->value().toLongLong();
        return id == 0 ? QJsonValue() : QJsonValue(id);
    }
    case Field::Language:
        return m_language->value().toString();
    case Field::Suspended:
        return m_status->value().toBool();
    case Field::Protected:
        return m_protection->value().toBool();
    case Field::Applications: {
        Administrator chosen;
        for (const QVariant &id : m_applications->ticked())
            chosen.applications.append(ApplicationId {id.toLongLong()});
        std::sort(chosen.applications.begin(), chosen.applications.end());
        return fieldValue(chosen, field);
    }
    default: {
        const Result<QJsonValue> parsed = parseField(field, textOf(field), m_input.catalog);
        return parsed ? *parsed : QJsonValue(cleaned(textOf(field)));
    }
    }
}

QString AdministratorForm::problemOf(Field field) const
{
    switch (field) {
    case Field::Role:
    case Field::Applications: {
        const QJsonValue value = valueOf(field);
        if (!value.isNull() && (!value.isArray() || !value.toArray().isEmpty()))
            return {};
        const Result<QJsonValue> nothing = parseField(field, {}, m_input.catalog);
        return nothing ? QString() : nothing.error().message;
    }
    case Field::Language:
    case Field::Suspended:
    case Field::Protected:
        return {};
    default: {
        const Result<QJsonValue> parsed = parseField(field, textOf(field), m_input.catalog);
        return parsed ? QString() : parsed.error().message;
    }
    }
}

Administrator AdministratorForm::value() const
{
    Administrator administrator = m_input.administrator;
    for (auto it = m_widgets.cbegin(); it != m_widgets.cend(); ++it) {
        const QJsonValue value = valueOf(it.key());
        if (value != m_initial.value(it.key()))
            setFieldValue(administrator, it.key(), value);
    }
    return administrator;
}

Patch AdministratorForm::patch() const
{
    return difference(m_input.administrator, value());
}

void AdministratorForm::showProblems(const QList<Problem> &problems)
{
    QList<Problem> others;
    for (const Problem &problem : problems) {
        if (!showProblemAt(keyOf(problem.field), problem.message, problem.other))
            others.append(problem);
    }
    if (!others.isEmpty())
        showMessage(toError(others));
}

QWidget *AdministratorForm::fieldWidget(Field field) const
{
    return m_widgets.value(field);
}

} // namespace steward
