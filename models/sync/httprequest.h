#pragma once

#include "models/core/clock.h"
#include "models/core/worker.h"
#include "models/secrets/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>

namespace steward {

/// One request as it is put to a server. A value.
struct HttpRequest {
    enum class Method : quint8 { Get, Post, Put, Patch, Delete };

    Method method = Method::Get;
    QUrl url;
    QByteArray body;
    Secret secretBody; ///< Instead of `body`, when it holds a password.
    QByteArray mediaType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool slow = false; ///< A list or a bulk: takes longer than one account.

    bool isRead() const { return method == Method::Get; }
};

/// What became of a request. A value.
struct HttpAnswer {
    enum class Fate : quint8 {
        Answered, ///< Whatever the status.
        NotSent,  ///< It never left.
        Unknown   ///< It left, and there is no answer, or only a part of one.
    };

    Fate fate = Fate::NotSent;
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString problem;        ///< For the reader, when there is no answer.
    bool permanent = false; ///< It would be the same again: not trusted, too large, sent elsewhere.
    bool timedOut = false;

    /// The header's value; empty without it.
    QByteArray header(const char *name) const;
    bool isSuccess() const { return fate == Fate::Answered && status >= 200 && status < 300; }
};

/// How long and how much one request may take.
struct HttpLimits {
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds answer = std::chrono::seconds(30);
    std::chrono::milliseconds slowAnswer = std::chrono::seconds(120);
    qsizetype bytes = 64 * 1024 * 1024; ///< Of an answer, unpacked.
};

/// Time and chance, so that a test has its own.
struct HttpSeams {
    Clock clock = systemClock();
    /// Returns early when it is stopped.
    std::function<void(std::chrono::milliseconds, const StopToken &)> wait; ///< Null: really waits.
    std::function<double()> random;                                         ///< 0 to below 1; null: the system's.
    HttpLimits limits = {};
};

} // namespace steward
