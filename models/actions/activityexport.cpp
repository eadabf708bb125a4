#include "models/actions/activityexport.h"

#include "models/actions/journalhead.h"
#include "models/actions/permission.h"
#include "models/domain/changewords.h"
#include "models/domain/folding.h"
#include "models/exchange/csv.h"
#include "models/exchange/formulacells.h"
#include "models/exchange/privatefile.h"
#include "models/store/catalogrows.h"
#include "models/store/journal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace steward {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ActivityExport)
};

constexpr qsizetype EntriesAtOnce = 200;

const QStringList CsvKeys {QStringLiteral("set"),      QStringLiteral("at"),       QStringLiteral("operator"),
                           QStringLiteral("client"),   QStringLiteral("computer"), QStringLiteral("kind"),
                           QStringLiteral("category"), QStringLiteral("subject"),  QStringLiteral("rows"),
                           QStringLiteral("undoes"),   QStringLiteral("undoneBy"), QStringLiteral("reason"),
                           QStringLiteral("sentence"), QStringLiteral("changes")};

/// An entry with its images, as the file needs it.
struct FullEntry {
    ActivityEntry entry;
    QList<ChangeImage> images;
};

QString utc(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString idText(ChangeSetId id)
{
    return id.isNull() ? QString() : QString::number(id.value);
}

QString changesText(const FullEntry &full, const Catalog &catalog)
{
    QStringList lines;
    for (const ChangedRow &row : changedRows(full.images, catalog)) {
        QStringList fields;
        for (const ChangedField &field : row.fields)
            fields.append(fieldLine(field));
        lines.append(row.name.isEmpty() ? fields.join(QStringLiteral("; "))
                                        : row.name + QStringLiteral(" – ") + fields.join(QStringLiteral("; ")));
    }
    return withoutIsolates(lines.join(u'\n'));
}

QByteArray csvOf(const FullEntry &full, const Catalog &catalog)
{
    const ChangeSet &set = full.entry.set;
    QStringList cells {idText(set.id),
                       utc(set.at),
                       set.operatorName,
                       set.client,
                       full.entry.computer,
                       changeKindKey(set.kind),
                       changeCategoryKey(changeCategory(set.kind)),
                       set.subject,
                       QString::number(set.rowCount),
                       idText(set.undoes),
                       idText(full.entry.undoneBy),
                       set.reason,
                       withoutIsolates(sentenceOf(set)),
                       changesText(full, catalog)};
    for (QString &cell : cells)
        cell = neutralized(cell);
    return csvLine(cells);
}

QJsonValue orNull(ChangeSetId id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.value);
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray jsonOf(const FullEntry &full)
{
    const ChangeSet &set = full.entry.set;
    QJsonArray images;
    for (const ChangeImage &image : full.images)
        images.append(QJsonObject {{QStringLiteral("entity"), entityKey(image.entity)},
                                   {QStringLiteral("row"), image.row},
                                   {QStringLiteral("before"), image.before},
                                   {QStringLiteral("after"), image.after}});
    return jsonLine(
        {{QStringLiteral("set"), set.id.value},
         {QStringLiteral("at"), utc(set.at)},
         {QStringLiteral("operator"), set.operatorName},
         {QStringLiteral("operatorId"), set.operatorId.isNull() ? QJsonValue() : QJsonValue(set.operatorId.value)},
         {QStringLiteral("client"), set.client},
         {QStringLiteral("computer"), full.entry.computer},
         {QStringLiteral("kind"), changeKindKey(set.kind)},
         {QStringLiteral("category"), changeCategoryKey(changeCategory(set.kind))},
         {QStringLiteral("subject"), set.subject},
         {QStringLiteral("rows"), set.rowCount},
         {QStringLiteral("undoes"), orNull(set.undoes)},
         {QStringLiteral("undoneBy"), orNull(full.entry.undoneBy)},
         {QStringLiteral("reason"), set.reason},
         {QStringLiteral("sentence"), withoutIsolates(sentenceOf(set))},
         {QStringLiteral("images"), images}});
}

/// What pins the history in the file: of lines of JSON the first one, of CSV a last row with as many cells as the
/// others.
QByteArray headOf(const QByteArray &line, ActivityFormat format)
{
    if (line.isEmpty())
        return {};
    const QString text = QString::fromUtf8(line).trimmed();
    if (format == ActivityFormat::JsonLines)
        return jsonLine({{QStringLiteral("journalHead"), text}});
    QStringList cells(CsvKeys.size());
    cells.first() = text;
    return csvLine(cells);
}

Result<QList<qint64>> idsOf(Store &store, const ActivityFilter &filter, const StopToken &stop)
{
    QList<qint64> ids;
    ActivityChunk chunk;
    while (!chunk.complete) {
        Result<ActivityChunk> next = await(store.read([filter, cursor = chunk.next](Connection &connection) {
            return ActivityRows(connection).next(filter, cursor);
        }));
        STEWARD_TRY(next);
        if (stop.stopRequested())
            return cancelled();
        chunk = std::move(*next);
        ids.append(chunk.ids);
    }
    return ids;
}

Result<QList<FullEntry>> fullEntries(Connection &connection, const QList<qint64> &ids)
{
    const Result<QList<ActivityEntry>> entries = ActivityRows(connection).entries(ids);
    STEWARD_TRY(entries);
    QList<FullEntry> full;
    for (const ActivityEntry &entry : *entries) {
        const Result<QList<ChangeImage>> images = Journal(connection).images(entry.set.id);
        STEWARD_TRY(images);
        full.append({entry, *images});
    }
    return full;
}

Result<void> written(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return Error {ErrorKind::Storage, ExportText::tr("The file could not be written. Check that there is room for it."),
                  device.errorString()};
}

} // namespace

