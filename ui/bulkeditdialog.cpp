#include "ui/bulkeditdialog.h"

#include "ui/bulkpreviewdelegate.h"
#include "ui/bulkpreviewmodel.h"
#include "ui/bulktexts.h"
#include "ui/forms/bulkeditform.h"
#include "ui/forms/discardquestion.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/framedtable.h"
#include "ui/style/iconlabel.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <array>
#include <chrono>

namespace steward {

namespace {

constexpr int BulkWidth = 860;
constexpr int LeastPreviewHeight = 260;
constexpr int MostExamples = 3;
constexpr std::chrono::milliseconds TypingRest {250};
/// The tabs behind "All", in their order.
constexpr std::array<BulkVerdict, 3> VerdictTabs {BulkVerdict::WillChange, BulkVerdict::AlreadySet,
                                                  BulkVerdict::LeftOut};

} // namespace

BulkEditDialog::BulkEditDialog(BulkActions &actions, const Catalog &catalog, const QStringList &organizations,
                               qint64 rows, QWidget *parent)
    : PanelDialog(BulkWidth, parent),
      m_catalog(catalog),
      m_rows(rows),
      m_text(plainLabel({}, ColorToken::Text2)),
      m_form(new BulkEditForm(catalog, organizations)),
      m_filter(new QTabBar),
      m_table(new QTableView),
      m_model(new BulkPreviewModel(actions, this)),
      m_note(new NoteBox(Tone::Warn)),
      m_impact(new NoteBox(Tone::Warn)),
      m_include(new QPushButton(tr("&Include Anyway…"))),
      m_status(new QLabel),
      m_recipe(new QPushButton(tr("Save as Recipe…"))),
      m_apply(buttons()->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    buildHeading();
    body()->addWidget(m_form);
    auto *line = new QFrame;
    setSurface(line, Surface::Hairline);
    line->setFixedHeight(1);
    body()->addWidget(line);
    buildPreview();
    buildFooter();
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &BulkEditDialog::look);
    connect(m_form, &BulkEditForm::edited, this, [this] {
        m_looked = false;
        m_form->clearRemarks();
        setPlanning(true);
        m_rest.start(TypingRest);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BulkEditDialog::showExamples);
    showFilter();
    showNote();
    showFooter();
    m_form->line(Field::Role)->deedBox()->setFocus();
}

void BulkEditDialog::buildHeading()
{
    setWindowTitle(tr("Edit %Ln Row(s)", nullptr, pluralCount(m_rows)));
    auto *heading = new QLabel(tr("Edit %Ln selected row(s)", nullptr, pluralCount(m_rows)));
    setTypeRole(heading, TypeRole::Heading);
    body()->addWidget(heading);
    body()->addWidget(m_text);
}

void BulkEditDialog::buildPreview()
{
    m_filter->addTab(QString());
    m_filter->addTab(icon(u"tick", ColorToken::Ok), QString());
    m_filter->addTab(icon(u"minus", ColorToken::Mute), QString());
    m_filter->addTab(icon(u"warning", ColorToken::Bad), QString());
    m_filter->setExpanding(false);
    m_filter->setAccessibleName(tr("Rows shown"));
    connect(m_filter, &QTabBar::currentChanged, this, &BulkEditDialog::chooseFilter);
    auto *line = new QHBoxLayout;
    line->addWidget(new SectionLabel(tr("Preview")));
    line->addStretch(1);
    line->addWidget(m_filter);
    body()->addLayout(line);
    buildTable();
    body()->addWidget(m_table, 1);
    setButtonKind(m_include, ButtonKind::Link);
    m_include->setAutoDefault(false);
    connect(m_include, &QPushButton::clicked, this, [this] {
        m_includesStopping = !m_includesStopping;
        setPlanning(true);
        emit planRequested();
    });
    auto *notes = new QHBoxLayout;
    notes->addWidget(m_note, 1);
    notes->addWidget(m_include, 0, Qt::AlignTop);
    body()->addLayout(notes);
    body()->addWidget(m_impact);
}

void BulkEditDialog::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BulkPreviewDelegate(m_table));
    setFramedTable(m_table, tr("Preview"), metrics::compactRow, LeastPreviewHeight);
    QHeaderView *header = m_table->horizontalHeader();
    for (const auto &[column, width] : {std::pair(0, 150), std::pair(1, 120), std::pair(2, 150), std::pair(3, 180)})
        header->resizeSection(column, width);
}

void BulkEditDialog::buildFooter()
{
    footerStart()->addWidget(new IconLabel(QStringLiteral("undo"), ColorToken::Text2, metrics::smallIcon));
    m_status->setTextFormat(Qt::PlainText);
    setTextToken(m_status, ColorToken::Text2);
    footerStart()->addWidget(m_status);
    m_recipe->setAutoDefault(false);
    m_recipe->setIcon(icon(u"bookmark"));
    footerStart()->addWidget(m_recipe);
    connect(m_recipe, &QPushButton::clicked, this, &BulkEditDialog::recipeRequested);
    buttons()->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons(), &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);
    setButtonKind(m_apply, ButtonKind::Primary);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::applyRequested);
}

BulkEdit BulkEditDialog::edit() const
{
    return m_form->edit();
}

void BulkEditDialog::setEdit(const BulkEdit &edit)
{
    m_form->setEdit(edit);
}

BulkPlanPtr BulkEditDialog::plan() const
{
    return m_model->plan();
}

void BulkEditDialog::setPlan(const BulkPlanPtr &plan)
{
    m_model->setPlan(plan);
    messages()->dismiss();
    setPlanning(false);
    showValuesNow();
    showExamples();
    showFilter();
    showNote();
}

