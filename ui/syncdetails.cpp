#include "ui/syncdetails.h"

#include "models/domain/folding.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/chip.h"
#include "ui/style/iconlabel.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"
#include "ui/syncfieldtable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace steward {

using Answer = SyncDecisions::Answer;
using Choice = SyncDecisions::Choice;

SyncDetails::SyncDetails(QWidget *parent)
    : QFrame(parent),
      m_subject(new SubjectHeader),
      m_chip(new Chip),
      m_table(new SyncFieldTable),
      m_words(new NoteBox(Tone::Warn)),
      m_promise(new QWidget),
      m_area(new QScrollArea),
      m_footer(new QFrame),
      m_leading(new QHBoxLayout),
      m_trailing(new QHBoxLayout)
{
    setSurface(this, Surface::Base);
    auto *content = new QFrame;
    setSurface(content, Surface::Base);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(metrics::step4, metrics::step4, metrics::step4, metrics::step4);
    inside->setSpacing(metrics::step3);
    auto *top = new QHBoxLayout;
    top->addWidget(m_subject, 1);
    top->addWidget(m_chip, 0, Qt::AlignVCenter);
    inside->addLayout(top);
    inside->addWidget(m_table);
    inside->addWidget(m_words);
    auto *promise = new QHBoxLayout(m_promise);
    promise->setContentsMargins(0, 0, 0, 0);
    promise->setSpacing(metrics::step2);
    promise->addWidget(new IconLabel(QStringLiteral("clock"), ColorToken::Text2, metrics::smallIcon));
    promise->addWidget(
        plainLabel(tr("The value that is not used stays in Activity and can be brought back."), ColorToken::Text2), 1);
    inside->addWidget(m_promise);
    inside->addStretch(1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    setSurface(m_footer, Surface::Footer);
    auto *foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(metrics::step4, metrics::step3, metrics::step4, metrics::step3);
    foot->setSpacing(metrics::step2);
    foot->addLayout(m_leading);
    foot->addStretch(1);
    foot->addLayout(m_trailing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_area, 1);
    column->addWidget(m_footer);
    connect(m_table, &SyncFieldTable::chosenChanged, this, &SyncDetails::updateDecided);
    showNothing();
}

void SyncDetails::showNothing()
{
    clearButtons();
    m_area->widget()->hide();
    m_footer->hide();
}

void SyncDetails::show(const SyncEntry &entry, Timestamp now)
{
    clearButtons();
    m_subject->setSubject(kindIcon(entry), entry.name, whereabouts(entry, now));
    m_table->setShowsResult(entry.kind != SyncEntry::Kind::Question);
    m_table->setLines(fieldLines(entry));
    m_table->setVisible(entry.kind != SyncEntry::Kind::Unknown);
    m_promise->setVisible(entry.kind == SyncEntry::Kind::Conflict);
    showWords(entry);
    showButtons(entry);
    m_area->widget()->show();
    m_footer->setVisible(!m_buttons.isEmpty());
    updateDecided();
}

void SyncDetails::showWords(const SyncEntry &entry)
{
    QString words;
    Tone tone = Tone::Warn;
    if (entry.kind == SyncEntry::Kind::Question) {
        words = questionText(entry);
        if (!entry.reason.isEmpty())
            words += u' ' + entry.reason;
    } else if (entry.kind == SyncEntry::Kind::Refused) {
        tone = Tone::Bad;
        words = tr("The server does not take this account: %1", "the server's words").arg(isolated(entry.reason));
    } else if (entry.kind == SyncEntry::Kind::Unknown) {
        tone = Tone::Info;
        words = tr("The request was sent, but no answer came. The server is asked with the next sync what became of "
                   "it; nothing is sent twice.");
    }
    if (!entry.stops.isEmpty()) {
        m_words->setTone(tone);
        m_words->setText(tr("%1 No API user here can sign in for it any more. Check that this is intended before you "
                            "send the change."),
                         tr("%1 would stop working.", "integrations").arg(entry.stops.join(QStringLiteral(", "))));
        m_words->show();
        return;
    }
    m_words->setTone(tone);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void SyncDetails::showButtons(const SyncEntry &entry)
{
    switch (entry.kind) {
    case SyncEntry::Kind::Conflict:
        showConflictButtons();
        return;
    case SyncEntry::Kind::Question:
        showQuestionButtons(entry);
        return;
    case SyncEntry::Kind::Refused:
        if (!entry.id.isNull())
            connect(addButton(tr("&Edit Here…"), true), &QPushButton::clicked, this, &SyncDetails::editRequested);
        connect(addButton(tr("&Try Again"), false), &QPushButton::clicked, this, &SyncDetails::tryAgainRequested);
        setButtonKind(m_buttons.constLast(), ButtonKind::Primary);
        return;
    case SyncEntry::Kind::Create:
    case SyncEntry::Kind::Update:
    case SyncEntry::Kind::Delete:
    case SyncEntry::Kind::Taken:
    case SyncEntry::Kind::Unknown:
        if (!entry.id.isNull())
            connect(addButton(tr("Sho&w Account"), true), &QPushButton::clicked, this, &SyncDetails::accountRequested);
        return;
    }
}

void SyncDetails::showConflictButtons()
{
    connect(addButton(tr("&Keep All From Here"), true), &QPushButton::clicked, m_table,
            [this] { m_table->chooseAll(Choice::Here); });
    connect(addButton(tr("Take All From Se&rver"), true), &QPushButton::clicked, m_table,
            [this] { m_table->chooseAll(Choice::Server); });
    connect(addButton(tr("Decide &Later"), false), &QPushButton::clicked, this, &SyncDetails::laterRequested);
    m_use = addButton(tr("&Use This Result"), false);
    setButtonKind(m_use, ButtonKind::Primary);
    connect(m_use, &QPushButton::clicked, this, [this] { emit chosen(m_table->choices()); });
}

void SyncDetails::showQuestionButtons(const SyncEntry &entry)
{
    const auto answer = [this](const QString &text, Answer given) {
        QPushButton *button = addButton(text, true);
        connect(button, &QPushButton::clicked, this, [this, given] { emit answered(given); });
        return button;
    };
    switch (entry.held) {
    case SyncHeld::Kind::Missing:
        setButtonKind(answer(tr("Delete Here T&oo…"), Answer::Delete), ButtonKind::DestructiveQuiet);
        answer(tr("&Upload Again"), Answer::Upload);
        break;
    case SyncHeld::Kind::EditedThere:
        setButtonKind(answer(tr("Delete There T&oo…"), Answer::Delete), ButtonKind::DestructiveQuiet);
        answer(tr("&Bring Back Here"), Answer::Keep);
        break;
    case SyncHeld::Kind::NameTaken:
        answer(tr("&Link Both"), Answer::Link);
        connect(addButton(tr("&Edit Here…"), true), &QPushButton::clicked, this, &SyncDetails::editRequested);
        break;
    case SyncHeld::Kind::Unusable:
        return;
    }
    connect(addButton(tr("&Ask Me Later"), false), &QPushButton::clicked, this, &SyncDetails::laterRequested);
}

QPushButton *SyncDetails::addButton(const QString &text, bool leading)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, ButtonKind::Normal);
    button->setEnabled(!m_busy);
    (leading ? m_leading : m_trailing)->addWidget(button);
    m_buttons.append(button);
    return button;
}

