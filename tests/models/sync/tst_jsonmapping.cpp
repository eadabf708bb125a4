#include "models/sync/jsonmapping.h"

#include "models/sync/jsontext.h"

#include "tests/support/places.h"
#include "tests/support/testregistry.h"

#include <QFile>
#include <QtTest>

namespace steward {

namespace {

QJsonObject fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? *parsedJson(file.readAll()) : QJsonObject();
}

QJsonObject good()
{
    return fileAt(testFile(QStringLiteral("servers/json-server.mapping.json")));
}

} // namespace

class TestJsonMapping : public QObject {
    Q_OBJECT

private slots:
    void readsAMapping()
    {
        const Result<JsonMapping> mapping = JsonMapping::parsed(good());
        QVERIFY2(mapping.ok(), mapping ? "" : qPrintable(mapping.error().message));
        QCOMPARE(mapping->list, QStringLiteral("/accounts"));
        QCOMPARE(mapping->paging, JsonMapping::Paging::Page);
        QCOMPARE(mapping->fields.value(Field::Applications).item, QStringLiteral("name"));
        QCOMPARE(mapping->fields.size(), 10);
        // What may be left out.
        QJsonObject short_ = good();
        short_.remove(QStringLiteral("one"));
        short_.insert(QStringLiteral("list"), QJsonObject {{QStringLiteral("path"), QStringLiteral("/a")}});
        QCOMPARE(JsonMapping::parsed(short_)->one, QStringLiteral("/a/{id}"));
        QCOMPARE(JsonMapping::parsed(short_)->paging, JsonMapping::Paging::None);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *path, const QJsonValue &value, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(path) << value << QString::fromLatin1(word);
        };
        const auto text = [](const char *latin) { return QJsonValue(QString::fromLatin1(latin)); };
        row("no path", "list.path", QJsonValue::Undefined, "list.path");
        row("no slash", "list.path", text("accounts"), "list.path");
        row("number", "list.path", 7, "list.path");
        row("no id", "id", QJsonValue::Undefined, "id");
        row("one without id", "one.path", text("/accounts"), "{id}");
        row("find without value", "find.userName", text("/accounts"), "{value}");
        row("slip", "list.pagging", text("page"), "list.pagging");
        row("style", "list.paging.style", text("pages"), "none, page, offset, cursor");
        row("no parameter", "list.paging.parameter", QJsonValue::Undefined, "list.paging.parameter");
        row("cursor without next", "list.paging.style", text("cursor"), "list.paging.next");
        row("count", "list.paging.count", 0, "list.paging.count");
        row("method", "update.method", text("POST"), "PATCH, PUT");
        row("field", "fields.shoeSize", text("shoe"), "shoeSize");
        row("not shared", "fields.protected", text("p"), "protected");
        row("no place", "fields.email", QJsonValue(QJsonObject()), "fields.email");
        row("no user name", "fields.userName", QJsonValue::Undefined, "fields.userName");
        row("secret", "headers.authorization", text("Bearer x"), "authorization");
        row("header injection", "headers.X-A", text("a\r\nX-B: c"), "X-A");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, word);
        QJsonObject object = good();
        setJsonAt(object, path, value);
        const Result<JsonMapping> mapping = JsonMapping::parsed(object);
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, ErrorKind::Invalid);
        QVERIFY2(mapping.error().message.contains(word), qPrintable(mapping.error().message));
    }

    void theReadmeShowsTheOneThatIsTested()
    {
        QFile readme(sourceFile(QStringLiteral("README.md")));
        QFile file(testFile(QStringLiteral("servers/json-server.mapping.json")));
        QVERIFY(readme.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
        QVERIFY(readme.readAll().contains(file.readAll()));
    }

    /// The schema for readers and editors, and the parser, know the same members.
    void theSchemaSaysTheSame()
    {
        const QJsonObject schema = fileAt(sourceFile(QStringLiteral("resources/remote-mapping.schema.json")));
        const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
        QVERIFY(!properties.isEmpty());
        QStringList fields = jsonAt(properties, QStringLiteral("fields.properties")).toObject().keys();
        QStringList shared;
        for (const FieldSpec &spec : fieldTable()) {
            if (spec.shared)
                shared.append(QLatin1StringView(spec.key));
        }
        shared.sort();
        QCOMPARE(fields, shared);
        checkKnown(properties, {});
    }

private:
    /// Each member that the schema names is read: an unknown one would be an error.
    void checkKnown(const QJsonObject &properties, const QString &prefix)
    {
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QString path = prefix + it.key();
            const QJsonValue inner = it->toObject().value(QStringLiteral("properties"));
            if (path == u"fields" || path == u"headers")
                continue;
            if (inner.isObject()) {
                checkKnown(inner.toObject(), path + u'.');
                continue;
            }
            QJsonObject object = good();
            setJsonAt(object, path, QJsonObject {{QStringLiteral("x"), 1}});
            const Result<JsonMapping> mapping = JsonMapping::parsed(object);
            const bool unknown = !mapping && mapping.error().message.contains(QStringLiteral("is not known"));
            QVERIFY2(!unknown || mapping.error().message.contains(QString(path + QStringLiteral(".x"))),
                     qPrintable(path));
        }
    }
};

STEWARD_TEST(TestJsonMapping)

} // namespace steward

#include "tst_jsonmapping.moc"
