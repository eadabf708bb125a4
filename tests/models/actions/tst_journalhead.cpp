#include "models/actions/journalhead.h"

#include "models/store/anchorrows.h"
#include "tests/models/actions/signedheads.h"
#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestJournalHead : public QObject {
    Q_OBJECT

    bool isDue()
    {
        return m_directory->read(
            [&](Connection &connection) { return isAnchorDue(connection, m_places.file, m_directory->store().now()); });
    }
    Anchor anchored() { return *await(anchorHead(m_directory->store(), m_directory->author(), m_places)); }
    void note(int times)
    {
        const auto write = [](Transaction &t) -> Result<bool> {
            STEWARD_TRY(t.note({{u"n"_s, 1}}));
            return true;
        };
        for (int i = 0; i < times; ++i)
            QVERIFY(await(m_directory->store().write(m_directory->author(), write)));
    }
    QList<Anchor> inFile()
    {
        return m_directory->read([](Connection &connection) { return AnchorRows(connection).all(); });
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_logged.clear();
        m_places = {AnchorFile(m_folder->path()), [this](const QByteArray &line) { m_logged.append(line); }};
        m_directory = std::make_unique<TestDirectory>();
    }

    void theLineOfTheHead()
    {
        const Result<QByteArray> line = currentHeadLine(m_directory->store());
        QVERIFY(line);
        const auto plain = anchorFromLine(*line);
        QVERIFY(plain && !plain->isSigned());
        QCOMPARE(plain->set.value, 1);
        QCOMPARE(plain->at, m_directory->store().now());
        const SigningKey key = signHeadsOf(*m_directory);
        const auto anchor = anchorFromLine(*currentHeadLine(m_directory->store()));
        QVERIFY(anchor);
        QCOMPARE(anchor->set.value, 2);
        QVERIFY(isSignatureOf(anchor->signature, signedText(*anchor), key.publicKey()));
    }

    void anAnchorIsWrittenEverywhereOnce()
    {
        signHeadsOf(*m_directory);
        const Anchor anchor = anchored();
        QVERIFY(anchor.isSigned());
        QCOMPARE(m_logged, QList {anchorLine(anchor)});
        QCOMPARE(m_places.file.anchors(anchor.directory), QList {anchor});
        QCOMPARE(inFile(), QList {anchor});
        m_directory->advance(1h);
        QCOMPARE(anchored(), anchor);
        QCOMPARE(m_logged.size(), 1);
        note(1);
        QCOMPARE(anchored().set.value, anchor.set.value + 1);
        QCOMPARE(m_logged.size(), 2);
        QCOMPARE(m_directory->changes(), anchor.set.value + 1); // anchors are no changes
    }

    /// Without a key the hash is pinned all the same, but not in the file, where it would prove nothing.
    void withoutAKey()
    {
        const Anchor anchor = anchored();
        QVERIFY(!anchor.isSigned());
        QCOMPARE(m_logged.size(), 1);
        QCOMPARE(m_places.file.anchors(anchor.directory).size(), 1);
        QVERIFY(inFile().isEmpty());
        anchored();
        QCOMPARE(m_logged.size(), 1);
    }

    void whenItIsDue()
    {
        QVERIFY(!isDue());
        m_directory->advance(23h);
        QVERIFY(!isDue());
        m_directory->advance(1h);
        QVERIFY(isDue());
        anchored();
        QVERIFY(!isDue());
        m_directory->advance(48h);
        QVERIFY(!isDue()); // nothing has changed
        note(1);
        QVERIFY(isDue());
        anchored();
        note(1);
        QVERIFY(!isDue());
        note(SetsBetweenAnchors - 2);
        QVERIFY(!isDue());
        note(1);
        QVERIFY(isDue());
    }

    void aFolderThatCannotBeWritten()
    {
        m_places.file = AnchorFile(u"/proc/nothing"_s);
        const Result<Anchor> anchor = await(anchorHead(m_directory->store(), m_directory->author(), m_places));
        QVERIFY(!anchor);
        QCOMPARE(m_logged.size(), 1); // the log has it
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QByteArray> m_logged;
    AnchorPlaces m_places;
    std::unique_ptr<TestDirectory> m_directory;
};

STEWARD_TEST(TestJournalHead)

} // namespace steward

#include "tst_journalhead.moc"
