#include "ui/exportdialog.h"

#include "ui/bulktexts.h"
#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

QString hintFor(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return ExportDialog::tr(
            "Opens in every spreadsheet. Values that would be formulas get an apostrophe, which the "
            "import takes away again.");
    case ExportFormat::CsvExact:
        return ExportDialog::tr("Every value as it is. Do not open it in a spreadsheet: it may hold formulas.");
    case ExportFormat::Xlsx:
        return ExportDialog::tr("Every value is a text. Save it as CSV to import it again.");
    case ExportFormat::Json:
        return ExportDialog::tr("An array with one object for each account.");
    case ExportFormat::Cells:
        break; // Not a file.
    }
    Q_UNREACHABLE();
}

} // namespace

ExportDialog::ExportDialog(qint64 matching, qint64 selected, QWidget *parent)
    : PanelDialog(metrics::confirmationWidth, parent),
      m_rows(new ChoiceField(tr("&Accounts"))),
      m_columns(new ChoiceField(tr("&Columns"))),
      m_format(new ChoiceField(tr("&Format"))),
      m_identity(new QCheckBox(tr("Add &uid and revision, so that the file can be imported again"))),
      m_export(buttons()->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Export"));
    m_rows->addChoice(tr("All %Ln that match", nullptr, pluralCount(matching)), false);
    if (selected > 0)
        m_rows->addChoice(tr("The %Ln selected", nullptr, pluralCount(selected)), true);
    m_rows->setValue(selected > 1);
    m_columns->addChoice(tr("Those of the table"), false);
    m_columns->addChoice(tr("All that can be imported again"), true);
    m_columns->setValue(false);
    for (const ExportFormat format : exportFormats())
        m_format->addChoice(exportFormatName(format), static_cast<int>(format));
    m_format->setValue(static_cast<int>(ExportFormat::Csv));
    m_identity->setChecked(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_columns),
                            static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_identity)})
        body()->addWidget(widget);
    body()->addStretch(1);
    connect(m_format, &LabeledField::edited, this, &ExportDialog::showHint);
    connect(m_columns, &LabeledField::edited, this, &ExportDialog::showHint);
    QPushButton *cancel = buttons()->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    setButtonKind(m_export, ButtonKind::Primary);
    m_export->setDefault(true);
    m_export->setEnabled(matching > 0 || selected > 0);
    connect(m_export, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    showHint();
}

void ExportDialog::showHint()
{
    m_format->setHint(hintFor(value().format));
    m_identity->setVisible(!m_columns->value().toBool());
}

ExportWish ExportDialog::value() const
{
    return {m_rows->value().toBool(), m_columns->value().toBool(), m_identity->isChecked(),
            static_cast<ExportFormat>(m_format->value().toInt())};
}

} // namespace steward
