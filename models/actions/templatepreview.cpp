#include "models/actions/templatepreview.h"

#include "models/actions/mailround.h"
#include "models/mail/mailrenderer.h"

#include <chrono>

namespace steward {

MailTemplate templatePreview(const MailTemplate &text, Kind kind, const DirectorySettings &settings,
                             const QString &directory, Timestamp now)
{
    Administrator row;
    row.kind = kind;
    row.firstName = QStringLiteral("Ana");
    row.lastName = QStringLiteral("Pérez");
    row.userName = QStringLiteral("ana.perez@example.com");
    const bool api = kind == Kind::ApiUser;
    const QStringList applications = api ? QStringList {QStringLiteral("HttpApi")} : QStringList();
    const QStringList endpoints = api ? QStringList {QStringLiteral("https://api.example.com/v1")} : QStringList();
    const std::chrono::milliseconds hours = std::chrono::hours(settings.policy.unusedHours);
    const Timestamp expires = hours.count() == 0 ? 0 : now + hours.count();
    const MailPreview seen
        = mailPreview(text, templateValues(row, settings, directory, applications, endpoints, expires));
    return {seen.subject, seen.text};
}

} // namespace steward
