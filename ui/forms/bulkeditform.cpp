#include "ui/forms/bulkeditform.h"

#include "models/domain/folding.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

using Editor = FieldEditLine::Editor;
using Operation = FieldEdit::Operation;

QList<FieldEditLine::Choice> roleChoices(const Catalog &catalog)
{
    QList<FieldEditLine::Choice> choices;
    for (const Role &role : catalog.livingRoles())
        choices.append({role.name, role.id.value});
    return choices;
}

QList<FieldEditLine::Choice> applicationChoices(const Catalog &catalog)
{
    QList<FieldEditLine::Choice> choices;
    for (const Application &application : catalog.offered())
        choices.append({application.name, application.id.value});
    return choices;
}

bool takesPattern(Field field)
{
    return bulkOperations(field).contains(Operation::Fill);
}

QList<FieldEditLine::Choice> languageChoices()
{
    QList<FieldEditLine::Choice> choices;
    for (const auto &[tag, name] : knownLanguages())
        choices.append({name, tag});
    return choices;
}

} // namespace

BulkEditForm::BulkEditForm(const Catalog &catalog, const QStringList &organizations, QWidget *parent)
    : QWidget(parent), m_rare(new QWidget), m_more(new QPushButton(tr("&More Fields")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step2);
    auto *rare = new QVBoxLayout(m_rare);
    rare->setContentsMargins(0, 0, 0, 0);
    rare->setSpacing(metrics::step2);
    addLine(Field::Role, tr("&Role"), Editor::Choices, false);
    addLine(Field::Organization, tr("&Organization"), Editor::OpenChoices, false);
    addLine(Field::Applications, tr("E&xternal applications"), Editor::Ticks, false);
    addLine(Field::Suspended, tr("S&tatus"), Editor::Choices, false);
    addLine(Field::Language, tr("&Language"), Editor::Choices, false);
    addLine(Field::FirstName, tr("&First name"), Editor::Text, true);
    addLine(Field::LastName, tr("Last &name"), Editor::Text, true);
    addLine(Field::Email, tr("&Email"), Editor::Text, true);
    addLine(Field::UserName, tr("&User name"), Editor::Text, true);
    line(Field::Email)->setPlaceholder(QStringLiteral("{first}.{last}@example.com"));
    line(Field::UserName)->setPlaceholder(QStringLiteral("{first}.{last}"));
    m_owner = new FieldEditLine(tr("O&wner of the credential"), {Operation::Set, Operation::Clear}, Editor::Text);
    connect(m_owner, &FieldEditLine::edited, this, &BulkEditForm::edited);
    rare->addWidget(m_owner);
    addLine(Field::Protected, tr("&Protection"), Editor::Choices, true);
    fillChoices(catalog, organizations);
    m_rare->hide();
    setButtonKind(m_more, ButtonKind::Link);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] { setMoreVisible(true); });
    column->addWidget(m_rare);
    column->addWidget(m_more, 0, Qt::AlignLeading);
}

FieldEditLine *BulkEditForm::addLine(Field field, const QString &label, Editor editor, bool rare)
{
    auto *line = new FieldEditLine(label, bulkOperations(field), editor);
    m_lines.insert(field, line);
    m_order.append(field);
    connect(line, &FieldEditLine::edited, this, &BulkEditForm::edited);
    (rare ? m_rare->layout() : layout())->addWidget(line);
    return line;
}

void BulkEditForm::fillChoices(const Catalog &catalog, const QStringList &organizations)
{
    line(Field::Role)->setChoices(roleChoices(catalog));
    line(Field::Applications)->setChoices(applicationChoices(catalog));
    line(Field::Language)->setChoices(languageChoices());
    line(Field::Suspended)->setChoices({{tr("Active"), false}, {tr("Login suspended"), true}});
    line(Field::Protected)->setChoices({{tr("Cannot be deleted"), true}, {tr("Can be deleted"), false}});
    QList<FieldEditLine::Choice> known;
    for (const QString &organization : organizations) {
        if (!organization.isEmpty())
            known.append({organization, organization});
    }
    line(Field::Organization)->setChoices(known);
}

void BulkEditForm::setMoreVisible(bool visible)
{
    m_rare->setVisible(visible);
    m_more->setVisible(!visible);
    if (visible)
        line(Field::FirstName)->deedBox()->setFocus();
}

void BulkEditForm::clearRemarks()
{
    for (FieldEditLine *one : std::as_const(m_lines))
        one->setRemark({}, false);
    m_owner->setRemark({}, false);
}

BulkEdit BulkEditForm::edit() const
{
    BulkEdit edit;
    for (const Field field : m_order) {
        const FieldEditLine &line = *m_lines.value(field);
        const std::optional<Operation> operation = line.operation();
        if (!operation)
            continue;
        FieldEdit one {.field = field, .operation = *operation};
        // Whoever types a placeholder means it, whatever the operation is called.
        if (one.operation == Operation::Set && takesPattern(field) && line.text().contains(u'{'))
            one.operation = Operation::Fill;
        switch (one.operation) {
        case Operation::Set:
            one.value = field == Field::Organization ? QJsonValue(cleaned(line.text())) : line.value();
            break;
        case Operation::Add:
        case Operation::Remove:
            one.value = line.value();
            break;
        case Operation::Fill:
            one.text = line.text();
            break;
        case Operation::Replace:
            one.text = line.text();
            one.with = line.replacement();
            one.matchCase = line.matchesCase();
            break;
        case Operation::Clear:
            break;
        }
        edit.fields.append(one);
    }
    if (m_owner->isSet())
        edit.owner = m_owner->operation() == Operation::Clear ? QString() : m_owner->text();
    return edit;
}

void BulkEditForm::setEdit(const BulkEdit &edit)
{
    for (const FieldEdit &one : edit.fields) {
        FieldEditLine *const line = m_lines.value(one.field);
        if (!line)
            continue;
        line->setOperation(one.operation);
        if (one.operation == Operation::Fill || one.operation == Operation::Replace)
            line->setText(one.text);
        else if (one.operation != Operation::Clear)
            line->setValue(one.value);
        if (one.operation == Operation::Replace) {
            line->setReplacement(one.with);
            line->setMatchesCase(one.matchCase);
        }
        if (m_rare->isAncestorOf(line))
            setMoreVisible(true);
    }
    if (edit.owner) {
        m_owner->setOperation(edit.owner->isEmpty() ? Operation::Clear : Operation::Set);
        m_owner->setText(*edit.owner);
        setMoreVisible(true);
    }
}

} // namespace steward
