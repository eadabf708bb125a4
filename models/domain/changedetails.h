#pragma once

#include "models/domain/catalog.h"
#include "models/domain/changeset.h"

#include <QHash>

namespace steward {

/// One field of a row, before and after, for a reader.
struct ChangedField {
    QString key; ///< As in the image.
    QString label;
    QString before; ///< Empty: there was nothing.
    QString after;
    bool isList = false; ///< Applications and privileges: what stayed, went and came stands below.
    QStringList kept = {};
    QStringList removed = {};
    QStringList added = {};

    friend bool operator==(const ChangedField &, const ChangedField &) = default;
};

/// One image of a change set for a reader.
struct ChangedRow {
    enum class Fate : quint8 {
        Changed,
        Added,   ///< It was not there before.
        Removed, ///< It is not there any more; its name is that of the image.
        Happened ///< No row: an event.
    };

    Entity entity = Entity::Administrator;
    qint64 row = 0;
    Fate fate = Fate::Changed;
    QString name;
    QList<ChangedField> fields; ///< In the order of the field table, then what it does not know by its key.

    friend bool operator==(const ChangedRow &, const ChangedRow &) = default;
};

/// Names of accounts, where the images do not tell them.
using AccountNames = QHash<AdministratorId, QString>;

/// What an image says, with names instead of ids. Every key is told, also those that this version does not know.
ChangedRow changedRow(const ChangeImage &image, const Catalog &catalog, const AccountNames &names = {});
QList<ChangedRow> changedRows(const QList<ChangeImage> &images, const Catalog &catalog, const AccountNames &names = {});
/// "External applications, Email", "Queued → Sent", "1 privilege added": a change set in one line, beside its kind and
/// its target. Some first images are enough.
QString summaryOf(const ChangeSet &set, const QList<ChangeImage> &images, const Catalog &catalog);
/// "Email: ana@old.example → ana@example.com": a field in one line.
QString fieldLine(const ChangedField &field);
/// Whether the entry tells of something that did not work: refused, not let in, a mail that did not arrive.
bool isFailure(const ChangeSet &set, const QList<ChangeImage> &images);
/// The display name that an image of an account holds; empty when it does not.
QString nameInImage(const QJsonObject &image);

} // namespace steward

Q_DECLARE_METATYPE(steward::ChangedRow)
