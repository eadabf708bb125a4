#include "models/sync/jsontext.h"

#include "models/sync/jsonsentences.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace steward {

namespace {

constexpr int MaxDepth = 64;
constexpr qsizetype MaxWords = 300;
constexpr double SecondsUpTo = 1e11; ///< Larger numbers are milliseconds: this is the year 5138, or 1973.

/// Before it is parsed: Qt's parser calls itself for every level.
bool isTooDeep(const QByteArray &text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > MaxDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

/// Whether the name is this one, written in any case and with or without - and _.
bool isWrittenSo(const QString &name, const char *letters)
{
    for (const QChar c : name) {
        if (c == u'_' || c == u'-')
            continue;
        if (*letters == 0 || c.toLower() != QLatin1Char(*letters))
            return false;
        ++letters;
    }
    return *letters == 0;
}

bool isSecretName(const QString &name)
{
    static constexpr std::array<const char *, 9> names {"password",     "secret",     "clientsecret",
                                                        "apikey",       "token",      "accesstoken",
                                                        "refreshtoken", "privatekey", "passwordhash"};
    return std::any_of(names.begin(), names.end(), [&](const char *secret) { return isWrittenSo(name, secret); });
}

bool holdsSecret(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &one) { return holdsSecret(one); });
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isSecretName(it.key()) || ((it->isObject() || it->isArray()) && holdsSecret(*it)))
            return true;
    }
    return false;
}

QJsonValue stripped(const QJsonValue &value, QString *first)
{
    if (value.isObject())
        return withoutSecrets(value.toObject(), first);
    if (!value.isArray())
        return value;
    QJsonArray array;
    for (const QJsonValue &one : value.toArray())
        array.append(stripped(one, first));
    return array;
}

} // namespace

Result<QJsonObject> parsedJson(const QByteArray &text)
{
    if (isTooDeep(text))
        return invalid(JsonText::tr("The server's answer is nested too deep to be read."));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull())
        return Error {ErrorKind::Invalid,
                      JsonText::tr("The server's answer is not JSON. Check whether the URL is that of its interface."),
                      error.errorString()};
    return document.isArray() ? QJsonObject {{QString(), document.array()}} : document.object();
}

QJsonValue jsonAt(const QJsonObject &object, const QString &path)
{
    QJsonValue value = object;
    if (path.isEmpty())
        return value;
    for (const QString &step : path.split(u'.')) {
        if (!value.isObject())
            return QJsonValue::Undefined;
        value = value.toObject().value(step);
    }
    return value;
}

void setJsonAt(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const QString step = path.section(u'.', 0, 0);
    const QString rest = path.section(u'.', 1);
    if (rest.isEmpty()) {
        object.insert(step, value); // Undefined removes.
        return;
    }
    if (value.isUndefined() && !object.value(step).isObject())
        return;
    QJsonObject inner = object.value(step).toObject();
    setJsonAt(inner, rest, value);
    object.insert(step, inner);
}

qint64 jsonTime(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number > 0 && number < 1e15 ? qint64(number < SecondsUpTo ? number * 1000 : number) : 0;
    }
    // Qt reads at most milliseconds; servers send up to nanoseconds.
    static const QRegularExpression fraction(QStringLiteral("(\\.\\d{3})\\d+"));
    QDateTime time
        = QDateTime::fromString(value.toString().trimmed().replace(fraction, QStringLiteral("\\1")), Qt::ISODateWithMs);
    if (!time.isValid())
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC); // Without an offset it is the server's, which is UTC with all that leave it out.
    return time.toMSecsSinceEpoch();
}

QString jsonTimeText(qint64 time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString scalarText(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

bool jsonFlag(const QJsonValue &value, bool otherwise)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    const QString text = value.toString().toLower();
    if (text == u"true" || text == u"1" || text == u"yes")
        return true;
    return text == u"false" || text == u"0" || text == u"no" ? false : otherwise;
}

QJsonObject withoutSecrets(const QJsonObject &object, QString *first)
{
    if (!holdsSecret(object))
        return object;
    QJsonObject clean;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isSecretName(it.key())) {
            clean.insert(it.key(), stripped(it.value(), first));
        } else if (first && first->isEmpty()) {
            *first = it.value().toString();
        }
    }
    return clean;
}

QString serverWords(const QByteArray &body)
{
    QString words;
    if (const Result<QJsonObject> json = parsedJson(body)) {
        for (const char *path : {"detail", "error_description", "message", "error.message", "error.detail", "title",
                                 "error", "Errors.description", "errors.description"}) {
            words = jsonAt(*json, QLatin1StringView(path)).toString();
            if (!words.isEmpty())
                break;
        }
    }
    // Neither line breaks nor what turns the direction of writing.
    QString plain;
    for (const QChar c : std::as_const(words)) {
        const bool shown = c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
            && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph;
        plain.append(shown ? c : QChar(u' '));
    }
    plain = plain.simplified();
    if (plain.size() > MaxWords)
        plain = plain.first(MaxWords - (plain.at(MaxWords - 2).isHighSurrogate() ? 2 : 1)) + QChar(u'…');
    return plain;
}

} // namespace steward
