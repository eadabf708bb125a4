#include "ui/forms/unsaveddialog.h"

#include "ui/style/metrics.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steward {

UnsavedDialog::UnsavedDialog(const QString &heading, const QString &text, const QString &save, QWidget *parent)
    : PanelDialog(metrics::confirmationWidth, parent),
      m_save(buttons()->addButton(save, QDialogButtonBox::AcceptRole)),
      m_discard(new QPushButton(tr("&Discard Changes"))),
      m_keep(buttons()->addButton(tr("&Keep Editing"), QDialogButtonBox::RejectRole))
{
    setWindowTitle(tr("Unsaved Changes"));
    auto *subject = new SubjectHeader;
    subject->setNameRole(TypeRole::Heading);
    subject->setTone(Tone::Warn);
    subject->setSubject(QStringLiteral("warning"), heading, text);
    body()->addWidget(subject);
    body()->addStretch(1);
    setButtonKind(m_save, ButtonKind::Primary);
    m_save->setDefault(true);
    m_discard->setAutoDefault(false);
    m_keep->setAutoDefault(false);
    setButtonKind(m_discard, ButtonKind::DestructiveQuiet);
    footerStart()->addWidget(m_discard);
    connect(m_save, &QPushButton::clicked, this, [this] {
        accept();
        emit saveChosen();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        accept();
        emit discardChosen();
    });
    connect(m_keep, &QPushButton::clicked, this, &UnsavedDialog::reject);
    m_save->setFocus();
}

} // namespace steward
