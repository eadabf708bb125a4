#include "models/domain/roweditor.h"

#include "models/domain/folding.h"
#include "models/domain/textreplacement.h"
#include "models/domain/validation.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace steward {

namespace {

struct EditorText {
    Q_DECLARE_TR_FUNCTIONS(RowEditor)
};

using Operation = FieldEdit::Operation;

QString notApplicable(Field field)
{
    switch (field) {
    case Field::Role:
        return EditorText::tr("API users have no role");
    case Field::Applications:
        return EditorText::tr("Administrators have no external applications");
    default:
        return EditorText::tr("Such accounts do not have this field");
    }
}

QJsonValue withApplications(const Administrator &row, const QJsonValue &value, bool add)
{
    Administrator after = row;
    for (const QJsonValue &one : value.toArray()) {
        const ApplicationId id {one.toInteger()};
        after.applications.removeAll(id);
        if (add)
            after.applications.append(id);
    }
    std::sort(after.applications.begin(), after.applications.end());
    return fieldValue(after, Field::Applications);
}

} // namespace

RowEditor::RowEditor(const BulkEdit &edit, const Catalog &catalog, const CredentialPolicy &policy)
    : m_edit(edit), m_catalog(catalog), m_policy(policy)
{
    for (const FieldEdit &one : edit.fields) {
        Prepared prepared {one, {}};
        if (one.operation == Operation::Fill) {
            if (const Result<ValueTemplate> text = ValueTemplate::parse(one.text, one.field))
                prepared.text = *text;
        }
        m_prepared.append(prepared);
    }
}

QJsonValue RowEditor::valueAfter(const Prepared &prepared, const Administrator &row, qint64 number) const
{
    const FieldEdit &edit = prepared.edit;
    switch (edit.operation) {
    case Operation::Set:
        return edit.value;
    case Operation::Clear:
        return QJsonValue(QString());
    case Operation::Add:
    case Operation::Remove:
        return withApplications(row, edit.value, edit.operation == Operation::Add);
    case Operation::Fill:
        return prepared.text ? cleaned(prepared.text->filled(row, number)) : QString();
    case Operation::Replace:
        return cleaned(replaced(fieldValue(row, edit.field).toString(), edit.text, edit.with, edit.matchCase));
    }
    Q_UNREACHABLE();
}

QString RowEditor::problem(const Administrator &after, Field field) const
{
    if (const std::optional<QString> problem = problemOf(after, field, m_catalog))
        return *problem;
    if (field == Field::Email && !m_policy.allows(after.email))
        return EditorText::tr("Addresses of this directory are at %1. Use one of these domains, or allow this one in "
                              "Settings.")
            .arg(m_policy.domains.join(QStringLiteral(", ")));
    return {};
}

FieldEffect RowEditor::effect(const Prepared &prepared, const Administrator &row, qint64 number) const
{
    const Field field = prepared.edit.field;
    FieldEffect effect {field, fieldValue(row, field)};
    effect.after = effect.before;
    if (!fieldSpec(field).appliesTo(row.kind)) {
        effect.state = FieldEffect::State::NotApplicable;
        effect.reason = notApplicable(field);
        return effect;
    }
    if (const QString empty = prepared.text ? prepared.text->emptyInAddress(row) : QString(); !empty.isEmpty()) {
        effect.state = FieldEffect::State::Refused;
        effect.reason = EditorText::tr("“%1” gives nothing that an address can hold: it is empty, or written in letters "
                                       "without a Latin form.")
                            .arg(empty);
        return effect;
    }
    const QJsonValue after = valueAfter(prepared, row, number);
    if (after == effect.before)
        return effect;
    effect.after = after;
    Administrator changed = row;
    setFieldValue(changed, field, after);
    effect.reason = problem(changed, field);
    effect.state = effect.reason.isEmpty() ? FieldEffect::State::Changes : FieldEffect::State::Refused;
    return effect;
}

QList<FieldEffect> RowEditor::effects(const Administrator &row, const QString &owner, qint64 number) const
{
    QList<FieldEffect> effects;
    effects.reserve(m_prepared.size() + 1);
    for (const Prepared &prepared : m_prepared)
        effects.append(effect(prepared, row, number));
    if (m_edit.owner)
        effects.append({std::nullopt, owner, *m_edit.owner,
                        owner == *m_edit.owner ? FieldEffect::State::Same : FieldEffect::State::Changes});
    return effects;
}

Patch patchOf(const QList<FieldEffect> &effects)
{
    Patch patch;
    for (const FieldEffect &effect : effects) {
        if (effect.field && effect.state == FieldEffect::State::Changes)
            patch.insert(*effect.field, effect.after);
    }
    return patch;
}

} // namespace steward
