#pragma once

#include "ui/forms/confirmation.h"

#include <QCoreApplication>

namespace steward::detail {

/// The translation context that all confirmations share.
struct Confirmation {
    Q_DECLARE_TR_FUNCTIONS(Confirmation)
};

/// What the rows have in common decides how a sentence names them.
enum class Rows { OneApiUser, OnePerson, ApiUsers, Persons, Mixed };

Rows rowsOf(const QList<Administrator> &administrators);
int count(qsizetype size);
QString nameOf(const Administrator &administrator);
QString emailOf(const Administrator &administrator);
QString sentences(const QString &first, const QString &second);

/// What is the same for every change of rows: the list, the names, the heading when something stops.
ConfirmationText changeOf(const QList<Administrator> &administrators, const Impact &impact, const Catalog &catalog);
/// "Salesforce keeps working for Retail Bank through Omar Farouk."
QString keepsWorking(const IntegrationImpact &impact, const Catalog &catalog);
/// Who is the last one: "Ana Pérez (ana.perez@example.com) is the only API user that can still sign in for it."
QString lastOne(const QList<Administrator> &administrators, qsizetype stopping);
/// The name of what can no longer connect, where one integration stops.
QString connecting(const QList<Integration> &stopping, const Catalog &catalog);

} // namespace steward::detail
