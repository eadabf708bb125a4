#include "ui/activitytable.h"

#include "models/actions/newdirectory.h"
#include "models/actions/permission.h"
#include "tests/support/testregistry.h"
#include "ui/activitydelegate.h"

#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

class TestActivityTable : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void choosesEntriesNotDays();
    void paintsDaysAndMarks();

private:
    static Author author() { return {QStringLiteral("Olga"), QStringLiteral("window")}; }
    QImage picture() const
    {
        QImage image(m_table->viewport()->size(), QImage::Format_RGB32);
        m_table->viewport()->render(&image);
        return image;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<ActivityTable> m_table;
};

void TestActivityTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QVERIFY(await(m_store->create(m_folder->filePath(QStringLiteral("a.steward")),
                                  emptyDirectory(QStringLiteral("A"), author()))));
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(noteEvent(*m_store, author(), ChangeKind::View, QStringLiteral("needle %1").arg(i), {})));
    m_model = std::make_unique<ActivityModel>(*m_store);
    m_table = std::make_unique<ActivityTable>(m_model.get());
    m_table->resize(900, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_model->setFilter({});
    QTRY_VERIFY(m_model->isComplete());
    QTRY_VERIFY(!m_model->index(1, 1).data().toString().isEmpty());
}

void TestActivityTable::cleanup()
{
    m_table.reset();
    m_model.reset();
    m_store.reset();
}

void TestActivityTable::choosesEntriesNotDays()
{
    QVERIFY(m_table->chosen().isEmpty());
    m_table->chooseFirst();
    QCOMPARE(m_table->currentIndex().row(), 1);
    QCOMPARE(m_table->chosen(), QList<ChangeSetId> {m_model->setAt(1)});
    m_table->chooseFirst();
    m_table->selectAll();
    QCOMPARE(m_table->chosen().size(), m_model->matching());
    QSignalSpy copied(m_table.get(), &ActivityTable::copyRequested);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.count(), 1);
}

void TestActivityTable::paintsDaysAndMarks()
{
    const QImage plain = picture();
    // The heading goes on into the second column.
    const int second = m_table->columnViewportPosition(1);
    const QRect part(second, m_table->rowViewportPosition(0) + 2, 60, m_table->rowHeight(0) - 4);
    bool written = false;
    for (int x = part.left(); x < part.right(); ++x) {
        for (int y = part.top(); y < part.bottom(); ++y)
            written = written || qGray(plain.pixel(x, y)) < 128;
    }
    QVERIFY(written);
    m_table->setWanted(QStringLiteral("NEEDLE"));
    QVERIFY(picture() != plain);
    m_table->setWanted(QStringLiteral("nowhere"));
    QCOMPARE(picture(), plain);
}

STEWARD_TEST(TestActivityTable)

} // namespace steward

#include "tst_activitytable.moc"
