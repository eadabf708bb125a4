#pragma once

#include "models/actions/decisionactions.h"
#include "models/actions/remoteactions.h"
#include "models/domain/folding.h"
#include "tests/support/testdirectory.h"

namespace steward {

inline const QString Wanted = QStringLiteral("wanted");

/// A directory with a remote that nobody listens at, an API user and an administrator in step with it, and the operator
/// Olga, whose role holds what the test says.
class Office {
public:
    Office()
    {
        program([this](Transaction &t) -> Result<void> {
            Role table;
            table.name = QStringLiteral("Table");
            const Result<RoleId> role = t.insert(table);
            STEWARD_TRY(role);
            m_role = *role;
            return {};
        });
        ana = inserted(m_directory.apiUser(QStringLiteral("Ana"), {QStringLiteral("HttpApi")}));
        pia = inserted(person(QStringLiteral("Pia")));
        const Administrator olga = inserted(person(QStringLiteral("Olga")));
        m_olga = olga.id;
        program([this, olga](Transaction &t) -> Result<void> {
            STEWARD_TRY(t.setDirectory(QStringLiteral("Office"), olga.id));
            RemoteRecord record;
            record.profile = profile().toJson();
            STEWARD_TRY(t.keepRemote(record));
            for (const Administrator &row : {ana, pia, olga})
                STEWARD_TRY(t.keepBase(baseOf(row)));
            // Whoever else is there is in step too.
            const Result<QList<AdministratorId>> others = SyncRows(t.connection()).candidates({}, 100);
            STEWARD_TRY(others);
            for (const AdministratorId id : *others) {
                const Result<std::optional<Administrator>> row = AdministratorRows(t.connection()).byId(id);
                STEWARD_TRY(row);
                STEWARD_TRY(t.keepBase(baseOf(**row)));
            }
            return {};
        });
    }

    static RemoteProfile profile()
    {
        RemoteProfile profile;
        profile.url = QUrl(QStringLiteral("http://localhost:9/v2"));
        profile.authentication = RemoteProfile::Authentication::None;
        return profile;
    }

    RemoteActions &remote() { return *m_remote; }
    DecisionActions &decisions() { return *m_decisions; }

    void grant(const QList<Privilege> &privileges)
    {
        program([&](Transaction &t) -> Result<void> {
            const Role before = *m_directory.catalog().role(m_role);
            Role after = before;
            after.privileges.clear();
            for (const Privilege privilege : privileges)
                after.privileges.append(QLatin1StringView(privilegeSpec(privilege).key));
            return t.update(before, after);
        });
    }

    void disagree(const Administrator &row)
    {
        program([&row](Transaction &t) {
            return t.keepConflict({0,
                                   row.uid,
                                   QStringLiteral("firstName"),
                                   QStringLiteral("was"),
                                   QStringLiteral("mine"),
                                   Wanted,
                                   1,
                                   0,
                                   {}});
        });
    }
    void disagreeOnApplications(const Administrator &row)
    {
        program([&row](Transaction &t) {
            const QJsonArray here {QStringLiteral("HttpApi")};
            return t.keepConflict({0, row.uid, QStringLiteral("applications"), here, here, QJsonArray {}, 1, 0, {}});
        });
    }
    void ask(const Administrator &row, SyncHeld::Kind kind, const QJsonObject &resource = {})
    {
        program([&](Transaction &t) {
            return t.keepHeld({row.uid, kind, row.displayName(), QStringLiteral("why"), resource, 1});
        });
    }
    void forgetBase(const Administrator &row)
    {
        program([&row](Transaction &t) { return t.dropBase(row.uid); });
    }
    void edit(const Administrator &row)
    {
        program([&row](Transaction &t) {
            t.describe(ChangeKind::Edit, row.displayName());
            return t.update(row, {{Field::LastName, QStringLiteral("Edited")}});
        });
    }

    void suspend(const Administrator &row)
    {
        const std::optional<Administrator> now = m_directory.row(row.id);
        program([&now](Transaction &t) {
            t.describe(ChangeKind::Suspend, now->displayName());
            return t.update(*now, {{Field::Suspended, true}});
        });
    }

    QStringList shown()
    {
        const Result<SyncOverview> overview = await(remote().overview());
        if (!overview)
            return {overview.error().message};
        QStringList names;
        for (const SyncEntry &entry : overview->entries)
            names.append(entry.name);
        return names;
    }
    Result<Outcome> chooseServer(const Consent &consent = {})
    {
        const auto open = m_directory.read([](Connection &connection) { return SyncRows(connection).openConflicts(); });
        return await(decisions().choose({{open.constFirst().id, SyncDecisions::Choice::Server}}, consent));
    }
    qint64 waiting()
    {
        return m_directory.read([](Connection &connection) -> Result<qint64> {
            const auto open = SyncRows(connection).openConflicts();
            STEWARD_TRY(open);
            const auto held = SyncRows(connection).held();
            STEWARD_TRY(held);
            return open->size() + held->size();
        });
    }
    QString newestSubject()
    {
        return m_directory.read([](Connection &connection) { return Journal(connection).newest(1); })
            .constFirst()
            .subject;
    }
    std::optional<Administrator> now(const Administrator &row) { return m_directory.row(row.id); }
    Administrator person(const QString &name)
    {
        Administrator row = m_directory.apiUser(name, {});
        row.kind = Kind::Person;
        row.role = m_role;
        row.userName = name.toLower();
        return row;
    }

    Administrator ana;
    Administrator pia;

private:
    template <typename Function> void program(Function fn)
    {
        const auto written
            = await(m_directory.store().write(Author {QStringLiteral("Test"), QStringLiteral("window")}.asProgram(),
                                              [&fn](Transaction &t) -> Result<bool> {
                                                  STEWARD_TRY(fn(t));
                                                  return true;
                                              }));
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message + written.error().detail));
        const Author olga {QStringLiteral("Olga"), QStringLiteral("window"), m_olga};
        m_remote = std::make_unique<RemoteActions>(m_directory.store(), olga, m_keychain);
        m_decisions = std::make_unique<DecisionActions>(m_directory.store(), olga);
    }
    Administrator inserted(Administrator row)
    {
        row.userName = row.firstName.toLower();
        program([&](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Add, row.displayName());
            const Result<AdministratorId> id = t.insert(row);
            STEWARD_TRY(id);
            row.id = *id;
            return {};
        });
        return *m_directory.row(row.id);
    }
    SyncBase baseOf(const Administrator &row)
    {
        SyncBase base;
        base.uid = row.uid;
        base.serverId = QString::number(row.id.value);
        base.externalId = row.uid.toString(QUuid::WithoutBraces);
        base.agreed = wireToJson(wireValues(row, m_directory.catalog()));
        base.cleanRevision = row.revision;
        return base;
    }

    TestDirectory m_directory;
    RoleId m_role;
    AdministratorId m_olga;
    Keychain m_keychain;
    std::unique_ptr<RemoteActions> m_remote;
    std::unique_ptr<DecisionActions> m_decisions;
};

} // namespace steward
