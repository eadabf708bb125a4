#include "app/cli/formats.h"

#include "tests/support/testregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestFormats : public QObject {
    Q_OBJECT

    static Listing hostile()
    {
        Listing listing;
        listing.keys = {u"name"_s, u"list"_s, u"flag"_s, u"none"_s};
        listing.titles = {u"Name"_s, u"List"_s, u"Flag"_s, u"None"_s};
        for (const QString &name : {u"<b>\"quoted\"</b>, Jr."_s, u"two\nlines\r\n"_s, u"山田 太郎"_s, u"👩‍💻"_s,
                                    u"\u007F\u009B2J\u001B[2J"_s})
            listing.rows.append({name, QJsonArray {u"a,b"_s, u"c"_s}, true, QJsonValue()});
        return listing;
    }

private slots:
    void jsonKeepsOrderAndText()
    {
        const QByteArray json = toJson(hostile());
        QJsonParseError error;
        const QJsonArray array = QJsonDocument::fromJson(json, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(array.size(), hostile().rows.size());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject object = array.at(i).toObject();
            QCOMPARE(object.value(u"name"_s), hostile().rows.at(i).first());
            QCOMPARE(object.value(u"list"_s).toArray(), (QJsonArray {u"a,b"_s, u"c"_s}));
            QCOMPARE(object.value(u"flag"_s), QJsonValue(true));
            QVERIFY(object.value(u"none"_s).isNull());
        }
        QVERIFY(json.indexOf("\"name\"") < json.indexOf("\"list\""));
        for (const QChar c : QString::fromUtf8(json))
            QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
        QCOMPARE(toJson({{u"a"_s}, {u"A"_s}, {}}), QByteArray("[]\n"));
    }

    void csvQuotesWhatMustBe()
    {
        Listing listing {{u"a"_s, u"b"_s}, {u"A"_s, u"B"_s}, {}};
        listing.rows.append({u"plain"_s, u"with \"quotes\", and commas"_s});
        listing.rows.append({u"two\nlines"_s, QJsonValue()});
        QCOMPARE(toCsv(listing), QByteArray("a,b\r\nplain,\"with \"\"quotes\"\", and commas\"\r\n\"two\nlines\",\r\n"));
    }

    void tableAlignsWideAndCombiningText()
    {
        Listing listing {{}, {u"Name"_s, u"X"_s}, {}};
        for (const QString &name : {u"abcdef"_s, u"山田"_s, u"e\u0301"_s, QString()})
            listing.rows.append({name, u"|"_s});
        const QStringList lines = QString::fromUtf8(toTable(listing)).split(u'\n');
        for (const QString &line : lines.mid(1, 4))
            QCOMPARE(displayWidth(line.left(line.indexOf(u'|'))), 8);
        QCOMPARE(lines.first(), u"Name    X"_s);
    }

    void tableShowsControlCharactersAsCodes()
    {
        Listing listing {{}, {u"Name"_s}, {{u"a\nb\u001B[2J\u202Ec"_s}}};
        QCOMPARE(toTable(listing), QByteArray("Name\na\\u000Ab\\u001B[2J\\u202Ec\n"));
    }

    void widths()
    {
        QCOMPARE(displayWidth(u"abc"_s), 3);
        QCOMPARE(displayWidth(u"日本"_s), 4);
        QCOMPARE(displayWidth(u"e\u0301"_s), 1);
        QCOMPARE(displayWidth(u"\u200D"_s), 0);
        QCOMPARE(displayWidth(u"😀"_s), 2);
    }

    void cells()
    {
        QCOMPARE(cellText(true), u"yes"_s);
        QCOMPARE(cellText(false), u"no"_s);
        QCOMPARE(cellText(QJsonValue()), QString());
        QCOMPARE(cellText(qint64(9'007'199'254'740'991)), u"9007199254740991"_s);
        QCOMPARE(cellText(QJsonArray {u"a"_s, u"b"_s}), u"a, b"_s);
    }

    void timesAreInUtc()
    {
        constexpr Timestamp time = 1'790'000'000'000;
        QCOMPARE(isoTime(time), u"2026-09-21T14:13:20Z"_s);
        QCOMPARE(tableTime(time), u"2026-09-21 14:13:20"_s);
    }
};

STEWARD_TEST(TestFormats)

#include "tst_formats.moc"
