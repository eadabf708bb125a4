#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/aboutdialog.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestAboutDialog : public QObject {
    Q_OBJECT

private slots:
    void namesVersionLicenceAndLibraries()
    {
        AboutDialog dialog;
        QVERIFY(driver::open(dialog));
        const QString texts = driver::texts(dialog);
        for (const QString &word :
             QStringList {u"Steward"_s, u"Version " + QStringLiteral(STEWARD_VERSION), u"MIT"_s, u"SQLite"_s,
                          u"Qt "_s + QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s})
            QVERIFY2(texts.contains(word), qPrintable(word));
        driver::press(Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

STEWARD_TEST(TestAboutDialog)
#include "tst_aboutdialog.moc"
