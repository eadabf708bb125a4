#pragma once

#include "models/domain/administrator.h"
#include "ui/forms/administratorform.h"

#include <QList>
#include <QString>

namespace steward {

/// What stands at the end of an application's row.
struct UseRemark {
    QString text;
    bool warning = false;

    friend bool operator==(const UseRemark &, const UseRemark &) = default;
};

/// "Add API User", "Edit Administrator" …
QString formTitle(Kind kind, bool isNew);
/// "API user in Retail Bank, added 4 Mar 2026".
QString subjectLine(const Administrator &administrator);
/// "Only API user", "1 of 2 API users": who else uses the application in the organization.
UseRemark useRemark(const Administrator &administrator, ApplicationId application, const ApplicationUse &use);
/// Language tags and names: the directory's own first, and `current` where it is none of the known ones.
QList<std::pair<QString, QString>> languageChoices(const QString &current);

} // namespace steward
