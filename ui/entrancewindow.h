#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace steward {

/// A window that holds one page before, or instead of, the window of a directory, at its size. GUI thread.
class EntranceWindow : public QWidget {
    Q_OBJECT

public:
    explicit EntranceWindow(const QString &title, QWidget *parent = nullptr);

    /// In place of the page before, which is deleted later; it takes the focus.
    void setPage(QWidget *page);
    /// Where that window stands; without one, in a size of its own.
    void takePlaceOf(const QWidget *window);
    /// Asked before it is closed; what stands behind it may have to stay.
    void setMayClose(const std::function<bool()> &mayClose) { m_mayClose = mayClose; }

signals:
    /// The reader has closed it.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_page = nullptr;
    std::function<bool()> m_mayClose;
};

} // namespace steward
