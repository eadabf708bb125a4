#include "models/store/synccodes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <span>

namespace steward {

namespace {

constexpr std::array<const char *, 3> IntentKinds {"create", "update", "delete"};
constexpr std::array<const char *, 2> IntentStates {"sending", "blocked"};
constexpr std::array<const char *, 4> HeldKinds {"missing", "edited-there", "name-taken", "unusable"};

size_t placeOf(std::span<const char *const> words, const QString &text)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (text == QLatin1StringView(words[i]))
            return i;
    }
    return 0;
}

template <typename Enum> Enum enumFrom(std::span<const char *const> words, const QString &text)
{
    return static_cast<Enum>(placeOf(words, text));
}

template <typename Enum> QString wordOf(std::span<const char *const> words, Enum value)
{
    const auto place = static_cast<size_t>(value);
    return place < words.size() ? QString(QLatin1StringView(words[place])) : QString();
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

SyncBase syncCodes::briefBaseOf(const Statement &row)
{
    SyncBase base;
    base.uid = QUuid::fromString(row.text(0));
    base.serverId = row.text(1);
    base.externalId = row.text(2);
    base.version = row.blob(3);
    base.created = row.integer(4);
    base.modified = row.integer(5);
    base.absent = static_cast<int>(row.integer(6));
    base.cleanRevision = row.integer(7);
    return base;
}

SyncBase syncCodes::baseOf(const Statement &row)
{
    SyncBase base = briefBaseOf(row);
    base.agreed = objectFrom(row.text(BehindBriefBase));
    return base;
}

} // namespace steward
