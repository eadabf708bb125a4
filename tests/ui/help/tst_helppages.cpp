#include "ui/help/helppages.h"

#include "tests/support/testregistry.h"

#include <QFile>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// The one key that has another name.
class GermanKeys : public QTranslator {
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "QShortcut") == 0 && qstrcmp(text, "Ctrl") == 0 ? u"Strg"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

class TestHelpPages : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::system()); }

    void eachTopicHasAPage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "es", "pt-BR", "fr", "de", "ja", "zh-Hans", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void eachTopicHasAPage()
    {
        QFETCH(QString, language);
        QLocale::setDefault(QLocale(language));
        const QList<HelpPage> pages = helpPages();
        QCOMPARE(pages.size(), helpTopics().size());
        QSet<QString> titles;
        for (const HelpPage &page : pages) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.topic));
            QVERIFY2(!titles.contains(page.title), qPrintable(page.title));
            titles.insert(page.title);
        }
    }

    void linksAndPicturesLeadSomewhere()
    {
        static const QRegularExpression link(u"\\]\\((help|picture):([a-z-]+)\\)"_s);
        static const QRegularExpression any(u"\\]\\(([^)]*)\\)"_s);
        for (const HelpPage &page : helpPages()) {
            int known = 0;
            for (auto it = link.globalMatch(page.text); it.hasNext(); ++known) {
                const QRegularExpressionMatch match = it.next();
                const bool good = match.captured(1) == u"help"
                    ? helpTopics().contains(match.captured(2))
                    : QFile::exists(u":/help/pictures/%1-dark.png"_s.arg(match.captured(2)));
                QVERIFY2(good, qPrintable(page.topic + u": "_s + match.captured()));
            }
            int all = 0;
            for (auto it = any.globalMatch(page.text); it.hasNext(); it.next())
                ++all;
            QVERIFY2(known == all, qPrintable(page.topic));
        }
    }

    void keysAreNamedAsInTheMenus()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        GermanKeys keys;
        QVERIFY(QCoreApplication::installTranslator(&keys));
        QString all;
        for (const HelpPage &page : helpPages())
            all += page.text;
        QCoreApplication::removeTranslator(&keys);
        QVERIFY(all.contains(u"`Strg+Z`"_s));
        QVERIFY(all.contains(u"`Strg`"_s));
        QVERIFY(all.contains(u"`%1`"_s.arg(QKeySequence(Qt::ALT | Qt::Key_Up).toString(QKeySequence::NativeText))));
        QVERIFY(!all.contains(u"`Ctrl"_s));
        // A word of the command line is no key.
        QVERIFY(all.contains(u"`delete`"_s));
    }

    void findsByWords()
    {
        const QList<HelpPage> pages = helpPages();
        QCOMPARE(pagesWith(pages, {}).size(), pages.size());
        // The title counts more than the text, and case does not count.
        QCOMPARE(pagesWith(pages, u"DELETE api"_s).first().topic, u"delete-api-user"_s);
        QVERIFY(pagesWith(pages, u"spreadsheet"_s).size() > 1);
        QVERIFY(pagesWith(pages, u"xyzzy"_s).isEmpty());
    }

    void whatIsLackingIsEnglish()
    {
        QLocale::setDefault(QLocale(QLocale::Latin));
        QCOMPARE(helpPages().at(1).topic, u"add-api-user"_s);
        QVERIFY(helpPages().at(1).title.contains(u"API user"_s, Qt::CaseInsensitive));
    }

    void failuresLeadToTheirPage()
    {
        for (const ErrorKind kind :
             {ErrorKind::Offline, ErrorKind::Unauthorized, ErrorKind::Forbidden, ErrorKind::NeedsReason,
              ErrorKind::Storage, ErrorKind::Secret, ErrorKind::Conflict})
            QVERIFY(helpTopics().contains(helpTopicFor(kind)));
        QVERIFY(helpTopicFor(ErrorKind::Invalid).isEmpty());
    }
};

STEWARD_TEST(TestHelpPages)

} // namespace steward

#include "tst_helppages.moc"
