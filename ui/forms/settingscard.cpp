#include "ui/forms/settingscard.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/areas.h"
#include "ui/style/icons.h"
#include "ui/style/labeledfield.h"
#include "ui/style/metrics.h"
#include "ui/style/repolish.h"
#include "ui/style/sectionlabel.h"
#include "ui/style/surface.h"
#include "ui/style/taborder.h"
#include "ui/style/textfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace steward {

SettingsCard::SettingsCard(const QString &title, const QString &explanation, QWidget *parent)
    : QFrame(parent),
      m_footerStart(new QHBoxLayout),
      m_status(new QPushButton),
      m_discard(new QPushButton(tr("Discard"))),
      m_save(new QPushButton(tr("Save"))),
      m_content(new QWidget),
      m_footer(new QFrame)
{
    markArea(this);
    setSurface(this, Surface::Framed);
    // Each card has a Save: the name tells whose.
    setAccessibleName(title);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(metrics::dialogMargin, metrics::step4, metrics::dialogMargin, metrics::step4);
    m_body->setSpacing(metrics::fieldSpacing);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(metrics::step1);
    heading->addWidget(new SectionLabel(title));
    heading->addWidget(plainLabel(explanation, ColorToken::Text2));
    m_body->addLayout(heading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_content);
    addFooter();
}

SettingsCard::~SettingsCard()
{
    // The field with the focus is left when it goes, and by then this is a card no more.
    for (LabeledField *field : findChildren<LabeledField *>())
        field->disconnect(this);
}

void SettingsCard::addFooter()
{
    setSurface(m_footer, Surface::Row);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(metrics::dialogMargin, metrics::step3, metrics::dialogMargin, metrics::step3);
    row->setSpacing(metrics::step2);
    row->addLayout(m_footerStart);
    row->addWidget(m_status);
    row->addStretch(1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    layout()->addWidget(m_footer);
    m_footerStart->setSpacing(metrics::step2);
    setButtonKind(m_status, ButtonKind::Link);
    setButtonKind(m_save, ButtonKind::Primary);
    connect(m_save, &QPushButton::clicked, this, &SettingsCard::confirm);
    connect(m_status, &QPushButton::clicked, this, &SettingsCard::confirm);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_checks.clear();
        restore();
        updateState();
    });
}

void SettingsCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    layout()->activate();
    m_footer->layout()->activate();
    tabThroughFooter(*m_content, *m_footer);
}

void SettingsCard::addRow(const QList<std::pair<QWidget *, int>> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step4);
    for (const auto &[field, share] : fields)
        row->addWidget(field, share, Qt::AlignTop);
    m_body->addLayout(row);
}

void SettingsCard::watch(const QString &key, LabeledField *field, const std::function<QString()> &problem,
                         const std::function<bool()> &changed)
{
    m_checks.add({key, field, problem, [field](const QString &message) { field->setError(message); }, changed});
    connect(field, &LabeledField::edited, this, [this, key] {
        fieldEdited(key);
        m_checks.edited(key);
        updateState();
    });
    connect(field, &LabeledField::left, this, [this, key] {
        // Nothing is missing in a section that nobody began to fill in.
        if (m_busy || !isChanged())
            return;
        m_checks.left(key);
        updateState();
    });
    if (auto *line = qobject_cast<QLineEdit *>(field->editor()))
        connect(line, &QLineEdit::returnPressed, this, &SettingsCard::confirm);
}

int SettingsCard::numberIn(const TextField *field)
{
    bool ok = false;
    const int number = cleaned(field->text()).toInt(&ok);
    return ok ? number : -1;
}

void SettingsCard::follow(TextField *field, const QString &before, const QString &now)
{
    if (cleaned(field->text()) == before && before != now)
        field->setText(now);
}

void SettingsCard::follow(TextField *field, qint64 before, qint64 now)
{
    follow(field, QString::number(before), QString::number(now));
}

void SettingsCard::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    if (busy && isAncestorOf(window()->focusWidget()))
        m_focusBeforeBusy = window()->focusWidget();
    m_content->setEnabled(!busy && m_obstacle.isEmpty());
    updateState();
    // Saved, its button is disabled; the keyboard stays in the section.
    if (!busy && m_focusBeforeBusy) {
        QWidget *back = m_focusBeforeBusy->isEnabled() ? m_focusBeforeBusy.data() : m_content;
        if (back == m_content)
            m_content->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
        else
            back->setFocus(Qt::OtherFocusReason);
        m_focusBeforeBusy.clear();
    }
}

void SettingsCard::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    m_content->setEnabled(!m_busy && reason.isEmpty());
    updateState();
}

void SettingsCard::confirm()
{
    if (!m_obstacle.isEmpty() || m_busy || !isChanged())
        return;
    m_checks.showAll();
    updateState();
    if (m_save->isEnabled())
        emit saveRequested();
    else if (QWidget *wrong = m_checks.showFirst())
        wrong->setFocus(Qt::OtherFocusReason);
}

void SettingsCard::updateState()
{
    const FieldChecks::Count count = m_checks.count();
    const bool changed = count.changed > 0;
    m_save->setEnabled(!m_busy && changed && count.allRight());
    m_discard->setEnabled(!m_busy && changed);
    QString text;
    if (!m_obstacle.isEmpty())
        text = m_obstacle;
    else if (m_busy)
        text = tr("Saving…");
    else if (changed && count.wrong > 0)
        text = tr("%Ln field(s) to correct", nullptr, count.wrong);
    else if (changed && count.open > 0)
        text = tr("%Ln field(s) to complete", nullptr, count.open);
    else if (changed)
        text = tr("%Ln field(s) changed", nullptr, count.changed);
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_status->setIcon(!m_obstacle.isEmpty()            ? icon(u"lock")
                          : changed && count.wrong > 0 ? icon(u"warning", ColorToken::Bad)
                                                       : QIcon());
    // A link where it leads to a field, a plain text where it does not.
    const bool leads = !m_busy && changed && !count.allRight();
    m_status->setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    m_status->setAttribute(Qt::WA_TransparentForMouseEvents, !leads);
    setStyleProperty(m_status, "tone", leads && count.wrong > 0 ? QStringLiteral("bad") : QStringLiteral("mute"));
    stateUpdated();
}

} // namespace steward
