#include "models/items/savedviews.h"

#include "tests/support/testregistry.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QUuid>
#include <QtTest>

namespace steward {

class TestSavedViews : public QObject {
    Q_OBJECT

private slots:
    void areKeptForTheirDirectory()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        const QUuid directory = QUuid::createUuid();
        const SavedView unused {
            QStringLiteral("Ungenutzt & alt"),
            {QStringLiteral("unused=90d"), QStringLiteral("organization="), QStringLiteral("text=a,b")},
            Column::Expires,
            Qt::DescendingOrder,
            {Column::Email, Column::Name},
            AdministratorFilter::Scope::RecycleBin};
        SavedView all;
        all.name = QStringLiteral("All");
        {
            QSettings settings(path, QSettings::IniFormat);
            SavedViews views(settings, directory);
            QVERIFY(views.all().isEmpty());
            views.save(unused);
            views.save(all);
            QCOMPARE(views.all(), (QList<SavedView> {all, unused}));
            SavedViews other(settings, QUuid::createUuid());
            QVERIFY(other.all().isEmpty());
        }
        QSettings settings(path, QSettings::IniFormat);
        SavedViews views(settings, directory);
        QCOMPARE(views.all(), (QList<SavedView> {all, unused}));
    }

    void areReplacedRenamedAndRemoved()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        SavedViews views(settings, QUuid::createUuid());
        SavedView view;
        view.name = QStringLiteral("Mine");
        views.save(view);
        view.conditions = {QStringLiteral("type=person")};
        view.name = QStringLiteral("MINE");
        views.save(view);
        QCOMPARE(views.all(), QList<SavedView> {view});
        views.rename(QStringLiteral("mine"), QStringLiteral("Ours"));
        QVERIFY(!views.named(QStringLiteral("Mine")));
        QVERIFY(views.named(QStringLiteral("ours")));
        QCOMPARE(views.named(QStringLiteral("ours"))->conditions, view.conditions);
        views.remove(QStringLiteral("Ours"));
        QVERIFY(views.all().isEmpty());
    }
};

STEWARD_TEST(TestSavedViews)

} // namespace steward

#include "tst_savedviews.moc"
