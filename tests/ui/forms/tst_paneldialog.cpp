#include "tests/support/testregistry.h"
#include "tests/ui/forms/dialogdriver.h"
#include "ui/forms/paneldialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace steward;
using namespace Qt::StringLiterals;

namespace {

class Sheet : public PanelDialog {
public:
    explicit Sheet(int count) : PanelDialog(400, nullptr)
    {
        for (int i = 0; i < count; ++i)
            add();
        go = buttons()->addButton(u"Go"_s, QDialogButtonBox::AcceptRole);
        go->setDefault(true);
        other = buttons()->addButton(u"Other"_s, QDialogButtonBox::ActionRole);
        other->setAutoDefault(false);
        connect(go, &QPushButton::clicked, this, [this] { ++gone; });
        connect(other, &QPushButton::clicked, this, [this] { ++othered; });
    }
    void add()
    {
        fields.append(new QLineEdit);
        body()->addWidget(fields.last());
    }
    using PanelDialog::body;
    using PanelDialog::focusOn;

    QList<QLineEdit *> fields;
    QPushButton *go;
    QPushButton *other;
    int gone = 0;
    int othered = 0;
};

} // namespace

class TestPanelDialog : public QObject {
    Q_OBJECT

private slots:
    void opensModalAndAsHighAsItsContent()
    {
        Sheet few(3);
        Sheet more(6);
        QVERIFY(driver::open(few));
        QVERIFY(few.isModal());
        QCOMPARE(few.windowModality(), Qt::WindowModal);
        QCOMPARE(few.width(), 400);
        QVERIFY(more.sizeHint().height() > few.height());
        const auto *bar = few.findChild<QScrollArea *>()->verticalScrollBar();
        QCOMPARE(bar->maximum(), 0);
    }

    void scrollsWhatDoesNotFit()
    {
        Sheet sheet(200);
        QVERIFY(driver::open(sheet));
        QVERIFY(sheet.height() < 200 * 20);
        const auto *bar = sheet.findChild<QScrollArea *>()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        sheet.focusOn(sheet.fields.last());
        QVERIFY(sheet.fields.last()->hasFocus());
        QVERIFY(bar->value() > 0);
    }

    void growsWithItsContent()
    {
        Sheet sheet(3);
        QVERIFY(driver::open(sheet));
        const int before = sheet.height();
        sheet.add();
        QTRY_VERIFY(sheet.height() > before);
        QCOMPARE(sheet.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    }

    /// What a page shows before the dialog opens is counted at once: a window that grows while the window manager places
    /// it loses its place.
    void knowsWhatWasShownInsideBeforeItOpens()
    {
        Sheet sheet(3);
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *note = new QLabel(u"note"_s);
        note->setMinimumHeight(48);
        note->hide();
        column->addWidget(note);
        auto *pages = new QStackedWidget;
        pages->addWidget(page);
        sheet.body()->addWidget(pages);
        std::ignore = sheet.sizeHint();
        sheet.layout()->activate();
        note->show();
        sheet.open();
        const int opened = sheet.height();
        QVERIFY(QTest::qWaitForWindowActive(&sheet));
        QCoreApplication::processEvents();
        QCOMPARE(sheet.height(), opened);
        QCOMPARE(sheet.findChild<QScrollArea *>()->verticalScrollBar()->maximum(), 0);
    }

    void keepsARestoredSize()
    {
        Sheet sheet(3);
        sheet.resize(500, 600);
        QVERIFY(driver::open(sheet));
        QCOMPARE(sheet.size(), QSize(500, 600));
    }

    void enterMeansTheFocusedButtonOrTheDefault()
    {
        Sheet sheet(1);
        QVERIFY(driver::open(sheet));
        sheet.fields.first()->setFocus();
        driver::press(Qt::Key_Return);
        QCOMPARE(sheet.gone, 1);
        driver::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.gone, 2);
        sheet.other->setFocus();
        driver::press(Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(sheet.gone, 2);
        QCOMPARE(sheet.othered, 1);
        QVERIFY(sheet.go->isDefault());
        driver::press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(sheet.gone, 3);
        driver::press(Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    }

    void tabWalksFromTheBodyToTheFooter()
    {
        Sheet sheet(2);
        QVERIFY(driver::open(sheet));
        sheet.fields.first()->setFocus();
        QList<QWidget *> walked;
        for (int i = 0; i < 4; ++i) {
            walked.append(QApplication::focusWidget());
            driver::press(Qt::Key_Tab);
        }
        QCOMPARE(walked.first(2), QList<QWidget *>({sheet.fields.at(0), sheet.fields.at(1)}));
        QVERIFY(walked.at(2)->mapTo(&sheet, QPoint()).x() < walked.at(3)->mapTo(&sheet, QPoint()).x());
        QCOMPARE(QApplication::focusWidget(), sheet.fields.first());
    }
};

STEWARD_TEST(TestPanelDialog)
#include "tst_paneldialog.moc"
