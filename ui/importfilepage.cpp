#include "ui/importfilepage.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/choicefield.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/plaintooltip.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steward {

namespace {

constexpr qsizetype RowsInView = 8;
constexpr int MostHeadingRow = 1000;
constexpr int WidestColumn = 320; // Pixels.

QTableWidgetItem *cell(const QString &text)
{
    auto *item = new QTableWidgetItem(text.simplified());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(text));
    return item;
}

} // namespace

ImportFilePage::ImportFilePage(QWidget *parent)
    : QWidget(parent),
      m_name(plainLabel({}, ColorToken::Text, TypeRole::Heading)),
      m_note(new NoteBox(Tone::Warn)),
      m_encoding(new ChoiceField(tr("&Encoding"))),
      m_separator(new ChoiceField(tr("&Separator"))),
      m_quote(new ChoiceField(tr("&Quotation marks"))),
      m_headingRow(new QSpinBox),
      m_rows(new QTableWidget)
{
    for (const TextEncoding encoding : textEncodings())
        m_encoding->addChoice(encodingName(encoding), static_cast<int>(encoding));
    for (const auto &[text, separator] : {std::pair(tr("Comma"), ','), std::pair(tr("Semicolon"), ';'),
                                          std::pair(tr("Tab"), '\t'), std::pair(tr("Vertical bar"), '|')})
        m_separator->addChoice(text, static_cast<int>(separator));
    for (const auto &[text, quote] :
         {std::pair(tr("Double (\")"), '"'), std::pair(tr("Single (')"), '\''), std::pair(tr("None"), '\0')})
        m_quote->addChoice(text, static_cast<int>(quote));
    m_headingRow->setRange(0, MostHeadingRow);
    m_headingRow->setSpecialValueText(tr("No headings"));
    auto *headingLabel = new QLabel(tr("Row with the &headings"));
    headingLabel->setBuddy(m_headingRow);
    m_headingRow->setAccessibleName(tr("Row with the headings"));
    m_rows->setProperty("surface", QStringLiteral("framed"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->verticalHeader()->hide();
    m_rows->horizontalHeader()->setMaximumSectionSize(WidestColumn);
    m_rows->setTabKeyNavigation(false);
    auto *headings = new QVBoxLayout;
    headings->setSpacing(metrics::labelSpacing);
    headings->addWidget(headingLabel);
    headings->addWidget(m_headingRow);
    headings->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::step4);
    grid->setVerticalSpacing(metrics::fieldSpacing);
    grid->addWidget(m_name, 0, 0, 1, 4);
    grid->addWidget(m_note, 1, 0, 1, 4);
    grid->addWidget(m_encoding, 2, 0);
    grid->addWidget(m_separator, 2, 1);
    grid->addWidget(m_quote, 2, 2);
    grid->addLayout(headings, 2, 3);
    grid->addWidget(m_rows, 3, 0, 1, 4);
    grid->setRowStretch(3, 1);
    m_note->hide();
    for (ChoiceField *field : {m_encoding, m_separator, m_quote})
        connect(field, &LabeledField::edited, this, &ImportFilePage::choose);
    connect(m_headingRow, &QSpinBox::valueChanged, this, &ImportFilePage::choose);
}

void ImportFilePage::setFile(const ImportFile &file, const QString &name)
{
    const Sheet &sheet = *file.sheet;
    m_wasRead = true;
    m_name->setText(name);
    m_encoding->setValue(static_cast<int>(sheet.encoding()));
    m_separator->setValue(static_cast<int>(sheet.dialect().separator));
    m_quote->setValue(static_cast<int>(sheet.dialect().quote));
    const QSignalBlocker blocker(m_headingRow);
    m_headingRow->setValue(static_cast<int>(sheet.headingRow()));
    m_note->setVisible(!sheet.isEncodingCertain());
    m_note->setTone(Tone::Warn);
    m_note->setText(tr("The file does not say how its letters are written. Choose the encoding with which the names "
                       "below look right."));
    showRows(sheet);
}

void ImportFilePage::showRows(const Sheet &sheet)
{
    const qsizetype rows = std::min(RowsInView, sheet.rowCount());
    m_rows->clear();
    m_rows->setColumnCount(static_cast<int>(sheet.columnCount()));
    m_rows->setRowCount(static_cast<int>(rows));
    m_rows->setHorizontalHeaderLabels(sheet.headings());
    for (qsizetype row = 0; row < rows; ++row) {
        const QStringList cells = sheet.cells(row);
        for (qsizetype column = 0; column < sheet.columnCount(); ++column)
            m_rows->setItem(static_cast<int>(row), static_cast<int>(column), cell(cells.at(column)));
    }
    m_rows->resizeColumnsToContents();
}

void ImportFilePage::showError(const QString &name, const Error &error)
{
    m_name->setText(name);
    m_note->setTone(Tone::Bad);
    m_note->setText(error.message);
    m_note->show();
    m_rows->setRowCount(0);
}

void ImportFilePage::choose()
{
    // Of a file that was never read, the rest is still to be found out.
    if (m_wasRead || sender() == m_encoding)
        m_options.encoding = static_cast<TextEncoding>(m_encoding->value().toInt());
    if (m_wasRead || sender() == m_separator)
        m_options.separator = static_cast<char>(m_separator->value().toInt());
    if (m_wasRead || sender() == m_quote)
        m_options.quote = static_cast<char>(m_quote->value().toInt());
    // Another way to read the cells may find the headings elsewhere.
    m_options.headingRow = sender() == m_headingRow ? std::optional<qsizetype>(m_headingRow->value()) : std::nullopt;
    emit optionsChanged();
}

} // namespace steward