void SyncDetails::clearButtons()
{
    m_use = nullptr;
    for (QPushButton *button : std::as_const(m_buttons)) {
        // One of them may be telling of its click.
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
}

void SyncDetails::setBusy(bool busy)
{
    m_busy = busy;
    QWidget *focus = window()->focusWidget();
    if (busy && isAncestorOf(focus)) {
        // A button that is disabled would hand it to whatever comes next in the window.
        m_focusBeforeBusy = focus;
        setFocus(Qt::OtherFocusReason);
    }
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(!busy);
    updateDecided();
    if (!busy && m_focusBeforeBusy && focus == this)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void SyncDetails::updateDecided()
{
    const qsizetype all = m_table->conflicts();
    const qsizetype decided = m_table->choices().size();
    m_chip->setVisible(m_use && all > 0);
    if (!m_use)
        return;
    const QString words
        = tr("%1 of %Ln conflict(s) decided", nullptr, static_cast<int>(all)).arg(QLocale().toString(decided));
    m_chip->setContent({decided == all ? Tone::Ok : Tone::Warn,
                        decided == all ? QStringLiteral("tick") : QStringLiteral("conflict"), words});
    // What is decided can be put in force; the others stay open.
    m_use->setEnabled(decided > 0 && !m_busy);
    m_use->setToolTip(decided > 0 ? QString() : tr("Choose a side first"));
}

} // namespace steward
