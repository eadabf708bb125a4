#include "ui/help/helpbrowser.h"

#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"

#include <QApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestHelpBrowser : public QObject {
    Q_OBJECT

    static QStringList marked(const HelpBrowser &browser)
    {
        QStringList words;
        for (const QTextEdit::ExtraSelection &mark : browser.extraSelections())
            words.append(mark.cursor.selectedText());
        return words;
    }
    static QImage picture(HelpBrowser &browser, const QString &url)
    {
        return browser.loadResource(QTextDocument::ImageResource, QUrl(url)).value<QImage>();
    }

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light}); }

    /// Pages are found without case and accents: what made them appear is shown likewise.
    void marksTheWordsThatWereSearchedFor()
    {
        HelpBrowser browser;
        const QString page = u"# Contraseñas\n\n* La CONTRASEN\u0303A de *María*\n\nx 😀 maria"_s;
        browser.showPage(page, u"contrasena  María"_s);
        QCOMPARE(marked(browser), (QStringList {u"Contraseña"_s, u"CONTRASEN\u0303A"_s, u"María"_s, u"maria"_s}));
        // The blank between the words may be that of another keyboard.
        browser.showPage(page, u"x\u3000😀"_s);
        QCOMPARE(marked(browser), (QStringList {u"x"_s, u"😀"_s}));
        browser.showPage(page, u" "_s);
        QVERIFY(browser.extraSelections().isEmpty());
    }

    void showsNothingButItsOwnPictures()
    {
        HelpBrowser browser;
        browser.showPage(u"![x](picture:edit)"_s, {});
        QVERIFY(!picture(browser, u"picture:edit"_s).isNull());
        for (const QString &url : {u"file:///usr/share/pixmaps/x.png"_s, u"http://localhost/x.png"_s,
                                   u":/help/pictures/edit-light.png"_s, u"qrc:/help/pictures/edit-light.png"_s})
            QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, QUrl(url)).isValid(), qPrintable(url));
        QVERIFY(!browser.loadResource(QTextDocument::StyleSheetResource, QUrl(u"picture:edit"_s)).isValid());
        QVERIFY(picture(browser, u"picture:none"_s).isNull());
    }

    void picturesFollowWidthAndTheme()
    {
        HelpBrowser browser;
        browser.resize(900, 400);
        browser.show();
        browser.showPage(u"![x](picture:edit)\n\nText"_s, {});
        const QImage wide = picture(browser, u"picture:edit"_s);
        const auto room = [&] { return browser.viewport()->width() * browser.devicePixelRatioF(); };
        QVERIFY(wide.width() <= room());
        browser.resize(400, 400);
        QTRY_VERIFY(picture(browser, u"picture:edit"_s).width() <= room());
        QVERIFY(browser.document()->size().width() <= browser.viewport()->width() + 1);
        const QImage light = picture(browser, u"picture:edit"_s);
        applyTheme(*qApp, {.theme = ThemeChoice::Dark});
        QVERIFY(picture(browser, u"picture:edit"_s) != light);
        applyTheme(*qApp, {.theme = ThemeChoice::Light});
        QCOMPARE(picture(browser, u"picture:edit"_s), light);
    }

    void staysAtItsPlaceUntilAnotherPage()
    {
        HelpBrowser browser;
        browser.resize(500, 200);
        browser.show();
        const QString page = u"word\n\n"_s.repeated(60);
        browser.showPage(page, u"word"_s);
        browser.verticalScrollBar()->setValue(300);
        applyTheme(*qApp, {.theme = ThemeChoice::Dark});
        QCOMPARE(browser.verticalScrollBar()->value(), 300);
        QCOMPARE(marked(browser).size(), 60);
        applyTheme(*qApp, {.theme = ThemeChoice::Light});
        browser.showPage(page + u"more"_s, {});
        QCOMPARE(browser.verticalScrollBar()->value(), 0);
    }

    void textsRunAsTheirLanguageAndStayInTheWindow()
    {
        HelpBrowser browser;
        browser.resize(400, 300);
        browser.show();
        browser.showPage(
            u"# English\n\nمرحبا بالعالم\n\n`"_s + QString(300, u'x') + u"`\n\n    "_s + QString(300, u'y'), {});
        QCOMPARE(browser.document()->firstBlock().textDirection(), Qt::LeftToRight);
        QCOMPARE(browser.document()->firstBlock().next().textDirection(), Qt::RightToLeft);
        QVERIFY(browser.document()->size().width() <= browser.viewport()->width() + 1);
    }
};

STEWARD_TEST(TestHelpBrowser)

} // namespace steward

#include "tst_helpbrowser.moc"
