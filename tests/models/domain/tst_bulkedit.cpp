#include "models/domain/bulkedit.h"

#include "samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;
using Operation = FieldEdit::Operation;

class TestBulkEdit : public QObject {
    Q_OBJECT

    Catalog m_catalog = sampleCatalog();

    static BulkEdit everything()
    {
        BulkEdit edit;
        edit.fields = {{Field::Role, Operation::Set, 2},
                       {Field::Applications, Operation::Add, QJsonArray {1, 4}},
                       {Field::Suspended, Operation::Set, true},
                       {Field::Language, Operation::Clear},
                       {Field::Email, Operation::Fill, {}, u"{first}@example.com"_s},
                       {Field::Organization, Operation::Replace, {}, u"Bank"_s, u"Shop"_s, true},
                       {Field::LastName, Operation::Set, u"Pérez"_s}};
        edit.owner = u"Platform team"_s;
        return edit;
    }
    QString mistake(const QByteArray &json) const
    {
        const auto edit = bulkEditFromJson(QJsonDocument::fromJson(json).object(), m_catalog);
        return edit ? QString() : edit.error().message;
    }

private slots:
    void jsonComesBack()
    {
        const BulkEdit edit = everything();
        QVERIFY(checkedBulkEdit(edit, m_catalog).ok());
        for (const QJsonObject &json : {toJson(edit), toJson(edit, m_catalog)}) {
            const auto again = bulkEditFromJson(json, m_catalog);
            QVERIFY2(again.ok(), again ? "" : qUtf8Printable(again.error().message));
            QVERIFY(*again == edit);
        }
    }

    void recipesNameRolesAndApplications()
    {
        const QByteArray json = QJsonDocument(toJson(everything(), m_catalog)).toJson(QJsonDocument::Compact);
        QVERIFY(json.contains("\"Auditor\""));
        QVERIFY(json.contains("\"Billing, EU\""));
        Catalog renamed = m_catalog;
        renamed.roles.last().name = u"Checker"_s;
        QVERIFY(bulkEditFromJson(toJson(everything()), renamed).ok());
        QVERIFY(!bulkEditFromJson(toJson(everything(), m_catalog), renamed).ok());
    }

    void whatIsUnknownIsAnError_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto field = [](const char *inner) -> QByteArray { return "{\"fields\":[{" + QByteArray(inner) + "}]}"; };
        QTest::newRow("nothing") << QByteArray("{}") << u"at least one"_s;
        QTest::newRow("key") << QByteArray("{\"fields\":[],\"guards\":1}") << u"guards"_s;
        QTest::newRow("no list") << QByteArray("{\"fields\":1}") << u"fields"_s;
        QTest::newRow("field") << field("\"field\":\"shoe\",\"operation\":\"set\",\"value\":1") << u"shoe"_s;
        QTest::newRow("operation") << field("\"field\":\"role\",\"operation\":\"grow\"") << u"grow"_s;
        QTest::newRow("role") << field("\"field\":\"role\",\"operation\":\"set\",\"value\":\"King\"") << u"King"_s;
        QTest::newRow("role of another type") << field("\"field\":\"role\",\"operation\":\"set\",\"value\":[]")
                                              << u"role"_s;
        QTest::newRow("role id") << field("\"field\":\"role\",\"operation\":\"set\",\"value\":99") << u"role"_s;
        QTest::newRow("application") << field(
            "\"field\":\"applications\",\"operation\":\"add\",\"value\":[\"Nope\"]")
                                     << u"Nope"_s;
        QTest::newRow("kind") << field("\"field\":\"kind\",\"operation\":\"set\",\"value\":\"person\"") << u"Type"_s;
        QTest::newRow("operation of another field") << field("\"field\":\"role\",\"operation\":\"clear\"") << u"Role"_s;
        QTest::newRow("required") << field("\"field\":\"email\",\"operation\":\"clear\"") << u"Email"_s;
        QTest::newRow("template") << field("\"field\":\"email\",\"operation\":\"fill\",\"template\":\"{x}\"")
                                  << u"{x}"_s;
        QTest::newRow("no template") << field("\"field\":\"email\",\"operation\":\"fill\"") << u"template"_s;
        QTest::newRow("nothing to find")
            << field("\"field\":\"email\",\"operation\":\"replace\",\"find\":\"\",\"with\":\"\"") << u"replaced"_s;
        QTest::newRow("key of another operation")
            << field("\"field\":\"suspended\",\"operation\":\"set\",\"value\":true,\"find\":\"\"") << u"find"_s;
        QTest::newRow("flag") << field("\"field\":\"suspended\",\"operation\":\"set\",\"value\":\"yes\"")
                              << u"suspended"_s;
        QTest::newRow("twice") << QByteArray("{\"fields\":[{\"field\":\"language\",\"operation\":\"clear\"},"
                                             "{\"field\":\"language\",\"operation\":\"clear\"}]}")
                               << u"twice"_s;
        QTest::newRow("owner") << QByteArray("{\"owner\":1}") << u"owner"_s;
    }
    void whatIsUnknownIsAnError()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const QString message = mistake(json);
        QVERIFY2(message.contains(named, Qt::CaseInsensitive), qUtf8Printable(message));
    }

    void everyFieldButTheTypeTakesSomething()
    {
        for (const FieldSpec &spec : fieldTable()) {
            QCOMPARE(bulkOperations(spec.field).isEmpty(), spec.field == Field::Kind);
            const bool clears = bulkOperations(spec.field).contains(Operation::Clear);
            QVERIFY(!clears || !spec.required);
        }
    }

    void suspendingAloneIsToldApart()
    {
        BulkEdit edit;
        QVERIFY(edit.isEmpty());
        edit.fields = {{Field::Suspended, Operation::Set, true}};
        QCOMPARE(edit.onlySuspends(), std::optional(true));
        edit.owner = QString();
        QVERIFY(!edit.isEmpty());
        QCOMPARE(edit.onlySuspends(), std::optional<bool>());
        QCOMPARE(everything().onlySuspends(), std::optional<bool>());
    }

    void theEditIsASentence()
    {
        BulkEdit edit;
        edit.fields = {{Field::Role, Operation::Set, 2}};
        QCOMPARE(bulkEditText(edit, m_catalog).remove(QChar(0x2068)).remove(QChar(0x2069)), u"Role set to Auditor"_s);
        QVERIFY(bulkEditText(everything(), m_catalog).contains(u"Platform team"_s));
    }
};

STEWARD_TEST(TestBulkEdit)
#include "tst_bulkedit.moc"
