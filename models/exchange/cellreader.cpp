#include "models/exchange/cellreader.h"

#include <QCoreApplication>

namespace steward {

namespace {

struct CellText {
    Q_DECLARE_TR_FUNCTIONS(DelimitedText)
};

} // namespace

CellReader::End CellReader::next()
{
    m_doubled = false;
    m_quoted = m_dialect.quote != 0 && m_at < m_text.size() && m_text[m_at] == m_dialect.quote;
    if (m_quoted)
        return readQuoted();
    m_begin = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == m_dialect.separator || c == '\n' || c == '\r')
            break;
        if (m_dialect.quote != 0 && c == m_dialect.quote)
            return broken(CellText::tr("A quotation mark stands inside a cell that does not begin with one. Put the "
                                       "whole cell in quotation marks and double those inside, or read the file "
                                       "without quotation marks."),
                          m_at);
    }
    m_end = m_at;
    return endCell();
}

CellReader::End CellReader::readQuoted()
{
    const qint64 opening = m_at;
    m_begin = ++m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == m_dialect.quote) {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != m_dialect.quote)
                break;
            m_doubled = true;
            ++m_at;
        } else if (c == '\n' || (c == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n'))) {
            ++m_line;
        }
    }
    if (m_at >= m_text.size())
        return broken(CellText::tr("A quotation mark is opened here and never closed. Close it, or read the file "
                                   "without quotation marks."),
                      opening);
    m_end = m_at++;
    if (m_at < m_text.size() && m_text[m_at] != m_dialect.separator && m_text[m_at] != '\n' && m_text[m_at] != '\r')
        return broken(CellText::tr("Something follows the closing quotation mark of a cell. Double quotation marks "
                                   "that belong to the cell."),
                      m_at);
    return endCell();
}

CellReader::End CellReader::endCell()
{
    if (m_at >= m_text.size())
        return End::Text;
    if (m_text[m_at] == m_dialect.separator) {
        ++m_at;
        return End::Cell;
    }
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
    return End::Row;
}

CellReader::End CellReader::broken(const QString &message, qint64 offset)
{
    m_fault.message = message;
    m_fault.offset = offset;
    return End::Broken;
}

QByteArray CellReader::cell() const
{
    QByteArray bytes = m_text.sliced(m_begin, m_end - m_begin).toByteArray();
    if (m_doubled)
        bytes.replace(QByteArray(2, m_dialect.quote), QByteArray(1, m_dialect.quote));
    return bytes;
}

} // namespace steward
