#include "models/exchange/workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace steward {

namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr quint32 RowsOfSheet = 1'048'576;
constexpr qsizetype LongestCell = 32'767;
constexpr double ColumnWidth = 22;

Error failure(lxw_error code)
{
    return Error {ErrorKind::Storage, WorkbookText::tr("The workbook could not be written. Check that there is room."),
                  QString::fromUtf8(lxw_strerror(code))};
}

} // namespace

Workbook::Workbook(const QString &path) : m_path(path) { }

Workbook::~Workbook()
{
    // Closing is the only way to free it; the file is not complete and will be removed.
    if (m_book)
        workbook_close(m_book);
}

Result<void> Workbook::begin(const QStringList &titles)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    QByteArray tmp = folder;
    lxw_workbook_options options {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = tmp.data();
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, nullptr) : nullptr;
    if (!m_sheet)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    lxw_format *heading = workbook_add_format(m_book);
    format_set_bold(heading);
    // What is typed into a cell of this format stays a text.
    m_text = workbook_add_format(m_book);
    format_set_num_format(m_text, "@");
    worksheet_set_column(m_sheet, 0, static_cast<lxw_col_t>(titles.size() - 1), ColumnWidth, m_text);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const lxw_error code
            = worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), titles.at(i).toUtf8().constData(), heading);
        if (code != LXW_NO_ERROR)
            return failure(code);
    }
    m_row = 1;
    return {};
}

Result<void> Workbook::add(const QStringList &cells)
{
    if (m_row >= RowsOfSheet)
        return Error {ErrorKind::Invalid,
                      WorkbookText::tr("A workbook holds at most 1,048,575 rows. Narrow the filter, or use CSV.")};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString &text = cells.at(i);
        if (text.size() > LongestCell)
            return Error {ErrorKind::Invalid,
                          WorkbookText::tr("A cell of a workbook holds at most 32,767 characters. Use CSV.")};
        const lxw_error code
            = worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(i), text.toUtf8().constData(), m_text);
        if (code != LXW_NO_ERROR)
            return failure(code);
    }
    ++m_row;
    return {};
}

Result<void> Workbook::describe(const QString &title, const QList<std::pair<QString, QString>> &lines)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, title.toUtf8().constData());
    if (!sheet)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    worksheet_set_column(sheet, 0, 0, ColumnWidth, m_text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto row = static_cast<lxw_row_t>(i);
        for (const auto &[column, text] : {std::pair(0, lines.at(i).first), std::pair(1, lines.at(i).second)}) {
            const lxw_error code
                = worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.toUtf8().constData(), m_text);
            if (code != LXW_NO_ERROR)
                return failure(code);
        }
    }
    return {};
}

Result<void> Workbook::finish()
{
    const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
    return code == LXW_NO_ERROR ? Result<void>() : Result<void>(failure(code));
}

} // namespace steward
