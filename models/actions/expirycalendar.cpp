#include "models/actions/expirycalendar.h"

#include "models/store/administratorrows.h"

#include <QCoreApplication>
#include <QDateTime>

namespace steward {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(ExpiryCalendar)
};

constexpr qsizetype LongestLine = 75; // Octets, RFC 5545, 3.1.

QString timeOf(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

/// RFC 5545, 3.3.11.
QString escaped(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u';', QStringLiteral("\\;"))
        .replace(u',', QStringLiteral("\\,"))
        .replace(u'\n', QStringLiteral("\\n"));
}

/// The line, folded between characters where it is longer than a line may be.
QByteArray foldedLine(const QString &line)
{
    QByteArray result;
    qsizetype width = 0;
    for (const char32_t point : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&point, 1).toUtf8();
        if (width + bytes.size() > LongestLine) {
            result += "\r\n ";
            width = 1;
        }
        result += bytes;
        width += bytes.size();
    }
    return result + "\r\n";
}

} // namespace

Result<QList<ExpiringCredential>> expiringCredentials(Connection &connection, Timestamp until)
{
    const Result<QList<Credential>> credentials = CredentialRows(connection).expiring(until);
    STEWARD_TRY(credentials);
    QList<ExpiringCredential> all;
    for (const Credential &credential : *credentials) {
        const Result<std::optional<Administrator>> row = AdministratorRows(connection).byId(credential.id);
        STEWARD_TRY(row);
        if (*row)
            all.append({**row, credential});
    }
    return all;
}

QByteArray toCalendar(const QList<ExpiringCredential> &expiring, Timestamp now)
{
    QByteArray calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Steward//Steward " STEWARD_VERSION "//EN\r\n";
    for (const auto &[row, credential] : expiring) {
        const QString summary = CalendarText::tr("Password of %1 (%2) expires").arg(row.displayName(), row.userName);
        calendar += "BEGIN:VEVENT\r\n";
        calendar += foldedLine(
            QStringLiteral("UID:%1-%2@steward").arg(row.uid.toString(QUuid::WithoutBraces)).arg(credential.issuedAt));
        calendar += foldedLine(QStringLiteral("DTSTAMP:") + timeOf(now));
        calendar += foldedLine(QStringLiteral("DTSTART:") + timeOf(credential.expiresAt));
        calendar += foldedLine(QStringLiteral("SUMMARY:") + escaped(summary));
        calendar += "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n";
    }
    return calendar + "END:VCALENDAR\r\n";
}

} // namespace steward
