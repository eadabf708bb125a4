#pragma once

#include "models/domain/catalog.h"

namespace steward {

/// A catalog with awkward names: commas and semicolons inside, letters beyond ASCII, a deleted application.
inline Catalog sampleCatalog()
{
    const auto application = [](qint64 id, const QString &name, bool builtIn = false, Timestamp deletedAt = 0) {
        Application one;
        one.id = ApplicationId {id};
        one.uid = QUuid::createUuid();
        one.name = name;
        one.builtIn = builtIn;
        one.deletedAt = deletedAt;
        return one;
    };
    const auto role = [](qint64 id, const QString &name) {
        Role one;
        one.id = RoleId {id};
        one.uid = QUuid::createUuid();
        one.name = name;
        return one;
    };
    Catalog catalog;
    catalog.applications = {application(1, QStringLiteral("HttpApi"), true),
                            application(2, QStringLiteral("Zebra")),
                            application(3, QStringLiteral("Salesforce"), true),
                            application(4, QStringLiteral("Billing, EU")),
                            application(5, QStringLiteral("Ärzte")),
                            application(6, QStringLiteral("Old"), false, 1),
                            application(7, QStringLiteral("A;B")),
                            application(8, QStringLiteral("Billing"))};
    catalog.roles = {role(1, QStringLiteral("Owner")), role(2, QStringLiteral("Auditor"))};
    return catalog;
}

} // namespace steward
