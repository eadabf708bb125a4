#include "tests/benchmarks/plainqt.h"

#include "tests/benchmarks/plaincurl.h"
#include "tests/benchmarks/scimserver.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <functional>

namespace steward {

namespace {

/// Sends `count` requests, a few at once, and waits until all are answered.
double sent(int count, int parallel, const std::function<QNetworkReply *(QNetworkAccessManager &, int)> &send)
{
    QElapsedTimer timer;
    timer.start();
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    int begun = 0;
    int answered = 0;
    std::function<void()> next = [&] {
        QNetworkReply *reply = send(network, begun++);
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("Qt: %s", qUtf8Printable(reply->errorString()));
            reply->readAll();
            reply->deleteLater();
            ++answered;
            if (begun < count)
                next();
            else if (answered == count)
                loop.quit();
        });
    };
    for (int i = 0; i < std::min(count, parallel); ++i)
        next();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QNetworkRequest requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

} // namespace

double qtPull(const QUrl &url, int accounts, int parallel)
{
    return sent(accounts / BenchPageSize + 1, parallel, [&](QNetworkAccessManager &network, int page) {
        return network.get(requestTo(QUrl::fromEncoded(benchPage(url, 1 + page * BenchPageSize))));
    });
}

double qtPush(const QUrl &url, const std::vector<quint32> &accounts, const QByteArray &version, int parallel)
{
    return sent(static_cast<int>(accounts.size()), parallel, [&](QNetworkAccessManager &network, int index) {
        const QByteArray id = benchServerId(static_cast<int>(accounts[static_cast<std::size_t>(index)]) - 1);
        QNetworkRequest request = requestTo(QUrl::fromEncoded(url.toEncoded() + "/Users/" + id));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/scim+json"));
        request.setRawHeader("If-Match", version);
        return network.sendCustomRequest(request, "PATCH", benchEdit());
    });
}

double parsedPull(const QUrl &url, int accounts)
{
    QElapsedTimer timer;
    timer.start();
    curlPages(url, accounts, [](const QByteArray &page) {
        if (!QJsonDocument::fromJson(page).isObject())
            qFatal("not a page");
    });
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace steward
