#include "ui/importdialog.h"

#include "models/exchange/rowtext.h"
#include "ui/forms/confirmdialog.h"
#include "ui/importcolumns.h"
#include "ui/importdelegate.h"
#include "ui/importfilepage.h"
#include "ui/importmodel.h"
#include "ui/importrowform.h"
#include "ui/importwishes.h"
#include "ui/style/choicefield.h"
#include "ui/style/elidedlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/stepstrip.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <limits>

namespace steward {

namespace {

using Column = ImportModel::Column;

constexpr int ImportWidth = 1280;
constexpr int LeftWidth = 384;
constexpr int LeastTableHeight = 440;

/// The tabs behind "All", in their order.
constexpr std::array<RowState, 5> Tabs {RowState::New, RowState::Changed, RowState::Unchanged, RowState::Problem,
                                        RowState::LeftOut};

QString separatorText(char separator)
{
    switch (separator) {
    case ';':
        return ImportDialog::tr("separated by semicolons");
    case '\t':
        return ImportDialog::tr("separated by tabs");
    case '|':
        return ImportDialog::tr("separated by vertical bars");
    default:
        return ImportDialog::tr("separated by commas");
    }
}

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : PanelDialog(ImportWidth, parent),
      m_steps(new StepStrip({tr("File"), tr("Columns and check"), tr("Result")})),
      m_pages(new QStackedWidget),
      m_filePage(new ImportFilePage),
      m_heading(new QLabel),
      m_source(new ElidedLabel),
      m_change(new QPushButton(tr("Chan&ge…"))),
      m_columns(new ImportColumns),
      m_guessed(new QLabel),
      m_wishes(new ImportWishes),
      m_filter(new QTabBar),
      m_nextProblem(new QPushButton(tr("Next &problem"))),
      m_table(new QTableView),
      m_model(new ImportModel(this)),
      m_save(new QPushButton(tr("&Save Problem Rows…"))),
      m_status(new QLabel),
      m_back(buttons()->addButton(tr("&Back"), QDialogButtonBox::ActionRole)),
      m_next(buttons()->addButton(tr("&Next"), QDialogButtonBox::AcceptRole)),
      m_import(buttons()->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    setWindowTitle(tr("Import"));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_steps);
    m_pages->addWidget(m_filePage);
    m_pages->addWidget(buildCheckPage());
    body()->addWidget(m_pages, 1);
    buildFooter();
    connectParts();
    showStep(CheckStep);
}

QWidget *ImportDialog::buildCheckPage()
{
    auto *page = new QWidget;
    setTypeRole(m_heading, TypeRole::Heading);
    m_heading->setTextFormat(Qt::PlainText);
    setTextToken(m_source, ColorToken::Text2);
    setButtonKind(m_change, ButtonKind::Link);
    auto *source = new QHBoxLayout;
    source->setSpacing(metrics::step1);
    source->addWidget(new IconLabel(QStringLiteral("file"), ColorToken::Text2, metrics::smallIcon));
    source->addWidget(m_source);
    source->addWidget(m_change);
    source->addStretch(1);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(metrics::step5);
    halves->addWidget(buildLeft());
    halves->addWidget(buildRight(), 1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step1);
    column->addWidget(m_heading);
    column->addLayout(source);
    column->addSpacing(metrics::step2);
    column->addLayout(halves, 1);
    return page;
}

QWidget *ImportDialog::buildLeft()
{
    auto *left = new QWidget;
    left->setFixedWidth(LeftWidth);
    m_guessed->setWordWrap(true);
    setTextToken(m_guessed, ColorToken::Text2);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step2);
    column->addWidget(new SectionLabel(tr("Columns")));
    column->addWidget(m_columns, 1);
    column->addWidget(m_guessed);
    column->addWidget(m_wishes);
    return left;
}

QWidget *ImportDialog::buildRight()
{
    auto *right = new QWidget;
    setButtonKind(m_nextProblem, ButtonKind::Link);
    auto *key = new QLabel(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText));
    setSurface(key, Surface::Key);
    setTypeRole(key, TypeRole::Caption);
    m_filter->addTab(QString());
    for (const RowState state : Tabs)
        m_filter->addTab(icon(rowStateIcon(state), rowStateToken(state)), QString());
    m_filter->setExpanding(false);
    m_filter->setAccessibleName(tr("Rows shown"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter);
    line->addStretch(1);
    line->addWidget(m_nextProblem);
    line->addWidget(key);
    buildTable();
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::step2);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    return right;
}

