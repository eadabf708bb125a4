#include "models/items/bytesearch.h"

#include "models/domain/folding.h"

#include "tests/support/testregistry.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace steward;

class TestByteSearch : public QObject {
    Q_OBJECT

private slots:
    void findsWhatTheLibraryFinds()
    {
        QRandomGenerator random(7);
        int hits = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string haystack(random.bounded(90U), ' ');
            for (char &c : haystack)
                c = static_cast<char>('a' + random.bounded(3));
            std::string needle(1 + random.bounded(7U), ' ');
            for (char &c : needle)
                c = static_cast<char>('a' + random.bounded(3));
            const std::size_t expected = haystack.find(needle);
            const char *const found = findBytes(haystack, needle);
            QCOMPARE(found == nullptr, expected == std::string::npos);
            if (found) {
                QCOMPARE(static_cast<std::size_t>(found - haystack.data()), expected);
                ++hits;
            }
        }
        QVERIFY(hits > 1000);
    }

    void foldsAsTheDomainDoes()
    {
        for (const QString &text :
             {QStringLiteral("Ana PÉREZ"), QStringLiteral("PLAIN @[`{ ascii 09"), QStringLiteral("Straße"),
              QStringLiteral("ﬁ Ｗ Å ŁÓDŹ"), QStringLiteral("محمد 李 🙂"), QString()}) {
            std::string target = "before:";
            appendFolded(target, text.toStdString());
            QCOMPARE(QString::fromStdString(target), QString(QStringLiteral("before:") + folded(text)));
        }
    }
};

STEWARD_TEST(TestByteSearch)
#include "tst_bytesearch.moc"
