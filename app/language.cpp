#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace steward {

namespace {

const QString TranslatorName = QStringLiteral("stewardLanguage");

void install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(TranslatorName);
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

/// The locale of the language; where the system speaks it too, that of the system, with the formats of its country. A
/// language of one country ("pt-BR") has texts for that country alone.
QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    const bool isSystems = language.isEmpty()
        || (!language.contains(u'-') && wanted.language() == system.language() && wanted.script() == system.script());
    return isSystems ? system : wanted;
}

} // namespace

void useLanguage(const QString &language)
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(TranslatorName, Qt::FindDirectChildrenOnly));
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    const QString texts = QStringLiteral(":/i18n");
    // English stands below every other language, so that a missing text is at least right in number.
    install(QLocale(QLocale::English), QStringLiteral("steward"), texts);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, QStringLiteral("steward"), texts);
}

} // namespace steward
