#pragma once

#include "models/actions/importactions.h"

#include <QScrollArea>

class QComboBox;
class QLabel;

namespace steward {

class IconLabel;

/// What each column of a file becomes: its heading and a sample, a list of fields to choose from, and a mark that says
/// whether that was sure, guessed, or chosen. GUI thread.
class ImportColumns : public QScrollArea {
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    /// Shows the columns of another file, mapped like that.
    void setFile(const ImportFile &file, const ColumnMapping &mapping);
    const ColumnMapping &mapping() const { return m_mapping; }
    /// Columns that were guessed, and that nobody has looked at since.
    int guessedCount() const;
    QComboBox *comboBox(qsizetype column) const { return m_rows.at(column).combo; }

signals:
    void mappingChanged();

private:
    struct Row {
        QComboBox *combo = nullptr;
        IconLabel *mark = nullptr;
        bool guessed = false;
    };

    QWidget *makeRow(const ImportFile &file, qsizetype column);
    void choose(qsizetype column, const ColumnTarget &target);
    void showMark(qsizetype column);

    Catalog m_catalog;
    QList<ColumnTarget> m_targets; ///< In the order of the lists.
    ColumnMapping m_mapping;
    QList<Row> m_rows;
};

} // namespace steward
