#pragma once

#include "models/domain/administrator.h"
#include "models/domain/catalog.h"
#include "models/domain/impact.h"

#include <QDateTime>

namespace steward::sample {

inline constexpr ApplicationId httpApi {1};
inline constexpr ApplicationId salesforce {2};
inline constexpr ApplicationId ledger {3};
inline constexpr ApplicationId serviceDesk {4};
inline constexpr RoleId auditor {1};

/// Two built-in and two custom applications, two roles.
inline Catalog catalog()
{
    const auto application = [](ApplicationId id, const char *name, const char *purpose, bool builtIn) {
        Application made;
        made.id = id;
        made.name = QString::fromUtf8(name);
        made.description = QString::fromUtf8(purpose);
        made.builtIn = builtIn;
        return made;
    };
    const auto role = [](RoleId id, const char *name) {
        Role made;
        made.id = id;
        made.name = QString::fromUtf8(name);
        return made;
    };
    Catalog catalog;
    catalog.applications = {application(httpApi, "HttpApi", "For any other application", true),
                            application(salesforce, "Salesforce", "For MultiLine for Salesforce", true),
                            application(ledger, "Ledger Bridge", "Nightly ledger export", false),
                            application(serviceDesk, "ServiceDesk Connect", "Tickets from calls", false)};
    catalog.roles = {role(auditor, "Auditor"), role(RoleId {2}, "Help desk")};
    return catalog;
}

/// An API user of Retail Bank with HttpApi and Salesforce.
inline Administrator ana()
{
    Administrator ana;
    ana.id = AdministratorId {7};
    ana.revision = 3;
    ana.firstName = QStringLiteral("Ana");
    ana.lastName = QStringLiteral("Pérez");
    ana.email = Email::fromStored(QStringLiteral("ana.perez@example.com"), QStringLiteral("ana.perez@example.com"));
    ana.userName = QStringLiteral("ana.perez");
    ana.organization = QStringLiteral("Retail Bank");
    ana.applications = {httpApi, salesforce};
    ana.createdAt = QDateTime(QDate(2026, 3, 4), QTime(9, 38)).toMSecsSinceEpoch();
    return ana;
}

/// An administrator with a role.
inline Administrator ruth()
{
    Administrator ruth = ana();
    ruth.id = AdministratorId {8};
    ruth.kind = Kind::Person;
    ruth.firstName = QStringLiteral("Ruth");
    ruth.lastName = QStringLiteral("Adeyemi");
    ruth.email = Email::fromStored(QStringLiteral("ruth@example.com"), QStringLiteral("ruth@example.com"));
    ruth.userName = QStringLiteral("ruth");
    ruth.applications.clear();
    ruth.role = auditor;
    return ruth;
}

inline QList<Administrator> many(qsizetype count, const Administrator &like)
{
    QList<Administrator> rows;
    for (qsizetype i = 1; i <= count; ++i) {
        Administrator row = like;
        row.id = AdministratorId {100 + i};
        row.lastName = QStringLiteral("Number %1").arg(i);
        rows.append(row);
    }
    return rows;
}

inline IntegrationImpact stops(ApplicationId application, const QString &organization = QStringLiteral("Retail Bank"))
{
    return {{application, organization}, 1, 0, {}};
}

inline IntegrationImpact keeps(ApplicationId application, const QString &keeper,
                               const QString &organization = QStringLiteral("Retail Bank"))
{
    return {{application, organization}, 2, 1, keeper};
}

} // namespace steward::sample
