// Writes the manual pages and the shells' completions into a folder: manuals RECIPE-SCHEMA FOLDER. Run by the build.
#include "app/cli/commands.h"
#include "app/cli/completion.h"
#include "app/cli/manual.h"
#include "app/cli/troff.h"
#include "app/consoleoptions.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace steward;

namespace {

void write(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
}

QByteArray consolePage()
{
    Troff page(QStringLiteral("steward"), 1, QStringLiteral("console for administrators and API users"));
    page.section(u"SYNOPSIS");
    page.command(QStringLiteral("steward [OPTION]… [FILE…]"));
    page.section(u"DESCRIPTION");
    page.paragraph(consoleDescription());
    page.paragraph(QStringLiteral("F1 opens the help in every window."));
    page.section(u"OPTIONS");
    for (const ConsoleOption &option : consoleOptions())
        page.item(option.name, option.help);
    page.item(QStringLiteral("-h, --help"), QStringLiteral("Print the options and end."));
    page.item(QStringLiteral("-v, --version"), QStringLiteral("Print the version and end."));
    page.section(u"SEE ALSO");
    page.paragraph(QStringLiteral("stewardctl(1), steward-recipe(5)"));
    return page.bytes();
}

QString typeOf(const QJsonObject &member)
{
    if (member.contains(QStringLiteral("const")))
        return QStringLiteral("always %1").arg(member.value(QStringLiteral("const")).toVariant().toString());
    if (member.contains(QStringLiteral("enum"))) {
        QStringList values;
        for (const QJsonValue &value : member.value(QStringLiteral("enum")).toArray())
            values.append(value.toString());
        return values.join(QStringLiteral(" or "));
    }
    return member.value(QStringLiteral("type")).toString();
}

void tellMembers(Troff &page, const QJsonObject &schema)
{
    const QJsonObject members = schema.value(QStringLiteral("properties")).toObject();
    const QJsonArray required = schema.value(QStringLiteral("required")).toArray();
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        const QJsonObject member = it->toObject();
        const QString need = required.contains(it.key()) ? QStringLiteral("required") : QStringLiteral("optional");
        page.item(it.key(),
                  QStringLiteral("%1, %2. %3")
                      .arg(typeOf(member), need, member.value(QStringLiteral("description")).toString()));
        if (member.contains(QStringLiteral("properties")))
            page.indented([&] { tellMembers(page, member); });
    }
}

QByteArray recipePage(const QString &schemaPath)
{
    QFile file(schemaPath);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(schemaPath), qUtf8Printable(file.errorString()));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    Troff page(QStringLiteral("steward-recipe"), 5, QStringLiteral("a bulk job of Steward that is kept under a name"));
    page.section(u"DESCRIPTION");
    page.paragraph(schema.value(QStringLiteral("description")).toString());
    page.paragraph(
        QStringLiteral("A JSON object with these members. “stewardctl apply RECIPE” runs it; “stewardctl recipes” "
                       "lists those that are saved."));
    page.section(u"MEMBERS");
    tellMembers(page, schema);
    page.section(u"SEE ALSO");
    page.paragraph(QStringLiteral("stewardctl(1), steward(1)"));
    return page.bytes();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        qFatal("Usage: manuals RECIPE-SCHEMA FOLDER");
    const QString &folder = arguments.at(2);
    const QList<Command> commands = commandTable();
    write(folder, QStringLiteral("steward.1"), consolePage());
    write(folder, QStringLiteral("stewardctl.1"), manualPage(commands));
    write(folder, QStringLiteral("steward-recipe.5"), recipePage(arguments.at(1)));
    write(folder, QStringLiteral("stewardctl.bash"), completionScript(Shell::Bash, commands));
    write(folder, QStringLiteral("_stewardctl"), completionScript(Shell::Zsh, commands));
    write(folder, QStringLiteral("stewardctl.fish"), completionScript(Shell::Fish, commands));
}
