#include "models/items/textblock.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace steward;

class TestTextBlock : public QObject {
    Q_OBJECT

private slots:
    void findsEachTextOnceAcrossSegments()
    {
        TextBlock block;
        std::vector<std::string> texts;
        for (int i = 0; i < 40'000; ++i) {
            texts.push_back("name" + std::to_string(i * 7919 % 40'000)
                            + "\x1Fmail\x1Fuser\x1F"
                              "at"
                            + std::to_string(i));
            block.append(texts.back());
        }
        for (const std::string needle : {"9", "name1", "77",
                                         "user\x1F"
                                         "at39999",
                                         "t1name", "nowhere"}) {
            std::vector<quint32> expected;
            for (quint32 i = 0; i < texts.size(); ++i) {
                if (texts[i].find(needle) != std::string::npos)
                    expected.push_back(i);
            }
            std::vector<quint32> found;
            block.search(
                needle, [&](quint32 slot) { found.push_back(slot); }, [] { return false; });
            QCOMPARE(found, expected);
        }
        QCOMPARE(QByteArray::fromStdString(std::string(block.text(39'999))), QByteArray::fromStdString(texts.back()));
    }

    void doesNotFindWhatTwoNeighboursSpell()
    {
        TextBlock block;
        block.append("ab");
        block.append("cd");
        block.append("bcx");
        std::vector<quint32> found;
        block.search(
            "bc", [&](quint32 slot) { found.push_back(slot); }, [] { return false; });
        QCOMPARE(found, std::vector<quint32> {2});
    }

    void givesParts()
    {
        TextBlock block;
        block.append("ana\x1F"
                     "a@example.com\x1F"
                     "user\x1F");
        block.append("x\x1F\x1Fy\x1Fz");
        QVERIFY(block.part(0, TextBlock::Name) == "ana");
        QVERIFY(block.part(0, TextBlock::Email) == "a@example.com");
        QVERIFY(block.part(0, TextBlock::UserName) == "user");
        QVERIFY(block.part(0, TextBlock::Organization).empty());
        QVERIFY(block.part(1, TextBlock::Email).empty());
        QVERIFY(block.part(1, TextBlock::Organization) == "z");
    }

    void stopsWhenAsked()
    {
        TextBlock block;
        block.append("a");
        bool found = false;
        block.search(
            "a", [&](quint32) { found = true; }, [] { return true; });
        QVERIFY(!found);
    }
};

STEWARD_TEST(TestTextBlock)
#include "tst_textblock.moc"
