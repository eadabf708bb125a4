#include "ui/importdialog.h"

#include "ui/bulktexts.h"
#include "ui/forms/discardquestion.h"
#include "ui/importcolumns.h"
#include "ui/importfilepage.h"
#include "ui/importheading.h"
#include "ui/importmappings.h"
#include "ui/importrows.h"
#include "ui/importwishes.h"
#include "ui/style/choicefield.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/stepstrip.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace steward {

namespace {

constexpr int ImportWidth = 1280;
constexpr int LeastLeftWidth = 320;
constexpr int LeftWidth = 384;

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : PanelDialog(ImportWidth, parent),
      m_steps(new StepStrip({tr("File"), tr("Columns and check"), tr("Result")})),
      m_filePage(new ImportFilePage),
      m_heading(new ImportHeading),
      m_mappings(new ImportMappings),
      m_columns(new ImportColumns),
      m_guessed(new QLabel),
      m_wishes(new ImportWishes),
      m_rows(new ImportRows),
      m_save(new QPushButton(tr("&Save Problem Rows…"))),
      m_status(new QLabel),
      m_back(buttons()->addButton(tr("&Back"), QDialogButtonBox::ActionRole)),
      m_next(buttons()->addButton(tr("&Next"), QDialogButtonBox::AcceptRole)),
      m_import(buttons()->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Import"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_steps);
    m_checkPage = buildCheckPage();
    // A page that is hidden takes no room; QStackedWidget would ask both how high they are in this width.
    body()->addWidget(m_filePage, 1);
    body()->addWidget(m_checkPage, 1);
    buildFooter();
    connectParts();
    showStep(CheckStep);
}

QWidget *ImportDialog::buildCheckPage()
{
    auto *page = new QWidget;
    auto *halves = new QHBoxLayout;
    halves->setSpacing(metrics::step5);
    halves->addWidget(buildLeft(), 1);
    halves->addWidget(m_rows, 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step1);
    column->addWidget(m_heading);
    column->addSpacing(metrics::step2);
    column->addLayout(halves, 1);
    return page;
}

QWidget *ImportDialog::buildLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(LeastLeftWidth);
    left->setMaximumWidth(LeftWidth);
    m_guessed->setWordWrap(true);
    setTextToken(m_guessed, ColorToken::Text2);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step2);
    auto *title = new QHBoxLayout;
    title->addWidget(new SectionLabel(tr("Columns")), 1);
    title->addWidget(m_mappings);
    column->addLayout(title);
    column->addWidget(m_columns, 1);
    column->addWidget(m_guessed);
    column->addWidget(m_wishes);
    return left;
}

void ImportDialog::buildFooter()
{
    QPushButton *cancel = buttons()->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonIcon(m_save, u"export");
    setTextToken(m_status, ColorToken::Text2);
    footerStart()->addWidget(m_save);
    footerStart()->addWidget(m_status);
    for (QPushButton *button : {m_save, m_back, m_next, cancel})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_next, m_import})
        setButtonKind(button, ButtonKind::Primary);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(FileStep); });
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::confirm);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::importRequested);
    connect(m_save, &QPushButton::clicked, this, &ImportDialog::chooseProblemFile);
}

void ImportDialog::connectParts()
{
    connect(m_filePage, &ImportFilePage::optionsChanged, this, &ImportDialog::sheetOptionsChanged);
    connect(m_heading, &ImportHeading::changeRequested, this, [this] { showStep(FileStep); });
    connect(m_columns, &ImportColumns::mappingChanged, this, [this] {
        m_wishes->setMapping(m_columns->mapping());
        showGuessed();
        emit draftChanged();
    });
    connect(m_wishes, &ImportWishes::optionsChanged, this, &ImportDialog::draftChanged);
    connect(m_rows, &ImportRows::edited, this, &ImportDialog::draftChanged);
}

