#pragma once

#include <QUrl>

#include <vector>

namespace steward {

/// What the same requests cost by QNetworkAccessManager with nothing else done, `parallel` at once: no sync that uses
/// it takes less. Milliseconds.
double qtPull(const QUrl &url, int accounts, int parallel);
double qtPush(const QUrl &url, const std::vector<quint32> &accounts, const QByteArray &version, int parallel);
/// The pages once more by libcurl, and each of them parsed: what no sync can do without.
double parsedPull(const QUrl &url, int accounts);

} // namespace steward
