#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace steward {

class IconLabel;

/// A field of a form: its label above, the editor, and below it one line that is an error, what the value was, or a
/// hint, in this order. GUI thread.
class LabeledField : public QWidget {
    Q_OBJECT

public:
    /// The label with its mnemonic.
    QString label() const;
    void setLabel(const QString &label);

    QString error() const { return m_error; }
    /// What is wrong, then how to fix it; empty when nothing is.
    void setError(const QString &error);
    bool hasError() const { return !m_error.isEmpty(); }
    QString hint() const { return m_hint; }
    void setHint(const QString &hint);
    /// The value before the change, shown as "Was: …"; a null string when there is none to show.
    void setWas(const QString &value);
    /// What stands below the field now.
    QString remark() const;

    QWidget *editor() const { return m_editor; }
    /// A button that belongs to the value, in one line with the editor.
    void addBeside(QWidget *widget);

signals:
    /// The operator changed the value.
    void edited();
    /// The focus went to another field.
    void left();

protected:
    LabeledField(const QString &label, QWidget *parent);

    void setEditor(QWidget *editor);
    /// The editor's value changed, by keyboard, mouse or assistive technology.
    void valueChanged();
    /// Sets the value for the program: nobody edited.
    template <typename Function> void fill(Function fn)
    {
        m_filling = true;
        fn();
        m_filling = false;
    }
    bool eventFilter(QObject *object, QEvent *event) override;
    /// Marks the editor; the remark below is already shown.
    virtual void showError(bool wrong) = 0;

private:
    void showRemark();

    QLabel *m_label;
    QVBoxLayout *m_column;
    QHBoxLayout *m_editorRow;
    QWidget *m_remarkRow;
    IconLabel *m_remarkIcon;
    QLabel *m_remark;
    QWidget *m_editor = nullptr;
    bool m_filling = false;
    QString m_error;
    QString m_hint;
    QString m_was;
};

} // namespace steward
