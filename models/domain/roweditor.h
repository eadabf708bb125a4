#pragma once

#include "models/domain/bulkedit.h"
#include "models/domain/credentialpolicy.h"
#include "models/domain/patch.h"
#include "models/domain/valuetemplate.h"

#include <QHash>

namespace steward {

/// What a bulk edit does to one field of one row.
struct FieldEffect {
    enum class State : quint8 {
        Changes,
        Same,          ///< It is so already.
        NotApplicable, ///< Such accounts do not have it: `reason`.
        Refused        ///< It cannot be so: `reason`. The whole row is left.
    };

    std::optional<Field> field; ///< None: who answers for the credentials.
    QJsonValue before = {};
    QJsonValue after = {};
    State state = State::Same;
    QString reason = {};

    friend bool operator==(const FieldEffect &, const FieldEffect &) = default;
};

/// Applies one bulk edit to rows, judging each by itself. Made once for many rows; one thread.
class RowEditor {
public:
    /// The edit has passed `checkedBulkEdit`.
    RowEditor(const BulkEdit &edit, const Catalog &catalog, const CredentialPolicy &policy);

    /// One for each field of the edit, in its order. `owner` answers for the credentials of the row now; `number` is
    /// its place in the selection, from 1.
    QList<FieldEffect> effects(const Administrator &row, const QString &owner, qint64 number) const;
    bool needsOwner() const { return m_edit.owner.has_value(); }
    const BulkEdit &edit() const { return m_edit; }

private:
    struct Prepared {
        FieldEdit edit;
        std::optional<ValueTemplate> text;
    };

    FieldEffect effect(const Prepared &prepared, const Administrator &row, qint64 number) const;
    QJsonValue valueAfter(const Prepared &prepared, const Administrator &row, qint64 number) const;
    QString problem(const Administrator &after, Field field) const;

    BulkEdit m_edit;
    Catalog m_catalog;
    CredentialPolicy m_policy;
    QList<Prepared> m_prepared;
};

/// The fields that change, with their new values.
Patch patchOf(const QList<FieldEffect> &effects);

} // namespace steward
