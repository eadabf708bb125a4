#include "ui/synclistdelegate.h"

#include "tests/support/testregistry.h"
#include "ui/style/stewardstyle.h"
#include "ui/style/theme.h"
#include "ui/synclistmodel.h"

#include <QListView>
#include <QStandardItemModel>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

class TestSyncListDelegate : public QObject {
    Q_OBJECT

    struct List {
        List()
        {
            view.setModel(&model);
            view.setItemDelegate(new SyncListDelegate(&view));
            view.resize(320, 160);
        }
        QStandardItemModel model;
        QListView view;
    };

    static QByteArray picture(QListView &view)
    {
        const QImage image = view.grab().toImage();
        return {reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()};
    }
    static void fill(QStandardItemModel &model, const QString &name, const QString &line, qint64 count)
    {
        model.clear();
        auto *heading = new QStandardItem(u"To send"_s);
        heading->setData(true, SyncListModel::HeadingRole);
        heading->setData(count, SyncListModel::CountRole);
        auto *entry = new QStandardItem(name);
        entry->setData(line, SyncListModel::LineRole);
        entry->setData(u"plug"_s, SyncListModel::IconRole);
        entry->setData(static_cast<int>(ColorToken::Text2), SyncListModel::TokenRole);
        model.appendRow(heading);
        model.appendRow(entry);
    }

private slots:
    void initTestCase() { applyTheme(*qApp, {}); }

    /// Each part changes the picture, in both directions and with every state.
    void whatIsToldIsPainted()
    {
        List list;
        QStandardItemModel &model = list.model;
        QListView &view = list.view;
        QSet<QByteArray> pictures;
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            view.setLayoutDirection(direction);
            fill(model, u"Ana Weber"_s, u"New API user"_s, 1);
            pictures.insert(picture(view));
            fill(model, u"Ana Weber"_s, u"New API user"_s, 12);
            pictures.insert(picture(view));
            fill(model, u"Ben Weber"_s, u"New API user"_s, 12);
            pictures.insert(picture(view));
            fill(model, u"Ben Weber"_s, u"Last name"_s, 12);
            pictures.insert(picture(view));
            view.setCurrentIndex(model.index(1, 0));
            pictures.insert(picture(view));
        }
        QCOMPARE(pictures.size(), 10);
    }

    /// A long name ends before the mark of the row that is chosen.
    void aLongNameLeavesTheMark()
    {
        List list;
        QStandardItemModel &model = list.model;
        QListView &view = list.view;
        const auto markOf = [&](const QString &name) {
            fill(model, name, u"Line"_s, 1);
            view.setCurrentIndex(model.index(1, 0));
            const QImage image = view.grab().toImage();
            const QRect row = view.visualRect(model.index(1, 0));
            return image.copy(row.right() - 36, row.top(), 36, row.height());
        };
        QCOMPARE(markOf(u"W"_s.repeated(200)), markOf(u"W"_s));
    }

    void headingsAreLowerThanAccounts()
    {
        QStandardItemModel model;
        fill(model, u"Ana"_s, u"Line"_s, 1);
        const SyncListDelegate delegate;
        const int heading = delegate.sizeHint({}, model.index(0, 0)).height();
        const int entry = delegate.sizeHint({}, model.index(1, 0)).height();
        QVERIFY(heading > 0 && heading < entry);
    }
};

STEWARD_TEST(TestSyncListDelegate)

} // namespace steward

#include "tst_synclistdelegate.moc"
