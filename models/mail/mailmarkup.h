#pragma once

#include "models/secrets/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace steward {

/// A text that is written piece by piece, as plain text or as HTML, with pieces that are secrets. One thread.
class MarkedText {
public:
    enum class Format : quint8 { Plain, Html };
    enum class Style : quint8 {
        Plain,
        Code, ///< To be copied letter by letter.
        Links ///< What is an https URL can be followed.
    };

    explicit MarkedText(Format format) : m_format(format) { }

    void add(const QString &text, Style style);
    void add(const Secret &secret);
    void endLine();
    Secret take();

private:
    void addHtml(const QString &text, Style style);
    void flush();

    Format m_format;
    QByteArray m_open;
    std::vector<Secret> m_parts;
};

/// The lines as an HTML document without anything from elsewhere, in the language's direction.
Secret inDocument(const Secret &lines, const QString &title, const QString &language);

} // namespace steward
