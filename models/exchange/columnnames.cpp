#include "models/exchange/columnnames.h"

#include "models/domain/fields.h"
#include "models/domain/folding.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace steward {

namespace {

struct Names {
    ColumnName name;
    const char16_t *sure;  ///< Parted by "|"; English, Spanish, Portuguese, French, German, Japanese, Chinese, Arabic,
                           ///< then what exports of other directories say.
    const char16_t *loose; ///< What may mean something else.
};

constexpr std::array<Names, 18> Table {{
    {ColumnName::FirstName,
     u"first name|given name|forename|nombre de pila|primeiro nome|nome próprio|prénom|vorname|名|名字|"
     u"الاسم الأول|الاسم الاول|user given name",
     u"christian name|first|rufname"},
    {ColumnName::LastName,
     u"last name|surname|family name|apellido|apellidos|primer apellido|sobrenome|último nome|nom de famille|nachname|"
     u"familienname|姓|苗字|氏|姓氏|اسم العائلة|الاسم الأخير|sn|user surname",
     u"zuname|apelido|اللقب|الكنية|last"},
    {ColumnName::Name, u"name|nombre|nome|nom|名前|お名前|الاسم", u"person|user|usuario name"},
    {ColumnName::FullName,
     u"full name|display name|nombre completo|nombre y apellidos|nome completo|nom complet|nom et prénom|"
     u"vollständiger name|anzeigename|氏名|姓名|フルネーム|表示名|全名|显示名称|الاسم الكامل|اسم العرض|cn",
     u"contact|kontakt|contacto|contato"},
    {ColumnName::Email,
     u"email|email address|mail|primary email|work email|correo|correo electrónico|dirección de correo electrónico|"
     u"endereço de email|correio eletrônico|courriel|adresse email|adresse électronique|adresse mail|email adresse|"
     u"mailadresse|メール|メールアドレス|电子邮件|电子邮箱|邮箱|邮件地址|البريد الإلكتروني|البريد الالكتروني|"
     u"عنوان البريد الإلكتروني|primary email address",
     u"emails|dirección|mél|secondary email|البريد"},
    {ColumnName::UserName,
     u"user name|user id|nombre de usuario|nome de usuário|nome de utilizador|nom d'utilisateur|identifiant|"
     u"benutzername|anmeldename|ユーザー名|ユーザ名|用户名|اسم المستخدم|sam account name|login name",
     u"account|account name|usuario|usuário|utilisateur|benutzer|konto|アカウント|账号"},
    {ColumnName::Login, u"login|user principal name|upn|github login|github com login|ログイン", u"sign in name"},
    {ColumnName::Kind,
     u"kind|account kind|tipo de cuenta|tipo de conta|type de compte|kontotyp|アカウントの種類|种类|账号类型|نوع "
     u"الحساب",
     u"type|user type|account type|tipo|tipo de usuario|tipo de usuário|type d'utilisateur|typ|art|benutzertyp|種類|"
     u"タイプ|类型|用户类型|النوع"},
    {ColumnName::Organization,
     u"organization|organisation|organización|organização|組織|组织|المنظمة|المؤسسة|organization name",
     u"department|dept|company|company name|division|business unit|org unit|org unit path|organizational unit|ou|"
     u"departamento|empresa|département|société|entreprise|abteilung|firma|unternehmen|mandant|部署|部門|会社|部门|"
     u"公司|"
     u"القسم|الشركة|orga"},
    {ColumnName::Role, u"role|rol|função|rôle|rolle|ロール|役割|角色|الدور|role name|org role|admin role",
     u"roles|papel|perfil|profile|position|job "
     u"title|title|puesto|cargo|poste|fonction|funktion|stelle|役職|职位|الوظيفة"},
    {ColumnName::Language,
     u"language|preferred language|idioma|lengua|língua|langue|sprache|言語|语言|اللغة|language locale key",
     u"locale|lang|locale sid key"},
    {ColumnName::Applications,
     u"external applications|external application|aplicaciones externas|aplicações externas|aplicativos externos|"
     u"applications externes|externe anwendungen|外部アプリケーション|外部应用程序|التطبيقات الخارجية",
     u"applications|application|apps|app|aplicaciones|aplicación|aplicações|aplicativos|anwendungen|anwendung|"
     u"アプリケーション|アプリ|应用程序|应用|التطبيقات|التطبيق|connected apps"},
    {ColumnName::Suspended,
     u"suspended|login suspended|block sign in|blocked|disabled|suspendido|suspenso|suspendu|gesperrt|停止中|已停用|"
     u"已暂停|موقوف|معلق",
     u"status|account status|state|estado|situação|statut|état|zustand|状態|ステータス|状态|الحالة"},
    {ColumnName::Enabled, u"enabled|account enabled|may sign in|is active|habilitado|activé|aktiviert|有効|已启用|مفعل",
     u"active|activo|ativo|actif|aktiv|启用|نشط"},
    {ColumnName::Protected, u"protected|protegido|protégé|geschützt|保護|受保护|محمي", u"locked|bloqueado|verrouillé"},
    {ColumnName::Uid, u"uid", u""},
    {ColumnName::Revision, u"revision|revisión|revisão|révision|リビジョン|修订|المراجعة", u""},
    {ColumnName::Password,
     u"password|initial password|temporary password|password hash function|contraseña|senha|mot de passe|passwort|"
     u"kennwort|パスワード|密码|كلمة المرور|كلمة السر",
     u"pass|pwd"},
}};

QHash<QString, NamedColumn> readTable()
{
    QHash<QString, NamedColumn> names;
    for (const Names &one : Table) {
        int rank = 0;
        for (const char16_t *list : {one.sure, one.loose}) {
            for (const QString &word : QString::fromUtf16(list).split(u'|', Qt::SkipEmptyParts)) {
                if (const QString key = lettersOf(word); !names.contains(key))
                    names.insert(key, {one.name, list == one.sure, rank++});
            }
        }
    }
    return names;
}

std::optional<NamedColumn> known(const QString &text)
{
    static const QHash<QString, NamedColumn> names = readTable();
    const auto found = names.constFind(lettersOf(text));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

/// The heading that the console itself gives a field, in the language that it speaks now.
std::optional<NamedColumn> ownColumn(const QString &heading)
{
    static constexpr std::array<std::pair<Field, ColumnName>, 11> Own {{{Field::FirstName, ColumnName::FirstName},
                                                                        {Field::LastName, ColumnName::LastName},
                                                                        {Field::Email, ColumnName::Email},
                                                                        {Field::UserName, ColumnName::UserName},
                                                                        {Field::Kind, ColumnName::Kind},
                                                                        {Field::Organization, ColumnName::Organization},
                                                                        {Field::Role, ColumnName::Role},
                                                                        {Field::Language, ColumnName::Language},
                                                                        {Field::Applications, ColumnName::Applications},
                                                                        {Field::Suspended, ColumnName::Suspended},
                                                                        {Field::Protected, ColumnName::Protected}}};
    for (const auto &[field, name] : Own) {
        const FieldSpec &spec = fieldSpec(field);
        if (heading == spec.text() || heading == QLatin1StringView(spec.key))
            return NamedColumn {name};
    }
    return std::nullopt;
}

} // namespace

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters.append(c);
    }
    return letters;
}

std::optional<NamedColumn> namedColumn(const QString &heading)
{
    const QString text = cleaned(heading);
    if (const auto own = ownColumn(text))
        return own;
    static const QRegularExpression bracketed(QStringLiteral("\\[([^\\]]*)\\]"));
    static const QRegularExpression aside(
        QStringLiteral("\\[[^\\]]*\\]|\\([^)]*\\)|\\*|\\b(required|optional|upload only)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const std::optional<NamedColumn> outer = known(QString(text).remove(aside));
    // "Block sign in (Yes/No) [accountEnabled]" asks for the opposite of what stands in brackets.
    if (outer && outer->name == ColumnName::Suspended)
        return outer;
    const std::optional<NamedColumn> inner = known(bracketed.match(text).captured(1));
    return inner ? inner : outer ? outer : known(text);
}

} // namespace steward
