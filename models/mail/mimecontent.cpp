#include "models/mail/mimecontent.h"

#include <algorithm>
#include <cstdio>

namespace steward {

MimeContent::MimeContent(CURL *easy, const Mail &mail, std::function<bool()> mayBeRead)
    : m_mayBeRead(std::move(mayBeRead)),
      m_text {mail.text, this},
      m_html {mail.html, this},
      m_mime(curl_mime_init(easy), &curl_mime_free)
{
    // The last alternative is the one to be shown.
    add(m_text, "text/plain; charset=utf-8");
    add(m_html, "text/html; charset=utf-8");
}

void MimeContent::add(Part &part, const char *type)
{
    curl_mimepart *place = curl_mime_addpart(m_mime.get());
    curl_mime_type(place, type);
    // Keeps lines below 78 and dots and blanks intact, whatever relays the mail.
    curl_mime_encoder(place, "quoted-printable");
    curl_mime_data_cb(place, static_cast<curl_off_t>(part.bytes.size()), &MimeContent::read, &MimeContent::seek,
                      nullptr, &part);
}

std::size_t MimeContent::read(char *place, std::size_t size, std::size_t count, void *object)
{
    Part &part = *static_cast<Part *>(object);
    if (!part.content->m_mayBeRead())
        return CURL_READFUNC_ABORT;
    const qsizetype length = std::min(static_cast<qsizetype>(size * count), part.bytes.size() - part.at);
    const QByteArrayView piece = part.bytes.view().sliced(part.at, length);
    std::copy(piece.begin(), piece.end(), place);
    part.at += length;
    return static_cast<std::size_t>(length);
}

int MimeContent::seek(void *object, curl_off_t offset, int origin)
{
    Part &part = *static_cast<Part *>(object);
    if (origin != SEEK_SET || offset < 0 || offset > part.bytes.size())
        return CURL_SEEKFUNC_FAIL;
    part.at = static_cast<qsizetype>(offset);
    return CURL_SEEKFUNC_OK;
}

} // namespace steward
