#include "models/domain/valuetemplate.h"

#include "models/domain/latinletters.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct TemplateText {
    Q_DECLARE_TR_FUNCTIONS(ValueTemplate)
};

struct PlaceholderSpec {
    const char *name;
    const char *text;
};

/// In the order of ValueTemplate::Source, from `First` on.
constexpr std::array<PlaceholderSpec, 8> Placeholders {{
    {"first", QT_TRANSLATE_NOOP("ValueTemplate", "First name")},
    {"last", QT_TRANSLATE_NOOP("ValueTemplate", "Last name")},
    {"email", QT_TRANSLATE_NOOP("ValueTemplate", "Email")},
    {"local", QT_TRANSLATE_NOOP("ValueTemplate", "Email, before the @")},
    {"domain", QT_TRANSLATE_NOOP("ValueTemplate", "Email, after the @")},
    {"user", QT_TRANSLATE_NOOP("ValueTemplate", "User name")},
    {"organization", QT_TRANSLATE_NOOP("ValueTemplate", "Organization")},
    {"n", QT_TRANSLATE_NOOP("ValueTemplate", "Number of the row: 1, 2, 3 …")},
}};

constexpr int MaxDigits = 9;

/// The first character as a reader sees it, surrogates and marks included.
QString initialOf(const QString &text)
{
    qsizetype end = text.isEmpty() ? 0 : text.at(0).isHighSurrogate() && text.size() > 1 ? 2 : 1;
    while (end < text.size() && text.at(end).isMark())
        ++end;
    return text.left(end);
}

} // namespace

QStringList ValueTemplate::placeholders()
{
    QStringList names;
    for (const PlaceholderSpec &spec : Placeholders)
        names.append(QLatin1StringView(spec.name));
    return names;
}

QString ValueTemplate::placeholderText(const QString &name)
{
    for (const PlaceholderSpec &spec : Placeholders) {
        if (name == QLatin1StringView(spec.name))
            return TemplateText::tr(spec.text);
    }
    return {};
}

Result<void> ValueTemplate::takeForm(Part &part, const QString &form, qsizetype position)
{
    bool isNumber = false;
    const int digits = form.toInt(&isNumber);
    if (part.source == Source::Number) {
        if (!isNumber || digits < 1 || digits > MaxDigits)
            return invalid(TemplateText::tr("“%1” at character %2 is not a form of {n}. Write how many digits, for "
                                            "example {n:3}.")
                               .arg(form)
                               .arg(position));
        part.digits = digits;
    } else if (form == QStringLiteral("lower")) {
        part.lower = true;
    } else if (form == QStringLiteral("upper")) {
        part.upper = true;
    } else if (form == QStringLiteral("ascii")) {
        part.ascii = true;
    } else if (form == QStringLiteral("initial")) {
        part.initial = true;
    } else {
        return invalid(TemplateText::tr("“%1” at character %2 is not a form. Use lower, upper, ascii or initial.")
                           .arg(form)
                           .arg(position));
    }
    return {};
}

Result<ValueTemplate::Part> ValueTemplate::placeholder(const QString &inner, qsizetype position, Field field)
{
    const qsizetype colon = inner.indexOf(u':');
    const QString name = inner.left(colon).trimmed().toLower();
    const qsizetype index = placeholders().indexOf(name);
    if (index < 0)
        return invalid(TemplateText::tr("“{%1}” at character %2 is not a placeholder. Use one of: %3.")
                           .arg(inner)
                           .arg(position)
                           .arg(QStringLiteral("{%1}").arg(placeholders().join(QStringLiteral("}, {")))));
    Part part;
    part.source = static_cast<Source>(index + 1);
    const bool inAddress = field == Field::Email || field == Field::UserName;
    part.address
        = inAddress && part.source != Source::Email && part.source != Source::Domain && part.source != Source::Number;
    if (colon >= 0) {
        for (const QString &form : inner.sliced(colon + 1).split(u','))
            STEWARD_TRY(takeForm(part, form.trimmed().toLower(), position));
    }
    return part;
}

Result<ValueTemplate> ValueTemplate::parse(const QString &text, Field field)
{
    ValueTemplate result;
    QString literal;
    const auto flush = [&] {
        if (!literal.isEmpty())
            result.m_parts.append({.literal = literal});
        literal.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if ((c == u'{' || c == u'}') && i + 1 < text.size() && text.at(i + 1) == c) {
            literal += c;
            ++i;
        } else if (c == u'}') {
            return invalid(TemplateText::tr("The } at character %1 closes nothing. Write }} for a brace.").arg(i + 1));
        } else if (c == u'{') {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                return invalid(TemplateText::tr("The { at character %1 is not closed. Write a } behind the "
                                                "placeholder, or {{ for a brace.")
                                   .arg(i + 1));
            flush();
            const Result<Part> part = placeholder(text.sliced(i + 1, end - i - 1), i + 1, field);
            STEWARD_TRY(part);
            result.m_parts.append(*part);
            i = end;
        } else {
            literal += c;
        }
    }
    flush();
    return result;
}

QString ValueTemplate::filled(const Part &part, const Administrator &row, qint64 number)
{
    QString text;
    switch (part.source) {
    case Source::Literal:
        return part.literal;
    case Source::Number:
        return QString::number(number).rightJustified(part.digits, u'0');
    case Source::First:
        text = row.firstName;
        break;
    case Source::Last:
        text = row.lastName;
        break;
    case Source::Email:
        text = row.email.typed();
        break;
    case Source::Local:
        text = row.email.localPart();
        break;
    case Source::Domain:
        text = row.email.domain();
        break;
    case Source::User:
        text = row.userName;
        break;
    case Source::Organization:
        text = row.organization;
        break;
    }
    if (part.ascii)
        text = latinLetters(text, row.language);
    if (part.address)
        text = addressLetters(text, row.language);
    if (part.initial)
        text = initialOf(text);
    if (part.lower)
        text = text.toLower();
    return part.upper ? text.toUpper() : text;
}

QString ValueTemplate::filled(const Administrator &row, qint64 number) const
{
    QString text;
    for (const Part &part : m_parts)
        text += filled(part, row, number);
    return text;
}

QString ValueTemplate::emptyInAddress(const Administrator &row) const
{
    for (const Part &part : m_parts) {
        if (part.address && filled(part, row, 0).isEmpty())
            return TemplateText::tr(Placeholders.at(static_cast<std::size_t>(part.source) - 1).text);
    }
    return {};
}

} // namespace steward
