#include "tests/support/testregistry.h"
#include "ui/style/stylesheet.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestStyleSheet : public QObject {
    Q_OBJECT

private slots:
    void everyTokenIsResolved()
    {
        for (const auto kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
            const QString sheet = styleSheetFor(Theme(kind));
            QVERIFY(sheet.size() > 2000);
            const qsizetype left = sheet.indexOf(u'@');
            QVERIFY2(left < 0, qPrintable(sheet.mid(left, 30)));
            QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
        }
    }

    void qtUnderstandsIt()
    {
        // Qt warns about a sheet that it cannot parse.
        static bool warned = false;
        const auto before
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { warned = true; });
        QPushButton button;
        button.setStyleSheet(styleSheetFor(Theme(Theme::Kind::Dark)));
        button.ensurePolished();
        qInstallMessageHandler(before);
        QVERIFY(!warned);
    }

    void itemsOfViewsAreLeftToTheDelegates()
    {
        const QString sheet = styleSheetFor(Theme(Theme::Kind::Light));
        const QRegularExpression items(u"(View|Tree|List|Table)[^{,]*::item"_s);
        QVERIFY(!items.match(sheet).hasMatch());
    }

    void highContrastGivesBarsTheirOwnBorder()
    {
        const Theme contrast(Theme::Kind::HighContrast);
        QVERIFY(styleSheetFor(contrast).contains(u"border: 1px solid "_s + contrast.color(ColorToken::Ok).name()));
    }
};

STEWARD_TEST(TestStyleSheet)
#include "tst_stylesheet.moc"
