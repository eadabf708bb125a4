#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <memory>
#include <utility>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace steward {

/// An XLSX file with a sheet of texts, and at the end perhaps one about it, written row by row in little memory
/// (libxlsxwriter). One thread.
class Workbook {
public:
    /// The file is there already and keeps its permissions.
    explicit Workbook(const QString &path);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    Result<void> begin(const QStringList &titles);
    Result<void> add(const QStringList &cells);
    /// A second sheet with two columns: what, and the text.
    Result<void> describe(const QString &title, const QList<std::pair<QString, QString>> &lines);
    Result<void> finish();

private:
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    quint32 m_row = 0;
};

} // namespace steward
