#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace steward {

/// Shows one page of the help: pictures of the theme in use, as wide as there is room, and the words that were searched
/// for marked. GUI thread.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const QString &markdown, const QString &words);
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOutAgain();
    void markWords();

    QTextDocument *m_page = nullptr;
    QString m_markdown;
    QString m_words;
    int m_pictureWidth = 0;
    QTimer m_resized;
};

} // namespace steward
