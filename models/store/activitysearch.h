#pragma once

#include "models/domain/catalog.h"
#include "models/domain/changeset.h"

#include <QSet>

namespace steward {

/// Looks for a text, without case and accents, in what a change set says and in the values of its images; ids of
/// applications and roles stand for their names. Any thread.
class ActivitySearch {
public:
    ActivitySearch(const QString &text, const Catalog &catalog);

    bool isIn(const ChangeSet &set) const;
    /// One side of an image, as its JSON text.
    bool isInImage(const QString &json) const;

private:
    bool isInText(const QString &text) const;
    bool isInObject(const QJsonObject &object) const;
    bool isInValue(const QString &key, const QJsonValue &value) const;

    QString m_needle;
    bool m_escapes; ///< JSON writes some of its letters differently: the text of an image does not tell.
    QSet<qint64> m_applications;
    QSet<qint64> m_roles;
};

} // namespace steward
