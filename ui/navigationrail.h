#pragma once

#include "ui/style/theme.h"

#include <QFrame>
#include <QListView>
#include <QStandardItemModel>

class QLabel;

namespace steward {

class ElidedLabel;
class IconLabel;

/// What the card at the foot says of a remote; without a name there is none.
struct RailRemote {
    QString name;
    QString host;
    QString checked;
    ColorToken token = ColorToken::Text2;
};

/// The pages of the window, and at its foot which directory this is. GUI thread.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(const QString &icon, const QString &title);
    /// The last page, which stands at the foot below the directory.
    void addFootPage(const QString &icon, const QString &title);
    void setCount(int page, qint64 count);
    /// How many wait there for somebody; 0: no badge.
    void setBadge(int page, qint64 count);
    void setCurrentPage(int page);
    int currentPage() const;
    /// Name and place of the directory.
    void setEnvironment(const QString &name, const QString &place, const QString &fullPlace);
    void setRemote(const RailRemote &remote);
    void setCollapsed(bool collapsed);
    QListView *list() const { return m_list; }
    QListView *foot() const { return m_foot; }

signals:
    void pageRequested(int page);

private:
    void prepare(QListView *list);
    void showCard();

    QStandardItemModel *m_model;
    QListView *m_list;
    QListView *m_foot; ///< The same pages and current page; shows the last one only.
    QFrame *m_card;
    IconLabel *m_icon;
    ElidedLabel *m_name;
    ElidedLabel *m_place;
    ElidedLabel *m_checked;
    QString m_localName;
    QString m_localPlace;
    QString m_fullPlace;
    RailRemote m_remote;
};

} // namespace steward
