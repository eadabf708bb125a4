#include "ui/forms/administratortexts.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace steward {

namespace {

struct AdministratorTexts {
    Q_DECLARE_TR_FUNCTIONS(AdministratorForm)
};

} // namespace

QString formTitle(Kind kind, bool isNew)
{
    if (kind == Kind::ApiUser)
        return isNew ? AdministratorTexts::tr("Add API User") : AdministratorTexts::tr("Edit API User");
    return isNew ? AdministratorTexts::tr("Add Administrator") : AdministratorTexts::tr("Edit Administrator");
}

QString subjectLine(const Administrator &administrator)
{
    const bool apiUser = administrator.kind == Kind::ApiUser;
    const QString added = QLocale().toString(QDateTime::fromMSecsSinceEpoch(administrator.createdAt).date(),
                                             QStringLiteral("d MMM yyyy"));
    if (administrator.organization.isEmpty())
        return (apiUser ? AdministratorTexts::tr("API user, added %1")
                        : AdministratorTexts::tr("Administrator, added %1"))
            .arg(added);
    const QString text = apiUser ? AdministratorTexts::tr("API user in %1, added %2")
                                 : AdministratorTexts::tr("Administrator in %1, added %2");
    return text.arg(isolated(administrator.organization), added);
}

UseRemark useRemark(const Administrator &administrator, ApplicationId application, const ApplicationUse &use)
{
    if (use.onlyThis)
        return {AdministratorTexts::tr("Only API user"), true};
    if (use.usable == 0)
        return {};
    const int usable = static_cast<int>(use.usable);
    if (administrator.isUsable() && administrator.applications.contains(application))
        return {AdministratorTexts::tr("1 of %Ln API user(s)", nullptr, usable), false};
    return {AdministratorTexts::tr("%Ln API user(s)", nullptr, usable), false};
}

QList<std::pair<QString, QString>> languageChoices(const QString &current)
{
    QList<std::pair<QString, QString>> choices = knownLanguages();
    const bool known = std::any_of(choices.cbegin(), choices.cend(),
                                   [&current](const auto &choice) { return choice.first == current; });
    if (!known && !current.isEmpty())
        choices.append({current, current});
    choices.prepend({QString(), AdministratorTexts::tr("As the directory")});
    return choices;
}

} // namespace steward
