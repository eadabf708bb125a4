#pragma once

#include "models/mail/mail.h"

#include <curl/curl.h>

#include <functional>
#include <memory>

namespace steward {

/// The content of one mail as libcurl reads it: multipart/alternative (RFC 2046, 5.1.4), read straight out of the
/// secrets. It must outlive the transfer. Mail thread.
class MimeContent {
public:
    /// `mayBeRead` is asked before each piece; the transfer ends when it says no.
    MimeContent(CURL *easy, const Mail &mail, std::function<bool()> mayBeRead);
    MimeContent(const MimeContent &) = delete;
    MimeContent &operator=(const MimeContent &) = delete;

    curl_mime *get() const { return m_mime.get(); }

private:
    struct Part {
        Secret bytes;
        MimeContent *content;
        qsizetype at = 0;
    };

    void add(Part &part, const char *type);
    static std::size_t read(char *place, std::size_t size, std::size_t count, void *part);
    static int seek(void *part, curl_off_t offset, int origin);

    std::function<bool()> m_mayBeRead;
    Part m_text;
    Part m_html;
    std::unique_ptr<curl_mime, decltype(&curl_mime_free)> m_mime;
};

} // namespace steward
