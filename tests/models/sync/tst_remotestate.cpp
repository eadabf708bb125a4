#include "models/sync/remotestate.h"

#include "models/sync/jsontext.h"

#include "tests/support/testregistry.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace steward {

class TestRemoteState : public QObject {
    Q_OBJECT

private slots:
    void comesBack()
    {
        RemoteState state;
        state.hasSecret = state.wantsFull = state.restored = true;
        state.lastFullAt = state.watermark = 1'790'000'000'000;
        state.lastFullCount = 1'000'000;
        state.watermarkIds = {u"a"_s, u"b"_s};
        state.catalog = u"1=Owner+\n1:HttpApi"_s;
        QCOMPARE(RemoteState::fromJson(state.toJson()), state);
        QCOMPARE(RemoteState::fromJson({}), RemoteState());
    }

    /// A round without news writes nothing: the same state has to be the same text.
    void theSameStateIsTheSameText()
    {
        RemoteState one;
        RemoteState other;
        for (int i = 0; i < 50; ++i) {
            one.watermarkIds.insert(QString::number(i));
            other.watermarkIds.insert(QString::number(49 - i));
        }
        QCOMPARE(QJsonDocument(one.toJson()).toJson(), QJsonDocument(other.toJson()).toJson());
    }

    void strangeValuesMeanThatNothingIsKnown()
    {
        const RemoteState state = RemoteState::fromJson(*parsedJson(
            R"({"watermark":"yesterday","lastFullAt":null,"watermarkIds":{"a":1},"restored":1,"catalog":[]})"));
        QCOMPARE(state, RemoteState());
    }
};

STEWARD_TEST(TestRemoteState)

} // namespace steward

#include "tst_remotestate.moc"
