#pragma once

#include "models/store/catalogrows.h"
#include "models/store/chainverification.h"
#include "models/store/directoryfile.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <stdexcept>

namespace steward {

/// The value, or the end of the test with the error's words.
template <typename T> T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(qPrintable(result.error().message + u' ' + result.error().detail));
    return std::move(*result);
}

inline void must(const Result<void> &result)
{
    if (!result)
        throw std::runtime_error(qPrintable(result.error().message + u' ' + result.error().detail));
}

/// A folder of its own with one open directory in it: HttpApi, Salesforce and Billing, Owner and Auditor.
class TestDirectory {
public:
    inline static const ApplicationId HttpApi {1};
    inline static const ApplicationId Salesforce {2};
    inline static const ApplicationId Billing {3};
    inline static const RoleId Owner {1};
    inline static const RoleId Auditor {2};

    TestDirectory()
    {
        m_connection = must(directoryFile::create(path()));
        write([](Transaction &t) -> Result<void> {
            t.describe(ChangeKind::Create, QStringLiteral("Acme"));
            STEWARD_TRY(t.setDirectory(QStringLiteral("Acme"), {}));
            return fill(t);
        });
    }
    ~TestDirectory() { close(); }

    static Result<void> fill(Transaction &t)
    {
        STEWARD_TRY(t.insert(application(QStringLiteral("HttpApi"), true)));
        STEWARD_TRY(t.insert(application(QStringLiteral("Salesforce"), true)));
        STEWARD_TRY(t.insert(application(QStringLiteral("Billing"), false)));
        STEWARD_TRY(t.insert(role(QStringLiteral("Owner"))));
        STEWARD_TRY(t.insert(role(QStringLiteral("Auditor"))));
        return {};
    }

    static Application application(const QString &name, bool builtIn)
    {
        Application one;
        one.name = name;
        one.builtIn = builtIn;
        return one;
    }
    static Role role(const QString &name)
    {
        Role one;
        one.name = name;
        one.privileges = {QStringLiteral("api-users.edit"), QStringLiteral("history.read")};
        return one;
    }
    static Administrator apiUser(const QString &userName, const QList<ApplicationId> &applications = {HttpApi})
    {
        Administrator a;
        a.firstName = userName;
        a.lastName = QStringLiteral("Last");
        a.userName = userName;
        a.email = must(Email::parse(userName + QStringLiteral("@example.com")));
        a.applications = applications;
        return a;
    }
    static Administrator person(const QString &userName, RoleId role = Owner)
    {
        Administrator a = apiUser(userName, {});
        a.kind = Kind::Person;
        a.role = role;
        return a;
    }

    QString path(const QString &name = QStringLiteral("acme.steward")) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    Connection &connection() { return *m_connection; }
    void close() { directoryFile::close(std::move(m_connection)); }
    void open() { m_connection = must(directoryFile::open(path())); }

    /// One committed change; `fn(Transaction &)` returns a Result.
    template <typename Function> ChangeSet write(Function fn, const QString &by = QStringLiteral("Olga"))
    {
        return must(tryWrite(std::move(fn), by));
    }
    template <typename Function> Result<ChangeSet> tryWrite(Function fn, const QString &by = QStringLiteral("Olga"))
    {
        auto transaction = Transaction::begin(*m_connection, {by, QStringLiteral("command")}, ++m_time);
        STEWARD_TRY(transaction);
        const auto outcome = fn(**transaction);
        STEWARD_TRY(outcome);
        return (*transaction)->commit();
    }
    AdministratorId add(const Administrator &a, const QString &by = QStringLiteral("Olga"))
    {
        AdministratorId id;
        write(
            [&](Transaction &t) -> Result<void> {
                t.describe(ChangeKind::Add, a.displayName());
                const auto inserted = t.insert(a);
                STEWARD_TRY(inserted);
                id = *inserted;
                return {};
            },
            by);
        return id;
    }
    ChangeSet edit(AdministratorId id, const Patch &patch, const QString &by = QStringLiteral("Olga"))
    {
        return write([&](Transaction &t) { return t.update(row(id), patch); }, by);
    }
    Administrator row(AdministratorId id) { return must(AdministratorRows(*m_connection).byId(id)).value(); }
    qint64 count(const QString &table)
    {
        return must(m_connection->number(QStringLiteral("SELECT count(*) FROM %1").arg(table)));
    }

    /// Runs SQL past the store, as somebody with another tool would.
    static void tamper(const QString &path, const QByteArray &sql)
    {
        sqlite3 *db = nullptr;
        if (sqlite3_open(QFile::encodeName(path).constData(), &db) != SQLITE_OK
            || sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
            const std::string words = sqlite3_errmsg(db);
            sqlite3_close(db);
            throw std::runtime_error(words);
        }
        sqlite3_close(db);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
    Timestamp m_time = 1000;
};

} // namespace steward
