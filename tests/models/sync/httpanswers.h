#pragma once

#include "models/sync/httprequest.h"

namespace steward {

/// What a server has answered.
inline HttpAnswer answered(int status, const QByteArray &body,
                           const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    HttpAnswer answer;
    answer.fate = HttpAnswer::Fate::Answered;
    answer.status = status;
    answer.body = body;
    answer.headers = headers;
    return answer;
}

} // namespace steward
