#include "app/cli/troff.h"

#include <QStringList>

namespace steward {

Troff::Troff(const QString &name, int section, const QString &summary)
{
    line(QStringLiteral(".TH %1 %2 \"\" \"Steward %3\" \"Steward\"")
             .arg(name.toUpper())
             .arg(section)
             .arg(QStringLiteral(STEWARD_VERSION)));
    this->section(u"NAME");
    paragraph(name + QStringLiteral(" - ") + summary);
}

QString Troff::escaped(const QString &text)
{
    QString plain = text;
    plain.replace(u'\\', QStringLiteral("\\e"));
    plain.replace(u'-', QStringLiteral("\\-"));
    // At the begin of a line these would be requests.
    if (plain.startsWith(u'.') || plain.startsWith(u'\''))
        plain.prepend(QStringLiteral("\\&"));
    return plain;
}

void Troff::line(const QString &text)
{
    m_text += text + u'\n';
}

void Troff::section(QStringView title)
{
    line(QStringLiteral(".SH ") + title);
}

void Troff::subsection(const QString &title, const QString &text)
{
    line(QStringLiteral(".SS ") + escaped(title));
    line(escaped(text + u'.'));
}

void Troff::paragraph(const QString &text)
{
    line(QStringLiteral(".PP"));
    line(escaped(text));
}

void Troff::command(const QString &text)
{
    line(QStringLiteral(".PP"));
    line(QStringLiteral("\\fB%1\\fR").arg(escaped(text)));
}

void Troff::item(const QString &term, const QString &text)
{
    line(QStringLiteral(".TP"));
    line(QStringLiteral("\\fB%1\\fR").arg(escaped(term)));
    line(escaped(text));
}

void Troff::indented(const std::function<void()> &content)
{
    line(QStringLiteral(".RS"));
    content();
    line(QStringLiteral(".RE"));
}

void Troff::verbatim(const QString &text)
{
    line(QStringLiteral(".nf"));
    for (const QString &one : text.split(u'\n'))
        line(escaped(one));
    line(QStringLiteral(".fi"));
}

} // namespace steward
