// The texts of mails, as administrators write them.
#include "models/mail/mailrenderer.h"

#include "tests/fuzz/fuzztarget.h"

using namespace steward;

namespace steward::fuzz {

void tryOne(QByteArrayView input)
{
    const QString text = QString::fromUtf8(input);
    const MailTemplate mail {text.section(u'\n', 0, 0), text.section(u'\n', 1)};
    QMap<QString, QString> values;
    for (const QString &name : mailPlaceholders())
        values.insert(name, QStringLiteral("{%1}<b>").arg(name));
    const MailPreview preview = mailPreview(mail, values);
    require(!preview.subject.contains(u'\n') && !preview.subject.contains(u'\r'), "a subject is one line");
    if (!templateProblems(mail).isEmpty())
        return;
    const Result<MailText> rendered
        = renderedMail(mail, values, Secret(QByteArrayView("secret")), QStringLiteral("en"));
    require(rendered.ok(), "a text without problems becomes a mail");
}

} // namespace steward::fuzz
