#include "ui/forms/confirmdialog.h"

#include "models/domain/folding.h"
#include "ui/forms/mnemonics.h"
#include "ui/forms/plainlabel.h"
#include "ui/style/iconlabel.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/surface.h"
#include "ui/style/tone.h"
#include "ui/style/typography.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace steward {

namespace {

constexpr qsizetype NamesShown = 5;

QFrame *makeFrame()
{
    auto *frame = new QFrame;
    setSurface(frame, Surface::Framed);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    return frame;
}

/// Adds a row to such a frame.
template <typename Layout> Layout *addRow(QFrame *frame)
{
    auto *row = new QFrame;
    if (frame->layout()->count() > 0)
        setSurface(row, Surface::Row);
    row->setMinimumHeight(metrics::listRow);
    frame->layout()->addWidget(row);
    auto *line = new Layout(row);
    line->setContentsMargins(metrics::step3, metrics::step1, metrics::step3, metrics::step1);
    line->setSpacing(metrics::step1);
    return line;
}

} // namespace

ConfirmDialog::ConfirmDialog(const ConfirmationText &text, QWidget *parent)
    : PanelDialog(metrics::confirmationWidth, parent), m_text(text)
{
    setWindowTitle(text.title);
    setAccessibleDescription(spokenText(text));
    addContent();
    addButtons();
}

void ConfirmDialog::addContent()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step4);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::groupSpacing);

    auto *square = new QFrame;
    setSurface(square, Surface::Warn);
    square->setFixedSize(metrics::subjectSquare, metrics::subjectSquare);
    auto *inside = new QHBoxLayout(square);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new IconLabel(QStringLiteral("warning"), ColorToken::Warn, metrics::largeIcon), 0,
                      Qt::AlignCenter);
    row->addWidget(square, 0, Qt::AlignTop);

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::step2);
    words->addWidget(plainLabel(m_text.heading, ColorToken::Text, TypeRole::Heading));
    words->addWidget(plainLabel(m_text.text, ColorToken::Text));
    column->addLayout(words);
    if (!m_text.names.isEmpty())
        column->addLayout(makeNames());
    if (!m_text.leftTitle.isEmpty())
        column->addLayout(makeLeft());
    if (!m_text.consequences.isEmpty())
        column->addWidget(makeConsequences());
    if (!m_text.undo.isEmpty())
        column->addWidget(plainLabel(m_text.undo, ColorToken::Text2));
    if (m_text.count >= TypedConfirmationFrom && !m_text.confirm.isEmpty())
        addCountField();
    column->addStretch(1);
    row->addLayout(column, 1);
    body()->addLayout(row);
}

QWidget *ConfirmDialog::makeConsequences() const
{
    QFrame *frame = makeFrame();
    for (const Consequence &one : m_text.consequences) {
        auto *line = addRow<QHBoxLayout>(frame);
        line->addWidget(new IconLabel(one.stops ? QStringLiteral("plug-off") : QStringLiteral("plug"),
                                      one.stops ? ColorToken::Bad : ColorToken::Ok, metrics::smallIcon));
        line->addSpacing(metrics::step2);
        auto *application = plainLabel(isolated(one.application), ColorToken::Text, TypeRole::Name);
        application->setWordWrap(false);
        line->addWidget(application);
        line->addWidget(plainLabel(one.organization.isEmpty() ? QString() : tr("in %1").arg(isolated(one.organization)),
                                   ColorToken::Text2),
                        1);
        auto *outcome = plainLabel(one.outcome, one.stops ? ColorToken::Bad : ColorToken::Text2, TypeRole::Body);
        outcome->setWordWrap(false);
        line->addWidget(outcome);
    }
    return frame;
}

QLayout *ConfirmDialog::makeLeft() const
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(plainLabel(m_text.leftTitle, ColorToken::Text, TypeRole::Name));
    if (!m_text.left.isEmpty()) {
        QFrame *frame = makeFrame();
        for (const LeftAccount &one : m_text.left) {
            auto *lines = addRow<QVBoxLayout>(frame);
            lines->addWidget(plainLabel(isolated(one.name), ColorToken::Text));
            lines->addWidget(plainLabel(one.reason, ColorToken::Text2, TypeRole::Caption));
        }
        column->addWidget(frame);
    }
    if (m_text.leftMore > 0)
        column->addWidget(plainLabel(tr("and %Ln more", nullptr, static_cast<int>(m_text.leftMore)), ColorToken::Text2,
                                     TypeRole::Caption));
    return column;
}

QLayout *ConfirmDialog::makeNames() const
{
    auto *list = new QListWidget;
    list->setProperty("surface", QStringLiteral("framed"));
    list->setAccessibleName(tr("Names"));
    list->addItems(m_text.names);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    const qsizetype shown = qMin(m_text.names.size(), NamesShown);
    const int height = static_cast<int>(shown) * list->sizeHintForRow(0) + 2 * list->frameWidth() + metrics::step1;
    list->setFixedHeight(height);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(list);
    if (const qsizetype all = qMax(m_text.names.size(), m_text.count); all > NamesShown)
        column->addWidget(plainLabel(tr("and %Ln more", nullptr, static_cast<int>(all - NamesShown)), ColorToken::Text2,
                                     TypeRole::Caption));
    return column;
}

/// In view however much there is to scroll.
void ConfirmDialog::addCountField()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::step2);
    const QString words = tr("&Type %1 to confirm").arg(m_text.count);
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    m_count = new QLineEdit;
    m_count->setAccessibleName(withoutMnemonic(words));
    m_count->setMaximumWidth(metrics::detailsLabel);
    label->setBuddy(m_count);
    row->addWidget(label);
    row->addWidget(m_count);
    row->addStretch(1);
    footerTop()->addLayout(row);
}

void ConfirmDialog::addButtons()
{
    const bool refused = m_text.confirm.isEmpty();
    if (!refused) {
        m_confirm = new QPushButton(Mnemonics().marked(m_text.confirm));
        m_confirm->setAccessibleName(m_text.confirm);
        m_confirm->setAutoDefault(false);
        setButtonKind(m_confirm, ButtonKind::Destructive);
        if (!m_text.icon.isEmpty())
            m_confirm->setIcon(icon(m_text.icon, ColorToken::OnDanger));
        footerStart()->addWidget(m_confirm);
        connect(m_confirm, &QPushButton::clicked, this, &ConfirmDialog::accept);
    }
    if (!m_text.replacement.isEmpty()) {
        m_replacement = buttons()->addButton(m_text.replacement, QDialogButtonBox::ActionRole);
        m_replacement->setAutoDefault(false);
        m_replacement->setAccessibleName(withoutMnemonic(m_text.replacement).remove(u'…'));
        connect(m_replacement, &QPushButton::clicked, this, [this] {
            reject();
            emit replacementRequested();
        });
    }
    const QString cancel = !m_text.cancel.isEmpty() ? m_text.cancel : refused ? tr("Close") : tr("Cancel");
    m_cancel = buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    if (m_count) {
        const auto check
            = [this] { m_confirm->setEnabled(m_count->text().trimmed() == QString::number(m_text.count)); };
        connect(m_count, &QLineEdit::textChanged, this, check);
        check();
    }
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    PanelDialog::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ConfirmDialog::confirm()
{
    // Only who typed the number means the deed; everywhere else Enter is the safe button.
    if (m_count && m_count->hasFocus()) {
        if (m_confirm->isEnabled())
            accept();
        return;
    }
    PanelDialog::confirm();
}

} // namespace steward
