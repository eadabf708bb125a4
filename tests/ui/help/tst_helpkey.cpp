#include "ui/help/helpkey.h"

#include "tests/support/shownwindow.h"
#include "tests/support/testregistry.h"
#include "ui/forms/backuppolicyform.h"
#include "ui/forms/confirmdialog.h"
#include "ui/forms/policyform.h"
#include "ui/help/helpwindow.h"

#include <QLineEdit>
#include <QtTest>

namespace steward {

using namespace Qt::StringLiterals;

/// A section that the help has no page of.
class OwnPolicyForm : public PolicyForm {
    Q_OBJECT
};

class TestHelpKey : public QObject {
    Q_OBJECT

    static QString topicOfQuestion(const QString &icon, QWidget *parent = nullptr)
    {
        ConfirmationText text;
        text.icon = icon;
        const ConfirmDialog question(text, parent);
        return helpTopicOf(question.cancelButton());
    }

private slots:
    void cleanup()
    {
        if (HelpWindow *help = shownWindow<HelpWindow>())
            delete help;
    }

    void theNearestThatHasATopicCounts()
    {
        QWidget window;
        auto *backups = new BackupPolicyForm(&window);
        QCOMPARE(helpTopicOf(backups->saveButton()), u"backups"_s);
        auto *inner = new OwnPolicyForm;
        inner->setParent(backups);
        QCOMPARE(helpTopicOf(inner->saveButton()), u"credentials"_s);
        QCOMPARE(helpTopicOf(&window), u"overview"_s);
        QCOMPARE(helpTopicOf(nullptr), u"overview"_s);
    }

    void aQuestionIsKnownByWhatItAsks()
    {
        for (const auto &[icon, topic] :
             {std::pair(u"bin"_s, u"delete-api-user"_s), std::pair(u"pause"_s, u"suspend"_s),
              std::pair(u"send"_s, u"credentials"_s), std::pair(u"key"_s, u"credentials"_s),
              std::pair(u"undo"_s, u"results-and-undo"_s)}) {
            QCOMPARE(topicOfQuestion(icon), topic);
            QVERIFY2(helpTopics().contains(topic), qPrintable(topic));
        }
        // Of any other, what it stands in front of.
        BackupPolicyForm backups;
        QCOMPARE(topicOfQuestion(u"plus"_s, &backups), u"backups"_s);
    }

    void f1AloneOpensIt()
    {
        const HelpKey help(*qApp);
        BackupPolicyForm backups;
        backups.show();
        auto *line = backups.findChild<QLineEdit *>();
        for (const Qt::KeyboardModifiers modifiers : {Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier})
            QTest::keyClick(line, Qt::Key_F1, modifiers);
        QTest::keyClick(line, Qt::Key_F2);
        QVERIFY(!shownWindow<HelpWindow>());
        QTest::keyClick(line, Qt::Key_F1);
        HelpWindow *window = shownWindow<HelpWindow>();
        QVERIFY(window);
        QCOMPARE(window->topic(), u"backups"_s);
        // In the help itself it leads nowhere else.
        QTest::keyClick(window->search(), Qt::Key_F1);
        QCOMPARE(window->topic(), u"backups"_s);
        QCOMPARE(shownWindow<HelpWindow>(), window);
    }
};

STEWARD_TEST(TestHelpKey)

} // namespace steward

#include "tst_helpkey.moc"
