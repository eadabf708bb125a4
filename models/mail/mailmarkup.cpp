#include "models/mail/mailmarkup.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <array>

namespace steward {

namespace {

/// The entity for a character that means something in HTML, or nothing.
QByteArrayView entity(char c)
{
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

Secret escaped(const Secret &secret)
{
    qsizetype size = 0;
    for (const char c : secret.view())
        size += std::max<qsizetype>(entity(c).size(), 1);
    return Secret::filled(size, [&](std::span<char> place) {
        auto at = place.begin();
        for (const char c : secret.view()) {
            const QByteArrayView text = entity(c);
            if (text.isEmpty())
                *at++ = c;
            else
                at = std::copy(text.begin(), text.end(), at);
        }
    });
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', QStringLiteral("&#39;")).toUtf8();
}

/// Left to right whatever surrounds it, and with a typeface that tells 1 from l.
constexpr const char *CodeBegin = "<code dir=\"ltr\" style=\"font-family:monospace;font-size:1.05em\">";
constexpr const char *CodeEnd = "</code>";

QByteArray link(const QString &line)
{
    const QString text = line.trimmed();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty())
        return "<span dir=\"ltr\">" + escaped(text) + "</span>";
    return "<a dir=\"ltr\" href=\"" + escaped(QString::fromLatin1(url.toEncoded())) + "\">" + escaped(text) + "</a>";
}

} // namespace

void MarkedText::add(const QString &text, Style style)
{
    if (m_format == Format::Html) {
        addHtml(text, style);
        return;
    }
    m_open += QString(text).replace(u'\n', QStringLiteral("\r\n")).toUtf8();
}

void MarkedText::addHtml(const QString &text, Style style)
{
    QByteArray lines;
    for (const QString &line : text.split(u'\n')) {
        if (!lines.isEmpty())
            lines += "<br>\r\n";
        lines += style == Style::Links ? link(line) : escaped(line);
    }
    m_open += style == Style::Code ? CodeBegin + lines + CodeEnd : lines;
}

void MarkedText::add(const Secret &secret)
{
    if (m_format == Format::Html)
        m_open += CodeBegin;
    flush();
    m_parts.push_back(m_format == Format::Html ? escaped(secret) : secret);
    if (m_format == Format::Html)
        m_open += CodeEnd;
}

void MarkedText::endLine()
{
    m_open += m_format == Format::Html ? "<br>\r\n" : "\r\n";
}

Secret MarkedText::take()
{
    flush();
    return Secret::joined(std::exchange(m_parts, {}));
}

void MarkedText::flush()
{
    if (!m_open.isEmpty())
        m_parts.emplace_back(std::exchange(m_open, {}));
}

Secret inDocument(const Secret &lines, const QString &title, const QString &language)
{
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    const QByteArray head = "<!DOCTYPE html>\r\n<html lang=\"" + escaped(language) + "\" dir=\""
        + (rightToLeft ? "rtl" : "ltr") + "\">\r\n<head><meta charset=\"utf-8\"><title>" + escaped(title)
        + "</title></head>\r\n<body style=\"font-family:sans-serif;font-size:15px;line-height:1.5\">\r\n"
          "<p style=\"max-width:40em\">\r\n";
    const std::array<Secret, 3> parts {Secret(head), lines, Secret("</p>\r\n</body>\r\n</html>\r\n")};
    return Secret::joined(parts);
}

} // namespace steward
