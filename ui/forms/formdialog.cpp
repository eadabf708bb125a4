#include "ui/forms/formdialog.h"

#include "models/domain/folding.h"
#include "ui/forms/discardquestion.h"
#include "ui/style/icons.h"
#include "ui/style/messagebar.h"
#include "ui/style/repolish.h"
#include "ui/style/surface.h"
#include "ui/style/textfield.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

namespace {

/// Of a button that work holds back for a while.
constexpr char HeldProperty[] = "stewardHeld";

} // namespace

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
    m_checks.add(field);
    if (field.other)
        connect(field.other, &QPushButton::clicked, this,
                [this, key = field.key] { emit showOther(m_checks.other(key)); });
}

void FormDialog::addText(const QString &key, TextField *field, const QString &initial,
                         const std::function<QString()> &problem)
{
    field->setText(initial);
    body()->addWidget(field);
    addField({key, field, problem, [field](const QString &message) { field->setError(message); },
              [field, initial] { return cleaned(field->text()) != initial; }});
    connect(field, &LabeledField::edited, this, [this, key, field, initial] {
        const bool was = m_needsChange && cleaned(field->text()) != initial;
        field->setWas(!was ? QString() : initial.isEmpty() ? QStringLiteral("") : initial);
        fieldEdited(key);
    });
    connect(field, &LabeledField::left, this, [this, key] { fieldLeft(key); });
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

void FormDialog::fieldEdited(const QString &key)
{
    m_checks.edited(key);
    updateState();
}

void FormDialog::fieldLeft(const QString &key)
{
    if (m_busy || m_readOnly)
        return;
    m_checks.left(key);
    updateState();
}

bool FormDialog::showProblemAt(const QString &key, const QString &message, AdministratorId other)
{
    if (!m_checks.answer(key, message, other))
        return false;
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
    return m_checks.count().changed > 0;
}

void FormDialog::setBusy(bool busy, const QString &what)
{
    m_doing = what;
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy) {
        m_focusBeforeBusy = focusWidget();
        messages()->dismiss();
    }
    content()->setEnabled(!busy);
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (content()->isAncestorOf(button) || button == m_save)
            continue;
        // What could not be pressed before cannot afterwards.
        if (busy)
            button->setProperty(HeldProperty, button->isEnabledTo(button->parentWidget()));
        if (button->property(HeldProperty).toBool())
            button->setEnabled(!busy);
    }
    updateState();
    if (!busy && m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void FormDialog::updateState()
{
    const FieldChecks::Count count = m_checks.count();
    m_save->setEnabled(!m_busy && !m_readOnly && count.allRight() && (count.changed > 0 || !m_needsChange));
    updateStatus(count);
}

void FormDialog::updateStatus(const FieldChecks::Count &count)
{
    const auto [wrong, open, changed] = count;
    QString text;
    if (m_busy)
        text = m_doing;
    else if (m_readOnly)
        text.clear();
    else if (wrong > 0)
        text = tr("%Ln field(s) to correct", nullptr, wrong);
    else if (open > 0)
        text = tr("%Ln field(s) to complete", nullptr, open);
    else if (m_needsChange && changed > 0)
        text = tr("%Ln field(s) changed", nullptr, changed);
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
    QWidget *wrong = m_checks.showFirst();
    if (!wrong)
        return;
    updateState();
    focusOn(wrong);
}

void FormDialog::confirm()
{
    if (m_busy || m_readOnly)
        return;
    m_checks.showAll();
    updateState();
    if (m_save->isEnabled())
        emit saveRequested();
    else
        focusFirstProblem();
}

void FormDialog::reject()
{
    leave([] {});
}

void FormDialog::leave(const std::function<void()> &then)
{
    if (m_busy || m_question)
        return;
    const auto go = [this, then] {
        PanelDialog::reject();
        then();
    };
    if (m_readOnly || !isChanged())
        go();
    else
        m_question = askToDiscard(this, go);
}

} // namespace steward
