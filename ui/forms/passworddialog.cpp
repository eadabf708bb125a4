#include "ui/forms/passworddialog.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/notebox.h"
#include "ui/style/subjectheader.h"
#include "ui/style/surface.h"
#include "ui/style/typography.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace steward {

namespace {

/// Draws the password from the caller's memory; assistive technology is told that it is there, not what it is.
class PasswordView : public QFrame {
public:
    explicit PasswordView(PasswordDialog::Password password) : m_password(std::move(password))
    {
        setSurface(this, Surface::Key);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(fontFor(TypeRole::Heading).pointSizeF());
        setFont(font);
        setAccessibleName(PasswordDialog::tr("Password"));
        setAccessibleDescription(PasswordDialog::tr("Shown on the screen; use Copy to hand it on."));
        setMinimumHeight(QFontMetrics(font).height() + 2 * metrics::step4);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QFrame::paintEvent(event);
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        m_password([&](QLatin1StringView text) { painter.drawText(rect(), Qt::AlignCenter, QString(text)); });
    }

private:
    PasswordDialog::Password m_password;
};

} // namespace

PasswordDialog::PasswordDialog(const QString &name, const QString &userName, Password password, QWidget *parent)
    : PanelDialog(metrics::formWidth, parent), m_copy(new QPushButton(tr("&Copy Password")))
{
    setWindowTitle(tr("Password"));
    auto *subject = new SubjectHeader;
    subject->setSubject(QStringLiteral("key"), name, tr("User name: %1").arg(userName));
    body()->addWidget(subject);
    body()->addWidget(new PasswordView(std::move(password)));
    auto *note = new NoteBox(Tone::Info);
    note->setText(tr("It is shown only now. A copy leaves the clipboard after 30 seconds."));
    body()->addWidget(note);
    body()->addStretch(1);
    m_copy->setIcon(icon(u"copy"));
    m_copy->setAutoDefault(false);
    footerStart()->addWidget(m_copy);
    connect(m_copy, &QPushButton::clicked, this, &PasswordDialog::copyRequested);
    QPushButton *close = buttons()->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    setButtonKind(close, ButtonKind::Primary);
    close->setDefault(true);
    connect(buttons(), &QDialogButtonBox::rejected, this, &QDialog::reject);
    close->setFocus();
}

} // namespace steward
