#include "ui/applicationpane.h"

#include "tests/support/testregistry.h"
#include "ui/detailspane.h"
#include "ui/style/notebox.h"

#include <QLabel>
#include <QtTest>

namespace steward {

class TestApplicationPane : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatStopped();
};

void TestApplicationPane::tellsWhatStopped()
{
    ApplicationHealth row;
    row.application.name = QStringLiteral("Salesforce");
    row.application.builtIn = true;
    row.organizations = {{QStringLiteral("Logistics"), 0, 1, {}, {QStringLiteral("Olga Ilic")}},
                         {QStringLiteral("Retail Bank"), 1, 1, QStringLiteral("Ana Pérez"), {}}};
    DetailsPane pane;
    showApplication(pane, row);
    QString text;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        text += label->text() + u'\n';
    for (const NoteBox *note : pane.findChildren<NoteBox *>())
        text += note->text();
    QVERIFY(text.contains(QStringLiteral("Olga Ilic")));
    QVERIFY(text.contains(QStringLiteral("Ana Pérez")));
    QVERIFY(text.contains(QStringLiteral("Not set")));
}

STEWARD_TEST(TestApplicationPane)

} // namespace steward

#include "tst_applicationpane.moc"
