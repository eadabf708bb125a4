#pragma once

#include <QFrame>
#include <QHash>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace steward {

/// Title and actions of a page. What does not fit moves into "More", so that nothing is cut. GUI thread.
class PageHeader : public QFrame {
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Beside the title: what the page is about. Empty: nothing.
    void setSubtitle(const QString &subtitle);
    /// A flat button on the selection; `showsKey`: with the key that does the same.
    void addAction(QAction *action, bool showsKey = false);
    /// Always in the menu of "More".
    void addMore(QAction *action);
    /// A framed or primary button at the end.
    void addMain(QAction *action, bool primary);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    int widthOf(const QToolButton *button) const;

    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_row;
    QList<QToolButton *> m_buttons;
    QHash<const QToolButton *, QLabel *> m_keys; ///< Beside their buttons.
    QList<QAction *> m_moreActions;
    QToolButton *m_more;
    QFrame *m_separator;
    QMenu *m_menu;
};

} // namespace steward
