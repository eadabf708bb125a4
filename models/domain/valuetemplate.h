#pragma once

#include "models/domain/fields.h"

namespace steward {

/// A text with placeholders that is filled in for each row: "{first}.{last}@example.com". A placeholder can name forms
/// after a colon, "{last:upper}", "{first:initial}", "{n:3}"; "{{" and "}}" are braces. In an email or a user name,
/// names are written in the letters that addresses take: José gives jose. A value; any thread.
class ValueTemplate {
public:
    /// An Error says what is wrong at which character.
    static Result<ValueTemplate> parse(const QString &text, Field field);

    /// `number` is the place of the row in the selection, from 1.
    QString filled(const Administrator &row, qint64 number) const;

    /// What the placeholder stands for that gives nothing which an address can hold: it is empty, or is written in letters
    /// without a Latin form. Empty when there is none.
    QString emptyInAddress(const Administrator &row) const;

    /// The names of placeholders, in the order of a menu: "first", "last" …
    static QStringList placeholders();
    /// What a placeholder stands for, for a reader.
    static QString placeholderText(const QString &name);

private:
    enum class Source : quint8 { Literal, First, Last, Email, Local, Domain, User, Organization, Number };

    struct Part {
        Source source = Source::Literal;
        QString literal = {};
        bool initial = false;
        bool lower = false;
        bool upper = false;
        bool ascii = false;
        bool address = false; ///< Only what can stand before the @.
        int digits = 0;
    };

    static Result<Part> placeholder(const QString &inner, qsizetype position, Field field);
    static Result<void> takeForm(Part &part, const QString &form, qsizetype position);
    static QString filled(const Part &part, const Administrator &row, qint64 number);

    QList<Part> m_parts;
};

} // namespace steward
