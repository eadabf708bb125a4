#include "models/store/synccodes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace steward {

namespace {

constexpr std::array<const char *, 3> IntentKinds {"create", "update", "delete"};
constexpr std::array<const char *, 2> IntentStates {"sending", "blocked"};
constexpr std::array<const char *, 4> HeldKinds {"missing", "edited-there", "name-taken", "unusable"};

template <typename Enum, size_t Size> Enum enumFrom(const std::array<const char *, Size> &words, const QString &text)
{
    const auto *found
        = std::find_if(words.begin(), words.end(), [&](const char *word) { return text == QLatin1StringView(word); });
    return found == words.end() ? Enum {} : static_cast<Enum>(found - words.begin());
}

template <size_t Size, typename Enum> QString wordOf(const std::array<const char *, Size> &words, Enum value)
{
    return QLatin1StringView(words[static_cast<size_t>(value)]);
}

} // namespace

QString syncHeldKey(SyncHeld::Kind kind)
{
    return wordOf(HeldKinds, kind);
}

QString syncCodes::text(const QUuid &uid)
{
    return uid.toString(QUuid::WithoutBraces);
}

QString syncCodes::text(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString syncCodes::text(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact));
}

QJsonObject syncCodes::objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonValue syncCodes::valueFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0);
}

QString syncCodes::text(SyncIntent::Kind kind)
{
    return wordOf(IntentKinds, kind);
}

QString syncCodes::text(SyncIntent::State state)
{
    return wordOf(IntentStates, state);
}

SyncIntent::Kind syncCodes::intentKind(const QString &text)
{
    return enumFrom<SyncIntent::Kind>(IntentKinds, text);
}

SyncIntent::State syncCodes::intentState(const QString &text)
{
    return enumFrom<SyncIntent::State>(IntentStates, text);
}

SyncHeld::Kind syncCodes::heldKind(const QString &text)
{
    return enumFrom<SyncHeld::Kind>(HeldKinds, text);
}

} // namespace steward
