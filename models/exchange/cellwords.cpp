#include "models/exchange/cellwords.h"

#include "models/domain/folding.h"
#include "models/exchange/columnnames.h"

#include <QHash>
#include <QLocale>
#include <QStringList>

namespace steward {

namespace {

constexpr const char16_t *YesWords
    = u"yes|y|true|t|1|x|on|sí|s|sim|oui|o|vrai|ja|j|wahr|verdadero|verdadeiro|はい|是|对|"
      u"نعم|صحيح";
constexpr const char16_t *NoWords = u"no|n|false|f|0|off|não|nao|non|faux|nein|falsch|falso|いいえ|否|لا|خطأ";
constexpr const char16_t *SuspendedWords
    = u"suspended|inactive|disabled|blocked|locked|locked "
      u"out|deprovisioned|terminated|deactivated|archived|suspendido|inactivo|suspenso|"
      u"inativo|suspendu|inactif|gesperrt|inaktiv|deaktiviert|停止|停止中|無効|已停用|停用|已暂停|禁用|موقوف|معلق|غير "
      u"نشط|"
      u"login suspended";
constexpr const char16_t *ActiveWords = u"active|enabled|ok|activo|habilitado|ativo|actif|aktiv|有効|启用|已启用|活动|"
                                        u"正常|نشط|مفعل|invited|provisioned|staged|"
                                        u"password expired|recovery";
constexpr const char16_t *PersonWords
    = u"person|administrator|admin|human|people|user|member|standard|persona|administrador|usuario|pessoa|usuário|"
      u"personne|administrateur|utilisateur|benutzer|mitarbeiter|管理者|人|ユーザー|管理员|用户|人员|شخص|مسؤول|مستخدم";
constexpr const char16_t *ApiUserWords
    = u"api user|api|apiuser|service account|service|system|machine|bot|application|integration|integration user|"
      u"usuario de api|usuario api|cuenta de servicio|usuário de api|usuário da api|conta de serviço|"
      u"utilisateur api|utilisateur de l'api|compte de service|api benutzer|apinutzer|dienstkonto|servicekonto|"
      u"apiユーザー|サービスアカウント|api用户|服务账号|服务帐户|مستخدم api|حساب خدمة";

/// Words of two answers by their letters.
class WordPair {
public:
    WordPair(const char16_t *yes, const char16_t *no)
    {
        for (const auto &[list, answer] : {std::pair(yes, true), std::pair(no, false)}) {
            for (const QString &word : QString::fromUtf16(list).split(u'|', Qt::SkipEmptyParts))
                m_words.insert(lettersOf(word), answer);
        }
    }
    std::optional<bool> answer(const QString &text) const
    {
        const auto found = m_words.constFind(lettersOf(text));
        return found == m_words.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, bool> m_words;
};

/// What the console itself writes for a canonical value, in the language that it speaks now.
bool isOwnText(Field field, const QJsonValue &value, const QString &text)
{
    return folded(fieldText(field, value, {})) == folded(text);
}

bool isMark(const QString &text)
{
    static const QString marks = QStringLiteral("✓✔☑✅×✗•●");
    return text.size() == 1 && marks.contains(text.front());
}

} // namespace

std::optional<bool> flagWord(const QString &text)
{
    static const WordPair words(YesWords, NoWords);
    const QString word = cleaned(text);
    if (isMark(word) || isOwnText(Field::Suspended, true, word))
        return true;
    return isOwnText(Field::Suspended, false, word) ? std::optional(false) : words.answer(word);
}

std::optional<bool> suspensionWord(const QString &text)
{
    static const WordPair words(SuspendedWords, ActiveWords);
    const std::optional<bool> state = words.answer(text);
    return state ? state : flagWord(text);
}

std::optional<Kind> kindWord(const QString &text)
{
    static const WordPair words(PersonWords, ApiUserWords);
    const QString word = cleaned(text);
    for (const Kind kind : {Kind::Person, Kind::ApiUser}) {
        if (isOwnText(Field::Kind, kindKey(kind), word))
            return kind;
    }
    const std::optional<bool> person = words.answer(word);
    return person ? std::optional(*person ? Kind::Person : Kind::ApiUser) : std::nullopt;
}

QString languageWord(const QString &text)
{
    const QString word = cleaned(text);
    const Result<QJsonValue> tag = parseField(Field::Language, word, {});
    if (tag)
        return tag->toString();
    const QString name = folded(word);
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = static_cast<QLocale::Language>(i);
        const QLocale locale(language);
        if (locale.language() == language
            && (folded(QLocale::languageToString(language)) == name || folded(locale.nativeLanguageName()) == name))
            return locale.bcp47Name();
    }
    return {};
}

Result<QJsonValue> parseCell(Field field, const QString &text, const Catalog &catalog)
{
    switch (fieldSpec(field).type) {
    case FieldType::Flag: {
        const std::optional<bool> flag = field == Field::Suspended ? suspensionWord(text) : flagWord(text);
        return flag ? Result<QJsonValue>(QJsonValue(*flag)) : parseField(field, text, catalog);
    }
    case FieldType::Kind: {
        const std::optional<Kind> kind = kindWord(text);
        return kind ? Result<QJsonValue>(QJsonValue(kindKey(*kind))) : parseField(field, text, catalog);
    }
    case FieldType::Language: {
        const QString tag = languageWord(text);
        return tag.isEmpty() ? parseField(field, text, catalog) : Result<QJsonValue>(QJsonValue(tag));
    }
    case FieldType::Applications: {
        const Result<QJsonValue> ids = parseField(field, text, catalog);
        return ids || !text.contains(u'|') ? ids : parseField(field, QString(text).replace(u'|', u';'), catalog);
    }
    default:
        return parseField(field, text, catalog);
    }
}

} // namespace steward
