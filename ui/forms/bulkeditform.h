#pragma once

#include "ui/forms/fieldeditline.h"

#include <QMap>

class QPushButton;

namespace steward {

/// What can be done to several accounts at once, a line for each field; names, addresses and the rest are behind a
/// link. GUI thread.
class BulkEditForm : public QWidget {
    Q_OBJECT

public:
    /// What can be chosen: roles and applications of the catalog, and the organizations that are known.
    BulkEditForm(const Catalog &catalog, const QStringList &organizations, QWidget *parent = nullptr);

    BulkEdit edit() const;
    void setEdit(const BulkEdit &edit);
    FieldEditLine *line(Field field) const { return m_lines.value(field); }
    FieldEditLine *ownerLine() const { return m_owner; }
    QPushButton *moreButton() const { return m_more; }
    /// Lines of fields that are rarely changed at once.
    void setMoreVisible(bool visible);
    /// Takes the remarks of all lines away.
    void clearRemarks();

signals:
    void edited();

private:
    FieldEditLine *addLine(Field field, const QString &label, FieldEditLine::Editor editor, bool rare);
    void fillChoices(const Catalog &catalog, const QStringList &organizations);

    QMap<Field, FieldEditLine *> m_lines;
    QList<Field> m_order; ///< From top to bottom.
    FieldEditLine *m_owner;
    QWidget *m_rare;
    QPushButton *m_more;
};

} // namespace steward
