#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace steward {

/// An XLSX file with one sheet of texts, written row by row in little memory (libxlsxwriter). One thread.
class Workbook {
public:
    /// The file is there already and keeps its permissions.
    explicit Workbook(const QString &path);
    ~Workbook();
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    Result<void> begin(const QStringList &titles);
    Result<void> add(const QStringList &cells);
    Result<void> finish();

private:
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    quint32 m_row = 0;
};

} // namespace steward
