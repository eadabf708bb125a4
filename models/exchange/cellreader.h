#pragma once

#include "models/exchange/delimitedtext.h"

namespace steward {

/// Walks through the cells of a text, one after the other. It must outlive the reader.
class CellReader {
public:
    enum class End { Cell, Row, Text, Broken };

    CellReader(QByteArrayView utf8, TextDialect dialect, qint64 offset = 0, qint64 line = 1)
        : m_text(utf8), m_dialect(dialect), m_at(offset), m_line(line)
    {
    }

    /// Reads the next cell and says what ended it; `Broken` has a `fault` without row and column.
    End next();
    /// The cell that was read, as bytes: without its quotation marks, doubled ones made single.
    QByteArray cell() const;
    bool wasQuoted() const { return m_quoted; }
    qsizetype cellBytes() const { return m_end - m_begin; }
    const TextFault &fault() const { return m_fault; }
    qint64 offset() const { return m_at; }
    qint64 line() const { return m_line; }
    bool atEnd() const { return m_at >= m_text.size(); }

private:
    End endCell();
    End readQuoted();
    End broken(const QString &message, qint64 offset);

    QByteArrayView m_text;
    TextDialect m_dialect;
    qint64 m_at;
    qint64 m_line;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    bool m_quoted = false;
    bool m_doubled = false;
    TextFault m_fault;
};

} // namespace steward
