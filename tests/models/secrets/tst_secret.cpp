#include "models/secrets/secret.h"

#include "tests/support/testregistry.h"

#include <QtTest>

namespace steward {

class TestSecret : public QObject {
    Q_OBJECT

private slots:
    void keepsBytesWithZeros()
    {
        const Secret secret(QByteArrayView("a\0b", 3));
        QCOMPARE(secret.size(), 3);
        QCOMPARE(secret.view(), QByteArrayView("a\0b", 3));
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArrayView()).isEmpty());
    }

    void comparesByBytes()
    {
        QVERIFY(Secret("same") == Secret("same"));
        QVERIFY(!(Secret("same") == Secret("sane")));
        QVERIFY(!(Secret("same") == Secret("same ")));
        QVERIFY(Secret() == Secret());
    }

    void joinsParts()
    {
        const std::array<Secret, 3> parts {Secret("user:"), Secret(), Secret("pass")};
        QCOMPARE(Secret::joined(parts).view(), QByteArrayView("user:pass"));
    }

    /// libsodium's guarded memory is told to the kernel as locked and not to be dumped.
    void isLockedInMemory()
    {
        const Secret secret("locked");
        QFile smaps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(smaps.open(QIODevice::ReadOnly));
        const auto at = reinterpret_cast<quintptr>(secret.view().data());
        bool inside = false;
        bool dontDump = false;
        for (const QByteArray &line : smaps.readAll().split('\n')) {
            const QByteArray range = line.left(line.indexOf(' '));
            if (const qsizetype dash = range.indexOf('-'); dash > 0 && !range.endsWith(':')) {
                bool ok = false;
                const quintptr first = range.left(dash).toULongLong(&ok, 16);
                if (ok)
                    inside = at >= first && at < range.mid(dash + 1).toULongLong(nullptr, 16);
            } else if (inside && line.startsWith("VmFlags:")) {
                dontDump = line.contains(" dd");
            }
        }
        QVERIFY(dontDump);
    }
};

STEWARD_TEST(TestSecret)

} // namespace steward

#include "tst_secret.moc"
