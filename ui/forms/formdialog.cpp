#include "ui/forms/formdialog.h"

#include "ui/forms/confirmdialog.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/repolish.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace steward {

FormDialog::FormDialog(bool needsChange, int width, QWidget *parent)
    : PanelDialog(width, parent),
      m_save(buttons()->addButton(tr("Save"), QDialogButtonBox::AcceptRole)),
      m_cancel(buttons()->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)),
      m_status(new QPushButton),
      m_needsChange(needsChange)
{
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_cancel->setAutoDefault(false);
    m_status->setAutoDefault(false);
    setButtonKind(m_status, ButtonKind::Link);
    footerStart()->addWidget(m_status);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
    connect(m_status, &QPushButton::clicked, this, &FormDialog::focusFirstProblem);
}

void FormDialog::addField(const FormField &field)
{
    Entry added;
    added.field = field;
    m_entries.append(added);
    if (field.other) {
        connect(field.other, &QPushButton::clicked, this, [this, key = field.key] {
            if (const Entry *found = entry(key))
                emit showOther(found->other);
        });
    }
}

void FormDialog::addSideButton(QPushButton *button)
{
    button->setAutoDefault(false);
    footerStart()->insertWidget(0, button);
}

QPushButton *FormDialog::makeOtherLink()
{
    auto *link = new QPushButton(tr("Show the other account"), this);
    link->setAutoDefault(false);
    setButtonKind(link, ButtonKind::Link);
    link->hide();
    return link;
}

void FormDialog::setReadOnly()
{
    m_readOnly = true;
    m_save->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
    updateState();
}

FormDialog::Entry *FormDialog::entry(const QString &key)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&key](const Entry &one) { return one.field.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

QString FormDialog::problemOf(const Entry &entry) const
{
    const QString own = entry.field.problem ? entry.field.problem() : QString();
    return own.isEmpty() ? entry.answer : own;
}

void FormDialog::show(Entry &entry)
{
    const QString problem = problemOf(entry);
    // Once put right, it is left alone until the field is left again.
    entry.shown = !problem.isEmpty();
    entry.field.showError(problem);
    if (entry.field.other)
        entry.field.other->setVisible(!entry.other.isNull());
}

void FormDialog::fieldEdited(const QString &key)
{
    Entry *edited = entry(key);
    if (!edited)
        return;
    edited->answer.clear();
    edited->other = {};
    if (edited->shown)
        show(*edited);
    updateState();
}

void FormDialog::fieldLeft(const QString &key)
{
    Entry *left = entry(key);
    if (!left || m_busy || m_readOnly)
        return;
    show(*left);
    updateState();
}

bool FormDialog::showProblemAt(const QString &key, const QString &message, AdministratorId other)
{
    Entry *wrong = entry(key);
    if (!wrong)
        return false;
    wrong->answer = message;
    wrong->other = other;
    show(*wrong);
    updateState();
    focusFirstProblem();
    return true;
}

void FormDialog::showMessage(const Error &error)
{
    messages()->showMessage(Tone::Bad, error.message);
}

bool FormDialog::isChanged() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &one) { return one.field.changed && one.field.changed(); });
}

void FormDialog::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_focusBeforeBusy = focusWidget();
        messages()->dismiss();
    }
    content()->setEnabled(!busy);
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (!content()->isAncestorOf(button) && button != m_save)
            button->setEnabled(!busy);
    }
    updateState();
    if (!busy && m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void FormDialog::updateState()
{
    int wrong = 0;
    int open = 0;
    int changed = 0;
    for (const Entry &one : m_entries) {
        const bool problem = !problemOf(one).isEmpty();
        wrong += problem && one.shown ? 1 : 0;
        open += problem && !one.shown ? 1 : 0;
        changed += one.field.changed && one.field.changed() ? 1 : 0;
    }
    m_save->setEnabled(!m_busy && !m_readOnly && wrong + open == 0 && (changed > 0 || !m_needsChange));
    updateStatus(wrong, open, changed);
}

void FormDialog::updateStatus(int wrong, int open, int changed)
{
    QString text;
    if (m_busy)
        text = tr("Saving…");
    else if (m_readOnly)
        text.clear();
    else if (wrong > 0)
        text = tr("%n field(s) to correct", nullptr, wrong);
    else if (open > 0)
        text = tr("%n field(s) to complete", nullptr, open);
    else if (m_needsChange && changed > 0)
        text = tr("%n field(s) changed", nullptr, changed);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_status->setIcon(wrong > 0 ? icon(u"warning", ColorToken::Bad) : QIcon());
    // A link where it leads to a field, a plain text where it does not.
    const bool leads = !m_busy && wrong + open > 0;
    m_status->setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    m_status->setAttribute(Qt::WA_TransparentForMouseEvents, !leads);
    setStyleProperty(m_status, "tone", wrong > 0 ? QStringLiteral("bad") : QStringLiteral("mute"));
}

void FormDialog::focusFirstProblem()
{
    for (Entry &one : m_entries) {
        if (problemOf(one).isEmpty())
            continue;
        show(one);
        updateState();
        focusOn(one.field.widget);
        return;
    }
}

void FormDialog::confirm()
{
    if (m_busy || m_readOnly)
        return;
    for (Entry &one : m_entries)
        show(one);
    updateState();
    if (m_save->isEnabled())
        emit saveRequested();
    else
        focusFirstProblem();
}

void FormDialog::reject()
{
    if (m_busy)
        return;
    if (m_readOnly || !isChanged()) {
        PanelDialog::reject();
        return;
    }
    if (m_question)
        return;
    auto *question = new ConfirmDialog(discardConfirmation(), this);
    m_question = question;
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] { PanelDialog::reject(); });
    question->open();
}

} // namespace steward
