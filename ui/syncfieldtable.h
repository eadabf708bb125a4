#pragma once

#include "ui/syncfields.h"

#include <QFrame>
#include <QMap>

class QButtonGroup;
class QGridLayout;
class QHBoxLayout;

namespace steward {

/// An account field by field: as agreed last, here, on the server, and what will be; with a choice of sides where both
/// have changed the same field. GUI thread.
class SyncFieldTable : public QFrame {
    Q_OBJECT

public:
    using Choice = SyncDecisions::Choice;

    explicit SyncFieldTable(QWidget *parent = nullptr);

    /// What was ticked for a line that has stayed the same stays ticked, also when others were shown meanwhile.
    void setLines(const QList<SyncFieldLine> &lines);
    /// Of the conflicts that are decided: by their id.
    QList<std::pair<qint64, Choice>> choices() const;
    qsizetype conflicts() const { return m_choices.size(); }
    void chooseAll(Choice choice);
    /// Whether results are known at all: of a question they are not.
    void setShowsResult(bool shows) { m_showsResult = shows; }

signals:
    void chosenChanged();

private:
    void noteTicks();
    void addHeader();
    void addLine(const SyncFieldLine &line, int row);
    void addValue(const std::optional<QJsonValue> &value, const SyncFieldLine &line, bool strong, int row, int column);
    void addChoice(const SyncFieldLine &line, Choice choice, QButtonGroup *group, int row, int column);
    void addChange(SyncFieldLine::Change change, int row);
    void put(QWidget *widget, int row, int column);
    void showResult(const SyncFieldLine &line, int row);
    std::optional<Choice> chosen(const SyncFieldLine &line) const;

    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QMap<qint64, QButtonGroup *> m_choices; ///< By conflict.
    QMap<int, QWidget *> m_results;         ///< By row.
    QList<SyncFieldLine> m_lines;
    QMap<qint64, std::pair<SyncFieldLine, Choice>> m_ticked; ///< By conflict; of all that were shown.
    bool m_showsResult = true;
};

} // namespace steward
