#pragma once

#include "ui/style/labeledfield.h"

#include <QVariant>

class QComboBox;

namespace steward {

/// A field with a list to choose from, which may also take a text of its own.
class ChoiceField : public LabeledField {
    Q_OBJECT

public:
    explicit ChoiceField(const QString &label, QWidget *parent = nullptr);

    void setEditable(bool editable);
    /// Data text is shown as it is.
    void addChoice(const QString &text, const QVariant &value = {});
    void clear();
    /// The value of the chosen entry; invalid when the text is none of the list.
    QVariant value() const;
    void setValue(const QVariant &value);
    QString text() const;
    void setText(const QString &text);
    QComboBox *comboBox() const { return m_combo; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void showError(bool wrong) override;

private:
    QComboBox *m_combo;
};

} // namespace steward