void BulkEditDialog::setPlanning(bool planning)
{
    m_planning = planning;
    if (planning)
        m_problems = 0;
    showFooter();
}

void BulkEditDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    showFooter();
}

void BulkEditDialog::showProblem(const Error &error)
{
    m_model->setPlan({});
    setPlanning(false);
    messages()->showMessage(Tone::Bad, error.message);
    showFilter();
    showNote();
}

void BulkEditDialog::look()
{
    m_problems = 0;
    for (const FieldEdit &one : edit().fields) {
        if (const Result<void> checked = checkedBulkEdit({{one}, {}}, m_catalog); !checked) {
            ++m_problems;
            m_form->line(one.field)->setRemark(checked.error().message, true);
        }
    }
    if (m_problems == 0) {
        emit planRequested();
        return;
    }
    m_model->setPlan({});
    setPlanning(false);
    showFilter();
    showNote();
}

void BulkEditDialog::showValuesNow()
{
    const BulkPlanPtr plan = m_model->plan();
    m_text->setText(tr("%1. Fields left unchanged keep the value each row has now.")
                        .arg(accountCounts(plan->selection().persons, plan->selection().apiUsers)));
    for (const FieldSpec &spec : fieldTable()) {
        if (FieldEditLine *line = m_form->line(spec.field))
            line->setValuesNow(valuesNowText(plan->selection(), spec.field, plan->catalog()));
    }
    m_form->ownerLine()->setValuesNow(tr("As it is"));
}

void BulkEditDialog::showExamples()
{
    const BulkPlanPtr plan = m_model->plan();
    if (!plan)
        return;
    for (const FieldEdit &one : plan->job().edit.fields) {
        if (one.operation != FieldEdit::Operation::Fill)
            continue;
        const QStringList examples = m_model->examples(one.field, MostExamples);
        m_form->line(one.field)->setRemark(
            examples.isEmpty() ? QString() : tr("For example %1").arg(examples.join(QStringLiteral(", "))), false);
    }
}

void BulkEditDialog::showFilter()
{
    const BulkPlanPtr plan = m_model->plan();
    // Until something is chosen, no row has it already.
    const bool asks = plan && !plan->job().edit.isEmpty();
    const auto count = [&plan, asks](BulkVerdict verdict) { return asks ? plan->count(verdict) : 0; };
    const QLocale locale;
    m_filter->setTabText(0, tr("All %1").arg(locale.toString(m_rows)));
    m_filter->setTabText(1, tr("Will change %1").arg(locale.toString(count(BulkVerdict::WillChange))));
    m_filter->setTabText(2, tr("Already set %1").arg(locale.toString(count(BulkVerdict::AlreadySet))));
    m_filter->setTabText(3, tr("Left out %1").arg(locale.toString(count(BulkVerdict::LeftOut))));
}

void BulkEditDialog::showNote()
{
    const BulkPlanPtr plan = m_model->plan();
    const LeftOutText left = plan ? leftOutText(*plan) : LeftOutText();
    m_note->setVisible(!left.sentence.isEmpty());
    m_note->setText(left.sentence, left.bold);
    m_include->setVisible(plan && (m_includesStopping || plan->preventing() > 0));
    m_include->setText(m_includesStopping ? tr("Lea&ve Them Out") : tr("&Include Anyway…"));
    const QString impact = plan ? impactText(plan->impact(), plan->catalog()) : QString();
    m_impact->setVisible(!impact.isEmpty());
    m_impact->setTone(plan && plan->impact().stopsAnything() ? Tone::Bad : Tone::Warn);
    m_impact->setText(impact);
}

QString BulkEditDialog::status() const
{
    return m_status->text();
}

void BulkEditDialog::showFooter()
{
    const BulkPlanPtr plan = m_model->plan();
    const qint64 changing = plan ? plan->count(BulkVerdict::WillChange) : 0;
    m_apply->setText(tr("&Change %Ln Row(s)", nullptr, pluralCount(changing)));
    m_apply->setEnabled(!m_planning && !m_busy && changing > 0);
    m_recipe->setEnabled(!m_busy && !edit().isEmpty());
    const bool nothing = edit().isEmpty();
    m_status->setText(m_busy               ? tr("Changing…")
                          : nothing        ? tr("Choose what to change")
                          : m_problems > 0 ? tr("%Ln field(s) to correct", nullptr, m_problems)
                          : m_planning     ? tr("Looking at the rows…")
                                           : tr("Can be undone as one step"));
}

void BulkEditDialog::chooseFilter(int tab)
{
    m_model->setFilter(tab <= 0 ? std::nullopt : std::optional(VerdictTabs.at(static_cast<std::size_t>(tab - 1))));
}

void BulkEditDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Enter in a field must not change thousands of rows.
    if (enter && !event->modifiers().testFlag(Qt::ControlModifier) && !m_apply->hasFocus()
        && !qobject_cast<QPushButton *>(focusWidget()))
        return;
    PanelDialog::keyPressEvent(event);
}

void BulkEditDialog::confirm()
{
    if (m_busy || edit().isEmpty())
        return;
    if (m_rows <= m_threshold) {
        // The undo bar stands for the preview.
        m_rest.stop();
        look();
        if (m_problems == 0)
            emit applyRequested();
    } else if (!m_looked) {
        m_looked = true;
        focusOn(m_table);
    } else if (m_apply->isEnabled()) {
        emit applyRequested();
    }
}

void BulkEditDialog::reject()
{
    if (m_busy)
        return;
    if (edit().isEmpty()) {
        PanelDialog::reject();
        return;
    }
    askToDiscard(this, [this] { PanelDialog::reject(); });
}

} // namespace steward