void ImportDialog::buildTable()
{
    auto *delegate = new ImportDelegate(m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setProperty("surface", QStringLiteral("framed"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->setMinimumHeight(LeastTableHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics::comfortableRow);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumHeight(metrics::tableHeader);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setAccessibleName(tr("Columns"));
    for (const auto &[column, width] : {std::pair(Column::Number, 56), std::pair(Column::Result, 112),
                                        std::pair(Column::Name, 140), std::pair(Column::Email, 220)})
        m_table->setColumnWidth(static_cast<int>(column), width);
    m_table->installEventFilter(this);
    connect(delegate, &ImportDelegate::actionClicked, this, &ImportDialog::actOn);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ImportDialog::editRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ImportDialog::showRowMenu);
}

void ImportDialog::buildFooter()
{
    QPushButton *cancel = buttons()->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    setButtonIcon(m_save, u"export");
    setTextToken(m_status, ColorToken::Text2);
    footerStart()->addWidget(m_save);
    footerStart()->addWidget(m_status);
    for (QPushButton *button : {m_save, m_back, m_next, cancel, m_change, m_nextProblem})
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
    connect(m_change, &QPushButton::clicked, this, [this] { showStep(FileStep); });
    connect(m_columns, &ImportColumns::mappingChanged, this, [this] {
        m_wishes->setMapping(m_columns->mapping());
        showHeading();
        emit draftChanged();
    });
    connect(m_wishes, &ImportWishes::optionsChanged, this, &ImportDialog::draftChanged);
    connect(m_filter, &QTabBar::currentChanged, this, &ImportDialog::chooseFilter);
    connect(m_nextProblem, &QPushButton::clicked, this, [this] { goToProblem(1); });
    for (const auto &[key, step] :
         {std::pair(QKeySequence(Qt::Key_F8), 1), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1)}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { goToProblem(by); });
    }
}

void ImportDialog::setFile(const ImportFile &file, const QString &name, const ColumnMapping &mapping,
                           const ImportOptions &options)
{
    m_file = file;
    m_name = name;
    m_edits.clear();
    messages()->dismiss();
    m_filePage->setFile(file, name);
    m_columns->setFile(file, mapping);
    m_wishes->setCatalog(file.catalog);
    m_wishes->setMapping(mapping);
    m_wishes->setOptions(options);
    m_model->setPlan({});
    m_next->setEnabled(true);
    showHeading();
    showFilter();
    showFooter();
}

void ImportDialog::showFileError(const Error &error)
{
    m_filePage->showError(error);
    m_next->setEnabled(false);
    showStep(FileStep);
}

void ImportDialog::setPlan(const ImportPlanPtr &plan)
{
    const QModelIndex index = m_table->currentIndex();
    const qsizetype current = index.isValid() && m_model->plan() ? m_model->at(index.row()).row : -1;
    m_planning = false;
    m_model->setPlan(plan);
    const int row = current >= 0 ? m_model->shownAt(current) : -1;
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), static_cast<int>(Column::Name)));
    showHeading();
    showFilter();
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
    m_pages->setCurrentIndex(step);
    const bool check = step == CheckStep;
    m_back->setVisible(check);
    m_import->setVisible(check);
    m_next->setVisible(!check);
    (check ? m_import : m_next)->setDefault(true);
    showFooter();
    if (check)
        m_table->setFocus();
    else
        m_filePage->encoding()->editor()->setFocus();
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void ImportDialog::showHeading()
{
    const QLocale locale;
    const ImportPlanPtr &plan = m_model->plan();
    const qsizetype rows = m_file.sheet ? m_file.sheet->rowCount() : 0;
    m_heading->setText(plan ? tr("%1 of %n row(s) are ready", nullptr, plural(rows))
                                  .arg(locale.toString(plan->rowCount() - plan->count(RowState::Problem)))
                            : tr("Looking at %n row(s)…", nullptr, plural(rows)));
    if (!m_file.sheet)
        return;
    const Sheet &sheet = *m_file.sheet;
    QStringList parts {m_name};
    parts.append(encodingName(sheet.encoding()));
    parts.append(separatorText(sheet.dialect().separator));
    parts.append(sheet.headingRow() > 0 ? tr("headings in row %1").arg(sheet.headingRow()) : tr("no headings"));
    const bool passwords = std::any_of(m_file.matches.cbegin(), m_file.matches.cend(),
                                       [](const ColumnMatch &match) { return match.isPassword; });
    if (passwords)
        parts.append(tr("passwords are not imported"));
    m_source->setText(parts.join(QStringLiteral(", ")));
    const int guessed = m_columns->guessedCount();
    m_guessed->setText(tr("%n column(s) were guessed. Check them.", nullptr, guessed));
    m_guessed->setVisible(guessed > 0);
}

