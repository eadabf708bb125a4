#include "tests/faults/examination.h"

#include "models/store/chainverification.h"
#include "models/store/directoryfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace steward::faults {

namespace {

/// The journal of the first versions lacks what the verification reads.
constexpr qint64 FirstVerifiable = 3;
/// 2001 in milliseconds: from here on a number is a time.
constexpr qint64 FirstTime = 1'000'000'000'000;

QByteArray cell(const Statement &row, int column)
{
    switch (row.type(column)) {
    case Statement::Type::Integer:
        return row.integer(column) >= FirstTime ? QByteArray("*") : QByteArray::number(row.integer(column));
    case Statement::Type::Text:
        return withoutChance(row.text(column)).toUtf8();
    case Statement::Type::Blob:
        return QByteArray::number(row.blob(column).size());
    case Statement::Type::Other:
        return {};
    }
    Q_UNREACHABLE();
}

Result<QStringList> lines(Connection &connection, const QString &sql)
{
    auto statement = connection.prepare(sql);
    STEWARD_TRY(statement);
    QStringList all;
    while (true) {
        const Result<bool> row = statement->step();
        STEWARD_TRY(row);
        if (!*row)
            return all;
        all.append(statement->text(0));
    }
}

Result<Digest> digestOf(Connection &connection)
{
    const Result<QStringList> tables
        = lines(connection,
                QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'anchor' ORDER BY "
                               "name"));
    STEWARD_TRY(tables);
    QByteArray whole;
    for (const QString &table : *tables) {
        auto statement = connection.prepare(QStringLiteral("SELECT * FROM ") + table);
        STEWARD_TRY(statement);
        QByteArrayList rows;
        while (true) {
            const Result<bool> row = statement->step();
            STEWARD_TRY(row);
            if (!*row)
                break;
            QByteArrayList cells;
            for (int column = 0; column < statement->columns(); ++column)
                cells.append(cell(*statement, column));
            rows.append(cells.join('|'));
        }
        std::sort(rows.begin(), rows.end());
        whole += "\n= " + table.toUtf8() + '\n' + rows.join('\n');
    }
    return whole;
}

Result<Digest> lookedThrough(Connection &file)
{
    const auto integrity = lines(file, QStringLiteral("PRAGMA integrity_check"));
    STEWARD_TRY(integrity);
    const auto keys = lines(file, QStringLiteral("PRAGMA foreign_key_check"));
    STEWARD_TRY(keys);
    if (*integrity != QStringList {QStringLiteral("ok")} || !keys->isEmpty())
        return Error {ErrorKind::Storage, integrity->join(u'\n'), keys->join(u'\n')};
    const auto version = file.number(QStringLiteral("PRAGMA user_version"));
    STEWARD_TRY(version);
    if (*version >= FirstVerifiable) {
        const auto chain = verifiedChain(file);
        STEWARD_TRY(chain);
        if (!chain->isIntact())
            return Error {ErrorKind::Storage, sentenceOf(chain->fault, chain->broken)};
    }
    return digestOf(file);
}

/// Looking takes long, and most faults leave a file that was seen before.
Result<Digest> lookedThroughOnce(Connection &file)
{
    static QHash<QByteArray, Digest> good;
    QFile content(file.path());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!content.open(QIODevice::ReadOnly) || !hash.addData(&content))
        return Error {ErrorKind::Storage, content.errorString()};
    Digest &digest = good[hash.result()];
    if (!digest.isEmpty())
        return digest;
    const Result<Digest> fresh = lookedThrough(file);
    if (fresh)
        digest = *fresh;
    return fresh;
}

Result<Digest> opened(const QString &path)
{
    STEWARD_TRY(directoryFile::inspect(path));
    const auto connection = Connection::open(path, Connection::Access::ReadWrite);
    STEWARD_TRY(connection);
    // What was left half done is rolled back now.
    STEWARD_TRY((*connection)->number(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
    return lookedThroughOnce(**connection);
}

} // namespace

QString withoutChance(const QString &text)
{
    static const QRegularExpression chance(QStringLiteral(
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b1[0-9]{12}\\b|\\$argon2id\\S+|"
        "[0-9a-f]{16,}|\\.[0-9a-f]{8}\\.part|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z?|[^\\s\"<>]+@[a-z]+\\.steward"));
    return QString(text).replace(chance, QStringLiteral("*"));
}

Found examined(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    const Result<Digest> digest = opened(path);
    return digest ? Found {{}, *digest} : Found {digest.error().message + u' ' + digest.error().detail, {}};
}

Image imageOf(const QString &folder)
{
    Image image;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            image.insert(name, file.readAll());
    }
    return image;
}

void putImage(const Image &image, const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QFile::remove(folder + u'/' + name);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        QFile file(folder + u'/' + it.key());
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
}

QByteArray hashOf(const Image &image)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (auto it = image.cbegin(); it != image.cend(); ++it) {
        hash.addData(it.key().toUtf8());
        hash.addData(QByteArray::number(it.value().size()));
        hash.addData(it.value());
    }
    return hash.result();
}

} // namespace steward::faults
