#include "models/domain/imagetext.h"

#include "models/domain/credential.h"

#include "tests/models/domain/samplecatalog.h"
#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestImageText : public QObject {
    Q_OBJECT

private slots:
    void knownKeysHaveLabels()
    {
        for (const Entity entity : {Entity::Administrator, Entity::Application, Entity::Role, Entity::Credential,
                                    Entity::Setting, Entity::Directory, Entity::Session, Entity::Event}) {
            const QStringList keys = ImageText::knownKeys(entity);
            QVERIFY(!keys.isEmpty());
            for (const QString &key : keys)
                QVERIFY2(ImageText::label(entity, key) != key, qPrintable(entityKey(entity) + u' ' + key));
        }
        QCOMPARE(ImageText::label(Entity::Role, u"colour"_s), u"colour"_s);
        QCOMPARE(ImageText::settingName(u"later"_s), u"later"_s);
    }

    void valuesAreWords()
    {
        const Catalog catalog = sampleCatalog();
        const AccountNames names {{AdministratorId {5}, u"Olga"_s}};
        const ImageText text(catalog, names);
        QCOMPARE(text.value(Entity::Administrator, u"suspended"_s, true), u"Yes"_s);
        QCOMPARE(text.value(Entity::Administrator, u"role"_s, 2), u"Auditor"_s);
        QCOMPARE(text.value(Entity::Administrator, u"role"_s, QJsonValue()), QString());
        QCOMPARE(text.value(Entity::Administrator, u"email"_s, QJsonValue(QJsonValue::Undefined)), QString());
        QCOMPARE(text.value(Entity::Administrator, u"applications"_s, QJsonArray {6, 99}), u"Old, 99"_s);
        QCOMPARE(text.value(Entity::Credential, u"state"_s, u"sent"_s), credentialStateText(CredentialState::Sent));
        QCOMPARE(text.value(Entity::Credential, u"state"_s, u"frozen"_s), u"frozen"_s);
        QCOMPARE(text.value(Entity::Credential, u"issuedAt"_s, 0), QString());
        QCOMPARE(text.value(Entity::Credential, u"deployedAt"_s, u"host b12"_s), u"host b12"_s);
        QCOMPARE(text.value(Entity::Directory, u"operator"_s, 5), u"Olga"_s);
        QCOMPARE(text.value(Entity::Directory, u"operator"_s, 6), u"6"_s);
        QCOMPARE(text.value(Entity::Event, u"tried"_s, u"export"_s), u"Download"_s);
        QCOMPARE(text.value(Entity::Event, u"tried"_s, u"dance"_s), u"dance"_s);
    }
};

STEWARD_TEST(TestImageText)
#include "tst_imagetext.moc"
