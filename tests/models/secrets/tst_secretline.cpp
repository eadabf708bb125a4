#include "models/secrets/secretline.h"

#include "tests/support/testregistry.h"

#include <QtTest>

#include <array>

#include <unistd.h>

namespace steward {

/// Real pipes.
class TestSecretLine : public QObject {
    Q_OBJECT

private slots:
    void readsLineByLine()
    {
        const int input = pipeWith(QByteArrayLiteral("user\npass word\r\n\nlast"));
        QCOMPARE(readSecretLine(input)->view(), QByteArrayView("user"));
        QCOMPARE(readSecretLine(input)->view(), QByteArrayView("pass word\r"));
        QVERIFY(readSecretLine(input)->isEmpty());
        QCOMPARE(readSecretLine(input)->view(), QByteArrayView("last"));
        QVERIFY(readSecretLine(input)->isEmpty());
        ::close(input);
    }

    void refusesAnEndlessLine()
    {
        const int input = pipeWith(QByteArray(2000, 'x'));
        const Result<Secret> line = readSecretLine(input);
        QVERIFY(!line);
        QCOMPARE(line.error().kind, ErrorKind::Invalid);
        ::close(input);
    }

    void saysWhenTheDescriptorIsClosed()
    {
        const Result<Secret> line = readSecretLine(987);
        QVERIFY(!line);
        QCOMPARE(line.error().kind, ErrorKind::Secret);
        QVERIFY(line.error().message.contains(QStringLiteral("987")));
    }

private:
    static int pipeWith(const QByteArray &bytes)
    {
        std::array<int, 2> ends {};
        if (::pipe(ends.data()) != 0 || ::write(ends[1], bytes.constData(), static_cast<size_t>(bytes.size())) < 0)
            qFatal("no pipe");
        ::close(ends[1]);
        return ends[0];
    }
};

STEWARD_TEST(TestSecretLine)

} // namespace steward

#include "tst_secretline.moc"
