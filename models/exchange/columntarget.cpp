#include "models/exchange/columntarget.h"

#include <QCoreApplication>

#include <array>

namespace steward {

namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(ColumnTarget)
};

const QString ApplicationPrefix = QStringLiteral("application:");

struct Named {
    ColumnTarget::Kind kind;
    const char *key;
    const char *label;
};
constexpr std::array<Named, 5> Others {
    {{ColumnTarget::Kind::Ignore, "", QT_TRANSLATE_NOOP("ColumnTarget", "Do not import")},
     {ColumnTarget::Kind::FullName, "fullName", QT_TRANSLATE_NOOP("ColumnTarget", "First and last name")},
     {ColumnTarget::Kind::Enabled, "enabled", QT_TRANSLATE_NOOP("ColumnTarget", "May sign in")},
     {ColumnTarget::Kind::Uid, "uid", QT_TRANSLATE_NOOP("ColumnTarget", "Uid")},
     {ColumnTarget::Kind::Revision, "revision", QT_TRANSLATE_NOOP("ColumnTarget", "Revision")}}};

} // namespace

QList<ColumnTarget> columnTargets(const Catalog &catalog)
{
    QList<ColumnTarget> targets {{}};
    for (const FieldSpec &spec : fieldTable()) {
        if (spec.field == Field::FirstName)
            targets.append({ColumnTarget::Kind::FullName});
        targets.append(ColumnTarget::of(spec.field));
        if (spec.field == Field::Suspended)
            targets.append({ColumnTarget::Kind::Enabled});
    }
    for (const Application &one : catalog.offered())
        targets.append({ColumnTarget::Kind::Application, {}, one.id});
    targets.append({ColumnTarget::Kind::Uid});
    targets.append({ColumnTarget::Kind::Revision});
    return targets;
}

QString targetText(const ColumnTarget &target, const Catalog &catalog)
{
    if (target.kind == ColumnTarget::Kind::Field)
        return fieldSpec(target.field).text();
    if (target.kind == ColumnTarget::Kind::Application)
        return TargetText::tr("Uses %1", "an external application").arg(catalog.applicationName(target.application));
    for (const Named &one : Others) {
        if (one.kind == target.kind)
            return TargetText::tr(one.label);
    }
    Q_UNREACHABLE();
}

QString targetKey(const ColumnTarget &target, const Catalog &catalog)
{
    if (target.kind == ColumnTarget::Kind::Field)
        return QLatin1StringView(fieldSpec(target.field).key);
    if (target.kind == ColumnTarget::Kind::Application)
        return ApplicationPrefix + catalog.applicationName(target.application);
    for (const Named &one : Others) {
        if (one.kind == target.kind)
            return QLatin1StringView(one.key);
    }
    Q_UNREACHABLE();
}

std::optional<ColumnTarget> targetFromKey(const QString &key, const Catalog &catalog)
{
    if (const FieldSpec *spec = fieldSpec(key))
        return ColumnTarget::of(spec->field);
    for (const ColumnTarget &target : columnTargets(catalog)) {
        if (key.compare(targetKey(target, catalog), Qt::CaseInsensitive) == 0)
            return target;
    }
    return std::nullopt;
}

} // namespace steward
