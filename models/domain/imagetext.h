#pragma once

#include "models/domain/changedetails.h"

#include <QStringList>

namespace steward {

/// The words for keys and values of journal images: labels, and names instead of ids. A key that this version does not
/// know is its own label.
class ImageText {
public:
    /// Both must outlive it.
    ImageText(const Catalog &catalog, const AccountNames &names) : m_catalog(catalog), m_names(names) { }

    /// In the order in which a reader is told.
    static QStringList knownKeys(Entity entity);
    static QString label(Entity entity, const QString &key);
    static bool isList(Entity entity, const QString &key);
    static QString settingName(const QString &key);

    /// Empty for a value that is not there, a time that has not come, or an empty text.
    QString value(Entity entity, const QString &key, const QJsonValue &value) const;
    /// The parts of a value that is a list.
    QStringList list(Entity entity, const QString &key, const QJsonValue &value) const;

private:
    QString ofAdministrator(const QString &key, const QJsonValue &value) const;

    const Catalog &m_catalog;
    const AccountNames &m_names;
};

} // namespace steward
