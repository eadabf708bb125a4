#pragma once

#include "models/exchange/columnmatching.h"
#include "models/exchange/importplanner.h"
#include "tests/support/places.h"

#include <QFile>

namespace steward {

/// The bytes of one of the small spreadsheets beside the tests.
inline QByteArray sampleFile(const QString &name)
{
    QFile file(testFile(QStringLiteral("models/exchange/data/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qUtf8Printable(file.fileName()));
    return file.readAll();
}

inline std::shared_ptr<const Sheet> sheetOf(const QByteArray &bytes, const SheetOptions &options = {})
{
    Result<Sheet> sheet = Sheet::read(bytes, options);
    if (!sheet)
        qFatal("%s", qUtf8Printable(sheet.error().message));
    return std::make_shared<const Sheet>(std::move(*sheet));
}

/// HttpApi, Salesforce and "Ledger, main"; Owner, Auditor and Help desk.
inline Catalog testCatalog()
{
    Catalog catalog;
    qint64 id = 0;
    for (const char *name : {"HttpApi", "Salesforce", "Ledger, main"}) {
        Application one;
        one.id = ApplicationId {++id};
        one.name = QString::fromLatin1(name);
        one.builtIn = id < 3;
        catalog.applications.append(one);
    }
    id = 0;
    for (const char *name : {"Owner", "Auditor", "Help desk"}) {
        Role one;
        one.id = RoleId {++id};
        one.name = QString::fromLatin1(name);
        catalog.roles.append(one);
    }
    return catalog;
}

inline ImportContext testContext()
{
    return {testCatalog(), {}, {QStringLiteral("example.com"), QStringLiteral("example.org")}, {}};
}

/// The accounts of a directory in memory.
class MemoryDirectory {
public:
    Administrator &add(Kind kind, const QString &first, const QString &last, const QString &email)
    {
        Administrator row;
        row.id = AdministratorId {m_rows.size() + 1};
        row.uid = QUuid::createUuid();
        row.revision = 1;
        row.kind = kind;
        row.firstName = first;
        row.lastName = last;
        row.email = *Email::parse(email);
        row.userName = proposedUserName(row.email);
        if (kind == Kind::Person)
            row.role = RoleId {2};
        else
            row.applications = {ApplicationId {1}};
        m_rows.append(row);
        return m_rows.last();
    }
    const QList<Administrator> &rows() const { return m_rows; }

    DirectoryRows found(const ImportPlanner::Keys &keys) const
    {
        DirectoryRows found;
        for (const Administrator &row : m_rows) {
            if (keys.uids.contains(row.uid))
                found.byUid.insert(row.uid, row);
            if (row.isDeleted())
                continue;
            if (keys.emails.contains(row.email.key()))
                found.byEmail[row.email.key()].append(row);
            if (keys.userNames.contains(row.userName.toLower()))
                found.byUserName.insert(row.userName.toLower(), row);
        }
        return found;
    }

private:
    QList<Administrator> m_rows;
};

inline std::shared_ptr<const ImportPlan> planOf(const ImportDraft &draft, const MemoryDirectory &directory,
                                                ImportContext context = testContext(), qsizetype chunk = 2)
{
    auto sounds = std::make_shared<NameSounds>();
    QHash<AdministratorId, QString> names;
    for (const Administrator &row : directory.rows()) {
        sounds->add(row.displayName(), row.kind, row.id);
        names.insert(row.id, row.displayName());
    }
    sounds->sort();
    context.sounds = sounds;
    ImportPlanner planner(draft, context);
    while (!planner.isDone()) {
        const ImportPlanner::Batch batch = planner.next(chunk);
        planner.take(batch, directory.found(batch.keys));
    }
    planner.nameSimilar(names);
    return planner.finish();
}

inline std::shared_ptr<const ImportPlan> planOf(const QByteArray &csv, const MemoryDirectory &directory,
                                                const ImportOptions &options = {}, const RowEdits &edits = {})
{
    const std::shared_ptr<const Sheet> sheet = sheetOf(csv);
    return planOf(ImportDraft {sheet, mappingOf(matchedColumns(*sheet, testCatalog())), options, edits}, directory);
}

} // namespace steward
