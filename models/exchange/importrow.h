#pragma once

#include "models/domain/patch.h"
#include "models/domain/validation.h"

#include <QMap>
#include <QUuid>

#include <optional>

namespace steward {

/// What an import would do with a row.
enum class RowState : quint8 {
    New,
    Changed,
    Unchanged,
    Problem, ///< Nothing, until it is put right.
    LeftOut  ///< Nothing, at the operator's wish.
};
inline constexpr int RowStateCount = static_cast<int>(RowState::LeftOut) + 1;

/// "new", "changed", "unchanged", "problem" and "left-out".
QString rowStateKey(RowState state);

/// One click that puts a problem right: what to put into which field.
struct RowCure {
    QString text; ///< Of the button: "Use Salesforce".
    Field field = Field::FirstName;
    QString value;

    friend bool operator==(const RowCure &, const RowCure &) = default;
};

/// What is wrong with a row, or worth a look.
struct RowIssue {
    enum class Kind : quint8 { Problem, Hint };

    Kind kind = Kind::Problem;
    std::optional<Field> field;
    QString message;
    std::optional<RowCure> cure = {};
    std::optional<RowCure> otherCure = {}; ///< Where there are two ways.

    friend bool operator==(const RowIssue &, const RowIssue &) = default;
};

/// What the operator corrected in one row.
struct RowEdit {
    QMap<Field, QString> values; ///< In the words of `parseField`; they stand for what the cells say.
    bool leftOut = false;

    bool isEmpty() const { return values.isEmpty() && !leftOut; }
    friend bool operator==(const RowEdit &, const RowEdit &) = default;
};
/// By row of the sheet.
using RowEdits = QMap<qsizetype, RowEdit>;

/// One row of a file as an account.
struct ImportRow {
    qsizetype row = 0; ///< Of the sheet.
    qint64 number = 0; ///< In the file.
    RowState state = RowState::New;
    Administrator before;       ///< Id zero: there is none.
    Administrator after;        ///< As far as it could be read.
    Patch patch;                ///< What changes in `before`.
    QMap<Field, QString> typed; ///< What the cells, or the operator, say.
    QList<RowIssue> issues;
    bool isOutdated = false; ///< The account was changed after the file was written.

    const RowIssue *firstProblem() const;
};

} // namespace steward