void ImportDialog::showFilter()
{
    const QLocale locale;
    const ImportPlanPtr &plan = m_model->plan();
    const qint64 all = plan ? plan->rowCount() : 0;
    m_filter->setTabText(0, tr("All %1", "rows").arg(locale.toString(all)));
    for (std::size_t i = 0; i < Tabs.size(); ++i) {
        const qint64 count = plan ? plan->count(Tabs.at(i)) : 0;
        const QString word = Tabs.at(i) == RowState::Problem ? tr("Problems") : rowStateText(Tabs.at(i));
        m_filter->setTabText(static_cast<int>(i) + 1,
                             tr("%1 %2", "a kind of rows and their number").arg(word, locale.toString(count)));
    }
    m_filter->setTabVisible(m_filter->count() - 1, plan && plan->count(RowState::LeftOut) > 0);
    m_nextProblem->setEnabled(plan && plan->count(RowState::Problem) > 0);
}

void ImportDialog::showFooter()
{
    const ImportPlanPtr &plan = m_model->plan();
    const qint64 ready = plan ? plan->readyCount() : 0;
    const qint64 problems = plan ? plan->count(RowState::Problem) : 0;
    const bool check = step() == CheckStep;
    m_import->setText(ready > 0 ? tr("&Import %Ln Row(s)", nullptr, plural(ready)) : tr("&Import"));
    m_import->setEnabled(!m_planning && ready > 0);
    m_save->setVisible(check && problems > 0);
    m_save->setEnabled(!m_planning);
    m_status->setVisible(check);
    m_status->setText(m_planning || !plan ? tr("Checking…")
                          : problems > 0  ? tr("%Ln row(s) with problems are left out", nullptr, plural(problems))
                          : ready == 0    ? tr("Nothing to import: everything is so already")
                                          : QString());
}

void ImportDialog::chooseFilter(int tab)
{
    m_model->setFilter(tab <= 0 ? std::nullopt : std::optional(Tabs.at(static_cast<std::size_t>(tab) - 1)));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, static_cast<int>(Column::Name)));
}

void ImportDialog::goToProblem(int step)
{
    if (!m_model->plan() || m_model->plan()->count(RowState::Problem) == 0)
        return;
    if (m_model->nextProblem(0, 1) < 0)
        m_filter->setCurrentIndex(0);
    const int row = m_model->nextProblem(m_table->currentIndex().row(), step);
    m_table->setCurrentIndex(m_model->index(row, static_cast<int>(Column::Name)));
    m_table->setFocus();
}

void ImportDialog::editValues(qsizetype row, const QMap<Field, QString> &values)
{
    RowEdit &edit = m_edits[row];
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        edit.values.insert(it.key(), it.value());
    emit draftChanged();
}

void ImportDialog::actOn(const QModelIndex &index)
{
    const ImportRow &row = m_model->at(index.row());
    for (const RowIssue &issue : row.issues) {
        if (issue.cure && (issue.kind == RowIssue::Kind::Problem || row.state != RowState::Problem)) {
            editValues(row.row, {{issue.cure->field, issue.cure->value}});
            return;
        }
    }
    editRow(index);
}

void ImportDialog::editRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ImportRow row = m_model->at(index.row());
    auto *form = new ImportRowForm(row, m_model->plan()->context().catalog, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &FormDialog::saveRequested, this, [this, form, number = row.row] {
        editValues(number, form->value());
        form->accept();
    });
    form->open();
}

void ImportDialog::leaveOut(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    RowEdit &edit = m_edits[m_model->at(index.row()).row];
    edit.leftOut = !edit.leftOut;
    emit draftChanged();
}

void ImportDialog::showRowMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const ImportRow &row = m_model->at(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex kept(index);
    if (const QString cure = rowActionText(row); !cure.isEmpty() && cure != tr("Edit"))
        menu->addAction(escapeMnemonic(cure), this, [this, kept] { actOn(kept); });
    menu->addAction(icon(u"pencil"), tr("&Edit…"), this, [this, kept] { editRow(kept); });
    menu->addAction(row.state == RowState::LeftOut ? tr("&Take In Again") : tr("&Leave Out"), this,
                    [this, kept] { leaveOut(kept); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
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
    return {m_file.sheet, m_columns->mapping(), m_wishes->options(), m_edits};
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
    return m_model->plan();
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

/// Enter puts the current row right, F2 edits it, Delete leaves it out.
bool ImportDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return PanelDialog::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QModelIndex index = m_table->currentIndex();
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!index.isValid() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (enter && !rowActionText(m_model->at(index.row())).isEmpty())
        actOn(index);
    else if (enter || key->key() == Qt::Key_F2)
        editRow(index);
    else if (key->key() == Qt::Key_Delete)
        leaveOut(index);
    else
        return false;
    return true;
}

/// What was corrected by hand is not thrown away by one key.
void ImportDialog::reject()
{
    if (m_edits.isEmpty()) {
        PanelDialog::reject();
        return;
    }
    auto *question = new ConfirmDialog(discardConfirmation(), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { PanelDialog::reject(); });
    question->open();
}

} // namespace steward
