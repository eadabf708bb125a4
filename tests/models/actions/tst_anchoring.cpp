#include "models/actions/anchoring.h"

#include "tests/models/actions/signedheads.h"
#include "tests/models/secrets/testkeyring.h"
#include "tests/support/testregistry.h"

#include <QSignalSpy>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With the real gnome-keyring of the session.
class TestAnchoring : public QObject {
    Q_OBJECT

    std::unique_ptr<Anchoring> anchoring()
    {
        return std::make_unique<Anchoring>(m_directory->store(), m_directory->author(), *m_keychain, m_places);
    }
    QList<Anchor> kept() const { return m_places.file.anchors(m_uid); }

private slots:
    void initTestCase()
    {
        if (!TestKeyring::isPrivate())
            QSKIP("This session has no keyring of its own; run tests/support/desktop.");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_places = {AnchorFile(m_folder->path()), [](const QByteArray &) {}};
        m_keychain = std::make_unique<Keychain>();
        m_directory = std::make_unique<TestDirectory>();
        m_uid = m_directory->read([](Connection &c) { return CatalogRows(c).directory(); }).uid;
    }

    void nothingHappensBeforeItIsStarted()
    {
        anchoring().reset();
        m_directory->changes(); // behind what was handed in
        QVERIFY(kept().isEmpty());
    }

    void aDayIsOverWhenItStarts()
    {
        m_directory->advance(25h);
        const auto running = anchoring();
        QSignalSpy anchored(running.get(), &Anchoring::anchored);
        running->start();
        QTRY_COMPARE_WITH_TIMEOUT(anchored.size(), 1, 10'000);
        QCOMPARE(kept().size(), 1);
        QVERIFY(kept().first().isSigned());
    }

    void aThousandChangesAreAnchored()
    {
        const auto running = anchoring();
        QSignalSpy anchored(running.get(), &Anchoring::anchored);
        running->start();
        QTRY_VERIFY_WITH_TIMEOUT(headOf(*m_directory).isSigned(), 10'000);
        const auto note = [](Transaction &t) -> Result<bool> {
            STEWARD_TRY(t.note({{u"n"_s, 1}}));
            return true;
        };
        for (int i = 0; i < SetsBetweenAnchors; ++i)
            QVERIFY(await(m_directory->store().write(m_directory->author(), note)));
        QTRY_COMPARE_WITH_TIMEOUT(anchored.size(), 1, 10'000);
        QVERIFY(kept().last().set.value >= SetsBetweenAnchors);
    }

    void closingAnchors()
    {
        auto running = anchoring();
        running->start();
        QTRY_VERIFY_WITH_TIMEOUT(headOf(*m_directory).isSigned(), 10'000);
        running.reset();
        const qint64 last = m_directory->changes();
        m_directory->reopen();
        QCOMPARE(kept().size(), 1);
        QVERIFY(kept().first().isSigned());
        QCOMPARE(kept().first().set.value, last);
    }

    /// The keychain may never answer.
    void closingDoesNotWaitForTheKeychain()
    {
        TestKeyring keyring;
        auto running = anchoring();
        keyring.freeze();
        running->start();
        QTest::qWait(300);
        QElapsedTimer timer;
        timer.start();
        running.reset();
        m_directory->reopen();
        const qint64 took = timer.elapsed();
        keyring.thaw();
        QVERIFY2(took < 3000, qPrintable(QString::number(took)));
        QCOMPARE(kept().size(), 1);
        QVERIFY(!kept().first().isSigned());
        m_keychain.reset();
        QTest::qWait(300); // the frozen job ends
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    AnchorPlaces m_places;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<TestDirectory> m_directory;
    QUuid m_uid;
};

STEWARD_TEST(TestAnchoring)

} // namespace steward

#include "tst_anchoring.moc"
