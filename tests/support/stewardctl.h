#pragma once

#include "tests/support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace steward {

/// What one run of the real program said.
struct Said {
    int code = -1;
    QString out;
    QString err;

    QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    QJsonObject object() const { return json().first().toObject(); }
};

/// Runs the stewardctl of this build on a directory file in a folder of its own. Main thread.
class Stewardctl {
public:
    QString file(const QString &name = QStringLiteral("test.steward")) const { return m_folder.filePath(name); }

    Said bare(const QStringList &arguments, const QMap<QString, QString> &environment = {},
              const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (auto it = environment.cbegin(); it != environment.cend(); ++it)
            variables.insert(it.key(), it.value());
        process.setProcessEnvironment(variables);
        process.start(servedStewardctl(), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, process.errorString() + QString::fromUtf8(process.readAllStandardError())};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    /// With --directory FILE behind the command.
    Said run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return bare(arguments + QStringList {QStringLiteral("--directory"), file()}, {}, input);
    }
    Said addApiUser(const QString &name, const QStringList &more = {}) const
    {
        const QString app = more.contains(QStringLiteral("--application")) ? QString() : QStringLiteral("HttpApi");
        QStringList arguments {QStringLiteral("add-api-user"),
                               QStringLiteral("--first-name"),
                               name,
                               QStringLiteral("--last-name"),
                               QStringLiteral("Example"),
                               QStringLiteral("--email"),
                               name.toLower() + QStringLiteral("@example.com")};
        if (!app.isEmpty())
            arguments += {QStringLiteral("--application"), app};
        return run(arguments + more);
    }
    Said addAdministrator(const QString &name, const QStringList &more = {}) const
    {
        return run(QStringList {QStringLiteral("add-administrator"), QStringLiteral("--first-name"), name,
                                QStringLiteral("--last-name"), QStringLiteral("Example"), QStringLiteral("--email"),
                                name.toLower() + QStringLiteral("@example.com"), QStringLiteral("--role"),
                                QStringLiteral("Auditor")}
                   + more);
    }
    Said show(const QString &who) const { return run({QStringLiteral("show"), who, QStringLiteral("--json")}); }

private:
    QTemporaryDir m_folder;
};

} // namespace steward

/// Compares the exit code and shows what the program said when it differs.
#define COMPARE_CODE(said, expected)                                                                                   \
    do {                                                                                                               \
        const steward::Said &stewardSaid = (said);                                                                     \
        if (stewardSaid.code != (expected))                                                                            \
            qWarning("%s%s", qUtf8Printable(stewardSaid.out), qUtf8Printable(stewardSaid.err));                        \
        QCOMPARE(stewardSaid.code, (expected));                                                                        \
    } while (false)
