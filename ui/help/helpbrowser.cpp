#include "ui/help/helpbrowser.h"

#include "models/domain/findtext.h"
#include "ui/style/metrics.h"
#include "ui/style/stewardstyle.h"

#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

#include <chrono>
#include <utility>

namespace steward {

namespace {

constexpr int LargestPicture = 720;
constexpr std::chrono::milliseconds ResizePause {80};

/// Room above headings and paragraphs, and bullets that stand clear of their words.
void arrange(QTextDocument &page)
{
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 1)
            format.setTopMargin(metrics::step4);
        format.setBottomMargin(metrics::step1);
        // Lines of code wrap as all others.
        format.setNonBreakableLines(false);
        cursor.setBlockFormat(format);
        if (QTextList *list = block.textList(); list && list->itemNumber(block) == 0) {
            QTextListFormat bullets = list->format();
            if (bullets.style() == QTextListFormat::ListCircle)
                bullets.setStyle(QTextListFormat::ListDisc);
            list->setFormat(bullets);
        }
        if (const QTextList *list = block.textList(); list && list->format().style() == QTextListFormat::ListDisc)
            cursor.insertText(QString(QChar(QChar::Nbsp)));
    }
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    // So that the width for pictures stays the same.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setProperty("surface", QStringLiteral("page"));
    m_resized.setSingleShot(true);
    m_resized.setInterval(ResizePause);
    connect(&m_resized, &QTimer::timeout, this, &HelpBrowser::layOutAgain);
    if (StewardStyle *style = StewardStyle::ofApplication())
        connect(style, &StewardStyle::themeChanged, this, &HelpBrowser::layOutAgain);
}

void HelpBrowser::showPage(const QString &markdown, const QString &words)
{
    m_markdown = markdown;
    m_words = words;
    verticalScrollBar()->setValue(0);
    layOutAgain();
}

void HelpBrowser::layOutAgain()
{
    const int place = verticalScrollBar()->value();
    m_pictureWidth = qMin(LargestPicture, viewport()->width() - 2 * metrics::step6);
    // A document of its own each time: Qt 6.4 crashes when lists that came from Markdown are cleared.
    auto *page = new QTextDocument(this);
    page->setDocumentMargin(metrics::step6);
    // Text runs in the direction of its own language, also of pages that are not translated.
    QTextOption option = page->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    page->setDefaultTextOption(option);
    page->setMarkdown(m_markdown, QTextDocument::MarkdownDialectGitHub);
    arrange(*page);
    // They point into the page that goes.
    setExtraSelections({});
    setDocument(page);
    delete std::exchange(m_page, page);
    markWords();
    verticalScrollBar()->setValue(place);
}

void HelpBrowser::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString &word : m_words.simplified().split(u' ', Qt::SkipEmptyParts)) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            for (const TextRange &range : foundIn(block.text(), word)) {
                QTextEdit::ExtraSelection mark;
                const int start = block.position() + static_cast<int>(range.start);
                mark.cursor = QTextCursor(block);
                mark.cursor.setPosition(start);
                mark.cursor.setPosition(start + static_cast<int>(range.length), QTextCursor::KeepAnchor);
                mark.format.setBackground(palette().brush(QPalette::Highlight));
                marks.append(mark);
            }
        }
    }
    setExtraSelections(marks);
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    const int width = qMin(LargestPicture, viewport()->width() - 2 * metrics::step6);
    // Once for all the steps of a window that is drawn larger.
    if (width != m_pictureWidth && m_markdown.contains(QStringLiteral("(picture:")))
        m_resized.start();
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != QLatin1StringView("picture"))
        return {};
    const StewardStyle *style = StewardStyle::ofApplication();
    const bool isDark = style && style->theme().isDark();
    QImage picture(QStringLiteral(":/help/pictures/%1-%2.png")
                       .arg(name.path(), isDark ? QStringLiteral("dark") : QStringLiteral("light")));
    const qreal ratio = devicePixelRatioF();
    const int width = qRound(m_pictureWidth * ratio);
    if (picture.width() > width && width > 0)
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace steward
