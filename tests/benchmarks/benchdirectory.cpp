#include "tests/benchmarks/benchdirectory.h"

#include "models/store/store.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace steward {

namespace {

const QStringList FirstNames {QStringLiteral("Ana"),      QStringLiteral("Chloé"),   QStringLiteral("Daniel"),
                              QStringLiteral("Fatima"),   QStringLiteral("Hiroshi"), QStringLiteral("Ingrid"),
                              QStringLiteral("Jonas"),    QStringLiteral("Leila"),   QStringLiteral("Marco"),
                              QStringLiteral("Mei-Ling"), QStringLiteral("Omar"),    QStringLiteral("Priya"),
                              QStringLiteral("Sofia"),    QStringLiteral("Thabo"),   QStringLiteral("Yusuf")};
const QStringList LastNames {QStringLiteral("Pérez"),     QStringLiteral("Martin"),  QStringLiteral("O’Connor"),
                             QStringLiteral("Idrissi"),   QStringLiteral("Tanaka"),  QStringLiteral("Solberg"),
                             QStringLiteral("Weber"),     QStringLiteral("Haddad"),  QStringLiteral("Rossi"),
                             QStringLiteral("Chen"),      QStringLiteral("Farouk"),  QStringLiteral("Nair"),
                             QStringLiteral("Lindqvist"), QStringLiteral("Mokoena"), QStringLiteral("Demir")};
constexpr int Organizations = 200;

QString createEmpty(const QString &path)
{
    Store store;
    const auto fill = [](Transaction &t) -> Result<void> {
        for (const char *name : {"Help desk", "Auditor", "Organization admin", "Integration admin"}) {
            Role role;
            role.name = QLatin1StringView(name);
            STEWARD_TRY(t.insert(role));
        }
        for (const char *name : {"HttpApi", "Salesforce", "Ledger Bridge", "ServiceDesk", "Fleet Tracker"}) {
            Application application;
            application.name = QLatin1StringView(name);
            STEWARD_TRY(t.insert(application));
        }
        return {};
    };
    const Author author {QStringLiteral("Bench"), QStringLiteral("command")};
    const auto created = await(store.create(path, {QStringLiteral("Bench"), author, fill}));
    return created ? QString() : QString(created.error().message + created.error().detail);
}

bool fillRows(QSqlDatabase &db, int rows, quint32 seed)
{
    QRandomGenerator random(seed);
    QSqlQuery row(db);
    row.prepare(QStringLiteral(
        "INSERT INTO administrator (id, uid, revision, kind, first_name, last_name, email, email_key, user_name, "
        "user_name_key, organization, role_id, language, suspended, created_at, changed_at) "
        "VALUES (?,?,1,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    QSqlQuery link(db);
    link.prepare(QStringLiteral("INSERT OR IGNORE INTO administrator_application VALUES (?,?)"));
    for (int id = 1; id <= rows; ++id) {
        const bool person = random.bounded(5) == 0;
        const QString first = FirstNames.at(random.bounded(FirstNames.size()));
        const QString last
            = QString(LastNames.at(random.bounded(LastNames.size())) + QString::number(random.bounded(9000)));
        const QString user = QStringLiteral("%1.%2").arg(first.left(2)).arg(id, 7, 10, QLatin1Char('0')).toLower();
        const QString email
            = QStringLiteral("u%1@example.com").arg(random.bounded(90'000'000) * 10LL + id % 10 + id * 1'000'000'000LL);
        const qint64 at = 1'700'000'000'000 + random.bounded(1'000'000'000);
        const QVariantList values {id,
                                   QStringLiteral("00000000-0000-4000-8000-%1").arg(id, 12, 16, QLatin1Char('0')),
                                   person ? QStringLiteral("person") : QStringLiteral("api-user"),
                                   first,
                                   last,
                                   email,
                                   email,
                                   user,
                                   user,
                                   QStringLiteral("Organization %1").arg(random.bounded(Organizations)),
                                   person ? QVariant(1 + random.bounded(4)) : QVariant(QMetaType(QMetaType::Int)),
                                   QString(QLatin1String(person ? "en" : "")),
                                   random.bounded(12) == 0 ? 1 : 0,
                                   at,
                                   at};
        for (int i = 0; i < values.size(); ++i)
            row.bindValue(i, values.at(i));
        if (!row.exec()) {
            qWarning("%s", qUtf8Printable(row.lastError().text()));
            return false;
        }
        for (int i = 0; !person && i < 2; ++i) {
            link.bindValue(0, id);
            link.bindValue(1, 1 + random.bounded(5));
            if (!link.exec())
                return false;
        }
    }
    return true;
}

} // namespace

QString makeBenchDirectory(const QString &path, int rows, quint32 seed)
{
    if (QFile::exists(path))
        return {};
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (const QString problem = createEmpty(unfinished); !problem.isEmpty())
        return problem;
    bool filled = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
        db.setDatabaseName(unfinished);
        filled = db.open() && QSqlQuery(db).exec(QStringLiteral("PRAGMA synchronous=OFF")) && db.transaction()
            && fillRows(db, rows, seed) && db.commit();
        db.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
    if (!filled || !QFile::rename(unfinished, path))
        return QStringLiteral("The directory for the benchmark could not be written.");
    return {};
}

} // namespace steward
