#include "models/sync/tlstrust.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>

namespace steward {

namespace {

struct TrustText {
    Q_DECLARE_TR_FUNCTIONS(RemoteTrust)
};

constexpr qsizetype PinBytes = 32;

/// As in RFC 7469, or with the word before it that browsers and curl write.
QByteArray pinBytes(QByteArray pin)
{
    for (const char *prefix : {"pin-sha256=", "sha256//", "sha256/", "sha256="}) {
        if (pin.startsWith(prefix)) {
            pin = pin.sliced(qsizetype(qstrlen(prefix)));
            break;
        }
    }
    pin.replace('"', "");
    const auto decoded = QByteArray::fromBase64Encoding(pin, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == PinBytes ? decoded.decoded : QByteArray();
}

bool has(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> kinds)
{
    return std::any_of(errors.cbegin(), errors.cend(), [&](const QSslError &error) {
        return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
    });
}

} // namespace

Result<void> checkedTrust(const RemoteProfile &profile)
{
    if (!profile.certificates.isEmpty()) {
        const QList<QSslCertificate> found = QSslCertificate::fromData(profile.certificates, QSsl::Pem);
        if (found.isEmpty()
            || std::any_of(found.cbegin(), found.cend(), [](const QSslCertificate &one) { return one.isNull(); }))
            return Error {ErrorKind::Invalid,
                          TrustText::tr("The file holds no certificate that can be read. Choose the certificate of "
                                        "your authority in PEM form (-----BEGIN CERTIFICATE-----).")};
    }
    if (!profile.pin.isEmpty() && pinBytes(profile.pin).isEmpty())
        return Error {ErrorKind::Invalid,
                      TrustText::tr("The pin is not the SHA-256 of a public key. Enter its 44 characters in base64.")};
    return {};
}

QSslConfiguration trustOf(const RemoteProfile &profile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!profile.certificates.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(profile.certificates, QSsl::Pem));
    return configuration;
}

bool isPinned(const QSslCertificate &certificate, const QByteArray &pin)
{
    if (pin.isEmpty())
        return true;
    const QByteArray key = certificate.publicKey().toDer();
    const QByteArray wanted = pinBytes(pin);
    return !key.isEmpty() && !wanted.isEmpty() && QCryptographicHash::hash(key, QCryptographicHash::Sha256) == wanted;
}

QString trustProblem(const QList<QSslError> &errors, const QString &host)
{
    if (has(errors, {QSslError::HostNameMismatch})) {
        return TrustText::tr("The certificate is not for “%1”. Check the URL; if it is right, the server shows the "
                             "certificate of another one.")
            .arg(host);
    }
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired)
            return TrustText::tr("The certificate of “%1” has expired on %2. Ask those who run the server to renew it.")
                .arg(host, QLocale().toString(error.certificate().expiryDate().date(), QLocale::ShortFormat));
    }
    if (has(errors, {QSslError::CertificateNotYetValid}))
        return TrustText::tr("The certificate of “%1” is not valid yet. Check the clock of this computer.").arg(host);
    if (has(errors, {QSslError::SelfSignedCertificate}))
        return TrustText::tr("The certificate of “%1” is signed by nobody but itself. If it is yours, choose its file "
                             "as the certificate to trust.")
            .arg(host);
    return TrustText::tr("The certificate of “%1” comes from an authority that is not trusted. If it is your own "
                         "authority, choose its certificate in the settings of the remote.")
        .arg(host);
}

} // namespace steward
