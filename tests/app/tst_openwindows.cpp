#include "app/openwindows.h"

#include "app/doorbell.h"
#include "tests/support/testregistry.h"

#include <QTemporaryDir>
#include <QtTest>

#include <thread>

namespace steward {

using namespace Qt::StringLiterals;

class TestOpenWindows : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aFileIsFoundByAnyOfItsNames()
    {
        QFile file(path(u"a.steward"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        OpenWindows windows;
        QCOMPARE(windows.raise(file.fileName()), OpenWindows::Place::Nowhere);
        auto *window = new QWidget;
        windows.put(file.fileName(), window);
        window->showMinimized();
        QCOMPARE(windows.raise(path(u"./a.steward"_s)), OpenWindows::Place::Here);
        QVERIFY(!window->isMinimized());
    }

    void anotherWindowTakesThePlaceAndTheBell()
    {
        const QString place = path(u"b.steward"_s);
        OpenWindows windows;
        auto *first = new QWidget;
        windows.put(place, first);
        auto *second = new QWidget;
        windows.put(place, second);
        QVERIFY(first->findChildren<Doorbell *>().isEmpty());
        std::thread visitor([&] { Doorbell::ring(place); });
        QTRY_VERIFY(second->isVisible());
        visitor.join();
        QVERIFY(!windows.take(place, first));
        delete first;
    }

    void whatWasTakenIsShownNowhere()
    {
        const QString place = path(u"c.steward"_s);
        OpenWindows windows;
        const auto window = std::make_unique<QWidget>();
        windows.put(place, window.get());
        QVERIFY(windows.take(place, window.get()));
        QVERIFY(!windows.take(place, window.get()));
        QVERIFY(windows.all().isEmpty());
    }

    void closesAndDeletesThem()
    {
        QPointer<QWidget> window = new QWidget;
        {
            OpenWindows windows;
            windows.put(path(u"d.steward"_s), window);
            window->show();
            windows.closeAll();
            QVERIFY(!window->isVisible());
        }
        QVERIFY(!window);
    }
};

STEWARD_TEST(TestOpenWindows)

} // namespace steward

#include "tst_openwindows.moc"
