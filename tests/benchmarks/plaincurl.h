#pragma once

#include <QUrl>

#include <vector>

namespace steward {

/// The same requests by libcurl on one kept connection, whose answers nobody reads; milliseconds.
double curlPull(const QUrl &url, int accounts);
/// Puts each of them into this organization, on condition of its version.
double curlPush(const QUrl &url, const std::vector<quint32> &accounts, const QByteArray &version);

} // namespace steward