QString activityFormatKey(ActivityFormat format)
{
    return format == ActivityFormat::Csv ? QStringLiteral("csv") : QStringLiteral("jsonl");
}

ActivityExport::ActivityExport(Store &store, Author author) : m_store(store), m_author(std::move(author)) { }

Result<qint64> ActivityExport::toDevice(Store &store, const Author &author, const ActivityFilter &filter,
                                        ActivityFormat format, QIODevice &device, const Progress &progress,
                                        const StopToken &stop)
{
    const QString subject = tr("activity");
    const Result<Authority> authority = requirePermission(
        store, author, {Privilege::AdministratorActivity, Privilege::DownloadReports}, ChangeKind::Export, subject);
    STEWARD_TRY(authority);
    const Result<QList<qint64>> ids = idsOf(store, filter, stop);
    STEWARD_TRY(ids);
    const auto recorded = await(noteEvent(store, author, ChangeKind::Export, subject,
                                          {{QStringLiteral("rows"), ids->size()},
                                           {QStringLiteral("format"), activityFormatKey(format)},
                                           {QStringLiteral("filter"), toJson(filter)}}));
    STEWARD_TRY(recorded);
    const Result<Catalog> catalog
        = await(store.read([](Connection &connection) { return CatalogRows(connection).catalog(); }));
    STEWARD_TRY(catalog);
    // It covers the entry of this export too.
    const Result<QByteArray> line = currentHeadLine(store);
    STEWARD_TRY(line);
    const QByteArray head = headOf(*line, format);
    STEWARD_TRY(written(device, format == ActivityFormat::Csv ? csvLine(CsvKeys) : head));
    qint64 done = 0;
    for (qsizetype at = 0; at < ids->size(); at += EntriesAtOnce) {
        const Result<QList<FullEntry>> entries = await(store.read(
            [some = ids->mid(at, EntriesAtOnce)](Connection &connection) { return fullEntries(connection, some); }));
        STEWARD_TRY(entries);
        if (stop.stopRequested())
            return cancelled();
        for (const FullEntry &full : *entries)
            STEWARD_TRY(written(device, format == ActivityFormat::Csv ? csvOf(full, *catalog) : jsonOf(full)));
        done += entries->size();
        if (progress)
            progress(done, ids->size());
    }
    if (format == ActivityFormat::Csv)
        STEWARD_TRY(written(device, head));
    return done;
}

QFuture<Result<qint64>> ActivityExport::toFile(const ActivityFilter &filter, ActivityFormat format, const QString &path,
                                               const Progress &progress)
{
    return m_worker.run([this, filter, format, path, progress](const StopToken &stop) -> Result<qint64> {
        const Result<std::unique_ptr<PrivateFile>> file = PrivateFile::create(path);
        STEWARD_TRY(file);
        const Result<qint64> done = toDevice(m_store, m_author, filter, format, (*file)->device(), progress, stop);
        STEWARD_TRY(done);
        STEWARD_TRY((*file)->commit());
        return *done;
    });
}

} // namespace steward
