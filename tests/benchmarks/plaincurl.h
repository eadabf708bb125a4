#pragma once

#include <QUrl>

#include <functional>
#include <vector>

namespace steward {

constexpr int BenchPageSize = 100;
/// The URL of the page that begins with this account, counted from 1.
QByteArray benchPage(const QUrl &url, int first);
/// The body that puts an account into another organization.
QByteArray benchEdit();

/// The same requests by libcurl on one kept connection, whose answers nobody reads; milliseconds.
double curlPull(const QUrl &url, int accounts);
/// All pages by libcurl on one kept connection.
void curlPages(const QUrl &url, int accounts, const std::function<void(const QByteArray &)> &read);
/// Puts each of them into this organization, on condition of its version.
double curlPush(const QUrl &url, const std::vector<quint32> &accounts, const QByteArray &version);

} // namespace steward
