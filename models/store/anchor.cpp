#include "models/store/anchor.h"

#include <QDateTime>

namespace steward {

namespace {

constexpr qsizetype HashDigits = 64;
constexpr qsizetype SignatureDigits = 128;
constexpr char Begin[] = "steward-head";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

QByteArray timeText(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

/// Reads the parts of an anchor one after the other, with any blanks between them.
class AnchorReader {
public:
    explicit AnchorReader(QByteArrayView text) : m_text(text) { }

    qsizetype position() const { return m_at; }
    bool read(QByteArrayView word)
    {
        skipBlanks();
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    /// The characters up to the next blank.
    QByteArrayView token()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isBlank(m_text.at(m_at)))
            ++m_at;
        return m_text.sliced(from, m_at - from);
    }
    /// So many small hexadecimal digits, which a fold may have parted; empty when there are others.
    QByteArray bytes(qsizetype digits)
    {
        QByteArray hex;
        for (; m_at < m_text.size() && hex.size() < digits; ++m_at) {
            const char c = m_text.at(m_at);
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))
                hex += c;
            else if (!isBlank(c))
                return {};
        }
        const bool goesOn = m_at < m_text.size() && isWord(m_text.at(m_at));
        return hex.size() == digits && !goesOn ? QByteArray::fromHex(hex) : QByteArray();
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<Anchor> readHead(AnchorReader &reader)
{
    Anchor anchor;
    if (!reader.read("v1") || !reader.read("directory="))
        return {};
    const QByteArrayView uid = reader.token();
    anchor.directory = QUuid(QString::fromLatin1(uid));
    if (anchor.directory.isNull() || anchor.directory.toByteArray(QUuid::WithoutBraces) != uid || !reader.read("set="))
        return {};
    const QByteArrayView number = reader.token();
    anchor.set = ChangeSetId {number.toByteArray().toLongLong()};
    if (anchor.set.value <= 0 || QByteArray::number(anchor.set.value) != number || !reader.read("at="))
        return {};
    const QByteArrayView time = reader.token();
    anchor.at = QDateTime::fromString(QString::fromLatin1(time), Qt::ISODateWithMs).toMSecsSinceEpoch();
    if (timeText(anchor.at) != time || !reader.read("hash="))
        return {};
    anchor.hash = reader.bytes(HashDigits);
    return anchor.hash.isEmpty() ? std::optional<Anchor>() : anchor;
}

} // namespace

QByteArray signedText(const Anchor &anchor)
{
    QByteArray text = QByteArray(Begin) + " v1 directory=" + anchor.directory.toByteArray(QUuid::WithoutBraces)
        + " set=" + QByteArray::number(anchor.set.value) + " at=" + timeText(anchor.at)
        + " hash=" + anchor.hash.toHex();
    if (anchor.isSigned())
        text += " key=" + anchor.publicKey.toHex();
    return text;
}

QByteArray anchorLine(const Anchor &anchor)
{
    const QByteArray text = signedText(anchor);
    return anchor.isSigned() ? QByteArray(text + " signature=" + anchor.signature.toHex()) : text;
}

std::optional<Anchor> anchorFromLine(QByteArrayView line)
{
    const QList<Anchor> found = anchorsIn(line);
    return found.size() == 1 && anchorLine(found.first()) == line ? found.first() : std::optional<Anchor>();
}

QList<Anchor> anchorsIn(QByteArrayView text)
{
    QList<Anchor> anchors;
    for (qsizetype at = text.indexOf(Begin); at >= 0; at = text.indexOf(Begin, at)) {
        at += static_cast<qsizetype>(sizeof Begin) - 1;
        AnchorReader reader(text.sliced(at));
        std::optional<Anchor> anchor = readHead(reader);
        if (!anchor)
            continue;
        AnchorReader rest(text.sliced(at + reader.position()));
        if (rest.read("key=")) {
            anchor->publicKey = rest.bytes(HashDigits);
            if (anchor->publicKey.isEmpty())
                continue;
            if (rest.read("signature="))
                anchor->signature = rest.bytes(SignatureDigits);
        }
        anchors.append(*anchor);
    }
    return anchors;
}

} // namespace steward
