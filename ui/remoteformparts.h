#pragma once

#include "models/sync/remoteprofile.h"

#include <QList>
#include <QString>

namespace steward {

class TextField;

/// The choices and checks of RemoteForm, field by field.
namespace remoteParts {

/// Of the fields that answers of others are shown at.
inline const QString SecretKey = QStringLiteral("secret");
inline const QString MappingKey = QStringLiteral("mapping");
inline const QString CertificatesKey = QStringLiteral("certificates");

struct Named {
    QString value;
    QString text;
};

/// The address as it was typed.
QUrl urlFrom(const TextField *field);

QList<Named> colours();
/// Never, or so many minutes.
QList<int> rhythms();
QString rhythmText(int minutes);
/// The labels of what depends on the way to sign in.
QString userNameLabel(RemoteProfile::Authentication authentication);
QString secretLabel(RemoteProfile::Authentication authentication);

/// What is wrong with one part, as if all others were right; empty when nothing is.
QString urlProblem(const QString &typed);
QString accountProblem(const RemoteProfile &profile);
QString tokenUrlProblem(const QString &typed);
/// Of a file that was chosen.
QString certificatesProblem(const QByteArray &pem);
QString pinProblem(const QByteArray &pin);
QString mappingProblem(const QJsonObject &mapping);

} // namespace remoteParts

} // namespace steward
