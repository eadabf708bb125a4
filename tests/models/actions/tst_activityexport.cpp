#include "models/actions/activityexport.h"

#include "tests/support/filebytes.h"
#include "tests/support/testdirectory.h"
#include "tests/support/testregistry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestActivityExport : public QObject {
    Q_OBJECT

private slots:
    void writesWhatMatchesAndIsRecorded()
    {
        TestDirectory d;
        d.added(d.person(u"Ana"_s));
        d.added(d.person(u"Bob"_s));
        const QString path = m_folder.filePath(u"activity.jsonl"_s);
        ActivityExport exporting(d.store(), d.author());
        QCOMPARE(*await(exporting.toFile({.kinds = {ChangeKind::Add}}, ActivityFormat::JsonLines, path)), 2);
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
                 QFile::Permissions());
        const QList<QJsonObject> lines = objects(bytesOf(path));
        QList<QJsonObject> entries;
        for (const QJsonObject &line : lines) {
            if (line.contains(u"set"_s))
                entries.append(line);
        }
        QCOMPARE(entries.size(), 2);
        QVERIFY(lines.first().value(u"journalHead"_s).toString().startsWith(u"steward-head "_s));
        QCOMPARE(entries.first().value(u"subject"_s).toString(), u"Bob Example"_s);
        QCOMPARE(entries.first()
                     .value(u"images"_s)
                     .toArray()
                     .first()
                     .toObject()
                     .value(u"after"_s)
                     .toObject()
                     .value(u"email"_s)
                     .toString(),
                 u"bob@example.com"_s);
        const ChangeSet set = *d.read([](Connection &connection) { return Journal(connection).set(ChangeSetId {4}); });
        QCOMPARE(set.kind, ChangeKind::Export);
        const QJsonObject told
            = d.read([](Connection &connection) { return Journal(connection).images(ChangeSetId {4}); }).first().after;
        QCOMPARE(told.value(u"rows"_s).toInt(), 2);
        QCOMPARE(told.value(u"format"_s).toString(), u"jsonl"_s);
        QCOMPARE(told.value(u"filter"_s).toObject().value(u"kinds"_s).toArray(), QJsonArray {u"add"_s});
    }

    void csvIsHarmlessInASpreadsheet()
    {
        TestDirectory d;
        Administrator ana = d.person(u"Ana"_s);
        ana.lastName = u"=HYPERLINK(\"x\",\"y\")"_s;
        ana.firstName = u"=cmd"_s;
        d.added(ana);
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(
            *ActivityExport::toDevice(d.store(), d.author(), {.kinds = {ChangeKind::Add}}, ActivityFormat::Csv, out),
            1);
        const QList<QByteArray> lines = out.data().split('\n');
        QVERIFY(lines.first().startsWith("set,at,operator"));
        QVERIFY(out.data().contains("\"'=cmd =HYPERLINK(\"\"x\"\",\"\"y\"\")\""));
        QVERIFY(!out.data().contains(",=cmd"));
        QVERIFY(out.data().contains("\r\n"));
        const QByteArray last = out.data().trimmed().split('\n').last();
        QVERIFY(last.startsWith("steward-head "));
        QCOMPARE(last.count(','), lines.first().count(','));
    }

    void aFileAppearsWholeOrNotAtAll()
    {
        TestDirectory d;
        ActivityExport exporting(d.store(), d.author());
        const QString path = m_folder.filePath(u"no/such/folder.csv"_s);
        const auto failed = await(exporting.toFile({}, ActivityFormat::Csv, path));
        QVERIFY(!failed && failed.error().kind == ErrorKind::Storage);
        // An older file stays until the new one is complete.
        const QString kept = m_folder.filePath(u"kept.csv"_s);
        QFile older(kept);
        QVERIFY(older.open(QIODevice::WriteOnly) && older.write("older") == 5);
        older.close();
        const Author nobody = stranger(d);
        ActivityExport forbidden(d.store(), nobody);
        const auto refused = await(forbidden.toFile({}, ActivityFormat::Csv, kept));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
        QCOMPARE(bytesOf(kept), QByteArray("older"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"kept*"_s}, QDir::Files | QDir::Hidden).size(), 1);
        const ChangeSetId last {d.changes()};
        QCOMPARE(d.read([last](Connection &connection) { return Journal(connection).set(last); })->kind,
                 ChangeKind::Refusal);
    }

    void tellsHowFarItIs()
    {
        TestDirectory d;
        for (int i = 0; i < 3; ++i)
            d.added(d.person(u"Ana%1"_s.arg(i)));
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        QList<std::pair<qint64, qint64>> told;
        const auto progress = [&told](qint64 written, qint64 all) { told.append({written, all}); };
        QVERIFY(ActivityExport::toDevice(d.store(), d.author(), {}, ActivityFormat::Csv, out, progress));
        QCOMPARE(told.last(), std::pair(qint64(4), qint64(4)));
        const auto stopped = ActivityExport::toDevice(d.store(), d.author(), {}, ActivityFormat::Csv, out, {},
                                                      StopToken([] { return true; }));
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

private:
    /// Somebody whose role holds nothing of this.
    static Author stranger(TestDirectory &d)
    {
        Administrator hugo = d.person(u"Hugo"_s);
        hugo.role = d.catalog().role(u"Help desk"_s)->id;
        return {u"Hugo Example"_s, u"window"_s, d.added(hugo).id};
    }
    static QList<QJsonObject> objects(const QByteArray &lines)
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : lines.trimmed().split('\n'))
            all.append(QJsonDocument::fromJson(line).object());
        return all;
    }

    QTemporaryDir m_folder;
};

STEWARD_TEST(TestActivityExport)
#include "tst_activityexport.moc"
