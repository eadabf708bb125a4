#pragma once

#include "models/actions/importactions.h"

#include <QWidget>

class QLabel;
class QSpinBox;
class QTableWidget;

namespace steward {

class ChoiceField;
class NoteBox;

/// How a file is read: encoding, separator, quotation marks and the row with the headings, with its first rows as they
/// come out. GUI thread.
class ImportFilePage : public QWidget {
    Q_OBJECT

public:
    explicit ImportFilePage(QWidget *parent = nullptr);

    void setFile(const ImportFile &file, const QString &name);
    /// It could not be read so; other options may help.
    void showError(const QString &name, const Error &error);
    SheetOptions options() const { return m_options; }

    ChoiceField *encoding() const { return m_encoding; }
    ChoiceField *separator() const { return m_separator; }
    ChoiceField *quote() const { return m_quote; }
    QSpinBox *headingRow() const { return m_headingRow; }

signals:
    /// The operator chose another way to read it.
    void optionsChanged();

private:
    void showRows(const Sheet &sheet);
    void choose();

    SheetOptions m_options;
    bool m_wasRead = false;
    QLabel *m_name;
    NoteBox *m_note;
    ChoiceField *m_encoding;
    ChoiceField *m_separator;
    ChoiceField *m_quote;
    QSpinBox *m_headingRow;
    QTableWidget *m_rows;
};

} // namespace steward
