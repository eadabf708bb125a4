#pragma once

#include "models/actions/jobactions.h"
#include "tests/models/actions/bulkfixture.h"

namespace steward {

/// A job of which one row of each kind came: Ana failed (somebody has the address), Carl had it, Bea got it.
struct BulkWorld {
    TestDirectory d;
    QList<AdministratorId> ids;
    BulkActions bulk {d.store(), d.author()};
    JobActions jobs {d.store(), d.author()};

    BulkWorld()
    {
        const auto named = [this](const QString &name, const QString &email) {
            Administrator draft = d.apiUser(name, {QStringLiteral("HttpApi")});
            if (!email.isEmpty())
                draft.email = *Email::parse(email);
            return d.added(draft).id;
        };
        named(QStringLiteral("Taken"), QStringLiteral("ana@new.example"));
        ids = {named(QStringLiteral("Ana"), {}), named(QStringLiteral("Bea"), {}),
               named(QStringLiteral("Carl"), QStringLiteral("carl@new.example"))};
    }
    BulkJob job() const { return jobOn(ids, fillField(Field::Email, QStringLiteral("{first}@new.example"))); }
    BulkPlanPtr plan() { return planned(bulk, job()); }
    JobReport done() { return *must(await(bulk.apply(job()))).job; }
};

} // namespace steward
