#pragma once

#include "models/exchange/importrow.h"
#include "ui/forms/formdialog.h"

#include <QMap>

namespace steward {

class LabeledField;

/// Puts right what is wrong with one row of a file: its names, its email, and every field with a problem. GUI thread.
class ImportRowForm : public FormDialog {
    Q_OBJECT

public:
    ImportRowForm(const ImportRow &row, const Catalog &catalog, QWidget *parent = nullptr);

    /// What was typed over, in the words of `parseField`.
    QMap<steward::Field, QString> value() const;
    LabeledField *fieldWidget(steward::Field field) const { return m_fields.value(field); }

private:
    void addRowField(steward::Field field, const ImportRow &row);
    LabeledField *makeField(steward::Field field, const QString &text);
    QString textOf(steward::Field field) const;
    QString problemOf(steward::Field field) const;

    Catalog m_catalog;
    QMap<steward::Field, LabeledField *> m_fields;
    QMap<steward::Field, QString> m_initial;
};

} // namespace steward
