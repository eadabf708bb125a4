#include "tests/benchmarks/plaincurl.h"

#include "tests/benchmarks/scimserver.h"

#include <QElapsedTimer>

#include <curl/curl.h>

#include <memory>

namespace steward {

namespace {

std::size_t drop(char *, std::size_t size, std::size_t count, void *)
{
    return size * count;
}

std::size_t keep(char *data, std::size_t size, std::size_t count, void *answer)
{
    static_cast<QByteArray *>(answer)->append(data, static_cast<qsizetype>(size * count));
    return size * count;
}

class Connection {
public:
    Connection() : m_easy(curl_easy_init(), &curl_easy_cleanup)
    {
        curl_easy_setopt(m_easy.get(), CURLOPT_WRITEFUNCTION, &drop);
        curl_easy_setopt(m_easy.get(), CURLOPT_NOPROXY, "*");
    }

    void keepIn(QByteArray &answer)
    {
        curl_easy_setopt(m_easy.get(), CURLOPT_WRITEFUNCTION, &keep);
        curl_easy_setopt(m_easy.get(), CURLOPT_WRITEDATA, &answer);
    }

    void get(const QByteArray &url)
    {
        curl_easy_setopt(m_easy.get(), CURLOPT_HTTPGET, 1L);
        perform(url);
    }

    void patch(const QByteArray &url, const QByteArray &version, const QByteArray &body)
    {
        curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/scim+json");
        headers = curl_slist_append(headers, QByteArray("If-Match: " + version).constData());
        curl_easy_setopt(m_easy.get(), CURLOPT_CUSTOMREQUEST, "PATCH");
        curl_easy_setopt(m_easy.get(), CURLOPT_POSTFIELDS, body.constData());
        curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, headers);
        perform(url);
        curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, nullptr);
        curl_slist_free_all(headers);
    }

private:
    void perform(const QByteArray &url)
    {
        curl_easy_setopt(m_easy.get(), CURLOPT_URL, url.constData());
        long status = 0;
        if (curl_easy_perform(m_easy.get()) != CURLE_OK
            || curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status) != CURLE_OK || status != 200)
            qFatal("curl: status %ld of %s", status, url.constData());
    }

    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy;
};

} // namespace

QByteArray benchPage(const QUrl &url, int first)
{
    return url.toEncoded() + "/Users?count=" + QByteArray::number(BenchPageSize)
        + "&startIndex=" + QByteArray::number(first);
}

QByteArray benchEdit()
{
    return R"({"Operations":[{"op":"replace","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:)"
           R"(organization","value":"Branch Office"}],"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"]})";
}

double curlPull(const QUrl &url, int accounts)
{
    QElapsedTimer timer;
    timer.start();
    Connection connection;
    for (int first = 1; first <= accounts + BenchPageSize; first += BenchPageSize)
        connection.get(benchPage(url, first));
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void curlPages(const QUrl &url, int accounts, const std::function<void(const QByteArray &)> &read)
{
    Connection connection;
    QByteArray answer;
    connection.keepIn(answer);
    for (int first = 1; first <= accounts + BenchPageSize; first += BenchPageSize) {
        answer.clear();
        connection.get(benchPage(url, first));
        read(answer);
    }
}

double curlPush(const QUrl &url, const std::vector<quint32> &accounts, const QByteArray &version)
{
    QElapsedTimer timer;
    timer.start();
    Connection connection;
    const QByteArray body = benchEdit();
    for (const quint32 account : accounts)
        connection.patch(url.toEncoded() + "/Users/" + benchServerId(int(account) - 1), version, body);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace steward
