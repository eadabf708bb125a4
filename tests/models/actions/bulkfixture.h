#pragma once

#include "models/actions/bulkactions.h"
#include "tests/support/testdirectory.h"

namespace steward {

inline BulkEdit setField(Field field, const QJsonValue &value)
{
    BulkEdit edit;
    edit.fields = {{field, FieldEdit::Operation::Set, value}};
    return edit;
}

inline BulkEdit fillField(Field field, const QString &text)
{
    BulkEdit edit;
    edit.fields = {{field, FieldEdit::Operation::Fill, {}, text}};
    return edit;
}

inline BulkJob jobOn(const QList<AdministratorId> &ids, const BulkEdit &edit)
{
    auto numbers = std::make_shared<std::vector<quint32>>();
    for (const AdministratorId id : ids)
        numbers->push_back(static_cast<quint32>(id.value));
    BulkJob job;
    job.edit = edit;
    job.ids = numbers;
    return job;
}

/// The value, or the end of the test with the error's words.
template <typename T> T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return *result;
}

inline BulkPlanPtr planned(BulkActions &bulk, const BulkJob &job)
{
    return must(await(bulk.preview(job)));
}

/// A role with these privileges, and somebody who has it, as the one who works.
inline Author operatorWith(TestDirectory &d, const QString &name, PrivilegeSet privileges)
{
    RoleId role;
    must(await(d.store().write(d.author(), [&](Transaction &t) -> Result<bool> {
        Role one;
        one.name = name;
        one.privileges = privileges.keys();
        t.describe(ChangeKind::Role, name);
        const Result<RoleId> id = t.insert(one);
        STEWARD_TRY(id);
        role = *id;
        return true;
    })));
    Administrator person = d.person(name);
    person.role = role;
    Author author = d.author(name);
    author.operatorId = d.added(person).id;
    return author;
}

} // namespace steward
