#include "tests/benchmarks/barework.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <sys/resource.h>

namespace steward {

namespace {

/// Of a directory.
constexpr const char *Pragmas
    = "PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;\n"
      "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA cache_spill=65536;\n";
/// Switches the shell's own timer on, and ends a part; it times no `.import`, so it is asked what time it is.
constexpr const char *Part
    = ".timer on\nSELECT 'part', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER);\n";

double childrenProcessor()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto of = [](const timeval &time) {
        return 1000.0 * static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1000.0;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

/// Runs a script with the shell and returns the times of its parts.
QList<Times> runShell(const QString &path, const QByteArray &script)
{
    QProcess shell;
    shell.setWorkingDirectory(QFileInfo(path).path());
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(QStringLiteral("sqlite3"),
                {QStringLiteral("-batch"), QStringLiteral("-bail"), QStringLiteral("-list"), path});
    if (!shell.waitForStarted())
        qFatal("The sqlite3 shell could not be started; it is in the package sqlite3.");
    shell.write(script);
    shell.closeWriteChannel();
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        qFatal("The sqlite3 shell has failed.");
    QList<Times> parts;
    double begin = 0;
    Times part;
    for (const QByteArray &line : shell.readAllStandardOutput().split('\n')) {
        // "Run Time: real 0.001 user 0.000742 sys 0.000080"
        const QList<QByteArray> words = line.split(' ');
        if (line.startsWith("Run Time:") && words.size() == 8)
            part.processor += 1000 * (words.at(5).toDouble() + words.at(7).toDouble());
        if (!line.startsWith("part|"))
            continue;
        const double now = line.sliced(5).toDouble();
        part.clock = now - begin;
        if (begin > 0)
            parts.append(part);
        begin = now;
        part = {};
    }
    return parts;
}

} // namespace

BareTimes bareEdit(const QString &path, const std::vector<quint32> &ids)
{
    QFile picked(path + QStringLiteral(".ids"));
    if (!picked.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(picked.errorString()));
    for (const quint32 id : ids)
        picked.write(QByteArray::number(id) + '\n');
    picked.close();
    const QByteArray script = QByteArray(Pragmas)
        + "CREATE TABLE old_value (id INTEGER PRIMARY KEY, organization TEXT);\n"
          "CREATE TABLE new_value (id INTEGER PRIMARY KEY, organization TEXT);\n"
          "CREATE TEMP TABLE picked (id INTEGER PRIMARY KEY);\n"
          ".import "
        + QFileInfo(picked).fileName().toUtf8() + " picked\n" + Part
        + "BEGIN IMMEDIATE;\n"
          "INSERT INTO old_value SELECT id, organization FROM administrator WHERE id IN picked;\n"
          "UPDATE administrator SET organization = 'Head Office', revision = revision + 1, changed_at = 1800000000000 "
          "WHERE id IN picked;\n"
          "COMMIT;\n"
        + Part
        + "BEGIN IMMEDIATE;\n"
          "INSERT INTO new_value SELECT id, organization FROM administrator WHERE id IN (SELECT id FROM old_value);\n"
          "UPDATE administrator SET organization = (SELECT organization FROM old_value o WHERE o.id = "
          "administrator.id), revision = revision + 1, changed_at = 1800000001000 "
          "WHERE id IN (SELECT id FROM old_value);\n"
          "COMMIT;\n"
        + Part;
    const QList<Times> parts = runShell(path, script);
    return {parts.at(0), parts.at(1)};
}

void writeImportFile(const QString &path, int rows, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qUtf8Printable(file.errorString()));
    file.write("First name,Last name,Email,User name,Type,External applications,Organization\n");
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(rows + i);
        // Scattered through the indexes, as real names are.
        const QByteArray key = QByteArray::number(static_cast<quint64>(rows + i) * 2654435761U, 36) + number;
        file.write("Ana,Import" + number + ',' + key + "@import.example.com," + key + ",api-user,HttpApi,Organization "
                   + QByteArray::number(i % 200) + '\n');
    }
}

Times bareImport(const QString &path, const QString &csv, Kept kept)
{
    const char *journal
        = "INSERT INTO change_image SELECT 1000, incoming.rowid, 'administrator', last.id + incoming.rowid, '{}', "
          "json_object('applications', json_array(1), 'email', email, 'firstName', first_name, 'kind', kind, "
          "'language', '', 'lastName', last_name, 'organization', organization, 'protected', json('false'), "
          "'role', NULL, 'suspended', json('false'), 'uid', lower(hex(randomblob(16))), 'userName', user_name) "
          "FROM last CROSS JOIN incoming;\n"
          "INSERT INTO change_set (id, at, operator, client, kind, subject, row_count, previous_hash, hash) "
          "VALUES (1000, 0, '', '', 'import', '', 0, x'00', x'00');\n"
          "INSERT INTO job VALUES (1000, 'import', '', '', 1000, NULL, 0, 0, '', 0, '', 0, 0, 0);\n"
          "INSERT INTO job_row SELECT 1000, 'changed', incoming.rowid, last.id + incoming.rowid, '', '', '', '', '' "
          "FROM last CROSS JOIN incoming;\n";
    const QByteArray script = QByteArray(Pragmas)
        + "CREATE TEMP TABLE incoming (first_name, last_name, email, user_name, kind, application, organization);\n"
          "CREATE TEMP TABLE last AS SELECT max(id) AS id FROM administrator;\n"
        + Part
        + "BEGIN IMMEDIATE;\n"
          ".import --csv --skip 1 "
        + QFileInfo(csv).fileName().toUtf8()
        + " incoming\n"
          // Uids are random, as SQL can make them.
          "INSERT INTO administrator (id, uid, revision, kind, first_name, last_name, email, email_key, user_name, "
          "user_name_key, organization, language, suspended, created_at, changed_at) "
          "SELECT last.id + incoming.rowid, lower(hex(randomblob(16))), 1, kind, first_name, last_name, email, "
          "lower(email), user_name, lower(user_name), organization, '', 0, 1800000000000, 1800000000000 "
          "FROM last CROSS JOIN incoming;\n"
          "INSERT INTO administrator_application SELECT last.id + incoming.rowid, application.id "
          "FROM last CROSS JOIN incoming JOIN application ON application.name = incoming.application;\n"
        + (kept == Kept::Journal ? journal : "") + "COMMIT;\n" + Part;
    const double before = childrenProcessor();
    Times times = runShell(path, script).first();
    times.processor = childrenProcessor() - before;
    return times;
}

} // namespace steward
