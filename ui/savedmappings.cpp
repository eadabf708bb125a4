#include "ui/savedmappings.h"

#include <QLocale>
#include <QSettings>

#include <QCollator>

#include <algorithm>

namespace steward {

namespace {

const QString NamedGroup = QStringLiteral("import/named");
const QString LastGroup = QStringLiteral("import/mappings");

/// A name as a key: a slash would begin a group.
QString keyOf(const QString &name)
{
    return NamedGroup + u'/' + QString::fromLatin1(name.toUtf8().toHex());
}

QString keyOf(const Sheet &sheet)
{
    return LastGroup + u'/' + sheet.signature();
}

} // namespace

QStringList SavedMappings::names() const
{
    m_settings.beginGroup(NamedGroup);
    const QStringList keys = m_settings.childKeys();
    m_settings.endGroup();
    QStringList names;
    for (const QString &key : keys)
        names.append(QString::fromUtf8(QByteArray::fromHex(key.toLatin1())));
    QCollator collator {QLocale()};
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
    return names;
}

std::optional<SavedMapping> SavedMappings::at(const QString &key) const
{
    const Result<SavedMapping> saved = savedMappingFromJson(m_settings.value(key).toString().toUtf8());
    return saved ? std::optional(*saved) : std::nullopt;
}

std::optional<SavedMapping> SavedMappings::named(const QString &name) const
{
    return at(keyOf(name));
}

void SavedMappings::save(const QString &name, const SavedMapping &mapping)
{
    m_settings.setValue(keyOf(name), QString::fromUtf8(toJson(mapping)));
}

void SavedMappings::remove(const QString &name)
{
    m_settings.remove(keyOf(name));
}

std::optional<SavedMapping> SavedMappings::lastFor(const Sheet &sheet) const
{
    return at(keyOf(sheet));
}

void SavedMappings::rememberFor(const Sheet &sheet, const SavedMapping &mapping)
{
    m_settings.setValue(keyOf(sheet), QString::fromUtf8(toJson(mapping)));
}

} // namespace steward
