#pragma once

#include "ui/help/helppages.h"
#include "ui/style/searchline.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace steward {

class HelpBrowser;

/// The help: table of contents, search, and the page. A window of its own that stays open beside dialogs. GUI thread.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the page of the topic; an unknown one is the first.
    void showTopic(const QString &topic);
    QString topic() const { return m_topic; }
    /// It still speaks a language that the program does not any more, and goes.
    bool isReplaced() const { return m_replaced; }
    SearchLine *search() const { return m_search; }
    QListWidget *contents() const { return m_contents; }
    HelpBrowser *browser() const { return m_browser; }
    QToolButton *backButton() const { return m_back; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void fill();
    /// Another window in its place, in the language of the program.
    void replace();
    void turnTo(const QString &topic);
    void goBack();
    void follow(const QUrl &link);

    QList<HelpPage> m_pages;
    QString m_topic;
    QStringList m_earlier;
    bool m_searching = false;
    bool m_replaced = false;
    SearchLine *m_search;
    QListWidget *m_contents;
    QToolButton *m_back;
    HelpBrowser *m_browser;
};

/// The one help window of the program, brought to the front with this topic.
void showHelp(const QString &topic);

} // namespace steward
