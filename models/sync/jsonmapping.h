#pragma once

#include "models/core/result.h"
#include "models/domain/fields.h"

#include <QJsonObject>
#include <QMap>

namespace steward {

/// How a plain JSON interface holds accounts (resources/remote-mapping.schema.json): its paths, its paging, and where
/// each field stands. A value.
struct JsonMapping {
    enum class Paging : quint8 { None, Page, Offset, Cursor };
    enum class Update : quint8 { Patch, Put };

    /// Where a field stands.
    struct Place {
        QString path;       ///< "name.first".
        QString item;       ///< Of applications that are objects: where their name stands.
        QJsonObject values; ///< By our values ("person", "true"): what the server says instead.

        friend bool operator==(const Place &, const Place &) = default;
    };

    QString list;      ///< Path of all accounts.
    QString items;     ///< Where the array stands in its answer; empty: it is the answer.
    QString total;     ///< Where the number of all stands.
    QString one;       ///< Path of one account, with {id}.
    QString enveloped; ///< Where one account stands in an answer about it; empty: it is the answer.
    Paging paging = Paging::None;
    QString sizeParameter;
    QString whereParameter; ///< Page, offset or cursor.
    QString nextCursor;     ///< Where the cursor of the next page stands.
    int firstPage = 1;
    int pageSize = 100;
    QString modifiedSince;    ///< Query parameter; empty: none.
    QString findByExternalId; ///< Path with {value}; empty: none.
    QString findByUserName;
    QString id;
    QString externalId; ///< Empty: the server does not keep it.
    QString created;
    QString modified;
    QString versionHeader; ///< "ETag"; put into If-Match.
    QString versionField;  ///< Or a member of the account that is sent back with a change.
    Update update = Update::Patch;
    QString mediaType; ///< Of changes.
    QMap<QString, QString> headers;
    QMap<Field, Place> fields;

    /// What was made of a profile's object, or what is wrong with it.
    static Result<JsonMapping> parsed(const QJsonObject &object);
};

} // namespace steward
