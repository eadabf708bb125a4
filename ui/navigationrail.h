#pragma once

#include <QFrame>
#include <QListView>
#include <QStandardItemModel>

class QLabel;

namespace steward {

/// The pages of the window, and at its foot which directory this is. GUI thread.
class NavigationRail : public QFrame {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(const QString &icon, const QString &title);
    /// The last page, which stands at the foot below the directory.
    void addFootPage(const QString &icon, const QString &title);
    void setCount(int page, qint64 count);
    void setCurrentPage(int page);
    int currentPage() const;
    /// Name and place of the directory.
    void setEnvironment(const QString &name, const QString &place, const QString &fullPlace);
    void setCollapsed(bool collapsed);
    QListView *list() const { return m_list; }
    QListView *foot() const { return m_foot; }

signals:
    void pageRequested(int page);

private:
    void prepare(QListView *list);

    QStandardItemModel *m_model;
    QListView *m_list;
    QListView *m_foot; ///< The same pages and current page; shows the last one only.
    QFrame *m_card;
    class ElidedLabel *m_name;
    class ElidedLabel *m_place;
};

} // namespace steward