void ImportDialog::setFile(const ImportFile &file, const QString &name, const ColumnMapping &mapping,
                           const ImportOptions &options)
{
    m_file = file;
    messages()->dismiss();
    m_filePage->setFile(file, name);
    m_heading->setFile(file, name);
    m_wishes->setCatalog(file.catalog);
    m_rows->clear();
    m_next->setEnabled(true);
    setMapping(mapping, options);
    showFooter();
}

void ImportDialog::setMapping(const ColumnMapping &mapping, const ImportOptions &options)
{
    m_columns->setFile(m_file, mapping);
    m_wishes->setMapping(mapping);
    m_wishes->setOptions(options);
    showGuessed();
}

void ImportDialog::showGuessed()
{
    const int guessed = m_columns->guessedCount();
    m_guessed->setText(tr("%Ln column(s) were guessed. Check them.", nullptr, guessed));
    m_guessed->setVisible(guessed > 0);
}

void ImportDialog::showFileError(const QString &name, const Error &error)
{
    m_filePage->showError(name, error);
    m_next->setEnabled(false);
    showStep(FileStep);
}

void ImportDialog::setPlan(const ImportPlanPtr &plan)
{
    m_planning = false;
    m_rows->setPlan(plan);
    m_heading->setPlan(*plan);
    showFooter();
}

void ImportDialog::setPlanning(bool planning)
{
    m_planning = planning;
    showFooter();
}

void ImportDialog::showProblem(const QString &message)
{
    messages()->showMessage(Tone::Bad, message);
}

void ImportDialog::showStep(Step step)
{
    m_steps->setCurrent(step);
    m_step = step;
    const bool check = step == CheckStep;
    m_filePage->setVisible(!check);
    m_checkPage->setVisible(check);
    m_back->setVisible(check);
    m_import->setVisible(check);
    m_next->setVisible(!check);
    (check ? m_import : m_next)->setDefault(true);
    showFooter();
    if (check)
        m_rows->table()->setFocus();
    else
        m_filePage->encoding()->editor()->setFocus();
}

void ImportDialog::showFooter()
{
    const ImportPlanPtr &plan = m_rows->plan();
    const qint64 ready = plan ? plan->readyCount() : 0;
    const qint64 problems = plan ? plan->count(RowState::Problem) : 0;
    const bool check = step() == CheckStep;
    m_import->setText(ready > 0 ? tr("&Import %Ln Row(s)", nullptr, pluralCount(ready)) : tr("&Import"));
    m_import->setEnabled(!m_planning && ready > 0);
    m_save->setVisible(check && problems > 0);
    m_save->setEnabled(!m_planning);
    m_status->setVisible(check);
    m_status->setText(m_planning || !plan ? tr("Checking…")
                          : problems > 0  ? tr("%Ln row(s) with problems are left out", nullptr, pluralCount(problems))
                          : ready == 0    ? tr("Nothing to import: everything is so already")
                                          : QString());
}

void ImportDialog::chooseProblemFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Problem Rows"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::problemsRequested);
    dialog->open();
}

ImportDraft ImportDialog::draft() const
{
    return {m_file.sheet, m_columns->mapping(), m_wishes->options(), m_rows->edits()};
}

SheetOptions ImportDialog::sheetOptions() const
{
    return m_filePage->options();
}

bool ImportDialog::sendsCredentials() const
{
    return m_wishes->sendsCredentials();
}

ImportPlanPtr ImportDialog::plan() const
{
    return m_rows->plan();
}

void ImportDialog::confirm()
{
    if (step() == CheckStep) {
        if (m_import->isEnabled())
            emit importRequested();
        return;
    }
    if (!m_next->isEnabled())
        return;
    showStep(CheckStep);
    emit draftChanged();
}

/// What was corrected by hand is not thrown away by one key.
void ImportDialog::reject()
{
    if (m_rows->edits().isEmpty()) {
        PanelDialog::reject();
        return;
    }
    askToDiscard(this, [this] { PanelDialog::reject(); });
}

} // namespace steward
