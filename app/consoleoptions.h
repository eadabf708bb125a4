#pragma once

#include <QList>
#include <QString>

namespace steward {

/// One option ("--sample") or operand ("FILE") of the console, for its --help and its manual page.
struct ConsoleOption {
    QString name;
    QString help;
};

inline const QString SampleOption = QStringLiteral("--sample");

QString consoleDescription();
QList<ConsoleOption> consoleOptions();

} // namespace steward
