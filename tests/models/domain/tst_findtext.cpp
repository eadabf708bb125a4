#include "models/domain/findtext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFindText : public QObject {
    Q_OBJECT

private slots:
    void findsWithoutCaseAndAccents_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("plain") << u"ana@example.com"_s << u"EXAMPLE"_s << QStringList {u"example"_s};
        QTest::newRow("accent in the text") << u"Ana Pérez"_s << u"perez"_s << QStringList {u"Pérez"_s};
        QTest::newRow("accent in the search") << u"Ana Perez"_s << u"Pérez"_s << QStringList {u"Perez"_s};
        QTest::newRow("decomposed") << u"Pe\u0301rez"_s << u"ere"_s << QStringList {u"e\u0301re"_s};
        QTest::newRow("twice") << u"aXa"_s << u"a"_s << QStringList {u"a"_s, u"a"_s};
        QTest::newRow("no overlaps") << u"aaa"_s << u"aa"_s << QStringList {u"aa"_s};
        QTest::newRow("letter that folds to two") << u"Straße 1"_s << u"strasse"_s << QStringList {u"Straße"_s};
        QTest::newRow("half of such a letter") << u"Straße"_s << u"ras"_s << QStringList {u"raß"_s};
        QTest::newRow("beyond the base plane") << u"𝒜na x"_s << u"ana"_s << QStringList {u"𝒜na"_s};
        QTest::newRow("not there") << u"Ana"_s << u"Bob"_s << QStringList();
        QTest::newRow("nothing wanted") << u"Ana"_s << QString() << QStringList();
        QTest::newRow("nothing there") << QString() << u"a"_s << QStringList();
    }

    void findsWithoutCaseAndAccents()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QStringList, found);
        QStringList parts;
        for (const TextRange &range : foundIn(text, wanted))
            parts.append(text.sliced(range.start, range.length));
        QCOMPARE(parts, found);
    }
};

STEWARD_TEST(TestFindText)
#include "tst_findtext.moc"
