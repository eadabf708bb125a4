#pragma once

#include "models/domain/bulkedit.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace steward {

class TickList;

/// One line of the bulk edit form: a field, what to do with it, and the value that this needs; while it is left
/// unchanged the values that the rows have now stand there. Value in, value out. GUI thread.
class FieldEditLine : public QWidget {
    Q_OBJECT

public:
    struct Choice {
        QString text; ///< Data: shown as it is.
        QJsonValue value;
    };
    enum class Editor { Text, Choices, OpenChoices, Ticks };

    /// `label` has its mnemonic.
    FieldEditLine(const QString &label, const QList<FieldEdit::Operation> &operations, Editor editor,
                  QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// What a value can look like; of a text.
    void setPlaceholder(const QString &text);
    /// What the rows have now.
    void setValuesNow(const QString &text);
    /// What is wrong, or with `isError` false what comes of it; empty: nothing.
    void setRemark(const QString &text, bool isError);

    std::optional<FieldEdit::Operation> operation() const;
    void setOperation(std::optional<FieldEdit::Operation> operation);
    bool isSet() const { return operation().has_value(); }
    /// What was typed: the new value, a template, or what to find.
    QString text() const;
    void setText(const QString &text);
    QString replacement() const;
    void setReplacement(const QString &text);
    bool matchesCase() const;
    void setMatchesCase(bool matches);
    /// Of the choice, or of the ticks an array.
    QJsonValue value() const;
    void setValue(const QJsonValue &value);

    QLabel *label() const { return m_label; }
    QComboBox *deedBox() const { return m_deed; }
    QWidget *valueEditor() const;
    QString valuesNow() const;
    QString remark() const;

signals:
    void edited();

private:
    void addEditor(Editor editor, const QString &name);
    void addReplacing(const QString &name);
    void showPage();

    QLabel *m_label;
    QComboBox *m_deed;
    QStackedWidget *m_pages;
    QLabel *m_now;
    QLabel *m_nothing;
    QLineEdit *m_line = nullptr;
    QComboBox *m_choice = nullptr;
    TickList *m_ticks = nullptr;
    QWidget *m_replacing = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_with = nullptr;
    QCheckBox *m_case = nullptr;
    QLabel *m_remark;
};

/// "Set to", "Find and replace" …
QString operationText(FieldEdit::Operation operation);

} // namespace steward
