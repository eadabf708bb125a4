#pragma once

#include "ui/notices.h"
#include "ui/syncoverviewreader.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace steward {

class EmptyState;
class MessageBar;
class PageHeader;
class SearchField;
class SyncAnswers;
class SyncDetails;
class SyncFilterBar;
class SyncListModel;
class WindowActions;

/// What differs between the directory and its remote, and the answers to what a sync has left. GUI thread.
class SyncPage : public QWidget {
    Q_OBJECT

public:
    SyncPage(Workspace &workspace, Notices &notices, WindowActions &actions, QWidget *parent = nullptr);

    const SyncOverview &overview() const { return m_reader->overview(); }
    /// Whether it is known if there is a remote.
    bool isKnown() const { return m_reader->isKnown(); }
    bool hasRemote() const { return m_reader->hasRemote(); }
    const RemoteProfile &profile() const { return m_reader->profile(); }
    /// When the server was read last, as far as this window knows; 0: never.
    Timestamp checkedAt() const { return m_reader->checkedAt(); }

    QListView *list() const { return m_list; }
    SyncListModel *model() const { return m_model; }
    SyncDetails *details() const { return m_details; }
    SyncFilterBar *filterBar() const { return m_filter; }
    SearchField *search() const;
    MessageBar *messages() const { return m_messages; }
    /// The conflict, question or refusal behind the one that is shown, or with -1 before it.
    void showNextOpen(int step = 1);
    /// Beside the title, whatever happens to the messages; empty when the server lets us in.
    void setRefusal(const QString &words);
    /// Reads anew what differs.
    void reload() { m_reader->read(); }

signals:
    void overviewChanged();
    void editRequested(steward::AdministratorId id);
    void accountRequested(steward::AdministratorId id);

protected:
    /// To what the page shows: its list, or the button that stands in its place.
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *buildContent();
    void connectAll();
    void connectDetails();
    void takeOverview();
    void showList();
    void showEmpty();
    void showCurrent();
    void updateHeader();
    const SyncEntry *current() const;

    Workspace &m_workspace;
    Notices &m_notices;
    WindowActions &m_actions;
    SyncOverviewReader *m_reader;
    PageHeader *m_header;
    MessageBar *m_messages;
    SyncFilterBar *m_filter;
    SyncListModel *m_model;
    QListView *m_list;
    SyncDetails *m_details;
    SyncAnswers *m_answers;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    std::optional<SyncEntry> m_shown; ///< What the details show, so that an equal one keeps the choices made there.
    QString m_refusal;
    bool m_filling = false;
};

} // namespace steward
