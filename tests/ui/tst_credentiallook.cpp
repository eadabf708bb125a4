#include "ui/credentiallook.h"

#include "tests/support/testregistry.h"
#include "ui/style/icons.h"

#include <QtTest>

namespace steward {

class TestCredentialLook : public QObject {
    Q_OBJECT

private slots:
    void everyStateHasAnIconAndTheColourOfItsTone()
    {
        QSet<QString> icons;
        for (const CredentialState state : credentialStates()) {
            const CredentialLook look = credentialLook(state);
            QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(look.icon)), qPrintable(look.icon));
            QCOMPARE(look.token, foreground(credentialTone(state)));
            icons.insert(look.icon);
        }
        // Queued and sending are one thing to the reader; all others are told apart without colour.
        QCOMPARE(icons.size(), CredentialStateCount - 1);
    }

    void onlyWhatWorksIsGreen()
    {
        for (const CredentialState state : credentialStates())
            QCOMPARE(credentialTone(state) == Tone::Ok, state == CredentialState::Used);
        QCOMPARE(credentialTone(CredentialState::Failed), Tone::Bad);
    }
};

STEWARD_TEST(TestCredentialLook)

} // namespace steward

#include "tst_credentiallook.moc"
