#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "models/actions/exportactions.h"
#include "models/domain/filterconditions.h"
#include "models/store/catalogrows.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace steward {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

const QString File = QStringLiteral("FILE");
const QString Where = QStringLiteral("--where");
const QString Columns = QStringLiteral("--columns");
const QString Sort = QStringLiteral("--sort");
const QString Deleted = QStringLiteral("--deleted");
const QString Format = QStringLiteral("--format");
const QString Exact = QStringLiteral("--exact");
const QString Standard = QStringLiteral("-");

QString formatWords()
{
    QStringList words;
    for (const ExportFormat format : exportFormats())
        words.append(exportFormatKey(format));
    return words.join(QStringLiteral(", "));
}

/// As asked for, or as the name of the file says.
Result<ExportFormat> namedFormat(const Arguments &arguments)
{
    if (arguments.has(Format)) {
        const std::optional<ExportFormat> format = exportFormatFromKey(arguments.text(Format));
        if (format)
            return *format;
        return Error {
            ErrorKind::Invalid,
            ExportText::tr("There is no format “%1”. Use one of: %2.").arg(arguments.text(Format), formatWords())};
    }
    const QString suffix = QFileInfo(arguments.text(File)).suffix();
    return exportFormatFromKey(suffix).value_or(ExportFormat::Csv);
}

Result<ExportFormat> formatOf(const Arguments &arguments)
{
    const Result<ExportFormat> format = namedFormat(arguments);
    STEWARD_TRY(format);
    if (!arguments.has(Exact) || *format == ExportFormat::CsvExact)
        return format;
    if (*format == ExportFormat::Csv)
        return ExportFormat::CsvExact;
    return Error {
        ErrorKind::Invalid,
        ExportText::tr("%1 is for CSV, and %2 has no other form. Leave it out.").arg(Exact, exportFormatKey(*format))};
}

Result<ExportRequest> requestOf(Session &session)
{
    const Arguments &arguments = session.arguments();
    ExportRequest request;
    const Result<ExportFormat> format = formatOf(arguments);
    STEWARD_TRY(format);
    request.format = *format;
    Result<QStringList> columns = importableColumns();
    if (arguments.has(Columns))
        columns = parseColumns(arguments.text(Columns));
    STEWARD_TRY(columns);
    request.columns = *columns;
    Result<QStringList> sort = QStringList();
    if (arguments.has(Sort))
        sort = parseColumns(arguments.text(Sort));
    STEWARD_TRY(sort);
    request.rows.sortColumns = *sort;
    const Result<Catalog> catalog = session.catalog();
    STEWARD_TRY(catalog);
    const Result<AdministratorFilter> filter = parseFilter(arguments.texts(Where), *catalog, session.store().now());
    STEWARD_TRY(filter);
    request.rows.filter = *filter;
    if (arguments.has(Deleted))
        request.rows.filter.scope = AdministratorFilter::Scope::RecycleBin;
    request.description = arguments.texts(Where).join(QStringLiteral(", "));
    request.path = arguments.text(File);
    return request;
}

Result<void> printFile(Console &console, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorKind::Storage, ExportText::tr("What was exported could not be read again."),
                      file.errorString()};
    while (!file.atEnd())
        console.resultBytes(file.read(1 << 20));
    return {};
}

Result<ExitCode> exportFile(Session &session)
{
    const Arguments &arguments = session.arguments();
    Result<ExportRequest> request = requestOf(session);
    STEWARD_TRY(request);
    const bool toStandard = request->path == Standard;
    // A folder that only its owner can enter, for as long as this runs.
    const QTemporaryDir folder;
    if (toStandard)
        request->path = folder.filePath(QStringLiteral("export.") + exportSuffix(request->format));
    else if (QFileInfo::exists(request->path) && !arguments.has(yesOption({}).name))
        return Error {ErrorKind::Conflict,
                      ExportText::tr("There is already a file %1. Choose another name, or add --yes to replace it.")
                          .arg(request->path)};
    const Result<Author> author = session.author();
    STEWARD_TRY(author);
    ExportActions actions(session.store(), *author);
    const Result<ExportResult> result = await(actions.write(*request));
    STEWARD_TRY(result);
    if (toStandard) {
        STEWARD_TRY(printFile(session.console(), request->path));
        if (QFile head(request->path + JournalHeadSuffix); head.open(QIODevice::ReadOnly))
            session.console().message(QString::fromUtf8(head.readAll()).trimmed());
    } else {
        session.console().result(ExportText::tr("Exported %1 accounts as %2 to %3")
                                     .arg(result->rows)
                                     .arg(exportFormatName(request->format), request->path));
    }
    if (result->hidden > 0)
        session.console().message(
            ExportText::tr("Left out: %1 accounts that your role does not show.").arg(result->hidden));
    return ExitCode::Done;
}

} // namespace

QList<Command> exportCommands()
{
    return {
        {QStringLiteral("export"),
         ExportText::tr("Write accounts into a file that only you can read, with the head of the journal"),
         {{File, {}, ExportText::tr("The file; - for standard output"), true},
          {Format, QStringLiteral("NAME"),
           ExportText::tr("%1; otherwise as the file is named. csv is for spreadsheets, csv-exact for scripts")
               .arg(formatWords())},
          {Exact, {}, ExportText::tr("CSV for scripts: keys, commas, and every value as it is")},
          {Where, QStringLiteral("NAME=VALUE"), ExportText::tr("Only accounts with this, as for list"), false, true},
          {Columns, QStringLiteral("KEY,KEY"),
           ExportText::tr("Which columns; otherwise all that can be imported again")},
          {Sort, QStringLiteral("KEY,KEY"), ExportText::tr("Sort by these columns; otherwise as they were added")},
          {Deleted, {}, ExportText::tr("The recycle bin instead")},
          yesOption(ExportText::tr("Replace a file that is there"))},
         exportFile},
    };
}

} // namespace steward
