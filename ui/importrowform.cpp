#include "ui/importrowform.h"

#include "models/domain/folding.h"
#include "models/exchange/cellwords.h"
#include "models/exchange/rowtext.h"
#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"
#include "ui/style/subjectheader.h"
#include "ui/style/textfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

/// The fields to show, in the order of the field table.
QList<Field> fieldsOf(const ImportRow &row)
{
    QSet<Field> wanted {Field::FirstName, Field::LastName, Field::Email};
    for (const RowIssue &issue : row.issues) {
        if (issue.field)
            wanted.insert(*issue.field);
    }
    // What the kind decides is asked together with it.
    if (wanted.contains(Field::Kind))
        wanted += {Field::Role, Field::Applications};
    QList<Field> fields;
    for (const FieldSpec &spec : fieldTable()) {
        if (wanted.contains(spec.field))
            fields.append(spec.field);
    }
    return fields;
}

QString initialText(const ImportRow &row, Field field, const Catalog &catalog)
{
    if (row.typed.contains(field))
        return cleaned(row.typed.value(field));
    const bool known = fieldSpec(field).appliesTo(row.after.kind) && field != Field::Kind;
    return known ? fieldText(field, fieldValue(row.after, field), catalog) : QString();
}

} // namespace

ImportRowForm::ImportRowForm(const ImportRow &row, const Catalog &catalog, QWidget *parent)
    : FormDialog(true, metrics::formWidth, parent), m_catalog(catalog)
{
    setWindowTitle(tr("Edit Row"));
    auto *subject = new SubjectHeader;
    const QString name = nameOf(row);
    subject->setSubject(QStringLiteral("file"), name.isEmpty() ? tr("No name") : name,
                        tr("Row %1 of the file").arg(row.number));
    body()->addWidget(subject);
    for (const Field field : fieldsOf(row))
        addRowField(field, row);
    body()->addStretch(1);
    saveButton()->setText(tr("Apply"));
    const RowIssue *problem = row.firstProblem();
    LabeledField *first = m_fields.value(problem && problem->field ? *problem->field : Field::FirstName);
    (first ? first : m_fields.first())->editor()->setFocus();
    updateState();
}

LabeledField *ImportRowForm::makeField(Field field, const QString &text)
{
    const FieldSpec &spec = fieldSpec(field);
    QStringList choices;
    if (spec.type == FieldType::Role) {
        for (const Role &role : m_catalog.livingRoles())
            choices.append(role.name);
    } else if (spec.type == FieldType::Kind) {
        for (const Kind kind : {Kind::Person, Kind::ApiUser})
            choices.append(fieldText(field, kindKey(kind), m_catalog));
    }
    if (choices.isEmpty()) {
        auto *line = new TextField(spec.text());
        line->setText(text);
        return line;
    }
    auto *choice = new ChoiceField(spec.text());
    choice->setEditable(true);
    choice->addChoice(QString());
    for (const QString &one : choices)
        choice->addChoice(one);
    choice->setText(text);
    return choice;
}

void ImportRowForm::addRowField(Field field, const ImportRow &row)
{
    const QString text = initialText(row, field, m_catalog);
    LabeledField *widget = makeField(field, text);
    m_fields.insert(field, widget);
    m_initial.insert(field, text);
    if (field == Field::Applications) {
        QStringList names;
        for (const Application &one : m_catalog.offered())
            names.append(one.name);
        widget->setHint(tr("Parted by commas: %1").arg(names.join(QStringLiteral(", "))));
    }
    body()->addWidget(widget);
    const QString key = QLatin1StringView(fieldSpec(field).key);
    addField({key, widget, [this, field] { return problemOf(field); },
              [widget](const QString &message) { widget->setError(message); },
              [this, field] { return textOf(field) != m_initial.value(field); }});
    connect(widget, &LabeledField::edited, this, [this, key] { fieldEdited(key); });
    connect(widget, &LabeledField::left, this, [this, key] { fieldLeft(key); });
    for (const RowIssue &issue : row.issues) {
        if (issue.field == field && issue.kind == RowIssue::Kind::Problem)
            widget->setError(issue.message);
    }
}

QString ImportRowForm::textOf(Field field) const
{
    LabeledField *widget = m_fields.value(field);
    if (const auto *choice = qobject_cast<ChoiceField *>(widget))
        return cleaned(choice->text());
    return cleaned(static_cast<TextField *>(widget)->text());
}

/// An empty field is judged with the whole row, when it is looked at again.
QString ImportRowForm::problemOf(Field field) const
{
    const QString text = textOf(field);
    if (text.isEmpty() && field != Field::Email && field != Field::FirstName && field != Field::LastName)
        return {};
    const Result<QJsonValue> value = parseCell(field, text, m_catalog);
    return value ? QString() : value.error().message;
}

QMap<Field, QString> ImportRowForm::value() const
{
    QMap<Field, QString> changed;
    for (auto it = m_initial.cbegin(); it != m_initial.cend(); ++it) {
        if (const QString text = textOf(it.key()); text != it.value())
            changed.insert(it.key(), text);
    }
    return changed;
}

} // namespace steward
