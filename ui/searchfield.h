#pragma once

#include "ui/style/searchline.h"

#include <QTimer>

class QLabel;

namespace steward {

/// The search field with its key hint; tells the text after a short rest. GUI thread.
class SearchField : public SearchLine {
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    /// Without searching for it.
    void setTextSilently(const QString &text);

signals:
    void searched(const QString &text);
    /// Down was pressed: on to the rows.
    void leftDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showKey();

    QLabel *m_key;
    QTimer m_rest;
};

} // namespace steward
