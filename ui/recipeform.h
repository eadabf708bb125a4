#pragma once

#include "models/domain/catalog.h"
#include "models/exchange/recipe.h"
#include "ui/forms/formdialog.h"

namespace steward {

class TextAreaField;
class TextField;

/// Under which name a bulk job is kept, which accounts it is for, and what must not happen. Value in, value out. GUI
/// thread.
class RecipeForm : public FormDialog {
    Q_OBJECT

public:
    /// `summary` says what is done: "Role set to Auditor".
    /// Conditions that count in days count from `now`.
    RecipeForm(const Recipe &recipe, const QString &summary, const Catalog &catalog, Timestamp now,
               QWidget *parent = nullptr);

    Recipe value() const;
    TextField *nameField() const { return m_name; }
    TextAreaField *conditionsField() const { return m_where; }
    TextField *atMostField() const { return m_atMost; }

private:
    void addConditions(const Catalog &catalog, Timestamp now);
    QStringList conditions() const;

    Recipe m_input;
    TextField *m_name;
    TextField *m_description;
    TextAreaField *m_where;
    TextField *m_atMost;
};

} // namespace steward
