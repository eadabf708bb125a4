#pragma once

#include "models/exchange/columntarget.h"
#include "models/exchange/importoptions.h"
#include "models/exchange/importrow.h"
#include "models/exchange/sheet.h"

#include <QHash>

namespace steward {

/// What the cells of one row say, before anybody looked for the account.
struct ReadRow {
    qsizetype row = 0;
    qint64 number = 0;
    QMap<Field, QString> typed;        ///< What is said about a field, readable or not.
    QMap<Field, QJsonValue> values;    ///< What could be read; a field that an empty cell leaves alone is missing.
    QMap<ApplicationId, bool> applies; ///< Of the columns for single applications.
    QString fullName;                  ///< Of a column with whole names, until its parts are corrected.
    QUuid uid;
    std::optional<qint64> revision;
    QList<RowIssue> issues;
    QList<Field> corrected; ///< By the operator, over what the cells say.
    bool leftOut = false;

    bool hasProblem(Field field) const;
    /// At which revision the file knows this account; a file of another directory knows another one by its revision.
    std::optional<qint64> revisionOf(const Administrator &account) const;
};

/// Reads rows of a sheet as its columns are mapped, with what the operator has corrected. One thread.
class RowReader {
public:
    RowReader(const Sheet &sheet, const ColumnMapping &mapping, const ImportContext &context)
        : m_sheet(sheet), m_mapping(mapping), m_context(context)
    {
    }

    ReadRow read(qsizetype row, const RowEdit &edit = {}) const;

private:
    void readCell(ReadRow &read, const ColumnTarget &target, const QString &cell) const;
    void readName(ReadRow &read, const QString &cell) const;
    void readSuspension(ReadRow &read, const QString &said) const;
    void readField(ReadRow &read, Field field, const QString &text) const;
    /// Two spellings of one organization would be two of them.
    void pointOutSpelling(ReadRow &read, const QString &organization) const;
    Result<QJsonValue> parsed(const FieldSpec &spec, const QString &text) const;
    std::optional<RowCure> cureFor(Field field, const QString &text) const;

    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    const ImportContext &m_context;
    /// What cells say of which there are few different ones.
    mutable QMap<Field, QHash<QString, Result<QJsonValue>>> m_parsed;
};

} // namespace steward
