#include "models/store/chainhash.h"

#include "tests/support/testregistry.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtTest>

using namespace steward;
using namespace Qt::StringLiterals;

class TestChainHash : public QObject {
    Q_OBJECT

private slots:
    void theHashCoversEverything()
    {
        ChangeSet set;
        set.id = ChangeSetId {2};
        set.at = 3;
        set.operatorName = u"Olga"_s;
        set.client = u"window"_s;
        set.subject = u"Ana"_s;
        set.rowCount = 1;
        const auto hash = [](const ChangeSet &one, const QByteArray &previous = QByteArray(32, '\0'),
                             const QByteArray &entity = "administrator", qint64 row = 5,
                             const QByteArray &before = "{}", const QByteArray &after = "{\"a\":1}") {
            ChainHash chain(previous);
            chain.add(entity, row, before, after);
            return chain.close(one);
        };
        const QByteArray original = hash(set);
        QCOMPARE(original.size(), 32);
        QCOMPARE(hash(set), original);
        QList<ChangeSet> others(10, set);
        others[0].id = ChangeSetId {3};
        others[1].at = 4;
        others[2].operatorName = u"Olg"_s;
        others[3].client = u"awindow"_s;
        others[4].kind = ChangeKind::Delete;
        others[5].subject = u"Anna"_s;
        others[6].rowCount = 2;
        others[7].undoes = ChangeSetId {1};
        others[8].operatorId = AdministratorId {4};
        others[9].reason = u"because"_s;
        QSet<QByteArray> hashes {original};
        for (const ChangeSet &other : others)
            hashes.insert(hash(other));
        hashes.insert(hash(set, QByteArray(32, '\1')));
        hashes.insert(hash(set, QByteArray(32, '\0'), "role"));
        hashes.insert(hash(set, QByteArray(32, '\0'), "administrator", 6));
        hashes.insert(hash(set, QByteArray(32, '\0'), "administrator", 5, "{}{"));
        hashes.insert(hash(set, QByteArray(32, '\0'), "administrator", 5, "{}", "{\"a\":2}"));
        ChangeSet shifted = set; // the same letters on the other side of a border
        shifted.operatorName = u"Olgaw"_s;
        shifted.client = u"indow"_s;
        hashes.insert(hash(shifted));
        QCOMPARE(hashes.size(), 17);
    }

    void theHashIsTheOneThatIsDescribed()
    {
        // BLAKE2b-256 by hand, over the bytes that the class's comment lists.
        ChangeSet set;
        set.id = ChangeSetId {1};
        set.at = 258;
        set.kind = ChangeKind::Add;
        set.operatorName = u"é"_s;
        QByteArray bytes(32, '\0');
        const auto number = [&bytes](qint64 value) {
            for (int i = 0; i < 8; ++i)
                bytes.append(char(value >> (8 * i)));
        };
        const auto text = [&](const QByteArray &value) {
            number(value.size());
            bytes.append(value);
        };
        text("role");
        number(7);
        text("{}");
        text("{\"b\":2}");
        number(1);
        number(258);
        text("\xc3\xa9");
        text("");
        text("add");
        text("");
        number(0);
        number(0);
        const auto hashed = [](const QByteArray &covered) {
            return QCryptographicHash::hash(covered, QCryptographicHash::Blake2b_256);
        };
        ChainHash old(ChainHash::beginning());
        old.add("role", 7, "{}", "{\"b\":2}");
        QCOMPARE(old.close({1, 258, "\xc3\xa9", {}, "add", {}, 0, 0, 0, {}}, 1), hashed(bytes));
        number(2);
        number(9);
        text("why");
        set.operatorId = AdministratorId {9};
        set.reason = u"why"_s;
        ChainHash chain(ChainHash::beginning());
        chain.add("role", 7, "{}", "{\"b\":2}");
        QCOMPARE(chain.close(set), hashed(bytes));
    }

    /// Whether parts are gathered or hashed at once makes no difference.
    void sizesOfPartsMakeNoDifference()
    {
        for (const qsizetype size : {0, 1, 900, 1023, 1024, 1025, 5000}) {
            const QByteArray before(size, 'x');
            QByteArray bytes(32, '\1');
            const auto number = [&bytes](qint64 value) {
                for (int i = 0; i < 8; ++i)
                    bytes.append(char(value >> (8 * i)));
            };
            number(4);
            bytes.append("role");
            number(1);
            number(size);
            bytes.append(before);
            number(0);
            for (const qint64 value : {5, 6, 0, 0, 0, 0, 7, 0})
                number(value);
            ChainHash chain(QByteArray(32, '\1'));
            chain.add("role", 1, before, {});
            QCOMPARE(chain.close({5, 6, {}, {}, {}, {}, 7, 0, 0, {}}, 1),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256));
        }
    }
};

STEWARD_TEST(TestChainHash)
#include "tst_chainhash.moc"
