#include "ui/forms/undopreview.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/framedlist.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace steward {

namespace {

constexpr int PreviewWidth = 760;
constexpr qsizetype LeastShown = 2;
constexpr qsizetype MostShown = 8;

QTreeWidget *makeTable(const QStringList &titles, const QString &name, const QList<QStringList> &lines)
{
    auto *table = new QTreeWidget;
    setFramedList(table, name, titles);
    QList<QTreeWidgetItem *> items;
    for (const QStringList &line : lines)
        items.append(new QTreeWidgetItem(line));
    fillFramedList(table, items, LeastShown, MostShown);
    for (int column = 0; column + 1 < table->columnCount(); ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column) + metrics::step3, PreviewWidth / 3));
    return table;
}

QString shown(const QString &value)
{
    return value.isEmpty() ? UndoPreviewDialog::tr("(empty)") : value;
}

} // namespace

UndoPreviewDialog::UndoPreviewDialog(const UndoPreview &preview, QWidget *parent)
    : PanelDialog(PreviewWidth, parent), m_preview(preview)
{
    setWindowTitle(tr("Undo"));
    auto *subject = new SubjectHeader;
    subject->setNameRole(TypeRole::Heading);
    const bool partly = !preview.staying.isEmpty() || !preview.stopping.isEmpty();
    subject->setTone(partly ? Tone::Warn : Tone::Info);
    const QString text = preview.back.isEmpty()
        ? tr("Everything stays as it is; below stands why.")
        : tr("It becomes one new entry, which can be undone in its turn. What was done stays in the log.");
    subject->setSubject(partly ? QStringLiteral("warning") : QStringLiteral("undo"), heading(), text);
    setAccessibleDescription(withoutIsolates((QStringList {heading(), text} + preview.stopping).join(u'\n')));
    body()->addWidget(subject);
    addNotes();
    if (!preview.back.isEmpty())
        addBack();
    if (!preview.staying.isEmpty())
        addStaying();
    addButtons();
}

QString UndoPreviewDialog::heading() const
{
    if (m_preview.back.isEmpty())
        return tr("Nothing can be undone");
    return m_preview.steps == 1 ? tr("Undo this change?")
                                : tr("Undo %Ln change(s)?", nullptr, static_cast<int>(m_preview.steps));
}

void UndoPreviewDialog::addNotes()
{
    for (const QString &sentence : std::as_const(m_preview.stopping)) {
        auto *note = new NoteBox(Tone::Bad);
        note->setText(sentence);
        body()->addWidget(note);
    }
    if (!m_preview.revivesAccounts)
        return;
    auto *note = new NoteBox(Tone::Info);
    note->setText(tr("Accounts come out of the recycle bin without their passwords. Send them new credentials."));
    body()->addWidget(note);
}

void UndoPreviewDialog::addBack()
{
    QList<QStringList> lines;
    const QList<ChangedRow> rows = m_preview.back.first(std::min(m_preview.back.size(), MostRows));
    for (const ChangedRow &row : rows) {
        if (row.fate == ChangedRow::Fate::Removed) {
            lines.append({row.name, tr("Whole row"), tr("Added"), tr("Deleted")});
            continue;
        }
        for (const ChangedField &field : row.fields)
            lines.append({row.name, field.label, shown(field.before), shown(field.after)});
    }
    body()->addWidget(new SectionLabel(tr("Comes back")));
    m_back = makeTable({tr("Name"), tr("What"), tr("Now"), tr("Afterwards")}, tr("Comes back"), lines);
    body()->addWidget(m_back, 1);
    tellRest(rows.size(), std::max<qint64>(m_preview.backCount, m_preview.back.size()));
}

void UndoPreviewDialog::tellRest(qint64 shown, qint64 all)
{
    if (shown < all)
        body()->addWidget(
            plainLabel(tr("The first %L1 of %L2 rows are shown.").arg(shown).arg(all), ColorToken::Text2));
}

void UndoPreviewDialog::addStaying()
{
    QList<QStringList> lines;
    for (const UndoPreview::Staying &one : m_preview.staying.first(std::min(m_preview.staying.size(), MostRows)))
        lines.append({withoutIsolates(one.name), withoutIsolates(one.reason)});
    body()->addWidget(new SectionLabel(tr("Stays as it is")));
    m_staying = makeTable({tr("Name"), tr("Why")}, tr("Stays as it is"), lines);
    offerStaying();
    body()->addWidget(m_staying, 1);
    tellRest(lines.size(), std::max<qint64>(m_preview.stayingCount, m_preview.staying.size()));
}

void UndoPreviewDialog::offerStaying()
{
    bool offered = false;
    for (int row = 0; row < m_staying->topLevelItemCount(); ++row) {
        if (m_preview.staying.at(row).id.isNull())
            continue;
        QTreeWidgetItem *item = m_staying->topLevelItem(row);
        item->setCheckState(0, Qt::Unchecked);
        offered = true;
    }
    if (!offered)
        return;
    body()->addWidget(
        plainLabel(tr("Tick an account to put it back all the same. What was changed since is replaced, and "
                      "stays in the log."),
                   ColorToken::Text2));
    connect(m_staying, &QTreeWidget::itemChanged, this, &UndoPreviewDialog::showConfirm);
}

QList<AdministratorId> UndoPreviewDialog::chosen() const
{
    QList<AdministratorId> ids;
    for (int row = 0; m_staying && row < m_staying->topLevelItemCount(); ++row) {
        if (m_staying->topLevelItem(row)->checkState(0) == Qt::Checked)
            ids.append(m_preview.staying.at(row).id);
    }
    return ids;
}

void UndoPreviewDialog::showConfirm()
{
    m_confirm->setEnabled(!m_preview.back.isEmpty() || !chosen().isEmpty());
}

void UndoPreviewDialog::addButtons()
{
    const bool choosable = std::any_of(m_preview.staying.cbegin(), m_preview.staying.cend(),
                                       [](const UndoPreview::Staying &one) { return !one.id.isNull(); });
    const bool nothing = m_preview.back.isEmpty() && !choosable;
    QPushButton *cancel = buttons()->addButton(nothing ? tr("Close") : tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (nothing) {
        setButtonKind(cancel, ButtonKind::Primary);
        cancel->setDefault(true);
        cancel->setFocus();
        return;
    }
    const QString words = m_preview.steps == 1 ? tr("Undo This Change")
                                               : tr("Undo %Ln Change(s)", nullptr, static_cast<int>(m_preview.steps));
    m_confirm
        = buttons()->addButton(m_preview.stopping.isEmpty() ? words : tr("Undo Anyway"), QDialogButtonBox::AcceptRole);
    connect(buttons(), &QDialogButtonBox::accepted, this, &QDialog::accept);
    // Where something stops, the safe button is the default.
    const bool safe = m_preview.stopping.isEmpty();
    setButtonKind(m_confirm, safe ? ButtonKind::Primary : ButtonKind::Destructive);
    (safe ? m_confirm : cancel)->setDefault(true);
    (safe ? m_confirm : cancel)->setFocus();
    showConfirm();
}

void UndoPreviewDialog::confirm()
{
    if (m_confirm && m_confirm->isEnabled() && m_preview.stopping.isEmpty())
        accept();
}

} // namespace steward
