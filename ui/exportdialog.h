#pragma once

#include "models/exchange/recordwriter.h"
#include "ui/forms/paneldialog.h"

class QCheckBox;
class QPushButton;

namespace steward {

class ChoiceField;

/// What the operator wants to export.
struct ExportWish {
    bool selectedOnly = false;
    bool allColumns = false;  ///< All that can be imported again, instead of those of the table.
    bool withIdentity = true; ///< With uid and revision.
    ExportFormat format = ExportFormat::Csv;

    friend bool operator==(const ExportWish &, const ExportWish &) = default;
};

/// Asks which rows and columns are exported, and as what. GUI thread.
class ExportDialog : public PanelDialog {
    Q_OBJECT

public:
    /// How many rows match, and how many of them are selected.
    ExportDialog(qint64 matching, qint64 selected, QWidget *parent = nullptr);

    ExportWish value() const;
    ChoiceField *rows() const { return m_rows; }
    ChoiceField *columns() const { return m_columns; }
    ChoiceField *format() const { return m_format; }
    QCheckBox *identity() const { return m_identity; }
    QPushButton *exportButton() const { return m_export; }

private:
    void showHint();

    ChoiceField *m_rows;
    ChoiceField *m_columns;
    ChoiceField *m_format;
    QCheckBox *m_identity;
    QPushButton *m_export;
};

} // namespace steward
