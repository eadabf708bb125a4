#pragma once

#include "models/sync/syncdecisions.h"
#include "ui/synclook.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace steward {

class Chip;
class NoteBox;
class SubjectHeader;
class SyncFieldTable;

/// What there is to say of one account of the Sync page, and the buttons that fit. GUI thread.
class SyncDetails : public QFrame {
    Q_OBJECT

public:
    explicit SyncDetails(QWidget *parent = nullptr);

    void show(const SyncEntry &entry, Timestamp now);
    void showNothing();
    SyncFieldTable *table() const { return m_table; }
    /// While an answer is on its way, whatever is shown meanwhile.
    void setBusy(bool busy);

signals:
    void chosen(const QList<std::pair<qint64, steward::SyncDecisions::Choice>> &choices);
    void answered(steward::SyncDecisions::Answer answer);
    void tryAgainRequested();
    /// The account itself is to be changed, or looked at.
    void editRequested();
    void accountRequested();
    void laterRequested();

private:
    void showWords(const SyncEntry &entry);
    void showButtons(const SyncEntry &entry);
    void showQuestionButtons(const SyncEntry &entry);
    void showConflictButtons();
    void updateDecided();
    QPushButton *addButton(const QString &text, bool leading);
    void clearButtons();

    SubjectHeader *m_subject;
    Chip *m_chip;
    SyncFieldTable *m_table;
    NoteBox *m_words;
    QWidget *m_promise;
    QScrollArea *m_area;
    QFrame *m_footer;
    QHBoxLayout *m_leading;
    QHBoxLayout *m_trailing;
    QPushButton *m_use = nullptr;
    QList<QPushButton *> m_buttons;
    QPointer<QWidget> m_focusBeforeBusy;
    bool m_busy = false;
};

} // namespace steward
