#include "tests/support/stewardctl.h"
#include "tests/support/testregistry.h"

using namespace steward;
using namespace Qt::StringLiterals;

class TestApplicationCommands : public QObject {
    Q_OBJECT

private slots:
    void addEditDelete()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        const Said add = ctl.run({u"application"_s, u"add"_s, u"Ledger, Bridge"_s, u"--description"_s, u"Nightly <i>"_s,
                                  u"--endpoint"_s, u"https://ledger.example.net/x"_s, u"--json"_s});
        COMPARE_CODE(add, 0);
        QCOMPARE(add.object().keys(),
                 (QStringList {u"apiUsers"_s, u"builtIn"_s, u"description"_s, u"endpoint"_s, u"name"_s, u"uid"_s}));
        QCOMPARE(add.object().value(u"name"_s).toString(), u"Ledger, Bridge"_s);
        const Said edit = ctl.run({u"application"_s, u"edit"_s, u"ledger, bridge"_s, u"--name"_s, u"Bridge"_s});
        COMPARE_CODE(edit, 0);
        QCOMPARE(edit.out, u"Changed the application Bridge [change 3]\n"_s);
        const QJsonArray all = ctl.run({u"application"_s, u"list"_s, u"--json"_s}).json();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.last().toObject().value(u"description"_s).toString(), u"Nightly <i>"_s);
        const Said removal = ctl.run({u"application"_s, u"delete"_s, u"Bridge"_s});
        COMPARE_CODE(removal, 0);
        QCOMPARE(removal.out, u"Deleted the application Bridge [change 4]\n"_s);
        QCOMPARE(ctl.run({u"application"_s, u"list"_s, u"--json"_s}).json().size(), 2);
        QStringList kinds;
        for (const QJsonValue &entry : ctl.run({u"activity"_s, u"list"_s, u"--json"_s}).json())
            kinds.prepend(entry.toObject().value(u"kind"_s).toString());
        QCOMPARE(kinds.mid(1, 3), (QStringList {u"add-application"_s, u"application"_s, u"delete-application"_s}));
        COMPARE_CODE(ctl.run({u"undo"_s}), 0);
        QVERIFY(ctl.run({u"application"_s, u"list"_s}).out.contains(u"Bridge"_s));
    }

    void refusals()
    {
        const Stewardctl ctl;
        ctl.run({u"init"_s});
        ctl.run({u"application"_s, u"add"_s, u"Bridge"_s});
        COMPARE_CODE(ctl.run({u"application"_s, u"add"_s, u"BRIDGE"_s}), 5);
        COMPARE_CODE(ctl.run({u"application"_s, u"add"_s, u" "_s}), 2);
        COMPARE_CODE(ctl.run({u"application"_s, u"add"_s, u"X"_s, u"--endpoint"_s, u"http://example.com"_s}), 2);
        COMPARE_CODE(ctl.run({u"application"_s, u"edit"_s, u"Nothing"_s, u"--name"_s, u"Y"_s}), 3);
        COMPARE_CODE(ctl.run({u"application"_s, u"edit"_s, u"Bridge"_s}), 2);
        COMPARE_CODE(ctl.run({u"application"_s, u"edit"_s, u"HttpApi"_s, u"--name"_s, u"Y"_s}), 2);
        COMPARE_CODE(ctl.run({u"application"_s, u"delete"_s, u"HttpApi"_s}), 2);
        COMPARE_CODE(ctl.run({u"application"_s, u"delete"_s, u"Nothing"_s}), 3);
        ctl.addApiUser(u"Ana"_s, {u"--application"_s, u"Bridge"_s});
        const Said used = ctl.run({u"application"_s, u"delete"_s, u"Bridge"_s});
        COMPARE_CODE(used, 4);
        QVERIFY(used.err.contains(u"Ana Example"_s));
    }
};

STEWARD_TEST(TestApplicationCommands)

#include "tst_applicationcommands.moc"
