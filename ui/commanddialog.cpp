#include "ui/commanddialog.h"

#include "ui/forms/plainlabel.h"
#include "ui/style/icons.h"
#include "ui/style/surface.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace steward {

namespace {

constexpr int CommandWidth = 680;
constexpr int LeastTextHeight = 120;

} // namespace

CommandDialog::CommandDialog(const QString &command, QWidget *parent)
    : PanelDialog(CommandWidth, parent),
      m_text(new QPlainTextEdit(command)),
      m_copy(new QPushButton(tr("Co&py")))
{
    setWindowTitle(tr("Command of the Last Job"));
    body()->addWidget(plainLabel(
        command.isEmpty()
            ? tr("After an edit, a deletion or a suspension of several accounts its command stands here: of all that "
                 "match, or of up to 50 that were chosen by hand. After an import of a file or an export of what the "
                 "table shows, too.")
            : tr("This does the same from a shell or a script. It asks for your password, or takes it with "
                 "--secret-fd, where the directory asks who you are."),
        ColorToken::Text2));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Command"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(LeastTextHeight);
    m_text->setTabChangesFocus(true);
    body()->addWidget(m_text, 1);
    m_copy->setIcon(icon(u"copy"));
    m_copy->setAutoDefault(false);
    m_copy->setEnabled(!command.isEmpty());
    footerStart()->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    close->setFocus();
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace steward
