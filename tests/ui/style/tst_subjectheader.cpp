#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/subjectheader.h"

#include <QtTest>
#include <QtWidgets>

using namespace steward;
using namespace Qt::StringLiterals;

class TestSubjectHeader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, {.theme = ThemeChoice::Light, .reduceMotion = true}); }

    void showsWhoItIsAbout()
    {
        SubjectHeader header;
        header.setSubject(u"plug"_s, u"<Ana> Pérez"_s, u"API user"_s);
        QCOMPARE(header.name(), u"<Ana> Pérez"_s);
        QCOMPARE(header.subtitle(), u"API user"_s);
        for (const QLabel *label : header.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theSquareTakesTheTone()
    {
        SubjectHeader header;
        header.setSubject(u"warning"_s, u"Salesforce"_s, {});
        header.setTone(Tone::Warn);
        header.resize(300, 60);
        const auto *square = header.findChild<QFrame *>(QString(), Qt::FindDirectChildrenOnly);
        const QImage image = header.grab().toImage();
        QCOMPARE(image.pixelColor(square->geometry().center().x(), square->geometry().top() + 4),
                 Theme(Theme::Kind::Light).color(ColorToken::WarnBg));
    }
};

STEWARD_TEST(TestSubjectHeader)
#include "tst_subjectheader.moc"
